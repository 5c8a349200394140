import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { KETENSUBGRAPHS, PARTNERSOORTEN } from '../../../subgraphs/index.js';
import { DEMOPARTNERS, maakBevolking } from '../../../subgraphs/kit/index.js';
import { volledigeNaam } from '../../../subgraphs/kit/voorbeelddata/bevolking/demopersoon.js';
import { type Antwoord, type Proefketen, startKeten } from '../../harness/keten.js';
import { startKapottePartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { laad } from '../../harness/laden.js';
import { maakOmleiding } from '../../harness/omleiding.js';
import { BEKENDHEIDSRONDE, verzoek } from '../../harness/ronde.js';
import { voorbeelden } from '../../harness/voorbeelden.js';
import { ALLE_CATEGORIEEN, vraagAlles } from '../../harness/vraag-alles.js';
import { bestand, bsn as proefnummer, persoon } from '../../unit/identiteit/gbav-bestand.js';
import { alsPersonen, leesProefpersonen, PROEFPERSONEN } from '../../unit/voorbeelddata/proefpersonen.js';
import { slechteInvoer } from './hulp/slechte-invoer.js';
import { Vangnet } from './hulp/vangnet.js';
import { type Gezocht, vindNamen, vindNummers, type Vindplaats } from './hulp/vindplaatsen.js';

const PERSONAS = ['veilig-thuis', 'wijkteam', 'analist', 'burger', 'beheerder'];
const POLITIE = '00000099001000001000';
const KORTSTE_NAAM = 5;

describe('Over een hele loop van de keten', () => {
  const omleiding = maakOmleiding();
  let keten: Proefketen;
  let kapot: Testpartner;
  let net: Vangnet;
  beforeAll(async () => {
    net = new Vangnet();
    kapot = await startKapottePartner('fouten-vol-internals');
    keten = await startKeten({ register: omleiding.register });
  });
  afterAll(async () => {
    net[Symbol.dispose]();
    await keten[Symbol.asyncDispose]();
    await kapot.stop();
  });

  const stuur = async (pad: string, init: RequestInit): Promise<void> => {
    const antwoord = await fetch(`${keten.url}${pad}`, init);
    const tekst = await antwoord.text();
    const { errors } = JSON.parse(tekst) as Pick<Antwoord, 'errors'>;
    net.noteer({ status: antwoord.status, tekst, errors }, antwoord.headers);
  };
  const vraag = async (query: string, variables: object, persona?: string): Promise<void> => net.noteer(await keten.vraag(query, variables, persona));

  /** Rounds over these persons, good questions and bad ones, with every organisation well and one that is not. */
  const loop = async (bsns: readonly string[]): Promise<void> => {
    for (const { query, variables, wie } of voorbeelden()) await vraag(query, variables, wie);
    await vraag(leesSchemabestand('voorbeelden/mijn-inzage.graphql'), {}, 'burger');
    for (let i = 0; i < bsns.length; i += 24) await vraag(vraagAlles(), verzoek(bsns.slice(i, i + 24), { informatiebehoefte: ALLE_CATEGORIEEN }));
    for (const persona of PERSONAS) {
      await vraag(BEKENDHEIDSRONDE, verzoek(bsns.slice(0, 1)), persona);
      await vraag('query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id naam { volledig } } }', { bsn: bsns[0] }, persona);
    }
    omleiding.naar(POLITIE, kapot.url);
    await vraag(BEKENDHEIDSRONDE, verzoek(bsns.slice(0, 3)));
    omleiding.herstel();
    const token = await keten.token();
    for (const bsn of [bsns[0]!, bsns.at(-1)!]) {
      for (const { body, headers, pad = '/graphql', methode = 'POST' } of slechteInvoer(bsn)) {
        await stuur(pad, { method: methode, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers }, ...(methode === 'POST' && { body }) });
      }
    }
  };

  const zoek = async (gezocht: Gezocht): Promise<void> => {
    const plaatsen: Vindplaats[] = [];
    for await (const plaats of net.vindplaatsen(keten)) plaatsen.push(plaats);
    expect(vindNummers(plaatsen, gezocht)).toEqual([]);
    expect(vindNamen(await net.zonderPersonen(keten), gezocht)).toEqual([]);
    // What must be found: numbers where they may stand, names in answers, the plans of the engine, and the answers of partners.
    expect(vindNummers(net.besloten(keten), gezocht)).not.toEqual([]);
    expect(vindNamen(plaatsen.filter(({ waar }) => waar === 'een antwoord aan een client'), gezocht)).not.toEqual([]);
    expect(plaatsen.filter(({ waar, tekst }) => waar.startsWith('de caches') && tekst.includes('bepalenBekendheid')).length).toBeGreaterThan(0);
    expect(plaatsen.filter(({ waar, tekst }) => waar.includes('/partners/') && tekst.includes('BEKEND')).length).toBeGreaterThan(0);
  };

  it('staat geen nummer en geen naam van de demobevolking waar zij niet horen', async () => {
    const { personen } = maakBevolking();
    await loop(personen.map(({ bsn }) => bsn));
    expect(net.vangst).toMatchObject({ engines: 1 + KETENSUBGRAPHS.length + PARTNERSOORTEN.length });
    expect(net.vangst.fouten).toBeGreaterThan(80);
    await zoek({ nummers: new Set(personen.map(({ bsn }) => bsn)), namen: namenVan(personen.map((wie) => [volledigeNaam(wie), wie.geslachtsnaam])) });
  });

  it('staat ook van een bestand dat wordt geladen niets waar het niet hoort, ook niet van de regels die niet deugen', async () => {
    const nummers = Array.from({ length: 6 }, (_, i) => proefnummer(i));
    const kapotNummer = `${nummers[0]!.slice(0, 8)}${(Number(nummers[0]![8]) + 1) % 10}`;
    const rijen = nummers.map((_, i) => persoon(i, { '01.02.10': 'Zebediah', '01.02.40': `Kwakzalver${'abcdef'[i]}` }));
    net.noteer(verslag(await laad(keten, bestand([...rijen, persoon(6, { '01.01.20': kapotNummer, '01.02.40': 'Kwakzalverg' }), persoon(7, { '01.01.20': nummers[1]!, '01.02.40': 'Kwakzalverh' })]))));
    await expect(laad(keten, `\uFEFFgeen;${nummers[2]}\n`)).rejects.toThrow(/niet geladen/);
    await loop(nummers);
    await zoek({ nummers: new Set([...nummers, kapotNummer]), namen: [...'abcdefgh'].map((letter) => `Kwakzalver${letter}`) });
  });

  it.skipIf(!PROEFPERSONEN)('staat geen nummer en geen naam van de gepubliceerde proefpersonen waar zij niet horen', { timeout: 300_000 }, async () => {
    const tekst = readFileSync(PROEFPERSONEN!);
    net.noteer(verslag(await laad(keten, tekst)));
    const personen = alsPersonen(leesProefpersonen(PROEFPERSONEN!));
    const uniek = personen.map(({ bsn }) => bsn).filter((bsn, _, alle) => alle.indexOf(bsn) === alle.lastIndexOf(bsn));
    await loop(uniek.slice(0, 120));
    const genoemd = new Set(tekst.toString('utf8').match(/(?<!\d)\d{9}(?!\d)/g));
    await zoek({ nummers: genoemd, namen: namenVan(personen.map(({ naam, geslachtsnaam }) => [naam, geslachtsnaam])) });
  });
});

const verslag = (tekst: string): Antwoord => ({ status: 200, tekst, errors: [{ message: tekst }] });

/** Full names, and family names that stand for nothing else in this project. */
function namenVan(personen: readonly (readonly [volledig: string, geslachtsnaam: string])[]): readonly string[] {
  const eigenWoorden = [leesSchemabestand('api.graphql'), leesSchemabestand('fouten.md'), ...DEMOPARTNERS.map(({ naam }) => naam)].join('\n');
  const bekend = new Set(eigenWoorden.match(/\p{L}+/gu)?.map((woord) => woord.toLowerCase()));
  const achternamen = personen.map(([, naam]) => naam).filter((naam) => naam.length >= KORTSTE_NAAM && !naam.split(/\P{L}+/u).every((woord) => bekend.has(woord.toLowerCase())));
  return [...new Set([...personen.map(([volledig]) => volledig).filter((naam) => naam.includes(' ')), ...achternamen])];
}
