import { bouwSchema, type Functie, type Log, openSchema, type Opslag, type Subgraphschema, type Voorbereiding, type Voorbeeldpersoon } from '../../kit/index.js';
import { type Bevolkingskenmerk, Personenbron } from './bron.js';
import { type Identiteitcontext, Identiteitinzage, Persooninzage, persoonOpId } from './inzage.js';
import { laad, type Laadverslag, type Laadvoortgang } from './laden.js';
import { Personenlader } from './laders.js';
import { migraties } from './migraties.js';
import { alsVoorbeeldpersonen } from './voorbeeldpersonen.js';

export type { Laadverslag, Laadvoortgang } from './laden.js';

/** What samenwerkfunctie 2 needs from the world. */
export interface Identiteitmiddelen {
  readonly database: Voorbereiding;
  /** Secret from which the opaque ids of persons follow. */
  readonly persoonssleutel: Uint8Array;
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
  /** Everybody who can be found by number, to make synthetic dossiers of. */
  voorbeeldpersonen(): Promise<readonly Voorbeeldpersoon[]>;
  stop(): Promise<void>;
}

/** The schema of this subgraph; its resolvers find their source in the context. */
export function identiteitschema(): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [Identiteitinzage, Persooninzage],
    verwijzingen: { Persoon: { __resolveReference: ({ id }: { id: string }, context: Identiteitcontext) => persoonOpId(id, context) } },
  });
}

/** Opens the register of persons and makes the subgraph on top of it. */
export async function identiteit({ database, persoonssleutel, log }: Identiteitmiddelen): Promise<Identiteit> {
  const opslag = await openSchema<unknown>({ ...database, naam: 'identiteit', migraties, log });
  const bron = new Personenbron(opslag);
  const schema = await identiteitschema();
  return {
    functie: {
      naam: 'identiteit',
      schema,
      middelen: () => ({ bron, lader: new Personenlader(bron), vandaag: new Date().toISOString().slice(0, 10) }),
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    opslag,
    kenmerk: () => bron.kenmerk(),
    laad: (bestand, naam, onVoortgang, voorVervanging) => laad(bron, bestand, naam, persoonssleutel, onVoortgang, voorVervanging),
    async voorbeeldpersonen() {
      const { personen, beweringen } = await bron.allen();
      return alsVoorbeeldpersonen(personen, beweringen);
    },
    stop: () => opslag.sluit(),
  };
}
