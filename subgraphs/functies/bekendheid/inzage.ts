import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Functiecontext } from '../../kit/index.js';
import { beginRonde, type Rondemiddelen } from './ronde.js';
import { Bekendheidsronde, BekendheidVerzoek, Samenwerkingsverband } from './types.js';

/** What the resolver finds in its context. */
export interface Bekendheidcontext extends Functiecontext {
  readonly middelen: Rondemiddelen;
}

@Resolver()
export class Bekendheidinzage {
  @Query(() => [Samenwerkingsverband], {
    description: 'De samenwerkingsverbanden waarin uw organisatie mag vragen, met de grondslagen, doelen en partners die een verzoek kan noemen.',
  })
  samenwerkingsverbanden(@Ctx() { middelen, vrager }: Bekendheidcontext): Promise<readonly Samenwerkingsverband[]> {
    return middelen.beslisser.verbanden(vrager);
  }

  @Query(() => Bekendheidsronde, {
    description: 'Bepaalt bij welke ketenpartners deze personen bekend zijn, en verzamelt wat die partners mogen delen (samenwerkfunctie 3).',
  })
  bepalenBekendheid(
    @Arg('verzoek', () => BekendheidVerzoek, { description: 'Wie, waarom en waarnaar wordt gevraagd.' }) verzoek: BekendheidVerzoek,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Bekendheidsronde> {
    return beginRonde(verzoek, context.middelen, context);
  }
}
