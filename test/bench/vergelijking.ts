import { isDeepStrictEqual } from 'node:util';
import { medianen, type Meting, verhouding } from './meten/meting.ts';
import type { Opstelling } from './meten/opstelling.ts';
import { meetInRondes } from './meten/rondes.ts';
import { SOORTEN } from './nepketen/organisaties.ts';
import type { Duur } from './opties.ts';
import type { Voortgang } from './voortgang.ts';
import { type Gatewaynaam, Werkbank } from './werkbank.ts';

/** One gateway beside the others. */
export interface Variant {
  readonly naam: Gatewaynaam;
  /** Medians over the rounds. */
  readonly meting: Meting;
  /** This gateway of ours divided by this variant, medians of the rounds: below 1 is cheaper. */
  readonly cpuVerhouding: number;
  /** Above 1 is faster. */
  readonly doorvoerVerhouding: number;
}

export interface Vergelijking {
  readonly varianten: readonly Variant[];
  readonly antwoordBytes: number;
}

/** The gateways do not do the same work: then their figures say nothing. */
export class Ongelijk extends Error {
  override readonly name = 'Ongelijk';
}

const NAMEN: readonly Gatewaynaam[] = ['handbereik', 'apollo', 'hive'];
/** Requests under way at once. */
const VERBINDINGEN = 16;
/** Questions of which the whole answers are compared. */
const PROEVEN = 3;
const VERBAND = { gevraagd: SOORTEN.length, geregistreerd: SOORTEN.length };

/** The same question through three gateways, by turns. @throws Ongelijk, Antwoordfout */
export async function vergelijk(duur: Duur, voortgang: Voortgang): Promise<Vergelijking> {
  await using werkbank = await Werkbank.richtIn();
  const opstellingen: Opstelling[] = [];
  for (const naam of NAMEN) opstellingen.push(werkbank.belast(naam, await werkbank.start(naam, VERBAND.geregistreerd), VERBAND, VERBINDINGEN));
  const antwoordBytes = await eisGelijkeAntwoorden(opstellingen);
  const metingen = await meetInRondes(opstellingen, duur, voortgang);
  const eigen = metingen.get('handbereik')!;
  const varianten = NAMEN.map((naam): Variant => {
    const rondes = metingen.get(naam)!;
    return { naam, meting: medianen(rondes), cpuVerhouding: verhouding(eigen, rondes, 'cpuMs'), doorvoerVerhouding: verhouding(eigen, rondes, 'perSeconde') };
  });
  eisGelijkWerk(metingen);
  return { varianten, antwoordBytes };
}

/** The same number gives the same question, and the same answer of the fake chain: no token or id differs. */
async function eisGelijkeAntwoorden(opstellingen: readonly Opstelling[]): Promise<number> {
  let bytes = 0;
  for (let nummer = 1; nummer <= PROEVEN; nummer++) {
    const antwoorden = await Promise.all(opstellingen.map((opstelling) => opstelling.proef(nummer)));
    const afwijkend = opstellingen.find((_, i) => !isDeepStrictEqual(antwoorden[i], antwoorden[0]));
    if (afwijkend) throw new Ongelijk(`${afwijkend.naam} geeft een ander antwoord dan ${opstellingen[0]!.naam} op dezelfde vraag.`);
    bytes = Buffer.byteLength(JSON.stringify(antwoorden[0]));
  }
  return bytes;
}

function eisGelijkWerk(metingen: ReadonlyMap<string, readonly Meting[]>): void {
  for (const [naam, rondes] of metingen) {
    for (const { partneroproepen, coordinatoroproepen, tokens } of rondes) {
      if (partneroproepen !== VERBAND.gevraagd || coordinatoroproepen !== 1) throw new Ongelijk(`${naam} deed ${partneroproepen} oproepen aan partners en ${coordinatoroproepen} aan de coördinator per vraag; verwacht zijn ${VERBAND.gevraagd} en 1.`);
      if (naam === 'handbereik' && tokens !== 1) throw new Ongelijk('handbereik stuurde de coördinator niet bij elke vraag een token.');
    }
  }
}
