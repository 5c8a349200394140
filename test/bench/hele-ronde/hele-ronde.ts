import { Antwoordfout } from '../meten/antwoordtoets.ts';
import type { Duur } from '../opties.ts';
import type { Voortgang } from '../voortgang.ts';
import type { Tijden } from './belasting.ts';
import { PERSONEN, SOORTEN } from './opdracht.ts';
import { Rondeopstelling, type Stand } from './opstelling.ts';
import { meetStappen, type Stap } from './stappen.ts';

/** Processor time of a round, in milliseconds, by who spends it. */
export type Verdeling = Omit<Stand, 'machine'>;

/** What a whole round takes. */
export interface HeleRonde {
  readonly personen: number;
  readonly partners: number;
  /** Milliseconds that each source takes. */
  readonly bronMs: number;
  /** Whether it was the server of this machine, and not one that the bench started. */
  readonly opServer: boolean;
  /** Whether every commit is on disk before it is answered. */
  readonly duurzaam: boolean;
  /** At a fixed rate, whatever the answers do. */
  readonly vast: Tijden & { readonly gevraagdPerSeconde: number };
  /** As many as it can do. */
  readonly hoogst: Tijden & { readonly tegelijk: number };
  /** Of a round in the second; the load generator shares the cores. */
  readonly cpu: Verdeling;
  /** Cores of this machine that were busy with something else meanwhile: what they took, the rounds lacked. */
  readonly anderWerk: { readonly vast: number; readonly hoogst: number };
  /** Rows in the logs per round: at the asker, and at the partners. */
  readonly logregels: { readonly vrager: number; readonly partners: number };
  readonly stappen: readonly Stap[];
}

const BRON_MS = 50;
const PER_SECONDE = 10;
const TEGELIJK = 16;
/** Rounds after which the engine has compiled what is used most. */
const WARME_RONDES = 250;
const MAX_OPWARMEN = 8;

/** Rounds through everything that is real, at a fixed rate and then as many as it can do. @throws Antwoordfout */
export async function meetHeleRonde({ opwarmS, rondes, beurtS }: Duur, voortgang: Voortgang): Promise<HeleRonde> {
  await using opstelling = await Rondeopstelling.richtIn(BRON_MS);
  const { belasting, database } = opstelling;
  await warmOp(opstelling, opwarmS * 1_000, voortgang);
  const voor = await database.logregels();
  voortgang.meld(1, 4, `${PER_SECONDE} rondes per seconde`);
  const aanvang = await opstelling.stand();
  const vast = await belasting.open(PER_SECONDE, rondes * beurtS * 1_000);
  voortgang.meld(2, 4, 'zo veel als kan');
  const begin = await opstelling.stand();
  const hoogst = await belasting.gesloten(TEGELIJK, rondes * beurtS * 500);
  const einde = await opstelling.stand();
  const logregels = perRonde(voor, await database.logregels(), vast.rondes + hoogst.rondes);
  eisLogregels(logregels);
  voortgang.meld(3, 4, 'de stappen');
  return {
    personen: PERSONEN, partners: SOORTEN.length, bronMs: BRON_MS, opServer: database.opServer, duurzaam: await database.duurzaam(),
    vast: { ...vast, gevraagdPerSeconde: PER_SECONDE },
    hoogst: { ...hoogst, tegelijk: TEGELIJK },
    cpu: verdeling(begin, einde, hoogst.rondes),
    anderWerk: { vast: anderWerk(aanvang, begin, vast), hoogst: anderWerk(begin, einde, hoogst) },
    logregels,
    stappen: await meetStappen(opstelling),
  };
}

async function warmOp({ belasting }: Rondeopstelling, duurMs: number, voortgang: Voortgang): Promise<void> {
  // One after the other at first: code that was never run takes longer than the parts wait for each other.
  await belasting.gesloten(1, duurMs / 8);
  const begin = performance.now();
  for (let gesteld = 0; ; ) {
    voortgang.meld(0, 4, `opwarmen: ${gesteld} rondes`);
    gesteld += (await belasting.gesloten(4, duurMs / 4)).rondes;
    const duurde = performance.now() - begin;
    if ((gesteld >= WARME_RONDES && duurde >= duurMs) || duurde >= MAX_OPWARMEN * duurMs) return;
  }
}

function verdeling(voor: Stand, na: Stand, rondes: number): Verdeling {
  const deel = (naam: keyof Verdeling): number | undefined => (voor[naam] === undefined || na[naam] === undefined ? undefined : (na[naam] - voor[naam]) / rondes);
  return { gateway: deel('gateway')!, functies: deel('functies')!, partners: deel('partners')!, belasting: deel('belasting')!, postgres: deel('postgres') };
}

function anderWerk(voor: Stand, na: Stand, { rondes, perSeconde }: Tijden): number {
  const eigen = Object.values(verdeling(voor, na, 1)).reduce<number>((som, deel) => som + (deel ?? 0), 0);
  // The machine counts in ticks: a little less than what we spent is nothing.
  return Math.max(0, na.machine - voor.machine - eigen) / ((rondes * 1_000) / perSeconde);
}

function perRonde(voor: ReadonlyMap<string, number>, na: ReadonlyMap<string, number>, rondes: number): HeleRonde['logregels'] {
  const erbij = (hoort: (waar: string) => boolean): number => [...na].filter(([waar]) => hoort(waar)).reduce((som, [waar, aantal]) => som + aantal - (voor.get(waar) ?? 0), 0) / rondes;
  return { vrager: erbij((waar) => waar.endsWith(' bekendheid')), partners: erbij((waar) => /\d{20}$/.test(waar)) };
}

/** One row of processing and one decision per person and partner, at each end: fewer means that what was measured was not durable. */
function eisLogregels({ vrager, partners }: HeleRonde['logregels']): void {
  const verwacht = 2 * PERSONEN * SOORTEN.length;
  if (vrager !== verwacht || partners !== verwacht) throw new Antwoordfout(`Een ronde liet bij de vrager ${vrager} logregels na en bij de partners ${partners}; verwacht zijn er telkens ${verwacht}.`);
}
