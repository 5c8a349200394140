import { describe, expect, it } from 'vitest';

import { ernstigeFouten } from './hulp/axe.js';
import { NIETS } from './hulp/browser.js';
import { metKetenEnBrowser } from './hulp/opstelling.js';
import { tabNaar } from './hulp/toetsenbord.js';

const opstelling = metKetenEnBrowser();

describe('De opstelling', () => {
  it('ziet een verzoek elders, en laat het niet door', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    await page.goto('/ready');
    expect(await page.evaluate("fetch('https://elders.example/').then(() => 'gelukt', () => 'mislukt')")).toBe('mislukt');
    expect(gezien.elders).toEqual(['https://elders.example/']);
  });

  it('ziet een regel op de console, een fout die niemand ving, en wat het beleid tegenhield', async () => {
    const { page, gezien } = await opstelling.browser.pagina();
    await page.goto('/sandbox/schema/');
    expect(gezien).toEqual(NIETS);
    await page.evaluate("console.error('Dit is mis.'); setTimeout(() => { throw new Error('Niemand ving dit.'); }); document.body.append(Object.assign(document.createElement('img'), { src: 'https://elders.example/' }))");
    await expect.poll(() => [gezien.console.length > 0, gezien.fouten.length, gezien.beleid.length], { timeout: 20_000 }).toEqual([true, 1, 1]);
    expect(gezien.console[0]).toContain('Dit is mis.');
    expect(gezien.fouten[0]).toContain('Niemand ving dit.');
    expect(gezien.beleid[0]).toContain('img-src https://elders.example');
  });

  it('ziet een knop zonder naam, en een onderdeel waar geen toets naartoe leidt', async () => {
    const { page } = await opstelling.browser.pagina();
    await page.goto('/sandbox/schema/');
    await page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button><div onclick>Alleen met de muis</div>')");
    expect(await ernstigeFouten(page)).toEqual([expect.stringContaining('button-name (critical)')]);
    await expect(tabNaar(page, /Alleen met de muis$/)).rejects.toThrow('niet te bereiken');
  });
});
