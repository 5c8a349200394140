import { tokenVoor } from '../gedeeld/personas.js';

/** As whom is asked: a persona, perhaps at another organisation than its own. */
export interface Wie {
  readonly persona: string;
  readonly oin?: string;
}

/** How long a token is used, in milliseconds; the demo's are good for eight hours. */
const GEBRUIK_MS = 3_600_000;

/** Who asks: a persona of the demo, or who brings a token of his own. Tokens stay in memory. */
export class Vrager {
  #wie: Wie | undefined;
  #eigen: string | undefined;
  readonly #tokens = new Map<string, { readonly token: Promise<string>; readonly tot: number }>();

  get wie(): Wie | undefined {
    return this.#wie;
  }

  wordt(wie: Wie): void {
    this.#wie = wie;
  }

  /** Asks from now on with a token that somebody brought. */
  metEigen(token: string): void {
    this.#eigen = token.trim().replace(/^Bearer\s+/i, '') || undefined;
  }

  /** The token to ask with; none as long as nobody asks. */
  async token(): Promise<string | undefined> {
    const wie = this.#wie;
    if (!wie) return this.#eigen;
    const wiens = JSON.stringify([wie.persona, wie.oin]);
    const eerder = this.#tokens.get(wiens);
    if (eerder && eerder.tot > Date.now()) return eerder.token;
    const token = tokenVoor(wie.persona, wie.oin);
    this.#tokens.set(wiens, { token, tot: Date.now() + GEBRUIK_MS });
    token.catch(() => this.#tokens.delete(wiens));
    return token;
  }
}
