import { Agent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import type { Soortvraag } from '../../../supergraph/gateway/index.js';
import { Routerstoring, Routerweigering, soortrouterOverHttp } from '../../../supergraph/gateway/soortrouter-http.js';
import { type Ontvangen, startPartner, type Testpartner } from '../../harness/kapotte-partner.js';

const OIN = '00000099001000001000';
const opruimen: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
});

async function router(antwoord: (ontvangen: Ontvangen) => { status?: number; tekst: string }): Promise<{ partner: Testpartner; vraag: (extra?: Partial<Soortvraag>) => ReturnType<ReturnType<typeof soortrouterOverHttp>['vraag']> }> {
  const partner = await startPartner((ontvangen, uit) => {
    const { status = 200, tekst } = antwoord(ontvangen);
    uit.writeHead(status, { 'content-type': 'application/json' }).end(tekst);
  });
  const dispatcher = new Agent();
  opruimen.push(() => partner.stop(), () => dispatcher.destroy());
  const lijn = soortrouterOverHttp({ adres: (soort) => new URL(`/${soort}`, partner.url), dispatcher, termijnMs: 5_000, maxBytes: 10_000 });
  const basis: Soortvraag = {
    soort: 'politie', query: '{ a }', variables: { representations: [{ oin: OIN }] }, operationName: 'Vraag',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', signal: new AbortController().signal,
  };
  return { partner, vraag: (extra) => lijn.vraag({ ...basis, ...extra }) };
}

const goed = { data: { _entities: [{ uitkomst: 'GEEN_ANTWOORD' }] } };

describe('De partnerrouter over HTTP', () => {
  it('krijgt de vraag zoals zij is, met de trace en zonder iets anders', async () => {
    const { partner, vraag } = await router(() => ({ tekst: JSON.stringify(goed) }));
    expect(await vraag({ tracestate: 'a=b' })).toEqual({ data: goed.data, uitval: [] });
    const [ontvangen] = partner.ontvangen;
    expect(ontvangen).toMatchObject({ pad: '/politie', lichaam: { query: '{ a }', operationName: 'Vraag', variables: { representations: [{ oin: OIN }] } } });
    expect(ontvangen!.koppen).toMatchObject({ tracestate: 'a=b', traceparent: expect.stringContaining('0af7651916cd43dd8448eb211c80319c') });
    expect(ontvangen!.koppen['authorization']).toBeUndefined();
  });

  it('zegt welke organisaties niet antwoordden, en de gegevens blijven heel', async () => {
    const { vraag } = await router(() => ({ tekst: JSON.stringify({ ...goed, errors: [{ message: 'x', extensions: { code: 'PARTNER_TE_LAAT', oin: OIN, naam: 'Politie' } }, { message: 'y', extensions: { code: 'PARTNER_FOUT', oin: OIN } }] }) }));
    expect(await vraag()).toEqual({ data: goed.data, uitval: [{ code: 'PARTNER_TE_LAAT', oin: OIN, naam: 'Politie' }, { code: 'PARTNER_FOUT', oin: OIN, naam: `Organisatie ${OIN}` }] });
  });

  it('die een vraag weigert, houdt zijn code', async () => {
    const { vraag } = await router(() => ({ tekst: JSON.stringify({ errors: [{ message: 'Te diep.', extensions: { code: 'VRAAG_TE_DIEP' } }] }) }));
    await expect(vraag()).rejects.toMatchObject({ name: 'Routerweigering', code: 'VRAAG_TE_DIEP', message: 'Te diep.' } satisfies Partial<Routerweigering>);
  });

  it.each<[string, string, { status?: number; tekst: string }]>([
    ['een foutstatus', 'http-500', { status: 500, tekst: '{"geheim":1}' }],
    ['geen JSON', 'geen-json', { tekst: '<b>geheim</b>' }],
    ['geen object', 'geen-json', { tekst: '[]' }],
    ['geen gegevens', 'geen-graphql', { tekst: '{}' }],
    ['een fout zonder code', 'geen-graphql', { tekst: '{"errors":[{"message":"geheim"}]}' }],
    ['fouten die geen lijst zijn', 'geen-graphql', { tekst: '{"errors":{}}' }],
    ['een lijst van een andere lengte', 'entiteiten', { tekst: '{"data":{"_entities":[]}}' }],
    ['te veel', 'te-groot', { tekst: JSON.stringify({ data: { _entities: [{ a: 'x'.repeat(20_000) }] } }) }],
  ])('die %s geeft, is een storing zonder iets van zijn antwoord', async (_, reden, antwoord) => {
    const { vraag } = await router(() => antwoord);
    const fout: unknown = await vraag().then(() => undefined, (gevangen: unknown) => gevangen);
    expect(fout).toBeInstanceOf(Routerstoring);
    expect(fout).toMatchObject({ reden });
    expect(String(fout)).not.toMatch(/geheim|127\.0\.0\.1/);
  });

  it('die er niet is, is een storing', async () => {
    const { partner, vraag } = await router(() => ({ tekst: '' }));
    await partner.stop();
    await expect(vraag()).rejects.toMatchObject({ reden: 'onbereikbaar' });
  });
});
