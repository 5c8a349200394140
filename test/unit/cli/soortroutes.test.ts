import { afterEach, describe, expect, it } from 'vitest';
import type { Partnerrouter } from '../../../supergraph/partner-router/index.js';
import { type Httpdienst, startHttp } from '../../../supergraph/http/index.js';
import { type Soortroutemiddelen, soortroutes } from '../../../supergraph/start/soortroutes.js';

let http: Httpdienst | undefined;
afterEach(() => http?.stop());

/** A router that knows these kinds and says which of them was asked. */
const routerVan = (soorten: ReadonlySet<string>): Partnerrouter => ({
  kent: (soort: string) => soorten.has(soort),
  vraag: async ({ soort }: { soort: string }) => ({ data: { soort }, uitval: [] }),
  stop: async () => {},
});

async function serveer(middelen: Partial<Soortroutemiddelen> & Pick<Soortroutemiddelen, 'router'>): Promise<(pad: string, methode?: string) => Promise<{ status: number; tekst: string }>> {
  http = await startHttp({ poort: 0, routes: soortroutes({ onbekend: undefined, functies: [], doorgeven: undefined, meet: (_pad, route) => route, log: () => {}, ...middelen }), log: () => {} });
  const { url } = http;
  return async (pad, method = 'POST') => {
    const antwoord = await fetch(`${url}${pad}`, { method, ...(method === 'POST' && { headers: { 'content-type': 'application/json' }, body: '{"query":"{ a }"}' }) });
    return { status: antwoord.status, tekst: await antwoord.text() };
  };
}

describe('De routes van de partnerrouter', () => {
  it('zijn er voor elke soort die er is, en voor geen andere', async () => {
    const soorten = new Set(['politie']);
    const vraag = await serveer({ router: () => routerVan(soorten) });
    expect(await vraag('/politie')).toEqual({ status: 200, tekst: '{"data":{"soort":"politie"}}' });
    for (const pad of ['/gemeente', '/', '/politie/', '/politie/x', '/__proto__', '/POLITIE']) expect([pad, (await vraag(pad)).status]).toEqual([pad, 404]);
    expect([(await vraag('/politie', 'GET')).status, (await vraag('/gemeente', 'GET')).status, (await vraag('/live', 'GET')).status]).toEqual([405, 404, 200]);
    soorten.add('gemeente');
    expect((await vraag('/gemeente')).status).toBe(200);
    soorten.delete('politie');
    expect((await vraag('/politie')).status).toBe(404);
  });

  it('kijken bij een soort die zij niet kennen of er een andere supergraph is, en bij verzonnen namen niet telkens', async () => {
    const soorten = new Set<string>();
    let gekeken = 0;
    const onbekend = async (): Promise<void> => {
      gekeken++;
      soorten.add('nieuw');
    };
    const vraag = await serveer({ router: () => routerVan(soorten), onbekend });
    expect((await vraag('/nieuw')).status).toBe(200);
    for (let i = 0; i < 20; i++) expect((await vraag(`/verzonnen-${i}`)).status).toBe(404);
    expect(gekeken).toBe(1);
  });
});
