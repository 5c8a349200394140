import { describe, expect, it } from 'vitest';
import { buildSchema } from 'graphql';
import { Contractbreuk, controleer } from '../../../supergraph/partner-router/antwoordcontrole.js';
import { bijdragetype } from '../../../supergraph/partner-router/soortcontrole.js';
import { entiteitvraag, maakPlan, representatie, VOL } from './testsoort.js';

const ALLES = maakPlan(entiteitvraag(`{ ... on ToetsBijdrage {
  __typename oin bewijs uitkomst peilmoment niveau contact { naam telefoon } personen { naam geboortedatum } relaties { soort zekerheid }
  acties { omschrijving status } toetsen { naam cijfer } aantal gemiddelde afgerond kenmerk rooster
  bronnen { __typename naam ... on ToetsRegister { sinds } ... on ToetsDossier { bladen } } } }`)).wortels[0]!.selectie;

const antwoord = (anders: object = {}): object => ({ ...representatie(1), ...VOL, ...anders });

describe('de controle van een antwoord', () => {
  it('laat niets door wat niet is gevraagd', () => {
    const uit = controleer(ALLES, antwoord({ extra: 'x', contact: { naam: 'Team', telefoon: null, email: 'a@b', geheim: 1 } }));
    expect(uit).not.toHaveProperty('extra');
    expect(uit).not.toHaveProperty('betrokkenheden');
    expect(uit['contact']).toStrictEqual({ naam: 'Team', telefoon: null });
  });

  it('maakt van een ontbrekend veld dat null mag zijn een null', () => {
    const uit = controleer(ALLES, { ...representatie(1), uitkomst: 'ONBEKEND', toetsen: [{ naam: 'a' }] });
    expect(uit).toMatchObject({ peilmoment: null, acties: null, aantal: null, toetsen: [{ naam: 'a', cijfer: null }] });
    expect(Object.keys(uit)).toEqual(ALLES.velden.map((veld) => veld.sleutel));
  });

  it('neemt geen eigenschap aan die elk object heeft', () => {
    const selectie = maakPlan(entiteitvraag('{ ... on ToetsBijdrage { toString: contact { naam } constructor: niveau } }')).wortels[0]!.selectie;
    expect(controleer(selectie, {})).toEqual({ toString: null, constructor: null });
  });

  it.each<[string, object, string]>([
    ['verplicht veld is null', { uitkomst: null }, 'ToetsBijdrage.uitkomst'],
    ['verplicht veld ontbreekt', { uitkomst: undefined }, 'ToetsBijdrage.uitkomst'],
    ['ander __typename', { __typename: 'PolitieBijdrage' }, 'ToetsBijdrage.__typename'],
    ['onbekende enumwaarde', { uitkomst: 'MISSCHIEN' }, 'ToetsBijdrage.uitkomst'],
    ['enum als getal', { niveau: 1 }, 'ToetsBijdrage.niveau'],
    ['moment zonder tijd', { peilmoment: '2026-11-23' }, 'ToetsBijdrage.peilmoment'],
    ['moment dat niet bestaat', { peilmoment: '2026-13-23T14:20:00Z' }, 'ToetsBijdrage.peilmoment'],
    ['oin van negen cijfers', { oin: '123456789' }, 'ToetsBijdrage.oin'],
    ['ID als getal', { bewijs: 12 }, 'ToetsBijdrage.bewijs'],
    ['object als tekst', { contact: 'Team' }, 'ToetsBijdrage.contact'],
    ['object als lijst', { contact: [] }, 'ToetsBijdrage.contact'],
    ['lijst als object', { acties: { omschrijving: 'a', status: 'GEPLAND' } }, 'ToetsBijdrage.acties'],
    ['lijst als tekst', { acties: 'geen' }, 'ToetsBijdrage.acties'],
    ['null in een lijst van verplichte waarden', { acties: [null] }, 'ToetsBijdrage.acties'],
    ['verplicht veld in een lijst ontbreekt', { acties: [{ status: 'GEPLAND' }] }, 'Actie.omschrijving'],
    ['tekst als getal', { contact: { naam: 12 } }, 'Contactpunt.naam'],
    ['datum die niet bestaat', { personen: [{ naam: 'a', geboortedatum: '2026-02-30' }] }, 'PersoonBijPartner.geboortedatum'],
    ['Int als tekst', { aantal: '3' }, 'ToetsBijdrage.aantal'],
    ['Int met een breuk', { aantal: 3.5 }, 'ToetsBijdrage.aantal'],
    ['Int van meer dan 32 bits', { aantal: 2 ** 31 }, 'ToetsBijdrage.aantal'],
    ['Float als tekst', { gemiddelde: '6.5' }, 'ToetsBijdrage.gemiddelde'],
    ['Boolean als getal', { afgerond: 1 }, 'ToetsBijdrage.afgerond'],
    ['eigen scalar als object', { kenmerk: { a: 1 } }, 'ToetsBijdrage.kenmerk'],
    ['lijst van lijsten als lijst', { rooster: [1, 2] }, 'ToetsBijdrage.rooster'],
    ['null diep in een lijst van lijsten', { rooster: [[1, null]] }, 'ToetsBijdrage.rooster'],
    ['abstract veld zonder __typename', { bronnen: [{ naam: 'a' }] }, 'ToetsBijdrage.bronnen'],
    ['abstract veld van een vreemd type', { bronnen: [{ __typename: 'Actie', naam: 'a' }] }, 'ToetsBijdrage.bronnen'],
    ['veld van het ware type ontbreekt', { bronnen: [{ __typename: 'ToetsDossier', naam: 'a' }] }, 'ToetsDossier.bladen'],
  ])('merkt op: %s', (_, anders, plaats) => {
    expect(() => controleer(ALLES, antwoord())).not.toThrow();
    let fout: unknown;
    try { controleer(ALLES, JSON.parse(JSON.stringify(antwoord(anders)))); } catch (gevangen) { fout = gevangen; }
    expect(fout).toBeInstanceOf(Contractbreuk);
    expect((fout as Contractbreuk).plaats).toBe(plaats);
  });

  it.each([null, 'tekst', 12, [], true])('neemt %j niet als entiteit', (waarde) => {
    expect(() => controleer(ALLES, waarde)).toThrow(Contractbreuk);
  });
});

describe('een soort', () => {
  const contract = (velden: string, uitkomst = 'BEKEND GEEN_ANTWOORD'): ReturnType<typeof buildSchema> =>
    buildSchema(`enum Uitkomst { ${uitkomst} } type XBijdrage { ${velden} } type Query { x: XBijdrage }`);

  it('wordt geweigerd als GEEN_ANTWOORD er niet op past', () => {
    expect(() => bijdragetype(contract('oin: ID! bewijs: ID! uitkomst: Uitkomst!'), 'XBijdrage')).not.toThrow();
    expect(() => bijdragetype(contract('oin: ID! bewijs: ID! uitkomst: Uitkomst! naam: String!'), 'XBijdrage')).toThrow('XBijdrage.naam');
    expect(() => bijdragetype(contract('oin: ID! bewijs: ID!'), 'XBijdrage')).toThrow('uitkomst');
    expect(() => bijdragetype(contract('oin: ID! bewijs: ID! uitkomst: Uitkomst!', 'BEKEND'), 'XBijdrage')).toThrow('GEEN_ANTWOORD');
    expect(() => bijdragetype(contract('oin: ID!'), 'YBijdrage')).toThrow();
  });
});
