import { connect } from 'node:tls';
import { createHash, X509Certificate } from 'node:crypto';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { aanroeperVan, bindingVan, hoortBij } from '../../../subgraphs/kit/bewijs/aanroeper.js';
import { type Aanroeper, type Luisteraar, startLuisteraar, type Verzoek } from '../../../subgraphs/kit/serveer/luisteraar.js';
import { maakAutoriteit, type Proefautoriteit, type Proefcertificaat } from '../../harness/certificaten.js';

const OIN = '00000099000000000009';

describe('Een luisteraar met wederzijdse TLS', () => {
  let autoriteit: Proefautoriteit;
  let goed: Proefcertificaat;
  let luisteraar: Luisteraar;
  const gezien: Verzoek[] = [];
  const log: string[] = [];

  beforeAll(async () => {
    autoriteit = await maakAutoriteit();
    goed = await autoriteit.geef({ oin: OIN });
    const onderdeel = {
      pad: '/p',
      controleer: async () => {},
      afhandeling: async (verzoek: Verzoek) => {
        gezien.push(verzoek);
        return { status: 200, koppen: {}, tekst: '{}' };
      },
    };
    luisteraar = await startLuisteraar([onderdeel], 0, '127.0.0.1', (gebeurtenis, velden) => void log.push(`${gebeurtenis} ${velden?.['reden']}`), await autoriteit.geef({ oin: '00000099000000000001' }));
  });
  afterAll(() => luisteraar.stop());

  /** The status that somebody with this certificate gets, or 'geen verbinding'. */
  async function vraag(tls: Partial<Proefcertificaat>, { pad = '/p/graphql', koppen = {}, agent = nieuwe(tls) }: { pad?: string; koppen?: Record<string, string>; agent?: Agent } = {}): Promise<number | 'geen verbinding'> {
    const post = pad.endsWith('graphql');
    try {
      const { statusCode, body } = await request(`${luisteraar.url}${pad}`, { dispatcher: agent, method: post ? 'POST' : 'GET', headers: { 'content-type': 'application/json', ...koppen }, body: post ? '{}' : null });
      await body.dump();
      return statusCode;
    } catch {
      return 'geen verbinding';
    }
  }
  const nieuwe = (tls: Partial<Proefcertificaat>, meer: Agent.Options = {}): Agent => {
    const agent = new Agent({ ...meer, connect: { ...tls, ca: autoriteit.ca } });
    onTestFinished(() => agent.destroy());
    return agent;
  };

  it('antwoordt wie een certificaat van de keten heeft, en weet wie dat is', async () => {
    expect(luisteraar.url).toMatch(/^https:/);
    expect(await vraag(goed)).toBe(200);
    const vingerafdruk = createHash('sha256').update(new X509Certificate(goed.cert).raw).digest('base64url');
    expect(gezien.at(-1)?.aanroeper).toEqual({ oin: OIN, vingerafdruk });
  });

  it('weet het ook op een hervatte en op een herbruikte verbinding', async () => {
    const agent = nieuwe(goed, { pipelining: 0 });
    for (let keer = 0; keer < 3; keer++) expect(await vraag(goed, { agent })).toBe(200);
    const blijvend = nieuwe(goed);
    for (let keer = 0; keer < 3; keer++) expect(await vraag(goed, { agent: blijvend })).toBe(200);
    expect(gezien.slice(-6).map(({ aanroeper }) => aanroeper?.oin)).toEqual(Array.from({ length: 6 }, () => OIN));
  });

  it.each(['/live', '/p/health'])('antwoordt op %s wie een certificaat heeft, en niemand anders', async (pad) => {
    expect(await vraag(goed, { pad })).toBe(200);
    expect(await vraag({}, { pad })).toBe('geen verbinding');
    expect(await vraag(await autoriteit.geef({ onderwerp: 'CN=bewaker' }), { pad })).toBe(200);
  });

  it.each<[string, () => Promise<Partial<Proefcertificaat>>]>([
    ['zonder certificaat', async () => ({})],
    ['met een certificaat van een andere autoriteit', async () => (await maakAutoriteit()).geef({ oin: OIN })],
    ['met een certificaat van een autoriteit die hetzelfde heet', async () => (await maakAutoriteit('Proefautoriteit')).geef({ oin: OIN })],
    ['met een verlopen certificaat', () => autoriteit.geef({ oin: OIN, geldigVan: -2_000_000, geldigTot: -1_000 })],
    ['met een certificaat dat nog niet geldt', () => autoriteit.geef({ oin: OIN, geldigVan: 60_000, geldigTot: 120_000 })],
    ['met een certificaat dat alleen voor servers is', () => autoriteit.geef({ oin: OIN, gebruik: ['server'] })],
    ['met het certificaat van een ander zonder diens sleutel', async () => ({ cert: goed.cert, key: (await autoriteit.geef()).key })],
  ])('hoort niet wie komt %s', async (_wat, maak) => {
    const eerder = gezien.length;
    expect(await vraag(await maak())).toBe('geen verbinding');
    expect(gezien).toHaveLength(eerder);
  });

  it('zegt in het log waarom een verbinding niet tot stand kwam', async () => {
    log.length = 0;
    await vraag({});
    await expect.poll(() => log).toEqual([expect.stringMatching(/^verbinding-geweigerd ERR_SSL_/)]);
  });

  it('antwoordt niet op een vraag over een open lijn', async () => {
    await expect(request(`${luisteraar.url.replace('https', 'http')}/p/graphql`, { method: 'POST', body: '{}' })).rejects.toThrow();
  });

  it.each([
    ['geen OIN', 'CN=proef'],
    ['een OIN van negentien cijfers', '2.5.4.5=0000009900000000000, CN=proef'],
    ['twee nummers', `2.5.4.5=${OIN}, 2.5.4.5=00000099000000000001, CN=proef`],
    ['een OIN in zijn naam', `CN=${OIN}`],
    ['een regeleinde in zijn naam dat een nummer lijkt', `CN=proef\\0AserialNumber\\=${OIN}`],
    ['een OIN in zijn organisatienummer', `2.5.4.97=${OIN}, CN=proef`],
  ])('geeft niets aan wie een certificaat heeft met %s', async (_wat, onderwerp) => {
    const certificaat = await autoriteit.geef({ onderwerp });
    expect(await vraag(certificaat)).toBe(403);
    expect(aanroeperVan(certificaat.cert)).toBeUndefined();
  });

  it('gelooft geen kop die zegt wie er belt', async () => {
    const koppen = { 'x-oin': '00000099000000000077', 'x-client-cert': 'x', 'x-forwarded-client-cert': 'Subject="serialNumber=00000099000000000077"', 'ssl-client-s-dn': 'serialNumber=00000099000000000077', aanroeper: '00000099000000000077' };
    expect(await vraag(goed, { koppen })).toBe(200);
    expect(gezien.at(-1)?.aanroeper?.oin).toBe(OIN);
    await using open = await openLuisteraar();
    expect(await open.vraag(koppen)).toBeUndefined();
  });

  it('geeft niets meer op een verbinding waarvan het certificaat intussen is verlopen', async () => {
    const agent = nieuwe(goed);
    expect(await vraag(goed, { agent })).toBe(200);
    const nu = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(nu + 3_600_000);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await vraag(goed, { agent })).toBe(401);
  });

  it('spreekt geen verouderde TLS', async () => {
    const { hostname, port } = new URL(luisteraar.url);
    await expect(
      new Promise((klaar, mislukt) => {
        const verbinding = connect({ host: hostname, port: Number(port), ca: autoriteit.ca, cert: goed.cert, key: goed.key, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, () => klaar('verbonden'));
        verbinding.once('error', mislukt);
      }),
    ).rejects.toThrow();
  });
});

async function openLuisteraar(): Promise<AsyncDisposable & { vraag(koppen: Record<string, string>): Promise<Verzoek['aanroeper']> }> {
  let aanroeper: Verzoek['aanroeper'];
  const afhandeling = async (verzoek: Verzoek) => {
    aanroeper = verzoek.aanroeper;
    return { status: 200, koppen: {}, tekst: '{}' };
  };
  const luisteraar = await startLuisteraar([{ pad: '/p', controleer: async () => {}, afhandeling }], 0, '127.0.0.1', () => {});
  return {
    async vraag(koppen) {
      await (await fetch(`${luisteraar.url}/p/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: '{}' })).text();
      return aanroeper;
    },
    [Symbol.asyncDispose]: () => luisteraar.stop(),
  };
}

describe('Een bewijs', () => {
  it('hoort bij precies het certificaat waarvoor het is gemaakt', async () => {
    const autoriteit = await maakAutoriteit();
    const [eigen, nieuw, ander] = await Promise.all([autoriteit.geef({ oin: OIN }), autoriteit.geef({ oin: OIN }), autoriteit.geef({ oin: '00000099000000000008' })]);
    const [wie, zelfdeOin, andereOin] = [eigen, nieuw, ander].map(({ cert }) => aanroeperVan(cert)!) as [Aanroeper, Aanroeper, Aanroeper];
    const bewijs = { aanroeper: bindingVan(wie) };
    expect(bewijs.aanroeper).toEqual({ oin: OIN, 'x5t#S256': wie.vingerafdruk });
    for (const tlsVereist of [true, false]) {
      expect(hoortBij(bewijs, wie, tlsVereist)).toBe(true);
      expect(hoortBij(bewijs, zelfdeOin, tlsVereist)).toBe(false);
      expect(hoortBij(bewijs, andereOin, tlsVereist)).toBe(false);
      expect(hoortBij({ aanroeper: { ...bewijs.aanroeper, oin: '00000099000000000008' } }, wie, tlsVereist)).toBe(false);
      expect(hoortBij(bewijs, undefined, tlsVereist)).toBe(false);
    }
  });

  it('zonder certificaat geldt alleen waar geen certificaat wordt gevraagd', () => {
    expect(hoortBij({}, undefined, false)).toBe(true);
    expect(hoortBij({}, undefined, true)).toBe(false);
    expect(hoortBij({}, { oin: OIN, vingerafdruk: 'x' }, true)).toBe(false);
  });
});
