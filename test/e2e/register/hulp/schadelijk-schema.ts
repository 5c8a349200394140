import { met } from './proefschema.js';

/** A way to publish a schema that would harm others, and the rule that must say so. */
export interface Schadelijkschema {
  readonly naam: string;
  /** The rules of which at least one must have found it. */
  readonly regels: readonly string[];
  readonly maak: (sdl: string) => string;
}

const EIGEN = '  notities: [KinderopvangNotitie!] @gegeven(categorie: BEGELEIDING_EN_HULP, niveau: BEPERKT)';
const veldErbij = (veld: string) => (sdl: string) => met(sdl, EIGEN, `${EIGEN}\n  ${veld}`);
const erbij = (tekst: string) => (sdl: string) => `${sdl}\n${tekst}\n`;
const vervang = (een: string, ander: string) => (sdl: string) => met(sdl, een, ander);
const GEGEVEN = '@gegeven(categorie: BEGELEIDING_EN_HULP, niveau: BEPERKT)';

/** Own types, each of which holds the next; the last one holds the first. */
function kring(lengte: number): string {
  return Array.from({ length: lengte }, (_, i) => `"Een schakel van de kring."\ntype KinderopvangKring${i} {\n  "De volgende schakel van de kring."\n  volgende: KinderopvangKring${(i + 1) % lengte}\n}`).join('\n');
}

export const SCHADELIJKE_SCHEMAS: readonly Schadelijkschema[] = [
  { naam: 'een veld van een ander overnemen met @override', regels: ['geen-override'], maak: veldErbij(`"De incidenten van een ander."\n  incidenten: [String!] ${GEGEVEN} @override(from: "politie")`) },
  { naam: 'het type van een andere soort uitbreiden', regels: ['ander-soort'], maak: erbij('extend type PolitieBijdrage @key(fields: "oin bewijs") {\n  "De oogst van een ander."\n  oogst: String\n}') },
  { naam: 'het type van een andere soort opnieuw vastleggen', regels: ['ander-soort', 'voorvoegsel'], maak: erbij('"Wat de politie bijdraagt."\ntype PolitieIncident {\n  "De soort van het incident."\n  soort: String\n}') },
  { naam: 'een gedeeld type een veld geven', regels: ['gedeeld-type'], maak: vervang('type Contactpunt @shareable {', 'type Contactpunt @shareable {\n  "Het nummer van thuis."\n  thuis: String') },
  { naam: 'een gedeeld veld weghalen', regels: ['gedeeld-type'], maak: vervang('  "Wanneer het team te bereiken is."\n  bereikbaar: String\n', '') },
  { naam: 'een gedeeld veld verplicht maken', regels: ['gedeeld-type'], maak: vervang('  telefoon: String\n', '  telefoon: String!\n') },
  { naam: 'een gedeelde opsomming een waarde geven', regels: ['gedeeld-type'], maak: vervang('enum Zekerheid {', 'enum Zekerheid {\n  "Van horen zeggen vernomen."\n  GERUCHT') },
  { naam: 'de interface Bijdrage een veld geven', regels: ['gedeeld-type'], maak: vervang('interface Bijdrage {', 'interface Bijdrage {\n  "Het dossier in zijn geheel."\n  dossier: String') },
  { naam: 'een gedeeld type uitbreiden', regels: ['gedeeld-type'], maak: erbij('extend type Actie {\n  "Wat er nog bij hoort."\n  erbij: String\n}') },
  { naam: 'een type zonder eigen voorvoegsel', regels: ['voorvoegsel'], maak: erbij('"Een adres van de persoon."\ntype Adres {\n  "De straat van het adres."\n  straat: String\n}') },
  { naam: 'een type dat op dat van een ander lijkt', regels: ['gelijkende-naam', 'voorvoegsel'], maak: erbij('"Een incident met een hoofdletter i."\ntype PoIitieIncident {\n  "De soort van het incident."\n  soort: String\n}') },
  { naam: 'een vraag aan de wortel', regels: ['alleen-bijdrage'], maak: erbij('type Query {\n  "Alle personen van de keten."\n  personen: [String!]\n}') },
  { naam: 'een opdracht aan de wortel', regels: ['alleen-bijdrage'], maak: erbij('type Mutation {\n  "Wist alle gegevens."\n  wis: Boolean\n}') },
  { naam: 'een abonnement aan de wortel', regels: ['alleen-bijdrage'], maak: erbij('type Subscription {\n  "Alles wat er gebeurt."\n  alles: String\n}') },
  { naam: 'een uitgebreide wortel', regels: ['alleen-bijdrage'], maak: erbij('extend type Query {\n  "Alle personen van de keten."\n  personen: [String!]\n}') },
  { naam: 'een eigen entiteit met een sleutel', regels: ['alleen-bijdrage', 'geen-override'], maak: erbij('"Een kind met een eigen sleutel."\ntype KinderopvangKind @key(fields: "id") {\n  "De sleutel van het kind."\n  id: ID!\n}') },
  { naam: 'een bijdrage met een andere sleutel', regels: ['geen-override', 'alleen-bijdrage'], maak: vervang('type KinderopvangBijdrage implements Bijdrage @key(fields: "oin bewijs")', 'type KinderopvangBijdrage implements Bijdrage @key(fields: "oin")') },
  { naam: 'het bewijs zichtbaar maken', regels: ['gedeeld-type', 'geen-override', 'alleen-bijdrage'], maak: (sdl) => sdl.replaceAll('bewijs: ID! @inaccessible', 'bewijs: ID!') },
  { naam: 'een tweede bijdragetype', regels: ['alleen-bijdrage'], maak: (sdl) => `${sdl}\n${sdl.slice(sdl.indexOf('"""Wat een voorbeeldorganisatie'), sdl.indexOf('"""Een notitie')).replaceAll('KinderopvangBijdrage', 'KinderopvangAndereBijdrage')}` },
  { naam: 'velden van een ander vereisen', regels: ['geen-override'], maak: veldErbij(`"Wat van een ander komt."\n  geheel: String ${GEGEVEN} @requires(fields: "uitkomst")`) },
  { naam: 'een interface als object overnemen', regels: ['geen-override', 'gedeeld-type', 'ander-soort', 'alleen-bijdrage'], maak: erbij('type Persoon @interfaceObject @key(fields: "id") {\n  "De sleutel van de persoon."\n  id: ID!\n}') },
  { naam: 'een eigen directive vastleggen', regels: ['geen-override'], maak: erbij('directive @kinderopvangGeheim(reden: String) on FIELD_DEFINITION') },
  { naam: 'een andere versie van een federatiespecificatie inhalen', regels: ['geen-override'], maak: erbij('extend schema @link(url: "https://specs.apollo.dev/connect/v0.1", import: ["@connect", "@source"])') },
  { naam: 'een kring van types', regels: ['kringloop'], maak: (sdl) => erbij(kring(3))(veldErbij(`"De kring van schakels."\n  kring: [KinderopvangKring0!] ${GEGEVEN}`)(sdl)) },
  { naam: 'duizend types', regels: ['omvang'], maak: erbij(Array.from({ length: 1_000 }, (_, i) => `"Een type van de vele."\ntype KinderopvangVeel${i} {\n  "Een veld van de vele."\n  veld: String\n}`).join('\n')) },
  { naam: 'een lijst in een lijst, vijfduizend diep', regels: ['omvang', 'leesbaar'], maak: veldErbij(`"Een diepe lijst."\n  diep: ${'['.repeat(5_000)}String${']'.repeat(5_000)} ${GEGEVEN}`) },
  { naam: 'een onleesbaar schema', regels: ['leesbaar'], maak: erbij('type {') },
  { naam: 'een schema van 400 kB', regels: ['omvang'], maak: erbij(`# ${'x'.repeat(400_000)}`) },
  { naam: 'een onzichtbaar teken in een beschrijving', regels: ['leesbaar', 'beschrijving'], maak: vervang('"""De dag van de notitie."""', '"""De dag van de\u200B notitie."""') },
  { naam: 'omgekeerde tekst in een beschrijving', regels: ['leesbaar', 'beschrijving'], maak: vervang('"""De dag van de notitie."""', '"""De dag van de \u202Enotitie."""') },
  { naam: 'een veld zonder beschrijving', regels: ['beschrijving'], maak: veldErbij(`zwijgend: String ${GEGEVEN}`) },
  { naam: 'een beschrijving in het Engels', regels: ['beschrijving'], maak: veldErbij(`"The notes that were made about this person."\n  notes: String ${GEGEVEN}`) },
  { naam: 'een burgerservicenummer als gegeven', regels: ['persoonsgegeven-in-sleutel'], maak: (sdl) => `scalar BSN\n${veldErbij(`"Het nummer van de persoon."\n  nummer: BSN @gegeven(categorie: BURGERSERVICENUMMER, niveau: VOLLEDIG)`)(sdl)}` },
  { naam: 'een naam in een argument', regels: ['persoonsgegeven-in-sleutel'], maak: veldErbij(`"De notities met deze naam."\n  gezocht(\n    "De naam van de persoon."\n    naam: String\n  ): String ${GEGEVEN}`) },
  { naam: 'een persoonsnummer in een opsomming', regels: ['persoonsnummer'], maak: vervang('  AFSPRAAK\n}', '  AFSPRAAK\n  """De afspraak met deze persoon."""\n  VAN_999901011\n}') },
  { naam: 'een sleutel die een persoonsnummer is', regels: ['persoonsgegeven-in-sleutel'], maak: vervang('type KinderopvangNotitie {', 'type KinderopvangNotitie {\n  """Het nummer als sleutel."""\n  bsn: ID') },
  { naam: 'een gegeven zonder categorie', regels: ['gegeven'], maak: veldErbij('"Wat vrij te lezen is."\n  vrij: String') },
  { naam: 'een gegeven in een categorie die er niet is', regels: ['gegeven', 'samenstelling', 'leesbaar'], maak: veldErbij('"Wat nergens bij hoort."\n  los: String @gegeven(categorie: ALLES, niveau: BEPERKT)') },
  { naam: 'een verplicht veld op de bijdrage', regels: ['nullable'], maak: veldErbij(`"Wat er altijd is."\n  altijd: String! ${GEGEVEN}`) },
  { naam: 'een lijst in een lijst zonder bladzijden', regels: ['bladzijden'], maak: (sdl) => erbij('"Een bijlage bij een notitie."\ntype KinderopvangBijlage {\n  "De titel van de bijlage."\n  titel: String\n}')(met(sdl, 'type KinderopvangNotitie {', 'type KinderopvangNotitie {\n  """De bijlagen bij de notitie."""\n  bijlagen: [KinderopvangBijlage!]')) },
  { naam: 'een foutcode die niet in de tabel staat', regels: ['foutcode'], maak: erbij('"Wat er mis kan gaan."\nenum KinderopvangFoutcode {\n  "Er ging iets mis."\n  OEPS\n}') },
  { naam: 'uitfaseren zonder datum', regels: ['uitfasering'], maak: veldErbij(`"Wat verdwijnt."\n  oud: String ${GEGEVEN} @deprecated(reason: "Dit veld verdwijnt binnenkort.")`) },
];
