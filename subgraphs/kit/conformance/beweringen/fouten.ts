import { FOUTEN } from '../../../../schema/fouten.js';
import { noemtPersoonsnummer } from '../../../../schema/identificatie/persoonsnummer.js';
import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { geenVan } from '../uitslag.js';
import type { Antwoord } from '../bank/antwoord.js';
import { KOPPEN, type Proefbank } from '../bank/proefbank.js';
import { entiteitvraag } from '../bank/selectie.js';

/** Passes the eleven-test; of the range for tests, so nobody's. */
const PROEFNUMMER = '999990019';

/** What betrays the inside of a service. */
const BINNENKANT = /\bat .{1,200}:\d+:\d+|node_modules|\/(?:srv|usr|home|opt|app|var)\/|[A-Z]:\\\\|Traceback|\.(?:ts|js|mjs|py|java|cs|go|rb):\d+|\bselect\b.{1,80}\bfrom\b|ECONN|"(?:stacktrace|stack|exception|trace)"\s*:/i;

/** Questions that nobody can answer, each with the name by which a report calls it. */
function mis(bank: Proefbank): Promise<readonly { readonly naam: string; readonly antwoord: Antwoord; readonly verzoekfout: boolean }[]> {
  return bank.eenmaal('mis', async () => {
    const { type } = await bank.kennis();
    const query = entiteitvraag(type.name, 'uitkomst');
    const goed = { __typename: type.name, oin: bank.opstelling.oin, bewijs: bank.bewijs(bank.onbekend) };
    const lichamen: readonly (readonly [naam: string, lichaam: object, verzoekfout: boolean])[] = [
      ['een syntaxfout', { query: '{ _service { sdl ' }, true],
      ['een veld dat er niet is', { query: '{ nergens }' }, true],
      ['een variabele die ontbreekt', { query }, true],
      ['een variabele van een ander type', { query, variables: { representations: PROEFNUMMER } }, false],
      ['een type dat er niet is', { query, variables: { representations: [{ ...goed, __typename: PROEFNUMMER }] } }, false],
      ['een nummer als organisatie', { query, variables: { representations: [{ ...goed, oin: PROEFNUMMER }] } }, false],
      ['een nummer als bewijs', { query, variables: { representations: [{ ...goed, bewijs: PROEFNUMMER }] } }, false],
    ];
    const gesteld = [];
    for (const [naam, lichaam, verzoekfout] of lichamen) gesteld.push({ naam, verzoekfout, antwoord: await bank.graphql(lichaam) });
    return gesteld;
  });
}

/** What an answer to a wrong question may say. */
export const FOUTBEWERINGEN: readonly Bewering[] = [
  {
    naam: 'fouten-codes',
    verplicht: true,
    norm: NORMEN.fouten,
    wat: 'Elke GraphQL-fout heeft in extensions.code een code uit de tabel.',
    toets: async (bank) => {
      const zonder = (await mis(bank)).filter(({ antwoord: { fouten } }) => fouten.some(({ extensions }) => typeof extensions?.code !== 'string' || !(extensions.code in FOUTEN)));
      return geenVan(zonder.map(({ naam }) => `bij ${naam}`), 'codes uit schema/fouten.md');
    },
  },
  {
    naam: 'fouten-binnenkant',
    verplicht: true,
    norm: NORMEN.fouteninformatie,
    wat: 'Een fout laat niets zien van de binnenkant: geen stacktrace, pad, query of adres.',
    toets: async (bank) => geenVan((await mis(bank)).filter(({ antwoord: { fouten } }) => fouten.some((fout) => BINNENKANT.test(JSON.stringify(fout)))).map(({ naam }) => `bij ${naam}`), 'alleen een zin en een code'),
  },
  {
    naam: 'fouten-zonder-data',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'Op een vraag die niet wordt uitgevoerd (syntax, schema, variabelen) is er geen data in het antwoord.',
    toets: async (bank) => geenVan((await mis(bank)).filter(({ antwoord, verzoekfout }) => verzoekfout && antwoord.data !== undefined).map(({ naam }) => `bij ${naam}`), 'geen data'),
  },
  {
    naam: 'fouten-status',
    verplicht: true,
    norm: NORMEN.overHttp,
    wat: 'Op een vraag met een fout komt een antwoord met de fout, met status 200 of 4xx: geen 5xx, want dan wordt de organisatie niet meer gevraagd.',
    toets: async (bank) => {
      const slecht = (await mis(bank)).filter(({ antwoord: { status, fouten }, verzoekfout }) => status >= 500 || (verzoekfout && fouten.length === 0));
      return geenVan(slecht.map(({ naam, antwoord: { status } }) => `status ${status} bij ${naam}`), 'status 200 of 4xx, met errors');
    },
  },
  {
    naam: 'geen-persoonsnummer',
    verplicht: true,
    norm: NORMEN.nummer,
    wat: 'In geen antwoord en geen fout staat een burgerservicenummer, ook niet als het in de vraag stond.',
    toets: async (bank) => {
      const teksten = (await mis(bank)).map(({ naam, antwoord: { tekst } }) => ({ naam: `bij ${naam}`, tekst }));
      const brief = await bank.stuur({ koppen: KOPPEN, inhoud: `{"query": ${PROEFNUMMER} ${PROEFNUMMER}}` });
      if (bank.opstelling.bekend?.length) teksten.push({ naam: 'in een bijdrage', tekst: JSON.stringify({ ...(await bank.bekende()).volledig, bewijs: '', oin: '' }) });
      return geenVan([...teksten, { naam: 'bij wat geen JSON is', tekst: brief.tekst }].filter(({ tekst }) => noemtPersoonsnummer(tekst)).map(({ naam }) => naam), 'nergens een nummer');
    },
  },
];
