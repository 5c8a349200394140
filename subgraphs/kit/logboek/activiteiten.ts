/** A processing activity as the register of processing activities (AVG, article 30) describes it, in one version. */
export interface Activiteit {
  /** A change to what is done or why gives a new version; rows keep pointing to the old one. */
  readonly versie: number;
  readonly omschrijving: string;
  readonly doel: string;
}

/** What this product does with personal data, by the name that its log rows use. */
export const ACTIVITEITEN = {
  uitvraag: {
    versie: 1,
    omschrijving: 'Een organisatie vraagt in een bekendheidsronde bij een ketenpartner na of een persoon daar bekend is en wat daarover gedeeld mag worden.',
    doel: 'Beoordelen welke organisaties bij een persoon of gezin betrokken zijn, zodat hulp, zorg en veiligheid op elkaar aansluiten.',
  },
  bijdrage: {
    versie: 1,
    omschrijving: 'Een organisatie zoekt in haar eigen administratie of een persoon bekend is en verstrekt wat het bewijs en haar eigen regels toestaan.',
    doel: 'Voldoen aan een vraag van een ketenpartner die op een wettelijke grondslag rust.',
  },
  'uitvraag-beoordelen': {
    versie: 1,
    omschrijving: 'Een professional van een bevraagde organisatie ziet een vraag over een persoon die een mens moet beoordelen, en beslist wat daarover gedeeld mag worden.',
    doel: 'Voldoen aan een vraag van een ketenpartner die op een wettelijke grondslag rust, na een afweging die alleen een mens kan maken.',
  },
  'identiteit-inzage': {
    versie: 1,
    omschrijving: 'Een organisatie raadpleegt het personenregister: identiteit, gezin en gezag van een persoon.',
    doel: 'Vaststellen om wie het gaat en wie het gezag heeft, voordat een vraag wordt gesteld.',
  },
  'mijn-inzage': {
    versie: 1,
    omschrijving: 'Een burger, of wie gezag over een kind heeft, ziet wie wat over hem heeft gevraagd, wanneer en op welke grond.',
    doel: 'Uitvoeren van het recht op inzage (AVG, artikel 15).',
  },
  'actie-inzage': {
    versie: 1,
    omschrijving: 'Een organisatie ziet welke actie van de keten over een persoon loopt: als casusregisseur, of omdat de actie bij haar is belegd.',
    doel: 'Uitvoeren wat in een casus is afgesproken, en weten hoe het ervoor staat.',
  },
  'actie-opdracht': {
    versie: 1,
    omschrijving: 'Een organisatie belegt een actie over een persoon bij een ketenpartner, of voert haar uit en meldt voortgang en resultaat.',
    doel: 'Uitvoeren wat in een casus is afgesproken, onder regie van de casusregisseur.',
  },
  'melding-inzage': {
    versie: 1,
    omschrijving: 'Een organisatie ziet een melding over een persoon, of de casus die eruit groeide.',
    doel: 'Behandelen van een melding over zorgen om een persoon of gezin, en daarin samenwerken.',
  },
  'melding-opdracht': {
    versie: 1,
    omschrijving: 'Een organisatie meldt zorgen over een persoon bij een meldpunt, of het meldpunt beoordeelt, behandelt, zet door of koppelt terug.',
    doel: 'Zorgen over een persoon of gezin bij de juiste organisatie brengen, zodat hulp op tijd komt.',
  },
  'gebeurtenissen-inzage': {
    versie: 1,
    omschrijving: 'Een organisatie zoekt in de ketenindex welke gebeurtenissen er rond een persoon of in een casus zijn die voor haar zijn bestemd.',
    doel: 'Weten wat er in de keten is gebeurd, zodat hulp, zorg en veiligheid op elkaar aansluiten.',
  },
} as const satisfies Readonly<Record<string, Activiteit>>;

export type Activiteitnaam = keyof typeof ACTIVITEITEN;

/** URI of the version of the activity that is in force: `dpl.core.processing_activity_id`. */
export function verwerkingsactiviteit(naam: Activiteitnaam): string {
  return `urn:handbereik:verwerkingsactiviteit:${naam}:v${ACTIVITEITEN[naam].versie}`;
}
