import type { Bewering } from './bewering.js';
import { BEWERINGEN } from './beweringen/index.js';
import { GeenAntwoord } from './bank/lijn.js';
import { Proefbank } from './bank/proefbank.js';
import type { Opstelling } from './opstelling.js';
import { NietTeBeoordelen, type Uitslag } from './uitslag.js';

/** An assertion with what became of it. */
export interface Regel extends Pick<Bewering, 'naam' | 'verplicht' | 'norm' | 'wat'>, Uitslag {
  readonly duurMs: number;
}

/** What became of a trial. */
export interface Verslag {
  readonly url: string;
  readonly oin: string;
  readonly contract: string;
  /** When it began, RFC 3339. */
  readonly begonnen: string;
  /** Whether every required assertion passed; what could not be judged did not. */
  readonly geslaagd: boolean;
  readonly regels: readonly Regel[];
}

/** What can be said of a trial beside the set-up. */
export interface Suiteopties {
  /** Names of the only assertions to try, or the first part of them, such as `bewijs-`. */
  readonly alleen?: readonly string[];
  /** Told after every assertion. */
  readonly opBewering?: (regel: Regel, gedaan: number, van: number) => void;
}

/** There is nothing at the address of the trial. */
export class Onbereikbaar extends Error {
  override readonly name = 'Onbereikbaar';
  readonly volgende = 'Start de subgraph, en controleer het adres: het eindigt meestal op /graphql.';
}

/** The assertions that these names choose. @throws Error when a name chooses none */
export function kiesBeweringen(alleen: readonly string[] = []): readonly Bewering[] {
  for (const naam of alleen) {
    if (!BEWERINGEN.some((bewering) => bewering.naam.startsWith(naam))) throw new Error(`Er is geen bewering ${naam}.`);
  }
  return alleen.length === 0 ? BEWERINGEN : BEWERINGEN.filter((bewering) => alleen.some((naam) => bewering.naam.startsWith(naam)));
}

/** Tries an organisation, one assertion after the other. @throws Onbereikbaar when nothing answers there */
export async function draaiConformance(opstelling: Opstelling, { alleen, opBewering }: Suiteopties = {}): Promise<Verslag> {
  const gekozen = kiesBeweringen(alleen);
  const begonnen = new Date().toISOString();
  const bank = await Proefbank.open(opstelling);
  try {
    await eisBereikbaar(bank);
    const regels: Regel[] = [];
    for (const bewering of gekozen) {
      const regel = await beproef(bewering, bank);
      regels.push(regel);
      opBewering?.(regel, regels.length, gekozen.length);
    }
    const geslaagd = regels.every(({ verplicht, uitkomst }) => !verplicht || uitkomst === 'GESLAAGD');
    return { url: opstelling.url, oin: opstelling.oin, contract: bank.contract, begonnen, geslaagd, regels };
  } finally {
    await bank.lijn.stop();
  }
}

/** Tries one assertion. An answer that does not come is what was seen. */
export async function beproef({ naam, verplicht, norm, wat, toets }: Bewering, bank: Proefbank): Promise<Regel> {
  const begin = performance.now();
  const uitslag = await toets(bank).catch((fout: unknown): Uitslag => {
    if (fout instanceof NietTeBeoordelen) return { uitkomst: 'NIET_BEOORDEELD', verwacht: wat, gezien: fout.message };
    if (fout instanceof GeenAntwoord) return { uitkomst: 'GEZAKT', verwacht: wat, gezien: fout.message };
    throw fout;
  });
  return { naam, verplicht, norm, wat, ...uitslag, duurMs: Math.round(performance.now() - begin) };
}

async function eisBereikbaar(bank: Proefbank): Promise<void> {
  try {
    await bank.stuur({ koppen: { 'content-type': 'application/json' }, inhoud: '{"query":"{ __typename }"}' });
  } catch (fout) {
    if (fout instanceof GeenAntwoord) throw new Onbereikbaar(`Op ${bank.opstelling.url} komt geen antwoord (${fout.reden}).`);
    throw fout;
  }
}
