import { describe, expect, it } from 'vitest';
import { maakBeslispunt } from '../../../subgraphs/kit/recht/beslispunt.js';
import type { Rechtvraag } from '../../../subgraphs/kit/recht/vraag.js';
import { PAKKETTEN, STANDAARD, vraag, vragerVan, wijkteamvraag } from './vragen.js';

const beslispunt = maakBeslispunt(PAKKETTEN);
const beslis = (een: Rechtvraag) => beslispunt.beslis([een])[0]!;
const GGZ = { oin: '00000099006000001000', soort: 'ggz' };
const GI = { oin: '00000099004000001000', soort: 'gecertificeerde-instelling' };
const wams = (inwerkingtreding?: string, dag?: string) =>
  wijkteamvraag({
    grondslag: 'wams-meervoudig', doel: 'integrale-aanpak', partner: { oin: '00000099010000001000', soort: 'woningcorporatie' },
    verband: { pakketten: [...STANDAARD, { id: 'wams', inwerkingtreding }] }, ...(dag ? { dag } : {}),
  });

describe('Het beslispunt', () => {
  it('noemt bij een ja regel, artikel, niveau, bewaartermijn en het beleid voor het besluitlogboek', () => {
    expect(beslis(vraag({ informatiebehoefte: ['POLITIEGEGEVENS', 'GEZONDHEID'] }))).toEqual({
      uitkomst: 'TOEGESTAAN',
      niveau: 'VOLLEDIG',
      categorieen: ['POLITIEGEGEVENS'],
      onthouden: [{ categorie: 'GEZONDHEID', reden: 'Op grond van Wmo 2015, Veilig Thuis mag deze organisatie deze categorie niet geven.', mens: false }],
      regel: 'wmo-vt-politie',
      artikel: 'artikel 5.1.6 lid 2 Wmo 2015',
      uitleg: expect.stringContaining('Toegestaan op grond van artikel 5.1.6 lid 2 Wmo 2015.'),
      beleid: ['wmo-2015@1/wmo-vt-politie'],
      bewaren: { duur: 'P20Y', vanaf: 'LAATSTE_WIJZIGING' },
    });
  });

  it('geeft bij een vraag naar bekendheid alleen niet meer dan MINIMAAL', () => {
    expect(beslis(vraag())).toMatchObject({ uitkomst: 'TOEGESTAAN', niveau: 'MINIMAAL', categorieen: [], uitleg: expect.stringContaining('Toegestaan te vragen of de persoon bekend is') });
  });

  it('geeft wat mag en onthoudt wat een mens moet beoordelen', () => {
    expect(beslis(vraag({ partner: GGZ, informatiebehoefte: ['BETROKKENHEID', 'GEZONDHEID'] }))).toMatchObject({
      uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID'], onthouden: [{ categorie: 'GEZONDHEID', mens: true, reden: expect.stringContaining('beroepsgeheim') }],
      beleid: ['wmo-2015@1/wmo-vt-ggz', 'wmo-2015@1/wmo-vt-ggz-gezondheid'],
    });
  });

  it('vraagt een mens als van het gevraagde niets vanzelf mag', () => {
    expect(beslis(vraag({ partner: GGZ, informatiebehoefte: ['GEZONDHEID', 'INKOMEN'] }))).toMatchObject({
      uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], regel: 'wmo-vt-ggz-gezondheid', artikel: 'artikel 5.2.6 Wmo 2015 en artikel 7:457 BW',
      onthouden: [{ categorie: 'GEZONDHEID', mens: true }, { categorie: 'INKOMEN', mens: false }], uitleg: expect.stringContaining('Een mens beoordeelt:'), bewaren: null,
    });
  });

  it('vraagt niets als al over bekendheid een mens moet oordelen, en zegt ook dan wat nooit mag', () => {
    const zvh = vraag({
      vrager: vragerVan('casusregisseur'), verband: { soort: 'zorg-en-veiligheidshuis' }, grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', partner: GGZ, informatiebehoefte: ['GEZONDHEID', 'POLITIEGEGEVENS'],
    });
    expect(beslis(zvh)).toMatchObject({ uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], regel: 'wgs-zvh-ggz', onthouden: [{ categorie: 'GEZONDHEID', mens: true }, { categorie: 'POLITIEGEGEVENS', mens: false }] });
  });

  it('noemt bij een nee de voorwaarde die in de weg staat', () => {
    const nee = (anders: Rechtvraag) => {
      const besluit = beslis(anders);
      expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD', niveau: null, categorieen: [] });
      return besluit.uitleg;
    };
    expect(nee(wijkteamvraag({ partner: GI, persoon: { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING' } }))).toContain('alleen bij minderjarigen');
    expect(nee(vraag({ vrager: vragerVan('wijkteam') }))).toContain('alleen als een organisatie van de soort veilig-thuis vraagt; en alleen voor de functie medewerker-veilig-thuis');
    expect(nee(vraag({ vrager: vragerVan('analist') }))).toBe('Alleen een professional mag gegevens van personen opvragen.');
    expect(nee(vraag({ vrager: { betrouwbaarheid: 'LAAG' } }))).toContain('betrouwbaarheidsniveau');
    expect(nee(vraag({ partner: { oin: vragerVan('veilig-thuis').oin, soort: 'veilig-thuis' } }))).toContain('uw eigen organisatie');
    expect(nee(vraag({ doel: 'opsporing' }))).toContain('doel hoort niet bij deze grondslag');
    expect(nee(vraag({ grondslag: 'onbekend' }))).toContain('grondslag komt in de wetspakketten niet voor');
    expect(nee(vraag({ partner: { soort: 'identiteit' } }))).toContain('mag deze soort organisatie niet worden bevraagd');
    expect(nee(vraag({ verband: { pakketten: [] } }))).toContain('alleen als Wmo 2015 in dit samenwerkingsverband aanstaat');
    expect(nee(vraag({ grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', vrager: vragerVan('casusregisseur') }))).toContain('alleen in een samenwerkingsverband van de soort zorg-en-veiligheidshuis');
    expect(nee(vraag({ dag: 'morgen' }))).toContain('dag van de vraag');
  });

  it('onthoudt wat het samenwerkingsverband voor deze organisatie niet heeft ingericht', () => {
    expect(beslis(vraag({ partner: { categorieen: ['ACTIES'] }, informatiebehoefte: ['ACTIES', 'POLITIEGEGEVENS'] }))).toMatchObject({
      uitkomst: 'TOEGESTAAN', categorieen: ['ACTIES'], onthouden: [{ categorie: 'POLITIEGEGEVENS', mens: false, reden: expect.stringContaining('niet ingericht') }], beleid: ['avg@1/avg-inrichting', 'wmo-2015@1/wmo-vt-politie'],
    });
  });

  it('laat een mens oordelen als de leeftijd of het gezag niet vaststaat waar hulp daarop steunt', () => {
    expect(beslis(wijkteamvraag({ partner: GI, persoon: { leeftijd: 'ONBEKEND' } }))).toMatchObject({ uitkomst: 'VRAAG_MENS', regel: 'jeugdwet-leeftijd-onbekend' });
    expect(beslis(wijkteamvraag({ partner: GI, persoon: { gezag: 'NIET_TE_BEPALEN' } }))).toMatchObject({ uitkomst: 'VRAAG_MENS', regel: 'ivrk-gezag-onbekend' });
    expect(beslis(vraag({ persoon: { leeftijd: 'ONDER_12', gezag: 'NIET_TE_BEPALEN' } }))).toMatchObject({ uitkomst: 'TOEGESTAAN' });
  });

  it('geeft een geheim adres uit het personenregister niet', () => {
    const inzage = vraag({ grondslag: 'brp-inzage', doel: 'vaststellen-identiteit', verband: { pakketten: [] }, partner: { oin: 'register', soort: 'identiteit' }, informatiebehoefte: ['RELATIES', 'WOONSITUATIE'] });
    expect(beslis(inzage)).toMatchObject({ uitkomst: 'TOEGESTAAN', categorieen: ['RELATIES', 'WOONSITUATIE'], onthouden: [] });
    expect(beslis({ ...inzage, persoon: { ...inzage.persoon, geheim: true } })).toMatchObject({ uitkomst: 'TOEGESTAAN', categorieen: ['RELATIES'], onthouden: [{ categorie: 'WOONSITUATIE', mens: false }] });
  });

  it('laat een samenwerkingsverband een verbod niet uitzetten door een pakket weg te laten', () => {
    const alleenWmo = { pakketten: [{ id: 'wmo-2015' }] };
    expect(beslis(vraag({ verband: alleenWmo }))).toMatchObject({ uitkomst: 'TOEGESTAAN' });
    expect(beslis(vraag({ verband: alleenWmo, vrager: { betrouwbaarheid: 'LAAG' } }))).toMatchObject({ uitkomst: 'GEWEIGERD', regel: 'wdo-betrouwbaarheid', beleid: ['kader@1/wdo-betrouwbaarheid'] });
  });

  it('telt een wet niet op een dag waarop zij nog niet gold', () => {
    const zvh = (dag: string) => vraag({ vrager: vragerVan('casusregisseur'), verband: { soort: 'zorg-en-veiligheidshuis' }, grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', dag });
    expect(beslis(zvh('2025-02-28'))).toMatchObject({ uitkomst: 'GEWEIGERD', uitleg: expect.stringContaining('alleen vanaf 2025-03-01') });
    expect(beslis(zvh('2025-03-01'))).toMatchObject({ uitkomst: 'TOEGESTAAN' });
  });
});

describe('Het wetsvoorstel WAMS', () => {
  it('telt niet zonder datum van inwerkingtreding, ook niet als het pakket aanstaat', () => {
    expect(beslis(wams())).toMatchObject({ uitkomst: 'GEWEIGERD', uitleg: expect.stringContaining('nog een wetsvoorstel') });
    expect(beslis(wams(''))).toMatchObject({ uitkomst: 'GEWEIGERD' });
    expect(beslis(wams('binnenkort'))).toMatchObject({ uitkomst: 'GEWEIGERD' });
  });

  it('telt vanaf de dag van inwerkingtreding, en geen dag eerder', () => {
    expect(beslis(wams('2027-01-01', '2026-12-31'))).toMatchObject({ uitkomst: 'GEWEIGERD' });
    expect(beslis(wams('2027-01-01', '2027-01-01'))).toMatchObject({ uitkomst: 'TOEGESTAAN', regel: 'wams-woningcorporatie' });
  });

  it('geldt alleen binnen de eigen regio', () => {
    const elders = wams('2026-10-01');
    expect(beslis({ ...elders, partner: { ...elders.partner, regio: 'Noord' } })).toMatchObject({ uitkomst: 'GEWEIGERD', uitleg: expect.stringContaining('alleen binnen de eigen regio') });
  });
});
