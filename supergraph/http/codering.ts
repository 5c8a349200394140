import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How an answer is packed on its way. (RFC 9110, content codings) */
export type Codering = 'br' | 'gzip';

const OP_VOLGORDE: readonly Codering[] = ['br', 'gzip'];

/** The coding that the client likes best of those that we know, or undefined for none. @param aanvaard header `accept-encoding` */
export function kiesCodering(aanvaard: string | undefined): Codering | undefined {
  if (aanvaard === undefined) return undefined;
  const gewichten = new Map(aanvaard.toLowerCase().split(',').map((deel) => {
    const [naam = '', ...parameters] = deel.split(';').map((een) => een.trim());
    const gewicht = parameters.find((een) => een.startsWith('q='));
    return [naam, gewicht === undefined ? 1 : Number(gewicht.slice(2))];
  }));
  const gewicht = (naam: Codering): number => gewichten.get(naam) ?? gewichten.get('*') ?? 0;
  // Of equal weights the one that packs best.
  return OP_VOLGORDE.filter((naam) => gewicht(naam) > 0).sort((een, ander) => gewicht(ander) - gewicht(een))[0];
}

const inGzip = promisify(gzip);
const inBrotli = promisify(brotliCompress);

/** Packs a whole body, outside the event loop. @param kwaliteit 1 is quickest; 9 and 11 pack best in gzip and br */
export function codeer(inhoud: Buffer, codering: Codering, kwaliteit: number): Promise<Buffer> {
  if (codering === 'gzip') return inGzip(inhoud, { level: kwaliteit });
  return inBrotli(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: kwaliteit, [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length } });
}
