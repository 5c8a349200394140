import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { anders, antwoordt, bijdrage, fout, gelooft, json, lijst, neemtEchteAls, ontleed, type Representatie, sdl, type Vraag, vraagIn } from './breuken.js';
import { BEKEND } from './goede-subgraph.js';
import type { Antwoord, Breuk, Json } from './tussenpersoon.js';

/** A subgraph that does one thing wrong. */
export interface Gebrek {
  /** What it does, in words. */
  readonly wat: string;
  /** Made anew for every subgraph: a fault may remember. */
  readonly maak: () => Breuk;
  /** Assertions that cannot be judged of it. */
  readonly onbeoordeeld?: readonly string[];
  /** Takes a request of any size. */
  readonly grenzeloos?: boolean;
}

const nu = (): number => Math.floor(Date.now() / 1_000);
const los = (wat: string, breuk: Breuk): Gebrek => ({ wat, maak: () => breuk });
const alleen = (claims: Json): readonly string[] => ((claims['pseudoniemen'] as { waarde: string }[] | undefined) ?? []).map(({ waarde }) => waarde);
const vreemde = (): object => [{ waarde: randomBytes(32).toString('base64url'), sleutelversie: 1 }];
const fouten = (inhoud: Json): Json[] | undefined => inhoud['errors'] as Json[] | undefined;
const elkeFout = (verander: (fout: Json, vraag: Vraag | undefined) => void): Breuk => antwoordt((inhoud, vraag) => {
  for (const een of fouten(inhoud) ?? []) verander(een, vraag);
});
const CATEGORIEEN = ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES', 'WOONSITUATIE', 'FINANCIEEL'];
const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'];
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Per assertion a subgraph that fails it, and it alone. */
export const GEBREKEN: Readonly<Record<string, Gebrek>> = {
  // What it publishes
  'federatie-sdl': {
    ...los('publiceert een SDL met een tikfout', sdl((tekst) => `${tekst}\ntype {`)),
    onbeoordeeld: ['federatie-sleutel', 'federatie-geen-eigen-vragen', 'federatie-introspectie', 'contract-gelijk', 'eigen-voorvoegsel', 'eigen-velden-nullable', 'eigen-velden-gegeven', 'eigen-velden-beantwoord'],
  },
  'federatie-sleutel': los('heeft alleen het bewijs als sleutel', sdl((tekst) => tekst.replace('"oin bewijs"', '"bewijs"'))),
  'federatie-geen-eigen-vragen': los('laat ook zelf dossiers zoeken', sdl((tekst) => `${tekst}\ntype Query { dossiers(naam: String!): [String!] }`)),
  'federatie-introspectie': los('laat bij introspectie een type zien dat zij niet publiceert', antwoordt((inhoud) => {
    const schema = (inhoud['data'] as { __schema?: { types: object[] } } | undefined)?.__schema;
    schema?.types.push({ name: 'WoningcorporatieDossierrij' });
  })),
  'contract-gelijk': los('verandert een gedeeld type', sdl((tekst) => tekst.replace(/(type Contactpunt[\s\S]*?naam: String)!/, '$1'))),
  'eigen-voorvoegsel': los('heeft een eigen type zonder voorvoegsel', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    return { ...antwoord, tekst: antwoord.tekst.replaceAll('WoningcorporatieMeldingstatus', 'Meldingstatus') };
  }),
  'eigen-velden-nullable': los('heeft een eigen veld dat nooit null mag zijn', sdl((tekst) => tekst.replace('[WoningcorporatieOverlastmelding!]', '[WoningcorporatieOverlastmelding!]!'))),
  'eigen-velden-gegeven': los('zegt bij een eigen veld niet waar het onder valt', sdl((tekst) => tekst.replace(/(\[WoningcorporatieOverlastmelding!\]) @gegeven\([^)]*\)/, '$1'))),
  'eigen-velden-beantwoord': los('publiceert een veld dat zij niet kent', sdl((tekst) => tekst.replace('huurovereenkomsten:', 'huurtoeslag: String @gegeven(categorie: FINANCIEEL, niveau: BEPERKT)\n  huurovereenkomsten:'))),

  // How it goes about with representations
  'entiteiten-volgorde': los('antwoordt in omgekeerde volgorde', lijst((bijdragen) => bijdragen.toReversed())),
  'entiteiten-null': los('laat weg wat zij niet kan beantwoorden', lijst((bijdragen) => bijdragen.filter((een) => een !== null))),
  'entiteiten-leeg': los('geeft een fout op een lege lijst', anders((verzoek) => (/"representations":\[\]/.test(verzoek.tekst) ? fout(200, 'BAD_USER_INPUT') : undefined))),
  'entiteiten-onbekend-type': los('kijkt niet welk type er wordt gevraagd', async (verzoek, verder) => verder({ ...verzoek, tekst: verzoek.tekst.replaceAll(/"__typename":"\w+"/g, '"__typename":"WoningcorporatieBijdrage"') })),
  'entiteiten-veel': los('beantwoordt er ten hoogste vijftig', lijst((bijdragen) => bijdragen.map((een, i) => (i < 50 ? een : null)))),
  'entiteiten-sleutel': los('noemt een andere organisatie', bijdrage((een) => ('oin' in een ? { ...een, oin: '00000099010000002000' } : een))),
  'entiteiten-typenaam': los('noemt als type de interface', bijdrage((een) => Object.fromEntries(Object.entries(een).map(([naam, waarde]) => [naam, waarde === 'WoningcorporatieBijdrage' ? 'Bijdrage' : waarde])))),

  // How it executes
  'operatie-aliassen': los('negeert de naam waaronder _entities wordt gevraagd', antwoordt((inhoud) => {
    const lijsten = Object.values((inhoud['data'] ?? {}) as Json).filter(Array.isArray);
    return lijsten.length > 1 ? { data: { _entities: lijsten.flat() } } : inhoud;
  })),
  'operatie-selectie': los('negeert @skip en @include', async (verzoek, verder) => verder({ ...verzoek, tekst: verzoek.tekst.replaceAll(/ @(?:skip|include)\(if: \$\w+\)/g, '').replaceAll(/, \$\w+: Boolean!/g, '') })),
  'operatie-onbekend-veld': los('slaat een veld over dat zij niet kent', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    const veld = /Cannot query field \\"(\w+)\\" on type \\"WoningcorporatieBijdrage\\"/.exec(antwoord.tekst)?.[1];
    return veld === undefined ? antwoord : verder({ ...verzoek, tekst: verzoek.tekst.replace(` ${veld}`, '') });
  }),
  'operatie-tegelijk': {
    wat: 'voegt dezelfde vragen samen die tegelijk komen, en let daarbij niet op de variabelen',
    maak: () => {
      const lopend = new Map<string, Promise<Antwoord>>();
      return async (verzoek, verder) => {
        const query = vraagIn(verzoek)?.query ?? '';
        const loopt = lopend.get(query);
        if (loopt && query !== '') return loopt;
        const antwoord = wacht(5).then(() => verder(verzoek)).finally(() => lopend.delete(query));
        lopend.set(query, antwoord);
        return antwoord;
      };
    },
  },
  'operatie-samen': los('geeft wie zij niet vindt de gegevens van wie zij wel vindt', gelooft((bewijs, _representatie, _wereld, alle) => {
    const gevonden = alle.find((een) => een?.echt && alleen(een.claims).includes(BEKEND));
    return bewijs?.echt && bewijs.kop['typ'] === 'bewijs+jwt' && gevonden ? { ...bewijs.claims, pseudoniemen: gevonden.claims['pseudoniemen'] } : undefined;
  })),

  // What it says
  'contract-velden': los('kent een veld van het contract niet', anders((verzoek) => (/\bacties\b/.test(vraagIn(verzoek)?.query ?? '') ? fout(400, 'GRAPHQL_VALIDATION_FAILED') : undefined))),
  'contract-vorm': los('laat een verplicht veld leeg', bijdrage((een) => (een['contact'] ? { ...een, contact: { ...(een['contact'] as Json), naam: null } } : een))),
  'contract-opsommingen': los('gebruikt een eigen waarde in een gedeelde opsomming', bijdrage((een) => (Array.isArray(een['acties']) ? { ...een, acties: (een['acties'] as Json[]).map((actie) => ({ ...actie, status: 'KLAAR' })) } : een))),
  'contract-datums': los('schrijft datums zoals mensen dat doen', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    return { ...antwoord, tekst: antwoord.tekst.replaceAll(/"(\d{4})-(\d\d)-(\d\d)"/g, '"$3-$2-$1"') };
  }),
  'contract-peilmoment': los('geeft het peilmoment in plaatselijke tijd zonder zone', bijdrage((een) => (typeof een['peilmoment'] === 'string' ? { ...een, peilmoment: een['peilmoment'].replace('T', ' ').replace('Z', '') } : een))),
  'contract-uitkomst': los('zegt GEEN_ANTWOORD over wie zij niet kent', bijdrage((een) => (een['uitkomst'] === 'ONBEKEND' ? { ...een, uitkomst: 'GEEN_ANTWOORD' } : een))),
  'contract-versie': los('noemt een versie van het contract die er niet is', bijdrage((een) => ('contract' in een ? { ...een, contract: '0.9' } : een))),
  'contract-onbekend-leeg': los('geeft ook over wie zij niet kent wie er te bellen is', bijdrage((een) => (een['uitkomst'] === 'ONBEKEND' && 'contact' in een ? { ...een, contact: { naam: 'Klantcentrum', telefoon: null, email: null, bereikbaar: null } } : een))),

  // What it does with a bewijs that is right
  'bewijs-geldig': los('antwoordt niet over wie zij niet kent', bijdrage((een) => (een['uitkomst'] === 'ONBEKEND' ? null : een))),
  'bewijs-bekend': los('zoekt alleen als er om verrijking wordt gevraagd', neemtEchteAls((claims) => (claims['fase'] === 'BEKENDHEID' ? { ...claims, pseudoniemen: vreemde() } : undefined))),
  'bewijs-sleutelversies': los('zoekt alleen op het nieuwste pseudoniem', neemtEchteAls((claims) => ({ ...claims, pseudoniemen: (claims['pseudoniemen'] as unknown[] | undefined)?.slice(0, 1) }))),
  'bewijs-herhaald': {
    wat: 'neemt elk bewijs maar één keer aan',
    maak: () => {
      const gezien = new Set<unknown>();
      return async (verzoek, verder) => {
        const bewijzen = (vraagIn(verzoek)?.representaties ?? []).map(({ bewijs }) => bewijs);
        const weer = bewijzen.filter((bewijs) => typeof bewijs === 'string' && bewijs.length > 100 && gezien.has(bewijs)) as string[];
        bewijzen.forEach((bewijs) => gezien.add(bewijs));
        return verder({ ...verzoek, tekst: weer.reduce((tekst, bewijs) => tekst.replaceAll(bewijs, 'gebruikt'), verzoek.tekst) });
      };
    },
  },
  'bewijs-naast-elkaar': los('geeft niets als er één slecht bewijs bij is', lijst((bijdragen) => (bijdragen.includes(null) ? bijdragen.map(() => null) : bijdragen))),

  // What it lets through
  'bewijs-handtekening': los('controleert de handtekening niet', gelooft((bewijs, _representatie, { kid }) => (bewijs && !bewijs.echt && bewijs.kop['alg'] === 'EdDSA' && bewijs.kop['kid'] === kid && !bewijs.kop['jwk'] ? bewijs.claims : undefined))),
  'bewijs-geen-handtekening': los('neemt alg none aan', gelooft((bewijs) => (bewijs?.kop['alg'] === 'none' ? bewijs.claims : undefined))),
  'bewijs-algoritme': los('controleert HS256 met de openbare sleutel', gelooft((bewijs) => (bewijs?.kop['alg'] === 'HS256' ? bewijs.claims : undefined))),
  'bewijs-sleutel-in-kop': los('gelooft de sleutel die in de kop staat', gelooft((bewijs) => (bewijs?.kop['jwk'] ? bewijs.claims : undefined))),
  'bewijs-typ': los('let niet op het soort token', gelooft((bewijs) => (bewijs?.echt && bewijs.kop['typ'] !== 'bewijs+jwt' ? bewijs.claims : undefined))),
  'bewijs-uitgever': los('let niet op de uitgever', neemtEchteAls((claims, { uitgever }) => ({ ...claims, iss: uitgever }))),
  'bewijs-doelgroep': los('let niet op de doelgroep', neemtEchteAls((claims, { oin }) => ({ ...claims, aud: oin }))),
  'bewijs-organisatie': los('let niet op de organisatie in de vraag', async (verzoek, verder, { oin }) => verder({ ...verzoek, tekst: verzoek.tekst.replaceAll(/"oin":"\d+"/g, `"oin":"${oin}"`) })),
  'bewijs-verlopen': los('let niet op het eind', neemtEchteAls((claims) => (typeof claims['exp'] === 'number' ? { ...claims, exp: nu() + 30 } : undefined))),
  'bewijs-te-oud': los('let op het eind en niet op de leeftijd', neemtEchteAls((claims) => (Number(claims['iat']) < nu() ? { ...claims, iat: nu() } : undefined))),
  'bewijs-toekomst': los('let niet op het begin', neemtEchteAls((claims) => (Number(claims['iat']) > nu() ? { ...claims, iat: nu() } : undefined))),
  'bewijs-zonder-eind': los('neemt een bewijs zonder eind aan', neemtEchteAls((claims) => (claims['exp'] === undefined ? { ...claims, exp: nu() + 30 } : undefined))),
  'bewijs-zonder-kenmerk': los('neemt een bewijs zonder kenmerk aan', neemtEchteAls((claims) => ({ jti: randomUUID(), ...claims }))),
  'bewijs-pseudoniem': los('antwoordt ook als er geen persoon is genoemd', neemtEchteAls((claims) => (alleen(claims).length === 0 ? { ...claims, pseudoniemen: vreemde() } : undefined))),
  'bewijs-inhoud': los('houdt een onbekend niveau en een onbekende fase voor de ruimste', neemtEchteAls((claims) => ({
    ...claims, ...(NIVEAUS.includes(String(claims['niveau'])) ? {} : { niveau: 'VOLLEDIG' }), ...(/^(?:BEKENDHEID|VERRIJKING)$/.test(String(claims['fase'])) ? {} : { fase: 'VERRIJKING' }),
  }))),
  'bewijs-gebonden': los('let niet op het certificaat waaraan een bewijs is gebonden', neemtEchteAls(({ aanroeper: _aanroeper, ...claims }) => claims)),
  'bewijs-kapot': los('zegt zonder bewijs dat zij de persoon niet kent', gelooft((bewijs, _representatie, { oin, uitgever }) => (bewijs ? undefined : {
    pseudoniemen: vreemde(), traceId: 'a'.repeat(32), spanId: 'a'.repeat(16), fase: 'BEKENDHEID', niveau: 'MINIMAAL', categorieen: [], onthouden: [],
    vrager: { oin, functie: '' }, iss: uitgever, aud: oin, iat: nu(), exp: nu() + 30, jti: randomUUID(),
  }))),

  // How much it gives
  'dekking-fase': los('let niet op de fase', neemtEchteAls((claims) => (claims['fase'] === 'BEKENDHEID' ? { ...claims, fase: 'VERRIJKING' } : undefined))),
  'dekking-categorie': los('geeft bij verrijking alle categorieën', neemtEchteAls((claims) => (claims['fase'] === 'VERRIJKING' ? { ...claims, categorieen: CATEGORIEEN } : undefined))),
  'dekking-niveau': los('geeft bij verrijking altijd alles', async (verzoek, verder, wereld) =>
    bijdrage((een, { niveau }) => (een['niveau'] ? { ...een, niveau } : een))(verzoek, (tussen) => neemtEchteAls((claims) => (claims['fase'] === 'VERRIJKING' && NIVEAUS.includes(String(claims['niveau'])) ? { ...claims, niveau: 'VOLLEDIG' } : undefined))(tussen, verder, wereld), wereld)),
  'dekking-gegeven': los('geeft niets als er maar één categorie mag', neemtEchteAls((claims) => ((claims['categorieen'] as unknown[] | undefined)?.length === 1 ? { ...claims, categorieen: [] } : undefined))),
  'dekking-naast-elkaar': los('laadt per persoon wat het ruimste bewijs in het verzoek dekt', gelooft((bewijs, _representatie, _wereld, alle) => {
    if (!bewijs?.echt) return undefined;
    const [wie] = alleen(bewijs.claims);
    const ruimste = alle.find((een) => een?.echt && alleen(een.claims)[0] === wie && een.claims['fase'] === 'VERRIJKING');
    return ruimste && bewijs.claims['fase'] === 'BEKENDHEID' ? { ...bewijs.claims, fase: 'VERRIJKING', niveau: ruimste.claims['niveau'], categorieen: ruimste.claims['categorieen'] } : undefined;
  })),
  'dekking-niveau-genoemd': los('noemt altijd het hoogste niveau', bijdrage((een) => (een['niveau'] ? { ...een, niveau: 'VOLLEDIG' } : een))),
  'nietgedeeld-uit-bewijs': los('noemt ook wat zij in de bron zag en niet gaf', bijdrage((een, claims) => (Array.isArray(een['nietGedeeld']) && alleen(claims).includes(BEKEND) ? { ...een, nietGedeeld: [...(een['nietGedeeld'] as Json[]), { categorie: 'POLITIEGEGEVENS', reden: 'Deze gegevens geven wij niet.' }] } : een))),
  'nietgedeeld-onbekend': los('noemt ook bij wie zij niet kent wat niet wordt gedeeld', bijdrage((een, claims) => ('nietGedeeld' in een ? { ...een, nietGedeeld: claims['onthouden'] } : een))),

  // What it gives away
  'gelijk-onbekend': los('geeft in een kop door waarop zij zocht', async (verzoek, verder, wereld) => {
    const antwoord = await verder(verzoek);
    const claims = wereld.lees(vraagIn(verzoek)?.representaties[0]?.bewijs)?.claims;
    const sleutel = claims && antwoord.tekst.includes('"ONBEKEND"') ? createHash('sha256').update(alleen(claims).join()).digest('hex') : 'geen';
    return { ...antwoord, koppen: { ...antwoord.koppen, 'x-zoeksleutel': sleutel } };
  }),
  'gelijk-afgewezen': los('zoekt de persoon op voordat zij het bewijs controleert, en laat dat merken', async (verzoek, verder, wereld) => {
    const antwoord = await verder(verzoek);
    const bewijs = wereld.lees(vraagIn(verzoek)?.representaties[0]?.bewijs);
    return bewijs && !bewijs.echt ? { ...antwoord, koppen: { ...antwoord.koppen, 'x-bron': alleen(bewijs.claims).includes(BEKEND) ? 'gevonden' : 'leeg' } } : antwoord;
  }),
  'gelijk-geweigerd': los('laat alleen over wie zij kent een professional kijken', bijdrage((een, claims) => (een['uitkomst'] === 'BEKEND' && (claims['categorieen'] as string[]).includes('GEZONDHEID')
    ? Object.fromEntries(Object.entries(een).map(([naam, waarde]) => [naam, naam === 'uitkomst' ? 'IN_BEHANDELING' : ['oin', 'bewijs', 'peilmoment', 'contract'].includes(naam) ? waarde : null])) : een))),
  'gelijk-stil': los('zegt erbij dat een bewijs is verlopen', antwoordt((inhoud, vraag, wereld) => {
    const verlopen = vraag?.representaties.some(({ bewijs }: Representatie) => Number(wereld.lees(bewijs)?.claims['exp']) < nu());
    return verlopen ? { ...inhoud, errors: [{ message: 'Het bewijs is verlopen.', path: ['_entities', 0], extensions: { code: 'UNAUTHENTICATED' } }] } : inhoud;
  })),
  'fouten-codes': los('heeft eigen foutcodes', elkeFout((een) => { een['extensions'] = { code: 'OEPS' }; })),
  'fouten-binnenkant': los('stuurt de stacktrace mee', elkeFout((een) => { een['extensions'] = { ...(een['extensions'] as Json), details: ['at Bron.zoek (/srv/partner/bron.ts:12:3)'] }; })),
  'fouten-zonder-data': los('zet bij elke fout data null', antwoordt((inhoud) => (fouten(inhoud) && !('data' in inhoud) ? { ...inhoud, data: null } : inhoud))),
  'fouten-status': los('noemt elke fout een fout van de server', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    return vraagIn(verzoek) && antwoord.tekst.includes('"errors"') ? { ...antwoord, status: 500 } : antwoord;
  }),
  'geen-persoonsnummer': los('herhaalt in een fout wat er werd gevraagd', elkeFout((een, vraag) => { een['message'] = `Niet gevonden: ${JSON.stringify(vraag?.representaties[0]?.['__typename'])}`; })),

  // How it speaks HTTP
  'http-tekenset': los('struikelt over een tekenset', anders(({ koppen }) => (/charset/.test(koppen['content-type'] ?? '') ? json(415, {}) : undefined))),
  'http-antwoordsoort': los('noemt het antwoord platte tekst', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    return { ...antwoord, koppen: { ...antwoord.koppen, 'content-type': 'text/plain' } };
  }),
  'http-get': los('voert een vraag in een URL uit', async (verzoek, verder) => {
    const query = new URL(verzoek.url, 'http://localhost').searchParams.get('query');
    return verzoek.methode === 'GET' && query !== null ? verder({ methode: 'POST', url: '/graphql', koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify({ query }) }) : verder(verzoek);
  }),
  'http-inhoudstype': los('neemt elke inhoud voor JSON', async (verzoek, verder) => verder({ ...verzoek, koppen: { ...verzoek.koppen, 'content-type': 'application/json' } })),
  'http-geen-json': los('gaat stuk op wat geen JSON is', anders(({ methode, tekst }) => (methode === 'POST' && ontleed(tekst) === undefined ? json(500, {}) : undefined))),
  'http-geen-vraag': los('zegt niets als er geen vraag is', anders((verzoek) => (verzoek.methode === 'POST' && ontleed(verzoek.tekst) !== undefined && !vraagIn(verzoek) ? json(200, { data: null }) : undefined))),
  'http-te-groot': { grenzeloos: true, ...los('leest hoeveel er ook komt', async (verzoek, verder) => {
    const vraag = vraagIn(verzoek);
    return verder(vraag && verzoek.tekst.length > 1_000_000 ? { ...verzoek, tekst: JSON.stringify({ query: vraag.query, variables: { representations: vraag.representaties } }) } : verzoek);
  }) },
  'http-niet-bewaren': los('zegt niet dat een antwoord niet mag worden bewaard', async (verzoek, verder) => {
    const antwoord = await verder(verzoek);
    const { 'cache-control': _bewaren, ...koppen } = antwoord.koppen;
    return { ...antwoord, koppen };
  }),
  'http-gezondheid': los('heeft geen gezondheid', anders(({ url }) => (url === '/health' ? json(404, {}) : undefined))),

  // Its logs, its time, and who goes away
  'spoor-aangenomen': los('weigert vragen met een trace', anders(({ koppen }) => (TRACEPARENT.test(koppen['traceparent'] ?? '') ? fout(400, 'BAD_REQUEST') : undefined))),
  'spoor-kapot': los('weigert vragen met een trace die niet deugt', anders(({ koppen: { traceparent } }) => (traceparent !== undefined && !TRACEPARENT.test(traceparent) ? fout(400, 'BAD_REQUEST') : undefined))),
  'spoor-in-logboek': los('begint zelf een nieuwe trace', neemtEchteAls((claims) => ({ ...claims, traceId: randomBytes(16).toString('hex') }))),
  'gezin-op-tijd': los('zoekt de personen een voor een op', async (verzoek, verder, wereld) => {
    const personen = new Set((vraagIn(verzoek)?.representaties ?? []).map(({ bewijs }) => alleen(wereld.lees(bewijs)?.claims ?? {}).join()));
    if (personen.size > 1) await wacht(150 * (personen.size - 1));
    return verder(verzoek);
  }),
  'gezin-past': los('stuurt bij elke persoon zijn hele dossier mee', antwoordt((inhoud, vraag) => ({ ...inhoud, extensions: { dossiers: (vraag?.representaties ?? []).map(() => 'x'.repeat(50_000)) } }))),
  'vrager-weg': los('geeft een fout nadat iemand is weggegaan', anders((_verzoek, wereld) => {
    if (wereld.afgebroken === 0) return undefined;
    wereld.afgebroken--;
    return fout(500, 'INTERNAL_SERVER_ERROR');
  })),
};
