import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';
import { beperk } from './dekking.mjs';

/** The version of the contract that this server was made from. */
const CONTRACT = '1.1';
const TYPE = 'WoningcorporatieBijdrage';
const MAX_TOKENS = 20_000;

/** An error as it leaves: a code from the table of the chain and a sentence, never what was asked or what went wrong inside. */
const fout = (code, message, pad) => ({ message, extensions: { code }, ...(pad && { path: pad }) });

/** The subgraph: from a GraphQL request to an answer with its status. */
export function maakSubgraph(sdl, { oin, dossiers, leesBewijs, logboek }) {
  const schema = buildSubgraphSchema([{
    typeDefs: parse(sdl),
    resolvers: { [TYPE]: { __resolveReference: (sleutel, context) => beantwoord(sleutel, context) } },
  }]);
  const type = schema.getType(TYPE);
  const regels = [...specifiedRules, NoSchemaIntrospectionCustomRule];

  async function beantwoord(sleutel, verzoek) {
    const gelezen = sleutel.oin === oin ? await leesBewijs(sleutel.bewijs) : { reden: 'andere organisatie' };
    if (gelezen.reden) {
      console.error(JSON.stringify({ gebeurtenis: 'bewijs-afgewezen', reden: gelezen.reden }));
      return null;
    }
    const { claims } = gelezen;
    // The look-up comes first, and the same for everybody: who is not known costs the same work.
    const dossier = claims.pseudoniemen.map(({ waarde }) => dossiers.get(waarde)).find((gevonden) => gevonden !== undefined);
    const uitkomst = dossier ? 'BEKEND' : 'ONBEKEND';
    verzoek.antwoorden.push({ claims, uitkomst, begin: verzoek.begin });
    // Every field of an unknown person is there and null: a field that is left out would be asked again.
    const gegevens = beperk(dossier ?? {}, type, claims);
    return {
      ...gegevens, __typename: TYPE, oin, bewijs: sleutel.bewijs, contract: CONTRACT, uitkomst, peilmoment: new Date(verzoek.begin).toISOString(),
      niveau: dossier ? claims.niveau : null, nietGedeeld: dossier ? claims.onthouden : null,
    };
  }

  /** @returns `{ status, inhoud }` */
  return async ({ query, variables, operationName }) => {
    const document = lees(query);
    if (document instanceof GraphQLError) return { status: 400, inhoud: { errors: [fout('GRAPHQL_PARSE_FAILED', 'De vraag is geen geldige GraphQL.')] } };
    if (validate(schema, document, regels).length > 0) return { status: 400, inhoud: { errors: [fout('GRAPHQL_VALIDATION_FAILED', 'De vraag past niet op het schema.')] } };
    const verzoek = { antwoorden: [], begin: Date.now() };
    const { data, errors } = await execute({ schema, document, variableValues: variables, operationName, contextValue: verzoek });
    if (data === undefined) return { status: 400, inhoud: { errors: [fout('BAD_USER_INPUT', 'Een variabele past niet op de vraag, of niet duidelijk is welke operatie bedoeld is.')] } };
    try {
      await logboek(verzoek.antwoorden);
    } catch {
      console.error(JSON.stringify({ gebeurtenis: 'logboek-niet-geschreven' }));
      return { status: 200, inhoud: { data: null, errors: [fout('LOGBOEK_ONBESCHIKBAAR', 'Het logboek kon niet worden geschreven; daarom is niets gegeven.')] } };
    }
    const fouten = errors?.map(({ path }) => fout('INTERNAL_SERVER_ERROR', 'Er ging bij ons iets mis.', path));
    return { status: 200, inhoud: { ...(fouten && { errors: fouten }), data } };
  };
}

function lees(query) {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (oorzaak) {
    if (oorzaak instanceof GraphQLError) return oorzaak;
    throw oorzaak;
  }
}
