import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerKetens } from '../../harness/logboek.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { GEZIN } from '../../harness/ronde.js';
import { deelnemer, type Deelnemer } from './hulp/deelnemers.js';

const POLITIE = '00000099001000001000';
const GEMEENTE = '00000099002000001000';
const VEILIG_THUIS = '00000099003000001000';
const GGZ = '00000099006000001000';
const RECLASSERING = '00000099007000001000';
const PARKET = '00000099008000001000';
const DAG_MS = 86_400_000;

const RONDE = /* GraphQL */ `
  fragment Ronde on Bekendheidsronde {
    id
    status
    versie
    uitvragen {
      persoon { id }
      partner { oin }
      besluit { uitkomst categorieen teBeoordelen }
      opdracht { id status overgangen { naar reden } }
      bijdrage { uitkomst betrokkenheden { soort } nietGedeeld { categorie } }
    }
  }
`;

interface Uitvraag {
  readonly persoon: { readonly id: string };
  readonly partner: { readonly oin: string };
  readonly besluit: { readonly uitkomst: string; readonly categorieen: readonly string[]; readonly teBeoordelen: readonly string[] };
  readonly opdracht: { readonly id: string; readonly status: string; readonly overgangen: readonly { readonly naar: string; readonly reden: string | null }[] } | null;
  readonly bijdrage: { readonly uitkomst: string; readonly betrokkenheden: readonly unknown[] | null; readonly nietGedeeld: readonly { readonly categorie: string }[] | null } | null;
}
interface Ronde {
  readonly id: string;
  readonly status: string;
  readonly versie: number;
  readonly uitvragen: readonly Uitvraag[];
}
interface Gebeurtenis {
  readonly soort: string;
  readonly niveau: string;
  readonly cursor: string;
  readonly gegevens: readonly { readonly naam: string; readonly waarde: string }[];
}
interface Werk {
  readonly edges: readonly { readonly node: { readonly id: string; readonly status: string; readonly categorieen?: readonly string[]; readonly persoon?: { readonly id: string } } }[];
}

interface Inzageregel {
  readonly wat: string;
  readonly vrager: { readonly oin: string } | null;
  readonly organisatie: { readonly oin: string };
}
interface Inzage {
  readonly regels: { readonly edges: readonly { readonly node: Inzageregel }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
  readonly bronnen: readonly { readonly stand: string }[];
}

const MIJN_INZAGE = /* GraphQL */ `
  query ($after: String) {
    mijnInzage(first: 100, after: $after) { regels { edges { node { wat vrager { oin } organisatie { oin } } } pageInfo { hasNextPage endCursor } } bronnen { stand } }
  }
`;

const soortenVan = (gebeurtenissen: readonly Gebeurtenis[]): readonly string[] => gebeurtenissen.map(({ soort }) => soort.replace('nl.handbereik.', ''));

/** One story, told in order through the public API alone: each step builds on the one before. */
describe('Van een melding tot wie er heeft gekeken', () => {
  let keten: Proefketen;
  let verzetMs = 0;
  let politie: Deelnemer;
  let veiligThuis: Deelnemer;
  let volger: ReturnType<typeof veiligThuis.volg<{ bekendheidsronde: Ronde }>>;
  let melding: string;
  let casus: string;
  let ronde: Ronde;
  let actie: string;

  beforeAll(async () => {
    keten = await startKeten({ klok: () => Date.now() + verzetMs });
    politie = deelnemer(keten, 'politie');
    veiligThuis = deelnemer(keten, 'veilig-thuis');
  });
  afterAll(async () => {
    volger?.stop();
    await keten[Symbol.asyncDispose]();
  });

  const leesRonde = async (): Promise<Ronde> => (await veiligThuis.vraag<{ bekendheidsronde: Ronde }>(`${RONDE} query ($id: ID!) { bekendheidsronde(id: $id) { ...Ronde } }`, { id: ronde.id })).bekendheidsronde;
  const leesStatus = async (): Promise<string> => (await veiligThuis.vraag<{ bekendheidsronde: { status: string } }>('query ($id: ID!) { bekendheidsronde(id: $id) { status } }', { id: ronde.id })).bekendheidsronde.status;
  const bij = ({ uitvragen }: Ronde, oin: string): Uitvraag => uitvragen.find(({ partner }) => partner.oin === oin)!;
  const gebeurtenissenVan = async (wie: Deelnemer): Promise<readonly Gebeurtenis[]> =>
    (await wie.vraag<{ gebeurtenissen: { edges: readonly { node: Gebeurtenis }[] } }>('{ gebeurtenissen(first: 100) { edges { node { soort niveau cursor gegevens { naam waarde } } } } }')).gebeurtenissen.edges.map(({ node }) => node);

  it('de politie registreert een melding, die onder dezelfde sleutel één melding blijft', async () => {
    const invoer = {
      soort: 'VEILIG_THUIS', regio: 'Midden (demo)', verzoek: 'Onderzoek of het kind veilig is.', terugkoppelingGewenst: true,
      zorgelijkeSituatie: { schets: 'Ruzie met geweld, het kind was erbij.' },
      incidenten: [{ tijdstip: new Date(Date.now() - 3_600_000).toISOString(), locatie: 'Woning', omschrijving: 'Melding van de buren.' }],
      betrokkenen: [{ persoon: { bsn: GEZIN.moeder } }, { rol: 'NEVENBETROKKENE', persoon: { bsn: GEZIN.kinderen[0] } }],
      contact: { naam: 'Meldkamer', telefoon: '0900-8844' },
    };
    const registreer = 'mutation ($invoer: MeldingInvoer!, $sleutel: ID!) { registreerMelding(invoer: $invoer, sleutel: $sleutel) { id status stand uitvoerder { oin } opdrachtgever { oin } } }';
    const sleutel = randomUUID();
    const eerste = await politie.vraag<{ registreerMelding: { id: string } }>(registreer, { invoer, sleutel });
    expect(eerste.registreerMelding).toMatchObject({ status: 'AANGEVRAAGD', stand: 'GEREGISTREERD', uitvoerder: { oin: VEILIG_THUIS }, opdrachtgever: { oin: POLITIE } });
    expect(await politie.vraag(registreer, { invoer, sleutel })).toEqual(eerste);
    expect(await politie.geweigerd(registreer, { invoer: { ...invoer, verzoek: 'Iets anders.' }, sleutel })).toEqual(['SLEUTEL_HERGEBRUIKT']);
    melding = eerste.registreerMelding.id;
  });

  it('Veilig Thuis vindt haar in zijn werk, pakt haar op en begint een ronde; wie er niets mee te maken heeft ziet haar niet', async () => {
    const { mijnOpdrachten } = await veiligThuis.vraag<{ mijnOpdrachten: { meldingen: Werk } }>('{ mijnOpdrachten { meldingen { edges { node { id status } } } } }');
    expect(mijnOpdrachten.meldingen.edges.map(({ node }) => node.id)).toEqual([melding]);
    expect(await deelnemer(keten, 'wijkteam').geweigerd('query ($id: ID!) { melding(id: $id) { id } }', { id: melding })).toEqual(['MELDING_ONBEKEND']);

    const { melding: gelezen } = await veiligThuis.vraag<{ melding: object }>('query ($id: ID!) { melding(id: $id) { niveau verzoek } }', { id: melding });
    expect(gelezen).toEqual({ niveau: 'VOLLEDIG', verzoek: 'Onderzoek of het kind veilig is.' });
    const { pakMeldingOp } = await veiligThuis.vraag<{ pakMeldingOp: { casus: { id: string }; ronde: Ronde } }>(
      `${RONDE} mutation ($id: ID!, $sleutel: ID!, $ronde: MeldingRondeInvoer) { pakMeldingOp(id: $id, sleutel: $sleutel, zaaknummer: "VT-1", ronde: $ronde) { status stand rondefout casus { id regisseur { oin } } ronde { ...Ronde } } }`,
      {
        id: melding, sleutel: randomUUID(),
        ronde: {
          samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: ['BETROKKENHEID', 'ACTIES', 'GEZONDHEID', 'JUSTITIEEL'],
          partners: [POLITIE, GEMEENTE, GGZ, RECLASSERING, PARKET], termijn: new Date(Date.now() + 5 * DAG_MS).toISOString(),
        },
      },
    );
    expect(pakMeldingOp).toMatchObject({ status: 'OPGEPAKT', stand: 'OPGEPAKT', rondefout: null, casus: { regisseur: { oin: VEILIG_THUIS } } });
    casus = pakMeldingOp.casus.id;
    ronde = pakMeldingOp.ronde;
    expect(ronde.status).toBe('LOPEND');
  });

  it('twee partners antwoorden meteen; wat een mens moet beoordelen staat bij drie als opdracht', () => {
    for (const oin of [POLITIE, GEMEENTE]) expect(bij(ronde, oin)).toMatchObject({ opdracht: null, bijdrage: { uitkomst: expect.stringMatching(/^(ON)?BEKEND$/) as string } });
    for (const oin of [GGZ, RECLASSERING, PARKET]) expect(bij(ronde, oin).opdracht).toMatchObject({ status: 'AANGEVRAAGD' });
    volger = veiligThuis.volg<{ bekendheidsronde: Ronde }>(`${RONDE} subscription ($id: ID!) { bekendheidsronde(id: $id) { ...Ronde } }`, { id: ronde.id });
  });

  it('de reclassering weigert met een reden; Veilig Thuis hoort het over zijn abonnement', async () => {
    await expect.poll(() => volger.ontvangen.length, { timeout: 20_000 }).toBe(1);
    const reclassering = deelnemer(keten, RECLASSERING);
    const werk = (await reclassering.vraag<{ mijnOpdrachten: { uitvragen: Werk } }>('{ mijnOpdrachten { uitvragen { edges { node { id status categorieen } } } } }')).mijnOpdrachten.uitvragen.edges;
    expect(werk.length).toBeGreaterThan(0);
    for (const { node } of werk) {
      expect(node.categorieen).toEqual(['JUSTITIEEL']);
      await reclassering.vraag('mutation ($id: ID!) { weigerUitvraag(id: $id, reden: GROND_ONVOLDOENDE) { status } }', { id: node.id });
    }
    await expect.poll(() => volger.ontvangen.at(-1)?.bekendheidsronde.uitvragen.filter(({ opdracht }) => opdracht?.status === 'GEWEIGERD').length, { timeout: 20_000 }).toBe(werk.length);
    expect(bij(await leesRonde(), RECLASSERING).opdracht?.overgangen.at(-1)).toEqual({ naar: 'GEWEIGERD', reden: 'GROND_ONVOLDOENDE' });
  });

  it('een dag later beoordeelt een behandelaar van de ggz precies wat is gevraagd, en geeft het vrij', async () => {
    verzetMs = DAG_MS;
    const ggz = deelnemer(keten, GGZ);
    const werk = (await ggz.vraag<{ mijnOpdrachten: { uitvragen: Werk } }>('{ mijnOpdrachten { uitvragen { edges { node { id status categorieen persoon { id } } } } } }')).mijnOpdrachten.uitvragen.edges;
    for (const { node } of werk) {
      expect(node.categorieen).toEqual(['GEZONDHEID']);
      await ggz.vraag('mutation ($id: ID!) { pakUitvraagOp(id: $id) { status } }', { id: node.id });
      await ggz.vraag('mutation ($id: ID!) { beantwoordUitvraag(id: $id, delen: true, categorieen: [GEZONDHEID]) { status } }', { id: node.id });
    }
    const uitvragen = (await leesRonde()).uitvragen.filter(({ partner }) => partner.oin === GGZ);
    expect(uitvragen.map(({ opdracht }) => opdracht?.status)).toEqual(uitvragen.map(() => 'UITGEVOERD'));
    for (const { bijdrage } of uitvragen) {
      expect(bijdrage!.uitkomst).toMatch(/^(ON)?BEKEND$/);
      if (bijdrage!.uitkomst === 'BEKEND') expect(bijdrage!.nietGedeeld?.map(({ categorie }) => categorie)).not.toContain('GEZONDHEID');
    }
  });

  it('het parket antwoordt nooit: op de termijn verloopt de opdracht, en de ronde is verlopen', async () => {
    verzetMs = 6 * DAG_MS;
    await expect.poll(leesStatus, { timeout: 30_000 }).toBe('VERLOPEN');
    expect(bij(await leesRonde(), PARKET)).toMatchObject({ opdracht: { status: 'VERLOPEN' } });
    await expect.poll(() => volger.ontvangen.at(-1)?.bekendheidsronde.status, { timeout: 20_000 }).toBe('VERLOPEN');
    const versies = volger.ontvangen.map(({ bekendheidsronde }) => bekendheidsronde.versie);
    expect(versies).toEqual([...new Set(versies)].sort((a, b) => a - b));
  });

  it('de regisseur laat een actie uitvoeren en leest het resultaat; wie geen regisseur is zet niets uit', async () => {
    const [{ persoon }] = ronde.uitvragen as [Uitvraag];
    const invoer = { casus, persoon: persoon.id, uitvoerder: GEMEENTE, omschrijving: 'Bezoek het gezin.', informering: 'Besproken met moeder.' };
    const zetUit = 'mutation ($invoer: ActieInvoer!, $sleutel: ID!) { zetActieUit(invoer: $invoer, sleutel: $sleutel) { id status } }';
    expect(await politie.geweigerd(zetUit, { invoer, sleutel: randomUUID() })).not.toEqual([]);
    actie = (await veiligThuis.vraag<{ zetActieUit: { id: string } }>(zetUit, { invoer, sleutel: randomUUID() })).zetActieUit.id;

    const gemeente = deelnemer(keten, GEMEENTE);
    const werk = (await gemeente.vraag<{ mijnOpdrachten: { acties: Werk } }>('{ mijnOpdrachten { acties { edges { node { id status } } } } }')).mijnOpdrachten.acties.edges;
    expect(werk.map(({ node }) => node.id)).toEqual([actie]);
    await gemeente.vraag('mutation ($id: ID!) { pakActieOp(id: $id) { status } }', { id: actie });
    await gemeente.vraag('mutation ($id: ID!, $sleutel: ID!) { meldVoortgang(id: $id, tekst: "Afspraak gemaakt.", sleutel: $sleutel) { status } }', { id: actie, sleutel: randomUUID() });
    await gemeente.vraag('mutation ($id: ID!) { rondActieAf(id: $id, resultaat: { doelBehaald: JA, toelichting: "Het gezin is bezocht." }) { status } }', { id: actie });

    const lijst = await veiligThuis.vraag<{ casus: { acties: { edges: readonly { node: object }[] } } }>(
      'query ($id: ID!) { casus(id: $id) { acties { edges { node { id status uitvoerder { oin } voortgang { tekst } resultaat { doelBehaald } } } } } }', { id: casus });
    expect(lijst.casus.acties.edges.map(({ node }) => node)).toMatchObject([{ id: actie, status: 'UITGEVOERD', uitvoerder: { oin: GEMEENTE }, voortgang: [{ tekst: 'Afspraak gemaakt.' }], resultaat: { doelBehaald: 'JA' } }]);
  });

  it('Veilig Thuis koppelt terug, en de politie leest de uitkomst', async () => {
    await veiligThuis.vraag('mutation ($id: ID!, $sleutel: ID!) { koppelMeldingTerug(id: $id, uitkomst: "Er is hulp in het gezin.", sleutel: $sleutel) { stand } }', { id: melding, sleutel: randomUUID() });
    const { melding: gezien } = await politie.vraag<{ melding: object }>('query ($id: ID!) { melding(id: $id) { stand niveau uitkomst { tekst } } }', { id: melding });
    expect(gezien).toMatchObject({ stand: 'TERUGGEKOPPELD', niveau: 'VOLLEDIG', uitkomst: { tekst: 'Er is hulp in het gezin.' } });
  });

  it('elke stap staat als gebeurtenis in de ketenindex: iedereen ziet dat zij er was, alleen wie het aangaat meer, en nooit een uitkomst', async () => {
    const verwacht = ['melding-geregistreerd', 'melding-opgepakt', 'casus-geopend', 'ronde-begonnen', 'uitvraag-aangevraagd', 'uitvraag-geweigerd', 'uitvraag-opgepakt', 'uitvraag-uitgevoerd', 'uitvraag-verlopen',
      'ronde-verlopen', 'actie-aangevraagd', 'actie-opgepakt', 'actie-voortgang', 'actie-uitgevoerd', 'melding-teruggekoppeld', 'melding-ingezien'];
    await expect.poll(async () => soortenVan(await gebeurtenissenVan(veiligThuis)), { timeout: 30_000 }).toEqual(expect.arrayContaining(verwacht));
    const hier = await gebeurtenissenVan(veiligThuis);
    const elders = await gebeurtenissenVan(deelnemer(keten, '00000099011000001000'));
    expect(new Set(soortenVan(elders))).toEqual(new Set(soortenVan(hier)));
    expect(new Set(elders.map(({ niveau }) => niveau))).toEqual(new Set(['MINIMAAL']));
    expect(elders.flatMap(({ gegevens }) => gegevens)).toEqual([]);
    expect(JSON.stringify(hier)).not.toMatch(/ONBEKEND|"BEKEND"|GEEN_ANTWOORD/);
  });

  it('de tijdlijn van de casus en van de persoon heeft ze op volgorde, elk met waar zij over gaat', async () => {
    const tijdlijn = await veiligThuis.vraag<{ casus: { tijdlijn: { edges: readonly { node: Gebeurtenis & { onderwerp: { __typename: string } | null } }[] } } }>(
      'query ($id: ID!) { casus(id: $id) { tijdlijn(first: 100) { edges { node { soort niveau cursor gegevens { naam waarde } onderwerp { __typename } } } } } }', { id: casus });
    const regels = tijdlijn.casus.tijdlijn.edges.map(({ node }) => node);
    const soorten = soortenVan(regels);
    expect(soorten.indexOf('casus-geopend')).toBeGreaterThanOrEqual(0);
    expect(soorten.indexOf('actie-aangevraagd')).toBeGreaterThan(soorten.indexOf('casus-geopend'));
    expect(soorten.indexOf('actie-uitgevoerd')).toBeGreaterThan(soorten.indexOf('actie-opgepakt'));
    expect(regels.find(({ soort }) => soort.endsWith('actie-uitgevoerd'))?.onderwerp).toEqual({ __typename: 'Ketenactie' });
    const [{ persoon }] = ronde.uitvragen as [Uitvraag];
    const wijkteam = await deelnemer(keten, '00000099011000001000').vraag<{ persoon: { tijdlijn: { edges: readonly unknown[] } } }>('query ($id: ID!) { persoon(id: $id) { tijdlijn { edges { node { soort } } } } }', { id: persoon.id });
    expect(wijkteam.persoon.tijdlijn.edges).toEqual([]);
  });

  it('de burger ziet wie er heeft gekeken: de melding, de vragen en de actie', async () => {
    const burger = deelnemer(keten, 'burger');
    const regels: Inzageregel[] = [];
    let after: string | null = null;
    do {
      const { mijnInzage }: { mijnInzage: Inzage } = await burger.vraag<{ mijnInzage: Inzage }>(MIJN_INZAGE, { after });
      expect(new Set(mijnInzage.bronnen.map(({ stand }) => stand))).toEqual(new Set(['GELEZEN']));
      regels.push(...mijnInzage.regels.edges.map(({ node }) => node));
      after = mijnInzage.regels.pageInfo.hasNextPage ? mijnInzage.regels.pageInfo.endCursor : null;
    } while (after !== null);
    for (const oin of [POLITIE, GEMEENTE, GGZ]) expect(regels.some(({ vrager, organisatie }) => vrager?.oin === VEILIG_THUIS && organisatie.oin === oin)).toBe(true);
    expect(regels.filter(({ wat }) => /melding/i.test(wat)).map(({ vrager }) => vrager?.oin)).toEqual(expect.arrayContaining([POLITIE, VEILIG_THUIS]));
    expect(regels.filter(({ wat }) => /actie/i.test(wat)).map(({ vrager }) => vrager?.oin)).toEqual(expect.arrayContaining([VEILIG_THUIS, GEMEENTE]));
  });

  it('de logboeken en de gebeurtenissen zijn een hele keten, en nergens staat een persoonsnummer', async () => {
    expect((await controleerKetens(keten)).stuk).toEqual([]);
    const regels = JSON.stringify([keten.log, await gebeurtenissenVan(veiligThuis)]);
    for (const bsn of [GEZIN.moeder, ...GEZIN.kinderen]) expect(regels).not.toContain(bsn);
  });
});
