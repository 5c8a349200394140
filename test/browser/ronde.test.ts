import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { maakOmleiding, startTussenpartner, type Tussenpartner } from '../harness/omleiding.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../harness/verkeer.js';
import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, openBrowser, type Proefbrowser, type Proefpagina, scherm } from './hulp/browser.js';
import { type Proefketen, startKeten } from './hulp/keten.js';
import { beantwoord, begin, FAALT, fouten, gaNaarRonde, kaart, klaar, LOTTE, merk, metLotte, registreerMeldingen, tekst, voortgang, zoek } from './hulp/ronde.js';
import { focus, tabNaar } from './hulp/toetsenbord.js';

const POLITIE = '00000099001000001000';
const RAAD = '00000099005000001000';
const GGZ = '00000099006000001000';

const omleiding = maakOmleiding();
let keten: Proefketen;
let browser: Proefbrowser;
let politie: Tussenpartner;
let open: Page | undefined;
beforeAll(async () => {
  keten = await startKeten({ register: omleiding.register });
  // Who answers where is known once somebody has been asked.
  await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
  politie = await startTussenpartner(omleiding.echt(POLITIE));
  omleiding.naar(POLITIE, politie.url);
  browser = await openBrowser(keten.url);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await politie?.stop();
  await keten?.[Symbol.asyncDispose]();
});
afterEach(async () => {
  politie.storing = undefined;
  await open?.context().close();
});

/** The page as this persona. */
const ga = async (als = 'veilig-thuis', viewport = { width: 1280, height: 900 }): Promise<Proefpagina> => {
  const pagina = await gaNaarRonde(browser, als, viewport);
  open = pagina.page;
  return pagina;
};

describe('Een bekendheidsronde zoals een professional haar ziet', () => {
  it('zegt vooraf wat aan wie wordt gevraagd, toont wie te bellen is, wat niet wordt gedeeld en waarom, en wie niet antwoordde', async () => {
    const { page, gezien } = await ga();
    expect(await ernstigeFouten(page)).toEqual([]);
    await metLotte(page);
    for (const wie of [/Siem/, /Marit/]) await page.getByLabel(wie).check();
    await page.getByText('Meer soorten gegevens').click();
    for (const wat of [/^Gezondheid/, /^Politiegegevens/]) await page.getByLabel(wat).check();
    await scherm(page, 'ronde-1-vraag', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);

    using verkeer = luisterMee();
    await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
    await page.getByText('Er is nog niemand bevraagd.').waitFor();
    expect([...verzoekenPerOrganisatie(verkeer).keys()]).toEqual([]);
    expect(await focus(page)).toBe('h2: Dit gaat u vragen');
    expect(await tekst(page.locator('#ronde-vooraf-partners'))).toMatch(/Een medewerker kijkt eerst \(1\).*GGZ De Linde.*Beslist een medewerker: Gezondheid/);
    await page.locator('li', { hasText: 'Raad voor de Kinderbescherming' }).getByText('Waarom?').click();
    expect(await tekst(page.locator('li', { hasText: 'Raad voor de Kinderbescherming' }))).toMatch(/Mag niet delen: .*Politiegegevens.*Artikel artikel .* Wmo 2015.*Politiegegevens.*mag deze organisatie deze categorie niet geven/);
    await scherm(page, 'ronde-2-vooraf', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);

    politie.storing = FAALT;
    await page.getByRole('button', { name: 'Begin de ronde' }).click();
    expect(await focus(page)).toBe('h2: De ronde');
    await klaar(page);
    expect(await voortgang(page).innerText()).toMatch(/^11 van 12 partners hebben geantwoord, \d kennen iemand, 1 gaf geen antwoord, bij 1 kijkt een medewerker\.$/);
    expect(await page.locator('#ronde-gehoord').textContent()).toBe(await voortgang(page).innerText());
    expect(await tekst(page.locator('#ronde-gemis'))).toMatch(/Politie-eenheid Midden gaf geen antwoord.*GGZ De Linde: een medewerker beslist over Gezondheid, uiterlijk/);
    expect(await page.locator('#ronde-bellen a[href^="tel:088"]').count()).toBeGreaterThan(1);
    expect(await tekst(merk(page, POLITIE))).toBe('Geen antwoord');
    expect(await tekst(kaart(page, POLITIE))).toMatch(/De organisatie meldde een fout\. Bel de organisatie.*Code: PARTNER_FOUT/);
    expect(await tekst(merk(page, RAAD))).toBe('Bekend');
    expect(await tekst(kaart(page, RAAD))).toMatch(/Betrokkenheden Beschermingsonderzoek afgesloten.*Niet gedeeld.*Politiegegevens.*: Op grond van Wmo 2015, Veilig Thuis mag deze organisatie deze categorie niet geven/);
    await kaart(page, RAAD).getByText('Waarom mag dit?').click();
    expect(await tekst(kaart(page, RAAD))).toMatch(/Mag\. Toegestaan op grond van artikel .* Wmo 2015.*Regel wmo-vt-raad/);
    await page.evaluate('scrollTo(0, 0)');
    await scherm(page, 'ronde-3-uitkomst');
    await scherm(page, 'ronde-3-uitkomst-heel', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);

    // Asking again asks that partner, and nobody else.
    politie.storing = undefined;
    verkeer.wis();
    const eerder = politie.ontvangen.length;
    await page.getByRole('button', { name: 'Probeer Politie-eenheid Midden opnieuw' }).click();
    await kaart(page, POLITIE).locator('.merk--bekend').waitFor();
    expect(politie.ontvangen.length).toBe(eerder + 1);
    expect([...verzoekenPerOrganisatie(verkeer).keys()].filter((oin) => oin !== POLITIE)).toEqual([]);
    expect(await focus(page)).toBe('h4: Politie-eenheid Midden');
    expect(await tekst(kaart(page, POLITIE))).toMatch(/Incidenten/);
    expect(await ernstigeFouten(page)).toEqual([]);

    // Nothing of it is left anywhere.
    expect(await page.evaluate('[location.pathname + location.search + location.hash, document.title, localStorage.length, sessionStorage.length]')).toEqual(['/sandbox/ronde', 'Bekendheidsronde - Handbereik', 0, 0]);
    expect(gezien).toEqual(NIETS);
  });

  it('toont elk antwoord als het komt, en wacht niet op de traagste', async () => {
    const { page, gezien } = await ga();
    await metLotte(page);
    let laatLos: () => void = () => {};
    politie.storing = (_, antwoord) => {
      laatLos = () => void antwoord.writeHead(500).end();
      return true;
    };
    await begin(page);
    await page.locator('#ronde-voortgang', { hasText: /^11 van 12 .*1 nog onderweg/ }).waitFor();
    expect(await tekst(merk(page, POLITIE))).toBe('Onderweg');
    expect(await tekst(merk(page, RAAD))).toBe('Bekend');
    expect(await page.evaluate("[document.getElementById('ronde-balk').value, document.getElementById('ronde-balk').max]")).toEqual([11, 12]);
    await page.evaluate('scrollTo(0, 0)');
    await scherm(page, 'ronde-4-onderweg', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);
    laatLos();
    await kaart(page, POLITIE).locator('.merk--geen_antwoord').waitFor();
    expect(gezien).toEqual(NIETS);
  });

  it('volgt wat een mens beoordeelt: het kaartje verandert zodra de professional daar antwoordt', async () => {
    const { page, gezien } = await ga();
    await metLotte(page, ['GEZONDHEID']);
    await begin(page);
    await klaar(page);
    expect(await tekst(kaart(page, GGZ))).toMatch(/In behandeling Een medewerker beslist over Gezondheid: aangevraagd, uiterlijk/);
    await scherm(page, 'ronde-5-in-behandeling', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);
    expect(await beantwoord(keten, GGZ, ['GEZONDHEID'])).toBeGreaterThan(0);
    await kaart(page, GGZ).locator('.merk--bekend, .merk--onbekend').waitFor();
    expect(await page.locator('#ronde-gemis').isHidden()).toBe(true);
    expect(gezien).toEqual(NIETS);
  });

  it('gaat verder met volgen als de lijn brak', async () => {
    const { page } = await ga();
    await metLotte(page, ['GEZONDHEID']);
    let gebroken = 0;
    await page.route('**/graphql', (weg) => (weg.request().headers()['accept'] === 'text/event-stream' && gebroken++ === 0 ? weg.abort() : weg.continue()));
    await begin(page);
    await kaart(page, GGZ).locator('.merk--in_behandeling').waitFor();
    await expect.poll(() => gebroken, { timeout: 20_000 }).toBe(2);
    expect(await beantwoord(keten, GGZ, ['GEZONDHEID'])).toBeGreaterThan(0);
    await kaart(page, GGZ).locator('.merk--bekend, .merk--onbekend').waitFor();
  });

  it('legt voor aan een mens wat een partner naar eigen regel niet vanzelf beantwoordt', async () => {
    const { page, gezien } = await ga('casusregisseur');
    await expect.poll(() => page.getByLabel('Samenwerkingsverband').inputValue()).toBe('sv-zvh-midden');
    await metLotte(page, ['JUSTITIEEL']);
    await begin(page);
    await kaart(page, RAAD).getByText('Een medewerker beslist over Justitiële gegevens').waitFor();
    expect(await tekst(merk(page, RAAD))).toBe('In behandeling');
    expect(await beantwoord(keten, RAAD, ['JUSTITIEEL'])).toBeGreaterThan(0);
    await kaart(page, RAAD).locator('.merk--bekend, .merk--onbekend').waitFor();
    expect(gezien).toEqual(NIETS);
  });

  it('is met het toetsenbord alleen te gebruiken, van laden tot een telefoonnummer', async () => {
    const { page, gezien } = await ga();
    await tabNaar(page, /Naar de inhoud/);
    await page.keyboard.press('Enter');
    await tabNaar(page, /^button: Ouders met drie kinderen/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page), { timeout: 20_000 }).toMatch(/^input: Lotte Cornelissen/);
    await tabNaar(page, /^button: Bekijk wat u gaat vragen/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page), { timeout: 20_000 }).toBe('h2: Dit gaat u vragen');
    await tabNaar(page, /^button: Begin de ronde/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page)).toBe('h2: De ronde');
    await klaar(page);
    await tabNaar(page, /^a: Politie-eenheid Midden/);
    await page.keyboard.press('Enter');
    expect(await focus(page)).toBe('h4: Politie-eenheid Midden');
    await tabNaar(page, /^a: Bel .*088-/);
    await scherm(page, 'ronde-6-toetsenbord');
    await tabNaar(page, /^summary: Waarom mag dit\?.*Politie-eenheid Midden/);
    await page.keyboard.press('Enter');
    expect(await tekst(kaart(page, POLITIE))).toMatch(/Artikel artikel 5\.1\.6 lid 2 Wmo 2015/);
    expect(gezien).toEqual(NIETS);
  });

  it('past op 320 pixels breed, in elke stap', async () => {
    const { page, gezien } = await ga('veilig-thuis', { width: 320, height: 800 });
    const breedte = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth');
    await metLotte(page, ['BETROKKENHEID', 'ACTIES', 'RELATIES', 'GEZONDHEID', 'POLITIEGEGEVENS']);
    expect(await breedte()).toBe(320);
    await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
    await page.getByRole('button', { name: 'Begin de ronde' }).waitFor();
    expect(await breedte()).toBe(320);
    await page.getByRole('button', { name: 'Begin de ronde' }).click();
    await klaar(page);
    for (const waarom of await page.locator('#ronde-partners summary').all()) await waarom.click();
    expect(await breedte()).toBe(320);
    expect(await ernstigeFouten(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 2400 });
    await page.evaluate('scrollTo(0, 0)');
    await scherm(page, 'ronde-7-smal');
    expect(gezien).toEqual(NIETS);
  });

  it('noemt wat in het formulier ontbreekt en brengt de lezer erheen', async () => {
    const { page, gezien } = await ga();
    await page.getByRole('textbox', { name: 'Melding of casus' }).fill(' ');
    await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
    await fouten(page).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('ronde-fouten');
    expect(await tekst(fouten(page))).toMatch(/Zoek ten minste één persoon op.*Noem de melding of casus/);
    await scherm(page, 'ronde-8-fouten');
    expect(await ernstigeFouten(page)).toEqual([]);
    await fouten(page).getByRole('link', { name: /Zoek ten minste/ }).click();
    expect(await page.evaluate('[document.activeElement.id, location.hash]')).toEqual(['ronde-bsn', '']);
    await zoek(page, '123456782');
    await fouten(page).getByText('staat niet in het personenregister').waitFor();
    await zoek(page, '123456789');
    await fouten(page).getByText('Code: BAD_USER_INPUT').waitFor();
    expect(gezien).toEqual(NIETS);
  });

  it('laat het wijkteam vragen op zijn eigen grondslag, en zegt op een andere dat het niet mag en wat dan wel', async () => {
    const { page, gezien } = await ga('wijkteam');
    await expect.poll(() => page.getByLabel('Grondslag').inputValue()).toBe('jeugdwet-toeleiding');
    await metLotte(page);
    await begin(page);
    await klaar(page);
    expect(await page.locator('#ronde-partners .kaartjes--niet_gevraagd article').count()).toBeGreaterThan(0);
    expect(await tekst(page.locator('.kaartjes--niet_gevraagd article').first())).toMatch(/Niet gevraagd.*Waarom mag dit niet\?.*Mag niet\./);
    await page.evaluate('scrollTo(0, 0)');
    await scherm(page, 'ronde-9-wijkteam', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nieuwe ronde' }).click();
    await page.getByLabel('Grondslag').selectOption('wmo-vt');
    await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
    await fouten(page).waitFor();
    expect(await tekst(fouten(page))).toMatch(/Uw functie mag .* geen vragen stellen op deze grondslag\. Kies een grondslag waarop uw functie mag vragen.*Code: FORBIDDEN/);
    expect(gezien).toEqual(NIETS);
  });

  it('zegt een analist dat hij geen personen mag zien, ook niet die een ander opzocht', async () => {
    const { page, gezien } = await ga();
    await metLotte(page);
    await page.getByLabel('Vragen als').selectOption('analist');
    await expect.poll(() => page.locator('#ronde-personen li').count()).toBe(0);
    await zoek(page, LOTTE);
    await fouten(page).waitFor();
    expect(await tekst(fouten(page))).toMatch(/Alleen een professional mag gegevens van personen opvragen.*Code: FORBIDDEN/);
    expect(gezien).toEqual(NIETS);
  });

  it('vraagt buiten de demo om een token, en bewaart het nergens', async () => {
    const { page, gezien } = await browser.pagina();
    open = page;
    // The page as it is where real people ask.
    await page.route('**/sandbox/ronde', async (weg) => {
      const antwoord = await weg.fetch();
      await weg.fulfill({ response: antwoord, body: (await antwoord.text()).replace(' data-demo', '') });
    });
    await page.goto('/sandbox/ronde');
    const veld = page.getByLabel('Toegangstoken');
    await veld.waitFor();
    expect([await page.getByLabel('Vragen als').isVisible(), await page.getByText('Of kies een voorbeeldgezin').isVisible()]).toEqual([false, false]);
    await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
    await fouten(page).getByText('Geef een toegangstoken.').waitFor();
    await veld.fill(await keten.token());
    await veld.press('Tab');
    await metLotte(page);
    expect(await page.getByLabel('Doel').inputValue()).toBe('onderzoek-melding');
    expect(await page.evaluate('[location.href.length, localStorage.length, sessionStorage.length, document.cookie]')).toEqual([`${keten.url}/sandbox/ronde`.length, 0, 0, '']);
    expect(gezien).toEqual(NIETS);
  });

  it('geeft de tijdlijn per persoon, een bladzijde tegelijk', async () => {
    await registreerMeldingen(keten, 12);
    const { page, gezien } = await ga();
    await metLotte(page);
    await begin(page);
    const punten = page.locator('.tijdlijn__punt');
    await expect.poll(async () => {
      await page.getByRole('button', { name: 'Toon de tijdlijn' }).click();
      await page.locator('#ronde-tijdlijn [role="status"]', { hasText: /gebeurtenissen|niets/ }).waitFor();
      return page.getByRole('button', { name: 'Meer', exact: true }).isVisible();
    }, { timeout: 30_000 }).toBe(true);
    expect(await punten.count()).toBe(10);
    expect(await tekst(punten.first())).toMatch(/^\d+ \w+ 20\d\d, \d\d:\d\d .*\./);
    expect(await tekst(page.locator('.tijdlijn'))).not.toMatch(/\d{20}|\[|undefined|null/);
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await punten.nth(10).waitFor();
    expect(await page.evaluate("document.activeElement === document.querySelectorAll('.tijdlijn__punt')[10]")).toBe(true);
    await scherm(page, 'ronde-10-tijdlijn');
    expect(await ernstigeFouten(page)).toEqual([]);
    expect(gezien).toEqual(NIETS);
  });
});
