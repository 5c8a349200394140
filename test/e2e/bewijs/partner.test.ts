import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deelnemer } from '../../../schema/register.js';
import { onderteken, type Ondertekenaar, tekenFunctietoken, telQueries } from '../../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { vraagEntiteiten } from '../../harness/entiteiten.js';
import { type Logregel, type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { bewijsinhoud, ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { ketenpseudoniemen } from '../../harness/pseudoniemen.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee } from '../../harness/verkeer.js';
import { metOpenbareSleutel, naamgenoot, nu, teken, verander, zonderHandtekening } from '../../harness/verzegeling.js';

const SOORT = 'bewijs+jwt';
const POLITIE = '00000099001000001000';
const ANDERE_POLITIE = '00000099001000002000';
const SELECTIE = '{ uitkomst peilmoment niveau contact { naam } betrokkenheden { soort toelichting } }';

describe('Een organisatie die rechtstreeks wordt bevraagd', () => {
  let keten: Proefketen;
  let politie: Deelnemer;
  let coordinator: Ondertekenaar;
  let pseudoniem: string;
  beforeAll(async () => {
    keten = await startKeten();
    politie = keten.keten.subgraphs.register.deelnemers.find(({ oin }) => oin === POLITIE)!;
    coordinator = await ondertekenaarVan(keten, 'bekendheid');
    [pseudoniem] = (await ketenpseudoniemen(keten, POLITIE, [GEZIN.moeder])) as [string];
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const vraag = (...bewijzen: readonly unknown[]): ReturnType<typeof vraagEntiteiten> =>
    vraagEntiteiten(politie.endpoint, 'PolitieBijdrage', SELECTIE, bewijzen.map((bewijs) => ({ __typename: 'PolitieBijdrage', oin: POLITIE, bewijs })));
  /** What a good bewijs says, as claims that a test can bend. */
  const claims = (anders: object = {}): object => ({
    ...bewijsinhoud(pseudoniem), iss: coordinator.uitgever, aud: POLITIE, iat: nu(), exp: nu() + 60, jti: randomUUID(), ...anders,
  });
  const nieuweRegels = async <T>(doe: () => Promise<T>): Promise<{ readonly uitkomst: T; readonly regels: readonly Logregel[] }> => {
    const begin = keten.log.length;
    return { uitkomst: await doe(), regels: keten.log.slice(begin) };
  };

  it('antwoordt op een bewijs dat deugt', async () => {
    const { uitkomst, regels } = await nieuweRegels(async () => vraag(await teken(claims({ jti: 'goed-1' }), SOORT, coordinator)));
    expect(uitkomst.data?._entities).toMatchObject([{ uitkomst: 'BEKEND', niveau: 'VOLLEDIG', contact: { naam: expect.any(String) as string } }]);
    expect(regels).toEqual([]);
    const beslissingen = await logregels(keten, 'beslissing', "verzoek ->> 'bewijs' = 'goed-1'");
    expect(beslissingen).toMatchObject([{ verantwoordelijke: POLITIE, antwoord: { besluit: 'ANTWOORD', uitkomst: 'BEKEND', bekend: true } }]);
  });

  const GEBREKKIG: Readonly<Record<string, { readonly reden: string; readonly maak: () => unknown }>> = {
    'door een ander ondertekend onder dezelfde kid': { reden: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', maak: async () => teken(claims(), SOORT, await naamgenoot(coordinator)) },
    'ondertekend met een onbekende sleutel': { reden: 'ERR_JWKS_NO_MATCHING_KEY', maak: async () => teken(claims(), SOORT, await naamgenoot(coordinator, 'onbekend')) },
    'na het ondertekenen veranderd': { reden: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', maak: async () => verander(await teken(claims(), SOORT, coordinator), { categorieen: ['POLITIEGEGEVENS'] }) },
    'zonder handtekening': { reden: 'ERR_JOSE_ALG_NOT_ALLOWED', maak: () => zonderHandtekening(claims(), SOORT) },
    'ondertekend met de openbare sleutel als geheim': {
      reden: 'ERR_JOSE_ALG_NOT_ALLOWED',
      maak: async () => metOpenbareSleutel(claims(), SOORT, coordinator.kid, (await new Sleutelmap(join(keten.datamap, 'sleutels')).openbaar('bekendheid')).keys[0]!),
    },
    'verlopen': { reden: 'ERR_JWT_EXPIRED', maak: () => teken(claims({ iat: nu() - 61, exp: nu() - 1 }), SOORT, coordinator) },
    'meer dan een minuut oud, hoe lang het ook zegt te gelden': { reden: 'ERR_JWT_EXPIRED', maak: () => teken(claims({ iat: nu() - 90, exp: nu() + 3_600 }), SOORT, coordinator) },
    'uit de toekomst': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ iat: nu() + 600, exp: nu() + 660 }), SOORT, coordinator) },
    'zonder eind': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ exp: undefined }), SOORT, coordinator) },
    'zonder kenmerk voor het log': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ jti: undefined }), SOORT, coordinator) },
    'voor een andere organisatie': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => onderteken(bewijsinhoud(pseudoniem), ANDERE_POLITIE, coordinator) },
    'van een andere uitgever': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ iss: 'urn:handbereik:gateway' }), SOORT, coordinator) },
    'dat iets anders is: een token van de gateway': {
      reden: 'ERR_JWKS_NO_MATCHING_KEY',
      maak: async () => tekenFunctietoken({ sub: 'a', oin: POLITIE, rollen: ['professional'], functie: 'a', betrouwbaarheid: 'HOOG' }, 'bekendheid', await ondertekenaarVan(keten, 'gateway')),
    },
    'dat iets anders is: een functietoken van de coördinator': {
      reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
      maak: () => tekenFunctietoken({ sub: 'a', oin: POLITIE, rollen: ['professional'], functie: 'a', betrouwbaarheid: 'HOOG' }, 'identiteit', coordinator),
    },
    'dat iets anders is: het token van de vrager': { reden: 'ERR_JWKS_NO_MATCHING_KEY', maak: () => keten.token() },
    'dat geen token is': { reden: 'ERR_JWS_INVALID', maak: () => 'geen.token' },
    'dat leeg is': { reden: 'ERR_JWS_INVALID', maak: () => '' },
    'dat ontbreekt': { reden: 'GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE', maak: () => undefined },
    'dat geen tekst is': { reden: 'GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE', maak: () => ({ pseudoniem }) },
  };

  it.each(Object.entries(GEBREKKIG))('geeft niets op een bewijs %s, raadpleegt niets, en zegt alleen in het log waarom', async (_, { reden, maak }) => {
    const telling = telQueries(keten.keten.subgraphs.soorten.flatMap(({ houders }) => [...houders.values()].flatMap(({ opslag }) => opslag ?? [])));
    const bewijs = await maak();
    const { uitkomst, regels } = await nieuweRegels(() => vraag(bewijs));
    telling.stop();
    expect([uitkomst.status, uitkomst.tekst.trim()]).toEqual([200, '{"data":{"_entities":[null]}}']);
    expect(regels).toEqual([{ gebeurtenis: 'bewijs-afgewezen', oin: POLITIE, reden }]);
    // Only the decision log was touched.
    expect([...telling.perTabel.keys()].filter((tabel) => !/\.(verwerking|beslissing)$/.test(tabel))).toEqual([]);
  });

  it('geeft niets op een goed bewijs onder het nummer van een andere organisatie', async () => {
    const bewijs = await onderteken(bewijsinhoud(pseudoniem), POLITIE, coordinator);
    const { uitkomst, regels } = await nieuweRegels(() => vraagEntiteiten(politie.endpoint, 'PolitieBijdrage', SELECTIE, [{ __typename: 'PolitieBijdrage', oin: ANDERE_POLITIE, bewijs }]));
    expect(uitkomst.tekst.trim()).toBe('{"data":{"_entities":[null]}}');
    expect(regels).toEqual([{ gebeurtenis: 'bewijs-afgewezen', oin: POLITIE, reden: 'GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE' }]);
  });

  it('een slecht bewijs bederft een goed bewijs in dezelfde vraag niet', async () => {
    const goed = await onderteken(bewijsinhoud(pseudoniem), POLITIE, coordinator);
    const { data } = await vraag('geen.token', goed, undefined);
    expect(data?._entities).toMatchObject([null, { uitkomst: 'BEKEND' }, null]);
  });

  it('een bewijs mag binnen zijn minuut opnieuw worden gebruikt, en elk gebruik staat onder hetzelfde kenmerk in het log', async () => {
    using verkeer = luisterMee();
    const ervoor = (await logregels(keten, 'verwerking', `verantwoordelijke = '${POLITIE}'`)).length;
    await nieuweRegels(async () => {
      await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder], { partners: [POLITIE] }));
      const { lichaam, antwoord } = verkeer.verstuurd.find(({ url }) => url === politie.endpoint)!;
      for (let keer = 0; keer < 2; keer++) {
        const opnieuw = await fetch(politie.endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: lichaam });
        expect(zonderMoment(await opnieuw.text())).toBe(zonderMoment(Buffer.from(antwoord, 'latin1').toString('utf8')));
      }
    });
    const gebruik = (await logregels(keten, 'verwerking', `verantwoordelijke = '${POLITIE}'`)).slice(ervoor).map(({ kenmerken }) => (kenmerken as { bewijs: string }).bewijs);
    expect(gebruik).toHaveLength(3);
    expect(new Set(gebruik).size).toBe(1);
  });
});

const zonderMoment = (tekst: string): string => tekst.replace(/"peilmoment":"[^"]+"/, '"peilmoment":""');
