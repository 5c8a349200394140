import { describe, expect, it } from 'vitest';

import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, scherm } from './hulp/browser.js';
import { metKetenEnBrowser } from './hulp/opstelling.js';
import { focus, tabNaar } from './hulp/toetsenbord.js';

const POLITIE = '00000099001000001000';

// Politie answers where nothing listens.
const opstelling = metKetenEnBrowser({ register: (register) => ({ ...register, deelnemers: register.deelnemers.map((een) => (een.oin === POLITIE ? { ...een, endpoint: 'http://127.0.0.1:1/graphql' } : een)) }) });

describe('De ketenkaart', () => {
  it('laadt zonder iets van elders, tekent elk deel, en heeft geen ernstige fout voor wie een hulpmiddel gebruikt', async () => {
    const { page, gezien } = await opstelling.browser.pagina({ viewport: { width: 1280, height: 900 } });
    await page.goto('/sandbox/kaart');
    await page.locator('#kaart-tekening svg a').first().waitFor();
    const { delen } = (await (await fetch(`${opstelling.keten.url}/sandbox/kaart.json`)).json()) as { delen: readonly { naam: string }[] };
    expect(await page.locator('#kaart-tekening svg a').count()).toBe(delen.length);
    await scherm(page, 'kaart');
    await scherm(page, 'kaart-heel', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);
    expect(gezien).toEqual(NIETS);
  });

  it('laat zien wat een soort partner geeft, en welke organisatie niet antwoordt', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/kaart');
    await page.locator('#kaart-tekening a[href="#deel=politie"]').click();
    const keuze = page.locator('#kaart-keuze');
    await expect.poll(() => keuze.locator(`[data-oin="${POLITIE}"]`).textContent(), { timeout: 15_000 }).toContain('geen antwoord');
    expect(await page.locator('#kaart-tekening a[href="#deel=politie"]').getAttribute('aria-label')).toContain('antwoordt niet');
    expect(await keuze.textContent()).toContain('PolitieIncident');
    await page.locator('#kaart-tekening a[href="#deel=ggz"]').click();
    await expect.poll(() => keuze.locator('[data-oin]').first().textContent(), { timeout: 15_000 }).toContain('bereikbaar');
    await scherm(page, 'kaart-ggz', { heel: true });
    expect(await ernstigeFouten(page)).toEqual([]);
  });

  it('beantwoordt met filters wat Veilig Thuis op grond van de Wmo van de ggz over gezondheid mag krijgen', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/kaart');
    await page.locator('#kaart-tabel tbody tr').first().waitFor();
    const alle = await page.locator('#kaart-aantal').textContent();
    await page.getByLabel('Partner').selectOption({ value: 'ggz' });
    await page.getByLabel('Gegevenscategorie').selectOption('GEZONDHEID');
    await page.getByLabel('Grondslag', { exact: true }).selectOption('wmo-vt');
    await page.getByLabel('Wie vraagt').selectOption('veilig-thuis');
    await expect.poll(() => page.locator('#kaart-tabel tbody tr').count()).toBeGreaterThan(0);
    const tekst = (await page.locator('#kaart-tabel').textContent()) ?? '';
    expect(tekst).toContain('GgzBijdrage.behandelingen');
    expect(tekst).toContain('een mens beslist');
    expect(await page.locator('#kaart-aantal').textContent()).not.toBe(alle);
    expect(await page.locator('#kaart-tekening .knoop--buiten').count()).toBeGreaterThan(5);
    await scherm(page, 'kaart-filter', { heel: true });
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await expect.poll(() => page.locator('#kaart-aantal').textContent()).toBe(alle);
  });

  it('is met het toetsenbord alleen te gaan: van de pagina naar een functie, haar gebeurtenissen en haar voorbeeld', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/kaart');
    await page.locator('#kaart-tekening svg a').first().waitFor();
    await tabNaar(page, /Bepalen Bekendheid en Verrijking/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page)).toContain('3. Bepalen Bekendheid en Verrijking');
    const keuze = page.locator('#kaart-keuze');
    expect(await keuze.textContent()).toMatch(/query bepalenBekendheid.*nl\.handbereik\.ronde-/s);
    await tabNaar(page, /^a: .*Bekendheid en verrijking voor/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sandbox#voorbeeld=bekendheidsronde');
  });

  it('past op een smal scherm zonder zijwaarts te schuiven', async () => {
    const { page } = await opstelling.browser.pagina({ viewport: { width: 400, height: 800 } });
    await page.goto('/sandbox/kaart#deel=politie');
    await page.locator('#kaart-keuze h2').waitFor();
    await scherm(page, 'kaart-smal', { heel: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });
});
