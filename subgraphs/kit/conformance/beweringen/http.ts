import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel, geenVan } from '../uitslag.js';
import { leesAntwoord, omschrijf } from '../bank/antwoord.js';
import { GeenAntwoord, type Lijn, TE_LAAT } from '../bank/lijn.js';
import { KOPPEN, type Proefbank } from '../bank/proefbank.js';
import { entiteitvraag } from '../bank/selectie.js';

/** A body that asks for one contribution. */
async function lichaam(bank: Proefbank, erbij: object = {}): Promise<string> {
  const { type } = await bank.kennis();
  const representations = [{ __typename: type.name, oin: bank.opstelling.oin, bewijs: bank.bewijs(bank.iemand) }];
  return JSON.stringify({ query: entiteitvraag(type.name, 'uitkomst'), variables: { representations, ...erbij } });
}

/** The status of the answer, or why there was none. */
async function hoeLoopt(lijn: Lijn, inhoud: string): Promise<number | string> {
  try {
    return (await lijn.stuur({ koppen: KOPPEN, inhoud })).status;
  } catch (fout) {
    if (fout instanceof GeenAntwoord) return fout.reden;
    throw fout;
  }
}

const isGeweigerd = (status: number): boolean => status >= 400 && status < 500;

/** GraphQL over HTTP, as the partner router speaks it. */
export const HTTP: readonly Bewering[] = [
  {
    naam: 'http-tekenset',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'POST met application/json wordt beantwoord met status 200, ook als de tekenset erbij staat.',
    toets: async (bank) => {
      const antwoord = leesAntwoord(await bank.stuur({ koppen: { ...KOPPEN, 'content-type': 'application/json; charset=utf-8' }, inhoud: await lichaam(bank) }));
      return beoordeel(antwoord.status === 200 && antwoord.data !== undefined, 'status 200 met data', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'http-antwoordsoort',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'Het antwoord is application/graphql-response+json of application/json.',
    toets: async (bank) => {
      const { koppen } = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst' });
      return beoordeel(/^application\/(?:graphql-response\+)?json\s*(?:;|$)/i.test(koppen['content-type'] ?? ''), 'een van deze twee', () => (koppen['content-type'] === undefined ? 'geen content-type' : 'een ander content-type'));
    },
  },
  {
    naam: 'http-get',
    verplicht: true,
    norm: NORMEN.http,
    wat: 'Een vraag in een URL (GET) wordt niet uitgevoerd: 405, of een andere 4xx.',
    toets: async (bank) => {
      const url = new URL(bank.opstelling.url);
      url.searchParams.set('query', '{ __typename }');
      const { status } = await bank.stuur({ methode: 'GET', url, koppen: { accept: 'application/json' } });
      return beoordeel(isGeweigerd(status), 'status 405', () => `status ${status}`);
    },
  },
  {
    naam: 'http-inhoudstype',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'Een vraag die geen application/json is wordt geweigerd: 415, of een andere 4xx. Zo kan geen webpagina haar stellen.',
    toets: async (bank) => {
      const aangenomen: string[] = [];
      for (const soort of ['text/plain', 'application/x-www-form-urlencoded']) {
        const { status } = await bank.stuur({ koppen: { ...KOPPEN, 'content-type': soort }, inhoud: await lichaam(bank) });
        if (!isGeweigerd(status)) aangenomen.push(`status ${status} op ${soort}`);
      }
      return geenVan(aangenomen, 'status 415');
    },
  },
  {
    naam: 'http-geen-json',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'Wat geen JSON is krijgt status 400.',
    toets: async (bank) => {
      const { status } = await bank.stuur({ koppen: KOPPEN, inhoud: '{"query":' });
      return beoordeel(status === 400, 'status 400', () => `status ${status}`);
    },
  },
  {
    naam: 'http-geen-vraag',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'JSON zonder vraag, of met een lijst van vragen, wordt geweigerd: 400, of een andere 4xx.',
    toets: async (bank) => {
      const anders: string[] = [];
      for (const inhoud of ['{}', '{"query":1}', '[]', `[${await lichaam(bank)}]`, 'null', '"query"']) {
        const { status } = await bank.stuur({ koppen: KOPPEN, inhoud });
        if (!isGeweigerd(status)) anders.push(`status ${status} op ${inhoud.length > 20 ? 'een lijst met een vraag' : inhoud}`);
      }
      return geenVan(anders, 'status 400');
    },
  },
  {
    naam: 'http-te-groot',
    verplicht: true,
    norm: NORMEN.http,
    wat: 'Een verzoek van 3 MB wordt geweigerd (413, een andere 4xx, of de verbinding gaat dicht); de volgende vraag van dezelfde vrager wordt beantwoord.',
    toets: async (bank) => {
      const inhoud = await lichaam(bank, { vulling: 'x'.repeat(3 * 1024 * 1024) });
      // A line of its own: what is left of this connection is what the next question meets.
      const lijn = bank.nieuweLijn();
      try {
        const eind = await hoeLoopt(lijn, inhoud);
        const geweigerd = typeof eind === 'number' ? isGeweigerd(eind) : eind !== TE_LAAT;
        if (!geweigerd) return beoordeel(false, 'status 413', () => (typeof eind === 'number' ? `status ${eind}` : 'geen antwoord, en geen eind'));
        const volgende = await hoeLoopt(lijn, await lichaam(bank));
        return beoordeel(volgende === 200, 'status 413, en daarna status 200', () => `geweigerd, en daarna ${volgende === TE_LAAT ? 'op dezelfde verbinding geen antwoord meer; sluit haar na een 413 (connection: close)' : String(volgende)}`);
      } finally {
        await lijn.stop();
      }
    },
  },
  {
    naam: 'http-niet-bewaren',
    verplicht: false,
    norm: NORMEN.cache,
    wat: 'Een bijdrage wordt nergens bewaard: cache-control: no-store.',
    toets: async (bank) => {
      const { koppen } = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst' });
      return beoordeel(/\bno-store\b/i.test(koppen['cache-control'] ?? ''), 'cache-control: no-store', () => (koppen['cache-control'] === undefined ? 'geen cache-control' : 'een andere cache-control'));
    },
  },
  {
    naam: 'http-gezondheid',
    verplicht: true,
    norm: NORMEN.router,
    wat: 'GET op /health, naast /graphql, geeft 200 zolang de bron te bereiken is.',
    toets: async (bank) => {
      const { status } = await bank.stuur({ methode: 'GET', url: new URL('health', bank.opstelling.url) });
      return beoordeel(status === 200, 'status 200', () => `status ${status}`);
    },
  },
];
