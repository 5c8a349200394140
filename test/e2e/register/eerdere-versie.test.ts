import { expect, it } from 'vitest';
import { startKeten } from '../../harness/keten.js';
import { GEZIN, verzoek } from '../../harness/ronde.js';
import { demopublicist, haal, registratieversie } from './hulp/beheer.js';
import { met } from './hulp/proefschema.js';
import { startOudepartner } from './hulp/oude-partner.js';

const POLITIE = '00000099001000001000';
const GEMEENTE = '00000099002000001000';

const RONDE = /* GraphQL */ `
  query ($verzoek: BekendheidVerzoek!) {
    bepalenBekendheid(verzoek: $verzoek) {
      uitvragen { partner { oin } bijdrage { uitkomst contract contact { naam } ... on PolitieBijdrage { versie: contract incidenten { soort } } } }
    }
  }`;

interface Ronde {
  readonly bepalenBekendheid: { readonly uitvragen: readonly { readonly partner: { readonly oin: string }; readonly bijdrage: Readonly<Record<string, unknown>> }[] };
}

it('een organisatie op de vorige contractversie blijft antwoorden, en krijgt alleen vragen die zij kent', async () => {
  await using keten = await startKeten();
  const sdl = await haal(keten, 'soorten/politie/schema.graphql?contract=1.0');
  expect(sdl.tekst).not.toContain('contract: String');
  await using oud = await startOudepartner(sdl.tekst, 'PolitieBijdrage');
  const politie = await demopublicist(keten, POLITIE);
  const registratie = await politie.publiceer({
    wat: 'organisatie', endpoint: oud.endpoint, contract: '1.0', soortversie: 1, reden: 'Wij antwoorden nog in de vorige versie.', verwachteVersie: await registratieversie(keten, POLITIE),
  });
  expect(registratie).toMatchObject({ status: 200, aangenomen: true });

  await expect.poll(async () => {
    await keten.vraag(RONDE, verzoek([GEZIN.moeder], { partners: [POLITIE] }));
    return oud.vragen.length;
  }, { timeout: 10_000 }).toBeGreaterThan(0);

  const { data, errors } = await keten.vraag<Ronde>(RONDE, verzoek([GEZIN.moeder], { partners: [POLITIE, GEMEENTE] }));
  expect(errors).toBeUndefined();
  const bijdrage = (oin: string) => data!.bepalenBekendheid.uitvragen.find(({ partner }) => partner.oin === oin)!.bijdrage;
  expect(bijdrage(POLITIE)).toEqual({ uitkomst: 'BEKEND', contract: null, versie: null, contact: { naam: 'Team van vroeger' }, incidenten: null });
  expect(bijdrage(GEMEENTE)).toMatchObject({ contract: '1.1' });
  for (const vraag of oud.vragen) expect(vraag).not.toMatch(/\bcontract\b/);
});

it('een nieuw veld van een kind-beheerder breekt geen organisatie van die soort die het nog niet heeft', async () => {
  await using keten = await startKeten();
  const { tekst } = await haal(keten, 'soorten/politie/schema.graphql');
  const sdl = met(tekst, 'type PolitieBijdrage implements Bijdrage @key(fields: "oin bewijs") {', 'type PolitieBijdrage implements Bijdrage @key(fields: "oin bewijs") {\n  "De aandachtsvestiging op de persoon."\n  aandacht: String @gegeven(categorie: POLITIEGEGEVENS, niveau: BEPERKT)');
  const politie = await demopublicist(keten, POLITIE);
  const nieuw = { wat: 'soort', soort: 'politie', naam: 'Politie', contract: '1.1', sdl, reden: 'Een nieuw veld voor de hele soort.', verwachteVersie: 1 } as const;
  expect(await politie.publiceer(nieuw)).toMatchObject({ status: 200, versie: 2 });

  const { data, errors } = await keten.vraag<Ronde>(
    RONDE.replace('incidenten { soort }', 'aandacht incidenten { soort }'),
    verzoek([GEZIN.kinderen[0]], { partners: [POLITIE], informatiebehoefte: ['POLITIEGEGEVENS'] }),
  );
  expect(errors).toBeUndefined();
  const { uitkomst, aandacht, incidenten } = data!.bepalenBekendheid.uitvragen[0]!.bijdrage;
  expect([uitkomst, aandacht]).toEqual(['BEKEND', null]);
  expect(incidenten).toContainEqual({ soort: expect.any(String) });
});
