import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restBron, type Restbron, type Restbronopties, Restfout, type Restopzet } from '../../../subgraphs/kit/bron/rest.js';
import { proefpseudoniem, proefpseudoniemen } from '../../harness/pseudoniemen.js';
import { PERSONEN } from './hulp/dossiers.js';
import { type Bronantwoord, type Bronverzoek, type Nepbron, startNepbron, totdat } from './hulp/nepbron.js';

const OPZET: Restopzet = {
  controle: 'gezondheid',
  clienten: { pad: 'clienten', nummer: 'nummer', bsn: 'persoon.bsn' },
  zoekveld: 'nummers',
  groepen: {
    zaken: {
      zoek: 'zaken/_zoek',
      client: 'client.nummer',
      velden: {
        soort: 'zaaktype.omschrijving',
        status: { pad: 'status', codes: { '1': 'LOPEND', '2': 'AFGESLOTEN' } },
        vanaf: { pad: 'periode.begin', vorm: 'GBA_DATUM' },
        tot: { pad: 'periode.einde', vorm: 'DAG' },
        kenmerken: { pad: 'kenmerken', codes: { a: 'A', b: 'B' } },
      },
    },
    taken: { zoek: 'taken/_zoek', client: 'nummer', velden: { omschrijving: 'wat' } },
  },
};
const BSNS = PERSONEN.map(({ bsn }) => bsn);
const [EEN, TWEE, DRIE] = BSNS as [string, string, string];
const OIN = '00000099000000000001';
const p = (bsn: string): string => proefpseudoniem(OIN, bsn);
const client = (nummer: string, bsn: string | null): unknown => ({ nummer, persoon: { bsn } });
const lijst = (...resultaten: unknown[]): Bronantwoord => ({ json: { resultaten, volgende: null } });
const zaak = (nummer: string, omschrijving = 'Zaak'): unknown => ({ client: { nummer }, zaaktype: { omschrijving }, status: 1 });

let nep: Nepbron;
let bron: Restbron;
let log: string[];
const open: Restbron[] = [];

function maakBron(extra: Partial<Restbronopties> = {}): Restbron {
  const nieuw = restBron({
    naam: '00000099000000000001', opzet: OPZET, basis: nep.basis, token: () => 'geheim', pseudoniemen: proefpseudoniemen(OIN), log: (...regel) => void log.push(JSON.stringify(regel)), termijnMs: 10_000, ...extra,
  });
  open.push(nieuw);
  return nieuw;
}

/** Answers the list of clients with these pages, and searches with what `zoek` says. */
function alsBron(bladen: readonly (readonly unknown[])[], zoek: (verzoek: Bronverzoek) => Bronantwoord = () => lijst()): void {
  nep.antwoord = (verzoek) => {
    if (verzoek.methode === 'POST') return zoek(verzoek);
    if (verzoek.url.pathname.endsWith('/gezondheid')) return { json: { status: 'ok' } };
    const blad = Number(verzoek.url.searchParams.get('blad') ?? 1);
    return { json: { resultaten: bladen[blad - 1] ?? [], volgende: blad < bladen.length ? `clienten?blad=${blad + 1}` : null } };
  };
}
const gezocht = (): Bronverzoek[] => nep.verzoeken.filter(({ methode }) => methode === 'POST');
const gelezenLijsten = (): Bronverzoek[] => nep.verzoeken.filter(({ url }) => url.pathname.endsWith('/clienten'));
const code = (belofte: Promise<unknown>): Promise<unknown> => belofte.then(() => 'gelukt', (fout: unknown) => (fout instanceof Restfout ? fout.code : fout));

beforeEach(async () => {
  log = [];
  nep = await startNepbron();
  bron = maakBron();
});
afterEach(async () => {
  await nep.stop();
  await Promise.all(open.splice(0).map((een) => een.stop()));
});

describe('de index van pseudoniemen', () => {
  it('wordt bladzijde voor bladzijde uit de lijst van cliënten gelezen', async () => {
    alsBron([[client('c1', EEN)], [client('c2', TWEE)], [client('c3', DRIE)]]);
    expect([...(await bron.vind([p(EEN), p(DRIE), 'p-vreemd'])).keys()]).toEqual([p(EEN), p(DRIE)]);
    expect(nep.verzoeken.map(({ methode, url }) => `${methode} ${url.pathname}${url.search}`)).toEqual([
      'GET /api/v1/clienten', 'GET /api/v1/clienten?blad=2', 'GET /api/v1/clienten?blad=3',
    ]);
  });

  it('kost daarna geen verzoek meer', async () => {
    alsBron([[client('c1', EEN)]]);
    await bron.ververs();
    nep.verzoeken.length = 0;
    await bron.vind([p(EEN)]);
    await bron.vind([p(TWEE)]);
    expect(nep.verzoeken).toEqual([]);
  });

  it('wordt één keer gelezen als velen tegelijk de eerste zijn', async () => {
    alsBron([[client('c1', EEN)]]);
    await Promise.all([bron.vind([p(EEN)]), bron.vind([p(TWEE)]), bron.vind([p(DRIE)])]);
    expect(gelezenLijsten()).toHaveLength(1);
  });

  it('slaat cliënten zonder geldig burgerservicenummer over en telt ze', async () => {
    alsBron([[client('c1', EEN), client('c2', null), client('c3', '123456789'), { nummer: 'c4' }]]);
    await bron.ververs();
    expect(log.join()).toContain('"clienten":1,"zonderBsn":3');
  });

  it('telt een cliënt die door een verschuiving op twee bladzijden staat één keer', async () => {
    alsBron([[client('c1', EEN), client('c2', TWEE)], [client('c2', TWEE)]]);
    await bron.ververs();
    expect(log.join()).toContain('"clienten":2,"zonderBsn":0');
  });

  it('laat een cliëntnummer met twee personen weg: van wie het dossier is, kan niemand zeggen', async () => {
    alsBron([[client('c1', EEN), client('c2', DRIE)], [client('c1', TWEE)]]);
    expect([...(await bron.vind([p(EEN), p(TWEE), p(DRIE)])).keys()]).toEqual([p(DRIE)]);
    expect(log.join()).toContain('"tegenstrijdig":1');
  });

  it('houdt wat er was als de lijst niet te lezen is', async () => {
    alsBron([[client('c1', EEN)]]);
    await bron.ververs();
    nep.antwoord = () => ({ json: {}, status: 503, soort: 'application/problem+json' });
    expect(await code(bron.ververs())).toBe('GEWEIGERD');
    expect((await bron.vind([p(EEN)])).size).toBe(1);
    expect(log.join()).toContain('rest-index-mislukt');
  });

  it('wordt niet meer gebruikt als hij te oud is, en herstelt vanzelf als de bron er weer is', async () => {
    let nu = 0;
    const oud = maakBron({ verversMs: 1_000_000, klok: () => nu });
    alsBron([[client('c1', EEN)]]);
    await oud.ververs();
    nep.antwoord = () => 'verbreek';
    nu = 3_000_000;
    expect((await oud.vind([p(EEN)])).size).toBe(1);
    nu = 3_000_001;
    expect(await code(oud.vind([p(EEN)]))).toBe('ONBEREIKBAAR');
    alsBron([[client('c1', EEN), client('c2', TWEE)]]);
    expect((await oud.vind([p(EEN), p(TWEE)])).size).toBe(2);
  });

  it('wordt met een vaste tussenpoos opnieuw gelezen, en niet meer als de bron is gestopt', async () => {
    alsBron([[client('c1', EEN)]]);
    const vlot = maakBron({ verversMs: 10 });
    await totdat(() => gelezenLijsten().length >= 3);
    await vlot.stop();
    open.splice(open.indexOf(vlot), 1);
    expect(await code(vlot.ververs())).toBe('ONBEREIKBAAR');
  });

  it('leest na een wijziging opnieuw, ook als er al een lezing liep', async () => {
    alsBron([[client('c1', EEN)]]);
    const eerste = bron.ververs();
    await totdat(() => nep.verzoeken.length === 1);
    alsBron([[client('c2', TWEE)]]);
    await bron.ververs();
    await eerste;
    expect([...(await bron.vind([p(EEN), p(TWEE)])).keys()]).toEqual([p(TWEE)]);
  });
});

describe('het lezen van een groep', () => {
  const velen = BSNS.slice(0, 24);
  /** A source with as many clients as a round may have persons; gives their keys. */
  const bronMetVelen = async (zoek: (verzoek: Bronverzoek) => Bronantwoord): Promise<string[]> => {
    alsBron([velen.map((bsn, i) => client(`c${i}`, bsn))], zoek);
    return [...(await bron.vind(velen.map(p))).values()];
  };

  it('kost één verzoek per groep, hoeveel personen het ook zijn', async () => {
    const sleutels = await bronMetVelen(({ tekst }) => lijst(...(JSON.parse(tekst) as { nummers: string[] }).nummers.flatMap((nummer) => [zaak(nummer, 'A'), zaak(nummer, 'B')])));
    const rijen = await bron.lees('zaken', sleutels);
    await bron.lees('taken', []);
    expect(gezocht()).toHaveLength(1);
    expect(sleutels.map((sleutel) => rijen.get(sleutel)?.map(({ soort }) => soort))).toEqual(velen.map(() => ['A', 'B']));
  });

  it('zet cliëntnummers in de body en niets over een persoon in een URL, en stuurt nooit een burgerservicenummer', async () => {
    const sleutels = await bronMetVelen(() => lijst());
    await bron.lees('zaken', sleutels);
    expect(gezocht().map(({ url, tekst }) => [url.href, JSON.parse(tekst)])).toEqual([[`${nep.basis}zaken/_zoek`, { nummers: velen.map((_, i) => `c${i}`) }]]);
    const alles = nep.verzoeken.map(({ url, koppen, tekst }) => `${url.href} ${JSON.stringify(koppen)} ${tekst}`).join('\n') + log.join('\n');
    for (const bsn of velen) expect(alles).not.toContain(bsn);
  });

  it('vertaalt geneste velden, codes, lijsten en datums, en geeft null voor wat ontbreekt', async () => {
    alsBron([[client('c1', EEN)]], () => lijst(
      { client: { nummer: 'c1' }, zaaktype: { omschrijving: 'Toezicht' }, status: 2, periode: { begin: '20260900', einde: '2026-09-30T22:00:00Z' }, kenmerken: ['b', 'a'] },
      { client: { nummer: 'c1' }, status: '1', periode: { begin: '00000000' } },
    ));
    expect((await bron.lees('zaken', [...(await bron.vind([p(EEN)])).values()])).get(p(EEN))).toEqual([
      { soort: 'Toezicht', status: 'AFGESLOTEN', vanaf: '2026-09', tot: '2026-09-30', kenmerken: ['B', 'A'] },
      { soort: null, status: 'LOPEND', vanaf: 'onbekend', tot: null, kenmerken: null },
    ]);
  });

  it('geeft van iemand die de bron dubbel heeft de rijen van beide dossiers', async () => {
    alsBron([[client('c1', EEN), client('c2', TWEE), client('c3', EEN)]], () => lijst(zaak('c3', 'derde'), zaak('c2', 'tweede'), zaak('c1', 'eerste')));
    const rijen = await bron.lees('zaken', [...(await bron.vind([p(EEN), p(TWEE)])).values()]);
    expect(rijen.get(p(EEN))?.map(({ soort }) => soort)).toEqual(['eerste', 'derde']);
    expect(rijen.get(p(TWEE))?.map(({ soort }) => soort)).toEqual(['tweede']);
    expect(log.join()).toContain('"dubbel":1');
  });

  it('volgt de bladzijden van een zoekvraag met dezelfde body', async () => {
    alsBron([[client('c1', EEN)]], ({ url }) => (url.searchParams.has('blad')
      ? lijst(zaak('c1', 'twee'))
      : { json: { resultaten: [zaak('c1', 'een')], volgende: `${nep.basis}zaken/_zoek?blad=2` } }));
    await bron.vind([p(EEN)]);
    expect((await bron.lees('zaken', [p(EEN)])).get(p(EEN))?.map(({ soort }) => soort)).toEqual(['een', 'twee']);
    expect(gezocht().map(({ tekst }) => tekst)).toEqual(['{"nummers":["c1"]}', '{"nummers":["c1"]}']);
  });

  it('leest ook een API die haar bladzijden anders noemt, zoals die van Zaakgericht Werken', async () => {
    const zgw = maakBron({ opzet: { ...OPZET, bladzijde: { resultaten: 'results', volgende: 'next' } } });
    nep.antwoord = ({ methode }) => ({ json: { count: 1, next: null, previous: null, results: [methode === 'GET' ? client('c1', EEN) : zaak('c1')] } });
    expect((await zgw.lees('zaken', [...(await zgw.vind([p(EEN)])).values()])).get(p(EEN))).toHaveLength(1);
  });

  it('vraagt het token bij elk verzoek opnieuw', async () => {
    let nummer = 0;
    const wisselend = maakBron({ token: async () => `t${++nummer}` });
    alsBron([[client('c1', EEN)]]);
    await wisselend.vind([p(EEN)]);
    await wisselend.lees('zaken', [p(EEN)]);
    expect(nep.verzoeken.map(({ koppen }) => koppen.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('weigert een groep die niet in de koppeling staat', async () => {
    await expect(bron.lees('geheimen', [])).rejects.toThrow('geen groep');
  });
});

describe('een bron die niet meewerkt', () => {
  const SLEUTEL = [p(EEN)];
  const leesMet = async (antwoord: Bronantwoord, extra: Partial<Restbronopties> = {}): Promise<unknown> => {
    const kort = maakBron(extra);
    alsBron([[client('c1', EEN)]], () => antwoord);
    await kort.vind(SLEUTEL);
    return kort.lees('zaken', SLEUTEL).catch((fout: unknown) => fout);
  };

  it.each<[string, Bronantwoord, Restfout['code']]>([
    ['de verbinding verbreekt', 'verbreek', 'ONBEREIKBAAR'],
    ['met 503 en problem+json antwoordt', { json: { status: 503, title: EEN, detail: 'Jansen' }, status: 503, soort: 'application/problem+json' }, 'GEWEIGERD'],
    ['met 401 antwoordt', { json: {}, status: 401, soort: 'application/problem+json' }, 'GEWEIGERD'],
    ['doorverwijst', { tekst: '', status: 302, soort: 'text/plain', koppen: { location: 'http://127.0.0.1:9/' } }, 'GEWEIGERD'],
    ['HTML geeft', { tekst: `<h1>${EEN}</h1>`, soort: 'text/html' }, 'ONGELDIG'],
    ['halve JSON geeft', { tekst: `{"resultaten":[{"bsn":"${EEN}"`, soort: 'application/json' }, 'ONGELDIG'],
    ['een bladzijde zonder lijst geeft', { json: { results: [] } }, 'ONGELDIG'],
    ['geen object geeft', { json: [] }, 'ONGELDIG'],
    ['regels geeft die geen object zijn', { json: { resultaten: [EEN], volgende: null } }, 'ONGELDIG'],
    ['een verwijzing geeft die geen tekst is', { json: { resultaten: [], volgende: 2 } }, 'ONGELDIG'],
    ['naar een ander adres verwijst', { json: { resultaten: [], volgende: 'https://elders.example/api/v1/zaken/_zoek' } }, 'ONGELDIG'],
    ['naar buiten haar API verwijst', { json: { resultaten: [], volgende: '/beheer' } }, 'ONGELDIG'],
    ['naar zichzelf verwijst', { json: { resultaten: [], volgende: '_zoek' } }, 'EINDELOOS'],
    ['antwoordt over wie niet is gevraagd', lijst(zaak('c2')), 'ONGELDIG'],
    ['een cliënt zonder nummer geeft', lijst({ status: 1 }), 'ONGELDIG'],
    ['een onbekende code geeft', lijst({ client: { nummer: 'c1' }, status: EEN }), 'ONGELDIG'],
    ['een code geeft die elk object heeft', lijst({ client: { nummer: 'c1' }, status: 'constructor' }), 'ONGELDIG'],
    ['een onmogelijke datum geeft', lijst({ client: { nummer: 'c1' }, status: 1, periode: { begin: '20261399' } }), 'ONGELDIG'],
    ['een datum als getal geeft', lijst({ client: { nummer: 'c1' }, status: 1, periode: { einde: 20261201 } }), 'ONGELDIG'],
  ])('die %s, geeft een fout die niets herhaalt', async (_hoe, antwoord, verwacht) => {
    const fout = await leesMet(antwoord);
    expect(fout).toBeInstanceOf(Restfout);
    expect((fout as Restfout).code).toBe(verwacht);
    expect(`${String(fout)} ${log.join()}`).not.toMatch(new RegExp(`${EEN}|Jansen|elders|${new URL(nep.basis).host}`));
  });

  it('die hangt, krijgt niet langer dan de termijn', async () => {
    expect((await leesMet('hang', { termijnMs: 50 }) as Restfout).code).toBe('TE_LAAT');
  });

  it('die bij het lezen van de lijst hangt, houdt het stoppen niet op', async () => {
    nep.antwoord = () => 'hang';
    const lezing = code(bron.ververs());
    await totdat(() => nep.verzoeken.length === 1);
    await bron.stop();
    expect(await lezing).toBe('ONBEREIKBAAR');
  });

  it('die te veel geeft, wordt niet uitgelezen', async () => {
    expect((await leesMet({ tekst: ' '.repeat(2_000_000), soort: 'application/json' }, { maxBytes: 1_000 }) as Restfout).code).toBe('TE_GROOT');
  });

  it('die geen laatste bladzijde heeft, wordt na een vast aantal losgelaten', async () => {
    nep.antwoord = ({ url }) => ({ json: { resultaten: [], volgende: `clienten?blad=${Number(url.searchParams.get('blad') ?? 1) + 1}` } });
    expect(await code(maakBron({ maxIndexbladen: 7 }).ververs())).toBe('EINDELOOS');
    expect(gelezenLijsten()).toHaveLength(7);
  });

  it('die onleesbare cliënten geeft, levert geen halve index', async () => {
    alsBron([[client('c1', EEN)], [{ nummer: 17, persoon: { bsn: TWEE } }]]);
    expect(await code(bron.vind(SLEUTEL))).toBe('ONGELDIG');
    alsBron([[{ nummer: 'c1', persoon: { bsn: 123456782 } }]]);
    expect(await code(bron.vind(SLEUTEL))).toBe('ONGELDIG');
  });

  it('die er niet is, is niet gezond', async () => {
    alsBron([[]]);
    expect(await code(bron.controleer())).toBe('gelukt');
    await nep.stop();
    expect(await code(bron.controleer())).toBe('ONBEREIKBAAR');
  });
});
