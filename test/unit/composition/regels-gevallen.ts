import { contracttekst } from '../../../schema/contract.js';
import { soortSdl } from '../../../supergraph/composition/aanvulling.js';
import type { Aanbod } from '../../../supergraph/composition/kandidaat.js';
import { alsSoort, FUNCTIES, PARTNERS } from './hulp/keten.js';
import { met, metEigenVeld, metType, metVeld, PROEF } from './hulp/proefsoort.js';

/** What somebody offers, in words, and where the rule finds it (`null`: it lets it through). */
export interface Geval {
  readonly regel: string;
  readonly wat: string;
  readonly aanbod: Partial<Aanbod>;
  readonly plaats: string | null;
}

const weigert = (regel: string, wat: string, sdl: string | Partial<Aanbod>, plaats: string): Geval => ({ regel, wat, plaats, aanbod: typeof sdl === 'string' ? { sdl } : sdl });
const laatDoor = (regel: string, wat: string, sdl: string | Partial<Aanbod>): Geval => ({ regel, wat, plaats: null, aanbod: typeof sdl === 'string' ? { sdl } : sdl });

const EIS = '@gegeven(categorie: GEZONDHEID, niveau: BEPERKT)';
const veldVan = (type: string): string => metVeld(`"Een proef met dit veld."\n  proef: ${type} ${EIS}`);
const eigenVeldVan = (type: string): string => metEigenVeld(`"Een proef met dit veld."\n    proef: ${type}`);
const eigenType = (naam: string): string => metType(`"Een type van de proefdienst."\ntype ${naam} {\n  "Een waarde van het type."\n  x: Int\n}`);
const argument = (arg: string): string => veldVan('Int').replace('proef: Int', () => `proef("Een keuze van de vrager." ${arg}): Int`);
const opsomming = (naam: string, waarde: string): string => metType(`"Een opsomming van de proefdienst."\nenum ${naam} {\n  "Een waarde van de opsomming."\n  ${waarde}\n}`);
const deelVan = (soort: string): string => soortSdl(soort, `"Wat deze soort over een persoon bijdraagt."\ntype ${alsSoort({ naam: soort }).type}`, PROEF.contract);
const herhaal = (aantal: number, maak: (i: number) => string): string => Array.from({ length: aantal }, (_, i) => maak(i)).join('\n');

/** A page of measurements, as it should be. */
const BLADZIJDE = `
"Een bladzijde met delen van de meting."
type ProefDienstDeelConnectie {
  "De regels van deze bladzijde."
  edges: [ProefDienstDeelRegel!]!
  "Waar deze bladzijde ligt."
  pageInfo: PageInfo!
}
"Een regel van een bladzijde."
type ProefDienstDeelRegel {
  "De plaats van de regel."
  cursor: String!
  "Het deel van de meting."
  node: ProefDienstDeel!
}
"Een deel van een meting."
type ProefDienstDeel {
  "De uitkomst van het deel."
  uitkomst: Int
}`;
const PAGEINFO = /"Waar een bladzijde van een lijst[^}]*}/.exec(contracttekst())?.[0] ?? '';
const metBladzijde = (veld: string, bladzijde = BLADZIJDE): string => metEigenVeld(`"De delen van de meting."\n    ${veld}`, metType(`${PAGEINFO}\n${bladzijde}`));
const DELEN = 'delen("Hoeveel regels er op een bladzijde staan." first: Int, "De plaats waarna de bladzijde begint." after: String): ProefDienstDeelConnectie';

/** Kinds beside which the border between names counts. */
const naast = (...soorten: readonly string[]): Pick<Aanbod, 'anderen' | 'subgraphs'> => ({
  anderen: soorten.map((naam) => alsSoort({ naam })),
  subgraphs: [...FUNCTIES, ...soorten.map((naam) => ({ naam, url: '', sdl: PARTNERS.find((partner) => partner.naam === naam)?.sdl ?? deelVan(naam) }))],
});
const als = (soort: string, rest: Partial<Aanbod> = {}): Partial<Aanbod> => ({ soort, naam: 'Een andere dienst', sdl: deelVan(soort), ...rest });

/** Every rule with what it refuses and what it lets through. */
export const GEVALLEN: readonly Geval[] = [
  weigert('omvang', 'een schema van 5 MB', { sdl: `${PROEF.sdl}# ${'x'.repeat(5_000_000)}` }, 'schema'),
  weigert('omvang', 'meer tokens dan er mogen', { sdl: `${PROEF.sdl}${', a '.repeat(30_000)}` }, 'schema'),
  weigert('omvang', 'honderdduizend lijsten in elkaar', { sdl: `type A { x: ${'['.repeat(100_000)}` }, 'schema'),
  weigert('omvang', 'een naam van tweehonderd tekens', eigenType(`ProefDienst${'X'.repeat(200)}`), 'schema'),
  weigert('omvang', 'tweehonderd eigen typen', metType(herhaal(200, (i) => `type ProefDienstT${i} { x: Int }`)), 'schema'),
  weigert('omvang', 'duizend eigen velden', metType(`type ProefDienstBreed {\n${herhaal(1_001, (i) => `v${i}: Int`)}\n}`), 'schema'),
  weigert('omvang', 'een opsomming van driehonderd waarden', metType(`enum ProefDienstLang {\n${herhaal(300, (i) => `W${i}`)}\n}`), 'ProefDienstLang'),
  weigert('omvang', 'een veld met twintig argumenten', metType(`type ProefDienstVraag { x(${herhaal(20, (i) => `a${i}: Int`)}): Int }`), 'ProefDienstVraag.x'),
  weigert('omvang', 'een beschrijving van tweeduizend tekens', met('Een meting bij de persoon.', `De ${'x'.repeat(2_000)}.`), 'ProefDienstMeting'),
  weigert('omvang', 'drie lijsten in elkaar', eigenVeldVan('[[[Int]]]'), 'ProefDienstMeting.proef'),
  laatDoor('omvang', 'vijftig eigen typen met een veld', metType(herhaal(50, (i) => `"Een type van de proefdienst."\ntype ProefDienstT${i} {\n  "Een waarde van het type."\n  x: Int\n}`))),

  weigert('persoonsnummer', 'een geldig nummer in een beschrijving', met('Een korte meting.', 'Een meting, zoals bij 999990019.'), regelVan('Een korte meting.')),
  weigert('persoonsnummer', 'een nummer in groepen in een opmerking', { sdl: `# bij 9999.90.019\n${PROEF.sdl}` }, 'regel 1'),
  weigert('persoonsnummer', 'een nummer in de naam van de soort', { naam: 'Dienst 999990019' }, 'naam of code van de soort'),
  laatDoor('persoonsnummer', 'negen cijfers die niet aan de elfproef voldoen', met('Een korte meting.', 'Een meting, zoals bij 123456789.')),
  laatDoor('persoonsnummer', 'een organisatienummer', met('Een korte meting.', 'Een meting van 00000099001000001000.')),

  weigert('contractversie', 'een versie die er niet is', { contract: '9.9' }, 'contract'),
  laatDoor('contractversie', 'een eerdere versie met het schema van die versie', { contract: '1.0', sdl: soortSdl(PROEF.soort, '"Wat een proefdienst over een persoon bijdraagt."\ntype ProefDienstBijdrage', '1.0') }),

  ...['Proef-Dienst', 'proef_dienst', 'proef--dienst', '-proef', 'proef-', '1proef', 'prœf', 'рolitie', 'a/../b', '', 'x'.repeat(60)].map((soort) => weigert('soortcode', `de code "${soort}"`, { soort }, 'soort')),
  weigert('soortcode', 'de code van een samenwerkfunctie', { soort: 'identiteit' }, 'identiteit'),
  ...['Politiе', 'Veilig\u200bThuis', 'Veilig\u202eThuis', 'Veilig\nThuis', ' Thuis', '<b>Thuis</b>', ''].map((naam) => weigert('soortcode', `de naam ${JSON.stringify(naam)}`, { naam }, 'naam')),
  laatDoor('soortcode', 'een naam met accenten, een ampersand en haakjes', { naam: 'Coördinatie & Zorg (regio ’s-Gravenhage)' }),

  weigert('leesbaar', 'een tekst die geen SDL is', { sdl: `${PROEF.sdl}\ntype {` }, `${regelVan('')}, kolom 6`),
  weigert('leesbaar', 'een letter die op een andere lijkt in een naam', met('type ProefDienstMeting', 'type ProеfDienstMeting'), `${regelVan('type ProefDienstMeting')}, kolom 9`),
  weigert('leesbaar', 'een teken zonder breedte in een beschrijving', met('Een korte meting.', 'Een korte\u200b meting.'), 'ProefDienstSoort.KORT'),
  weigert('leesbaar', 'een omgekeerde leesrichting in een beschrijving', met('Een korte meting.', 'Een \u202egnitem.'), 'ProefDienstSoort.KORT'),
  weigert('leesbaar', 'een stuurteken dat is weggeschreven', met('Een korte meting.', 'Een korte\\u0007 meting.'), 'ProefDienstSoort.KORT'),
  laatDoor('leesbaar', 'een beschrijving van twee regels', met('"Een korte meting."', '"""\nEen korte meting,\nmet een uitleg.\n"""')),

  weigert('geen-override', 'een veld van het contract dat van een ander wordt overgenomen', inBijdrage('uitkomst: Uitkomst!', 'uitkomst: Uitkomst! @override(from: "politie")'), 'ProefDienstBijdrage.uitkomst'),
  weigert('geen-override', '@override op een eigen veld', veldVan('Int @override(from: "politie")'), 'ProefDienstBijdrage.proef'),
  weigert('geen-override', '@override onder een andere naam', met('@link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"', '@link(url: "https://specs.apollo.dev/federation/v2.5", import: [{name: "@override", as: "@gegeven2"}, "@key"'), '@link'),
  weigert('geen-override', 'een import die het contract niet heeft', met('import: ["@key"', 'import: ["@override", "@key"'), '@link'),
  weigert('geen-override', 'een voorvoegsel voor de federatie', met('@link(url: "https://specs.apollo.dev/federation/v2.5",', '@link(url: "https://specs.apollo.dev/federation/v2.5", as: "f",'), '@link'),
  weigert('geen-override', 'een andere specificatie', met('extend schema', 'extend schema @link(url: "https://specs.apollo.dev/join/v0.3")'), '@link'),
  weigert('geen-override', 'een eigen directive die in de supergraph komt', met('@composeDirective(name: "@gegeven")', '@composeDirective(name: "@eigen")'), '@composeDirective'),
  weigert('geen-override', 'een eigen directive', metType('directive @eigen on FIELD_DEFINITION'), '@eigen'),
  weigert('geen-override', 'een sleutel op een ander type', met('type ProefDienstMeting', 'type ProefDienstMeting @key(fields: "soort")'), 'ProefDienstMeting'),
  weigert('geen-override', 'een andere sleutel op de bijdrage', met('@key(fields: "oin bewijs")', '@key(fields: "oin")'), 'ProefDienstBijdrage'),
  weigert('geen-override', 'twee sleutels op de bijdrage', met('@key(fields: "oin bewijs")', '@key(fields: "oin bewijs") @key(fields: "oin")'), 'ProefDienstBijdrage'),
  weigert('geen-override', 'een sleutel die niet wordt opgelost', met('@key(fields: "oin bewijs")', '@key(fields: "oin bewijs", resolvable: false)'), 'ProefDienstBijdrage'),
  ...['@external', '@requires(fields: "oin")', '@provides(fields: "x")', '@interfaceObject', '@tag(name: "x")', '@authenticated', '@policy(policies: [["x"]])', '@requiresScopes(scopes: [["x"]])', '@shareable', '@inaccessible', '@federation__override(from: "politie")'].map((directive) =>
    weigert('geen-override', `${directive} op een eigen veld`, eigenVeldVan(`Int ${directive}`), 'ProefDienstMeting.proef'),
  ),
  weigert('geen-override', '@shareable op een eigen type', met('type ProefDienstMeting', 'type ProefDienstMeting @shareable'), 'ProefDienstMeting'),
  weigert('geen-override', 'een extra directive op een veld van het contract', inBijdrage('oin: OIN! @inaccessible', 'oin: OIN! @inaccessible @external'), 'ProefDienstBijdrage.oin'),
  laatDoor('geen-override', 'de sleutel in een andere volgorde', met('@key(fields: "oin bewijs")', '@key(fields: "bewijs  oin")')),
  laatDoor('geen-override', 'een kop met minder imports', met('"@shareable", ', '')),

  weigert('gedeeld-type', 'een type van het contract met een veld meer', met('naam: String!', 'naam: String!\n  extra: String'), 'Contactpunt'),
  weigert('gedeeld-type', 'een type van het contract met een ander veldtype', met('telefoon: String', 'telefoon: Int'), 'Contactpunt'),
  weigert('gedeeld-type', 'een type van het contract zonder @shareable', met('type Contactpunt @shareable', 'type Contactpunt'), 'Contactpunt'),
  weigert('gedeeld-type', 'een opsomming van het contract met een waarde minder', met('  "De organisatie gaf geen bruikbaar antwoord binnen de termijn; dit zegt niets over bekendheid."\n  GEEN_ANTWOORD\n', ''), 'Uitkomst'),
  weigert('gedeeld-type', 'een versoepeld @gegeven op de interface', met('[Relatie!] @gegeven(categorie: RELATIES, niveau: BEPERKT)', '[Relatie!] @gegeven(categorie: RELATIES, niveau: MINIMAAL)'), 'Bijdrage'),
  weigert('gedeeld-type', 'een uitbreiding van een gedeeld type', metType('extend type Relatie { geheim: String }'), 'Relatie'),
  weigert('gedeeld-type', 'een uitbreiding van een gedeelde opsomming', metType('extend enum Uitkomst { MISSCHIEN }'), 'Uitkomst'),
  weigert('gedeeld-type', 'een andere directive @gegeven', met('directive @gegeven(', 'directive @gegeven("Een vluchtweg." altijd: Boolean '), '@gegeven'),
  weigert('gedeeld-type', 'de interface van een andere versie dan genoemd', { contract: '1.0' }, 'Bijdrage'),
  laatDoor('gedeeld-type', 'een type van het contract in een andere volgorde en zonder beschrijving', met('  "Het telefoonnummer van het team."\n  telefoon: String\n', '', met('  "Wanneer het team te bereiken is."', '  telefoon: String\n  "Wanneer het team te bereiken is."'))),

  weigert('ander-soort', 'een type van een andere soort', metType('"Een incident van de politie."\ntype PolitieIncident {\n  "De dag van het incident."\n  datum: String\n}'), 'PolitieIncident'),
  weigert('ander-soort', 'een type van een samenwerkfunctie', metType('"Een persoon."\ntype Persoon {\n  "Het kenmerk van de persoon."\n  id: ID!\n}'), 'Persoon'),
  weigert('ander-soort', 'een uitbreiding van een andere soort', metType('extend type PolitieBijdrage { "Een veld." extra: String }'), 'PolitieBijdrage'),
  weigert('ander-soort', 'een naam van een soort met een langer voorvoegsel', { ...als('politie', naast('politie-landelijk')), sdl: `${deelVan('politie')}\ntype PolitieLandelijkTeam { x: Int }` }, 'PolitieLandelijkTeam'),
  weigert('ander-soort', 'een code met het voorvoegsel van een andere', als('a-1b', naast('a1b')), 'a-1b'),
  laatDoor('ander-soort', 'een soort waarvan de code met die van een andere begint', als('politie-landelijk')),
  laatDoor('ander-soort', 'een soort naast een andere die met haar code begint', als('politie', naast('politie-landelijk'))),

  weigert('alleen-bijdrage', 'een eigen ingang', metType('type Query { "Alle metingen." metingen: Int }'), 'Query'),
  weigert('alleen-bijdrage', 'een uitbreiding van de ingang', metType('extend type Query { metingen: Int }'), 'Query'),
  weigert('alleen-bijdrage', 'een eigen mutation', metType('type Mutation { wis: Boolean }'), 'Mutation'),
  weigert('alleen-bijdrage', 'een eigen subscription', metType('type Subscription { nieuws: Boolean }'), 'Subscription'),
  weigert('alleen-bijdrage', 'een ingang onder een andere naam', metType('schema { query: ProefDienstMeting }'), 'schema'),
  weigert('alleen-bijdrage', 'een vraag in het schema', metType('query Vraag { metingen }'), 'schema'),
  weigert('alleen-bijdrage', 'geen bijdragetype', { sdl: contracttekst() }, 'ProefDienstBijdrage'),
  weigert('alleen-bijdrage', 'een tweede bijdrage', metType('type ProefDienstExtraBijdrage implements Bijdrage @key(fields: "oin bewijs") { oin: OIN! }'), 'ProefDienstExtraBijdrage'),
  weigert('alleen-bijdrage', 'een bijdrage die de interface niet uitvoert', met(' implements Bijdrage', ''), 'ProefDienstBijdrage'),
  weigert('alleen-bijdrage', 'een bijdrage zonder een veld van het contract', zonderInBijdrage('uitkomst: Uitkomst!'), 'ProefDienstBijdrage.uitkomst'),
  weigert('alleen-bijdrage', 'een bijdrage met een veld van het contract zonder @gegeven', inBijdrage('acties: [Actie!] @gegeven(categorie: ACTIES, niveau: BEPERKT)', 'acties: [Actie!]'), 'ProefDienstBijdrage.acties'),
  weigert('alleen-bijdrage', 'een bijdrage waarin een sleutelveld zichtbaar is', inBijdrage('bewijs: ID! @inaccessible', 'bewijs: ID!'), 'ProefDienstBijdrage.bewijs'),
  weigert('alleen-bijdrage', 'een eigen veld met de naam van een veld van een latere versie', { contract: '1.0', sdl: soortSdl(PROEF.soort, `"Een bijdrage."\ntype ProefDienstBijdrage {\n  "Het contract met de persoon."\n  contract: Int ${EIS}\n}`, '1.0') }, 'ProefDienstBijdrage.contract'),
  laatDoor('alleen-bijdrage', 'een bijdrage zonder eigen velden', als('proef-dienst')),

  weigert('voorvoegsel', 'een type zonder voorvoegsel', eigenType('Meetwaarde'), 'Meetwaarde'),
  weigert('voorvoegsel', 'een voorvoegsel midden in een woord', eigenType('ProefDienstje'), 'ProefDienstje'),
  weigert('voorvoegsel', 'een voorvoegsel in kleine letters', eigenType('proefDienstX'), 'proefDienstX'),
  weigert('voorvoegsel', 'liggende streepjes', eigenType('ProefDienst__X'), 'ProefDienst__X'),
  weigert('voorvoegsel', 'een code waarbij een type van een functie hoort', als('persoon'), 'persoon'),
  weigert('voorvoegsel', 'een code waarbij een type van een soort hoort die er al is', als('politie-bijdrage'), 'politie-bijdrage'),
  laatDoor('voorvoegsel', 'een code die het begin van een woord van een ander is', als('pol')),

  weigert('gelijkende-naam', 'een code die zonder streepje dezelfde is', als('veiligthuis'), 'veiligthuis'),
  weigert('gelijkende-naam', 'een code met een cijfer dat een letter lijkt', als('po1itie'), 'po1itie'),
  weigert('gelijkende-naam', 'een code met rn als m', als('gerneente'), 'gerneente'),
  weigert('gelijkende-naam', 'een code met vv als w', als('vvoningcorporatie'), 'vvoningcorporatie'),
  weigert('gelijkende-naam', 'de naam van een andere soort', { naam: 'Politie' }, 'naam'),
  weigert('gelijkende-naam', 'een naam die op die van een andere soort lijkt', { naam: 'PoIitie' }, 'naam'),
  weigert('gelijkende-naam', 'twee eigen typen die alleen in een hoofdletter verschillen', eigenType('ProefDienstMETING'), 'ProefDienstMETING'),
  weigert('gelijkende-naam', 'een type dat op een van een ander lijkt', als('pol', { sdl: `${deelVan('pol')}\ntype PolItieIncident { x: Int }` }), 'PolItieIncident'),
  laatDoor('gelijkende-naam', 'een naam die echt anders is', { naam: 'Politieacademie' }),

  weigert('eenduidig', 'twee keer hetzelfde type', metType('"Een meting."\ntype ProefDienstMeting {\n  "De soort meting."\n  soort: String\n}'), 'ProefDienstMeting'),
  weigert('eenduidig', 'twee keer hetzelfde veld', eigenVeldVan('Int').replace('proef:', 'soort:'), 'ProefDienstMeting.soort'),
  weigert('eenduidig', 'twee keer een veld van het contract', inBijdrage('uitkomst: Uitkomst!', 'uitkomst: Uitkomst!\n  uitkomst: String'), 'ProefDienstBijdrage.uitkomst'),
  weigert('eenduidig', 'twee keer een type van het contract', metType('scalar OIN'), 'OIN'),
  weigert('eenduidig', 'een uitbreiding van een eigen type', metType('extend type ProefDienstMeting { "Nog een veld." x: Int }'), 'ProefDienstMeting'),
  laatDoor('eenduidig', 'hetzelfde veld op twee typen', metType('"Nog een meting."\ntype ProefDienstAnders {\n  "De soort meting."\n  soort: ProefDienstSoort\n}')),

  weigert('volledig', 'een type dat er niet staat', eigenVeldVan('ProefDienstVreemd'), 'ProefDienstVreemd'),
  weigert('volledig', 'een type van het contract dat er niet staat', eigenVeldVan('PageInfo'), 'PageInfo'),
  weigert('volledig', '@gegeven zonder definitie', PROEF.sdl.replace(/"""\nZegt tot[\s\S]*?FIELD_DEFINITION/, ''), '@gegeven'),
  laatDoor('volledig', 'ingebouwde typen', metVeld(`"Een aantal."\n  aantal: Int ${EIS}\n  "Een maat van de persoon."\n  maat: Float ${EIS}`)),

  weigert('kringloop', 'een type dat naar zichzelf wijst', eigenVeldVan('ProefDienstMeting'), 'ProefDienstMeting'),
  weigert('kringloop', 'een kring door de interface van het contract', eigenVeldVan('Bijdrage'), 'ProefDienstBijdrage'),
  weigert('kringloop', 'een kring door een eigen interface', metType('interface ProefDienstKring { "Terug." x: ProefDienstKring }'), 'ProefDienstKring'),
  weigert('kringloop', 'een kring door een union', metType('union ProefDienstKeuze = ProefDienstKeus\ntype ProefDienstKeus { terug: ProefDienstKeuze }'), 'ProefDienstKeuze'),
  weigert('kringloop', 'een kring in een invoertype', metType('input ProefDienstFilter { of: [ProefDienstFilter!] }'), 'ProefDienstFilter'),
  weigert('kringloop', 'honderd typen die elk naar de drie volgende wijzen', metType(herhaal(100, (i) => `type ProefDienstK${i} { ${[1, 2, 3].filter((stap) => i + stap < 100).map((stap) => `v${stap}: ProefDienstK${i + stap}`).join(' ')} x: Int }`)), 'ProefDienstK0'),
  weigert('kringloop', 'twintig typen in elkaar', metType(herhaal(20, (i) => `type ProefDienstK${i} { ${i < 19 ? `x: ProefDienstK${i + 1}` : 'x: Int'} }`)), 'ProefDienstK0'),
  laatDoor('kringloop', 'een type dat langs twee wegen te bereiken is', eigenVeldVan('ProefDienstSoort')),

  weigert('persoonsgegeven-in-sleutel', 'een veld van het type BSN', veldVan('BSN'), 'ProefDienstBijdrage.proef'),
  weigert('persoonsgegeven-in-sleutel', 'een tekstveld dat bsn heet', eigenVeldVan('String').replace('proef:', 'clientBsn:'), 'ProefDienstMeting.clientBsn'),
  weigert('persoonsgegeven-in-sleutel', 'een nummer in stukken geschreven', eigenVeldVan('String').replace('proef:', 'burgerServiceNummer:'), 'ProefDienstMeting.burgerServiceNummer'),
  weigert('persoonsgegeven-in-sleutel', 'een kenmerk dat een naam is', eigenVeldVan('ID').replace('proef:', 'volledigeNaam:'), 'ProefDienstMeting.volledigeNaam'),
  weigert('persoonsgegeven-in-sleutel', 'een argument met een naam', argument('achternaam: String'), 'ProefDienstBijdrage.proef(achternaam:)'),
  weigert('persoonsgegeven-in-sleutel', 'een argument met een geboortedatum', argument('geboorte_datum: String'), 'ProefDienstBijdrage.proef(geboorte_datum:)'),
  weigert('persoonsgegeven-in-sleutel', 'een argument van het type BSN', argument('wie: BSN'), 'ProefDienstBijdrage.proef(wie:)'),
  weigert('persoonsgegeven-in-sleutel', 'een invoerveld met een naam', metType('"Een keuze."\ninput ProefDienstFilter {\n  "De naam."\n  voornamen: String\n}'), 'ProefDienstFilter.voornamen'),
  weigert('persoonsgegeven-in-sleutel', 'een waarde die een nummer is', opsomming('ProefDienstZoek', 'BSN'), 'ProefDienstZoek.BSN'),
  weigert('persoonsgegeven-in-sleutel', 'een opsomming van namen', opsomming('ProefDienstMedewerkernaam', 'JANSEN'), 'ProefDienstMedewerkernaam'),
  weigert('persoonsgegeven-in-sleutel', 'een nummer met cijfers die zijn weggeschreven', met('Een korte meting.', 'Een meting bij \\u00399999001\\u0039.'), 'ProefDienstSoort.KORT'),
  laatDoor('persoonsgegeven-in-sleutel', 'een tekstveld met een naam en een betekenisloos kenmerk', metEigenVeld('"De naam van de meting."\n    naam: String\n    "Het kenmerk van de meting."\n    id: ID\n    "Het aantal opnamen van de persoon."\n    opnamen: Int')),

  weigert('gegeven', 'een eigen veld zonder @gegeven', metVeld('"Een proef met dit veld."\n  proef: Int'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', '@gegeven zonder categorie', metVeld('"Een proef met dit veld."\n  proef: Int @gegeven(niveau: BEPERKT)'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', '@gegeven zonder niveau', metVeld('"Een proef met dit veld."\n  proef: Int @gegeven(categorie: ACTIES)'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', 'een categorie die er niet is', metVeld('"Een proef met dit veld."\n  proef: Int @gegeven(categorie: ALLES, niveau: BEPERKT)'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', 'een niveau als tekst', metVeld('"Een proef met dit veld."\n  proef: Int @gegeven(categorie: ACTIES, niveau: "BEPERKT")'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', 'een argument dat er niet is', metVeld('"Een proef met dit veld."\n  proef: Int @gegeven(categorie: ACTIES, niveau: BEPERKT, tenzij: true)'), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', 'twee keer @gegeven', veldVan(`Int ${EIS}`), 'ProefDienstBijdrage.proef'),
  weigert('gegeven', 'een lager niveau onder een veld', eigenVeldVan('Int @gegeven(categorie: GEZONDHEID, niveau: MINIMAAL)'), 'ProefDienstMeting.proef'),
  weigert('gegeven', '@gegeven zonder categorie onder een veld', eigenVeldVan('Int @gegeven(niveau: VOLLEDIG)'), 'ProefDienstMeting.proef'),
  laatDoor('gegeven', 'een andere categorie erbij onder een veld', eigenVeldVan('Int @gegeven(categorie: FINANCIEEL, niveau: BEPERKT)')),

  weigert('nullable', 'een eigen veld dat er altijd is', veldVan('Int!'), 'ProefDienstBijdrage.proef'),
  weigert('nullable', 'een eigen lijst die er altijd is', veldVan('[Int!]!'), 'ProefDienstBijdrage.proef'),
  weigert('nullable', 'een veld met @gegeven dat er altijd is', eigenVeldVan(`Int! ${EIS}`), 'ProefDienstMeting.proef'),
  laatDoor('nullable', 'een veld van een eigen type dat er altijd is', eigenVeldVan('Int!')),

  weigert('bladzijden', 'een lijst van objecten onder een groep', metEigenVeld('"De delen van de meting."\n    delen: [ProefDienstDeel!]', metType('"Een deel van een meting."\ntype ProefDienstDeel {\n  "De uitkomst van het deel."\n  uitkomst: Int\n}')), 'ProefDienstMeting.delen'),
  weigert('bladzijden', 'een lijst van typen van het contract onder een groep', eigenVeldVan('[Relatie!]'), 'ProefDienstMeting.proef'),
  weigert('bladzijden', 'een lijst van lijsten', veldVan('[[Int!]]'), 'ProefDienstBijdrage.proef'),
  weigert('bladzijden', 'een bladzijde zonder argumenten', metBladzijde('delen: ProefDienstDeelConnectie'), 'ProefDienstMeting.delen'),
  weigert('bladzijden', 'een bladzijde zonder pageInfo', metBladzijde(DELEN, BLADZIJDE.replace('pageInfo: PageInfo!', 'pagina: PageInfo!')), 'ProefDienstDeelConnectie.edges'),
  weigert('bladzijden', 'een bladzijde met regels zonder plaats', metBladzijde(DELEN, BLADZIJDE.replace('cursor: String!', 'plek: String!')), 'ProefDienstDeelConnectie.edges'),
  laatDoor('bladzijden', 'een bladzijde met argumenten', metBladzijde(DELEN)),
  laatDoor('bladzijden', 'een lijst van waarden onder een groep', eigenVeldVan('[ProefDienstSoort!]')),

  weigert('geen-scalar', 'een eigen scalar', metType('"Alles wat er te melden is."\nscalar ProefDienstAlles'), 'ProefDienstAlles'),
  laatDoor('geen-scalar', 'een scalar van het contract', eigenVeldVan('DateTime')),

  weigert('beschrijving', 'een type zonder beschrijving', metType('type ProefDienstKaal {\n  "Een waarde van het type."\n  x: Int\n}'), 'ProefDienstKaal'),
  weigert('beschrijving', 'een veld zonder beschrijving', metEigenVeld('proef: Int'), 'ProefDienstMeting.proef'),
  weigert('beschrijving', 'een argument zonder beschrijving', argument('x: Int').replace('"Een keuze van de vrager." ', ''), 'ProefDienstBijdrage.proef(x:)'),
  weigert('beschrijving', 'een waarde zonder beschrijving', met('"Een korte meting."\n', ''), 'ProefDienstSoort.KORT'),
  weigert('beschrijving', 'een invoerveld zonder beschrijving', metType('"Een keuze."\ninput ProefDienstFilter { vanaf: Int }'), 'ProefDienstFilter.vanaf'),
  weigert('beschrijving', 'een beschrijving van spaties', met('Een korte meting.', '   '), 'ProefDienstSoort.KORT'),
  weigert('beschrijving', 'een zin zonder hoofdletter', met('Een korte meting.', 'een korte meting.'), 'ProefDienstSoort.KORT'),
  weigert('beschrijving', 'een zin zonder punt', met('Een korte meting.', 'Een korte meting'), 'ProefDienstSoort.KORT'),
  ...['The measurements of this person.', 'Date of birth.', 'Short measurement with explanation.', 'Die Messungen und das Ergebnis.', 'Les mesures pour une personne.', 'Lorem ipsum dolor sit amet.'].map((zin) =>
    weigert('beschrijving', `"${zin}"`, met('Een korte meting.', zin), 'ProefDienstSoort.KORT'),
  ),
  ...['Kort.', 'Voortgezet onderwijs.', 'Is de meting afgerond?', 'De “screening” (artikel 2.1 Wmo 2015).', 'Een meting met de tool The Scale.'].map((zin) => laatDoor('beschrijving', `"${zin}"`, met('Een korte meting.', zin))),

  weigert('foutcode', 'een eigen foutcode', opsomming('ProefDienstFoutcode', 'KAPOT'), 'ProefDienstFoutcode.KAPOT'),
  weigert('foutcode', 'een eigen foutcode onder een Engelse naam', opsomming('ProefDienstError', 'BROKEN'), 'ProefDienstError.BROKEN'),
  laatDoor('foutcode', 'een code uit de tabel', opsomming('ProefDienstFout', 'FORBIDDEN')),
  laatDoor('foutcode', 'een opsomming die niet van fouten spreekt', opsomming('ProefDienstUitslag', 'KAPOT')),

  weigert('uitfasering', '@deprecated zonder reden', eigenVeldVan('Int @deprecated'), 'ProefDienstMeting.proef'),
  weigert('uitfasering', 'een reden zonder datum', eigenVeldVan('Int @deprecated(reason: "Vervalt als niemand het gebruikt.")'), 'ProefDienstMeting.proef'),
  weigert('uitfasering', 'een dag die niet bestaat', eigenVeldVan('Int @deprecated(reason: "Vervalt op 2027-02-30; gebruik soort.")'), 'ProefDienstMeting.proef'),
  weigert('uitfasering', 'een reden die geen zin is', eigenVeldVan('Int @deprecated(reason: "2027-07-01")'), 'ProefDienstMeting.proef'),
  laatDoor('uitfasering', 'een reden met een datum', eigenVeldVan('Int @deprecated(reason: "Vervalt op 2027-07-01; gebruik de soort.")')),
];

/** The line where this text stands; empty: the line after the last. */
function regelVan(tekst: string): string {
  const tot = tekst === '' ? PROEF.sdl.length : PROEF.sdl.indexOf(tekst);
  return `regel ${PROEF.sdl.slice(0, tot).split('\n').length + (tekst === '' ? 1 : 0)}`;
}

/** Within the contribution only: the interface has the same text. */
function inBijdrage(van: string, door: string): string {
  const begin = PROEF.sdl.indexOf('type ProefDienstBijdrage');
  return PROEF.sdl.slice(0, begin) + met(van, door, PROEF.sdl.slice(begin));
}

function zonderInBijdrage(veld: string): string {
  return inBijdrage(veld, '').replace('"Of de organisatie de persoon kent. Is er voor elke organisatie die is bevraagd."\n  \n', '');
}
