import { describe, expect, it } from 'vitest';

import { alsZin, type Partnerstand, partnerstandVan, tel } from '../../../supergraph/sandbox/browser/ronde/partnerstand.js';
import { standVan } from '../../../supergraph/sandbox/browser/ronde/stand.js';
import type { Afweging, Besluit, Bijdrage, Opdracht, Uitvraag } from '../../../supergraph/sandbox/browser/ronde/typen.js';
import { voornemens } from '../../../supergraph/sandbox/browser/ronde/voornemen.js';

const besluit = (anders: Partial<Besluit> = {}): Besluit => ({ uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: [], teBeoordelen: [], onthouden: [], regel: null, artikel: null, uitleg: '', ...anders });
const afweging = (oin: string, anders: Partial<Besluit> = {}): Afweging => ({ persoon: { id: 'p' }, partner: { oin, naam: oin, soort: 'ggz' }, besluit: besluit(anders) });
const opdracht = (status: string): Opdracht => ({ status, waarom: 'BESLUIT', categorieen: [], termijn: null, overgangen: [] });
const uitvraag = (uitkomst: Bijdrage['uitkomst'] | null, status?: string): Uitvraag => ({
  ...afweging('1'), opdracht: status === undefined ? null : opdracht(status), bijdrage: uitkomst && { uitkomst, peilmoment: null, niveau: null, contact: null, nietGedeeld: null },
});
const partner = (uitvragen: readonly Uitvraag[] | undefined, anders: Partial<Partnerstand> = {}): Partnerstand => ({
  partner: { oin: '1', naam: '1', soort: 'ggz' }, voornemen: voornemens([afweging('1')])[0]!, fouten: [], bezig: false, ...(uitvragen && { uitvragen }), ...anders,
});

describe('Hoe het met een partner staat', () => {
  it('is zonder bijdrage niet "onbekend": er is niet gevraagd, of een mens kijkt nog', () => {
    expect(standVan(uitvraag(null))).toBe('NIET_GEVRAAGD');
    expect(standVan(uitvraag(null, 'OPGEPAKT'))).toBe('IN_BEHANDELING');
    expect(standVan(uitvraag(null, 'GEWEIGERD'))).toBe('NIET_GEVRAAGD');
    expect(standVan(uitvraag('GEEN_ANTWOORD'))).toBe('GEEN_ANTWOORD');
  });

  it('is die van de persoon die het zwaarst weegt: wie bekend is gaat voor, en een uitval blijft zichtbaar', () => {
    expect(partnerstandVan(partner([uitvraag('ONBEKEND'), uitvraag('BEKEND')]))).toBe('BEKEND');
    expect(partnerstandVan(partner([uitvraag('ONBEKEND'), uitvraag('GEEN_ANTWOORD')]))).toBe('GEEN_ANTWOORD');
    expect(partnerstandVan(partner([uitvraag('ONBEKEND')]))).toBe('ONBEKEND');
  });

  it('is zonder antwoord onderweg, of geen antwoord als de vraag mislukte', () => {
    expect(partnerstandVan(partner(undefined, { bezig: true }))).toBe('WACHT');
    expect(partnerstandVan(partner(undefined, { fouten: [{ message: 'weg' }] }))).toBe('GEEN_ANTWOORD');
    expect(partnerstandVan(partner(undefined, { voornemen: voornemens([afweging('1', { uitkomst: 'GEWEIGERD' })])[0]! }))).toBe('NIET_GEVRAAGD');
  });

  it('telt een partner die niet antwoordde nooit als antwoord', () => {
    const alle = [partner([uitvraag('BEKEND')]), partner([uitvraag('ONBEKEND', 'AANGEVRAAGD')]), partner([uitvraag('GEEN_ANTWOORD')]), partner([uitvraag('IN_BEHANDELING', 'AANGEVRAAGD')]), partner(undefined, { bezig: true })];
    expect(alsZin(tel(alle))).toBe('2 van 5 partners hebben geantwoord, 1 kent iemand, 1 gaf geen antwoord, bij 2 kijkt een medewerker, 1 nog onderweg.');
  });
});

describe('Wat er vooraf wordt besloten', () => {
  it('gaat naar een mens zodra over één persoon of categorie een mens moet beslissen, en anders meteen', () => {
    const weg = (...afwegingen: readonly Afweging[]): readonly string[] => voornemens(afwegingen).map((een) => een.weg);
    expect(weg(afweging('1'), afweging('1', { teBeoordelen: ['GEZONDHEID'] }))).toEqual(['MENS']);
    expect(weg(afweging('1'), afweging('1', { uitkomst: 'VRAAG_MENS' }))).toEqual(['MENS']);
    expect(weg(afweging('1'), afweging('1', { uitkomst: 'GEWEIGERD' }))).toEqual(['NU']);
    expect(weg(afweging('1', { uitkomst: 'GEWEIGERD', teBeoordelen: ['GEZONDHEID'] }))).toEqual(['NIET']);
    expect(weg(afweging('1'), afweging('2', { uitkomst: 'GEWEIGERD' }))).toEqual(['NU', 'NIET']);
  });
});
