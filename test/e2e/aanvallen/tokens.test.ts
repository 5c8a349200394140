import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onderteken, type Ondertekenaar } from '../../../subgraphs/kit/index.js';
import { KETENBEHEER, KETENSUBGRAPHS } from '../../../subgraphs/index.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { vraagEntiteiten, vraagSubgraph } from '../../harness/entiteiten.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { bewijsinhoud, ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { metOpenbareSleutel, naamgenoot, nu, teken, zonderHandtekening } from '../../harness/verzegeling.js';
import { afwijzingen, claims, codes, uitgever, tokenVan, val } from './hulp/aanval.js';

const POLITIE = '00000099001000001000';
/** Of no samenwerkingsverband in which may be asked. */
const BUITENSTAANDER = '00000099001000002000';
const RONDE = { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder]) };

/** A bad token in each way that is known, for whoever checks tokens of this signer: made from what a good one says. */
type Vervalsing = (inhoud: (anders?: object) => object, typ: string, wie: Ondertekenaar, jwk: object) => Promise<string> | string;
const VERVALST: Readonly<Record<string, Vervalsing>> = {
  'van een andere uitgever': (inhoud, typ, wie) => teken(inhoud({ iss: 'urn:elders' }), typ, wie),
  'van een andere uitgever met een eigen sleutel': async (inhoud, typ, wie) => teken(inhoud({ iss: 'urn:elders' }), typ, await naamgenoot(wie, 'elders')),
  'met alg none': (inhoud, typ) => zonderHandtekening(inhoud(), typ),
  'met de openbare sleutel als gedeeld geheim': (inhoud, typ, wie, jwk) => metOpenbareSleutel(inhoud(), typ, wie.kid, jwk),
  'onder de naam van een ander ondertekend': async (inhoud, typ, wie) => teken(inhoud(), typ, await naamgenoot(wie)),
  'voor een andere ontvanger': (inhoud, typ, wie) => teken(inhoud({ aud: 'urn:handbereik:elders' }), typ, wie),
  'dat is verlopen': (inhoud, typ, wie) => teken(inhoud({ iat: nu() - 700, exp: nu() - 100 }), typ, wie),
};

describe('Een vervalst of verkeerd token wordt geweigerd met een code en staat in het beslissingenlog', () => {
  let keten: Proefketen;
  let sleutels: Sleutelmap;
  beforeAll(async () => {
    keten = await startKeten();
    sleutels = new Sleutelmap(join(keten.datamap, 'sleutels'));
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const BIJ_DE_GATEWAY: Readonly<Record<keyof typeof VERVALST, string>> = {
    'van een andere uitgever': 'uitgever',
    'van een andere uitgever met een eigen sleutel': 'sleutel-onbekend',
    'met alg none': 'algoritme',
    'met de openbare sleutel als gedeeld geheim': 'algoritme',
    'onder de naam van een ander ondertekend': 'handtekening',
    'voor een andere ontvanger': 'doelgroep',
    'dat is verlopen': 'verlopen',
  };

  it.each(Object.entries(VERVALST))('bij de gateway: een token %s', async (naam, maak) => {
    using verkeer = luisterMee();
    const wie = await uitgever(keten);
    const token = await maak(claims, 'JWT', wie, (await sleutels.openbaar('uitgever')).keys[0]!);
    const antwoord = await val(keten, RONDE, token);
    expect([antwoord.status, codes(antwoord), antwoord.data]).toEqual([401, ['UNAUTHENTICATED'], undefined]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    expect(await afwijzingen(keten, antwoord.traceId)).toEqual([{ schema: 'gateway', verantwoordelijke: KETENBEHEER.oin, code: 'UNAUTHENTICATED', reden: BIJ_DE_GATEWAY[naam] }]);
  });

  it('bij de gateway: geen token', async () => {
    const antwoord = await val(keten, RONDE, null);
    expect([antwoord.status, codes(antwoord)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(await afwijzingen(keten, antwoord.traceId)).toEqual([{ schema: 'gateway', verantwoordelijke: KETENBEHEER.oin, code: 'UNAUTHENTICATED', reden: 'geen-token' }]);
  });

  const BIJ_EEN_ANDER: Readonly<Record<keyof typeof VERVALST, string>> = {
    'van een andere uitgever': 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    'van een andere uitgever met een eigen sleutel': 'ERR_JWKS_NO_MATCHING_KEY',
    'met alg none': 'ERR_JOSE_ALG_NOT_ALLOWED',
    'met de openbare sleutel als gedeeld geheim': 'ERR_JOSE_ALG_NOT_ALLOWED',
    'onder de naam van een ander ondertekend': 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    'voor een andere ontvanger': 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    'dat is verlopen': 'ERR_JWT_EXPIRED',
  };

  it.each(Object.entries(VERVALST))('bij een samenwerkfunctie, langs de gateway heen: een functietoken %s', async (naam, maak) => {
    const gateway = await ondertekenaarVan(keten, 'gateway');
    for (const functie of KETENSUBGRAPHS) {
      const inhoud = (anders: object = {}): object => ({
        vrager: { sub: 'demo', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL' },
        iss: gateway.uitgever, aud: `urn:handbereik:functie:${functie}`, iat: nu(), exp: nu() + 60, ...anders,
      });
      const traceId = randomBytes(16).toString('hex');
      const { status, data, errors } = await vraagSubgraph(`${keten.keten.subgraphs.url}/functies/${functie}/graphql`, '{ __typename }', {}, {
        authorization: `Bearer ${await maak(inhoud, 'functie+jwt', gateway, (await sleutels.openbaar('gateway')).keys[0]!)}`, traceparent: `00-${traceId}-b1c2d3e4f5061728-01`,
      });
      expect([functie, status, data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([functie, 401, undefined, ['UNAUTHENTICATED']]);
      expect([functie, await afwijzingen(keten, traceId)]).toEqual([functie, [{ schema: functie, verantwoordelijke: KETENBEHEER.oin, reden: BIJ_EEN_ANDER[naam] }]]);
    }
  });

  it.each(Object.entries(VERVALST))('bij een ketenpartner, langs alles heen: een bewijs %s', async (naam, maak) => {
    const coordinator = await ondertekenaarVan(keten, 'bekendheid');
    const { endpoint } = keten.keten.subgraphs.register.deelnemers.find(({ oin }) => oin === POLITIE)!;
    const inhoud = (anders: object = {}): object => ({ ...bewijsinhoud('wie-dan-ook'), iss: coordinator.uitgever, aud: POLITIE, iat: nu(), exp: nu() + 60, jti: randomUUID(), ...anders });
    const traceId = randomBytes(16).toString('hex');
    const bewijs = await maak(inhoud, 'bewijs+jwt', coordinator, (await sleutels.openbaar('bekendheid')).keys[0]!);
    const { data } = await vraagEntiteiten(endpoint, 'PolitieBijdrage', '{ uitkomst }', [{ __typename: 'PolitieBijdrage', oin: POLITIE, bewijs }], { traceparent: `00-${traceId}-b1c2d3e4f5061728-01` });
    expect(data).toEqual({ _entities: [null] });
    expect(await afwijzingen(keten, traceId)).toEqual([{ schema: `politie_${POLITIE}`, verantwoordelijke: POLITIE, reden: BIJ_EEN_ANDER[naam] }]);
  });

  it('een bewijs voor de ene organisatie geldt niet bij de andere', async () => {
    const coordinator = await ondertekenaarVan(keten, 'bekendheid');
    const { endpoint } = keten.keten.subgraphs.register.deelnemers.find(({ oin }) => oin === POLITIE)!;
    const bewijs = await onderteken(bewijsinhoud('wie-dan-ook'), BUITENSTAANDER, coordinator);
    const traceId = randomBytes(16).toString('hex');
    const { data } = await vraagEntiteiten(endpoint, 'PolitieBijdrage', '{ uitkomst }', [{ __typename: 'PolitieBijdrage', oin: POLITIE, bewijs }], { traceparent: `00-${traceId}-b1c2d3e4f5061728-01` });
    expect(data).toEqual({ _entities: [null] });
    expect(await afwijzingen(keten, traceId)).toMatchObject([{ verantwoordelijke: POLITIE, reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED' }]);
  });

  const BUITEN: Readonly<Record<string, { readonly wie: object; readonly anders?: object; readonly code: string }>> = {
    'een organisatie die niet meedoet': { wie: { oin: BUITENSTAANDER }, code: 'FORBIDDEN' },
    'een organisatie die niet bestaat': { wie: { oin: '00000099999999999000' }, code: 'FORBIDDEN' },
    'een organisatie die er alleen antwoordt': { wie: { oin: '00000099003000002000' }, code: 'FORBIDDEN' },
    'de goede organisatie in een andere functie': { wie: { functie: 'secretaris' }, code: 'FORBIDDEN' },
    'de goede organisatie zonder rol van professional': { wie: { rollen: ['analist', 'beheerder'] }, code: 'FORBIDDEN' },
    'Veilig Thuis in een verband waarin zij alleen antwoordt': { wie: {}, anders: { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh' }, code: 'FORBIDDEN' },
    'Veilig Thuis in een verband dat niet bestaat': { wie: {}, anders: { samenwerkingsverband: 'sv-nergens' }, code: 'SAMENWERKINGSVERBAND_ONBEKEND' },
    'Veilig Thuis op een grondslag die er niet is ingericht': { wie: {}, anders: { grondslag: 'wgs-zvh' }, code: 'GRONDSLAG_ONBEKEND' },
    'Veilig Thuis op de grondslag van het wijkteam': { wie: {}, anders: { grondslag: 'jeugdwet-toeleiding', doel: 'toeleiding-jeugdhulp' }, code: 'FORBIDDEN' },
    'Veilig Thuis voor een ander doel': { wie: {}, anders: { doel: 'toeleiding-jeugdhulp' }, code: 'DOEL_ONBEKEND' },
  };

  it.each(Object.entries(BUITEN))('%s vraagt niets op: geen partner is bevraagd, en de beslissing staat bij wie vroeg', async (_, { wie, anders, code }) => {
    using verkeer = luisterMee();
    const antwoord = await val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder], anders) }, await tokenVan(keten, wie));
    expect([codes(antwoord), antwoord.data]).toEqual([[code], null]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    const { oin = '00000099003000001000' } = wie as { oin?: string };
    expect(await afwijzingen(keten, antwoord.traceId)).toContainEqual({ schema: 'bekendheid', verantwoordelijke: oin, code });
  });
});
