import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BetrokkeneRol, DateTime, type Informatieniveau, Ketenpartner, OnvolledigeDatum } from '../../kit/index.js';
import { Geslacht } from './opsommingen.js';
import type { Geslachtnaam } from './soorten.js';

/** From which level a field is given; the kit makes it null below that. */
export const Vanaf = (niveau: Exclude<Informatieniveau, 'MINIMAAL'>): PropertyDecorator & MethodDecorator => Directive(`@gegeven(niveau: ${niveau})`);

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Persoon', { description: 'Een natuurlijk persoon; de gegevens komen van samenwerkfunctie 2.' })
export class Persoonverwijzing {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel; geen persoonsnummer.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Bekendheidsronde', { description: 'Eén vraag over personen aan alle partners die het samenwerkingsverband noemt.' })
export class Rondeverwijzing {
  @Field(() => ID, { description: 'De sleutel van deze ronde.' }) id!: string;
}

@ObjectType({ description: 'Een persoon van wie niet vaststaat wie het is: wat de melder weet.' })
export class OnbekendePersoon {
  @Field(() => String, { nullable: true, description: 'De voornamen.' }) voornamen?: string | null;
  @Field(() => String, { nullable: true, description: 'Het voorvoegsel van de geslachtsnaam.' }) voorvoegsel?: string | null;
  @Field(() => String, { nullable: true, description: 'De geslachtsnaam.' }) geslachtsnaam?: string | null;
  @Field(() => Geslacht, { nullable: true, description: 'Het geslacht.' }) geslacht?: Geslachtnaam | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De geboortedatum, zo ver als bekend.' }) geboortedatum?: string | null;
  @Field(() => String, { nullable: true, description: 'Waar deze persoon verblijft, als dat bekend is.' }) adres?: string | null;
  @Field(() => String, { nullable: true, description: 'Waaraan deze persoon te herkennen is.' }) omschrijving?: string | null;
}

@ObjectType({ description: 'Een persoon om wie een melding gaat.' })
export class MeldingBetrokkene {
  @Field(() => BetrokkeneRol, { description: 'Of het om deze persoon gaat, of dat hij erbij hoort.' }) rol!: BetrokkeneRol;
  @Field(() => Persoonverwijzing, { nullable: true, description: 'De persoon; null als niet vaststaat wie het is.' }) persoon?: Persoonverwijzing | null;
  @Vanaf('VOLLEDIG')
  @Field(() => OnbekendePersoon, { nullable: true, description: 'Wat de melder weet van een persoon van wie niet vaststaat wie het is.' }) onbekend?: OnbekendePersoon | null;
}

@ObjectType({ description: 'De periode waarin iets gebeurde.' })
export class Tijdvak {
  @Field(() => DateTime, { description: 'Het begin.' }) begin!: string;
  @Field(() => DateTime, { nullable: true, description: 'Het einde; null als het nog duurde.' }) einde?: string | null;
}

@ObjectType({ description: 'Iets dat gebeurde en aanleiding gaf tot een melding.' })
export class MeldingIncident {
  @Field(() => ID, { description: 'De sleutel van dit voorval.' }) id!: string;
  @Field(() => DateTime, { nullable: true, description: 'Het moment, als dat bekend is; anders de periode.' }) tijdstip?: string | null;
  @Field(() => Tijdvak, { nullable: true, description: 'De periode, als het moment niet bekend is.' }) periode?: Tijdvak | null;
  @Field(() => String, { nullable: true, description: 'Waar het gebeurde.' }) locatie?: string | null;
  @Field(() => String, { description: 'Wat er gebeurde.' }) omschrijving!: string;
}

@ObjectType({ description: 'Een vraag van het meldformulier met het antwoord van de melder.' })
export class VraagAntwoord {
  @Field(() => String, { description: 'De vraag.' }) vraag!: string;
  @Field(() => String, { description: 'Het antwoord.' }) antwoord!: string;
}

@ObjectType({ description: 'Waarover de melder zich zorgen maakt.' })
export class ZorgelijkeSituatie {
  @Field(() => String, { description: 'De situatie in het kort.' }) schets!: string;
  @Field(() => String, { nullable: true, description: 'Een nadere omschrijving.' }) toelichting?: string | null;
  @Field(() => [VraagAntwoord], { description: 'Wat op het meldformulier is gevraagd en geantwoord.' }) vraagAntwoorden!: readonly VraagAntwoord[];
}

@ObjectType({ description: 'Waar de melder te bereiken is.' })
export class MeldingContact {
  @Field(() => String, { description: 'De naam van de melder, of van zijn team.' }) naam!: string;
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' }) telefoon?: string | null;
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' }) email?: string | null;
}

@ObjectType({ description: 'Wat er verder te weten is.' })
export class OverigeInformatie {
  @Field(() => String, { description: 'Wat het is.' }) omschrijving!: string;
  @Field(() => String, { nullable: true, description: 'Waar het te lezen is.' }) url?: string | null;
}

@ObjectType({ description: 'Hoe het meldpunt een melding beoordeelde, naar vaste maatstaven.' })
export class Meldingbeoordeling {
  @Field(() => Boolean, { description: 'Of de melding compleet is.' }) compleet!: boolean;
  @Field(() => Boolean, { description: 'Of de melding juist is.' }) juist!: boolean;
  @Vanaf('VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'De toelichting van het meldpunt.' }) toelichting?: string | null;
  @Field(() => DateTime, { description: 'Wanneer de melding is beoordeeld.' }) moment!: string;
  @Field(() => Ketenpartner, { description: 'Het meldpunt dat beoordeelde.' }) door!: Ketenpartner;
}

@ObjectType({ description: 'Wat het meldpunt de melder over de uitkomst laat weten.' })
export class Meldinguitkomst {
  @Field(() => String, { description: 'De uitkomst.' }) tekst!: string;
  @Field(() => DateTime, { description: 'Wanneer is teruggekoppeld.' }) moment!: string;
}

@ObjectType({ description: 'Dat een melding naar een ander meldpunt ging.' })
export class Doorzetting {
  @Field(() => Ketenpartner, { description: 'Het meldpunt dat doorzette.' }) van!: Ketenpartner;
  @Field(() => Ketenpartner, { description: 'Het meldpunt waarheen de melding ging.' }) naar!: Ketenpartner;
  @Field(() => DateTime, { description: 'Wanneer.' }) moment!: string;
  @Vanaf('VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Waarom.' }) reden?: string | null;
}

@ObjectType({ description: 'Iets dat in een melding ontbreekt of niet klopt.' })
export class Meldinggebrek {
  @Field(() => String, { description: 'De plaats in de invoer.' }) plaats!: string;
  @Field(() => String, { description: 'Wat er te doen is.' }) zin!: string;
}

@ObjectType({ description: 'Of een melding zo geregistreerd kan worden; er is niets opgeslagen.' })
export class Meldingcontrole {
  @Field(() => Boolean, { description: 'Of er niets ontbreekt en alles klopt.' }) volledig!: boolean;
  @Field(() => [Meldinggebrek], { description: 'Alles wat ontbreekt of niet klopt.' }) gebreken!: readonly Meldinggebrek[];
  @Field(() => Ketenpartner, { nullable: true, description: 'Het meldpunt dat de melding zou krijgen; null als dat niet vaststaat.' }) meldpunt?: Ketenpartner | null;
}
