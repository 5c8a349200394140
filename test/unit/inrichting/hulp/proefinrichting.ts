import { graphql, type GraphQLFormattedError } from 'graphql';
import { inject } from 'vitest';
import { GATEWAY } from '../../../../schema/vertrouwen.js';
import { demodeelnemers, DEMOVERBANDEN, inrichting, type Inrichtingfunctie, type Kennis } from '../../../../subgraphs/functies/inrichting/index.js';
import { DEMOPARTNERS, type Vrager } from '../../../../subgraphs/kit/index.js';
import { proefdatabase } from '../../../harness/postgres.js';

const DOELEN: Readonly<Record<string, string>> = {
  'wmo-vt': 'onderzoek-melding', 'jeugdwet-toeleiding': 'toeleiding-jeugdhulp', 'wams-meervoudig': 'integrale-aanpak', 'wgs-zvh': 'casusoverleg-zvh',
};
const PAKKETTEN = ['avg', 'kader', 'brp', 'wmo-2015', 'jeugdwet', 'wpg', 'wgs', 'wgpga', 'wams'];
const SOORTEN = new Set(DEMOPARTNERS.map(({ soort }) => soort));

/** What there is to choose from in these tests. WAMS is a bill. */
export const KENNIS: Kennis = {
  pakket: (id) => (PAKKETTEN.includes(id) ? { naam: `Pakket ${id}` } : undefined),
  wetsvoorstel: (id) => id === 'wams',
  grondslag: (id) => (DOELEN[id] === undefined ? undefined : { naam: `Grondslag ${id}`, doelen: [{ id: DOELEN[id] }] }),
  functie: (naam) => ['actie', 'bekendheid', 'identiteit', 'inrichting', 'melding'].includes(naam),
  soort: (code) => SOORTEN.has(code),
};

export const VT = '00000099003000001000';
export const ZVH = '00000099009000001000';
export const POLITIE = '00000099001000001000';
/** Takes part in nothing. */
export const BUITENSTAANDER = '00000099001000002000';

const wie = (oin: string, ...rollen: string[]): Vrager => ({ sub: 'iemand', oin, rollen, functie: 'medewerker', betrouwbaarheid: 'SUBSTANTIEEL' });
export const BEHEERDER = wie(ZVH, 'beheerder');
export const REGISSEUR = wie(VT, 'procesregisseur');
export const PROFESSIONAL = wie(VT, 'professional');
export { wie };

export interface Uitkomst {
  readonly data: Record<string, unknown> | null;
  readonly fouten: readonly { readonly code: unknown; readonly plaats: unknown; readonly melding: string }[];
}

export interface Proefinrichting {
  readonly dienst: Inrichtingfunctie;
  readonly adminUrl: string;
  /** Asks as somebody; with `nu` at another moment, and with `uitgever` by another machine. */
  vraag(query: string, wie: Vrager, variabelen?: object, anders?: { readonly nu?: Date; readonly uitgever?: string }): Promise<Uitkomst>;
  stop(): Promise<void>;
}

/** An inrichting on a database of its own, filled as in the demo. */
export async function proefinrichting(): Promise<Proefinrichting> {
  const database = await proefdatabase(inject('adminUrl'));
  const dienst = await inrichting({ database: { url: database.adminUrl, geheim: 'proef' }, verantwoordelijke: ZVH, logboeksleutel: Buffer.alloc(32, 1), log: () => {}, kent: KENNIS });
  await dienst.zaai({ verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(({ soort, oin }) => `http://127.0.0.1:1/partners/${soort}/${oin}/graphql`) });
  return {
    dienst,
    adminUrl: database.adminUrl,
    async vraag(source, vrager, variableValues = {}, { nu, uitgever = GATEWAY } = {}) {
      const contextValue = { ...dienst.functie.middelen(), vrager, uitgever, traceparent: undefined, log: () => {}, ...(nu ? { nu } : {}) };
      const { data, errors } = await graphql({ schema: dienst.functie.schema.schema, source, variableValues: variableValues as Record<string, unknown>, contextValue });
      return {
        // Without the prototype that graphql-js leaves out.
        data: data ? (JSON.parse(JSON.stringify(data)) as Record<string, unknown>) : null,
        fouten: (errors ?? []).map((fout) => fout.toJSON()).map(({ extensions, message }: GraphQLFormattedError) => ({ code: extensions?.['code'], plaats: extensions?.['plaats'], melding: message })),
      };
    },
    async stop() {
      await dienst.stop();
      await database.stop();
    },
  };
}

export const WIJZIG = /* GraphQL */ `
  mutation ($verband: ID!, $verwachteVersie: Int!, $geldigVanaf: DateTime, $reden: String!, $inrichting: InrichtingInvoer!) {
    wijzigInrichting(verband: $verband, verwachteVersie: $verwachteVersie, geldigVanaf: $geldigVanaf, reden: $reden, inrichting: $inrichting) { id naam versie geldigVanaf }
  }
`;

export const GESCHIEDENIS = /* GraphQL */ `
  query ($id: ID!) {
    samenwerkingsverband(id: $id) {
      versie geschiedenis { totaal edges { node { versie geldigVanaf vastgesteld door doorNaam reden wijzigingen { veld zin } } } }
    }
  }
`;
