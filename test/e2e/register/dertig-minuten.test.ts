import { expect, it } from 'vitest';
import { startKeten } from '../../harness/keten.js';
import { GEZIN, verzoek } from '../../harness/ronde.js';
import { belast, gebreken } from './hulp/belasting.js';
import { opdrachtblokken, opVrijePoort, startLezer } from './hulp/leeswijzer.js';

const WIJKTEAM = '00000099021000001000';
const RONDE = /* GraphQL */ `
  query ($verzoek: BekendheidVerzoek!) {
    bepalenBekendheid(verzoek: $verzoek) {
      uitvragen { partner { oin naam } besluit { uitkomst uitleg } bijdrage { uitkomst contract ... on WijkteamBijdrage { gesprekken { onderwerp datum afspraak } } } }
    }
  }`;

interface Ronde {
  readonly bepalenBekendheid: { readonly uitvragen: readonly { readonly partner: { readonly oin: string }; readonly besluit: { readonly uitkomst: string }; readonly bijdrage: { readonly uitkomst: string; readonly gesprekken: readonly { readonly onderwerp: string; readonly afspraak: string | null }[] | null } | null }[] };
}

it('wie de opdrachten van "Aansluiten in 30 minuten" overtikt, staat in het antwoord op de volgende vraag, en niemand anders merkt er iets van', { timeout: 240_000 }, async () => {
  await using keten = await startKeten();
  await using lezer = await startLezer({ HANDBEREIK_DATA: keten.datamap });
  await using belasting = belast(keten, 2);
  const blokken = await opVrijePoort(opdrachtblokken('subgraphs/README.md', 'Aansluiten in 30 minuten'));
  for (const blok of blokken) {
    if (/handbereik subgraph/.test(blok)) {
      expect(await lezer.laatDraaien(blok, /http:\/\/\S+\/graphql/)).toContain(`/partners/wijkteam/${WIJKTEAM}/graphql`);
      continue;
    }
    const { code, uitvoer } = await lezer.typ(blok);
    expect(code, `${blok}\n${uitvoer}`).toBe(0);
    if (/handbereik ask/.test(blok)) expect(uitvoer).toMatch(/Wijkteam Waterwijk.*BEKEND/);
  }

  // A source that is asked for the first time may take its time; who is known is a matter of chance, so the whole family is asked.
  const vraag = async () => (await keten.vraag<Ronde>(RONDE, verzoek([GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen], { informatiebehoefte: ['BETROKKENHEID', 'BEGELEIDING_EN_HULP'], partners: [WIJKTEAM] }))).data!.bepalenBekendheid.uitvragen;
  const uitvragen = await vraag();
  expect(uitvragen).toHaveLength(5);
  const bekend = uitvragen.filter(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND');
  expect(bekend.length).toBeGreaterThan(0);
  expect(bekend[0]!.bijdrage!.gesprekken!.length).toBeGreaterThan(0);
  // The rule gives BEPERKT; what was agreed takes VOLLEDIG.
  expect(bekend[0]!.bijdrage!.gesprekken![0]).toMatchObject({ onderwerp: expect.any(String), afspraak: null });

  const antwoorden = await belasting.klaar();
  expect(antwoorden.length).toBeGreaterThan(20);
  expect(antwoorden.flatMap(gebreken)).toEqual([]);
});
