import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { ketenrijen, Regelfout } from '../../../subgraphs/kit/logboek/ketenrij.js';
import { canoniek } from '../../../subgraphs/kit/logboek/canoniek.js';
import { bevatPersoonsnummer } from '../../../subgraphs/kit/logboek/persoonsnummer.js';
import type { Beslissing, Verwerking } from '../../../subgraphs/kit/logboek/regels.js';
import { alleen, beslissing, verwerking } from './hulp/regels.js';

/** Numbers that pass the eleven-test: the ninth digit follows from the other eight, unless it would be ten. */
const bsn = fc.integer({ min: 1, max: 99_999_999 }).map((acht) => {
  const cijfers = String(acht).padStart(8, '0');
  const som = [...cijfers].reduce((totaal, cijfer, plaats) => totaal + (9 - plaats) * Number(cijfer), 0);
  return `${cijfers}${som % 11}`;
}).filter(isBsn);

/** Every place in a row where text may stand. */
const plaatsen: Readonly<Record<string, (tekst: string) => { verwerkingen: Verwerking[]; beslissingen: Beslissing[] }>> = {
  naam: (tekst) => ({ verwerkingen: [verwerking({ naam: tekst })], beslissingen: [] }),
  verwerkingsactiviteit: (tekst) => ({ verwerkingen: [verwerking({ verwerkingsactiviteit: tekst })], beslissingen: [] }),
  betrokkene: (tekst) => ({ verwerkingen: [verwerking({ betrokkene: tekst })], beslissingen: [] }),
  betrokkeneType: (tekst) => ({ verwerkingen: [verwerking({ betrokkeneType: tekst })], beslissingen: [] }),
  wederpartij: (tekst) => ({ verwerkingen: [verwerking({ wederpartij: tekst })], beslissingen: [] }),
  'waarde van een kenmerk': (tekst) => ({ verwerkingen: [verwerking({ kenmerken: { a: tekst } })], beslissingen: [] }),
  'waarde in een lijst': (tekst) => ({ verwerkingen: [verwerking({ kenmerken: { a: ['b', tekst] } })], beslissingen: [] }),
  'naam van een kenmerk': (tekst) => ({ verwerkingen: [verwerking({ kenmerken: { [tekst]: true } })], beslissingen: [] }),
  verzoek: (tekst) => ({ verwerkingen: [], beslissingen: [beslissing({ verzoek: { diep: [{ in: tekst }] } })] }),
  antwoord: (tekst) => ({ verwerkingen: [], beslissingen: [beslissing({ antwoord: { [tekst]: null } })] }),
  beleid: (tekst) => ({ verwerkingen: [], beslissingen: [beslissing({ beleid: [tekst] })] }),
};

describe('Wat in een logregel mag staan', () => {
  it.each(Object.entries(plaatsen))('nooit een persoonsnummer: %s', (_plaats, maak) => {
    fc.assert(fc.property(bsn, fc.constantFrom('', 'BSN: ', 'regel\n', '"', '\u0001'), fc.constantFrom('', ' gevraagd', '\t'), (nummer, voor, na) => {
      expect(() => ketenrijen(maak(`${voor}${nummer}${na}`))).toThrow(Regelfout);
    }));
  });

  it('nooit een persoonsnummer als getal', () => {
    fc.assert(fc.property(bsn.filter((nummer) => !nummer.startsWith('0')), (nummer) => {
      expect(() => ketenrijen(alleen(verwerking({ kenmerken: { aantal: Number(nummer) } })))).toThrow(Regelfout);
    }));
  });

  it('de weigering herhaalt het nummer nooit', () => {
    fc.assert(fc.property(bsn, (nummer) => {
      try {
        ketenrijen(alleen(verwerking({ naam: nummer })));
        expect.unreachable();
      } catch (fout) {
        expect(String((fout as Error).stack)).not.toContain(nummer);
      }
    }));
  });

  it('organisatienummers, trace-ids, spans, momenten en pseudoniemen zijn geen persoonsnummer', () => {
    const hex = (lengte: number) => fc.stringMatching(new RegExp(`^[1-9][0-9a-f]{${lengte - 1}}$`));
    const pseudoniem = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
    fc.assert(fc.property(hex(32), hex(16), bsn, pseudoniem, fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 }), (traceId, spanId, rsin, betrokkene, begin) => {
      const regel = verwerking({ traceId, spanId, betrokkene, begin, verantwoordelijke: `00000001${rsin}000`, kenmerken: { breuk: 0.123456782, lijst: [traceId] } });
      expect(ketenrijen(alleen(regel))).toHaveLength(1);
    }));
  });

  it('een getal van negen cijfers dat de elfproef niet doorstaat, mag', () => {
    expect(bevatPersoonsnummer('{"a":"123456789"}')).toBe(false);
    expect(bevatPersoonsnummer('{"a":"123456782"}')).toBe(true);
  });

  it.each<[string, Partial<Verwerking>]>([
    ['een verantwoordelijke zonder OIN', { verantwoordelijke: '123' }],
    ['een trace van nullen', { traceId: '0'.repeat(32) }],
    ['een trace in hoofdletters', { traceId: 'A'.repeat(32) }],
    ['een span van de verkeerde lengte', { spanId: 'ab' }],
    ['een ouder die geen span is', { ouderSpanId: 'onbekend' }],
    ['een moment met een breuk', { begin: 1.5 }],
    ['een moment voor 1970', { einde: -1 }],
    ['een nulteken', { naam: 'a\0b' }],
    ['een half teken', { kenmerken: { a: '\ud800' } }],
    ['een half teken als naam van een kenmerk', { kenmerken: { '\udc00': true } }],
    ['een betrokkene die in geen index past', { betrokkene: 'x'.repeat(501) }],
  ])('een regel met %s wordt geweigerd voordat zij bij de database komt', (_wat, anders) => {
    expect(() => ketenrijen(alleen(verwerking(anders)))).toThrow(Regelfout);
  });

  it('dezelfde span twee keer in één aanroep wordt geweigerd', () => {
    const regel = verwerking();
    expect(() => ketenrijen(alleen(regel, { ...regel, naam: 'anders' }))).toThrow(Regelfout);
  });

  it.each([['een datum', new Date(0)], ['een bigint', 1n], ['een functie', () => 1], ['een Map', new Map()]])('%s past niet in een verzoek', (_wat, waarde) => {
    expect(() => ketenrijen({ verwerkingen: [], beslissingen: [beslissing({ verzoek: { waarde } })] })).toThrow(Regelfout);
  });

  it('gelijke waarden hebben altijd dezelfde canonieke tekst, in welke volgorde de velden ook staan', () => {
    fc.assert(fc.property(fc.jsonValue(), (waarde) => {
      const omgekeerd = (deel: unknown): unknown => {
        if (Array.isArray(deel)) return deel.map(omgekeerd);
        if (typeof deel !== 'object' || deel === null) return deel;
        return Object.fromEntries(Object.entries(deel).reverse().map(([naam, inhoud]) => [naam, omgekeerd(inhoud)]));
      };
      expect(canoniek(omgekeerd(waarde))).toBe(canoniek(waarde));
      expect(JSON.parse(canoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)));
    }));
  });
});
