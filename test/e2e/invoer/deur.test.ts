import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakOndertekenaar, type Ondertekenaar } from '../../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, type Verkeer, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { metOpenbareSleutel, naamgenoot, nu, teken, verander, zonderHandtekening } from '../../harness/verzegeling.js';

const GOED = JSON.stringify({ query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder]) });
const MERK = 'zevenkoppig';

describe('De deur van de gateway', () => {
  let keten: Proefketen;
  let verkeer: Verkeer;
  let uitgever: Ondertekenaar;
  beforeAll(async () => {
    keten = await startKeten();
    uitgever = await maakOndertekenaar('urn:handbereik:demo-uitgever', await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('uitgever'));
  });
  afterAll(() => keten[Symbol.asyncDispose]());
  beforeEach(() => {
    verkeer = luisterMee();
    return () => verkeer[Symbol.dispose]();
  });

  const stuur = async (opties: RequestInit, pad = '/graphql'): Promise<{ status: number; tekst: string; koppen: Headers; code: unknown }> => {
    const antwoord = await fetch(`${keten.url}${pad}`, { method: 'POST', body: GOED, ...opties });
    const tekst = await antwoord.text();
    const { code, errors } = JSON.parse(tekst) as { code?: string; errors?: { extensions: { code: string } }[] };
    return { status: antwoord.status, tekst, koppen: antwoord.headers, code: code ?? errors?.[0]?.extensions.code };
  };
  const metToken = (token: string | undefined): Record<string, string> => ({ 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) });
  const claims = (anders: object = {}): object => ({
    oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', sub: 'demo', acr: 'http://eidas.europa.eu/LoA/substantial',
    iss: uitgever.uitgever, aud: 'urn:handbereik:gateway', iat: nu(), exp: nu() + 600, ...anders,
  });

  it('laat een goed token binnen', async () => {
    expect(await stuur({ headers: metToken(await teken(claims(), 'JWT', uitgever)) })).toMatchObject({ status: 200, code: undefined });
  });

  const TOKENS: Readonly<Record<string, () => Promise<string | undefined> | string | undefined>> = {
    'geen token': () => undefined,
    'een token dat er geen is': () => MERK,
    'een vervalst token onder dezelfde kid': async () => teken(claims(), 'JWT', await naamgenoot(uitgever)),
    'een token dat na het ondertekenen is veranderd': async () => verander(await keten.token('burger'), { rollen: ['professional'] }),
    'een token zonder handtekening': () => zonderHandtekening(claims(), 'JWT'),
    'een token met de openbare sleutel als geheim': async () => metOpenbareSleutel(claims(), 'JWT', uitgever.kid, (await new Sleutelmap(join(keten.datamap, 'sleutels')).openbaar('uitgever')).keys[0]!),
    'een verlopen token': () => teken(claims({ iat: nu() - 600, exp: nu() - 1 }), 'JWT', uitgever),
    'een token zonder eind': () => teken(claims({ exp: undefined }), 'JWT', uitgever),
    'een token voor een ander': () => teken(claims({ aud: 'urn:handbereik:elders' }), 'JWT', uitgever),
    'een token van een andere uitgever': () => teken(claims({ iss: 'urn:elders' }), 'JWT', uitgever),
    'een token van de gateway zelf': async () => teken(claims({ iss: 'urn:handbereik:gateway' }), 'JWT', await ondertekenaarVan(keten, 'gateway')),
    'een token zonder organisatie': () => teken(claims({ oin: undefined }), 'JWT', uitgever),
    'een token met een organisatie die geen OIN is': () => teken(claims({ oin: MERK }), 'JWT', uitgever),
  };

  it.each(Object.entries(TOKENS))('%s: niet binnen, en niet waarom', async (_, token) => {
    const { status, tekst, koppen, code } = await stuur({ headers: metToken(await token()) });
    expect([status, code, koppen.get('www-authenticate')]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
    expect(JSON.parse(tekst)).toEqual({ errors: [{ message: 'Er is geen geldig token meegestuurd. Stuur een geldig token mee in de kop Authorization: Bearer.', extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
  });

  const VERZOEKEN: Readonly<Record<string, { readonly opties: (token: string) => RequestInit; readonly pad?: string; readonly status: number; readonly code: string }>> = {
    'GET met de vraag in de URL': { opties: () => ({ method: 'GET', body: undefined }), pad: `/graphql?query={${MERK}}&variables=${GEZIN.moeder}`, status: 405, code: 'METHODE_NIET_TOEGESTAAN' },
    'een formulier': { opties: (token) => ({ headers: { ...metToken(token), 'content-type': 'application/x-www-form-urlencoded' } }), status: 415, code: 'INHOUDSTYPE_NIET_ONDERSTEUND' },
    'tekst': { opties: (token) => ({ headers: { ...metToken(token), 'content-type': 'text/plain' } }), status: 415, code: 'INHOUDSTYPE_NIET_ONDERSTEUND' },
    'JSON in een andere codering': { opties: (token) => ({ headers: { ...metToken(token), 'content-type': 'application/json; charset=utf-16' } }), status: 415, code: 'INHOUDSTYPE_NIET_ONDERSTEUND' },
    'een lichaam van vijf megabyte': { opties: (token) => ({ headers: metToken(token), body: JSON.stringify({ query: MERK, variables: { x: 'x'.repeat(5_000_000) } }) }), status: 413, code: 'VRAAG_TE_GROOT' },
    'geen JSON': { opties: (token) => ({ headers: metToken(token), body: `{"query": ${MERK}` }), status: 400, code: 'BAD_REQUEST' },
    'een lijst van vragen': { opties: (token) => ({ headers: metToken(token), body: `[${GOED},${GOED}]` }), status: 400, code: 'BUNDEL_GEWEIGERD' },
    'een getal': { opties: (token) => ({ headers: metToken(token), body: '12' }), status: 400, code: 'BAD_REQUEST' },
    'een object zonder vraag': { opties: (token) => ({ headers: metToken(token), body: `{"${MERK}":1}` }), status: 400, code: 'BAD_REQUEST' },
    'variabelen die een lijst zijn': { opties: (token) => ({ headers: metToken(token), body: JSON.stringify({ query: BEKENDHEIDSRONDE, variables: [MERK] }) }), status: 400, code: 'BAD_REQUEST' },
    'een ander adres': { opties: (token) => ({ headers: metToken(token) }), pad: `/${MERK}`, status: 404, code: 'NIET_GEVONDEN' },
    'een subgraph van binnen': { opties: (token) => ({ headers: metToken(token) }), pad: '/functies/identiteit/graphql', status: 404, code: 'NIET_GEVONDEN' },
  };

  it.each(Object.entries(VERZOEKEN))('%s: één duidelijk probleem, en geen partner is bevraagd', async (_, { opties, pad, status, code }) => {
    const uitkomst = await stuur(opties(await keten.token()), pad);
    expect([uitkomst.status, uitkomst.code, uitkomst.koppen.get('content-type')]).toEqual([status, code, 'application/problem+json']);
    expect(uitkomst.tekst).not.toContain(MERK);
    expect(uitkomst.tekst).not.toContain(GEZIN.moeder);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
  });
});
