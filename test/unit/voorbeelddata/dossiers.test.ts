import { describe, expect, it } from 'vitest';
import { isOnvolledigeDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import { dagbereik, dagVan, leeftijdOp } from '../../../subgraphs/kit/voorbeelddata/dagen.js';
import {
  alsVoorbeeldpersonen, DEELNEMERS_SV_DEMO, DEMOPARTNERS, KANSEN, maakBevolking, maakDossiers, PEILDATUM, SYNTHETISCH, toevalVoorGroep,
  type Voorbeelddossier, type Voorbeeldorganisatie, type Voorbeeldpersoon,
} from '../../../subgraphs/kit/voorbeelddata/index.js';
import { proefcatalogus } from './catalogus.js';
import { alsPersonen, leesProefpersonen, PROEFPERSONEN } from './proefpersonen.js';

const bevolking = maakBevolking();
const demo = alsVoorbeeldpersonen(bevolking);
const iedereen = proefcatalogus([{ vanaf: 0, tot: 120, kans: 1 }]);
const organisatie: Voorbeeldorganisatie = { oin: '00000099999000001000', naam: 'Stichting Voorbeeld', soort: 'voorbeeld' };
const peildag = dagVan(PEILDATUM);

const bijIedereen = (zaad: string): Voorbeelddossier[] => maakDossiers({ organisatie, personen: demo, catalogus: iedereen, zaad });
const kansenVan = (soort: string) => KANSEN[soort as keyof typeof KANSEN];
/** Many dossiers: those of forty seeds about everybody. */
const veel = Array.from({ length: 40 }, (_, i) => bijIedereen(`zaad ${i}`)).flat();
const perBsn = new Map(demo.map((persoon) => [persoon.bsn, persoon]));
const persoonVan = (dossier: Voorbeelddossier): Voorbeeldpersoon => perBsn.get(dossier.bsn) as Voorbeeldpersoon;

/** A population of families of two parents and two children, large enough to count in. */
function gezinnen(aantal: number): Voorbeeldpersoon[] {
  return Array.from({ length: aantal }, (_, i) => {
    const bsns = [1, 2, 3, 4].map((n) => `${i}-${n}`);
    return bsns.map((bsn, j): Voorbeeldpersoon => ({
      bsn, naam: `Persoon ${bsn}`, voornamen: 'Persoon', geslachtsnaam: bsn, geboortedatum: j < 2 ? '1985-05-05' : '2014-04-04', overleden: false,
      gezinsleden: bsns.flatMap((ander, k) => (k === j ? [] : [{
        bsn: ander, naam: `Persoon ${ander}`, relatiesoort: (j < 2 ? (k < 2 ? 'PARTNER' : 'KIND') : (k < 2 ? 'OUDER' : 'BROER_OF_ZUS')) as 'PARTNER',
      }])),
    }));
  }).flat();
}

describe('synthetische dossiers', () => {
  it('zijn bij hetzelfde zaad tot op de letter gelijk, en bij een ander zaad of een andere organisatie anders', () => {
    expect(JSON.stringify(bijIedereen('zaad'))).toBe(JSON.stringify(bijIedereen('zaad')));
    expect(JSON.stringify(bijIedereen('zaad'))).not.toBe(JSON.stringify(bijIedereen('ander zaad')));
    const elders = maakDossiers({ organisatie: { ...organisatie, oin: '00000099999000002000' }, personen: demo, catalogus: iedereen, zaad: 'zaad' });
    expect(JSON.stringify(elders)).not.toBe(JSON.stringify(bijIedereen('zaad')));
  });

  it('hangen voor een gezin niet af van wie er verder in de bevolking is', () => {
    const eerste = new Set(bevolking.gezinnen[0]?.leden.map(({ bsn }) => bsn));
    const alleenGezin = maakDossiers({ organisatie, personen: demo.filter(({ bsn }) => eerste.has(bsn)), catalogus: iedereen, zaad: 'zaad' });
    expect(alleenGezin).toEqual(bijIedereen('zaad').filter(({ bsn }) => eerste.has(bsn)));
  });

  it('zijn als synthetisch gemerkt: elk team, elke toelichting en elk resultaat', () => {
    for (const { contact, betrokkenheden, acties } of veel) {
      const teksten = [contact.naam, ...betrokkenheden.map(({ toelichting }) => toelichting), ...acties.map(({ resultaat }) => resultaat)];
      expect(teksten.filter((tekst) => tekst !== null && !tekst.endsWith(SYNTHETISCH))).toEqual([]);
      expect(contact.email).toMatch(/^[a-z-]+@[a-z-]+\.example$/);
      expect(contact.telefoon).toMatch(/^088-0000\d{3}$/);
    }
  });

  it('gebruiken alleen geldige data, niet voor de geboorte en na de peildatum alleen wat nog moet gebeuren', () => {
    for (const dossier of veel) {
      const { persoon, relaties, betrokkenheden, acties } = dossier;
      const geboren = dagbereik(persoonVan(dossier).geboortedatum)?.eerste ?? -Infinity;
      const voorbij = [
        ...betrokkenheden.flatMap(({ status, vanaf, tot }) => (status === 'AANGEMELD' ? [tot] : [vanaf, tot])),
        ...acties.flatMap(({ status, vanaf, tot }) => (['UITGEVOERD', 'GESTOPT'].includes(status) ? [vanaf, tot] : status === 'OPGEPAKT' ? [vanaf] : [])),
        persoon.geregistreerdSinds, ...relaties.map(({ tot }) => tot),
      ];
      const alle = [...betrokkenheden, ...acties, ...relaties].flatMap(({ vanaf, tot }) => [vanaf, tot]).concat(persoon.geboortedatum, persoon.geregistreerdSinds);
      expect(alle.filter((datum) => datum !== null && !isOnvolledigeDatum(datum))).toEqual([]);
      for (const datum of voorbij) {
        const bereik = dagbereik(datum ?? 'onbekend');
        if (!bereik) continue;
        expect(bereik.laatste).toBeGreaterThanOrEqual(geboren);
        expect(bereik.eerste).toBeLessThanOrEqual(peildag);
      }
    }
  });

  it('laten begin, einde en status kloppen', () => {
    for (const { persoon, betrokkenheden, acties } of veel) {
      for (const rij of [...betrokkenheden, ...acties]) {
        const [begin, eind] = [rij.vanaf, rij.tot].map((datum) => dagbereik(datum ?? 'onbekend'));
        if (begin && eind) expect(begin.eerste).toBeLessThanOrEqual(eind.laatste);
      }
      for (const { status, vanaf, tot } of betrokkenheden) {
        expect(tot !== null).toBe(status === 'AFGESLOTEN');
        if (status === 'AANGEMELD' && vanaf !== null) expect(dagVan(vanaf)).toBeGreaterThan(peildag);
        if (vanaf !== null) expect(dagbereik(persoon.geregistreerdSinds)?.eerste).toBeLessThanOrEqual(dagbereik(vanaf)?.laatste ?? 0);
      }
      for (const { status, tot, resultaat } of acties) {
        if (status === 'UITGEVOERD' || status === 'GESTOPT') expect(dagVan(tot ?? '')).toBeLessThanOrEqual(peildag);
        else expect(resultaat).toBeNull();
      }
      if (betrokkenheden.every(({ status }) => status === 'AFGESLOTEN')) {
        expect(acties.filter(({ status }) => status !== 'UITGEVOERD' && status !== 'GESTOPT')).toEqual([]);
      }
    }
  });

  it('houden zich aan de leeftijd die een soort betrokkenheid noemt', () => {
    for (const dossier of veel) {
      const { geboortedatum } = persoonVan(dossier);
      for (const { soort, vanaf } of dossier.betrokkenheden) {
        const begin = dagbereik(vanaf ?? 'onbekend');
        if (!begin || dagbereik(geboortedatum) === undefined) continue;
        if (soort === 'Begeleiding jeugd') expect(leeftijdOp(geboortedatum, begin.eerste)).toBeLessThan(18);
        if (soort === 'Budgetbeheer') expect(leeftijdOp(geboortedatum, begin.laatste)).toBeGreaterThanOrEqual(18);
      }
    }
  });

  it('lopen niet door na een overlijden', () => {
    const overleden = veel.filter((dossier) => persoonVan(dossier).overleden);
    expect(overleden.length).toBeGreaterThan(0);
    for (const dossier of overleden) {
      const sterfdag = dagbereik(persoonVan(dossier).overlijdensdatum ?? '')?.laatste ?? 0;
      expect(dossier.betrokkenheden.filter(({ status }) => status !== 'AFGESLOTEN')).toEqual([]);
      for (const { tot } of [...dossier.betrokkenheden, ...dossier.acties]) expect(dagbereik(tot ?? 'onbekend')?.eerste).toBeLessThanOrEqual(sterfdag);
    }
  });

  it('zijn gevarieerd: een tot vier betrokkenheden, en elke status, rol en zekerheid', () => {
    const soorten = <T>(waarden: Iterable<T>): T[] => [...new Set(waarden)].sort();
    expect(soorten(veel.map(({ betrokkenheden }) => betrokkenheden.length))).toEqual([1, 2, 3, 4]);
    expect(soorten(veel.map(({ acties }) => acties.length))).toEqual([0, 1, 2, 3, 4]);
    expect(soorten(veel.flatMap(({ betrokkenheden }) => betrokkenheden.map(({ status }) => status)))).toEqual(['AANGEMELD', 'AFGESLOTEN', 'LOPEND']);
    expect(soorten(veel.flatMap(({ betrokkenheden }) => betrokkenheden.map(({ rol }) => rol)))).toEqual(['HOOFDBETROKKENE', 'NEVENBETROKKENE']);
    expect(soorten(veel.flatMap(({ acties }) => acties.map(({ status }) => status))))
      .toEqual(['AANGEVRAAGD', 'GEPLAND', 'GESTOPT', 'ONTVANGEN', 'OPGEPAKT', 'UITGEVOERD']);
    expect(soorten(veel.flatMap(({ relaties }) => relaties.map(({ zekerheid }) => zekerheid))))
      .toEqual(['BEVESTIGD', 'EENZIJDIG', 'OPGEGEVEN', 'TEGENGESPROKEN']);
  });

  it('leggen namen soms anders vast, maar meestal zoals ze zijn', () => {
    const anders = veel.filter((dossier) => dossier.persoon.naam !== persoonVan(dossier).naam);
    expect(anders.length / veel.length).toBeGreaterThan(0.1);
    expect(anders.length / veel.length).toBeLessThan(0.5);
    const varianten = new Set(anders.filter(({ bsn }) => bsn === '999917031').map(({ persoon }) => persoon.naam));
    expect(varianten.size).toBeGreaterThanOrEqual(3);
    expect(anders.filter(({ persoon }) => persoon.naam.trim() !== persoon.naam || persoon.naam === '' || persoon.naam.includes('undefined'))).toEqual([]);
  });

  it('kennen relaties soms niet, en soms anders dan het register', () => {
    const aantal = (dossier: Voorbeelddossier): number => persoonVan(dossier).gezinsleden.length;
    expect(veel.some((dossier) => dossier.relaties.length < aantal(dossier))).toBe(true);
    const gescheiden = veel.filter((dossier) => persoonVan(dossier).gezinsleden.some(({ relatiesoort }) => relatiesoort === 'EX_PARTNER'));
    expect(gescheiden.some(({ relaties }) => relaties.some(({ soort }) => soort === 'PARTNER'))).toBe(true);
    expect(veel.flatMap(({ relaties }) => relaties).filter(({ soort, tot }) => (soort === 'EX_PARTNER') !== (tot !== null))).toEqual([]);
  });

  it('geven een gezin één team', () => {
    for (const { leden } of bevolking.gezinnen.filter(({ nummer }) => nummer <= 3)) {
      const teams = bijIedereen('zaad').filter(({ bsn }) => leden.some((lid) => lid.bsn === bsn)).map(({ contact }) => contact.naam);
      expect(new Set(teams).size).toBe(1);
    }
  });

  it('zijn er niet voor een nummer dat twee personen delen', () => {
    const [eerste, tweede, derde] = demo as [Voorbeeldpersoon, Voorbeeldpersoon, Voorbeeldpersoon];
    const personen = [eerste, { ...tweede, bsn: eerste.bsn }, derde];
    expect(maakDossiers({ organisatie, personen, catalogus: iedereen }).map(({ bsn }) => bsn)).toEqual([derde.bsn]);
  });

  it('zijn er niet voor wie voor de bewaartermijn is overleden', () => {
    const persoon = { ...(demo[0] as Voorbeeldpersoon), geboortedatum: '1920-01-01', overleden: true, overlijdensdatum: '1997-03' };
    expect(maakDossiers({ organisatie, personen: [persoon], catalogus: iedereen })).toEqual([]);
  });
});

describe('wie een organisatie kent', () => {
  it('hangt van de leeftijd af', () => {
    const onderwijs = DEMOPARTNERS.find(({ soort }) => soort === 'onderwijs') as Voorbeeldorganisatie;
    const dossiers = maakDossiers({ organisatie: onderwijs, personen: demo, catalogus: proefcatalogus(KANSEN.onderwijs) });
    expect(dossiers.length).toBeGreaterThan(0);
    for (const dossier of dossiers) {
      const leeftijd = leeftijdOp(persoonVan(dossier).geboortedatum, peildag) ?? 0;
      expect(leeftijd).toBeGreaterThanOrEqual(5);
      expect(leeftijd).toBeLessThanOrEqual(18);
    }
  });

  it('komt over alle gezinnen neer op de opgegeven kans, terwijl gezinsleden vaker samen bekend zijn', () => {
    const personen = gezinnen(1500);
    const bekend = new Set(maakDossiers({ organisatie, personen, catalogus: proefcatalogus([{ vanaf: 0, tot: 120, kans: 0.3 }]) }).map(({ bsn }) => bsn));
    const aandeel = bekend.size / personen.length;
    expect(aandeel).toBeGreaterThan(0.26);
    expect(aandeel).toBeLessThan(0.34);
    const metBekendLid = personen.filter(({ gezinsleden: [lid] }) => bekend.has(lid?.bsn ?? ''));
    const alsLidBekend = metBekendLid.filter(({ bsn }) => bekend.has(bsn)).length / metBekendLid.length;
    expect(alsLidBekend).toBeGreaterThan(aandeel * 1.5);
  });

  it('is vooral wie in haar regio woont, en bij een gemeente wie in haar plaats woont', () => {
    const inPlaats = (woonplaats: string) => gezinnen(300).map((persoon) => ({ ...persoon, woonplaats }));
    const aantal = (naam: string, woonplaats: string): number => {
      const partner = DEMOPARTNERS.find((kandidaat) => kandidaat.naam === naam) as Voorbeeldorganisatie;
      return maakDossiers({ organisatie: partner, personen: inPlaats(woonplaats), catalogus: proefcatalogus(kansenVan(partner.soort)) }).length;
    };
    expect(aantal('GGZ De Linde', 'Waterwijk')).toBeGreaterThan(4 * aantal('GGZ Noorderkwelder', 'Waterwijk'));
    expect(aantal('Gemeente Waterwijk', 'Waterwijk')).toBeGreaterThan(2 * aantal('Gemeente Lindehoven', 'Waterwijk'));
    // A place that the demo does not have counts as the main region.
    expect(aantal('GGZ De Linde', 'Rotterdam')).toBeGreaterThan(4 * aantal('GGZ Noorderkwelder', 'Rotterdam'));
  });

  it('maakt elk demogezin bij ten minste drie organisaties van sv-demo bekend', () => {
    const bekend = DEELNEMERS_SV_DEMO.map((partner) => new Set(
      maakDossiers({ organisatie: partner, personen: demo, catalogus: proefcatalogus(kansenVan(partner.soort)) }).map(({ bsn }) => bsn)));
    for (const { leden } of bevolking.gezinnen) {
      expect(bekend.filter((bsns) => leden.some(({ bsn }) => bsns.has(bsn))).length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('toeval voor eigen gegevens van een soort', () => {
  it('is per organisatie, persoon en groep anders, en steeds hetzelfde', () => {
    const trek = (oin: string, bsn: string, groep: string): number => toevalVoorGroep({ ...organisatie, oin }, bsn, groep).getal();
    expect(trek('1', 'a', 'incidenten')).toBe(trek('1', 'a', 'incidenten'));
    expect(new Set([trek('1', 'a', 'incidenten'), trek('2', 'a', 'incidenten'), trek('1', 'b', 'incidenten'), trek('1', 'a', 'signalen')]).size).toBe(4);
  });
});

describe.skipIf(!PROEFPERSONEN)('dossiers bij de gepubliceerde proefpersonen (HANDBEREIK_PROEFPERSONEN)', () => {
  // Takes half a second; the limit leaves room for a busy machine.
  it('zijn er bij alle demo-organisaties binnen enkele seconden', () => {
    const personen = alsPersonen(leesProefpersonen(PROEFPERSONEN ?? ''));
    expect(personen.length).toBeGreaterThan(600);
    const begin = performance.now();
    const dossiers = DEMOPARTNERS.flatMap((partner) => maakDossiers({ organisatie: partner, personen, catalogus: proefcatalogus(kansenVan(partner.soort)) }));
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(dossiers.length).toBeGreaterThan(500);
  });
});
