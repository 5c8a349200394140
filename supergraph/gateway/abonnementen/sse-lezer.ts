import { StringDecoder } from 'node:string_decoder';

/** One event of a stream. (HTML standard, server-sent events) */
export interface Sse {
  readonly soort: string;
  readonly data: string;
}

/** An event is larger than is allowed. */
export class SseTeGroot extends Error {
  override readonly name = 'SseTeGroot';
}

/** Takes a stream of server-sent events apart, as it comes in. Comments, by which the other end shows that it is there, give nothing. */
export class SseLezer {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  #soort = '';
  #data: string[] = [];
  #tekens = 0;

  /** @param maxTekens characters of one event, until it is complete */
  constructor(readonly maxTekens: number) {}

  /** The events that are complete with this piece. @throws SseTeGroot */
  lees(stuk: Buffer): Sse[] {
    const gelezen: Sse[] = [];
    const regels = this.#decoder.write(stuk).split('\n');
    regels[0] = this.#rest + (regels[0] ?? '');
    this.#rest = regels.pop() ?? '';
    for (const regel of regels) this.#neem(regel.endsWith('\r') ? regel.slice(0, -1) : regel, gelezen);
    if (this.#tekens + this.#rest.length > this.maxTekens) throw new SseTeGroot();
    return gelezen;
  }

  #neem(regel: string, gelezen: Sse[]): void {
    if (regel === '') {
      if (this.#soort !== '' || this.#data.length > 0) gelezen.push({ soort: this.#soort, data: this.#data.join('\n') });
      [this.#soort, this.#data, this.#tekens] = ['', [], 0];
      return;
    }
    const [, veld, waarde = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(regel) ?? [];
    if (veld === 'event') this.#soort = waarde;
    else if (veld === 'data') this.#data.push(waarde);
    this.#tekens += regel.length;
    if (this.#tekens > this.maxTekens) throw new SseTeGroot();
  }
}
