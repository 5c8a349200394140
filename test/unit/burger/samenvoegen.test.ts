import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesLogregel, type Logregel } from '../../../subgraphs/functies/burger/logregel.js';
import { samenvoegen } from '../../../subgraphs/functies/burger/samenvoegen.js';
import { attributenVan } from '../../../subgraphs/kit/logboek/attributen.js';
import { type Verwerking, verwerkingsactiviteit } from '../../../subgraphs/kit/index.js';
import { GEMEENTE, hex, POLITIE, registerinzage, VEILIG_THUIS, vraagpaar } from './hulp/logregels.js';

/** A row as the citizen's functie reads it from the log of this organisation. */
function gelezen(rij: Verwerking, uitLogVan = rij.verantwoordelijke): Logregel {
  const regel = leesLogregel({ traceId: rij.traceId, spanId: rij.spanId, parentSpanId: rij.ouderSpanId, startTime: rij.begin, attributes: attributenVan(rij) }, uitLogVan, rij.betrokkene!);
  if (!regel) throw new Error('geen regel');
  return regel;
}

describe('Twee logboeken worden één regel', () => {
  it('als trace, span en beide organisaties overeenkomen', () => {
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    expect(samenvoegen([gelezen(bijdrage), gelezen(uitvraag)])).toMatchObject([{ vrager: VEILIG_THUIS, organisatie: POLITIE, gevraagd: ['BETROKKENHEID', 'ACTIES'], gegeven: ['BETROKKENHEID'], antwoord: 'BEKEND', moment: uitvraag.begin }]);
  });

  it('ook als een bewijs twee keer is gebruikt: wat een keer is gegeven, is gegeven', () => {
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    const opnieuw: Verwerking = { ...bijdrage, spanId: hex(16), begin: bijdrage.begin + 1, kenmerken: { ...bijdrage.kenmerken, uitkomst: 'GEEN_ANTWOORD', gegeven: [] } };
    expect(samenvoegen([uitvraag, bijdrage, opnieuw].map((rij) => gelezen(rij)))).toMatchObject([{ gegeven: ['BETROKKENHEID'], antwoord: 'BEKEND' }]);
  });

  it('maar niet met een logboek van een organisatie die niet is gevraagd', () => {
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    expect(samenvoegen([gelezen(uitvraag), gelezen(bijdrage, GEMEENTE)])).toMatchObject([{ organisatie: GEMEENTE, antwoord: 'BEKEND' }, { organisatie: POLITIE, gegeven: [], antwoord: undefined }]);
  });
});

describe('Een inzage door een burger', () => {
  it('is geen vraag van een organisatie en staat er niet bij', () => {
    expect(samenvoegen([gelezen({ ...registerinzage('sleutel'), verwerkingsactiviteit: verwerkingsactiviteit('mijn-inzage') })])).toEqual([]);
  });
});

describe('Wat ook in de logboeken staat', () => {
  const paar = fc.record({ moment: fc.integer({ min: 1, max: 3 }), van: fc.constantFrom(VEILIG_THUIS, GEMEENTE), zonder: fc.constantFrom('uitvraag', 'bijdrage', 'geen') })
    .map(({ moment, van, zonder }) => Object.entries(vraagpaar('zelf', { moment, van })).filter(([kant]) => kant !== zonder).map(([, rij]) => gelezen(rij)));

  it('elke vraag staat er altijd precies één keer, in welke volgorde en hoe vaak de regels ook zijn gelezen, de nieuwste eerst', () => {
    fc.assert(fc.property(fc.array(paar, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (paren, toeval) => {
      const regels = paren.flat();
      const geschud = [...regels, ...regels.slice(0, 3)].map((regel) => ({ regel, plaats: toeval.next().value as number })).toSorted((a, b) => a.plaats - b.plaats).map(({ regel }) => regel);
      const samen = samenvoegen(geschud);
      expect(samen.map(({ traceId }) => traceId).sort()).toEqual(paren.map(([eerste]) => eerste!.traceId).sort());
      expect(samen.map(({ moment }) => moment)).toEqual(samen.map(({ moment }) => moment).toSorted((a, b) => b - a));
      expect(samen).toEqual(samenvoegen(regels));
    }));
  });
});
