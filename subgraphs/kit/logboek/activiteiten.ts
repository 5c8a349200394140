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
} as const satisfies Readonly<Record<string, Activiteit>>;

export type Activiteitnaam = keyof typeof ACTIVITEITEN;

/** URI of the version of the activity that is in force: `dpl.core.processing_activity_id`. */
export function verwerkingsactiviteit(naam: Activiteitnaam): string {
  return `urn:handbereik:verwerkingsactiviteit:${naam}:v${ACTIVITEITEN[naam].versie}`;
}
