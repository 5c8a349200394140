import { describe, expect, it } from 'vitest';

import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, scherm } from './hulp/browser.js';
import { metKetenEnBrowser } from './hulp/opstelling.js';
import { naarLaboratorium } from './hulp/laboratorium.js';
import { focus, tabNaar } from './hulp/toetsenbord.js';

/** The laboratory asks once whether it may compile text, and goes without when it may not. */
const PROBEERT_OF_EVAL_MAG = /^script-src eval \(\S+\/hive-laboratory\.umd\.js:\d+\)$/;

const opstelling = metKetenEnBrowser();

describe('De sandbox', () => {
  it('laadt met het netwerk afgesneden, zonder fout op de console en zonder verzoek aan een ander', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    await naarLaboratorium(page);
    await page.locator('#laboratorium').getByText('mijnOpdrachten').first().waitFor();
    await scherm(page, 'laboratorium');
    expect(gezien.beleid.filter((regel) => !PROBEERT_OF_EVAL_MAG.test(regel))).toEqual([]);
    expect({ ...gezien, beleid: [] }).toEqual(NIETS);
  });

  it('heeft in het eigen deel geen ernstige fout voor wie een hulpmiddel gebruikt, ook met alles opengeklapt', async () => {
    const { page } = await opstelling.browser.pagina();
    await naarLaboratorium(page);
    for (const uitklap of await page.locator('main details').all()) await uitklap.locator('summary').click();
    // What is inside the component is its maker's; the page says which ways go around it.
    expect(await ernstigeFouten(page, { behalve: ['.hive-laboratory-host'] })).toEqual([]);
    await scherm(page, 'laboratorium-uitleg');
  });

  it('past op een smal scherm', async () => {
    const { page } = await opstelling.browser.pagina({ viewport: { width: 320, height: 640 } });
    await naarLaboratorium(page);
    await scherm(page, 'laboratorium-smal', { heel: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('bewaart niets in de browser en zet niets van de vraag in een adres', async () => {
    const { page } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page, '?share=N4Ig#voorbeeld=politie-incidenten');
    await lab.voerUit('PolitieIncidenten');
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
    expect(lab.gevraagd.map(({ url }) => url)).toEqual(lab.gevraagd.map(() => `${opstelling.keten.url}/graphql`));
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('Wie vraagt', () => {
  it('is de persona van het voorbeeld, en wie daarna wordt gekozen: vanaf de volgende vraag, ook naar het schema', async () => {
    const { page } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page, '#voorbeeld=politie-incidenten');
    expect(await page.getByLabel('Vragen als').inputValue()).toBe('veilig-thuis');
    expect(await lab.voerUit('PolitieIncidenten')).toMatch(/als veilig-thuis: beantwoord, HTTP 200/);
    // The laboratory gathers what asks for the schema within half a second: its first question goes first.
    const zagHetSchema = (): string[] => lab.gevraagd.filter(({ operatie }) => operatie === 'IntrospectionQuery').map(({ als }) => als);
    await expect.poll(zagHetSchema).toEqual(['veilig-thuis']);
    await page.getByLabel('Vragen als').selectOption('analist');
    await expect.poll(zagHetSchema).toEqual(['veilig-thuis', 'analist']);
    await lab.voerUit('PolitieIncidenten als analist');
    expect(lab.gevraagd.filter(({ operatie }) => operatie === 'PolitieIncidenten').map(({ als }) => als)).toEqual(['veilig-thuis', 'analist']);
  });

  it('hoort bij wat openstaat: terug op een eerder tabblad vraagt weer wie daar vroeg', async () => {
    const { page } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page, '#voorbeeld=politie-incidenten');
    await lab.open('mijn-inzage');
    await expect.poll(() => page.getByLabel('Vragen als').inputValue()).toBe('burger');
    await lab.open('politie-incidenten');
    await expect.poll(() => page.getByLabel('Vragen als').inputValue()).toBe('veilig-thuis');
  });
});

describe('Voorbeelden', () => {
  it('staan er alle, per samenwerkfunctie en per gebruiker', async () => {
    const { page } = await opstelling.browser.pagina();
    await naarLaboratorium(page);
    const { voorbeelden } = (await (await fetch(`${opstelling.keten.url}/sandbox/voorbeelden.json`)).json()) as { readonly voorbeelden: readonly { readonly naam: string }[] };
    for (const ordening of ['functie', 'gebruiker']) {
      await page.getByLabel('Voorbeelden per').selectOption(ordening);
      const namen = (await page.evaluate("[...document.querySelectorAll('#lab-voorbeeld option')].map(({ value }) => value)")) as string[];
      expect([...new Set(namen)].sort()).toEqual(voorbeelden.map(({ naam }) => naam).sort());
    }
  });

  it('krijgen van een eerder antwoord wat zij nodig hebben, en zeggen wat er eerst moet gebeuren', async () => {
    const { page } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page);
    await lab.open('ronde-volgen');
    expect(await lab.stand.textContent()).toContain('Voer eerst dit voorbeeld uit');
  });
});

describe('Een abonnement', () => {
  it('loopt in het laboratorium: eerst de stand, en het stopt als men dat vraagt', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page, '#voorbeeld=vraag-bekendheid-uit');
    await lab.voerUit('VraagBekendheidUit');
    await lab.open('ronde-volgen');
    await lab.voerUit('RondeVolgen');
    expect(await lab.stand.textContent()).toContain('het abonnement loopt');
    await page.locator('#laboratorium').getByText('"LOPEND"').first().waitFor();
    await scherm(page, 'laboratorium-abonnement');
    await page.locator('#laboratorium').getByRole('button', { name: 'Stop' }).click();
    await page.locator('#laboratorium').getByRole('button', { name: 'Run' }).waitFor();
    expect({ ...gezien, beleid: [] }).toEqual(NIETS);
  });
});

describe('Het pad van een analist', () => {
  it('vindt wat de politie bijdraagt, voert het voorbeeld uit en leest het queryplan', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page);
    await page.getByLabel('Vragen als').selectOption('analist');
    await page.locator('#laboratorium button').nth(2).click();
    await page.getByPlaceholder('Search the schema').fill('PolitieIncident');
    await page.locator('#laboratorium').getByText('PolitieIncident', { exact: true }).first().click();
    await page.getByPlaceholder('Search the schema').fill('');
    await page.locator('#laboratorium').getByText('Een incident waarin de persoon bij de politie voorkomt.').first().waitFor();
    await scherm(page, 'analist-1-documentatie');

    await page.getByLabel('Voorbeelden per').selectOption('gebruiker');
    await lab.open('politie-incidenten');
    expect(await lab.voerUit('PolitieIncidenten')).toMatch(/als veilig-thuis: beantwoord, HTTP 200, \d+ ms, met queryplan\./);
    expect(JSON.parse((await lab.antwoord.textContent()) ?? '')).toMatchObject({ data: { bepalenBekendheid: { uitvragen: expect.arrayContaining([expect.objectContaining({ bijdrage: expect.objectContaining({ incidenten: expect.any(Array) }) })]) } } });
    await page.locator('#laboratorium').getByText('"incidenten"').first().waitFor();
    await scherm(page, 'analist-2-antwoord');

    await page.getByRole('tab', { name: 'Query Plan' }).click();
    await page.locator('#laboratorium').getByText('Fetch(service: "bekendheid")').first().waitFor();
    await scherm(page, 'analist-3-queryplan');
    await page.locator('#laboratorium').getByText('Visual', { exact: true }).click();
    await page.locator('#laboratorium').getByText('Fit in view').click();
    await page.locator('#laboratorium').getByText('Show details').first().waitFor();
    await scherm(page, 'analist-4-queryplan-tekening');
    expect({ ...gezien, beleid: [] }).toEqual(NIETS);
  });

  it('is met het toetsenbord alleen te gaan', async () => {
    const { page } = await opstelling.browser.pagina();
    const lab = await naarLaboratorium(page);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toBe('a: Naar de inhoud');
    await scherm(page, 'toetsenbord-1-overslaan');
    await page.keyboard.press('Enter');
    await tabNaar(page, /^select: Voorbeelden per/);
    await page.keyboard.type('geb');
    await tabNaar(page, /^select: Voorbeeld$/);
    await page.keyboard.type('Wat alleen de politie');
    await tabNaar(page, /^button: Open$/);
    await page.keyboard.press('Enter');
    await lab.stand.filter({ hasText: 'Geopend' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await lab.stand.filter({ hasText: 'PolitieIncidenten als veilig-thuis: beantwoord' }).waitFor();
    await tabNaar(page, /^summary: Antwoord als tekst/);
    await page.keyboard.press('Enter');
    await tabNaar(page, /^pre: Laatste antwoord/);
    expect(await lab.antwoord.textContent()).toContain('"queryPlan"');
    await scherm(page, 'toetsenbord-2-antwoord');
  });

  it('loopt in een tekstvak van het laboratorium niet vast: na Ctrl+M gaat Tab verder', async () => {
    const { page } = await opstelling.browser.pagina();
    await naarLaboratorium(page);
    const invoer = page.locator('#laboratorium .monaco-editor').first();
    await invoer.click();
    const binnen = await focus(page);
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await focus(page)).not.toBe(binnen);
  });
});
