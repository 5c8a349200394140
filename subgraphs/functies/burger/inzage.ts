import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type Inzagecontext, type Inzagemiddelen, mijnInzage } from './mijn-inzage.js';
import { MijnInzage } from './types.js';

/** What the resolver finds in its context. */
export interface Burgercontext extends Inzagecontext {
  readonly middelen: Inzagemiddelen;
}

@Resolver()
export class Burgerinzage {
  @Query(() => MijnInzage, {
    description:
      'Toont een burger wie wat over hem heeft gevraagd, wanneer en op welke grond, uit de logboeken van de organisaties (samenwerkfunctie 7; artikel 15 AVG). Wie gezag heeft over een kind ziet dat van het kind, naar de leeftijdsregels van artikel 5.3.2 Wmo 2015 en artikel 7.3.15 Jeugdwet.',
  })
  mijnInzage(
    @Arg('kind', () => ID, { nullable: true, description: 'De sleutel van een kind over wie de burger gezag heeft; zonder gaat de vraag over hemzelf.' }) kind: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() context: Burgercontext,
  ): Promise<MijnInzage> {
    return mijnInzage({ ...(kind !== null && kind !== undefined && { kind }), first, after }, context.middelen, context);
  }
}
