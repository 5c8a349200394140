import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bepaalGezin, leesPersoonslijsten, maakBlik, verwerkBevolking, type Bevolkingsblik, type Meldregel, type Persoon, type Persoonslijst, type Voortgang,
} from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { leidGezagAf } from '../../../subgraphs/functies/identiteit/gezag/index.js';
import { GEHEIM } from './gbav-bestand.js';

const PAD = process.env['HANDBEREIK_PROEFPERSONEN'];
/** Day of the published set. */
const PEILDATUM = '2022-05-02';

interface Geladen {
  readonly lijsten: readonly Persoonslijst[];
  readonly meldingen: readonly Meldregel[];
  readonly personen: readonly Persoon[];
  readonly blik: Bevolkingsblik;
  readonly standen: readonly Voortgang[];
}

let geladen: Promise<Geladen> | undefined;

/** The published set, read once. */
function laad(): Promise<Geladen> {
  geladen ??= (async () => {
    const [lijsten, meldingen, standen]: [Persoonslijst[], Meldregel[], Voortgang[]] = [[], [], []];
    for await (const uit of leesPersoonslijsten(createReadStream(PAD!), { onVoortgang: (stand) => standen.push(stand) })) {
      if (uit.aard === 'persoonslijst') lijsten.push(uit);
      else meldingen.push(uit);
    }
    const bevolking = verwerkBevolking(lijsten, { geheim: GEHEIM });
    return { lijsten, meldingen: [...meldingen, ...bevolking.meldingen], personen: bevolking.personen, blik: maakBlik(bevolking), standen };
  })();
  return geladen;
}

/** The only person with this number. */
async function met(bsn: string): Promise<Persoon> {
  const gevonden = (await laad()).personen.filter((persoon) => persoon.bsn === bsn);
  expect(gevonden).toHaveLength(1);
  return gevonden[0]!;
}

/** Numbers of the parents as the child's list has them, with the certainty. */
async function oudersVan(bsn: string): Promise<string[]> {
  const { blik } = await laad();
  const kind = await met(bsn);
  return blik.beweringenVan(kind.id).filter(({ soort, tot }) => soort === 'OUDER' && tot === null)
    .map(({ naar, zekerheid }) => `${naar === null ? null : blik.persoon(naar)?.bsn} ${zekerheid}`).sort();
}

describe.skipIf(PAD === undefined)('het laden van de gepubliceerde proefpersonen (HANDBEREIK_PROEFPERSONEN)', () => {
  it('alle 687 lijsten worden geladen en geen enkele rij wordt geweigerd', async () => {
    const { lijsten, personen, meldingen, standen } = await laad();
    expect(lijsten).toHaveLength(687);
    expect(new Set(personen.map(({ id }) => id)).size).toBe(687);
    expect(meldingen.filter(({ ernst }) => ernst === 'geweigerd')).toEqual([]);
    expect(standen.at(-1)).toMatchObject({ regels: 2157, lijsten: 687, klaar: true });
  });

  it('vijf nummers staan elk op de lijst van twee personen, en twee lijsten hebben er geen', async () => {
    const { personen, meldingen } = await laad();
    const dubbel = personen.filter(({ bsnStatus }) => bsnStatus === 'MEERDUIDIG');
    expect(Object.values(Object.groupBy(dubbel, ({ bsn }) => bsn!)).map((groep) => groep!.length)).toEqual([2, 2, 2, 2, 2]);
    expect(regels(meldingen, 'BSN_MEERDUIDIG')).toEqual(dubbel.map(({ lijst }) => lijst.regel));
    expect(regels(meldingen, 'BSN_ONTBREEKT')).toEqual([604, 668]);
    expect(personen.filter(({ bsnStatus }) => bsnStatus === 'UNIEK')).toHaveLength(675);
  });

  it('132 van de 1238 nummers in vermeldingen staan op geen lijst', async () => {
    const { lijsten, meldingen } = await laad();
    const genoemd = lijsten.flatMap((lijst) => [lijst.ouder1, lijst.ouder2, ...lijst.partners, ...lijst.kinderen])
      .flatMap((stapel) => (stapel ? [stapel.actueel, ...stapel.historie] : [])).filter(({ bsn }) => bsn !== undefined);
    expect(genoemd).toHaveLength(1238);
    expect(regels(meldingen, 'RELATIE_NIET_IN_SET')).toHaveLength(132);
    expect(regels(meldingen, 'RELATIE_MEERDUIDIG_OPGELOST')).toHaveLength(13);
    expect(regels(meldingen, 'RELATIE_MEERDUIDIG_OPEN')).toEqual([]);
  });

  it('het ongeldige vroegere nummer op regel 454 wordt gemeld en de persoon geladen', async () => {
    const { lijsten, meldingen } = await laad();
    expect(regels(meldingen, 'BSN_VOORMALIG_ONGELDIG')).toEqual([454]);
    expect(lijsten.find(({ regel }) => regel === 453)?.persoon).toMatchObject({ actueel: { bsn: expect.any(String) }, historie: [{ regel: 454, bsn: undefined }] });
  });

  it('niemand is dood door een verschoven kolom', async () => {
    const { personen } = await laad();
    expect(personen.find(({ lijst }) => lijst.regel === 1692)).toMatchObject({ overleden: false });
    expect(personen.filter(({ overleden }) => overleden)).toHaveLength(20);
  });

  it('geen regel van het verslag bevat een nummer van negen cijfers of een naam uit het bestand', async () => {
    const { meldingen, personen } = await laad();
    const tekst = meldingen.map((melding) => JSON.stringify(melding)).join('\n');
    expect(tekst).not.toMatch(/\d{9}/);
    for (const { naam } of personen) if ((naam.geslachtsnaam?.length ?? 0) > 6) expect(tekst).not.toContain(naam.geslachtsnaam);
  });

  it('opnieuw inlezen geeft iedereen dezelfde sleutel', async () => {
    const { lijsten, personen } = await laad();
    expect(verwerkBevolking(lijsten, { geheim: GEHEIM }).personen.map(({ id }) => id)).toEqual(personen.map(({ id }) => id));
  });

  it('elke bewering heeft een bron, en is tegengesproken als en alleen als er een tegenspraak is', async () => {
    const { personen, blik } = await laad();
    const beweringen = personen.flatMap(({ id }) => blik.beweringenVan(id));
    expect(beweringen.length).toBeGreaterThan(1900);
    for (const { zekerheid, tegenspraak, naar, open } of beweringen) {
      expect(tegenspraak.length > 0).toBe(zekerheid === 'TEGENGESPROKEN');
      expect(naar === null).toBe(open !== null);
      if (naar === null) expect(zekerheid).toBe('EENZIJDIG');
    }
  });
});

describe.skipIf(PAD === undefined)('de families in de gepubliceerde proefpersonen (HANDBEREIK_PROEFPERSONEN)', () => {
  it.each([
    ['999996186', ['999996149', '999996150']],
    ['999996174', ['999996149', '999996150']],
    ['999996162', ['999996150', '999996241']],
    ['999999369', ['999999345', '999999357']],
    ['999999370', ['999999345', '999999357']],
    ['999999382', ['999999345', '999999357']],
    ['999999394', ['999999345', '999999357']],
    ['999996046', ['999995972', '999996034']],
    ['999996058', ['999995972', '999996034']],
  ])('de ouders van %s zijn herkend en bevestigd', async (kind, ouders) => {
    expect(await oudersVan(kind)).toEqual(ouders.map((bsn) => `${bsn} BEVESTIGD`));
  });

  it.each([
    ['999996186', 'GEZAMENLIJK_OUDERLIJK_GEZAG', '1:251 lid 2 BW', ['999996149', '999996150']],
    ['999996174', 'GEZAMENLIJK_OUDERLIJK_GEZAG', '1:251 lid 2 BW', ['999996149', '999996150']],
    // The mother's husband was taken off as the father, another acknowledged the child in 2019: the mother alone.
    ['999996162', 'EENHOOFDIG_OUDERLIJK_GEZAG', '1:253b lid 1 BW', ['999996150']],
    ['999996046', 'GEZAMENLIJK_OUDERLIJK_GEZAG', '1:253aa lid 1 BW', ['999995972', '999996034']],
    ['999996058', 'GEZAMENLIJK_OUDERLIJK_GEZAG', '1:253aa lid 1 BW', ['999995972', '999996034']],
    // The list has a code that is not in the national table (C, 1C and so on).
    ['999999369', 'NIET_TE_BEPALEN', undefined, []],
    ['999999382', 'NIET_TE_BEPALEN', undefined, []],
  ])('het gezag over %s: %s', async (bsn, soort, artikel, houders) => {
    const { blik } = await laad();
    const antwoord = leidGezagAf(await met(bsn), blik, PEILDATUM);
    expect([antwoord.soort, antwoord.grondslag[0]]).toEqual([soort, artikel]);
    expect(antwoord.houders.map(({ persoon }) => blik.persoon(persoon!)?.bsn).sort()).toEqual(houders);
  });

  it('ieder van de 687 krijgt een antwoord met uitleg; volwassenen en overledenen: niet van toepassing', async () => {
    const { personen, blik } = await laad();
    const antwoorden = personen.map((persoon) => leidGezagAf(persoon, blik, PEILDATUM));
    const aantal = Object.fromEntries(Object.entries(Object.groupBy(antwoorden, ({ soort }) => soort)).map(([soort, groep]) => [soort, groep.length]));
    expect(aantal).toEqual({
      NIET_VAN_TOEPASSING: 620, GEZAMENLIJK_OUDERLIJK_GEZAG: 29, EENHOOFDIG_OUDERLIJK_GEZAG: 18, NIET_TE_BEPALEN: 18, GEZAMENLIJK_GEZAG: 2,
    });
    for (const { toelichting, houders, soort } of antwoorden) {
      expect(toelichting).toMatch(/^[A-Z].*\.$/);
      expect(houders.length > 0).toBe(!['NIET_VAN_TOEPASSING', 'NIET_TE_BEPALEN', 'TIJDELIJK_GEEN_GEZAG'].includes(soort));
    }
  });

  it('het gezin van een van hen, met de minderjarige kinderen die elders wonen', async () => {
    const { blik } = await laad();
    const gezin = bepaalGezin((await met('999996162')).id, blik, PEILDATUM)!;
    expect(gezin.leden.filter(({ rol }) => rol === 'BROER_OF_ZUS').map(({ persoon, woont }) => `${blik.persoon(persoon)!.bsn} ${woont}`).sort()).toEqual([
      '999996174 ZELFDE_ADRES', '999996186 ZELFDE_ADRES', '999996289 ELDERS', '999996290 ELDERS',
    ]);
  });
});

function regels(meldingen: readonly Meldregel[], code: Meldregel['code']): number[] {
  return meldingen.filter((melding) => melding.code === code).map(({ regel }) => regel);
}
