import { bouwSchema, type Functie, type Functiecontext, type Log, type Logboek, type Migraties, opdrachtMigraties, type Subgraphschema, Verantwoording } from '../../kit/index.js';
import type { Soort } from '../../../schema/register.js';
import { metAansluiting } from './aansluiting.js';
import type { Beslisser } from './beslisser.js';
import { Bekendheidinzage } from './inzage.js';
import type { Bekendheidcontext } from './opdracht/context.js';
import { type Duurmiddelen, startDuurzaam } from './opdracht/duurzaam.js';
import { Uitvraaglader } from './opdracht/laders.js';
import { rondeOpId } from './opdracht/lezen.js';
import { rondeMigraties } from './opdracht/migraties.js';
import { uitvraagopdrachtOpId } from './opdracht/beoordelen.js';
import { Beoordeling, GEDEELDE_RESOLVERS, Rondeopdracht, Rondevelden, Uitvraagopdrachtvelden, Uitvraagvelden } from './opdracht/resolvers.js';
import type { Rondemiddelen } from './ronde.js';
import { stompen } from './stomp.js';
import { toegangsroutes } from './toegang/routes.js';

export type { Duurmiddelen } from './opdracht/duurzaam.js';
export { type Voornavraag, voornavraagOverHttp } from './opdracht/voornavraag.js';
export { rechtsbeslisser } from './rechtsbeslisser.js';
export type { Rondemiddelen } from './ronde.js';

/** The tables of the rounds that last and of their opdrachten, to be merged with those of the logs. */
export const bekendheidMigraties: Migraties = { ...rondeMigraties, ...opdrachtMigraties };

/** The schema of this subgraph over these kinds of partner. */
export function bekendheidschema(soorten: readonly Soort[]): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [Bekendheidinzage, Rondeopdracht, Rondevelden, Uitvraagvelden, Uitvraagopdrachtvelden, Beoordeling, ...GEDEELDE_RESOLVERS],
    erbij: stompen(soorten),
    eigen: ['Bijdrage'],
    verwijzingen: {
      Bijdrage: { __resolveType: (bijdrage: { __typename: string }) => bijdrage.__typename },
      Bekendheidsronde: { __resolveReference: ({ id }: { id: string }, context: Bekendheidcontext) => rondeOpId(id, context) },
      Uitvraagopdracht: { __resolveReference: ({ id }: { id: string }, context: Bekendheidcontext) => uitvraagopdrachtOpId(id, context) },
    },
  });
}

/** Where rounds are accounted for. */
export interface Bekendheidlogboek {
  readonly logboek: Logboek;
  /** OIN under which is recorded who was not let in. */
  readonly verantwoordelijke: string;
  readonly controleer: () => Promise<void>;
  readonly openRoutes: Functie['openRoutes'];
  readonly log: Log;
}

/** What a round needs beside the kinds of partner. */
export type Bekendheidmiddelen = Omit<Rondemiddelen, 'soort'>;

/** The coordinator, over kinds of partner that can change while it runs. */
export interface Bekendheidfunctie extends Functie {
  /** The kinds that it knows now. */
  soorten(): readonly Soort[];
  /**
   * From now on rounds are over these kinds; a round that has begun ends on those that it began with. Of several at once the last one counts.
   * What it throws has changed nothing.
   */
  herlaad(soorten: readonly Soort[]): Promise<void>;
  /** Ends what keeps the rounds that last going, and takes up nothing more. */
  stop(): Promise<void>;
}

/** Samenwerkfunctie 3, Bepalen Bekendheid en Verrijking: the coordinator of rounds, to begin with over these kinds of partner. */
export async function bekendheid(
  soorten: readonly Soort[], middelen: Bekendheidmiddelen, { logboek, verantwoordelijke, controleer, openRoutes, log }: Bekendheidlogboek, duurmiddelen: Duurmiddelen,
): Promise<Bekendheidfunctie> {
  const verantwoording = (): Verantwoording => new Verantwoording(logboek, log);
  const { duurzaam, stop } = await startDuurzaam(duurmiddelen, { verantwoordelijke, ondertekenaar: middelen.ondertekenaar, log });
  const over = async (kinds: readonly Soort[]): Promise<Opstelling> => {
    const perCode = new Map(kinds.map((soort) => [soort.soort, soort]));
    const soort = (code: string): Soort | undefined => perCode.get(code);
    const eigen: Rondemiddelen = { ...middelen, beslisser: metAansluiting(middelen.beslisser, (code) => perCode.has(code)), soort };
    return { soorten: kinds, beslisser: eigen.beslisser, schema: await bekendheidschema(kinds), middelen: (): Omit<Bekendheidcontext, keyof Functiecontext> => ({
      middelen: eigen, verantwoording: verantwoording(), duurzaam, lader: new Uitvraaglader(duurzaam.rondeboek.middelen.boek, duurzaam.inrichtingen),
    }) };
  };
  let huidig = await over(soorten);
  let vervang: Parameters<NonNullable<Functie['metVervanger']>>[0] = async () => {};
  let beurt: Promise<void> = Promise.resolve();
  const gaOverOp = async (nieuwe: readonly Soort[], vorigeBeurt: Promise<void>): Promise<void> => {
    await vorigeBeurt;
    const nieuw = await over(nieuwe);
    await vervang(nieuw);
    huidig = nieuw;
  };
  return {
    naam: 'bekendheid',
    get schema() {
      return huidig.schema;
    },
    middelen: () => huidig.middelen(),
    metVervanger(vervanger) {
      vervang = vervanger;
    },
    soorten: () => huidig.soorten,
    herlaad(nieuwe) {
      const deze = gaOverOp(nieuwe, beurt);
      beurt = deze.catch(() => {});
      return deze;
    },
    verantwoording: { logboek, verantwoordelijke },
    routes: Object.fromEntries(Object.entries(toegangsroutes({ weeg: (vraag, context) => huidig.beslisser.weeg(vraag, context) })).map(([pad, handel]) => [
      pad, (inhoud: unknown, context: Functiecontext) => handel(inhoud, { ...context, verantwoording: verantwoording() }),
    ])),
    openRoutes,
    controleer,
    stop,
  };
}

/** What answers over one set of kinds. */
interface Opstelling extends Pick<Functie, 'schema' | 'middelen'> {
  readonly soorten: readonly Soort[];
  readonly beslisser: Beslisser;
}
