import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { type Connectie, connectietype, DateTime, Informatieniveau, Ketenpartner, Opdrachtvorm, OIN } from '../../kit/index.js';
import type { Meldingopdracht } from './melding.js';
import { Doorzetting, Meldingbeoordeling, MeldingContact, MeldingIncident, Meldinguitkomst, OverigeInformatie, Rondeverwijzing, Vanaf, ZorgelijkeSituatie } from './onderdelen.js';
import { Meldingsoort, Meldingstand } from './opsommingen.js';
import type { Meldingsoortnaam, Meldingstandnaam } from './soorten.js';

/** Circular classes: the metadata must not read a class that is not there yet. */
type Rel<T> = T;

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Wat groeit uit een melding die is opgepakt: het werk van meer dan één organisatie, onder regie van één.' })
export class Casus {
  @Field(() => ID, { description: 'De betekenisloze sleutel van de casus.' }) id!: string;
  @Field(() => DateTime, { description: 'Wanneer de casus is geopend.' }) geopend!: string;
  @Field(() => Ketenpartner, { description: 'De organisatie die de regie heeft: de casusregisseur.' }) regisseur!: Ketenpartner;
  @Field(() => [Ketenpartner], { description: 'De organisaties die in de casus meewerken, de regisseur erbij.' }) meewerkend!: readonly Ketenpartner[];
  @Field(() => ID, { nullable: true, description: 'Het samenwerkingsverband waarbinnen de casus loopt, als dat er is.' }) samenwerkingsverband?: string | null;

  /** Id of the melding that it grew from. */
  readonly meldingId!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Opdrachtvorm,
  description: 'Zorgen over een persoon of gezin, door een organisatie gemeld bij een meldpunt (samenwerkfunctie 1). Wie meldde en het meldpunt zien haar VOLLEDIG, wie meewerkt in de casus BEPERKT, wie haar doorzette MINIMAAL.',
})
export class Melding extends Opdrachtvorm {
  @Field(() => Informatieniveau, { description: 'Tot welk niveau uw organisatie deze melding ziet; een veld daarboven is null.' }) niveau!: Informatieniveau;
  @Field(() => Meldingsoort, { description: 'De soort melding.' }) soort!: Meldingsoortnaam;
  @Field(() => String, { description: 'De code van de soort in het informatiemodel, zoals VT.' }) code!: string;
  @Field(() => Meldingstand, { description: 'Hoe ver de melding is, naast de status van de opdracht die zij is.' }) stand!: Meldingstandnaam;
  @Vanaf('BEPERKT')
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de melding is gedaan.' }) gemeld?: string | null;
  @Vanaf('BEPERKT')
  @Field(() => String, { nullable: true, description: 'De regio.' }) regio?: string | null;
  @Vanaf('BEPERKT')
  @Field(() => Boolean, { nullable: true, description: 'Of de melder de uitkomst wil horen.' }) terugkoppelingGewenst?: boolean | null;
  @Vanaf('VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Wat aan het meldpunt wordt gevraagd.' }) verzoek?: string | null;
  @Vanaf('VOLLEDIG')
  @Field(() => ZorgelijkeSituatie, { nullable: true, description: 'Waarover de melder zich zorgen maakt.' }) zorgelijkeSituatie?: ZorgelijkeSituatie | null;
  @Vanaf('VOLLEDIG')
  @Field(() => [MeldingIncident], { nullable: true, description: 'Wat er is gebeurd.' }) incidenten?: readonly MeldingIncident[] | null;
  @Vanaf('VOLLEDIG')
  @Field(() => MeldingContact, { nullable: true, description: 'Waar de melder te bereiken is; null als een burger onbekend wilde blijven.' }) contact?: MeldingContact | null;
  @Vanaf('VOLLEDIG')
  @Field(() => OverigeInformatie, { nullable: true, description: 'Wat er verder te weten is.' }) overigeInformatie?: OverigeInformatie | null;
  @Vanaf('BEPERKT')
  @Field(() => Meldingbeoordeling, { nullable: true, description: 'Hoe het meldpunt de melding beoordeelde; null zolang dat niet is gebeurd.' }) beoordeling?: Meldingbeoordeling | null;
  @Vanaf('VOLLEDIG')
  @Field(() => Meldinguitkomst, { nullable: true, description: 'De uitkomst, als daarover is teruggekoppeld.' }) uitkomst?: Meldinguitkomst | null;
  @Vanaf('BEPERKT')
  @Field(() => [Doorzetting], { nullable: true, description: 'Hoe de melding van meldpunt naar meldpunt ging.' }) doorzettingen?: readonly Doorzetting[] | null;
  @Vanaf('BEPERKT')
  @Field(() => String, { nullable: true, description: 'Het zaaknummer bij het meldpunt dat de melding oppakte.' }) zaaknummer?: string | null;
  @Vanaf('BEPERKT')
  @Field(() => Casus, { nullable: true, description: 'De casus; null zolang de melding niet is opgepakt.' }) casus?: Rel<Casus> | null;
  @Vanaf('VOLLEDIG')
  @Field(() => Rondeverwijzing, { nullable: true, description: 'De bekendheidsronde die bij de melding is begonnen; alleen voor het meldpunt.' }) ronde?: Rondeverwijzing | null;
  @Vanaf('VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Waarom de gevraagde bekendheidsronde niet is begonnen; stuur de mutatie met dezelfde sleutel opnieuw om het nog eens te proberen.' }) rondefout?: string | null;

  /** What it was made of. */
  readonly bron!: Meldingopdracht;
  /** Whether it is accounted for already that the persons are shown. */
  readonly verantwoord!: boolean;
}

/** A page of meldingen. */
export const MeldingConnectie = connectietype('Melding', Melding, 'meldingen');
export type MeldingConnectie = Connectie<Melding>;

@Directive('@inaccessible')
@ObjectType({ description: 'Wie wat mag in een casus, voor samenwerkfunctie 11; voor geen enkele client.' })
export class Casusrecht {
  @Field(() => OIN, { description: 'De casusregisseur.' }) regisseur!: string;
  @Field(() => [OIN], { description: 'De organisaties die in de casus meewerken, de regisseur erbij.' }) betrokken!: readonly string[];
  @Field(() => [ID], { description: 'De sleutels van de personen om wie het gaat.' }) personen!: readonly string[];
}

