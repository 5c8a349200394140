import { getNamedType, type GraphQLOutputType, type GraphQLSchema, isCompositeType, isObjectType } from 'graphql';
import {
  type Bewijs, type Dossierhouder, type Log, partneronderdelen, type Partnersoort, sqlHouders,
} from '../../../../subgraphs/kit/index.js';
import { partnerschema } from '../../../../subgraphs/kit/partner/partnerschema.js';
import { proeflogboek } from '../../../harness/logboek.js';
import { proefpseudoniem, proefpseudoniemen } from '../../../harness/pseudoniemen.js';
import { type Bewijsmaker, maakBewijsmaker } from './bewijzen.js';
import { dossiersVan, organisatieVan } from './dossiers.js';

type Bijdrage = Readonly<Record<string, unknown>>;

export interface Antwoord {
  readonly data?: { readonly _entities: readonly (Bijdrage | null)[] } | null;
  readonly errors?: readonly unknown[];
}

/** An organisation of a kind that answers, with synthetic dossiers. */
export interface Proefbronhouder {
  readonly oin: string;
  readonly houder: Dossierhouder;
  readonly dossiers: ReturnType<typeof dossiersVan>;
  readonly bewijzen: Bewijsmaker;
  /** What it accounted for. */
  readonly logboek: ReturnType<typeof proeflogboek>;
  /** What the kit wrote to its log. */
  readonly logregels: string[];
  pseudoniem(bsn: string): string;
  /** One request with these bewijzen, for everything that the kind can answer. */
  vraag(tokens: readonly string[]): Promise<Antwoord>;
  /** The same for genuine bewijzen with these contents. */
  vraagMet(bewijzen: readonly Bewijs[]): Promise<readonly (Bijdrage | null)[]>;
  stop(): Promise<void>;
}

export async function startBronhouder(soort: Partnersoort, databaseUrl: string): Promise<Proefbronhouder> {
  const organisatie = organisatieVan(soort);
  const { oin } = organisatie;
  const logregels: string[] = [];
  const log: Log = (...regel) => void logregels.push(JSON.stringify(regel));
  const pseudoniemen = proefpseudoniemen(oin);
  const logboek = proeflogboek();
  const houder = soort.houder
    ? await soort.houder(organisatie, pseudoniemen, log)
    : (await sqlHouders(soort, [organisatie], { url: databaseUrl, geheim: 'proef', log }, () => pseudoniemen)).get(oin);
  if (!houder) throw new Error('Er is geen houder.');
  const dossiers = dossiersVan(soort);
  await houder.vervang(dossiers.map(({ rijen }) => rijen), 'proef');

  const bewijzen = await maakBewijsmaker();
  const delen = await partneronderdelen(soort, [{ ...organisatie, bron: houder.bron, logboek }], { vertrouwen: bewijzen.vertrouwen }, log);
  const typename = soort.bijdrage.name;
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} ${alleVelden((await partnerschema(soort)).schema, typename)} } }`;
  const vraag = async (tokens: readonly string[]): Promise<Antwoord> => {
    const variables = { r: tokens.map((bewijs) => ({ __typename: typename, oin, bewijs })) };
    const antwoord = await delen.onderdelen[0]?.afhandeling({ koppen: { 'content-type': 'application/json' }, inhoud: { query, variables } });
    return JSON.parse(antwoord?.tekst ?? '{}') as Antwoord;
  };
  return {
    oin, houder, dossiers, bewijzen, logregels, logboek, vraag,
    pseudoniem: (bsn) => proefpseudoniem(oin, bsn),
    async vraagMet(inhouden) {
      const { data, errors } = await vraag(await Promise.all(inhouden.map((inhoud) => bewijzen.echt(inhoud, oin))));
      if (errors || !data) throw new Error(`De bronhouder gaf fouten: ${JSON.stringify(errors)}`);
      return data._entities;
    },
    stop: () => delen.stop(),
  };
}

/** A selection of every field below a type, down to the leaves. */
function alleVelden(schema: GraphQLSchema, naam: string): string {
  const type = schema.getType(naam);
  if (!isObjectType(type)) throw new Error(`${naam} is geen objecttype.`);
  const velden = Object.values(type.getFields()).map(({ name, type: soort }) => `${name} ${dieper(schema, soort)}`);
  return `{ ${velden.join(' ')} }`;
}

function dieper(schema: GraphQLSchema, type: GraphQLOutputType): string {
  const kern = getNamedType(type);
  return isCompositeType(kern) ? alleVelden(schema, kern.name) : '';
}
