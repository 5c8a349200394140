import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onderteken, type Ondertekenaar, tekenFunctietoken } from '../../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Entiteitantwoord, vraagEntiteiten, vraagSubgraph } from '../../harness/entiteiten.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { bewijsinhoud, ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { metOpenbareSleutel, naamgenoot, nu, teken, verander, zonderHandtekening } from '../../harness/verzegeling.js';

const SOORT = 'functie+jwt';
const VRAGER = { sub: 'demo', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL' } as const;

describe('Een samenwerkfunctie die rechtstreeks wordt bevraagd', () => {
  let keten: Proefketen;
  let gateway: Ondertekenaar;
  let coordinator: Ondertekenaar;
  let persoon: string;
  beforeAll(async () => {
    keten = await startKeten();
    gateway = await ondertekenaarVan(keten, 'gateway');
    coordinator = await ondertekenaarVan(keten, 'bekendheid');
    const { data } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    persoon = data!.bepalenBekendheid.uitvragen[0]!.persoon.id;
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const claims = (anders: object = {}): object => ({ vrager: VRAGER, iss: gateway.uitgever, aud: 'urn:handbereik:functie:identiteit', iat: nu(), exp: nu() + 60, ...anders });
  const koppen = (token: string | undefined): Record<string, string> => (token === undefined ? {} : { authorization: `Bearer ${token}` });
  const vraagPersoon = (token: string | undefined): Promise<Entiteitantwoord> =>
    vraagEntiteiten(`${keten.keten.subgraphs.url}/functies/identiteit/graphql`, 'Persoon', '{ naam { volledig } }', [{ __typename: 'Persoon', id: persoon }], koppen(token));
  const vraagRonde = (token: string | undefined): Promise<Entiteitantwoord> =>
    vraagSubgraph(`${keten.keten.subgraphs.url}/functies/bekendheid/graphql`, `query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { id } }`, verzoek([GEZIN.moeder]), koppen(token));

  it('antwoordt op een token van de gateway', async () => {
    expect((await vraagPersoon(await tekenFunctietoken(VRAGER, 'identiteit', gateway))).data?._entities).toEqual([{ __typename: 'Persoon', naam: { volledig: 'Marit Geertruida Reitsma' } }]);
    expect((await vraagRonde(await tekenFunctietoken(VRAGER, 'bekendheid', gateway))).errors).toBeUndefined();
  });

  const GEBREKKIG: Readonly<Record<string, { readonly reden: string; readonly maak: () => Promise<string | undefined> | string | undefined }>> = {
    'zonder token': { reden: 'GEEN_TOKEN', maak: () => undefined },
    'met het token van de vrager': { reden: 'ERR_JWKS_NO_MATCHING_KEY', maak: () => keten.token() },
    'met een token voor een andere functie': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => tekenFunctietoken(VRAGER, 'inrichting', gateway) },
    'met een verlopen token': { reden: 'ERR_JWT_EXPIRED', maak: () => teken(claims({ iat: nu() - 61, exp: nu() - 1 }), SOORT, gateway) },
    'met een token zonder eind': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ exp: undefined }), SOORT, gateway) },
    'met een token zonder vrager': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => teken(claims({ vrager: undefined }), SOORT, gateway) },
    'met een token zonder handtekening': { reden: 'ERR_JOSE_ALG_NOT_ALLOWED', maak: () => zonderHandtekening(claims(), SOORT) },
    'met een token dat na het ondertekenen is veranderd': { reden: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', maak: async () => verander(await teken(claims(), SOORT, gateway), { vrager: { ...VRAGER, oin: '00000099001000001000' } }) },
    'met een token dat een ander onder dezelfde kid ondertekende': { reden: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', maak: async () => teken(claims(), SOORT, await naamgenoot(gateway)) },
    'met een token dat is ondertekend met de openbare sleutel als geheim': {
      reden: 'ERR_JOSE_ALG_NOT_ALLOWED',
      maak: async () => metOpenbareSleutel(claims(), SOORT, gateway.kid, (await new Sleutelmap(join(keten.datamap, 'sleutels')).openbaar('gateway')).keys[0]!),
    },
    'met een bewijs': { reden: 'ERR_JWT_CLAIM_VALIDATION_FAILED', maak: () => onderteken(bewijsinhoud('a'), 'urn:handbereik:functie:identiteit', coordinator) },
  };

  it.each(Object.entries(GEBREKKIG))('geeft %s niets, en zegt alleen in het log waarom', async (_, { reden, maak }) => {
    const begin = keten.log.length;
    const token = await maak();
    const antwoorden = [await vraagPersoon(token), await vraagRonde(token)];
    for (const { status, data, errors } of antwoorden) {
      expect([status, data]).toEqual([401, undefined]);
      expect(errors).toEqual([{
        message: 'Deze samenwerkfunctie antwoordt alleen op een geldig token van de gateway.',
        extensions: { code: 'UNAUTHENTICATED', uitweg: 'Stuur een geldig token mee in de kop Authorization: Bearer.' },
      }]);
    }
    expect(antwoorden[0]!.tekst).toBe(antwoorden[1]!.tekst);
    const regels = keten.log.slice(begin);
    expect(regels.map(({ gebeurtenis, functie }) => [gebeurtenis, functie])).toEqual([['functietoken-afgewezen', 'identiteit'], ['functietoken-afgewezen', 'bekendheid']]);
    expect(regels[0]).toMatchObject({ reden });
  });

  it('laat ook haar schema niet zien aan wie geen token heeft', async () => {
    for (const functie of ['identiteit', 'bekendheid']) {
      const { status, data } = await vraagSubgraph(`${keten.keten.subgraphs.url}/functies/${functie}/graphql`, '{ _service { sdl } }');
      expect([status, data], functie).toEqual([401, undefined]);
    }
  });

  it('de coördinator neemt geen token aan dat hij zelf ondertekende', async () => {
    expect((await vraagRonde(await tekenFunctietoken(VRAGER, 'bekendheid', coordinator))).status).toBe(401);
  });

  it('nummers van personen geeft identiteit alleen aan de coördinator, ook als de gateway erom vraagt', async () => {
    const vraag = 'query ($bsns: [BSN!]!) { uitvraagpersonen(ids: [], bsns: $bsns) { id bsn } }';
    const url = `${keten.keten.subgraphs.url}/functies/identiteit/graphql`;
    const namensGateway = await vraagSubgraph(url, vraag, { bsns: [GEZIN.moeder] }, koppen(await tekenFunctietoken(VRAGER, 'identiteit', gateway)));
    expect(namensGateway).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(namensGateway.tekst).not.toContain(GEZIN.moeder);
    const namensCoordinator = await vraagSubgraph(url, vraag, { bsns: [GEZIN.moeder] }, koppen(await tekenFunctietoken(VRAGER, 'identiteit', coordinator)));
    expect(namensCoordinator.data).toEqual({ uitvraagpersonen: [{ id: persoon, bsn: GEZIN.moeder }] });
  });
});
