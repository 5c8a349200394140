import { registerEnumType } from 'type-graphql';

/** Registers an enum of the contract; its descriptions come from `schema/kern.graphql` and `schema/bijdrage.graphql`. */
function opsomming<const T extends readonly string[]>(name: string, waarden: T): { readonly [K in T[number]]: K } {
  const alles = Object.fromEntries(waarden.map((waarde) => [waarde, waarde])) as { [K in T[number]]: K };
  registerEnumType(alles, { name });
  return Object.freeze(alles);
}

export const Uitkomst = opsomming('Uitkomst', ['BEKEND', 'ONBEKEND', 'IN_BEHANDELING', 'GEEN_ANTWOORD']);
export type Uitkomst = keyof typeof Uitkomst;

export const Informatieniveau = opsomming('Informatieniveau', ['MINIMAAL', 'BEPERKT', 'VOLLEDIG']);
export type Informatieniveau = keyof typeof Informatieniveau;

export const Gegevenscategorie = opsomming('Gegevenscategorie', [
  'BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'BURGERSERVICENUMMER', 'WOONSITUATIE', 'FINANCIEEL', 'INKOMEN', 'GEZONDHEID',
  'POLITIEGEGEVENS', 'JUSTITIEEL', 'RELATIES', 'TOEZICHT_EN_HANDHAVING', 'TOEGEKENDE_ZORG', 'BEGELEIDING_EN_HULP',
]);
export type Gegevenscategorie = keyof typeof Gegevenscategorie;

export const Relatiesoort = opsomming('Relatiesoort', ['OUDER', 'KIND', 'PARTNER', 'EX_PARTNER', 'BROER_OF_ZUS', 'HUISGENOOT', 'VOOGD', 'NETWERK']);
export type Relatiesoort = keyof typeof Relatiesoort;

export const Zekerheid = opsomming('Zekerheid', ['BEVESTIGD', 'EENZIJDIG', 'TEGENGESPROKEN', 'OPGEGEVEN']);
export type Zekerheid = keyof typeof Zekerheid;

export const BetrokkeneRol = opsomming('BetrokkeneRol', ['HOOFDBETROKKENE', 'NEVENBETROKKENE']);
export type BetrokkeneRol = keyof typeof BetrokkeneRol;

export const Betrokkenheidstatus = opsomming('Betrokkenheidstatus', ['AANGEMELD', 'LOPEND', 'AFGESLOTEN']);
export type Betrokkenheidstatus = keyof typeof Betrokkenheidstatus;

export const Actiestatus = opsomming('Actiestatus', ['AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND', 'UITGEVOERD', 'GESTOPT']);
export type Actiestatus = keyof typeof Actiestatus;
