import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEBEURTENISSEN } from '../../../schema/gebeurtenissen.js';
import { BEKENDHEID, GATEWAY, MELDING } from '../../../schema/vertrouwen.js';
import { keur } from '../../../subgraphs/voorzieningen/ketenindex/aanbod/keur.js';
import { POLITIE, VT, ZVH } from './hulp/proefopslag.js';

const NU = Date.parse('2026-11-24T12:00:00Z');
const BSN = '123456782';
const KETEN = '00000099000000001000';
const van = { oin: POLITIE, uitgever: GATEWAY, verantwoordelijke: KETEN };

const GOED = {
  specversion: '1.0', id: 'f2c1a1f0-6d3e-4a51-9d63-3f1d5ad0c001', source: `urn:nld:oin:${POLITIE}:systeem:meldkamer`, type: 'nl.handbereik.melding-opgepakt', subject: 'melding/m-1',
  time: '2026-11-24T11:00:00.5Z', correlationid: 'c-1', informatieniveau: 'BEPERKT', doelgroep: `${VT},${ZVH}`, data: { persoon: 'persoon-1', door: VT },
} as const;

/** What is said of it: code and place of every defect; empty when it may be stored. */
function gebreken(gebeurtenis: unknown, aanbieder = van): readonly string[] {
  const keuring = keur(gebeurtenis, aanbieder, NU);
  return 'goed' in keuring ? [] : keuring.gebreken.map(({ code, plaats }) => `${code} ${plaats}`);
}

const met = (anders: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ ...GOED, ...anders });
const zonder = (naam: string): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(GOED).filter(([kenmerk]) => kenmerk !== naam));

describe('De keuring van een gebeurtenis', () => {
  it('laat een goede door, en geeft haar uit zonder de doelgroep', () => {
    const keuring = keur(GOED, van, NU);
    expect(keuring).toMatchObject({ goed: { niveau: 'BEPERKT', correlatie: 'c-1', doelgroep: [VT, ZVH] } });
    expect('goed' in keuring && keuring.goed.gebeurtenis).toEqual({ ...zonder('doelgroep'), datacontenttype: 'application/json' });
  });

  it('zonder correlatie is het id de correlatie, en een kenmerk dat null is, is er niet', () => {
    expect(keur(met({ correlationid: null, traceparent: null }), van, NU)).toMatchObject({ goed: { correlatie: GOED.id } });
  });

  it.each(['specversion', 'id', 'source', 'type', 'subject', 'time', 'informatieniveau', 'data'])('eist %s (CloudEvents 1.0, NL GOV-profiel; time en data: asynchrone interacties)', (naam) => {
    expect(gebreken(zonder(naam))).toContain(`GEBEURTENIS_ONGELDIG /${naam}`);
  });

  it.each([
    ['een andere versie van CloudEvents', { specversion: '0.3' }, '/specversion'],
    ['een bron die geen urn is', { source: `https://politie.example/${POLITIE}` }, '/source'],
    ['een bron in het profiel van het afsprakenstelsel, als dat niet aan staat', { source: `/oin/${POLITIE}/systeem/meldkamer` }, '/source'],
    ['een type dat geen omgekeerde domeinnaam is', { type: 'uitwisselen-melding.melding-opgepakt' }, '/type'],
    ['een moment zonder UTC', { time: '2026-11-24T11:00:00+01:00' }, '/time'],
    ['een dag die er niet is', { time: '2026-02-30T11:00:00Z' }, '/time'],
    ['data als tekst', { data: '{}' }, '/data'],
    ['data in base64', { data_base64: 'e30=' }, ''],
    ['een kenmerk dat niet is afgesproken', { burger: 'x' }, ''],
    ['een kenmerk met hoofdletters', { TraceParent: 'x' }, ''],
    ['een onderwerp van een andere soort', { subject: 'casus/c-1' }, '/subject'],
    ['een doelgroep bij MINIMAAL', { informatieniveau: 'MINIMAAL', data: {} }, '/doelgroep'],
    ['BEPERKT zonder doelgroep', { doelgroep: undefined }, '/doelgroep'],
    ['een doelgroep van iets anders dan OIN\'s', { doelgroep: 'politie' }, '/doelgroep'],
    ['een niveau dat deze soort niet heeft', { informatieniveau: 'VOLLEDIG' }, '/data'],
    ['data zonder wat het schema eist', { data: { persoon: 'persoon-1' } }, '/data'],
    ['data met meer dan het schema kent', { data: { door: VT, naam: 'Jansen' } }, '/data'],
    ['data met een waarde van een andere vorm', { data: { door: 'politie' } }, '/data/door'],
    ['een persoon op niveau MINIMAAL', { informatieniveau: 'MINIMAAL', doelgroep: undefined, data: { persoon: 'persoon-1' } }, '/data'],
    ['een teken dat niet bestaat', { data: { door: VT, zaaknummer: 'a\0b' } }, '/data/zaaknummer'],
    ['een half teken', { data: { door: VT, zaaknummer: '\ud800' } }, '/data/zaaknummer'],
  ])('weigert %s, en noemt de plaats', (_wat, anders, plaats) => {
    expect(gebreken(met(anders))).toContain(`GEBEURTENIS_ONGELDIG ${plaats}`);
  });

  it.each([
    ['het id', { id: BSN }, '/id'],
    ['het onderwerp', { subject: `melding/${BSN}` }, '/subject'],
    ['de correlatie', { correlationid: `persoon.${BSN}` }, '/correlationid'],
    ['de verwijzing', { dataref: `https://politie.example/?bsn=${BSN}` }, '/dataref'],
    ['de naam van een kenmerk', { [BSN]: 'x' }, ''],
    ['data, als tekst', { data: { door: VT, zaaknummer: `nr 1234.56.782` } }, '/data/zaaknummer'],
    ['data, als getal', { data: { door: VT, zaaknummer: 123456782 } }, '/data/zaaknummer'],
    ['data, diep in iets dat niet is afgesproken', { data: { door: VT, x: { y: [[{ z: BSN }]] } } }, '/data'],
    ['data, als naam van een veld', { data: { door: VT, [BSN]: 1 } }, '/data'],
    ['data, in brede cijfers', { data: { door: VT, zaaknummer: '１２３４５６７８２' } }, '/data/zaaknummer'],
  ])('weigert een persoonsnummer in %s, en herhaalt het niet', (_wat, anders, plaats) => {
    const keuring = keur(met(anders), van, NU);
    expect(gebreken(met(anders))).toEqual([`GEBEURTENIS_MET_PERSOONSNUMMER ${plaats}`]);
    expect(JSON.stringify(keuring)).not.toMatch(/123456782|1234\.56\.782/);
  });

  it('negen cijfers in een spoor of een UUID zijn van niemand', () => {
    expect(gebreken(met({ traceparent: `00-a${BSN}bcdef0123456789abcdef0-00f067aa0ba902b7-01` }))).toEqual([]);
    expect(gebreken(met({ id: '12345678-2abc-4def-8123-456782123456' }))).toEqual([]);
  });

  it('weigert een soort die niet is afgesproken, en wie zo heet als iets van JavaScript', () => {
    expect(gebreken(met({ type: 'nl.handbereik.melding-verdwenen' }))).toEqual(['GEBEURTENISSOORT_ONBEKEND /type']);
    expect(gebreken(met({ type: 'nl.handbereik.constructor' }))).toEqual(['GEBEURTENISSOORT_ONBEKEND /type']);
  });

  it('neemt tot en met 64 KB aan, en niet meer', () => {
    const kaal = (lengte: number): object => met({ data: { door: VT, zaaknummer: 'é'.repeat(lengte) } });
    const ruimte = 65_536 - Buffer.byteLength(JSON.stringify(kaal(0)));
    expect(gebreken(kaal(Math.floor(ruimte / 2)))).toEqual(['GEBEURTENIS_ONGELDIG /data/zaaknummer']);
    expect(gebreken(kaal(Math.floor(ruimte / 2) + 1))).toEqual(['GEBEURTENIS_TE_GROOT ']);
  });

  it('geeft de klok van een ander een minuut', () => {
    expect(gebreken(met({ time: '2026-11-24T12:01:00Z' }))).toEqual([]);
    expect(gebreken(met({ time: '2026-11-24T12:01:01Z' }))).toEqual(['GEBEURTENIS_UIT_DE_TOEKOMST /time']);
  });

  it.each([
    ['een organisatie namens een ander', `urn:nld:oin:${VT}:systeem:meldkamer`, van],
    ['een organisatie namens een functie van de keten', `urn:nld:oin:${KETEN}:systeem:melding`, { ...van, oin: KETEN }],
    ['een functie namens een andere functie', `urn:nld:oin:${KETEN}:systeem:melding`, { ...van, oin: KETEN, uitgever: BEKENDHEID }],
    ['een functie namens een organisatie', `urn:nld:oin:${POLITIE}:systeem:melding`, { ...van, oin: KETEN, uitgever: MELDING }],
  ])('weigert wat %s aanbiedt', (_wat, source, aanbieder) => {
    expect(gebreken(met({ source }), aanbieder)).toEqual(['BRON_NIET_VAN_U /source']);
  });

  it('een functie biedt onder haar eigen naam aan', () => {
    expect(gebreken(met({ source: `urn:nld:oin:${KETEN}:systeem:melding` }), { ...van, oin: KETEN, uitgever: MELDING })).toEqual([]);
  });

  it('noemt alles wat niet klopt in één keer', () => {
    expect(gebreken(met({ time: '2027-01-01T00:00:00Z', source: `urn:nld:oin:${VT}:systeem:x`, subject: 'actie/a-1' }))).toEqual(['BRON_NIET_VAN_U /source', 'GEBEURTENIS_UIT_DE_TOEKOMST /time', 'GEBEURTENIS_ONGELDIG /subject']);
  });

  it('antwoordt op elke JSON, en zonder iets ervan te herhalen', () => {
    fc.assert(fc.property(fc.oneof(fc.json().map((tekst): unknown => JSON.parse(tekst)), fc.dictionary(fc.constantFrom(...Object.keys(GOED)), fc.jsonValue()).map((deel) => ({ ...GOED, ...deel }))), (iets) => {
      const keuring = keur(iets, van, NU);
      return 'goed' in keuring || keuring.gebreken.length > 0;
    }), { numRuns: 300 });
    const diep = '{"a":'.repeat(60_000) + '1' + '}'.repeat(60_000);
    expect(gebreken(met({ data: JSON.parse(diep) as unknown }))).toEqual(['GEBEURTENIS_ONGELDIG /data']);
  });

  it('geen enkele soort gebeurtenis heeft plaats voor de uitkomst van een bekendheidsvraag', () => {
    const velden = Object.values(GEBEURTENISSEN).flatMap(({ niveaus }) => Object.values(niveaus).flatMap((schema) => Object.keys((schema['properties'] ?? {}))));
    expect(velden).not.toEqual(expect.arrayContaining(['bekend']));
    expect(JSON.stringify(GEBEURTENISSEN)).not.toMatch(/BEKEND|ONBEKEND|IN_BEHANDELING|GEEN_ANTWOORD/);
  });
});
