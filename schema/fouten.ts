/** One row of the table of error codes. */
export interface Foutcode {
  /** What it means. */
  readonly betekenis: string;
  /** What the caller can do. */
  readonly uitweg: string;
  /** Contract version in which it came. */
  readonly sinds: string;
}

/** Every `extensions.code` that this product gives. `fouten.md` is generated from it. */
export const FOUTEN = {
  UNAUTHENTICATED: { betekenis: 'Er is geen geldig token meegestuurd.', uitweg: 'Stuur een geldig token mee in de kop Authorization: Bearer.', sinds: '1.0' },
  FORBIDDEN: { betekenis: 'Deze vrager mag dit niet.', uitweg: 'Vraag de beheerder van het samenwerkingsverband om toegang, of kies een andere rol.', sinds: '1.0' },
  BAD_USER_INPUT: { betekenis: 'Een waarde in de vraag klopt niet.', uitweg: 'Verbeter de waarde op de genoemde plaats.', sinds: '1.0' },
  BAD_REQUEST: { betekenis: 'Het verzoek is geen GraphQL-verzoek.', uitweg: 'Stuur een POST met Content-Type application/json en een veld query.', sinds: '1.0' },
  NIET_GEVONDEN: { betekenis: 'Dit adres bestaat hier niet.', uitweg: 'Stuur GraphQL-vragen als POST naar /graphql.', sinds: '1.0' },
  METHODE_NIET_TOEGESTAAN: { betekenis: 'Dit adres kent deze HTTP-methode niet; een vraag staat nooit in een URL.', uitweg: 'Gebruik een methode uit de kop Allow.', sinds: '1.0' },
  INHOUDSTYPE_NIET_ONDERSTEUND: { betekenis: 'De inhoud van het verzoek is geen JSON in UTF-8 zonder compressie.', uitweg: 'Stuur Content-Type: application/json, zonder Content-Encoding.', sinds: '1.0' },
  NIET_GEREED: { betekenis: 'De dienst neemt nu geen vragen aan.', uitweg: 'Probeer het over enkele seconden opnieuw.', sinds: '1.0' },
  PERSISTED_QUERY_NOT_SUPPORTED: { betekenis: 'Een vraag met alleen een hash wordt hier niet aangenomen.', uitweg: 'Stuur de vraag voluit in het veld query.', sinds: '1.0' },
  GRAPHQL_PARSE_FAILED: { betekenis: 'De vraag is geen geldige GraphQL.', uitweg: 'Verbeter de vraag op de genoemde regel en kolom.', sinds: '1.0' },
  GRAPHQL_VALIDATION_FAILED: { betekenis: 'De vraag past niet op het schema.', uitweg: 'Vergelijk de vraag met het schema.', sinds: '1.0' },
  OPERATION_RESOLUTION_FAILURE: { betekenis: 'Niet duidelijk is welke operatie bedoeld is.', uitweg: 'Stuur één operatie, of noem haar in operationName.', sinds: '1.0' },
  INTERNAL_SERVER_ERROR: { betekenis: 'Er ging bij ons iets mis.', uitweg: 'Probeer het opnieuw; blijft het, meld dan de trace bij de beheerder.', sinds: '1.0' },
  IDENTIFICATIE_IN_VRAAG: { betekenis: 'De vraag bevat zelf een persoonsnummer of persoonssleutel.', uitweg: 'Zet het nummer in een variabele; dan komt het in geen cache of log.', sinds: '1.0' },
  UITKOMST_VEREIST: { betekenis: 'De vraag kiest uit Bijdrage zonder uitkomst, zodat een uitgevallen partner op niets te melden zou lijken.', uitweg: 'Kies uitkomst rechtstreeks op bijdrage, zonder alias en zonder @include of @skip.', sinds: '1.0' },
  EEN_RONDE_PER_VRAAG: { betekenis: 'De vraag zou een organisatie meer dan eens bevragen.', uitweg: 'Kies bepalenBekendheid, uitvragen en bijdrage elk één keer per vraag.', sinds: '1.0' },
  VRAAG_TE_DIEP: { betekenis: 'De vraag is dieper genest dan is toegestaan.', uitweg: 'Splits de vraag.', sinds: '1.0' },
  VRAAG_TE_GROOT: { betekenis: 'De vraag is groter dan is toegestaan.', uitweg: 'Splits de vraag.', sinds: '1.0' },
  GEEN_PERSONEN: { betekenis: 'Het verzoek noemt geen persoon.', uitweg: 'Noem één tot en met vierentwintig personen.', sinds: '1.0' },
  TE_VEEL_PERSONEN: { betekenis: 'Het verzoek noemt meer personen dan in één ronde mogen.', uitweg: 'Noem ten hoogste vierentwintig personen, bijvoorbeeld één gezin.', sinds: '1.0' },
  PERSOON_ONBEKEND: { betekenis: 'De aangeduide persoon staat niet in het personenregister.', uitweg: 'Controleer de aanduiding op de genoemde plaats.', sinds: '1.0' },
  PERSOON_NIET_EENDUIDIG: { betekenis: 'Het nummer staat op de lijst van meer dan één persoon.', uitweg: 'Stel de identiteit vast en duid de persoon aan met id.', sinds: '1.0' },
  SAMENWERKINGSVERBAND_ONBEKEND: { betekenis: 'Dit samenwerkingsverband is niet ingericht.', uitweg: 'Kies een ingericht samenwerkingsverband.', sinds: '1.0' },
  GRONDSLAG_ONBEKEND: { betekenis: 'Deze grondslag is in dit samenwerkingsverband niet ingericht.', uitweg: 'Kies een grondslag van het samenwerkingsverband.', sinds: '1.0' },
  DOEL_ONBEKEND: { betekenis: 'Dit doel is bij deze grondslag niet ingericht.', uitweg: 'Kies een doel van het samenwerkingsverband.', sinds: '1.0' },
  PARTNER_ONBEKEND: { betekenis: 'Deze organisatie doet niet mee in dit samenwerkingsverband.', uitweg: 'Kies organisaties die het samenwerkingsverband noemt.', sinds: '1.0' },
  PARTNER_ONBEREIKBAAR: { betekenis: 'De verbinding met de organisatie kwam niet tot stand of brak af.', uitweg: 'Bel de organisatie, of vraag het later opnieuw.', sinds: '1.0' },
  PARTNER_TE_LAAT: { betekenis: 'De organisatie antwoordde niet binnen de termijn.', uitweg: 'Bel de organisatie, of vraag het later opnieuw.', sinds: '1.0' },
  PARTNER_OVERBELAST: { betekenis: 'Er staan al te veel vragen bij deze organisatie uit.', uitweg: 'Vraag het later opnieuw.', sinds: '1.0' },
  PARTNER_GEPAUZEERD: { betekenis: 'De organisatie antwoordde herhaaldelijk niet en wordt even niet bevraagd.', uitweg: 'Bel de organisatie, of vraag het over een minuut opnieuw.', sinds: '1.0' },
  PARTNER_FOUT: { betekenis: 'De organisatie meldde een fout.', uitweg: 'Bel de organisatie, of vraag het later opnieuw.', sinds: '1.0' },
  PARTNER_ONGELDIG_ANTWOORD: { betekenis: 'Het antwoord van de organisatie was niet te lezen.', uitweg: 'Bel de organisatie; meld het bij haar beheerder.', sinds: '1.0' },
  PARTNER_ANTWOORD_TE_GROOT: { betekenis: 'Het antwoord van de organisatie was groter dan is toegestaan.', uitweg: 'Vraag minder categorieën; meld het bij haar beheerder.', sinds: '1.0' },
  PARTNER_CONTRACTBREUK: { betekenis: 'Het antwoord van de organisatie voldeed niet aan het contract.', uitweg: 'Bel de organisatie; meld het bij haar beheerder.', sinds: '1.0' },
  PARTNER_VERSIE_ONBEKEND: { betekenis: 'Niet bekend is welke vragen de organisatie in haar versie van het contract begrijpt; zij is niet bevraagd.', uitweg: 'Bel de organisatie; meld het bij haar beheerder.', sinds: '1.1' },
  GATEWAY_OVERBELAST: { betekenis: 'Er zijn op dit moment meer vragen dan deze gateway aankan.', uitweg: 'Probeer het over enkele seconden opnieuw.', sinds: '1.0' },
  LADEN_BEZIG: { betekenis: 'Er wordt al een bestand geladen.', uitweg: 'Wacht tot dat klaar is en probeer het opnieuw.', sinds: '1.0' },
  LOGBOEK_ONBESCHIKBAAR: { betekenis: 'Het logboek kon niet worden geschreven; daarom is niets gegeven.', uitweg: 'Probeer het opnieuw; blijft het, meld dan de trace bij de beheerder.', sinds: '1.0' },
  PARTNER_LOGT_NIET: { betekenis: 'De organisatie kon haar logboek niet schrijven en gaf daarom niets.', uitweg: 'Bel de organisatie, of vraag het later opnieuw.', sinds: '1.0' },
  UITVRAAGLIMIET: { betekenis: 'Deze organisatie, of deze aanleiding, heeft in korte tijd meer personen bevraagd dan is toegestaan.', uitweg: 'Wacht een uur, of overleg met de beheerder van het samenwerkingsverband.', sinds: '1.0' },
  VERSIE_VERANDERD: { betekenis: 'Iemand anders heeft dit intussen gewijzigd.', uitweg: 'Lees de nieuwe versie, en bied de wijziging daarop opnieuw aan.', sinds: '1.0' },
  FUNCTIE_ONBEREIKBAAR: { betekenis: 'Een samenwerkfunctie gaf geen bruikbaar antwoord.', uitweg: 'Probeer het opnieuw; blijft het, meld dan de trace bij de beheerder.', sinds: '1.0' },
  PUBLICATIE_GEWEIGERD: { betekenis: 'De publicatie voldoet niet aan de regels van de keten; er is niets veranderd.', uitweg: 'Los de genoemde bevindingen op en publiceer opnieuw.', sinds: '1.1' },
  PUBLICATIE_HERHAALD: { betekenis: 'Deze ondertekende publicatie is al eens aangeboden.', uitweg: 'Onderteken haar opnieuw; elke ondertekening geldt één keer.', sinds: '1.1' },
  PUBLICATIE_TE_GROOT: { betekenis: 'De publicatie is groter dan is toegestaan.', uitweg: 'Publiceer alleen het schema van één soort, zonder voorbeelden of gegevens.', sinds: '1.1' },
  ORGANISATIE_NIET_TOEGELATEN: { betekenis: 'Deze organisatie is niet toegelaten tot de keten.', uitweg: 'Vraag de beheerder van de keten om toelating, met uw OIN en openbare sleutel.', sinds: '1.1' },
  SOORT_ONBEKEND: { betekenis: 'Deze soort ketenpartner is er niet.', uitweg: 'Kies een soort die het register noemt, of publiceer haar eerst.', sinds: '1.1' },
  VERSIE_ONBEKEND: { betekenis: 'Deze versie is er niet.', uitweg: 'Kies een versie die het register noemt.', sinds: '1.1' },
  SUPERGRAPH_LAADT_NIET: { betekenis: 'De nieuwe supergraph laadt niet; de vorige blijft.', uitweg: 'Meld de bevindingen bij de beheerder van de keten.', sinds: '1.1' },
  REGISTER_BEZIG: { betekenis: 'Er wordt nu een andere publicatie verwerkt.', uitweg: 'Probeer het over enkele seconden opnieuw.', sinds: '1.1' },
} as const satisfies Record<string, Foutcode>;

/** A code from the table. */
export type Foutnaam = keyof typeof FOUTEN;
