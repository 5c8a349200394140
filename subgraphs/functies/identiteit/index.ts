import {
  type Beslispunt, bouwSchema, type Functie, leesroute, type Log, logboeklezer, logboekMigraties, openSchema, type Opslag, postgresLogboek, type Subgraphschema, Verantwoording, type Vertrouwen,
  type Voorbeeldpersoon, type Voorbereiding,
} from '../../kit/index.js';
import { type Bevolkingskenmerk, Personenbron } from './bron.js';
import { type Identiteitcontext, Identiteitinzage, Persooninzage, persoonOpId } from './inzage.js';
import { Inzagepersonen } from './inzagepersonen.js';
import { Inzagetoets } from './inzagetoets.js';
import { laad, type Laadverslag, type Laadvoortgang } from './laden.js';
import { Personenlader } from './laders.js';
import { migraties } from './migraties.js';
import { OPZOEKINGEN_PER_UUR, Opzoekgrens } from './opzoekgrens.js';
import { alsVoorbeeldpersonen } from './voorbeeldpersonen.js';

export type { Laadverslag, Laadvoortgang } from './laden.js';

/** What samenwerkfunctie 2 needs from the world. */
export interface Identiteitmiddelen {
  readonly database: Voorbereiding;
  /** Secret from which the opaque ids of persons follow. */
  readonly persoonssleutel: Uint8Array;
  /** What it decides by about who may see persons. */
  readonly beslispunt: Beslispunt;
  /** OIN of the organisation that is responsible for the register. */
  readonly verantwoordelijke: string;
  /** Key of the chain of its logs. */
  readonly logboeksleutel: Uint8Array;
  /** Who may read its processing log. */
  readonly lezers: readonly Vertrouwen[];
  /** Numbers that one organisation may look up in an hour; by default 5 000. */
  readonly opzoekingenPerUur?: number;
  readonly log: Log;
}

/** Samenwerkfunctie 2, Vaststellen Identiteit en Relaties. */
export interface Identiteit {
  readonly functie: Functie;
  readonly opslag: Opslag<unknown>;
  /** Which population is loaded. */
  kenmerk(): Promise<Bevolkingskenmerk | undefined>;
  /** Replaces the population by that of a GBA-V file, all or nothing. @throws GbavFout */
  laad(bestand: AsyncIterable<Uint8Array>, naam: string, onVoortgang?: (voortgang: Laadvoortgang) => void, voorVervanging?: () => void): Promise<Laadverslag>;
  /** Id of the one person with this number, for the demo's own citizen. */
  sleutelVan(bsn: string): Promise<string | undefined>;
  /** Everybody who can be found by number, to make synthetic dossiers of. */
  voorbeeldpersonen(): Promise<readonly Voorbeeldpersoon[]>;
  stop(): Promise<void>;
}

/** The schema of this subgraph; its resolvers find their source in the context. */
export function identiteitschema(): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [Identiteitinzage, Persooninzage, Inzagepersonen],
    verwijzingen: { Persoon: { __resolveReference: ({ id }: { id: string }, context: Identiteitcontext) => persoonOpId(id, context) } },
  });
}

/** Opens the register of persons and makes the subgraph on top of it. */
export async function identiteit({ database, persoonssleutel, beslispunt, verantwoordelijke, logboeksleutel, lezers, opzoekingenPerUur = OPZOEKINGEN_PER_UUR, log }: Identiteitmiddelen): Promise<Identiteit> {
  const opslag = await openSchema<unknown>({ ...database, naam: 'identiteit', migraties: { ...migraties, ...logboekMigraties }, log });
  const logboek = postgresLogboek(opslag, { sleutel: logboeksleutel, log });
  const bron = new Personenbron(opslag);
  const grens = new Opzoekgrens(opzoekingenPerUur);
  const schema = await identiteitschema();
  return {
    functie: {
      naam: 'identiteit',
      schema,
      middelen: () => {
        const vandaag = new Date().toISOString().slice(0, 10);
        return { bron, grens, lader: new Personenlader(bron), toets: new Inzagetoets({ beslispunt, verantwoordelijke }, new Verantwoording(logboek, log), vandaag), vandaag };
      },
      verantwoording: { logboek, verantwoordelijke },
      openRoutes: { '/processing-activities': leesroute({ verantwoordelijke, lees: logboeklezer(opslag), vertrouwden: lezers, log }) },
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    opslag,
    kenmerk: () => bron.kenmerk(),
    laad: (bestand, naam, onVoortgang, voorVervanging) => laad(bron, bestand, naam, persoonssleutel, onVoortgang, voorVervanging),
    async sleutelVan(bsn) {
      const [persoon, ...anderen] = await bron.opIdOfBsn([], [bsn]);
      return anderen.length === 0 ? persoon?.id : undefined;
    },
    async voorbeeldpersonen() {
      const { personen, beweringen } = await bron.allen();
      return alsVoorbeeldpersonen(personen, beweringen);
    },
    async stop() {
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
