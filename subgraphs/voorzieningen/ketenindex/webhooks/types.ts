import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../kit/contract/scalars.js';
import type { Webhookstatus as Status } from './webhookbron.js';

/** How a webhook is. */
export const Webhookstatus = { ACTIEF: 'ACTIEF', GEPAUZEERD: 'GEPAUZEERD', OPGEZEGD: 'OPGEZEGD' } as const satisfies { readonly [K in Status]: K };
export type Webhookstatus = Status;
registerEnumType(Webhookstatus, {
  name: 'Webhookstatus',
  description: 'Hoe het met een webhook staat.',
  valuesConfig: {
    ACTIEF: { description: 'Gebeurtenissen worden bezorgd; wat niet aankomt wordt opnieuw geprobeerd, met steeds langere pauzes.' },
    GEPAUZEERD: { description: 'Bezorgen lukte te vaak niet. Er is niets verloren: na hervatten gaat het verder waar het was.' },
    OPGEZEGD: { description: 'Opgezegd door uw organisatie, of door de ontvanger met status 410.' },
  },
});

@InputType({ description: 'Waar gebeurtenissen voor uw organisatie worden bezorgd.' })
export class WebhookInvoer {
  @Field(() => ID, { description: 'Uw eigen sleutel van 16 tot en met 100 leesbare tekens: dezelfde sleutel geeft dezelfde webhook.' }) sleutel!: string;
  @Field(() => String, { description: 'Een https-adres dat van buiten bereikbaar is, zonder aanmelding in de URL.' }) adres!: string;
  @Field(() => [String], { nullable: true, description: 'Alleen deze soorten gebeurtenissen; standaard alle.' }) soorten?: string[] | null;
}

@ObjectType({ description: 'Een adres waar gebeurtenissen voor uw organisatie worden bezorgd: CloudEvents als JSON, ondertekend volgens Standard Webhooks.' })
export class Webhookabonnement {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel.' }) id!: string;
  @Field(() => String, { description: 'Waar wordt bezorgd.' }) adres!: string;
  @Field(() => [String], { nullable: true, description: 'De soorten die worden bezorgd; null als het alle zijn.' }) soorten?: readonly string[] | null;
  @Field(() => Webhookstatus, { description: 'Hoe het ermee staat.' }) status!: Webhookstatus;
  @Field(() => String, { nullable: true, description: 'Het geheim waarmee u de handtekening van elke bezorging controleert (whsec_…). U ziet het één keer, bij het aanvragen; daarna is het null.' }) geheim?: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom de laatste poging niet lukte; null als zij lukte.' }) laatsteFout?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer er het laatst is bezorgd.' }) laatsteBezorging?: string | null;
  @Field(() => String, { description: 'Tot welke plaats in de ketenindex is bezorgd.' }) cursor!: string;
  @Field(() => DateTime, { description: 'Wanneer deze webhook is aangevraagd.' }) aangevraagd!: string;
}
