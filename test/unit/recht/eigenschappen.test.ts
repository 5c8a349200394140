import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakBeleid } from '../../../subgraphs/kit/recht/beleid.js';
import { maakBeslispunt } from '../../../subgraphs/kit/recht/beslispunt.js';
import { bereidVoor, vraagCedar } from '../../../subgraphs/kit/recht/cedar.js';
import { isIngericht, leesInvoer } from '../../../subgraphs/kit/recht/invoer.js';
import { type Gegeven, GEGEVENS, type Rechtspakket, type Rechtsregel } from '../../../subgraphs/kit/recht/pakket.js';
import type { Rechtvraag } from '../../../subgraphs/kit/recht/vraag.js';
import { maakWeger } from '../../../subgraphs/kit/recht/weging.js';
import { PAKKETTEN } from './vragen.js';
import { ECHTE_VRAAG, pakketMet, REGELS, VRAAG } from './willekeurig.js';

const VRAGEN = fc.array(VRAAG, { minLength: 1, maxLength: 6 });
// Made-up rules are about these; one more, which no rule is about.
const VERZONNEN = GEGEVENS.slice(0, 5);
const ECHTE_VRAGEN = fc.array(ECHTE_VRAAG, { minLength: 1, maxLength: 6 });
const beslis = (regels: readonly Rechtsregel[], vragen: readonly Rechtvraag[], erbij: readonly Rechtspakket[] = []) => maakBeslispunt([pakketMet('verzonnen', regels), ...erbij]).beslis(vragen);
const ALLES = { id: 'r', voorwaarden: {}, artikel: 'artikel 1', uitleg: 'Dit mag nooit, van niemand.' };

/** Every question by itself, over all policies, with the whole context: slow, and nothing to get wrong. */
function naief(pakketten: readonly Rechtspakket[], gegevens: readonly Gegeven[]): (vraag: Rechtvraag) => unknown[] {
  const alles = bereidVoor(maakBeleid(pakketten));
  return (vraag) => {
    const invoer = leesInvoer(vraag, pakketten)!;
    return gegevens.map((gegeven) => {
      const context = { ...invoer, ingericht: isIngericht(gegeven, vraag.partner) };
      const zonderMens = vraagCedar(alles, 'zonderMens', gegeven, context);
      const geven = vraagCedar(alles, 'geven', gegeven, context);
      if (zonderMens.mag) return ['JA', [...zonderMens.redenen].sort()];
      return geven.mag ? ['MENS', [...zonderMens.redenen, ...geven.redenen].sort()] : ['NEE', [...geven.redenen].sort()];
    });
  };
}

function inDelen(pakketten: readonly Rechtspakket[], vragen: readonly Rechtvraag[], gegevens: readonly Gegeven[], weger = maakWeger(pakketten)): unknown[] {
  return vragen.map((vraag) =>
    gegevens.map((gegeven) => {
      const { oordeel, regels } = weger.weeg(leesInvoer(vraag, pakketten)!, gegeven, isIngericht(gegeven, vraag.partner));
      return [oordeel, regels.map(({ sleutel }) => sleutel).sort()];
    }));
}

describe('Wegen in delen en in groepen', () => {
  it('geeft voor verzonnen regels hetzelfde als alle regels per vraag, tot en met de regels die bepalend waren', () => {
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      const pakketten = [pakketMet('verzonnen', regels)];
      expect(inDelen(pakketten, vragen, VERZONNEN)).toEqual(vragen.map(naief(pakketten, VERZONNEN)));
    }), { numRuns: 40 });
  });

  it('geeft voor de wetspakketten hetzelfde als alle regels per vraag', () => {
    const alleRegels = naief(PAKKETTEN, GEGEVENS);
    // One weigher for all: what it remembers of earlier questions must not matter either.
    const weger = maakWeger(PAKKETTEN);
    fc.assert(fc.property(ECHTE_VRAGEN, (vragen) => {
      expect(inDelen(PAKKETTEN, vragen, GEGEVENS, weger)).toEqual(vragen.map(alleRegels));
    }), { numRuns: 20 });
  });

  it('geeft elke vraag haar eigen antwoord en haar eigen zin, welke vragen er ook voor kwamen', () => {
    const beslispunt = maakBeslispunt(PAKKETTEN);
    fc.assert(fc.property(ECHTE_VRAGEN, (vragen) => {
      // A decision point that remembers all earlier questions, and one that saw these only, the other way round.
      expect(beslispunt.beslis(vragen)).toEqual(maakBeslispunt(PAKKETTEN).beslis(vragen.toReversed()).toReversed());
    }), { numRuns: 40 });
  });
});

describe('De uitleg van een voorwaarde', () => {
  const beleid = maakBeleid(PAKKETTEN).map((regel) => ({ ...regel, naam: bereidVoor([regel]) }));

  it('noemt precies de voorwaarden die Cedar niet vervuld vindt', () => {
    fc.assert(fc.property(ECHTE_VRAAG, fc.constantFrom(...beleid), fc.constantFrom(...GEGEVENS), (vraag, { regel, sleutel, naam, voorwaarden }, gegeven) => {
      const invoer = leesInvoer(vraag, PAKKETTEN)!;
      const vervuld = voorwaarden.every(({ voldoet }) => voldoet(invoer)) && (regel.categorieen?.includes(gegeven) ?? true);
      const handeling = regel.effect === 'voorleggen' ? 'zonderMens' : 'geven';
      expect(vraagCedar(naam, handeling, gegeven, invoer).redenen).toEqual(vervuld ? [sleutel] : []);
    }), { numRuns: 1_000 });
  });
});

describe('Een besluit', () => {
  it('geeft alleen wat gevraagd is, en zegt van al het andere waarom niet', () => {
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      for (const [plek, { uitkomst, niveau, categorieen, onthouden, uitleg }] of beslis(regels, vragen).entries()) {
        expect([...categorieen, ...onthouden.map(({ categorie }) => categorie)].sort()).toEqual([...vragen[plek]!.informatiebehoefte].sort());
        expect(uitleg.length).toBeGreaterThan(10);
        expect(onthouden.filter(({ reden }) => reden.length < 10)).toEqual([]);
        expect(niveau === null).toBe(uitkomst !== 'TOEGESTAAN');
        if (uitkomst !== 'TOEGESTAAN') expect(categorieen).toEqual([]);
      }
    }), { numRuns: 60 });
  });

  it('is nee als geen regel het toestaat', () => {
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      const besluiten = beslis(regels.filter(({ effect }) => effect !== 'toestaan'), vragen);
      expect(besluiten.filter(({ uitkomst }) => uitkomst !== 'GEWEIGERD')).toEqual([]);
    }), { numRuns: 40 });
  });

  it('is nee als een regel het verbiedt, wat andere regels ook toestaan', () => {
    const verbod = pakketMet('verbod', [{ ...ALLES, effect: 'verbieden' }], { grondslagen: [] });
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      for (const besluit of beslis(regels, vragen, [verbod])) expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD', categorieen: [] });
    }), { numRuns: 40 });
  });

  it('is nooit toegestaan als een mens moet oordelen', () => {
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      const vragend = regels.map((regel) => (regel.effect === 'toestaan' ? { ...regel, menselijkOordeel: 'Is dit noodzakelijk?' } : regel));
      expect(beslis(vragend, vragen).filter(({ uitkomst }) => uitkomst === 'TOEGESTAAN')).toEqual([]);
    }), { numRuns: 40 });
  });

  it('wordt door voorleggen nooit ruimer: ja wordt een vraag aan een mens, en nee blijft nee', () => {
    const mens = pakketMet('mens', [{ ...ALLES, effect: 'voorleggen', menselijkOordeel: 'Is dit goed?' }], { grondslagen: [] });
    fc.assert(fc.property(REGELS, VRAGEN, (regels, vragen) => {
      const gewoon = beslis(regels, vragen);
      const voorgelegd = beslis(regels, vragen, [mens]);
      expect(voorgelegd.map(({ uitkomst }) => uitkomst)).toEqual(gewoon.map(({ uitkomst }) => (uitkomst === 'GEWEIGERD' ? 'GEWEIGERD' : 'VRAAG_MENS')));
    }), { numRuns: 40 });
  });

  it('hangt niet af van regels die op die dag niet gelden', () => {
    fc.assert(fc.property(REGELS, VRAAG, (regels, vraag) => {
      const geldend = regels.map((regel, nummer) => ({ regel, nummer })).filter(({ regel: { geldig } }) => !geldig || (geldig.van <= vraag.dag && (geldig.tot === null || vraag.dag < geldig.tot)));
      const [alle] = beslis(regels, [vraag]);
      const [zonder] = beslis(geldend.map(({ regel }) => regel), [vraag]);
      const namen = new Map(geldend.map(({ nummer }, plek) => [`r${plek}`, `r${nummer}`]));
      const hernoemd = { ...zonder, regel: zonder!.regel && namen.get(zonder!.regel), beleid: zonder!.beleid.map((sleutel) => sleutel.replace(/r\d+$/, (id) => namen.get(id)!)).sort() };
      // The sentence of a refusal may name the rule that would hold on another day.
      const zonderZinnen = ({ onthouden, ...rest }: typeof hernoemd) => ({ ...rest, uitleg: '', onthouden: onthouden?.map(({ categorie, mens }) => ({ categorie, mens })) });
      expect(zonderZinnen(hernoemd)).toEqual(zonderZinnen({ ...alle!, beleid: [...alle!.beleid].sort() }));
    }), { numRuns: 60 });
  });

  it('komt er op elke vraag, ook op een die nergens op slaat', () => {
    const beslispunt = maakBeslispunt(PAKKETTEN);
    fc.assert(fc.property(ECHTE_VRAAG, fc.string({ unit: 'binary' }), fc.constantFrom('grondslag', 'doel', 'dag', 'functie', 'soort', 'categorie'), (vraag, onzin, plek) => {
      const raar = { ...vraag, ...(plek === 'grondslag' || plek === 'doel' || plek === 'dag' ? { [plek]: onzin } : {}), ...(plek === 'categorie' ? { informatiebehoefte: [onzin as never, 'BEKENDHEID' as never] } : {}) };
      const [besluit] = beslispunt.beslis([plek === 'functie' ? { ...raar, vrager: { ...raar.vrager, functie: onzin } } : plek === 'soort' ? { ...raar, partner: { ...raar.partner, soort: onzin } } : raar]);
      if (plek !== 'categorie') expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD' });
      expect(besluit!.categorieen.filter((categorie) => !GEGEVENS.slice(1).includes(categorie))).toEqual([]);
    }), { numRuns: 100 });
  });
});
