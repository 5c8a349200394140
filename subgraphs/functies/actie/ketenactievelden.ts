import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Ketenpartner, Overgangtype, overgangvorm } from '../../kit/index.js';
import type { Actiecontext } from './context.js';
import { Actievoortgang, Ketenactie } from './types.js';

/** What of an actie is looked up only when it is asked for. */
@Resolver(() => Ketenactie)
export class Ketenactievelden {
  @FieldResolver(() => Ketenpartner, { description: 'De organisatie die de opdracht gaf.' })
  async opdrachtgever(@Root() { bron }: Ketenactie, @Ctx() context: Actiecontext): Promise<Ketenpartner> {
    return (await context.lader.partners(context))(bron.opdrachtgever);
  }

  @FieldResolver(() => Ketenpartner, { description: 'De organisatie die de opdracht uitvoert.' })
  async uitvoerder(@Root() { bron }: Ketenactie, @Ctx() context: Actiecontext): Promise<Ketenpartner> {
    return (await context.lader.partners(context))(bron.uitvoerder);
  }

  @FieldResolver(() => [Overgangtype], { description: 'De stappen tot nu toe, van de eerste naar de laatste.' })
  async overgangen(@Root() { id }: Ketenactie, @Ctx() context: Actiecontext): Promise<readonly Overgangtype[]> {
    const [overgangen, partner] = await Promise.all([context.lader.overgangen(id), context.lader.partners(context)]);
    return overgangen.map((overgang) => overgangvorm(overgang, partner));
  }

  @FieldResolver(() => [Actievoortgang], { description: 'Wat over de voortgang is gemeld, van de eerste naar de laatste; ten hoogste tweehonderd keer.' })
  async voortgang(@Root() { id }: Ketenactie, @Ctx() context: Actiecontext): Promise<readonly Actievoortgang[]> {
    const [voortgang, partner] = await Promise.all([context.lader.voortgang(id), context.lader.partners(context)]);
    return voortgang.map(({ moment, tekst, door }) => ({ moment, tekst, door: partner(door) }));
  }
}
