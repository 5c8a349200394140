import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isBsn } from '../../../schema/identificatie/bsn.js';
import { ATTRIBUUTNAMEN } from '../../../supergraph/telemetrie/index.js';
import { toegestaan } from '../../../supergraph/telemetrie/attributen.js';
import { RONDE } from '../gateway/hulp/keten.js';
import { stuur } from '../gateway/hulp/subgraph.js';
import { startGemetenKeten } from './gemeten-keten.js';

const bsn = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((getal) => {
  let nummer = getal;
  while (!isBsn(String(nummer))) nummer = nummer === 999_999_999 ? 100_000_000 : nummer + 1;
  return String(nummer);
});
/** A name that is no word of ours by chance. */
const naam = fc.tuple(fc.constantFrom('Jansen', 'Yilmaz', 'deVries', 'Xhosa'), fc.stringMatching(/^[a-z]{8}$/)).map((delen) => delen.join('_'));
const hex = (lengte: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${lengte}}$`));

/** A question with a person in every place where somebody could put one. */
const vraag = fc.record({ bsn, naam, waar: fc.integer({ min: 0, max: 11 }), kop: fc.constantFrom('x-persoon', 'user-agent', 'referer', 'baggage', 'accept'), staart: hex(7) }).map(({ bsn: nummer, naam: wie, waar, kop, staart }) => {
  const gewoon = { query: RONDE.replace('Ronde', wie), variables: { verzoek: { personen: [{ bsn: nummer }], samenwerkingsverband: 'sv-demo' } } };
  const koppen: Record<string, string> = { authorization: 'Bearer goed', [kop]: `${nummer} ${wie}` };
  const soorten: readonly { readonly lichaam: unknown; readonly koppen?: Record<string, string>; readonly zoek?: string }[] = [
    { lichaam: gewoon },
    { lichaam: { ...gewoon, operationName: wie } },
    { lichaam: { ...gewoon, operationName: `${wie}_${nummer}` } },
    { lichaam: { ...gewoon, variables: { verzoek: { personen: [{ bsn: wie, nummer: Number(nummer) }], samenwerkingsverband: nummer } } } },
    { lichaam: { query: `{ ${wie}: persoon(id: "${nummer}") { naam } }` } },
    { lichaam: { query: `query ${wie} { persoon(id: "stuk") { x${nummer}: naam } }` } },
    { lichaam: { query: `{ ${wie}(bsn: "${nummer}") }` } },
    { lichaam: `${wie} ${nummer}` },
    { lichaam: gewoon, koppen: { authorization: `Bearer ${nummer}.${wie}` } },
    { lichaam: gewoon, koppen: { tracestate: `${wie.toLowerCase()}=${nummer}` } },
    { lichaam: gewoon, koppen: { traceparent: `00-${nummer}aaaaaaaaaaaaaaaa${staart}-a${nummer}aaaaaa-01` } },
    { lichaam: { query: `mutation ${wie} { zet(waarde: ${nummer}) }`, extensions: { [wie]: nummer } }, zoek: `?bsn=${nummer}&naam=${wie}` },
  ];
  const gekozen = soorten[waar]!;
  return { nummer, wie, lichaam: gekozen.lichaam, zoek: gekozen.zoek ?? '', koppen: { ...koppen, ...gekozen.koppen } };
});

describe('wat de telemetrie nooit vertelt', () => {
  it('niets van een vraag: geen nummer, naam, kop, adres of tekst, wat iemand ook waar zet', async () => {
    await using gemeten = await startGemetenKeten();
    const gesteld: { readonly nummer: string; readonly wie: string }[] = [];
    await fc.assert(
      fc.asyncProperty(vraag, async ({ nummer, wie, lichaam, koppen, zoek }) => {
        await stuur(gemeten.url + zoek, lichaam, koppen).catch((fout: unknown) => {
          // Under `accept` the engine may answer in another form than JSON; that it was asked is what matters.
          if (!(fout instanceof SyntaxError)) throw fout;
        });
        gesteld.push({ nummer, wie });
      }),
      { numRuns: 150 },
    );
    await gemeten.rondAf();
    const { collector } = gemeten;
    expect(collector.spans()).toHaveLength(gesteld.length);
    // Moments and sums of durations are the only long numbers (0.0049999999905 holds one by chance); everything else must hold nothing of any question.
    const verteld = collector.berichten.join('\n').replaceAll(/"(?:[a-zA-Z]*TimeUnixNano":"\d+"|(?:sum|min|max)":[\d.e+-]+)/g, '');
    for (const { nummer, wie } of gesteld) {
      expect(verteld).not.toContain(nummer);
      expect(verteld.toLowerCase()).not.toContain(wie.toLowerCase());
    }
    const namen = [...verteld.matchAll(/"key":"([^"]*)"/g)].map(([, sleutel]) => sleutel);
    expect([...new Set(namen)].filter((sleutel) => !(ATTRIBUUTNAMEN as readonly unknown[]).includes(sleutel)).sort()).toEqual(['service.instance.id', 'service.name']);
    for (const { status } of collector.spans()) expect(status.message).toBeUndefined();
  });

  it('geen waarde buiten de gesloten lijst, onder welke naam ook', () => {
    const iets = fc.oneof(fc.string(), bsn, naam, fc.double(), fc.integer(), bsn.map((nummer) => `/${nummer}`), bsn.map((nummer) => `000${nummer}`), fc.constant('Jan Jansen'));
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...ATTRIBUUTNAMEN), fc.string()), iets), (uitspraken) => {
        const over = toegestaan(uitspraken);
        for (const [sleutel, waarde] of Object.entries(over)) {
          expect(ATTRIBUUTNAMEN).toContain(sleutel);
          expect(String(waarde)).not.toMatch(/(?<!\d)\d{8,9}(?!\d)|\s|@|_[a-z]/);
        }
      }),
    );
  });
});
