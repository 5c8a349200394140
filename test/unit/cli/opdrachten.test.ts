import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SLEUTELS } from '../../../supergraph/datamap/sleutelstand.js';
import { opdrachtregel } from './hulp/uitvoering.js';

const opdrachten = opdrachtregel();
let [uit, fout] = ['', ''];

/** Runs a command line in this process; gives the exit code. */
async function handbereik(...argumenten: string[]): Promise<number> {
  const uitvoering = await opdrachten.handbereik(...argumenten);
  ({ uit, fout } = uitvoering);
  return uitvoering.code;
}

const OPDRACHTEN = [
  'start', 'ask', 'token', 'load', 'doctor', 'gateway', 'router', 'register', 'subgraph', 'matrix', 'mijn', 'opdrachten', 'logboek', 'ketenindex', 'pseudoniemen', 'sleutels',
  'new', 'test', 'conform', 'check', 'publish', 'withdraw', 'list', 'diff', 'admit', 'place', 'rule', 'rollback',
];

describe('De opdrachten', () => {
  it('staan allemaal in de uitleg, met een zin', async () => {
    expect(await handbereik('--help')).toBe(0);
    for (const naam of OPDRACHTEN) expect(uit).toMatch(new RegExp(`^  ${naam}\\b.* {2,}[A-Z]`, 'm'));
  });

  it.each(OPDRACHTEN)('%s legt zichzelf uit in het Nederlands', async (naam) => {
    expect(await handbereik(naam, '--help')).toBe(0);
    expect(uit).toMatch(/^Gebruik: handbereik /);
    expect(uit).not.toMatch(/Usage|Options:|display help|default:|choices:/);
  });

  it.each<[string, string[], RegExp]>([
    ['een onbekende opdracht', ['gatewa'], /De opdracht gatewa bestaat niet\. Bedoelde u gateway\?/],
    ['een onbekende optie', ['doctor', '--jsom'], /De optie --jsom bestaat hier niet\. Bedoelde u --json\?/],
    ['een ontbrekende optie', ['gateway'], /De optie --supergraph .* is verplicht\./],
    ['een ontbrekend argument', ['subgraph'], /Het argument <naam> ontbreekt\./],
    ['een optie zonder waarde', ['gateway', '--supergraph'], /heeft een waarde nodig\./],
    ['een poort die niet kan', ['gateway', '--supergraph', 'x', '--port', '99999'], /Verwacht wordt een getal van 0 tot en met 65535\./],
    ['een beleid dat niet bestaat', ['gateway', '--supergraph', 'x', '--beleid', 'half'], /kan alleen zijn: keten, open\./],
    ['een register zonder adres van inrichting', ['register', '--pseudoniemen', 'http://localhost:1'], /De optie --inrichting .* is verplicht\./],
    ['een adres dat er geen is', ['register', '--inrichting', 'inrichting'], /Verwacht wordt een adres dat begint met https of http/],
    ['een register dat twee keer wordt genoemd', ['subgraph', 'burger', '--register', 'a.json', '--register', 'b.json'], /ten hoogste één bestand en één adres/],
    ['een functie zonder adres', ['router', '--register', 'x', '--functie', 'identiteit'], /Verwacht wordt een naam en een adres/],
    ['te veel argumenten', ['sleutels', 'erbij'], /te veel argumenten/],
    ['een onbekend deel van een opdracht', ['ketenindex', 'controleren'], /De opdracht controleren bestaat niet\. Bedoelde u controleer\?/],
    ['een onbekende optie van een deel', ['ketenindex', 'controleer', '--jsom'], /De optie --jsom bestaat hier niet\.[^]*handbereik ketenindex controleer --help/],
    ['een argument dat niet kan', ['list', 'dingen'], /kan alleen zijn: soorten, organisaties, versies\./],
    ['een OIN dat er geen is', ['place', '12', '--samenwerkingsverband', 'sv-demo', '--reden', 'Een goede reden.'], /De waarde van oin klopt niet\. .*twintig cijfers/],
  ])('weigeren %s met exitcode 2 en zeggen waar de uitleg staat', async (_, argumenten, melding) => {
    expect(await handbereik(...argumenten)).toBe(2);
    expect(fout).toMatch(melding);
    expect(fout).toContain('--help');
  });

  it.each<[string, string[], RegExp]>([
    ['een supergraph die er niet is', ['gateway', '--supergraph', '/bestaat/niet'], /ENOENT/],
    ['een register dat er niet is', ['router', '--register', '/bestaat/niet'], /ENOENT/],
    ['een onderdeel dat niet bestaat', ['subgraph', 'bestaat-niet'], /Er is geen onderdeel bestaat-niet/],
    ['een onderdeel zonder sleutels', ['subgraph', 'politie', '--pseudoniemen', 'http://localhost:1/voorzieningen/pseudoniemen'], /ontbreekt: bekendheid\.jwk\.json/],
    ['een onderdeel dat niet weet waar een ander antwoordt', ['subgraph', 'bekendheid'], /moet weten waar identiteit antwoordt/],
    ['inrichting zonder register', ['subgraph', 'inrichting'], /weten wie er meedoet/],
    ['inrichting met alleen een register dat van haar leert', ['subgraph', 'inrichting', '--register', 'http://localhost:1/register'], /weten wie er meedoet/],
    ['een register zonder sleutels', ['register', '--inrichting', 'http://localhost:1/graphql', '--pseudoniemen', 'http://localhost:1'], /ontbreekt: .*register\.jwk\.json/],
    ['een register dat een functie krijgt die er niet is', ['register', '--inrichting', 'http://localhost:1/graphql', '--pseudoniemen', 'http://localhost:1', '--functie', 'politie=http://localhost:1'], /geen samenwerkfunctie politie/],
  ])('stuiten op %s met exitcode 1 en een volgende stap', async (_, argumenten, melding) => {
    expect(await handbereik(...argumenten, '--json')).toBe(1);
    const { fout: zin, volgende } = JSON.parse(uit) as { fout: string; volgende: string };
    expect(zin).toMatch(melding);
    expect(volgende).toMatch(/\.$/);
  });

  it('subgraph vraagt om een database als er sleutels zijn', async () => {
    await handbereik('sleutels');
    uit = '';
    expect(await handbereik('subgraph', 'politie', '--pseudoniemen', 'http://localhost:1/voorzieningen/pseudoniemen', '--json')).toBe(1);
    expect(JSON.parse(uit)).toMatchObject({ fout: expect.stringContaining('eigen database'), volgende: expect.stringContaining('DATABASE_URL') });
  });
});

describe('handbereik sleutels', () => {
  it('maakt alle sleutels, toont er geen, en laat de tweede keer alles staan', async () => {
    expect(await handbereik('sleutels')).toBe(0);
    const bestanden = await readdir(join(opdrachten.map(), 'data', 'sleutels'));
    expect(bestanden.sort()).toEqual(Object.values(SLEUTELS).map(({ bestand }) => bestand).sort());
    const inhoud = await Promise.all(bestanden.map((naam) => readFile(join(opdrachten.map(), 'data', 'sleutels', naam), 'utf8')));
    for (const tekst of inhoud) {
      const geheim = tekst.startsWith('{') ? (JSON.parse(tekst) as { d: string }).d : tekst;
      expect(uit + fout).not.toContain(geheim);
    }
    uit = '';
    expect(await handbereik('sleutels', '--json')).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({ gemaakt: [], aanwezig: Object.keys(SLEUTELS) });
    expect(await Promise.all(bestanden.map((naam) => readFile(join(opdrachten.map(), 'data', 'sleutels', naam), 'utf8')))).toEqual(inhoud);
  });
});

describe('handbereik doctor', () => {
  it('geeft met --json elke bevinding, met een remedie waar iets mis is', async () => {
    vi.stubEnv('PORT', '0');
    const code = await handbereik('doctor', '--json');
    const { goed, bevindingen } = JSON.parse(uit) as { goed: boolean; bevindingen: { naam: string; stand: string; remedie?: string }[] };
    expect(bevindingen.map(({ naam }) => naam)).toEqual(['node', 'bouw', 'instellingen', 'datamap', 'schijf', 'database: programma', 'database: bibliotheken', 'database: gegevens', 'sleutels', 'poort', 'keten']);
    expect(bevindingen.filter(({ stand, remedie }) => stand === 'fout' && !remedie)).toEqual([]);
    expect(code).toBe(goed ? 0 : 1);
  });

  it('noemt een instelling die niet bestaat, met exitcode 1', async () => {
    vi.stubEnv('HANDBEREIK_TERMIJN', '5');
    expect(await handbereik('doctor')).toBe(1);
    expect(uit).toContain('HANDBEREIK_TERMIJN');
    expect(uit).toMatch(/\d+ (?:ding is|dingen zijn) mis/);
  });
});
