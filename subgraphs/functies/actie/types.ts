import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Connectie, connectietype, DateTime, Ketenpartner, Opdrachtvorm } from '../../kit/index.js';
import type { Ketenopdracht } from './actie.js';

/** Whether the goal of an actie was reached, as the schema shows it. */
export const DoelBehaald = { JA: 'JA', DEELS: 'DEELS', NEE: 'NEE' } as const;
export type DoelBehaald = keyof typeof DoelBehaald;
registerEnumType(DoelBehaald, {
  name: 'DoelBehaald',
  description: 'Of het doel van een actie is behaald.',
  valuesConfig: {
    JA: { description: 'Het doel is behaald.' },
    DEELS: { description: 'Het doel is voor een deel behaald.' },
    NEE: { description: 'Het doel is niet behaald.' },
  },
});

@ObjectType({ description: 'Een melding van voortgang door wie een actie uitvoert.' })
export class Actievoortgang {
  @Field(() => DateTime, { description: 'Wanneer dit is gemeld.' }) moment!: string;
  @Field(() => String, { description: 'Hoe het ervoor staat.' }) tekst!: string;
  @Field(() => Ketenpartner, { description: 'De organisatie die dit meldde.' }) door!: Ketenpartner;
}

@ObjectType({ description: 'Wat een actie heeft opgeleverd, voor de casusregisseur.' })
export class Actieresultaat {
  @Field(() => DoelBehaald, { description: 'Of het doel van de actie is behaald.' }) doelBehaald!: DoelBehaald;
  @Field(() => String, { nullable: true, description: 'Wat er is gedaan en wat dat opleverde.' }) toelichting?: string | null;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Een natuurlijk persoon; de gegevens komen van samenwerkfunctie 2.' })
export class Persoon {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel; geen persoonsnummer.' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Wat groeit uit een melding die is opgepakt: het werk van meer dan één organisatie, onder regie van één.' })
export class Casus {
  @Field(() => ID, { description: 'De betekenisloze sleutel van de casus.' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: Opdrachtvorm, description: 'Een taak, afspraak of interventie die de casusregisseur bij een organisatie heeft belegd (samenwerkfunctie 11; afsprakenstelsel, informatiemodel Uitkomst Overleg: Actie).' })
export class Ketenactie extends Opdrachtvorm {
  @Field(() => Casus, { description: 'De casus waarin de actie is uitgezet.' }) casus!: Casus;
  @Field(() => Persoon, { description: 'De persoon over wie de actie gaat.' }) persoon!: Persoon;
  @Field(() => String, { description: 'Wat er moet gebeuren.' }) omschrijving!: string;
  @Field(() => String, { nullable: true, description: 'Wat er eerst moet zijn gemeld; null als de actie meteen kan beginnen.' }) conditie?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer is gemeld dat de conditie is vervuld.' }) conditieGemeld?: string | null;
  @Field(() => Boolean, { description: 'Of de actie wacht tot haar conditie is gemeld; zolang is zij niet op te pakken.' }) slaapt!: boolean;
  @Field(() => String, { description: 'Hoe de betrokkene over de actie is geïnformeerd, of waarom niet.' }) informering!: string;
  @Field(() => ID, { nullable: true, description: 'De sleutel van het doel waaraan de actie bijdraagt.' }) doelverwijzing?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Het moment waarvoor de actie is gepland.' }) gepland?: string | null;
  @Field(() => Actieresultaat, { nullable: true, description: 'Wat de actie heeft opgeleverd; null zolang zij niet is uitgevoerd.' }) resultaat?: Actieresultaat | null;
  /** Not in the schema: what the other fields are made from. */
  bron!: Ketenopdracht;
}

/** A page of acties. */
export const KetenactieConnectie = connectietype('Ketenactie', Ketenactie, 'acties van de keten');
export type KetenactieConnectie = Connectie<Ketenactie>;

@Directive('@key(fields: "persoon { id } partner { oin }")')
@ObjectType({ description: 'De vraag over één persoon aan één partner.' })
export class Uitvraag {
  @Field(() => Persoon, { description: 'De persoon waarover wordt gevraagd.' }) persoon!: Persoon;
  @Field(() => Ketenpartner, { description: 'De organisatie waaraan wordt gevraagd.' }) partner!: Ketenpartner;
}
