import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { SAMENWERKFUNCTIES } from '../../../schema/functies.js';
import { GEBEURTENISSEN } from '../../../schema/gebeurtenissen.js';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { leesRechtspakketten } from '../../../subgraphs/kit/index.js';
import { SOORTEN } from '../../../subgraphs/index.js';
import { tekst } from '../../../supergraph/sandbox/html.js';

const MAP = join(PAKKETMAP, 'schema', 'documentatie');
const PAGINAS = readdirSync(MAP).filter((bestand) => bestand.endsWith('.html'));
const lees = (bestand: string): string => readFileSync(join(MAP, bestand), 'utf8');
const alles = PAGINAS.map(lees).join('\n');
const api = buildSchema(leesSchemabestand('api.graphql'));

describe('Elke pagina van de documentatie', () => {
  it.each(PAGINAS)('%s laadt niets van elders, voert niets uit, en werkt ook uit een map op schijf', (bestand) => {
    const pagina = lees(bestand);
    expect(pagina).not.toMatch(/<script|<iframe|<img|\bon\w+=|style=|src=|@import/i);
    expect([...pagina.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['stijl.css']);
    expect(existsSync(join(MAP, 'stijl.css'))).toBe(true);
  });

  it.each(PAGINAS)('%s: elke verwijzing komt uit bij iets dat er is', (bestand) => {
    const doelen = [...lees(bestand).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href!).filter((href) => !/^https:\/\/\w/.test(href));
    const kapot = doelen.filter((href) => {
      const [pad = '', anker] = href.split('#');
      const doel = pad === '' ? bestand : pad;
      return !existsSync(join(MAP, doel)) || (anker !== undefined && !lees(doel).includes(`id="${anker}"`));
    });
    expect(kapot).toEqual([]);
  });

  it.each(PAGINAS)('%s is in het Nederlands, met een titel, één kop van het eerste niveau, koppen die geen niveau overslaan en een weg naar de inhoud', (bestand) => {
    const pagina = lees(bestand);
    expect(pagina).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(pagina).toMatch(/<title>.+ - Documentatie van Handbereik<\/title>/);
    expect(pagina).toContain('href="#inhoud"');
    const niveaus = [...pagina.matchAll(/<h([1-6])/g)].map(([, niveau]) => Number(niveau));
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
    expect(niveaus.filter((niveau, i) => i > 0 && niveau > niveaus[i - 1]! + 1)).toEqual([]);
    expect(pagina.match(/<table/g)?.length ?? 0).toBe(pagina.match(/<caption/g)?.length ?? 0);
    const ids = [...pagina.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe('De documentatie', () => {
  it.each(SAMENWERKFUNCTIES.map(({ nummer, naam, subgraph }) => [nummer, naam, subgraph] as const))('samenwerkfunctie %i, %s, heeft een pagina die eerlijk zegt of zij werkt', (nummer, naam, subgraph) => {
    const pagina = lees(`functie-${nummer}.html`);
    expect(pagina).toContain(`<h1>${nummer}. ${naam}</h1>`);
    if (subgraph === undefined) expect(pagina).toContain('<dd>Nog niet</dd>');
    else for (const deel of ['operaties', 'gebeurtenissen', 'grondslagen', 'voorbeelden', 'types']) expect(pagina).toContain(`<h2 id="${deel}">`);
  });

  it('heeft elk type, elk veld, elke keuze en elke operatie van de API, met zijn beschrijving', () => {
    const mist: string[] = [];
    for (const type of Object.values(api.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
      if (isSpecifiedScalarType(type)) continue;
      const wortel = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].some((een) => een === type);
      const delen = [...('getFields' in type ? Object.values(type.getFields()) : []), ...('getValues' in type ? type.getValues() : [])] as readonly { readonly name: string; readonly description?: string | null }[];
      if (!wortel && !alles.includes(`<h3 id="${type.name}">`)) mist.push(type.name);
      for (const { name, description } of delen) if (!alles.includes(`<code>${name}</code>`) || !alles.includes(tekst(description ?? ''))) mist.push(`${type.name}.${name}`);
    }
    expect(mist).toEqual([]);
  });

  it('heeft elke gebeurtenis, elke foutcode, elke soort partner en elke wetsregel', () => {
    for (const type of Object.keys(GEBEURTENISSEN)) expect(lees('ketenindex.html')).toContain(`<code>${type}</code>`);
    for (const [code, { betekenis, uitweg }] of Object.entries(FOUTEN)) expect(lees('front-end.html')).toContain(`<code>${code}</code></th><td>${tekst(betekenis)}</td><td>${tekst(uitweg)}</td>`);
    for (const { soort, naam } of SOORTEN) expect(lees(`partner-${soort}.html`)).toContain(`<h1>${naam}</h1>`);
    for (const { id, uitleg } of leesRechtspakketten().flatMap(({ regels }) => regels)) {
      expect(alles).toContain(`<code>${id}</code>`);
      expect(alles).toContain(tekst(uitleg));
    }
  });

  it.each(voorbeelden().map(({ naam, titel }) => [naam, titel] as const))('voorbeeld %s staat er met zijn titel, vraag, variabelen en echte antwoord', (naam, titel) => {
    const { variables, antwoord } = JSON.parse(leesSchemabestand(`voorbeelden/antwoorden/${naam}.json`)) as { variables: object; antwoord: object };
    const pagina = PAGINAS.map(lees).find((een) => een.includes(`<h3 id="voorbeeld-${naam}">${tekst(titel)}</h3>`))!;
    expect(pagina).toContain(tekst(JSON.stringify(antwoord, null, 2)));
    if (Object.keys(variables).length > 0) expect(pagina).toContain(tekst(JSON.stringify(variables, null, 2)));
  });

  it('het veld zegt zijn categorie, niveau en eigenaar zoals de supergraph ze heeft', () => {
    const rij = /<code>incidenten<\/code>.*<\/tr>/.exec(lees('partner-politie.html'))?.[0];
    expect(rij).toContain('POLITIEGEGEVENS, vanaf ');
    expect(rij).toContain('<a href="partner-politie.html">politie</a>');
  });
});
