import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { beslismatrix } from './beslismatrix.js';
import { magDit } from './mag-dit.js';
import type { Bekendheidcontext } from './opdracht/context.js';
import { beginRonde } from './ronde.js';
import { Afweging, Bekendheidsronde, BekendheidVerzoek, Beslismatrix, Matrixverzoek } from './types.js';
import { metVerantwoording } from './verantwoording.js';

@Resolver()
export class Bekendheidinzage {
  @Query(() => Bekendheidsronde, {
    description: 'Bepaalt bij welke ketenpartners deze personen bekend zijn, en verzamelt wat die partners mogen delen (samenwerkfunctie 3).',
  })
  bepalenBekendheid(
    @Arg('verzoek', () => BekendheidVerzoek, { description: 'Wie, waarom en waarnaar wordt gevraagd.' }) verzoek: BekendheidVerzoek,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Bekendheidsronde> {
    return metVerantwoording('bepalenBekendheid', verzoek, context, () => beginRonde(verzoek, context.middelen, context));
  }

  @Query(() => [Afweging], {
    description: 'Zegt of dit verzoek mag, per persoon en partner, met de regel en het artikel, zonder een partner te bevragen.',
  })
  magDit(
    @Arg('verzoek', () => BekendheidVerzoek, { description: 'Het verzoek zoals het aan bepalenBekendheid zou worden gedaan.' }) verzoek: BekendheidVerzoek,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Afweging[]> {
    return metVerantwoording('magDit', verzoek, context, () => magDit(verzoek, context.middelen, context));
  }

  @Query(() => Beslismatrix, {
    description: 'Geeft per partner en gegevenscategorie of die u mag worden gegeven, met de regel en het artikel, zonder over een persoon te vragen.',
  })
  beslismatrix(
    @Arg('verzoek', () => Matrixverzoek, { description: 'Waarvoor de matrix wordt gevraagd.' }) verzoek: Matrixverzoek,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Beslismatrix> {
    return metVerantwoording('beslismatrix', {}, context, () => beslismatrix(verzoek, context.middelen, context));
  }
}
