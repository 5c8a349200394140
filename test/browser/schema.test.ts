import { describe, expect, it } from 'vitest';

import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, scherm } from './hulp/browser.js';
import { metKetenEnBrowser } from './hulp/opstelling.js';

const opstelling = metKetenEnBrowser();

describe('De schema\'s per deel', () => {
  it('leiden van het overzicht naar elk deel, en elk deel wordt getekend zonder iets van elders', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    await page.goto('/sandbox/schema/');
    await scherm(page, 'schema-overzicht');
    const delen = await page.locator('main li a').allTextContents();
    expect(delen).toEqual(expect.arrayContaining(['bekendheid', 'ketenindex', 'politie']));
    for (const naam of delen) {
      await page.getByRole('link', { name: naam, exact: true }).click();
      await page.locator('#schema-tekening svg .node').first().waitFor();
      await page.getByRole('link', { name: 'Alle delen' }).click();
    }
    expect(gezien).toEqual(NIETS);
  });

  it.each(['politie', 'bekendheid'])('zeggen van %s alles wat de tekening laat zien ook als tekst', async (naam) => {
    const { page } = await opstelling.browser.pagina();
    await page.goto(`/sandbox/schema/${naam}`);
    await page.locator('#schema-tekening svg .node').first().waitFor();
    await scherm(page, `schema-${naam}`);
    const getekend = (await page.evaluate("[...document.querySelectorAll('#schema-tekening .node .type-title text:first-of-type')].map(({ textContent }) => textContent)")) as string[];
    const typen = await page.getByRole('navigation', { name: /^Typen/ }).getByRole('link').allTextContents();
    expect(getekend.length).toBeGreaterThan(3);
    expect(getekend.filter((type) => !typen.includes(type))).toEqual([]);
  });

  it('staan er met de uitleg in het Nederlands, en zonder de machinerie van federatie', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/schema/politie');
    const tekst = (await page.locator('main').textContent()) ?? '';
    expect(tekst).toContain('Een incident waarin de persoon bij de politie voorkomt.');
    expect(tekst).not.toMatch(/_Service|_entities|_Any|join__|link__|federation__|GgzBijdrage/);
  });

  it('hebben geen ernstige fout voor wie een hulpmiddel gebruikt', async () => {
    const { page } = await opstelling.browser.pagina();
    for (const pad of ['/sandbox/schema/', '/sandbox/schema/politie']) {
      await page.goto(pad);
      if (pad.endsWith('politie')) await page.locator('#schema-tekening svg .node').first().waitFor();
      expect(await ernstigeFouten(page)).toEqual([]);
    }
  });
});
