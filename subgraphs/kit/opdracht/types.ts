import 'reflect-metadata';
import { Directive, Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Ketenpartner } from '../contract/ketenpartner.js';
import { DateTime } from '../contract/scalars.js';
import type { Opdracht, Overgang } from './opdracht.js';
import type { Bezorgstatus, Opdrachtstatus } from './statussen.js';
import type { DodeBriefrij } from './uitbak.js';

/** The business axis, as the graph shows it. */
export const OpdrachtstatusEnum = {
  AANGEVRAAGD: 'AANGEVRAAGD', ONTVANGEN: 'ONTVANGEN', GEWEIGERD: 'GEWEIGERD', OPGEPAKT: 'OPGEPAKT',
  GEPLAND: 'GEPLAND', UITGEVOERD: 'UITGEVOERD', INGETROKKEN: 'INGETROKKEN', VERLOPEN: 'VERLOPEN',
} as const satisfies { readonly [S in Opdrachtstatus]: S };

registerEnumType(OpdrachtstatusEnum, {
  name: 'Opdrachtstatus',
  description: 'Hoe ver een opdracht is (afsprakenstelsel, levensloop van een opdracht).',
  valuesConfig: {
    AANGEVRAAGD: { description: 'De opdracht is aangenomen en wacht op de uitvoerder.' },
    ONTVANGEN: { description: 'De uitvoerder heeft de opdracht gezien.' },
    GEWEIGERD: { description: 'De uitvoerder voert de opdracht niet uit; de reden staat bij de overgang.' },
    OPGEPAKT: { description: 'De uitvoerder is ermee bezig.' },
    GEPLAND: { description: 'De uitvoerder heeft de uitvoering gepland.' },
    UITGEVOERD: { description: 'De opdracht is uitgevoerd.' },
    INGETROKKEN: { description: 'De opdrachtgever heeft de opdracht ingetrokken.' },
    VERLOPEN: { description: 'De termijn is verstreken voordat de opdracht was uitgevoerd.' },
  },
});

/** The axis of delivery, as the graph shows it. */
export const BezorgstatusEnum = { ONDERWEG: 'ONDERWEG', BEZORGD: 'BEZORGD', ONBESTELBAAR: 'ONBESTELBAAR' } as const satisfies { readonly [S in Bezorgstatus]: S };

registerEnumType(BezorgstatusEnum, {
  name: 'Bezorgstatus',
  description: 'Of het nieuws van de laatste stap is aangekomen; dit zegt niets over het werk zelf.',
  valuesConfig: {
    ONDERWEG: { description: 'Het nieuws wordt nog bezorgd, zo nodig telkens opnieuw.' },
    BEZORGD: { description: 'Het nieuws staat in de ketenindex.' },
    ONBESTELBAAR: { description: 'De ketenindex heeft het nieuws geweigerd; een beheerder ziet het als dode brief.' },
  },
});

@Directive('@shareable')
@ObjectType('Overgang', { description: 'Eén stap in de levensloop van een opdracht: wie haar zette, en wanneer.' })
export class Overgangtype {
  @Field(() => Int, { description: 'De hoeveelste stap van deze opdracht dit is, vanaf 1.' }) volgnummer!: number;
  @Field(() => OpdrachtstatusEnum, { nullable: true, description: 'De status waarvan de opdracht kwam; null bij de eerste stap.' }) van?: Opdrachtstatus | null;
  @Field(() => OpdrachtstatusEnum, { description: 'De status waarnaar de opdracht ging.' }) naar!: Opdrachtstatus;
  @Field(() => DateTime, { description: 'Wanneer de stap werd gezet.' }) moment!: string;
  @Field(() => Ketenpartner, { description: 'De organisatie die de stap zette.' }) door!: Ketenpartner;
  @Field(() => String, { description: 'De functie van wie de stap zette; nooit wie dat was.' }) functie!: string;
  @Field(() => String, { nullable: true, description: 'De reden die erbij is gegeven, zoals bij een weigering.' }) reden?: string | null;
}

/** What every kind of opdracht shows. A kind implements it with a type of its own, and its organisations and transitions with resolvers. */
@InterfaceType('Opdracht', { description: 'Iets wat een organisatie een andere vraagt te doen, en wat tijd kost.', autoRegisterImplementations: false })
export abstract class Opdrachtvorm {
  @Field(() => ID, { description: 'De sleutel van de opdracht.' }) id!: string;
  @Field(() => OpdrachtstatusEnum, { description: 'Hoe ver de opdracht is.' }) status!: Opdrachtstatus;
  @Field(() => BezorgstatusEnum, { description: 'Of het nieuws van de laatste stap is aangekomen.' }) bezorging!: Bezorgstatus;
  @Field(() => DateTime, { nullable: true, description: 'Voor wanneer de opdracht moet zijn uitgevoerd; null als er geen termijn is.' }) termijn?: string | null;
  @Field(() => DateTime, { description: 'Wanneer de opdracht is aangenomen.' }) aangevraagd!: string;
  @Field(() => Ketenpartner, { description: 'De organisatie die de opdracht gaf.' }) opdrachtgever!: Ketenpartner;
  @Field(() => Ketenpartner, { description: 'De organisatie die de opdracht uitvoert.' }) uitvoerder!: Ketenpartner;
  @Field(() => [Overgangtype], { description: 'De stappen tot nu toe, van de eerste naar de laatste.' }) overgangen!: Overgangtype[];
}

@Directive('@shareable')
@ObjectType('DodeBrief', { description: 'Een gebeurtenis die de ketenindex heeft geweigerd en die op een beheerder wacht.' })
export class DodeBrief {
  @Field(() => ID, { description: 'De sleutel van de gebeurtenis.' }) id!: string;
  @Field(() => String, { description: 'De soort gebeurtenis, zoals in schema/gebeurtenissen.md.' }) type!: string;
  @Field(() => String, { description: 'Waarover de gebeurtenis gaat: de soort en de sleutel, nooit een persoon.' }) onderwerp!: string;
  @Field(() => String, { description: 'De foutcode waarmee zij is geweigerd.' }) code!: string;
  @Field(() => DateTime, { description: 'Wanneer gebeurde waarvan zij bericht.' }) sinds!: string;
}

/** The fields of the interface that an opdracht has by itself. */
export function opdrachtvelden({ id, status, bezorging, termijn, aangevraagd }: Opdracht<object>): Pick<Opdrachtvorm, 'id' | 'status' | 'bezorging' | 'termijn' | 'aangevraagd'> {
  return { id, status, bezorging, termijn: termijn ?? null, aangevraagd };
}

/** A transition as the graph shows it. */
export function overgangvorm({ door, reden, ...rest }: Overgang, partner: (oin: string) => Ketenpartner): Overgangtype {
  return { ...rest, door: partner(door.oin), functie: door.functie, reden: reden ?? null };
}

/** A refused gebeurtenis as the graph shows it. */
export function dodeBriefvorm({ sinds, ...rest }: DodeBriefrij): DodeBrief {
  return { ...rest, sinds: sinds.toISOString() };
}
