import { randomUUID } from 'node:crypto';
import isCloudEvent from 'cloudevents/dist/schema/v1.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOBURGER } from '../../../subgraphs/kit/index.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { metBeheer } from '../../harness/postgres.js';
import { ketenindexklant, POLITIE, VT } from './hulp.js';

let keten: Proefketen;
let klant: ReturnType<typeof ketenindexklant>;
beforeAll(async () => {
  keten = await startKeten({ omgeving: { HANDBEREIK_GEBEURTENISPROFIEL: 'soh' } });
  klant = ketenindexklant(keten);
});
afterAll(() => keten[Symbol.asyncDispose]());

const melding = (anders: object = {}): Readonly<Record<string, unknown>> => ({
  specversion: '1.0', id: randomUUID(), source: `/oin/${POLITIE}/systeem/meldkamer`, type: 'uitwisselen-melding.melding-geregistreerd', subject: `melding/${randomUUID()}`,
  time: new Date(Date.now() - 1000).toISOString(), audience: VT, data: { bsn: DEMOBURGER, leeftijd: 41, categorie: 'huiselijk geweld' }, ...anders,
});

/** Everything that the ketenindex keeps. */
const bewaard = (): Promise<string> => metBeheer(keten.databaseUrl, async (sessie) => {
  const tabellen = ['gebeurtenis', 'zoekvraag', 'verwerking', 'beslissing'].map(async (tabel) => (await sessie.query(`select * from ketenindex.${tabel}`)).rows);
  return JSON.stringify(await Promise.all(tabellen));
});

describe('Met het profiel van het afsprakenstelsel aan', () => {
  it('wordt het nummer in een aangeboden gebeurtenis de sleutel van de persoon, en gaan bron en soort vertaald naar buiten', async () => {
    const een = melding();
    expect(await klant.biedAan(een)).toMatchObject({ status: 202, inhoud: { interactieId: een['id'] } });
    expect(await klant.biedAan(een)).toMatchObject({ status: 202 });
    const persoon = await keten.keten.subgraphs.identiteit.identiteit.sleutelVan(DEMOBURGER);
    const filter = { soorten: [een['type']], burgerservicenummer: DEMOBURGER };
    const antwoord = await fetchVind(filter);
    expect(antwoord).toMatchObject([{ id: een['id'], source: een['source'], type: een['type'], data: { persoon, leeftijd: 41, categorie: 'huiselijk geweld' } }]);
    for (const gebeurtenis of antwoord) expect(isCloudEvent(gebeurtenis)).toBe(true);
    expect(await bewaard()).not.toContain(DEMOBURGER);
    expect(JSON.stringify([antwoord, keten.log])).not.toContain(DEMOBURGER);
  });

  it('weigert wie niet te vinden is, een nummer elders, en wie namens een ander spreekt', async () => {
    expect(await klant.biedAan(melding({ data: { bsn: '999999990', leeftijd: 3 } }))).toMatchObject({ status: 422, inhoud: { code: 'PERSOON_ONBEKEND' } });
    expect(await klant.biedAan(melding({ subject: `melding/${DEMOBURGER}` }))).toMatchObject({ status: 422, inhoud: { code: 'GEBEURTENIS_MET_PERSOONSNUMMER' } });
    expect(await klant.biedAan(melding({ source: `/oin/${VT}/systeem/x` }))).toMatchObject({ status: 403, inhoud: { code: 'BRON_NIET_VAN_U' } });
    expect(await bewaard()).not.toContain(DEMOBURGER);
  });
});

/** In this profile the type of what comes out is theirs, which the published description, of ours, does not name. */
async function fetchVind(filter: object): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { inhoud: { id = '' } } = await klant.zoek(filter);
  const haal = async (): Promise<{ readonly status: string; readonly resultaat?: { readonly gebeurtenissen: readonly Readonly<Record<string, unknown>>[] } }> =>
    (await fetch(`${keten.url}/ketenindex/zoekvragen/${id}`, { headers: { authorization: `Bearer ${await keten.token('veilig-thuis')}` } })).json() as never;
  await expect.poll(async () => (await haal()).status, { timeout: 30_000 }).toBe('OK');
  return (await haal()).resultaat?.gebeurtenissen ?? [];
}
