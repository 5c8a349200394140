import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { BINNEN_EEN_SECONDE, SV_DEMO, versie, wijzig } from './hulp/wijzigen.js';

const POLITIE = '00000099001000001000';
const ZVH = '00000099009000001000';
const GESCHIEDENIS = /* GraphQL */ `
  query ($id: ID!) { samenwerkingsverband(id: $id) { versie geschiedenis { totaal edges { node { versie geldigVanaf vastgesteld door doorNaam reden wijzigingen { veld zin } } } } } }
`;

describe('Bijsturen van een samenwerkingsverband terwijl er gevraagd wordt', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  /** What the police say of the mother, who is known there. */
  const bijPolitie = async (): Promise<Rondeantwoord['bepalenBekendheid']['uitvragen'][number]> => {
    const { data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder], { partners: [POLITIE] }));
    expect(errors).toBeUndefined();
    return data!.bepalenBekendheid.uitvragen[0]!;
  };

  it('wat een partij hier geeft, beperkt het antwoord: de rest is null, en staat in onthouden en nietGedeeld met een reden', async () => {
    const ervoor = await bijPolitie();
    expect(ervoor.besluit.categorieen).toEqual(expect.arrayContaining(['BETROKKENHEID', 'ACTIES']));
    expect(ervoor.bijdrage).toMatchObject({ uitkomst: 'BEKEND', acties: expect.any(Array) as unknown[] });

    const partijen = SV_DEMO.partijen.map((partij) => (partij.oin === POLITIE ? { ...partij, categorieen: ['BETROKKENHEID'] } : partij));
    const smaller = await wijzig(keten, { verwachteVersie: 1, inrichting: { ...SV_DEMO, partijen }, reden: 'De politie deelt hier alleen betrokkenheid.' });
    expect(smaller.data?.wijzigInrichting.versie).toBe(2);
    await wacht(BINNEN_EEN_SECONDE);

    const { besluit, bijdrage } = await bijPolitie();
    expect(besluit).toMatchObject({ uitkomst: 'TOEGESTAAN', categorieen: ['BETROKKENHEID'] });
    expect(bijdrage).toMatchObject({ uitkomst: 'BEKEND', acties: null, personen: null, betrokkenheden: expect.any(Array) as unknown[] });
    expect(bijdrage!.nietGedeeld!.map(({ categorie }) => categorie).sort()).toEqual(['ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES']);
    for (const { reden } of bijdrage!.nietGedeeld!) expect(reden).toMatch(/\w+ \w+.*\./);
    const [rij] = (await logregels(keten, 'verwerking', `verantwoordelijke = '${POLITIE}'`)).slice(-1);
    expect(rij!['kenmerken']).toMatchObject({ gegeven: ['BETROKKENHEID'] });
    const [besluitrij] = (await logregels(keten, 'beslissing', `verzoek ->> 'partner' = '${POLITIE}'`)).slice(-1);
    expect(besluitrij!['verzoek']).toMatchObject({ inrichting: 'sv-demo@2' });
  });

  it('een partij die vertrekt wordt niet meer bevraagd', async () => {
    const partijen = SV_DEMO.partijen.filter(({ oin }) => oin !== POLITIE);
    expect((await wijzig(keten, { verwachteVersie: 2, inrichting: { ...SV_DEMO, partijen } })).data?.wijzigInrichting.versie).toBe(3);
    await wacht(BINNEN_EEN_SECONDE);
    const { errors } = await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder], { partners: [POLITIE] }));
    expect(errors).toMatchObject([{ extensions: { code: 'PARTNER_ONBEKEND' } }]);
    const { data } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    expect(data!.bepalenBekendheid.uitvragen.some(({ partner }) => partner.oin === POLITIE)).toBe(false);
  });

  it('van twee beheerders tegelijk wint er een; de ander hoort VERSIE_VERANDERD, en niets gaat verloren', async () => {
    const verwachteVersie = await versie(keten);
    const pogingen = await Promise.all(Array.from({ length: 6 }, (_, i) => wijzig(keten, { verwachteVersie, inrichting: { ...SV_DEMO, naam: `Samenwerkingsverband Midden ${i}` }, reden: `Poging ${i} van zes tegelijk.` })));
    const gelukt = pogingen.filter(({ errors }) => errors === undefined);
    expect(gelukt.map(({ data }) => data!.wijzigInrichting.versie)).toEqual([verwachteVersie + 1]);
    const mislukt = pogingen.filter(({ errors }) => errors !== undefined);
    expect(mislukt).toHaveLength(5);
    for (const { errors, data } of mislukt) {
      expect(data).toBeNull();
      expect(errors!.map(({ extensions }) => extensions?.['code'])).toEqual(['VERSIE_VERANDERD']);
    }
    expect(await versie(keten)).toBe(verwachteVersie + 1);
  });

  it('staat in de geschiedenis: wie, wanneer, vanaf wanneer, waarom, en wat er veranderde', async () => {
    const { data, errors } = await keten.vraag<Geschiedenis>(GESCHIEDENIS, { id: 'sv-demo' }, 'veilig-thuis');
    expect(errors).toBeUndefined();
    const versies = data!.samenwerkingsverband.geschiedenis.edges.map(({ node }) => node);
    expect(versies.map((een) => een.versie)).toEqual([1, 2, 3, 4]);
    expect(versies[1]).toMatchObject({ door: ZVH, doorNaam: 'Zorg- en Veiligheidshuis Midden', reden: 'De politie deelt hier alleen betrokkenheid.', wijzigingen: [{ veld: 'partijen', zin: expect.stringContaining('Politie-eenheid Midden') as string }] });
    expect(versies[2]!.wijzigingen.map(({ zin }) => zin)).toEqual(['Politie-eenheid Midden doet niet meer mee.']);
    for (const { geldigVanaf, vastgesteld } of versies.slice(1)) expect([Date.parse(geldigVanaf), Date.parse(vastgesteld)].every((moment) => moment <= Date.now())).toBe(true);
  });

  it.each(['veilig-thuis', 'casusregisseur', 'analist', 'burger'])('%s mag niet bijsturen, en dat staat in het beslissingenlog', async (persona) => {
    const nu = await versie(keten);
    const { data, errors } = await wijzig(keten, { verwachteVersie: nu, inrichting: SV_DEMO }, persona);
    expect([data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([null, ['FORBIDDEN']]);
    expect(await versie(keten)).toBe(nu);
    expect((await logregels(keten, 'beslissing', "antwoord ->> 'code' = 'FORBIDDEN'")).map(({ verzoek: vraag }) => (vraag as { vrager: { functie: string } }).vrager.functie))
      .toContain({ 'veilig-thuis': 'medewerker-veilig-thuis' }[persona] ?? persona);
  });
});

interface Geschiedenis {
  readonly samenwerkingsverband: { readonly geschiedenis: { readonly edges: readonly { readonly node: {
    readonly versie: number; readonly geldigVanaf: string; readonly vastgesteld: string; readonly door: string; readonly doorNaam: string | null; readonly reden: string;
    readonly wijzigingen: readonly { readonly veld: string; readonly zin: string }[];
  } }[] } };
}
