import { GraphQLScalarType } from 'graphql';

import { type Gateway, type Gatewayopties, maakGateway, type Soortrouter, type Soortvraag, type Uitval } from '../../../../supergraph/gateway/index.js';
import { graphqlroute, type Graphqlopties, type Httpdienst, startHttp } from '../../../../supergraph/http/index.js';
import { type Antwoord, LINK, type Nepsubgraph, startSubgraph, stelSamen, stuur } from './subgraph.js';

const GEDEELD = 'enum Uitkomst { BEKEND ONBEKEND IN_BEHANDELING GEEN_ANTWOORD }';

/** A scalar that repeats what it refuses, as careless ones do. */
const BSN = new GraphQLScalarType({
  name: 'BSN',
  parseValue: (waarde) => {
    if (typeof waarde === 'string' && /^\d{9}$/.test(waarde)) return waarde;
    throw new TypeError(`BSN cannot represent ${JSON.stringify(waarde)} at "verzoek.personen[7].bsn"; niet waar`);
  },
});

const BEKENDHEID = `
  "Burgerservicenummer: negen cijfers."
  scalar BSN
  type Query { bepalenBekendheid(verzoek: BekendheidVerzoek!): Bekendheidsronde!  eigen: Bekendheidsronde  persoon(id: ID!): Persoon  teller: Int! }
  type Mutation { zet(waarde: Int!): Int! }
  input BekendheidVerzoek { personen: [PersoonAanduiding!]!  samenwerkingsverband: ID!  doel: Doel = ONDERZOEK  aantal: Int }
  input PersoonAanduiding { id: ID  bsn: BSN  nummer: Int }
  enum Doel { ONDERZOEK BEGELEIDING }
  type Bekendheidsronde { id: ID!  uitvragen: [Uitvraag!]! }
  type Uitvraag { persoon: Persoon!  bijdrage: Bijdrage }
  type Persoon @key(fields: "id") { id: ID!  naam: String  kind: Persoon }
  interface Bijdrage { oin: ID! @inaccessible  bewijs: ID! @inaccessible }
  type PolitieBijdrage implements Bijdrage @key(fields: "oin bewijs", resolvable: false) { oin: ID! @inaccessible  bewijs: ID! @inaccessible }
  type GgzBijdrage implements Bijdrage @key(fields: "oin bewijs", resolvable: false) { oin: ID! @inaccessible  bewijs: ID! @inaccessible }
`;

function soort(type: string, eigen: string): string {
  return `
    ${GEDEELD}
    interface Bijdrage { oin: ID! @inaccessible  bewijs: ID! @inaccessible  uitkomst: Uitkomst!  peilmoment: String }
    type ${type} implements Bijdrage @key(fields: "oin bewijs") { oin: ID! @inaccessible  bewijs: ID! @inaccessible  uitkomst: Uitkomst!  peilmoment: String  ${eigen}: String }
  `;
}

const KLANT = `
  type Persoon @key(fields: "id") { id: ID!  woonplaats: String }
`;

/** Which organisations the coordinator names; each has one kind. */
export const POLITIE = '00000099000000000001';
export const GGZ = '00000099000000000002';

export interface Nepketen extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly http: Httpdienst;
  readonly url: string;
  readonly sdl: string;
  readonly bekendheid: Nepsubgraph;
  readonly identiteit: Nepsubgraph;
  /** Every question to the partner router. */
  readonly gevraagd: Soortvraag[];
  /** Organisations that fail, per kind. */
  readonly uitval: Map<string, Uitval[]>;
  readonly log: string[];
  vraag(query: string, variables?: Record<string, unknown>, meer?: Record<string, unknown>): Promise<Antwoord>;
}

export interface Nepketenopties {
  readonly gateway?: Partial<Gatewayopties>;
  readonly http?: Graphqlopties;
  readonly afrondMs?: number;
  readonly router?: Soortrouter;
  /** Waits before the coordinator answers. */
  readonly wacht?: () => Promise<void>;
}

/** The chain in small: a coordinator and a functie over HTTP, two kinds behind a fake router. */
export async function startNepketen(opties: Nepketenopties = {}): Promise<Nepketen> {
  const ronde = { id: 'ronde-1', uitvragen: [[POLITIE, 'PolitieBijdrage'], [GGZ, 'GgzBijdrage']].map(([oin, type]) => ({ persoon: { id: 'p1' }, bijdrage: { __typename: type, oin, bewijs: `bewijs-${oin}` } })) };
  const bekendheid = await startSubgraph('bekendheid', BEKENDHEID, {
    Query: {
      bepalenBekendheid: async (_: unknown, { verzoek }: { verzoek: { samenwerkingsverband: string; personen: { bsn?: string }[] } }) => {
        await opties.wacht?.();
        if (verzoek.samenwerkingsverband !== 'sv-demo') throw metCode('SAMENWERKINGSVERBAND_ONBEKEND', 'Dit samenwerkingsverband is niet ingericht, kies een ander.');
        return ronde;
      },
      eigen: () => ronde,
      persoon: (_: unknown, { id }: { id: string }) => {
        if (id === 'stuk') throw new Error(`Kan persoon ${id} niet lezen uit http://10.0.0.7/intern: wachtwoord=geheim`);
        if (id === 'vreemd') throw metCode('EIGEN_CODE', 'Iets van binnen.');
        return { id, naam: 'x' };
      },
      teller: () => 1,
    },
    BSN,
  });
  const identiteit = await startSubgraph('identiteit', KLANT, { Persoon: { __resolveReference: (ref: object) => ({ ...ref, woonplaats: 'Utrecht' }) } });

  const gevraagd: Soortvraag[] = [];
  const uitval = new Map<string, Uitval[]>();
  const router: Soortrouter = opties.router ?? {
    vraag: async (vraag) => {
      gevraagd.push(vraag);
      const mislukt = uitval.get(vraag.soort) ?? [];
      const entiteiten = (vraag.variables['representations'] as { oin: string }[]).map(({ oin }) => {
        const uit = mislukt.some((een) => een.oin === oin);
        return { uitkomst: uit ? 'GEEN_ANTWOORD' : 'BEKEND', peilmoment: uit ? null : '2026-11-23', incidenten: null, behandeling: null };
      });
      return { data: { _entities: entiteiten }, uitval: mislukt };
    },
  };

  const sdl = stelSamen(bekendheid, identiteit, { naam: 'politie', sdl: politieSdl(), url: 'http://router.invalid/politie' }, { naam: 'ggz', sdl: ggzSdl(), url: 'http://router.invalid/ggz' });
  const log: string[] = [];
  const schrijf = (gebeurtenis: string, feiten: object): void => void log.push(JSON.stringify({ gebeurtenis, ...feiten }));
  const gateway = await maakGateway({
    supergraphSdl: sdl,
    beleid: 'keten',
    databronnen: (naam) => (naam === 'politie' || naam === 'ggz' ? router : undefined),
    authenticeer: ({ authorization }) => {
      if (authorization !== 'Bearer goed') throw new Error('geen token');
      return { sub: 'u1', oin: '00000099000000000009', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL' };
    },
    koppen: (naam) => ({ authorization: `Bearer voor-${naam}` }),
    log: schrijf,
    ...opties.gateway,
  });
  const http = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway, opties.http) }, afrondMs: opties.afrondMs, log: schrijf });
  const url = `${http.url}/graphql`;
  return {
    gateway, http, url, sdl, bekendheid, identiteit, gevraagd, uitval, log,
    vraag: (query, variables, meer) => stuur(url, { query, variables, ...meer }, { authorization: 'Bearer goed' }),
    [Symbol.asyncDispose]: async () => {
      await http.stop();
      await gateway.stop();
      await Promise.all([bekendheid.stop(), identiteit.stop()]);
    },
  };
}

function politieSdl(): string {
  return LINK + soort('PolitieBijdrage', 'incidenten');
}

function ggzSdl(): string {
  return LINK + soort('GgzBijdrage', 'behandeling');
}

function metCode(code: string, bericht: string): Error {
  return Object.assign(new Error(bericht), { extensions: { code, stacktrace: ['at intern.ts:1'], limiet: 3 } });
}

/** The question of the chain. */
export const RONDE = `query Ronde($verzoek: BekendheidVerzoek!) {
  bepalenBekendheid(verzoek: $verzoek) { id uitvragen { persoon { id woonplaats } bijdrage { uitkomst peilmoment ... on PolitieBijdrage { incidenten } } } }
}`;
export const VERZOEK = { verzoek: { personen: [{ bsn: '999990019' }], samenwerkingsverband: 'sv-demo' } };
