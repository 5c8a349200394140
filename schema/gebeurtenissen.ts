/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is agreed about one kind of occurrence. */
export interface Gebeurtenissoort {
  /** Its name at the edge, in the profile of the afsprakenstelsel: `<samenwerkfunctie>.<gebeurtenis>`. */
  readonly soh: string;
  /** The functie that raises it. */
  readonly functie: string;
  readonly betekenis: string;
  /** Kind of the primary object: the first half of `subject`. */
  readonly onderwerp: string;
  /** What `data` is, by level. MINIMAAL is for everybody and says only that something is there. */
  readonly niveaus: { readonly MINIMAAL: JsonSchema; readonly BEPERKT?: JsonSchema; readonly VOLLEDIG?: JsonSchema };
  /** Contract version in which it came. */
  readonly sinds: string;
}

/** Before every `type`. (NL GOV profile for CloudEvents: reverse DNS) */
export const TYPEVOORVOEGSEL = 'nl.handbereik.';

const PERSOON = { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'De sleutel van Persoon; nooit een nummer.' };
const SLEUTEL = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' };
const CASUS = { ...SLEUTEL, description: 'De sleutel van Casus.' };
const OIN = { type: 'string', pattern: '^[0-9]{20}$' };
const MOMENT = { type: 'string', format: 'date-time' };
const TEKST = { type: 'string', minLength: 1, maxLength: 2000 };
const WOORD = { type: 'string', minLength: 1, maxLength: 100 };
const AANTAL = { type: 'integer', minimum: 0 };

const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties, required, additionalProperties: false,
});

/** At this level there is nothing to read: only that it occurred. */
const ALLEEN_DAT: JsonSchema = object({});

const MELDING = { persoon: PERSOON, casus: CASUS, soort: WOORD, meldpunt: OIN };

const melding = (gebeurtenis: string, betekenis: string, niveaus: Omit<Gebeurtenissoort['niveaus'], 'MINIMAAL'>): Gebeurtenissoort =>
  ({ soh: `uitwisselen-melding.${gebeurtenis}`, functie: 'melding', betekenis, onderwerp: 'melding', niveaus: { MINIMAAL: ALLEEN_DAT, ...niveaus }, sinds: '1.1' });

const casus = (gebeurtenis: string, betekenis: string, extra: JsonSchema): Gebeurtenissoort =>
  ({ soh: `overleggen-over-de-casus.${gebeurtenis}`, functie: 'melding', betekenis, onderwerp: 'casus', niveaus: { MINIMAAL: ALLEEN_DAT, BEPERKT: object({ persoon: PERSOON, casus: CASUS, ...extra }, ['casus']) }, sinds: '1.1' });

/** Of a round one reads how far it is, never what anybody answered. */
const ronde = (gebeurtenis: string, betekenis: string): Gebeurtenissoort => ({
  soh: `bepalen-bekendheid-en-verrijking.${gebeurtenis}`, functie: 'bekendheid', betekenis, onderwerp: 'ronde', sinds: '1.1',
  niveaus: { MINIMAAL: ALLEEN_DAT, BEPERKT: object({ persoon: PERSOON, casus: CASUS, aanvrager: OIN, uitvragen: AANTAL, open: AANTAL, termijn: MOMENT }, ['aanvrager']) },
});

const OPDRACHT = { persoon: PERSOON, casus: CASUS, opdrachtgever: OIN, uitvoerder: OIN, termijn: MOMENT };

/** The life of an opdracht: what every kind of opdracht raises. */
const opdracht = <S extends string>(soort: S, soh: string, functie: string, wat: string, volledig?: JsonSchema): Readonly<Record<`nl.handbereik.${S}-${Levensmoment}`, Gebeurtenissoort>> =>
  Object.fromEntries(Object.entries(LEVENSLOOP).map(([moment, betekenis]) => [`${TYPEVOORVOEGSEL}${soort}-${moment}`, {
    soh: `${soh}.${soort}-${moment}`, functie, betekenis: `${wat} ${betekenis}`, onderwerp: soort, sinds: '1.1',
    niveaus: {
      MINIMAAL: ALLEEN_DAT,
      BEPERKT: object(OPDRACHT, ['opdrachtgever', 'uitvoerder']),
      ...(volledig && { VOLLEDIG: object({ ...OPDRACHT, ...volledig }, ['opdrachtgever', 'uitvoerder']) }),
    },
  } satisfies Gebeurtenissoort])) as unknown as Readonly<Record<`nl.handbereik.${S}-${Levensmoment}`, Gebeurtenissoort>>;

const LEVENSLOOP = {
  aangevraagd: 'is aangevraagd.',
  ontvangen: 'is ontvangen door wie haar uitvoert.',
  geweigerd: 'is geweigerd door wie haar zou uitvoeren.',
  opgepakt: 'is opgepakt door wie haar uitvoert.',
  gepland: 'is gepland door wie haar uitvoert.',
  uitgevoerd: 'is uitgevoerd.',
  ingetrokken: 'is ingetrokken door wie haar aanvroeg.',
  verlopen: 'is niet voor haar termijn uitgevoerd.',
  herinnerd: 'nadert haar termijn; wie haar uitvoert is daaraan herinnerd.',
} as const;
type Levensmoment = keyof typeof LEVENSLOOP;

const ACTIE = { omschrijving: TEKST, reden: TEKST, voortgang: TEKST, resultaat: TEKST };

/** Every kind of gebeurtenis, by CloudEvents `type`. `gebeurtenissen.md` is generated from it. Never one with the outcome of a bekendheid question. */
export const GEBEURTENISSEN = {
  'nl.handbereik.melding-geregistreerd': melding('melding-geregistreerd', 'Een melding is geregistreerd bij een meldpunt.', {
    BEPERKT: object({ ...MELDING, leeftijd: { type: 'integer', minimum: 0, maximum: 150, description: 'De leeftijd in jaren bij registratie.' }, registratiedatum: { type: 'string', format: 'date' } }, ['soort', 'meldpunt']),
    VOLLEDIG: object({ ...MELDING, leeftijd: { type: 'integer', minimum: 0, maximum: 150 }, registratiedatum: { type: 'string', format: 'date' }, melder: OIN, categorie: WOORD, prioriteit: WOORD }, ['soort', 'meldpunt']),
  }),
  'nl.handbereik.melding-ingezien': melding('melding-ingezien', 'Een melding is ingezien.', { BEPERKT: object({ ...MELDING, door: OIN, referentie: SLEUTEL }, ['door']) }),
  'nl.handbereik.melding-beoordeeld': melding('melding-beoordeeld', 'Een melding is door het meldpunt beoordeeld.', {
    BEPERKT: object({ ...MELDING, door: OIN }, ['door']), VOLLEDIG: object({ ...MELDING, door: OIN, compleet: { type: 'boolean' }, juist: { type: 'boolean' } }, ['door']),
  }),
  'nl.handbereik.melding-opgepakt': melding('melding-opgepakt', 'Een melding is opgepakt door het meldpunt.', { BEPERKT: object({ ...MELDING, door: OIN, zaaknummer: WOORD }, ['door']) }),
  'nl.handbereik.melding-doorgezet': melding('melding-doorgezet', 'Een melding is doorgezet naar een ander meldpunt.', {
    BEPERKT: object({ ...MELDING, door: OIN, naar: OIN }, ['door', 'naar']), VOLLEDIG: object({ ...MELDING, door: OIN, naar: OIN, reden: TEKST }, ['door', 'naar']),
  }),
  'nl.handbereik.melding-afgewezen': melding('melding-afgewezen', 'Een melding is beoordeeld en afgewezen.', {
    BEPERKT: object({ ...MELDING, door: OIN }, ['door']), VOLLEDIG: object({ ...MELDING, door: OIN, reden: TEKST }, ['door']),
  }),
  'nl.handbereik.melding-teruggekoppeld': melding('melding-teruggekoppeld', 'Over de uitkomst van een melding is teruggekoppeld aan de melder.', {
    BEPERKT: object({ ...MELDING, door: OIN }, ['door']), VOLLEDIG: object({ ...MELDING, door: OIN, uitkomst: TEKST }, ['door']),
  }),
  'nl.handbereik.casus-geopend': casus('casus-geopend', 'Een casus is geopend.', { regisseur: OIN, melding: SLEUTEL }),
  'nl.handbereik.casus-regie-gewijzigd': casus('casus-regie-gewijzigd', 'De regie over een casus is bij een andere organisatie.', { regisseur: OIN, vorige: OIN }),
  'nl.handbereik.ronde-begonnen': ronde('ronde-begonnen', 'Een bekendheidsronde is begonnen.'),
  'nl.handbereik.ronde-bijgewerkt': ronde('ronde-bijgewerkt', 'In een bekendheidsronde is iets veranderd.'),
  'nl.handbereik.ronde-afgerond': ronde('ronde-afgerond', 'Een bekendheidsronde is afgerond.'),
  'nl.handbereik.ronde-verlopen': ronde('ronde-verlopen', 'De termijn van een bekendheidsronde is verlopen.'),
  'nl.handbereik.ronde-ingetrokken': ronde('ronde-ingetrokken', 'Een bekendheidsronde is ingetrokken door wie haar begon.'),
  ...opdracht('uitvraag', 'bepalen-bekendheid-en-verrijking', 'bekendheid', 'Een uitvraag aan een ketenpartner'),
  ...opdracht('actie', 'uitvoeren-actie', 'actie', 'Een actie', ACTIE),
  'nl.handbereik.actie-conditie-gemeld': {
    soh: 'uitvoeren-actie.actie-conditie-gemeld', functie: 'actie', betekenis: 'De conditie van een actie is vervuld; zij kan worden opgepakt.', onderwerp: 'actie', sinds: '1.1',
    niveaus: { MINIMAAL: ALLEEN_DAT, BEPERKT: object(OPDRACHT, ['opdrachtgever', 'uitvoerder']), VOLLEDIG: object({ ...OPDRACHT, ...ACTIE }, ['opdrachtgever', 'uitvoerder']) },
  },
  'nl.handbereik.actie-voortgang': {
    soh: 'uitvoeren-actie.actie-voortgang', functie: 'actie', betekenis: 'Over de voortgang van een actie is iets gemeld.', onderwerp: 'actie', sinds: '1.1',
    niveaus: { MINIMAAL: ALLEEN_DAT, BEPERKT: object(OPDRACHT, ['opdrachtgever', 'uitvoerder']), VOLLEDIG: object({ ...OPDRACHT, ...ACTIE }, ['opdrachtgever', 'uitvoerder']) },
  },
} as const satisfies Readonly<Record<`nl.handbereik.${string}`, Gebeurtenissoort>>;

/** A CloudEvents `type` from the table. */
export type Gebeurtenistype = keyof typeof GEBEURTENISSEN;

/** What is agreed about this `type`; undefined when it is not agreed. */
export function gebeurtenissoort(type: string): Gebeurtenissoort | undefined {
  return Object.hasOwn(GEBEURTENISSEN, type) ? GEBEURTENISSEN[type as Gebeurtenistype] : undefined;
}
