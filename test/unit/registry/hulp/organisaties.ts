import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import type { Registerdeelnemer } from '../../../../schema/inrichting.js';
import { PUBLICATIE, REGISTER } from '../../../../schema/vertrouwen.js';
import type { Geregistreerde, Organisaties } from '../../../../supergraph/registry/organisaties.js';
import { Registerfout } from '../../../../supergraph/registry/registerfout.js';

/** Organisations in memory, in place of samenwerkfunctie 14. */
export class Nepfunctie14 implements Organisaties {
  readonly #perOin = new Map<string, Geregistreerde>();
  readonly #meldingen: (() => void)[] = [];

  /** As a beheerder of the chain would. */
  zet(deelnemer: Registerdeelnemer): void {
    this.#perOin.set(deelnemer.oin, { ...deelnemer, versie: (this.#perOin.get(deelnemer.oin)?.versie ?? 0) + 1 });
    for (const melding of this.#meldingen) melding();
  }

  huidig(): readonly Geregistreerde[] {
    return [...this.#perOin.values()];
  }

  async zoek(oin: string): Promise<Geregistreerde | undefined> {
    return this.#perOin.get(oin);
  }

  async wijzig(oin: string, verwachteVersie: number, _reden: string, nieuw: Registerdeelnemer): Promise<number> {
    if (this.#perOin.get(oin)?.versie !== verwachteVersie) throw new Registerfout('VERSIE_VERANDERD');
    this.zet(nieuw);
    return verwachteVersie + 1;
  }

  opWijziging(melding: () => void): void {
    this.#meldingen.push(melding);
  }

  async stop(): Promise<void> {}
}

/** How a test signs otherwise than it should. */
export interface Anders {
  readonly kop?: object;
  readonly claims?: Record<string, unknown>;
  /** Seconds from now. */
  readonly iat?: number;
  readonly exp?: number;
  readonly digestVan?: string;
  readonly sleutel?: JWK;
}

/** An organisation with its key. */
export class Proeforganisatie {
  private constructor(readonly oin: string, readonly geheim: JWK, readonly openbaar: string) {}

  static async maak(sleutels: Sleutelmap, oin: string): Promise<Proeforganisatie> {
    const geheim = await sleutels.organisatie(oin);
    return new Proeforganisatie(oin, geheim, JSON.stringify((await sleutels.openbaarVan(oin)).keys[0]));
  }

  async onderteken(lichaam: string, { kop, claims, iat = 0, exp = 60, digestVan = lichaam, sleutel = this.geheim }: Anders = {}): Promise<string> {
    const nu = Math.floor(Date.now() / 1_000);
    return new SignJWT({ iss: `urn:nld:oin:${this.oin}`, aud: REGISTER, iat: nu + iat, exp: nu + exp, jti: randomUUID(), digest: createHash('sha256').update(digestVan).digest('base64url'), ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: PUBLICATIE, ...kop })
      .sign(await importJWK(sleutel, 'EdDSA'));
  }
}
