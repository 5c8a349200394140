import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { FoutInVraag } from '../../subgraphs/kit/fouten.js';
import { type Functie, functieonderdeel, type Schemavervanger } from '../../subgraphs/kit/functie/functie.js';
import type { Functiecontext } from '../../subgraphs/kit/functie/context.js';
import { type Luisteraar, startLuisteraar } from '../../subgraphs/kit/serveer/luisteraar.js';
import { maakFunctietokens } from '../../supergraph/authenticatie/functietokens.js';
import { type Gateway, type Gatewayopties, maakGateway } from '../../supergraph/gateway/index.js';
import { type Graphqlopties, graphqlroute, type Httpdienst, startHttp } from '../../supergraph/http/index.js';
import { stelSamen } from '../unit/gateway/hulp/subgraph.js';
import { proefondertekenaar } from './sleutels.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@inaccessible"])\n';

const NIEUWS = `${LINK}
  type Query { teller: Int! }
  type Subscription {
    nieuws(na: String, tot: Int, omvang: Int = 0, langzaam: Boolean = false): Bericht!
    besloten: Bericht!
  }
  type Bericht { cursor: String!  nummer: Int!  inhoud: String!  kapot: Int  persoon: Persoon }
  type Persoon @key(fields: "id", resolvable: false) { id: ID! }
`;

const PERSONEN = `${LINK}
  type Query { wie: String! }
  type Mutation { zet(waarde: Int!): Int! }
  type Persoon @key(fields: "id") { id: ID!  naam: String  geheim: String @inaccessible }
`;

const cursorVan = (nummer: number): string => Buffer.from(String(nummer)).toString('base64url');

/** A source that is read by position, as the ketenindex is: 1, 2, 3 and so on, and who is slow keeps nothing here but his position. */
export class Nieuwsbron {
  /** How many there are. */
  aantal = 0;
  readonly lezers = new Set<Lezer>();

  voegToe(erbij: number): void {
    this.aantal += erbij;
    for (const lezer of this.lezers) lezer.wek();
  }

  volg(na: string | null | undefined, tot = Infinity): Lezer {
    const positie = na ? Number(Buffer.from(na, 'base64url').toString()) : 0;
    if (!Number.isInteger(positie)) throw new FoutInVraag('CURSOR_ONGELDIG');
    return new Lezer(this, positie, tot);
  }
}

class Lezer implements AsyncIterableIterator<number> {
  #wacht: (() => void) | undefined;
  #dicht = false;

  constructor(readonly bron: Nieuwsbron, public positie: number, readonly tot: number) {
    bron.lezers.add(this);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<number>> {
    while (!this.#dicht && this.positie < this.tot) {
      if (this.positie < this.bron.aantal) return { done: false, value: ++this.positie };
      await new Promise<void>((wek) => (this.#wacht = wek));
    }
    this.bron.lezers.delete(this);
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<number>> {
    this.#dicht = true;
    this.bron.lezers.delete(this);
    this.wek();
    return { done: true, value: undefined };
  }

  wek(): void {
    this.#wacht?.();
    this.#wacht = undefined;
  }
}

export interface Nieuwsketen extends AsyncDisposable {
  readonly bron: Nieuwsbron;
  readonly gateway: Gateway;
  readonly http: Httpdienst;
  readonly url: string;
  readonly ws: string;
  readonly sdl: string;
  readonly log: readonly string[];
  /** What the owner of the events was asked, by which asker. */
  readonly gezien: { context: Functiecontext; argumenten: Record<string, unknown> }[];
  /** Persons who cannot be looked up. */
  readonly onvindbaar: Set<string>;
  /** How often persons were looked up. */
  opgezocht: number;
  /** Has the owner answer with the same schema, made anew. */
  vervangSchema(): Promise<void>;
  readonly luisteraar: Luisteraar;
}

/** Tokens of the test: `<sub>` or `<sub>@<milliseconds since the epoch>`, until which it holds. */
const PERSOON = /^Bearer ([a-z0-9-]+)(?:@(\d+))?$/;

/** A chain in small: a functie that has news, a functie that knows persons, and a gateway before them. */
export async function startNieuwsketen(opties: { gateway?: Partial<Gatewayopties>; http?: Graphqlopties; afrondMs?: number } = {}): Promise<Nieuwsketen> {
  const bron = new Nieuwsbron();
  const gezien: Nieuwsketen['gezien'] = [];
  const onvindbaar = new Set<string>();
  const log: string[] = [];
  const schrijf = (gebeurtenis: string, feiten: object = {}): void => void log.push(JSON.stringify({ gebeurtenis, ...feiten }));
  const { jwk, vertrouwen } = await proefondertekenaar('urn:handbereik:gateway');
  let zelf: Nieuwsketen;
  const nieuwsschema = () => buildSubgraphSchema([{ typeDefs: parse(NIEUWS), resolvers: {
    Query: { teller: () => bron.aantal },
    Subscription: {
      nieuws: {
        subscribe: (_: unknown, argumenten: { na?: string; tot?: number; omvang: number }, context: Functiecontext) => {
          gezien.push({ context, argumenten });
          return bron.volg(argumenten.na, argumenten.tot ?? undefined);
        },
        resolve: (nummer: number, { omvang }: { omvang: number }) => ({ nummer, cursor: cursorVan(nummer), inhoud: 'x'.repeat(omvang), persoon: { __typename: 'Persoon', id: `p${nummer}` } }),
      },
      besloten: { subscribe: () => { throw new FoutInVraag('FORBIDDEN', 'Dit nieuws is niet voor uw organisatie.'); } },
    },
    Bericht: { kapot: () => { throw new Error('wachtwoord=geheim'); } },
  } as never }]);
  const personenschema = buildSubgraphSchema([{ typeDefs: parse(PERSONEN), resolvers: {
    Query: { wie: (_: unknown, _a: unknown, { vrager }: Functiecontext) => vrager.sub },
    Mutation: { zet: (_: unknown, { waarde }: { waarde: number }) => waarde },
    Persoon: { __resolveReference: ({ id }: { id: string }) => {
      zelf.opgezocht++;
      if (onvindbaar.has(id)) throw new GraphQLError('Deze persoon is niet op te zoeken.', { extensions: { code: 'PERSOON_ONBEKEND' } });
      return { id, naam: `Naam van ${id}` };
    } },
  } as never }]);

  let vervanger: Schemavervanger | undefined;
  const functies: Functie[] = [
    { naam: 'nieuws', schema: { schema: nieuwsschema(), sdl: NIEUWS }, middelen: () => ({}), controleer: async () => {}, metVervanger: (vervang) => void (vervanger = vervang) },
    { naam: 'personen', schema: { schema: personenschema, sdl: PERSONEN }, middelen: () => ({}), controleer: async () => {} },
  ];
  const delen = await Promise.all(functies.map((functie) => functieonderdeel(functie, [vertrouwen], schrijf)));
  const luisteraar = await startLuisteraar(delen.map(({ onderdeel }) => onderdeel), 0, '127.0.0.1', schrijf);
  const sdl = stelSamen(...functies.map(({ naam, schema }) => ({ naam, sdl: schema.sdl, url: `${luisteraar.url}/functies/${naam}/graphql` })));
  const tokens = await maakFunctietokens(jwk);
  const gateway = await maakGateway({
    supergraphSdl: sdl,
    beleid: 'keten',
    authenticeer: ({ authorization }) => {
      const [, sub, tot] = PERSOON.exec(authorization ?? '') ?? [];
      if (sub === undefined || (tot !== undefined && Number(tot) < Date.now())) throw new Error('geen token');
      return { sub, oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker', betrouwbaarheid: 'SUBSTANTIEEL' };
    },
    geldigTot: ({ authorization }) => {
      const tot = PERSOON.exec(authorization ?? '')?.[2];
      return tot === undefined ? undefined : Number(tot);
    },
    koppen: async (naam, { vrager }) => ({ authorization: `Bearer ${await tokens(vrager!, naam)}` }),
    log: schrijf,
    ...opties.gateway,
  });
  const http = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway, opties.http) }, afrondMs: opties.afrondMs, log: schrijf });
  zelf = {
    bron, gateway, http, sdl, log, gezien, onvindbaar, luisteraar,
    url: `${http.url}/graphql`,
    ws: `${http.url.replace('http', 'ws')}/graphql`,
    opgezocht: 0,
    vervangSchema: async () => vervanger?.({ schema: { schema: nieuwsschema(), sdl: NIEUWS }, middelen: () => ({}) }),
    async [Symbol.asyncDispose]() {
      await http.stop();
      await gateway.stop();
      await luisteraar.stop();
      await Promise.all(delen.map((deel) => deel.stop()));
    },
  };
  return zelf;
}
