import { describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { uitGbaDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import { volledigeNaam } from '../../../subgraphs/kit/voorbeelddata/bevolking/demopersoon.js';
import { isAnummer, anummerBij } from '../../../subgraphs/kit/voorbeelddata/bevolking/persoonsnummers.js';
import { dagbereik, leeftijdOp, dagVan } from '../../../subgraphs/kit/voorbeelddata/dagen.js';
import {
  alsVoorbeeldpersonen, type Demopersoon, maakBevolking, PEILDATUM, plaatsMetNaam,
} from '../../../subgraphs/kit/voorbeelddata/index.js';
import { leesProefpersonen, PROEFPERSONEN } from './proefpersonen.js';

const bevolking = maakBevolking();
const { personen, gezinnen } = bevolking;
const perBsn = new Map(personen.map((persoon) => [persoon.bsn, persoon]));
const peildag = dagVan(PEILDATUM);

function lid(gezin: number, rol: string): Demopersoon {
  const bsn = gezinnen.find(({ nummer }) => nummer === gezin)?.leden.find((kandidaat) => kandidaat.rol === rol)?.bsn ?? '';
  const persoon = perBsn.get(bsn);
  if (!persoon) throw new Error(`gezin ${gezin} heeft geen ${rol}`);
  return persoon;
}

const dagen = (gba: string) => dagbereik(uitGbaDatum(gba) ?? 'onbekend');
const leeftijd = (persoon: Demopersoon) => leeftijdOp(uitGbaDatum(persoon.geboortedatum) ?? 'onbekend', peildag);
const alleFeiten = (persoon: Demopersoon): string[] => [
  persoon.geboortedatum, persoon.adres.sinds, persoon.vorigAdres?.sinds, persoon.overleden?.datum, persoon.gezag?.sinds, persoon.curatele?.sinds,
  ...persoon.ouders.map(({ ouderSinds }) => ouderSinds),
  ...persoon.partners.flatMap(({ gesloten, ontbonden }) => [gesloten.datum, ontbonden?.datum]),
].filter((datum) => datum !== undefined);

describe('de demobevolking', () => {
  it('is bij hetzelfde zaad tot op de letter gelijk, en bij een ander zaad anders', () => {
    expect(JSON.stringify(maakBevolking('zaad'))).toBe(JSON.stringify(maakBevolking('zaad')));
    expect(JSON.stringify(maakBevolking('zaad'))).not.toBe(JSON.stringify(maakBevolking('ander zaad')));
  });

  it('heeft bij elk zaad dezelfde nummers per gezin en rol', () => {
    expect(maakBevolking('ander zaad').gezinnen).toEqual(gezinnen);
  });

  it('telt ongeveer zestig personen in zestien of meer gezinnen', () => {
    expect(personen.length).toBeGreaterThanOrEqual(55);
    expect(personen.length).toBeLessThanOrEqual(75);
    expect(gezinnen.length).toBeGreaterThanOrEqual(16);
    expect(gezinnen.flatMap(({ leden }) => leden)).toHaveLength(personen.length);
  });

  it('geeft ieder een eigen nummer dat aan de elfproef voldoet', () => {
    expect(personen.filter(({ bsn }) => !isBsn(bsn))).toEqual([]);
    expect(perBsn.size).toBe(personen.length);
    const anummers = personen.map(({ bsn }) => anummerBij(bsn));
    expect(anummers.every(isAnummer)).toBe(true);
    expect(new Set(anummers).size).toBe(personen.length);
  });

  it.skipIf(!PROEFPERSONEN)('gebruikt geen nummer uit de gepubliceerde proefpersonen (HANDBEREIK_PROEFPERSONEN)', () => {
    const { kolommen, rijen } = leesProefpersonen(PROEFPERSONEN ?? '');
    const plaatsen = kolommen.flatMap((kolom, i) => (kolom.endsWith('.01.20') || kolom === '01.20.10' ? [i] : []));
    const gepubliceerd = new Set(rijen.flatMap((rij) => plaatsen.map((i) => rij[i] ?? '')));
    expect(gepubliceerd.size).toBeGreaterThan(600);
    expect(personen.filter(({ bsn }) => gepubliceerd.has(bsn))).toEqual([]);
  });

  it('kent alleen data die een datum zijn, niet voor de geboorte en niet na de peildatum', () => {
    for (const persoon of personen) {
      const geboren = dagen(persoon.geboortedatum)?.eerste ?? -Infinity;
      for (const datum of alleFeiten(persoon)) {
        expect(uitGbaDatum(datum)).toBeDefined();
        const bereik = dagen(datum);
        if (!bereik) continue;
        expect(bereik.laatste).toBeGreaterThanOrEqual(geboren);
        expect(bereik.eerste).toBeLessThanOrEqual(peildag);
      }
    }
  });

  it('heeft ouders die minstens veertien jaar ouder zijn dan hun kind', () => {
    for (const kind of personen) {
      for (const ouder of kind.ouders) {
        const [jaarKind, jaarOuder] = [kind, ouder].map(({ geboortedatum }) => Number(geboortedatum.slice(0, 4))) as [number, number];
        if (jaarKind > 0 && jaarOuder > 0) expect(jaarKind - jaarOuder).toBeGreaterThanOrEqual(14);
      }
    }
  });

  it('noemt elke relatie op beide lijsten, met dezelfde gegevens', () => {
    for (const persoon of personen) {
      for (const ouder of persoon.ouders.filter(({ bsn }) => bsn !== undefined)) {
        expect(perBsn.get(ouder.bsn ?? '')?.kinderen.map(({ bsn }) => bsn)).toContain(persoon.bsn);
      }
      for (const kind of persoon.kinderen) {
        expect(perBsn.get(kind.bsn ?? '')?.ouders.map(({ bsn }) => bsn)).toContain(persoon.bsn);
      }
      for (const partner of persoon.partners) {
        const ander = perBsn.get(partner.bsn ?? '');
        const terug = ander?.partners.find(({ bsn }) => bsn === persoon.bsn);
        expect(terug?.gesloten).toEqual(partner.gesloten);
        expect(volledigeNaam(ander ?? partner)).toBe(volledigeNaam(partner));
        // On the list of who died the marriage stays as it was.
        if (!persoon.overleden && !ander?.overleden) expect(terug?.ontbonden).toEqual(partner.ontbonden);
      }
    }
  });

  it('laat alleen volwassenen trouwen, en niemand met twee tegelijk getrouwd zijn', () => {
    for (const persoon of personen) {
      for (const { gesloten, ontbonden } of persoon.partners) {
        expect(Number(gesloten.datum.slice(0, 4)) - Number(persoon.geboortedatum.slice(0, 4))).toBeGreaterThanOrEqual(18);
        if (ontbonden) expect(ontbonden.datum > gesloten.datum).toBe(true);
      }
      expect(persoon.partners.filter(({ ontbonden }) => !ontbonden).length).toBeLessThanOrEqual(1);
    }
  });

  it('woont in de verzonnen plaatsen, en op het vorige adres voor het huidige', () => {
    for (const { adres, vorigAdres } of personen) {
      expect(plaatsMetNaam(adres.woonplaats)?.gemeentecode).toBe(adres.gemeentecode);
      expect(adres.adresseerbaarObject).toMatch(/^\d{16}$/);
      if (vorigAdres) expect(vorigAdres.sinds < adres.sinds).toBe(true);
    }
  });

  it('heeft de gezinsvormen die de keten tegenkomt', () => {
    expect(lid(4, 'kind1').adres.woonplaats).not.toBe(lid(4, 'kind2').adres.woonplaats);
    expect(lid(5, 'moeder').partners.map(({ ontbonden }) => ontbonden?.reden)).toEqual([undefined, 'S']);
    expect(lid(6, 'moeder').overleden).toBeDefined();
    expect(lid(6, 'kind1')).toMatchObject({ gezag: { code: 'D' }, adres: { straat: lid(6, 'oma').adres.straat } });
    expect(lid(8, 'moeder').geheim && lid(8, 'kind1').geheim).toBe(true);
    expect(lid(8, 'vader').geheim).toBeUndefined();
    expect(lid(9, 'moeder').partners[0]?.ontbonden).toMatchObject({ reden: 'O', datum: lid(9, 'vader').overleden?.datum });
    expect(['grootmoeder', 'moeder', 'vader'].map((rol) => lid(10, rol).geboortedatum.slice(-2))).toEqual(['00', '00', '00']);
    expect(leeftijd(lid(11, 'moeder'))).toBe(17);
    expect(lid(12, 'kind1').geboortedatum < '20230101' && lid(12, 'kind2').geboortedatum >= '20230101').toBe(true);
    expect(lid(13, 'zus').ouders.map(volledigeNaam)).toEqual(lid(13, 'broer2').ouders.map(volledigeNaam));
    expect(lid(14, 'alleenstaande').adres.functie).toBe('B');
    expect(lid(15, 'kind1').ouders.map(({ geslacht }) => geslacht)).toEqual(['V', 'V']);
    expect(lid(17, 'zoon').curatele).toBeDefined();
  });
});

describe('de demobevolking als personen voor dossiers', () => {
  const voorbeelden = new Map(alsVoorbeeldpersonen(bevolking).map((persoon) => [persoon.bsn, persoon]));
  const soorten = (gezin: number, rol: string) => voorbeelden.get(lid(gezin, rol).bsn)?.gezinsleden.map(({ relatiesoort }) => relatiesoort);

  it('noemt ouders, kinderen, partners, gewezen partners, broers en zussen', () => {
    expect(soorten(4, 'moeder')).toEqual(['OUDER', 'OUDER', 'KIND', 'KIND', 'EX_PARTNER']);
    expect(soorten(5, 'kind3')).toEqual(['OUDER', 'OUDER', 'BROER_OF_ZUS', 'BROER_OF_ZUS']);
    expect(soorten(13, 'zus')).toEqual(['OUDER', 'OUDER', 'BROER_OF_ZUS', 'BROER_OF_ZUS']);
  });

  it('zegt niet waar iemand met een geheim adres woont', () => {
    expect(voorbeelden.get(lid(8, 'moeder').bsn)).not.toHaveProperty('woonplaats');
    expect(voorbeelden.get(lid(8, 'vader').bsn)?.woonplaats).toBe('Waterwijk');
  });

  it('geeft data in de vorm van het contract, ook als ze deels onbekend zijn', () => {
    expect(['grootmoeder', 'moeder', 'vader'].map((rol) => voorbeelden.get(lid(10, rol).bsn)?.geboortedatum)).toEqual(['onbekend', '1984-07', '1981']);
    expect(voorbeelden.get(lid(9, 'vader').bsn)).toMatchObject({ overleden: true, overlijdensdatum: expect.stringMatching(/^2024-\d\d-\d\d$/) });
  });
});
