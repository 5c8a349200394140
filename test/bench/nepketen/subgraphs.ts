import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';
import type { Soort } from '../../../schema/register.js';
import { dossier, ORGANISATIENAAM } from './dossier.ts';
import { ORGANISATIES, SOORTEN } from './organisaties.ts';
import { bewijs, gevraagden, leesVerband, nummerVan, PLAATSHOUDER, volgnummerIn } from './ronde.ts';
import { coordinatorsdl, soortsdl } from './schema.ts';
import { Geheugen, Sjabloon } from './sjabloon.ts';

/** A GraphQL request as an engine sends it. */
export interface Vraag {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/** A fake subgraph: the answer to a request, as text. */
export type Nepsubgraph = (vraag: Vraag) => Promise<string>;

const OP_OIN = new Map(ORGANISATIES.map((organisatie) => [organisatie.oin, organisatie]));
/** Query texts, each with the organisations or rounds in which it has been asked. */
const MAX_TEKSTEN = 200;

/**
 * The coordinator. GraphQL runs once per query text and round, over open places; after that an answer is text that is
 * put together, so that the fake chain costs as little as can be and the same for every gateway.
 */
export function nepcoordinator(): Nepsubgraph {
  const schema = bouw(coordinatorsdl(), { Query: { bepalenBekendheid: (_: unknown, { verzoek }: { verzoek: Rondeverzoek }) => ronde(verzoek) } });
  const teksten = new Geheugen<Geheugen<Promise<Sjabloon>>>(MAX_TEKSTEN);
  return async ({ query, operationName, variables }) => {
    const verzoek = variables['verzoek'] as Rondeverzoek;
    const verband = leesVerband(verzoek.samenwerkingsverband);
    const nummer = nummerVan(verzoek.aanleiding);
    const [eerste] = gevraagden(verband, nummer);
    const sjabloon = teksten
      .haal(query, () => new Geheugen(1_000))
      .haal(`${verzoek.samenwerkingsverband} ${eerste?.oin}`, async () => {
        const partners = gevraagden(verband, nummer).map(({ oin }) => oin);
        return new Sjabloon(JSON.stringify(await voerUit(schema, { query, operationName, variables: { ...variables, verzoek: { ...verzoek, partners } } })));
      });
    return (await sjabloon).vul(verzoek.aanleiding);
  };
}

interface Rondeverzoek {
  readonly samenwerkingsverband: string;
  readonly aanleiding: string;
  readonly partners?: readonly string[];
}

function ronde({ partners = [] }: Rondeverzoek): unknown {
  return {
    id: `ronde-${PLAATSHOUDER}`,
    gestart: '2026-11-23T14:20:00.000Z',
    uitvragen: partners.map((oin) => {
      const organisatie = OP_OIN.get(oin)!;
      const soort = SOORTEN.find((kandidaat) => kandidaat.soort === organisatie.soort)!;
      return {
        persoon: { id: `p-${PLAATSHOUDER}` },
        partner: organisatie,
        besluit: { uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', regel: 'bench-1', uitleg: 'Toegestaan binnen het samenwerkingsverband.' },
        bijdrage: { __typename: soort.type, oin, bewijs: bewijs(PLAATSHOUDER, organisatie) },
      };
    }),
  };
}

/** Every organisation of one kind: as one subgraph, or as the endpoint of one organisation. */
export function nepsoort(soort: Soort): Nepsubgraph {
  const { type } = soort;
  const schema = bouw(soortsdl(soort), { [type]: { __resolveReference: ({ oin, bewijs }: Representatie) => ({ ...dossier(soort), oin, bewijs }) } });
  const teksten = new Geheugen<Promise<Voorbereid>>(MAX_TEKSTEN);
  const bereidVoor = async (vraag: Vraag): Promise<Voorbereid> => {
    const representaties = [{ __typename: type, oin: ORGANISATIES[0]!.oin, bewijs: PLAATSHOUDER }];
    const { data } = (await voerUit(schema, { ...vraag, variables: { ...vraag.variables, [representatievariabele(vraag)]: representaties } })) as { data: Record<string, unknown[]> };
    const [sleutel, meer] = Object.keys(data);
    if (sleutel === undefined || meer !== undefined || !Array.isArray(data[sleutel])) throw new Error('De nepketen antwoordt op één veld _entities per vraag.');
    const tekst = JSON.stringify(data[sleutel][0]);
    return { aanhef: `{"data":{${JSON.stringify(sleutel)}:[`, entiteiten: new Map(ORGANISATIES.map(({ oin, naam }) => [oin, new Sjabloon(tekst.replaceAll(ORGANISATIENAAM, naam))])) };
  };
  return async (vraag) => {
    const { aanhef, entiteiten } = await teksten.haal(vraag.query, () => bereidVoor(vraag));
    const representaties = vraag.variables[representatievariabele(vraag)] as Representatie[];
    return `${aanhef}${representaties.map(({ oin, bewijs: bewijstekst }) => entiteiten.get(oin)!.vul(volgnummerIn(bewijstekst))).join()}]}}`;
  };
}

interface Representatie {
  readonly oin: string;
  readonly bewijs: string;
}

interface Voorbereid {
  readonly aanhef: string;
  /** Per OIN. */
  readonly entiteiten: ReadonlyMap<string, Sjabloon>;
}

function representatievariabele({ variables }: Vraag): string {
  for (const naam in variables) if (Array.isArray(variables[naam])) return naam;
  throw new Error('De vraag aan een soort partner bevat geen representaties.');
}

function bouw(sdl: string, resolvers: object): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
}

async function voerUit(schema: GraphQLSchema, { query, operationName, variables }: Vraag): Promise<ExecutionResult> {
  const resultaat = await graphql({ schema, source: query, operationName, variableValues: variables });
  if (resultaat.errors) throw new Error(`De nepketen kan een vraag niet beantwoorden: ${resultaat.errors.map(({ message }) => message).join('; ')}`);
  return resultaat;
}
