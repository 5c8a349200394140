/** The three patterns in which a samenwerkfunctie works together. (afsprakenstelsel, samenwerkpatronen) */
export type Patroon = 'Inzage' | 'Opdracht' | 'Gebeurtenis';

/** The steps of the process; a casus may go through them more than once. (afsprakenstelsel, werking) */
export type Processtap = 'Verbinding aangaan' | 'Samen onderzoeken' | 'Samen beslissen' | 'Doen wat werkt' | 'Samen leren';

/** One of the fifteen ways of working together. */
export interface Samenwerkfunctie {
  readonly nummer: number;
  readonly naam: string;
  /** What it is for, as a sentence for who reads the documentation. */
  readonly doel: string;
  readonly processtappen: readonly Processtap[];
  readonly patronen: readonly Patroon[];
  /** The subgraph that carries it; absent as long as it does not work here. */
  readonly subgraph?: string;
  /** Where the afsprakenstelsel describes it. */
  readonly bron: string;
}

const bron = (kop: string): string => `Afsprakenstelsel Samen onder Handbereik (29 mei 2026), Samenwerkfuncties, ${kop}`;

/** The fifteen samenwerkfuncties, in the order of their numbers. */
export const SAMENWERKFUNCTIES: readonly Samenwerkfunctie[] = Object.freeze([
  { nummer: 1, naam: 'Uitwisselen Melding', doel: 'Zorgen over een burger of gezin melden bij wie daarover gaat, en horen wat ermee is gedaan, zodat hulp op tijd begint.', processtappen: ['Verbinding aangaan'], patronen: ['Opdracht', 'Gebeurtenis', 'Inzage'], subgraph: 'melding', bron: bron('Uitwisselen Melding') },
  { nummer: 2, naam: 'Vaststellen Identiteit en Relatie(s)', doel: 'Weten om wie het gaat, met wie hij een gezin vormt, wie er om hem heen staan en wie belangrijke beslissingen mag nemen.', processtappen: ['Verbinding aangaan'], patronen: ['Inzage', 'Opdracht', 'Gebeurtenis'], subgraph: 'identiteit', bron: bron('Vaststellen Identiteit en Relaties') },
  { nummer: 3, naam: 'Bepalen Bekendheid en Verrijking', doel: 'Nagaan bij welke partners een burger of gezin bekend is, en van hen krijgen wat nodig is voor de eigen wettelijke taak.', processtappen: ['Verbinding aangaan'], patronen: ['Inzage', 'Opdracht', 'Gebeurtenis'], subgraph: 'bekendheid', bron: bron('Bepalen Bekendheid en Verrijking') },
  { nummer: 4, naam: 'Werken aan Preventie', doel: 'Burgers kennis en hulp geven waarmee zij problemen zelf en vrijwillig kleiner maken, voordat zwaardere hulp nodig is.', processtappen: ['Samen onderzoeken'], patronen: ['Inzage', 'Opdracht'], bron: bron('Werken aan Preventie') },
  { nummer: 5, naam: 'Uitvoeren Triage en Taxatie', doel: 'Met een wetenschappelijk onderbouwd oordeel bepalen of vervolg nodig is, en met welke voorrang, duur en inhoud.', processtappen: ['Samen onderzoeken'], patronen: ['Inzage', 'Opdracht', 'Gebeurtenis'], bron: bron('Uitvoeren Triage en Taxatie') },
  { nummer: 6, naam: 'Opstellen Analyse en Advies', doel: 'Samen vinden wat de situatie veroorzaakt en in stand houdt, en onderbouwd adviseren wat het meest nodig is.', processtappen: ['Samen onderzoeken'], patronen: ['Opdracht', 'Inzage', 'Gebeurtenis'], bron: bron('Opstellen Analyse en Advies') },
  { nummer: 7, naam: 'Inzien en Deelnemen door de Burger', doel: 'De burger laten zien wie bij hem betrokken is en welke gegevens over hem zijn gevraagd en gegeven, en hem laten meedoen.', processtappen: ['Samen onderzoeken', 'Samen beslissen'], patronen: ['Inzage', 'Opdracht', 'Gebeurtenis'], subgraph: 'burger', bron: bron('Inzien en Deelnemen door de Burger') },
  { nummer: 8, naam: 'Overleggen over de Casus', doel: 'Een casusoverleg voorbereiden: wie meedoet, wat er op tafel ligt en welke informatie voor wie open staat.', processtappen: ['Samen beslissen'], patronen: ['Opdracht', 'Inzage', 'Gebeurtenis'], bron: bron('Overleggen over de Casus') },
  { nummer: 9, naam: 'Uitwisselen Uitkomst Overleg', doel: 'Vastleggen en delen wat een overleg heeft opgeleverd: het gedeelde beeld, de besluiten en de afspraken.', processtappen: ['Samen beslissen'], patronen: ['Inzage', 'Gebeurtenis'], bron: bron('Uitwisselen Uitkomst Overleg') },
  { nummer: 10, naam: 'Opstellen en Regisseren Plan', doel: 'Een plan met doelen en interventies maken en delen, en de uitvoering ervan in samenhang leiden.', processtappen: ['Doen wat werkt'], patronen: ['Opdracht', 'Inzage', 'Gebeurtenis'], bron: bron('Opstellen en Regisseren Plan') },
  { nummer: 11, naam: 'Uitvoeren Actie', doel: 'Een taak, afspraak of interventie bij een partner beleggen, en horen dat zij is gedaan en wat zij opleverde.', processtappen: ['Doen wat werkt'], patronen: ['Opdracht', 'Gebeurtenis', 'Inzage'], subgraph: 'actie', bron: bron('Uitvoeren Actie') },
  { nummer: 12, naam: 'Nazorg en Afsluiten Casus', doel: 'Stap voor stap loslaten met oog voor terugval, en een casus zorgvuldig afsluiten.', processtappen: ['Doen wat werkt'], patronen: ['Opdracht', 'Gebeurtenis', 'Inzage'], bron: bron('Nazorg en Afsluiten Casus') },
  { nummer: 13, naam: 'Uitwisselen Beschikbare Diensten', doel: 'Zien welk hulpaanbod er is, van welke kwaliteit en met welke wachttijd, om te kiezen wat past.', processtappen: ['Samen leren'], patronen: ['Inzage', 'Gebeurtenis'], bron: bron('Uitwisselen beschikbare diensten') },
  { nummer: 14, naam: 'Inrichten en Bijsturen Samenwerking', doel: 'Vastleggen wie in een samenwerkingsverband meedoet, met welke taken, op welke grondslag en voor welk doel, en dat bijstellen.', processtappen: ['Samen leren'], patronen: ['Opdracht', 'Inzage', 'Gebeurtenis'], subgraph: 'inrichting', bron: bron('Inrichten en Bijsturen Samenwerking') },
  { nummer: 15, naam: 'Monitoring Kwaliteit en Effectiviteit', doel: 'Volgen of de samenwerking goed en werkzaam is, zonder dat cijfers tot een mens zijn te herleiden.', processtappen: ['Samen leren'], patronen: ['Gebeurtenis', 'Inzage'], bron: bron('Monitoring kwaliteit en effectiviteit') },
]);
