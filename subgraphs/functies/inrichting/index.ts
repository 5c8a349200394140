import { bouwSchema, type Functie, type Functiecontext, type Log, logboekMigraties, openSchema, type Opslag, postgresLogboek, rechtskennis, type Subgraphschema, type Voorbereiding } from '../../kit/index.js';
import type { Inrichtingcontext } from './context.js';
import { Deelnemerbron } from './deelnemerbron.js';
import { Inrichtinginzage, Verbandinzage } from './inzage.js';
import type { Kennis, Omgevingskennis } from './kennis.js';
import { Inrichtingslader } from './laders.js';
import { migraties } from './migraties.js';
import { Inrichtingopdracht } from './opdracht.js';
import { Versiebron } from './versiebron.js';
import { Wetspakketbron } from './wetspakketbron.js';
import { Wetspakketinzage } from './wetspakketinzage.js';
import { zaai, type Zaaigoed } from './zaaien.js';

export type { Kennis, Omgevingskennis } from './kennis.js';
export type { Zaaigoed } from './zaaien.js';
export { demodeelnemers, DEMOVERBANDEN } from './demo.js';

/** What samenwerkfunctie 14 needs from the world. */
export interface Inrichtingmiddelen {
  readonly database: Voorbereiding;
  /** OIN under which is recorded who was not let in. */
  readonly verantwoordelijke: string;
  /** Key of the chain of its log. */
  readonly logboeksleutel: Uint8Array;
  readonly log: Log;
  /** What there is to choose from beside law packs: those are its own. */
  readonly kent: Omgevingskennis;
}

/** Samenwerkfunctie 14, Inrichten en Bijsturen Samenwerking. */
export interface Inrichtingfunctie {
  readonly functie: Functie;
  readonly opslag: Opslag<unknown>;
  /** Fills what is not there yet, and gives how many came in. @throws FoutInVraag that names everything that is wrong; then nothing comes in */
  zaai(zaaigoed: Zaaigoed): Promise<number>;
  /** Where organisations answer, by OIN, in a chain that chooses its own ports; goes before the register until somebody changes it there. */
  zetEindpunten(urls: ReadonlyMap<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** The schema of this subgraph; its resolvers find their source in the context. */
export function inrichtingschema(): Promise<Subgraphschema> {
  return bouwSchema({ resolvers: [Inrichtinginzage, Verbandinzage, Inrichtingopdracht, Wetspakketinzage] });
}

/** Opens what is set up, and makes the subgraph on top of it. */
export async function inrichting({ database, verantwoordelijke, logboeksleutel, log, kent }: Inrichtingmiddelen): Promise<Inrichtingfunctie> {
  const opslag = await openSchema<unknown>({ ...database, naam: 'inrichting', migraties: { ...migraties, ...logboekMigraties }, log });
  const logboek = postgresLogboek(opslag, { sleutel: logboeksleutel, log });
  const versies = new Versiebron(opslag);
  const deelnemers = new Deelnemerbron(opslag);
  const wetten = new Wetspakketbron(opslag, rechtskennis(), log);
  const kennis = async (): Promise<Kennis> => ({ ...(await wetten.lees()).kennis, functie: (naam) => kent.functie(naam), soort: (code) => kent.soort(code) });
  const schema = await inrichtingschema();
  return {
    functie: {
      naam: 'inrichting',
      schema,
      middelen(): Omit<Inrichtingcontext, keyof Functiecontext> {
        let gelezen: Promise<Kennis> | undefined;
        return { versies, deelnemers, wetten, lader: new Inrichtingslader(versies, deelnemers), kent: () => (gelezen ??= kennis()), nu: new Date() };
      },
      verantwoording: { logboek, verantwoordelijke },
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    opslag,
    zaai: async (zaaigoed) => zaai(zaaigoed, versies, deelnemers, await kennis(), new Date()),
    zetEindpunten: async (urls) => void (await deelnemers.zetEindpunten(urls)),
    async stop() {
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
