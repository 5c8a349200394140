import { randomBytes } from 'node:crypto';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakBevolking, onderteken } from '../../../subgraphs/kit/index.js';
import { vraagEntiteiten, vraagSubgraph } from '../../harness/entiteiten.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { bewijsinhoud, ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { ketenpseudoniemen } from '../../harness/pseudoniemen.js';
import { GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { bijdragetypen, eigenFragmenten } from '../../harness/vraag-alles.js';
import { afwijzingen, codes, val } from './hulp/aanval.js';

const POLITIE = '00000099001000001000';
const GEMEENTE = '00000099002000001000';
/** As many as go in one round; the whole population, so that every kind knows somebody. */
const PER_RONDE = 24;
const IEDEREEN = maakBevolking().personen.map(({ bsn }) => bsn);
const RONDES = Array.from({ length: Math.ceil(IEDEREEN.length / PER_RONDE) }, (_, i) => IEDEREEN.slice(i * PER_RONDE, (i + 1) * PER_RONDE));

/** What is behind a category, reached by every detour that GraphQL has: alias, fragment, interface, and each of them in the other. */
const OMWEGEN = `
  query Omwegen($verzoek: BekendheidVerzoek!) {
    bepalenBekendheid(verzoek: $verzoek) { uitvragen { partner { oin soort } besluit { uitkomst categorieen } bijdrage {
      uitkomst
      open: betrokkenheden { soort toelichting }
      plan: acties { omschrijving }
      ... { wie: personen { naam geboortedatum } }
      ... on Bijdrage { net: relaties { naam soort } ...Heimelijk }
      ${eigenFragmenten()}
    } } }
  }
  fragment Heimelijk on Bijdrage { __typename acties { resultaat } personen { woonplaats } ... on PolitieBijdrage { incidenten { rol herkomst } } ... on Bijdrage { relaties { naam } } }
`;

interface Omweg {
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly besluit: { readonly uitkomst: string; readonly categorieen: readonly string[] };
  readonly bijdrage: Readonly<Record<string, unknown>> | null;
}

let keten: Proefketen;
beforeAll(async () => {
  keten = await startKeten();
});
afterAll(() => keten[Symbol.asyncDispose]());

describe('Een omweg naar een afgeschermd veld', () => {
  /** The own fields of a kind, as `eigenFragmenten` names them, that belong to the category that is asked for here. */
  let opBetrokkenheid: ReadonlySet<string>;
  beforeAll(() => {
    opBetrokkenheid = new Set(keten.keten.subgraphs.soorten.flatMap(({ sdl }) => parse(sdl).definitions.flatMap((type) =>
      (type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : []).filter(({ directives }) => directives?.some(isBetrokkenheid)).map((veld) => `${'name' in type ? type.name?.value : ''}_${veld.name.value}`))));
  });

  it('geeft bij geen enkele partner inhoud van een categorie buiten het bewijs, en het log zegt wat wel is gegeven', async () => {
    const soorten = new Set<string>();
    for (const bsns of RONDES) for (const soort of await rondom(bsns)) soorten.add(soort);
    expect(soorten.size).toBe(bijdragetypen().length);
  });

  /** One round by all detours; gives the kinds that knew somebody. */
  const rondom = async (bsns: readonly string[]): Promise<readonly string[]> => {
    const { data, errors, traceId } = await val<{ bepalenBekendheid: { uitvragen: readonly Omweg[] } }>(keten, { query: OMWEGEN, variables: verzoek(bsns, { informatiebehoefte: ['BETROKKENHEID'] }) });
    expect(errors).toBeUndefined();
    const bekend = data!.bepalenBekendheid.uitvragen.filter(({ bijdrage }) => bijdrage?.['uitkomst'] === 'BEKEND');
    expect(bekend.some(({ bijdrage }) => (bijdrage!['open'] as readonly unknown[]).length > 0)).toBe(true);
    for (const { partner, bijdrage } of bekend) {
      const { uitkomst: _uitkomst, open: _open, __typename: _type, ...rest } = bijdrage!;
      const gegeven = Object.entries(rest).filter(([, waarde]) => waarde !== null).map(([veld]) => veld);
      expect([partner.soort, gegeven.filter((veld) => !opBetrokkenheid.has(veld))]).toEqual([partner.soort, []]);
    }
    const rijen = await logregels(keten, 'verwerking', `trace_id = '${traceId}' and kenmerken ->> 'uitkomst' = 'BEKEND'`);
    expect(rijen).toHaveLength(bekend.length);
    for (const { kenmerken } of rijen) expect(kenmerken).toMatchObject({ gegeven: ['BETROKKENHEID'], gevraagd: ['BETROKKENHEID'] });
    return bekend.map(({ partner }) => partner.soort);
  };

  it('geeft zonder informatiebehoefte langs geen enkele omweg meer dan dat iemand bekend is', async () => {
    const { data, traceId } = await val<{ bepalenBekendheid: { uitvragen: readonly Omweg[] } }>(keten, { query: OMWEGEN, variables: verzoek(RONDES[0]!, { informatiebehoefte: [] }) });
    const bekend = data!.bepalenBekendheid.uitvragen.filter(({ bijdrage }) => bijdrage?.['uitkomst'] === 'BEKEND');
    expect(bekend.length).toBeGreaterThan(0);
    for (const { bijdrage } of bekend) {
      const { uitkomst: _uitkomst, __typename: _type, ...rest } = bijdrage!;
      expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    }
    for (const { kenmerken } of await logregels(keten, 'verwerking', `trace_id = '${traceId}' and kenmerken ? 'uitkomst'`)) expect(kenmerken).toMatchObject({ fase: 'BEKENDHEID', gegeven: [] });
  });

  const VERBORGEN: Readonly<Record<string, string>> = {
    'het bewijs van een bijdrage': 'query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { bijdrage { uitkomst bewijs } } } }',
    'het bewijs onder een alias in een fragment': 'query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { bijdrage { uitkomst ... on PolitieBijdrage { a: bewijs } } } } }',
    'de sleutel van een bijdrage': 'query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { bijdrage { uitkomst oin } } } }',
    'nummers van personen': 'query { uitvraagpersonen(ids: [], bsns: []) { id bsn } }',
    'nummers van een burger': 'query { inzagepersonen(persoon: "a") { id bsn } }',
    'wat overal is ingericht': 'query { geldendeInrichting { stand inhoud } }',
    'entiteiten van een partner': 'query { _entities(representations: []) { __typename } }',
    'entiteiten van een andere soort': `query { _entities(representations: [{ __typename: "GemeenteBijdrage", oin: "${POLITIE}", bewijs: "a" }]) { ... on GemeenteBijdrage { uitkomst } } }`,
    'het schema van een subgraph': 'query { _service { sdl } }',
  };

  it.each(Object.entries(VERBORGEN))('%s: geweigerd met een code, niemand bevraagd, en vastgelegd', async (_, query) => {
    using verkeer = luisterMee();
    const antwoord = await val(keten, { query, variables: query.includes('$verzoek') ? verzoek([GEZIN.moeder]) : {} });
    expect([antwoord.status, codes(antwoord), antwoord.data]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED'], undefined]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    expect(await afwijzingen(keten, antwoord.traceId)).toEqual([{ schema: 'gateway', verantwoordelijke: '00000099003000001000', code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  it('het schema dat de gateway toont noemt niets wat voor machines is, ook niet in een foutmelding', async () => {
    const { data } = await val<Record<string, { fields: readonly { name: string }[] } | null>>(keten, {
      query: `{ ${['Bijdrage', 'PolitieBijdrage', 'Query', 'Uitvraagpersoon', 'Inzagepersoon', 'GeldendeInrichting', '_Entity', '_Any', '_Service'].map((naam) => `t${naam}: __type(name: "${naam}") { fields { name } }`).join(' ')} }`,
    });
    const velden = (naam: string): readonly string[] | undefined => data![`t${naam}`]?.fields.map(({ name }) => name);
    for (const naam of ['Bijdrage', 'PolitieBijdrage']) {
      expect(velden(naam)).toContain('uitkomst');
      expect(velden(naam)).not.toContain('oin');
      expect(velden(naam)).not.toContain('bewijs');
    }
    for (const veld of ['uitvraagpersonen', 'inzagepersonen', 'geldendeInrichting', '_entities', '_service']) expect(velden('Query')).not.toContain(veld);
    for (const naam of ['Uitvraagpersoon', 'Inzagepersoon', 'GeldendeInrichting', '_Entity', '_Any', '_Service']) expect(data![`t${naam}`]).toBeNull();
    for (const bijna of ['uitvraagpersone', 'inzagepersone', 'geldendeInrichtin', '_entitie']) {
      const { tekst } = await val(keten, { query: `{ ${bijna} }` });
      expect(tekst).not.toMatch(/uitvraagpersonen|inzagepersonen|geldendeInrichting|_entities/);
    }
  });
});

function isBetrokkenheid({ name, arguments: argumenten }: ConstDirectiveNode): boolean {
  return name.value === 'gegeven' && (argumenten ?? []).some((argument) => argument.name.value === 'categorie' && argument.value.kind === Kind.ENUM && argument.value.value === 'BETROKKENHEID');
}

describe('Een entiteit van een andere soort, rechtstreeks bij een partner', () => {
  const endpoint = (oin: string): string => keten.keten.subgraphs.register.deelnemers.find((deelnemer) => deelnemer.oin === oin)!.endpoint;
  const bewijsVoor = async (oin: string): Promise<string> => {
    const [pseudoniem] = (await ketenpseudoniemen(keten, oin, [GEZIN.moeder])) as [string];
    return onderteken(bewijsinhoud(pseudoniem), oin, await ondertekenaarVan(keten, 'bekendheid'));
  };
  const spoor = (): { readonly traceId: string; readonly koppen: Record<string, string> } => {
    const traceId = randomBytes(16).toString('hex');
    return { traceId, koppen: { traceparent: `00-${traceId}-b1c2d3e4f5061728-01` } };
  };

  it('geeft niets op het bewijs voor een organisatie van een andere soort, en legt dat vast', async () => {
    const { traceId, koppen } = spoor();
    const { data } = await vraagEntiteiten(endpoint(POLITIE), 'PolitieBijdrage', '{ uitkomst }', [
      { __typename: 'PolitieBijdrage', oin: GEMEENTE, bewijs: await bewijsVoor(GEMEENTE) }, { __typename: 'PolitieBijdrage', oin: POLITIE, bewijs: await bewijsVoor(GEMEENTE) },
    ], koppen);
    expect(data).toEqual({ _entities: [null, null] });
    expect((await afwijzingen(keten, traceId)).map(({ verantwoordelijke, reden }) => `${verantwoordelijke} ${reden}`).sort())
      .toEqual([`${POLITIE} ERR_JWT_CLAIM_VALIDATION_FAILED`, `${POLITIE} GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE`]);
  });

  it.each(['GemeenteBijdrage', 'Bijdrage', 'PolitieIncident', 'Query'])('geeft niets bij een goed bewijs onder het type %s, en noemt een code', async (type) => {
    const { koppen } = spoor();
    const bewijs = await bewijsVoor(POLITIE);
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on PolitieBijdrage { uitkomst contact { naam } } } }';
    const { data, errors, tekst } = await vraagSubgraph(endpoint(POLITIE), query, { representations: [{ __typename: type, oin: POLITIE, bewijs }] }, koppen);
    expect(data?._entities?.[0] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([expect.stringMatching(/^[A-Z_]+$/)]);
    expect(tekst).not.toContain(bewijs);
    expect(tekst).not.toContain('BEKEND"');
  });
});
