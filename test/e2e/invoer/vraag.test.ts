import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, type Verkeer, verzoekenPerOrganisatie } from '../../harness/verkeer.js';

/** A word that stands in no text of the product: when it comes back, input was repeated. */
const MERK = 'zevenkoppig';
const KORT = 'query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { id uitvragen { bijdrage { uitkomst } } } }';

interface Geval {
  readonly query?: string;
  readonly variables?: unknown;
  readonly rest?: object;
  readonly persona?: string;
  readonly code: keyof typeof FOUTEN;
  readonly plaats?: string;
}

const genest = (diepte: number): string => (diepte === 0 ? 'id' : `gezin { leden { persoon { ${genest(diepte - 1)} } } }`);
const bom = (lagen: number): string => Array.from({ length: lagen }, (_, i) => `fragment F${i} on Bekendheidsronde { ...F${i + 1} ...F${i + 1} }`).join(' ');
const personen = (aantal: number): object => verzoek(Array.from({ length: aantal }, () => GEZIN.moeder));
const metPersonen = (...rij: readonly object[]): object => verzoek([], { personen: rij });

const GEVALLEN: Readonly<Record<string, Geval>> = {
  'een nummer dat niet aan de elfproef voldoet': { variables: verzoek(['999901012']), code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[0].bsn' },
  'een tweede nummer van acht cijfers': { variables: verzoek([GEZIN.moeder, '12345678']), code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[1].bsn' },
  'een nummer als getal': { variables: metPersonen({ bsn: 999901011 }), code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[0].bsn' },
  'een nummer van niemand': { variables: verzoek([GEZIN.moeder, '111222333']), code: 'PERSOON_ONBEKEND', plaats: 'verzoek.personen[1]' },
  'een sleutel van niemand': { variables: metPersonen({ id: MERK }), code: 'PERSOON_ONBEKEND', plaats: 'verzoek.personen[0]' },
  'een nummer op de plaats van een sleutel': { variables: metPersonen({ id: GEZIN.moeder }), code: 'PERSOON_ONBEKEND', plaats: 'verzoek.personen[0]' },
  'een persoon met sleutel en nummer': { variables: metPersonen({ bsn: GEZIN.vader }, { id: MERK, bsn: GEZIN.moeder }), code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[1]' },
  'een persoon zonder sleutel en nummer': { variables: metPersonen({}), code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[0]' },
  'geen personen': { variables: personen(0), code: 'GEEN_PERSONEN', plaats: 'verzoek.personen' },
  'vijfentwintig personen': { variables: personen(25), code: 'TE_VEEL_PERSONEN', plaats: 'verzoek.personen' },
  'vijfhonderd personen': { variables: personen(500), code: 'TE_VEEL_PERSONEN', plaats: 'verzoek.personen' },
  'een onbekend samenwerkingsverband': { variables: verzoek([GEZIN.moeder], { samenwerkingsverband: MERK }), code: 'SAMENWERKINGSVERBAND_ONBEKEND', plaats: 'verzoek.samenwerkingsverband' },
  'een onbekende grondslag': { variables: verzoek([GEZIN.moeder], { grondslag: MERK }), code: 'GRONDSLAG_ONBEKEND', plaats: 'verzoek.grondslag' },
  'een onbekend doel': { variables: verzoek([GEZIN.moeder], { doel: MERK }), code: 'DOEL_ONBEKEND', plaats: 'verzoek.doel' },
  'een organisatie die niet bestaat': { variables: verzoek([GEZIN.moeder], { partners: ['00000099001000001000', '00000099999000009000'] }), code: 'PARTNER_ONBEKEND', plaats: 'verzoek.partners[1]' },
  'de eigen organisatie': { variables: verzoek([GEZIN.moeder], { partners: ['00000099003000001000'] }), code: 'PARTNER_ONBEKEND', plaats: 'verzoek.partners[0]' },
  'een organisatienummer dat er geen is': { variables: verzoek([GEZIN.moeder], { partners: [MERK] }), code: 'BAD_USER_INPUT', plaats: 'verzoek.partners[0]' },
  'een onbekende gegevenscategorie': { variables: verzoek([GEZIN.moeder], { informatiebehoefte: [MERK] }), code: 'BAD_USER_INPUT', plaats: 'verzoek.informatiebehoefte[0]' },
  'een aanleiding met een burgerservicenummer erin': { variables: verzoek([GEZIN.moeder], { aanleiding: `melding ${GEZIN.vader}` }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'een lege aanleiding': { variables: verzoek([GEZIN.moeder], { aanleiding: '' }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'een aanleiding met een regeleinde, dat in een logboek een regel erbij zou zijn': { variables: verzoek([GEZIN.moeder], { aanleiding: 'melding\n1' }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'een aanleiding met een teken dat de schrijfrichting omdraait': { variables: verzoek([GEZIN.moeder], { aanleiding: 'melding \u202e1' }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'een aanleiding met een half teken': { variables: verzoek([GEZIN.moeder], { aanleiding: 'melding \ud83d' }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'een moment in de tekst van de vraag dat er geen is': { query: '{ samenwerkingsverband(id: "sv-demo", op: "gisteren") { versie } }', code: 'BAD_USER_INPUT' },
  'een aanleiding als een boek': { variables: verzoek([GEZIN.moeder], { aanleiding: MERK.repeat(100) }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'twee keer dezelfde categorie': { variables: verzoek([GEZIN.moeder], { informatiebehoefte: ['ACTIES', 'ACTIES'] }), code: 'BAD_USER_INPUT', plaats: 'verzoek.informatiebehoefte' },
  'een lege lijst van partners': { variables: verzoek([GEZIN.moeder], { partners: [] }), code: 'BAD_USER_INPUT', plaats: 'verzoek.partners' },
  'een onbekend veld in het verzoek': { variables: verzoek([GEZIN.moeder], { [MERK]: 1 }), code: 'BAD_USER_INPUT', plaats: 'verzoek' },
  'geen variabelen': { variables: {}, code: 'BAD_USER_INPUT', plaats: 'verzoek' },
  'een nummer in de tekst van de vraag': { query: `{ zoekPersonen(bsn: "${GEZIN.moeder}") { id } }`, code: 'IDENTIFICATIE_IN_VRAAG' },
  'een nummer in de naam van de operatie': { query: `query Q { __typename }`, rest: { operationName: `Q${GEZIN.moeder}` }, code: 'IDENTIFICATIE_IN_VRAAG' },
  'een vraag van veertig niveaus diep': { query: `query ($id: ID!) { persoon(id: $id) { ${genest(13)} } }`, variables: { id: MERK }, code: 'VRAAG_TE_DIEP' },
  'tienduizend aliassen': { query: `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, code: 'VRAAG_TE_GROOT' },
  'honderd en één aliassen': { query: `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`, code: 'VRAAG_TE_GROOT' },
  'een vraag van meer dan honderdduizend tekens': { query: `{ __typename ${' '.repeat(100_001)}}`, code: 'VRAAG_TE_GROOT' },
  'fragmenten die samen miljarden velden zijn': { query: `query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { ...F0 } } ${bom(32)} fragment F32 on Bekendheidsronde { id }`, code: 'VRAAG_TE_GROOT' },
  'een fragment dat naar zichzelf leidt': { query: `query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { ...F } } fragment F on Bekendheidsronde { ...F }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  'een mutatie die niet bestaat': { query: 'mutation { verwijder }', code: 'GRAPHQL_VALIDATION_FAILED' },
  'een abonnement dat geen stroom vraagt': { query: 'subscription { gebeurtenissen { cursor } }', code: 'ABONNEMENT_VRAAGT_STROOM' },
  'een verwijzing met een nummer zoals mensen het schrijven': { variables: verzoek([GEZIN.moeder], { aanleiding: 'melding 9999.01.023' }), code: 'BAD_USER_INPUT', plaats: 'verzoek.aanleiding' },
  'geen GraphQL': { query: `${MERK} {`, code: 'GRAPHQL_PARSE_FAILED' },
  'een veld dat niet bestaat': { query: `{ x(${MERK}: "${MERK}") }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  'een veld dat alleen het queryplan gebruikt': { query: KORT.replace('uitkomst', 'uitkomst bewijs'), code: 'GRAPHQL_VALIDATION_FAILED' },
  'een operatie die er niet in staat': { query: KORT, rest: { operationName: MERK }, code: 'OPERATION_RESOLUTION_FAILURE' },
  'twee rondes in één vraag': { query: 'query ($verzoek: BekendheidVerzoek!) { a: bepalenBekendheid(verzoek: $verzoek) { id } b: bepalenBekendheid(verzoek: $verzoek) { id } }', code: 'EEN_RONDE_PER_VRAAG' },
  'een keuze uit Bijdrage zonder uitkomst': { query: KORT.replace('uitkomst', 'contact { naam }'), code: 'UITKOMST_VEREIST' },
  'alleen een hash van een vraag': { query: '', rest: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, code: 'PERSISTED_QUERY_NOT_FOUND' },
  'een analist': { persona: 'analist', code: 'FORBIDDEN' },
  'een burger': { persona: 'burger', code: 'FORBIDDEN' },
  'een beheerder': { persona: 'beheerder', code: 'FORBIDDEN' },
  'een functie die op deze grondslag niet mag vragen': { persona: 'wijkteam', code: 'FORBIDDEN' },
};

describe('Een vraag die niet kan', () => {
  let keten: Proefketen;
  let verkeer: Verkeer;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());
  beforeEach(() => {
    verkeer = luisterMee();
    return () => verkeer[Symbol.dispose]();
  });

  it.each(Object.entries(GEVALLEN))('%s: één duidelijke fout, en geen partner is bevraagd', async (_, { query = KORT, variables = verzoek([GEZIN.moeder]), rest, persona, code, plaats }) => {
    const antwoord = await fetch(`${keten.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await keten.token(persona)}` },
      body: JSON.stringify({ query: query || undefined, variables, ...rest }),
    });
    const tekst = await antwoord.text();
    const { data, errors = [] } = JSON.parse(tekst) as { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
    expect(Object.values(data ?? {}).filter((waarde) => waarde !== null)).toEqual([]);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(errors[0]!.extensions['plaats']).toBe(plaats);
    expect(errors[0]!.message).toMatch(/^[A-Z].*\.$/s);
    expect(tekst).not.toContain(MERK);
    expect(tekst).not.toMatch(/(?<!\d)\d{8,9}(?!\d)/);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
  });
});
