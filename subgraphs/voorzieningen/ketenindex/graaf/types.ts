import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../kit/contract/connectie.js';
import { Informatieniveau } from '../../../kit/contract/opsommingen.js';
import { DateTime } from '../../../kit/contract/scalars.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Een natuurlijk persoon; de gegevens komen van samenwerkfunctie 2.' })
export class Persoon {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel; geen persoonsnummer.' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Wat groeit uit een melding die is opgepakt: het werk van meer dan één organisatie, onder regie van één.' })
export class Casus {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Zorgen over een persoon of gezin, door een organisatie gemeld bij een meldpunt (samenwerkfunctie 1). Wie meldde en het meldpunt zien haar VOLLEDIG, wie meewerkt in de casus BEPERKT, wie haar doorzette MINIMAAL.' })
export class Melding {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Een taak, afspraak of interventie die de casusregisseur bij een organisatie heeft belegd (samenwerkfunctie 11; afsprakenstelsel, informatiemodel Uitkomst Overleg: Actie).' })
export class Ketenactie {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'De opdracht aan een ketenpartner om een vraag over een persoon door een mens te laten beoordelen (samenwerkfunctie 3). Wat is vrijgegeven staat er niet in: dat blijkt voor de vrager alleen uit de bijdrage.' })
export class Uitvraagopdracht {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Eén vraag over personen aan alle partners die het samenwerkingsverband noemt.' })
export class Bekendheidsronde {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
}

/** The type in the graph of each kind of primary object: the first half of `subject`. */
export const ONDERWERPTYPEN = { melding: 'Melding', casus: 'Casus', actie: 'Ketenactie', uitvraag: 'Uitvraagopdracht', ronde: 'Bekendheidsronde' } as const;

/** What a gebeurtenis is about: a reference, which its own functie resolves and decides about. */
export const Onderwerp = createUnionType({
  name: 'Onderwerp',
  description: 'Waarover een gebeurtenis gaat: een verwijzing, waarmee de samenwerkfunctie zelf inzage geeft en zelf beslist of dat mag.',
  types: () => [Melding, Casus, Ketenactie, Uitvraagopdracht, Bekendheidsronde] as const,
  resolveType: (onderwerp) => (onderwerp as Onderwerp).__typename,
});
export interface Onderwerp {
  readonly __typename: (typeof ONDERWERPTYPEN)[keyof typeof ONDERWERPTYPEN];
  readonly id: string;
}

@ObjectType({ description: 'Eén gegeven van een gebeurtenis.' })
export class Gebeurtenisgegeven {
  @Field(() => String, { description: 'De naam, volgens het schema van de soort gebeurtenis.' }) naam!: string;
  @Field(() => String, { description: 'De waarde als tekst; een persoon of casus is een betekenisloze sleutel.' }) waarde!: string;
}

@ObjectType({ description: 'Iets wat in de keten is gebeurd, zoals de ketenindex het heeft vastgelegd; van één voorval alleen de hoogste variant voor uw organisatie.' })
export class Gebeurtenis {
  @Field(() => ID, { description: 'De sleutel die de bron gaf; samen met de bron uniek.' }) id!: string;
  @Field(() => String, { description: 'De soort: het type volgens CloudEvents, zoals nl.handbereik.melding-geregistreerd.' }) soort!: string;
  @Field(() => String, { description: 'Wat deze soort gebeurtenis betekent, in een zin.' }) betekenis!: string;
  @Field(() => String, { description: 'De organisatie en het systeem waar het gebeurde (source volgens het NL GOV-profiel voor CloudEvents).' }) bron!: string;
  @Field(() => DateTime, { description: 'Wanneer het gebeurde.' }) moment!: string;
  @Field(() => DateTime, { description: 'Wanneer de ketenindex het heeft vastgelegd.' }) ontvangen!: string;
  @Field(() => Informatieniveau, { description: 'Hoeveel deze variant zegt; MINIMAAL zegt alleen dat er iets is.' }) niveau!: Informatieniveau;
  @Field(() => [Gebeurtenisgegeven], { description: 'De gegevens van deze variant.' }) gegevens!: readonly Gebeurtenisgegeven[];
  @Field(() => Onderwerp, { nullable: true, description: 'Waarover het gaat; null als deze soort hier niet is afgesproken.' }) onderwerp?: Onderwerp | null;
  @Field(() => String, { description: 'De plaats in de ketenindex: geef haar als na of after om hierna verder te lezen.' }) cursor!: string;
}

@ObjectType({ description: 'Eén regel uit een lijst van gebeurtenissen.' })
export class GebeurtenisEdge {
  @Field(() => String, { description: 'De plaats van deze regel in de lijst.' }) cursor!: string;
  @Field(() => Gebeurtenis, { description: 'De regel zelf.' }) node!: Gebeurtenis;
}

/** Without a total: to count what keeps growing costs more than to read a page of it. */
@ObjectType({ description: 'Een bladzijde uit een lijst van gebeurtenissen, op volgorde van vastleggen; de lijst groeit, dus een totaal is er niet.' })
export class GebeurtenisConnectie {
  @Field(() => [GebeurtenisEdge], { description: 'De regels van deze bladzijde.' }) edges!: readonly GebeurtenisEdge[];
  @Field(() => PageInfo, { description: 'Waar deze bladzijde ligt.' }) pageInfo!: PageInfo;
}
