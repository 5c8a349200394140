import { describe, expect, it } from 'vitest';

import { leesSchemabestand } from '../../schema/pakket.js';
import { startHttp } from '../../supergraph/http/index.js';
import { sandboxroutes } from '../../supergraph/sandbox/index.js';
import { ernstigeFouten } from './hulp/axe.js';
import { NIETS, openBrowser, scherm } from './hulp/browser.js';

describe('De sandbox buiten de demo', () => {
  it('vraagt met het token dat iemand meebrengt, en zonder token niets', async () => {
    const gezien: (string | undefined)[] = [];
    const dienst = await startHttp({ poort: 0, log: () => {}, routes: {
      ...sandboxroutes({ supergraph: () => leesSchemabestand('supergraph.graphql'), wetten: [] }),
      '/graphql': { POST: (verzoek, antwoord) => {
        gezien.push(verzoek.headers.authorization);
        antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { antwoord: true } }));
      } },
    } });
    try {
      await using browser = await openBrowser(dienst.url);
      const { page, gezien: mis } = await browser.pagina();
      await page.goto('/sandbox#voorbeeld=politie-incidenten');
      await page.locator('#laboratorium .monaco-editor').first().waitFor();
      const stand = page.locator('#lab-stand');
      await stand.filter({ hasText: 'Vul eerst een toegangstoken in.' }).waitFor();
      expect(await page.getByLabel('Vragen als').isVisible()).toBe(false);
      expect(gezien).toEqual([]);
      expect(await ernstigeFouten(page, { behalve: ['.hive-laboratory-host'] })).toEqual([]);

      await page.getByLabel(/^Toegangstoken/).fill('Bearer eigen-token');
      await page.getByRole('button', { name: 'Voer uit' }).click();
      await stand.filter({ hasText: 'PolitieIncidenten: beantwoord' }).waitFor();
      await scherm(page, 'eigen-token');
      expect([...new Set(gezien)]).toEqual(['Bearer eigen-token']);
      expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
      // That it cannot read a schema, the laboratory tells, and throws as well.
      expect({ ...mis, beleid: [], fouten: mis.fouten.filter((fout) => !fout.includes('hive-laboratory.umd.js')) }).toEqual(NIETS);
    } finally {
      await dienst.stop();
    }
  });
});
