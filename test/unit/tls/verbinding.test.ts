import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aanroeperVan } from '../../../subgraphs/kit/bewijs/aanroeper.js';
import { startLuisteraar, type Verzoek } from '../../../subgraphs/kit/serveer/luisteraar.js';
import { beginTrace, maakGateway } from '../../../supergraph/gateway/index.js';
import { maakPartnerrouter } from '../../../supergraph/partner-router/index.js';
import { leesTls, tlsVerbinding } from '../../../supergraph/tls.js';
import { maakAutoriteit, type Proefautoriteit, type Proefcertificaat } from '../../harness/certificaten.js';
import { LINK, stelSamen } from '../gateway/hulp/subgraph.js';
import { deelnemer, entiteitvraag, maakRegister, representatie, TOETS } from '../partner-router/testsoort.js';

const OIN = '00000099000000000009';

/** The files of a certificate, as the settings name them. */
async function bestanden(certificaat: Proefcertificaat) {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-tls-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  const schrijf = async (naam: string, inhoud: string): Promise<string> => {
    await writeFile(join(map, naam), inhoud);
    return join(map, naam);
  };
  return { HANDBEREIK_TLS_CERT: await schrijf('cert.pem', certificaat.cert), HANDBEREIK_TLS_SLEUTEL: await schrijf('key.pem', certificaat.key), HANDBEREIK_TLS_CA: await schrijf('ca.pem', certificaat.ca) };
}

/** A listener with mutual TLS that always gives this answer. */
async function startBron(autoriteit: Proefautoriteit, antwoord: object) {
  const gezien: Verzoek[] = [];
  const afhandeling = async (verzoek: Verzoek) => {
    gezien.push(verzoek);
    return { status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify(antwoord) };
  };
  const luisteraar = await startLuisteraar([{ pad: '/bron', controleer: async () => {}, afhandeling }], 0, '127.0.0.1', () => {}, await autoriteit.geef());
  onTestFinished(() => luisteraar.stop());
  return { url: `${luisteraar.url}/bron/graphql`, gezien };
}

describe('De bestanden van wederzijdse TLS', async () => {
  const autoriteit = await maakAutoriteit();

  it('worden gelezen als ze er alle drie zijn, en zeggen wie wij zijn', async () => {
    expect(await leesTls({})).toBeUndefined();
    const tls = await leesTls(await bestanden(await autoriteit.geef({ oin: OIN })));
    expect(aanroeperVan(tls!.cert)).toMatchObject({ oin: OIN, vingerafdruk: expect.stringMatching(/^[\w-]{43}$/) });
  });

  it.each<[string, (goed: Awaited<ReturnType<typeof bestanden>>) => object | Promise<object>, RegExp]>([
    ['er een niet is', () => ({ HANDBEREIK_TLS_CA: '/bestaat/niet.pem' }), /HANDBEREIK_TLS_CA klopt niet: \/bestaat\/niet\.pem is niet te lezen \(ENOENT\)/],
    ['de sleutel van een ander is', async () => ({ HANDBEREIK_TLS_SLEUTEL: (await bestanden(await autoriteit.geef())).HANDBEREIK_TLS_SLEUTEL }), /HANDBEREIK_TLS_SLEUTEL klopt niet: dit is niet de sleutel/],
    ['het certificaat een sleutel is', ({ HANDBEREIK_TLS_SLEUTEL }) => ({ HANDBEREIK_TLS_CERT: HANDBEREIK_TLS_SLEUTEL }), /HANDBEREIK_TLS_CERT klopt niet: verwacht wordt een certificaat in PEM/],
    ['de sleutel een certificaat is', ({ HANDBEREIK_TLS_CERT }) => ({ HANDBEREIK_TLS_SLEUTEL: HANDBEREIK_TLS_CERT }), /HANDBEREIK_TLS_SLEUTEL klopt niet/],
  ])('worden geweigerd als %s, en gezegd wordt welke', async (_wat, maak, melding) => {
    const goed = await bestanden(await autoriteit.geef());
    await expect(leesTls({ ...goed, ...(await maak(goed)) })).rejects.toThrow(melding);
  });
});

describe('De partnerrouter over wederzijdse TLS', () => {
  const vraag = async (autoriteit: Proefautoriteit, tls: Proefcertificaat | undefined) => {
    const bron = await startBron(autoriteit, { data: { _entities: [{ __typename: 'ToetsBijdrage', uitkomst: 'BEKEND' }] } });
    const register = maakRegister(deelnemer(1, bron.url));
    const verbinding = tlsVerbinding(tls && (await leesTls(await bestanden(tls))));
    const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (oin) => register.get(oin), opties: { termijnMs: 20_000 }, verbinding });
    onTestFinished(() => router.stop());
    const { data, uitval } = await router.vraag({ soort: 'toets', query: entiteitvraag('{ __typename ... on ToetsBijdrage { uitkomst } }'), variables: { representations: [representatie(1)] } });
    return { uitkomst: (data['_entities'] as { uitkomst: string }[])[0]?.uitkomst, codes: uitval.map(({ code }) => code), gezien: bron.gezien };
  };

  it('laat zich kennen aan de organisatie die zij vraagt', async () => {
    const autoriteit = await maakAutoriteit();
    const eigen = await autoriteit.geef({ oin: OIN });
    const { uitkomst, codes, gezien } = await vraag(autoriteit, eigen);
    expect({ uitkomst, codes }).toEqual({ uitkomst: 'BEKEND', codes: [] });
    expect(gezien.map(({ aanroeper }) => aanroeper)).toEqual([aanroeperVan(eigen.cert)]);
  });

  it.each<[string, (autoriteit: Proefautoriteit) => Promise<Proefcertificaat | undefined>]>([
    ['zonder certificaat', async () => undefined],
    ['met een certificaat van een andere autoriteit', async ({ ca }) => ({ ...(await (await maakAutoriteit()).geef()), ca })],
    ['met een verlopen certificaat', (autoriteit) => autoriteit.geef({ geldigVan: -60_000, geldigTot: -1_000 })],
    ['aan een organisatie die zij zelf niet vertrouwt', async (autoriteit) => ({ ...(await autoriteit.geef()), ca: (await maakAutoriteit()).ca })],
  ])('krijgt niets %s, en dat is een uitkomst', async (_wat, maak) => {
    const autoriteit = await maakAutoriteit();
    const { uitkomst, codes, gezien } = await vraag(autoriteit, await maak(autoriteit));
    expect({ uitkomst, codes, gezien }).toEqual({ uitkomst: 'GEEN_ANTWOORD', codes: ['PARTNER_ONBEREIKBAAR'], gezien: [] });
  });
});

describe('De gateway over wederzijdse TLS', () => {
  it.each([[true, { data: { teller: 1 } }], [false, { data: { teller: null } }]])('vraagt een functie met haar eigen certificaat: %s', async (met, verwacht) => {
    const autoriteit = await maakAutoriteit();
    const eigen = await autoriteit.geef({ oin: OIN });
    const bron = await startBron(autoriteit, { data: { teller: 1 } });
    const gateway = await maakGateway({
      supergraphSdl: stelSamen({ naam: 'functie', sdl: `${LINK} type Query { teller: Int }`, url: bron.url }),
      beleid: 'open', log: () => {}, ...(met && { verbinding: tlsVerbinding(await leesTls(await bestanden(eigen))) }),
    });
    onTestFinished(() => gateway.stop());
    const { body } = await gateway.vraag({ query: '{ teller }' }, { trace: beginTrace(undefined, undefined), signal: new AbortController().signal, uitval: [] });
    expect(JSON.parse(body.kind === 'complete' ? body.string : '')).toMatchObject(verwacht);
    expect(bron.gezien.map(({ aanroeper }) => aanroeper)).toEqual(met ? [aanroeperVan(eigen.cert)] : []);
  });
});
