import type { Norm } from './bewering.js';

/** The sources that assertions rest on. */
export const NORMEN = {
  federatie: { naam: 'Apollo Federation, subgraph specification', url: 'https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec' },
  graphql: { naam: 'GraphQL, October 2021', url: 'https://spec.graphql.org/October2021/' },
  overHttp: { naam: 'GraphQL over HTTP', url: 'https://graphql.github.io/graphql-over-http/draft/' },
  http: { naam: 'RFC 9110, HTTP Semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110' },
  cache: { naam: 'RFC 9111, HTTP Caching', url: 'https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5' },
  jws: { naam: 'RFC 7515, JSON Web Signature', url: 'https://www.rfc-editor.org/rfc/rfc7515' },
  jwt: { naam: 'RFC 7519, JSON Web Token', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1' },
  jwtPraktijk: { naam: 'RFC 8725, JWT Best Current Practices', url: 'https://www.rfc-editor.org/rfc/rfc8725' },
  certificaat: { naam: 'RFC 8705, Certificate-Bound Access Tokens', url: 'https://www.rfc-editor.org/rfc/rfc8705#section-3' },
  moment: { naam: 'RFC 3339, tijd op het internet', url: 'https://www.rfc-editor.org/rfc/rfc3339' },
  datum: { naam: 'Logisch Ontwerp GBA, onvolledige datums' },
  spoor: { naam: 'W3C Trace Context', url: 'https://www.w3.org/TR/trace-context/' },
  logboek: { naam: 'Logboek Dataverwerkingen', url: 'https://logius-standaarden.github.io/logboek-dataverwerkingen/' },
  contract: { naam: 'Contract van de keten (schema/bijdrage.graphql, schema/kern.graphql)' },
  gegeven: { naam: 'Contract van de keten (schema/directives.graphql, @gegeven)' },
  bewijs: { naam: 'Bewijs van de keten (subgraphs/zonder-kit/README.md)' },
  fouten: { naam: 'Foutcodes van de keten (schema/fouten.md)' },
  router: { naam: 'Partnerrouter van de keten: termijn, grootte en controle van elk antwoord' },
  minimaal: { naam: 'AVG, artikel 5 lid 1 onder c (minimale gegevensverwerking)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  nummer: { naam: 'Wabb, artikel 10 (gebruik burgerservicenummer)', url: 'https://wetten.overheid.nl/BWBR0022428' },
  fouteninformatie: { naam: 'NCSC, ICT-beveiligingsrichtlijnen voor webapplicaties' },
} as const satisfies Record<string, Norm>;
