import { BEKENDHEIDSRONDE, verzoek } from '../../../harness/ronde.js';

/** A request as a careless or hostile client would send it, with somebody's number in a place where none belongs. */
export interface Slechtverzoek {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pad?: string;
  readonly methode?: string;
}

const json = (query: string, variables: unknown = {}, rest: object = {}): Slechtverzoek => ({ body: JSON.stringify({ query, variables, ...rest }) });
const ronde = (anders: object, rest: object = {}): Slechtverzoek => json(BEKENDHEIDSRONDE, verzoek([], { personen: [{ bsn: '999901035' }], ...anders }), rest);
const genest = (diepte: number): string => (diepte === 0 ? 'id' : `gezin { leden { persoon { ${genest(diepte - 1)} } } }`);

/** Every wrong place for a number that a request has. */
export function slechteInvoer(bsn: string): readonly Slechtverzoek[] {
  const goed = ronde({});
  const fout = `${bsn.slice(0, 8)}${(Number(bsn[8]) + 1) % 10}`;
  return [
    // as a literal, in every form that GraphQL has
    json(`{ zoekPersonen(bsn: "${bsn}") { id } }`),
    json(`{ zoekPersonen(bsn: ${bsn}) { id } }`),
    json(`{ zoekPersonen(bsn: """${bsn}""") { id } }`),
    json(`{ zoekPersonen(bsn: "\\u0039${bsn.slice(1)}") { id } }`),
    json(`{ zoekPersonen(bsn: "${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}") { id } }`),
    json(`query ($bsn: BSN! = "${bsn}") { zoekPersonen(bsn: $bsn) { id } }`),
    json(`# ${bsn}\n{ __typename }`),
    json(`{ __typename @include(if: "${bsn}") }`),
    json(`{ persoon(id: "${bsn}") { id } }`),
    // as a name
    json(`{ bsn_${bsn}: __typename }`),
    json(`query Q${bsn} { __typename }`, {}, { operationName: `Q${bsn}` }),
    json('query Q { __typename }', {}, { operationName: bsn }),
    json(`query ($v${bsn}: Int) { __typename }`, { [`v${bsn}`]: 1 }),
    json(`{ veld${bsn} }`),
    json(`{ ...F${bsn} } fragment F${bsn} on Query { __typename }`),
    // as a value where another is expected
    ronde({ personen: [{ bsn: fout }] }),
    ronde({ personen: [{ bsn: `${bsn}0` }] }),
    ronde({ personen: [{ bsn: Number(bsn) }] }),
    ronde({ personen: [{ bsn: { waarde: bsn } }] }),
    ronde({ personen: [{ id: bsn }] }),
    ronde({ personen: [{ id: bsn, bsn }] }),
    ronde({ personen: bsn }),
    ronde({ personen: [{ bsn, [bsn]: 1 }] }),
    ronde({ samenwerkingsverband: bsn }),
    ronde({ grondslag: bsn }),
    ronde({ doel: bsn }),
    ronde({ aanleiding: bsn }),
    ronde({ aanleiding: `melding over ${bsn}` }),
    ronde({ informatiebehoefte: [bsn] }),
    ronde({ partners: [bsn] }),
    ronde({ [bsn]: bsn }),
    json(BEKENDHEIDSRONDE, { verzoek: bsn }),
    json(BEKENDHEIDSRONDE, [bsn]),
    json('query ($id: ID!) { persoon(id: $id) { id } }', { id: bsn }),
    json('query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id relaties(first: 0) { totaal } } }', { bsn }),
    json('query ($bsn: BSN!, $na: String!) { zoekPersonen(bsn: $bsn) { relaties(after: $na) { totaal } } }', { bsn, na: bsn }),
    // beside the question
    { body: JSON.stringify({ ...(JSON.parse(goed.body) as { query: string; variables: object }), variables: { ...(JSON.parse(goed.body) as { variables: object }).variables, onbekend: bsn, [`x${bsn}`]: bsn } }) },
    { body: JSON.stringify({ ...(JSON.parse(goed.body) as object), extensions: { opmerking: bsn, persistedQuery: { version: 1, sha256Hash: bsn } } }) },
    { body: JSON.stringify({ ...(JSON.parse(goed.body) as object), [bsn]: bsn }) },
    { body: `{"query": ${bsn}` },
    { body: bsn },
    { body: `"${bsn}"` },
    { ...goed, pad: `/graphql?bsn=${bsn}` },
    { ...goed, pad: `/graphql/${bsn}` },
    { ...goed, pad: `/${bsn}?bsn=${bsn}` },
    { body: '', methode: 'GET', pad: `/graphql?query={zoekPersonen(bsn:"${bsn}"){id}}` },
    { ...goed, headers: { tracestate: `a=${bsn}` } },
    { ...goed, headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: `bsn=${bsn},b=${bsn}` } },
    { ...goed, headers: { traceparent: bsn } },
    { ...goed, headers: { 'x-request-id': bsn, cookie: `bsn=${bsn}`, 'user-agent': bsn, 'apollographql-client-name': bsn, referer: `http://front.voorbeeld/${bsn}`, [`x-${bsn}`]: bsn } },
    { ...goed, headers: { accept: `text/${bsn}` } },
    { ...goed, headers: { 'content-type': `application/json; bsn=${bsn}` } },
    { ...goed, headers: { 'content-type': `text/${bsn}` } },
    { ...goed, headers: { authorization: `Bearer ${bsn}` } },
    // too much of it, and what is no text
    json(`query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { ${genest(13)} } }`, { bsn }),
    json('query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { gezin { leden { persoon { gezin { leden { persoon { relaties { edges { node { vermeldeNaam } } } } } } } } } }', { bsn }),
    ronde({ personen: Array.from({ length: 25 }, () => ({ bsn })) }),
    ronde({ aanleiding: `<script>alert("${bsn}")</script>` }),
    ronde({ aanleiding: '<img src=x onerror=alert(1)>' }),
    ronde({ samenwerkingsverband: `<b>${bsn}</b>'; drop table persoon; --` }),
    { body: `{"query":"{ __typename }","variables":{"x":"${bsn}${'9'.repeat(300_000)}"}}` },
  ];
}
