import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { PAKKETMAP } from '../../schema/pakket.js';
import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, scherm } from './hulp/browser.js';
import { metKetenEnBrowser } from './hulp/opstelling.js';
import { tabNaar } from './hulp/toetsenbord.js';

const PAGINAS = readdirSync(join(PAKKETMAP, 'schema', 'documentatie')).filter((bestand) => bestand.endsWith('.html'));

const opstelling = metKetenEnBrowser();

describe('De documentatie', () => {
  it('laadt op elke pagina zonder iets van elders, en heeft geen ernstige fout voor wie een hulpmiddel gebruikt', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    expect(PAGINAS.length).toBeGreaterThan(15);
    for (const pagina of PAGINAS) {
      await page.goto(`/sandbox/documentatie/${pagina}`);
      expect([pagina, await ernstigeFouten(page)]).toEqual([pagina, []]);
    }
    await page.goto('/sandbox/documentatie/front-end.html');
    await scherm(page, 'documentatie-front-end');
    expect(gezien).toEqual(NIETS);
  });

  it('leidt met het toetsenbord van het begin naar een samenwerkfunctie', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/documentatie/');
    await scherm(page, 'documentatie');
    await tabNaar(page, /Bepalen Bekendheid en Verrijking/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/functie-3.html');
    await scherm(page, 'documentatie-functie-3');
    expect(await page.locator('h1').textContent()).toContain('Bepalen Bekendheid en Verrijking');
  });
});
