import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { maakBeslispunt } from '../../../subgraphs/kit/recht/beslispunt.js';
import { maakBeleid } from '../../../subgraphs/kit/recht/beleid.js';
import { valideer } from '../../../subgraphs/kit/recht/cedar.js';
import { leesRechtspakket, Rechtspakketfout } from '../../../subgraphs/kit/recht/pakket.js';
import { PAKKETTEN, SOORTEN } from './vragen.js';
import { pakketMet } from './willekeurig.js';

const WGS = leesSchemabestand('recht/wgs.yaml');
const lees = (van: string, naar: string) => () => leesRechtspakket(WGS.replace(van, naar), 'schema/recht/wgs.yaml');

describe('De wetspakketten van het product', () => {
  it('zijn er voor elke wet die het afsprakenstelsel noemt', () => {
    expect(PAKKETTEN.map(({ id }) => id).sort()).toEqual(['avg', 'brp', 'jeugdwet', 'kader', 'wams', 'wgpga', 'wgs', 'wmo-2015', 'wpg']);
  });

  it('hebben de WAMS als wetsvoorstel en de andere wetten in werking', () => {
    expect(PAKKETTEN.filter(({ status }) => status !== 'in_werking').map(({ id, status }) => [id, status])).toEqual([['wams', 'wetsvoorstel']]);
  });

  it.each(PAKKETTEN.map(({ id }) => id))('zeggen in %s dat het instelbaar beleid is, geen advies, en wat onzeker is', (id) => {
    expect(leesSchemabestand(`recht/${id}.yaml`)).toMatch(/^# Instelbaar beleid, geen juridisch advies/);
    expect(PAKKETTEN.find((pakket) => pakket.id === id)!.onzeker.length).toBeGreaterThan(0);
  });

  it('noemen alleen soorten organisaties die er zijn', () => {
    const genoemd = PAKKETTEN.flatMap(({ regels }) => regels.flatMap(({ van, naar }) => [...(van ? ('behalve' in van ? van.behalve : van) : []), ...(naar?.soorten ?? [])]));
    expect(genoemd.filter((soort) => !SOORTEN.includes(soort))).toEqual([]);
  });

  it('geven elke grondslag een eigen huis en elke regel een eigen id, over alle pakketten heen', () => {
    const ids = PAKKETTEN.flatMap(({ regels }) => regels.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(maakBeslispunt(PAKKETTEN).grondslagen.map(({ id, pakket }) => [id, pakket])).toEqual([
      ['brp-inzage', 'brp'], ['jeugdwet-toeleiding', 'jeugdwet'], ['wams-meervoudig', 'wams'], ['wgpga-radicalisering', 'wgpga'], ['wgs-zvh', 'wgs'], ['wmo-vt', 'wmo-2015'], ['wpg-verstrekking', 'wpg'],
    ]);
  });
});

describe('Een wetspakket met een fout wordt geweigerd, met bestand, regel en veld', () => {
  it.each([
    ['een onbekende categorie', 'POLITIEGEGEVENS, RELATIES', 'POLITIE, RELATIES', /schema\/recht\/wgs\.yaml: regel wgs-zvh-politie, veld categorieen/],
    ['een onbekend veld', 'niveau: BEPERKT', 'nivo: BEPERKT', /regel wgs-zvh-politie, veld .*(niveau|nivo|geheel)/],
    ['een grondslag die het pakket niet heeft', 'grondslag: wgs-zvh', 'grondslag: wgs', /regel wgs-zvh-politie, veld grondslag: wgs is geen grondslag/],
    ['een doel dat niet bij de grondslag hoort', 'doelen: [casusoverleg-zvh]', 'doelen: [opsporing]', /regel wgs-zvh-politie, veld doelen: opsporing hoort niet/],
    ['een onmogelijke bewaartermijn', 'duur: P5Y', 'duur: vijf jaar', /regel wgs-zvh-politie, veld bewaren\.duur/],
    ['een dag die niet bestaat', 'van: 2025-03-01', 'van: 2025-02-30', /wgs\.yaml: veld geldig\.van/],
    ['een regel die twee keer voorkomt', 'id: wgs-zvh-om', 'id: wgs-zvh-politie', /regel wgs-zvh-politie, veld id: .*twee keer/],
    ['een code die Cedar-tekst zou kunnen worden', 'van: [politie]', 'van: [\'politie"].contains(x) || ["\']', /regel wgs-zvh-politie, veld van/],
    ['tekst die geen YAML is', 'id: wgs\n', 'id: [wgs\n', /wgs\.yaml: tekstregel \d+: .*geen leesbare YAML/],
  ])('%s', (_wat, van, naar, melding) => {
    expect(WGS).toContain(van);
    expect(lees(van, naar)).toThrow(Rechtspakketfout);
    expect(lees(van, naar)).toThrow(melding);
  });

  it('een regel die niet op het Cedar-schema past', () => {
    const [goed] = maakBeleid(PAKKETTEN);
    expect(() => valideer([{ ...goed!, cedar: 'permit (principal, action, resource) when { context.leeftijd > 3 };' }])).toThrow(/regel avg@1\/avg-rol/);
    expect(() => valideer([{ ...goed!, cedar: 'permit (principal, action, resource) when { resource == Gegeven::"VERZONNEN" };' }])).toThrow(Rechtspakketfout);
  });

  it('twee pakketten met dezelfde versie, of dezelfde grondslag in twee pakketten', () => {
    expect(() => maakBeslispunt([pakketMet('een', []), pakketMet('een', [])])).toThrow(/een@1 is er twee keer/);
    expect(() => maakBeslispunt([pakketMet('een', []), pakketMet('twee', [])])).toThrow(/grondslag grondslag-a staat in een en in twee/);
  });
});
