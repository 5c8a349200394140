import { Field, ID, InputType } from 'type-graphql';
import { BetrokkeneRol, DateTime, Gegevenscategorie, OIN, OnvolledigeDatum } from '../../kit/index.js';
import { Geslacht, Meldingsoort } from './opsommingen.js';
import type { Geslachtnaam, Meldingsoortnaam } from './soorten.js';

// What a kind of melding demands is checked by this functie, which names everything at once: so nearly nothing is obligatory here.

@InputType({ description: 'Een persoon die het personenregister kent: precies één van beide velden.' })
export class MeldingPersoonInvoer {
  @Field(() => ID, { nullable: true, description: 'De betekenisloze, stabiele sleutel van Persoon.' }) id?: string | null;
  @Field(() => String, { nullable: true, description: 'Het burgerservicenummer van negen cijfers, ook als het met een nul begint; alleen als variabele. Het wordt niet bewaard.' }) bsn?: string | null;
}

@InputType({ description: 'Een persoon van wie niet vaststaat wie het is: alleen wat men weet, ten minste één veld.' })
export class OnbekendePersoonInvoer {
  @Field(() => String, { nullable: true, description: 'De voornamen.' }) voornamen?: string | null;
  @Field(() => String, { nullable: true, description: 'Het voorvoegsel van de geslachtsnaam, als dat er is.' }) voorvoegsel?: string | null;
  @Field(() => String, { nullable: true, description: 'De geslachtsnaam.' }) geslachtsnaam?: string | null;
  @Field(() => Geslacht, { nullable: true, description: 'Het geslacht.' }) geslacht?: Geslachtnaam | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De geboortedatum, zo ver als bekend.' }) geboortedatum?: string | null;
  @Field(() => String, { nullable: true, description: 'Waar deze persoon verblijft; niet verplicht, want een adres kan er niet zijn of geheim zijn.' }) adres?: string | null;
  @Field(() => String, { nullable: true, description: 'Waaraan deze persoon te herkennen is, zoals de overbuurman van de tweede verdieping.' }) omschrijving?: string | null;
}

@InputType({ description: 'Een persoon om wie de melding gaat: precies één van persoon en onbekend.' })
export class BetrokkeneInvoer {
  @Field(() => BetrokkeneRol, { defaultValue: 'HOOFDBETROKKENE', description: 'Of het om deze persoon gaat, of dat hij erbij hoort.' }) rol!: BetrokkeneRol;
  @Field(() => MeldingPersoonInvoer, { nullable: true, description: 'Een persoon die het personenregister kent.' }) persoon?: MeldingPersoonInvoer | null;
  @Field(() => OnbekendePersoonInvoer, { nullable: true, description: 'Een persoon van wie niet vaststaat wie het is.' }) onbekend?: OnbekendePersoonInvoer | null;
}

@InputType({ description: 'De periode waarin iets gebeurde, als het moment niet bekend is.' })
export class TijdvakInvoer {
  @Field(() => DateTime, { nullable: true, description: 'Het begin.' }) begin?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Het einde; weggelaten als het nog duurt.' }) einde?: string | null;
}

@InputType({ description: 'Iets dat gebeurde: op een moment, of in een periode.' })
export class IncidentInvoer {
  @Field(() => DateTime, { nullable: true, description: 'Het moment, als dat bekend is; anders de periode.' }) tijdstip?: string | null;
  @Field(() => TijdvakInvoer, { nullable: true, description: 'De periode, als het moment niet bekend is.' }) periode?: TijdvakInvoer | null;
  @Field(() => String, { nullable: true, description: 'Waar het gebeurde.' }) locatie?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat er gebeurde.' }) omschrijving?: string | null;
}

@InputType({ description: 'Een vraag van het meldformulier met het antwoord van de melder.' })
export class VraagAntwoordInvoer {
  @Field(() => String, { nullable: true, description: 'De vraag.' }) vraag?: string | null;
  @Field(() => String, { nullable: true, description: 'Het antwoord.' }) antwoord?: string | null;
}

@InputType({ description: 'Waarover de melder zich zorgen maakt.' })
export class ZorgelijkeSituatieInvoer {
  @Field(() => String, { nullable: true, description: 'De situatie in het kort.' }) schets?: string | null;
  @Field(() => String, { nullable: true, description: 'Een nadere omschrijving.' }) toelichting?: string | null;
  @Field(() => [VraagAntwoordInvoer], { nullable: true, description: 'Wat op het meldformulier is gevraagd en geantwoord.' }) vraagAntwoorden?: VraagAntwoordInvoer[] | null;
}

@InputType({ description: 'Waar de melder te bereiken is.' })
export class MeldingContactInvoer {
  @Field(() => String, { nullable: true, description: 'De naam van de melder, of van zijn team.' }) naam?: string | null;
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' }) telefoon?: string | null;
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' }) email?: string | null;
}

@InputType({ description: 'Wat er verder te weten is.' })
export class OverigeInformatieInvoer {
  @Field(() => String, { nullable: true, description: 'Wat het is.' }) omschrijving?: string | null;
  @Field(() => String, { nullable: true, description: 'Waar het te lezen is: een adres met https.' }) url?: string | null;
}

@InputType({ description: 'Een melding: zorgen over een persoon of een gezin. Wat verplicht is hangt af van de soort; controleerMelding noemt wat ontbreekt.' })
export class MeldingInvoer {
  @Field(() => Meldingsoort, { description: 'De soort; zij bepaalt wat verplicht is en welk meldpunt de melding krijgt.' }) soort!: Meldingsoortnaam;
  @Field(() => String, { nullable: true, description: 'De regio waarin de betrokkenen verblijven, zoals het register van deelnemers haar noemt.' }) regio?: string | null;
  @Field(() => OIN, { nullable: true, description: 'Het meldpunt, alleen nodig als er in de regio meer dan één is.' }) meldpunt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de melding is gedaan; weggelaten is dat nu.' }) gemeld?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat aan het meldpunt wordt gevraagd.' }) verzoek?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of de melder de uitkomst wil horen.' }) terugkoppelingGewenst?: boolean | null;
  @Field(() => ZorgelijkeSituatieInvoer, { nullable: true, description: 'Waarover de melder zich zorgen maakt.' }) zorgelijkeSituatie?: ZorgelijkeSituatieInvoer | null;
  @Field(() => [IncidentInvoer], { nullable: true, description: 'Wat er is gebeurd.' }) incidenten?: IncidentInvoer[] | null;
  @Field(() => [BetrokkeneInvoer], { nullable: true, description: 'Om wie het gaat, één tot en met vierentwintig personen.' }) betrokkenen?: BetrokkeneInvoer[] | null;
  @Field(() => MeldingContactInvoer, { nullable: true, description: 'Waar de melder te bereiken is; weggelaten als een burger onbekend wil blijven en de soort dat toelaat.' }) contact?: MeldingContactInvoer | null;
  @Field(() => OverigeInformatieInvoer, { nullable: true, description: 'Wat er verder te weten is.' }) overigeInformatie?: OverigeInformatieInvoer | null;
}

@InputType({ description: 'De bekendheidsronde die met een melding begint; zij gaat over de betrokkenen die het personenregister kent.' })
export class MeldingRondeInvoer {
  @Field(() => ID, { description: 'Het samenwerkingsverband waarbinnen wordt gevraagd.' }) samenwerkingsverband!: string;
  @Field(() => ID, { description: 'De wettelijke grondslag, zoals ingericht in het samenwerkingsverband.' }) grondslag!: string;
  @Field(() => ID, { description: 'Het doel, zoals ingericht in het samenwerkingsverband.' }) doel!: string;
  @Field(() => [Gegevenscategorie], { defaultValue: [], description: 'De gegevenscategorieën die nodig zijn; leeg vraagt alleen naar bekendheid.' }) informatiebehoefte!: Gegevenscategorie[];
  @Field(() => [OIN], { nullable: true, description: 'De te bevragen organisaties; standaard die het samenwerkingsverband noemt.' }) partners?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Tot wanneer deze vraag om veiligheid niet in de inzage van de burger staat.' }) afschermenTot?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Voor wanneer de partners antwoorden.' }) termijn?: string | null;
}

@InputType({ description: 'Waarheen een melding gaat: een meldpunt, of de soort en regio waarvan het meldpunt wordt gezocht.' })
export class DoorzettingInvoer {
  @Field(() => OIN, { nullable: true, description: 'Het meldpunt.' }) meldpunt?: string | null;
  @Field(() => Meldingsoort, { nullable: true, description: 'De soort die de melding krijgt; weggelaten blijft zij wat zij is.' }) soort?: Meldingsoortnaam | null;
  @Field(() => String, { nullable: true, description: 'De regio die de melding krijgt; weggelaten blijft zij waar zij is, of komt zij in die van het meldpunt.' }) regio?: string | null;
}

/** So many persons at the most, as in a bekendheidsronde. */
export const MAX_BETROKKENEN = 24;

