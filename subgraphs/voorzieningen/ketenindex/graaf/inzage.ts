import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../../kit/contract/scalars.js';
import { vanCursor } from '../opslag/index.js';
import { lezerVan } from '../rechten.js';
import { verantwoordInzage } from '../verantwoording.js';
import type { Graafcontext } from './context.js';
import type { Tijdlijnsoort } from './ketenlezer.js';
import { eisRol, GRAAFREGELS } from './rechten.js';
import { Casus, GebeurtenisConnectie, Persoon } from './types.js';
import { eisBladzijde, eisSoorten } from './vraag.js';
import { toonBladzijde } from './weergave.js';

@Resolver()
export class Gebeurtenisinzage {
  @Query(() => GebeurtenisConnectie, { description: 'De gebeurtenissen voor uw organisatie, op volgorde van vastleggen; van één voorval alleen de hoogste variant voor haar.' })
  async gebeurtenissen(
    @Arg('soorten', () => [String], { nullable: true, description: 'Alleen deze soorten; standaard alle.' }) soorten: string[] | null,
    @Arg('vanaf', () => DateTime, { nullable: true, description: 'Alleen wat op of na dit moment gebeurde.' }) vanaf: string | null,
    @Arg('tot', () => DateTime, { nullable: true, description: 'Alleen wat voor dit moment gebeurde.' }) tot: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() context: Graafcontext,
  ): Promise<GebeurtenisConnectie> {
    eisBladzijde(first);
    const na = vanCursor(after, 'after');
    const gevraagd = eisSoorten(soorten);
    await eisRol(GRAAFREGELS.gebeurtenissen, context);
    const { rijen, meer } = await context.gebeurtenissen.lees({ na, lezer: lezerVan(context.vrager), first, ...(gevraagd && { soorten: gevraagd }), ...(vanaf != null && { vanaf }), ...(tot != null && { tot }) });
    const personen = [...new Set(rijen.flatMap(({ persoon }) => persoon ?? []))];
    if (personen.length > 0) await context.verantwoording.leg(verantwoordInzage({ naam: 'Lezen van gebeurtenissen over een persoon', personen }, context.verantwoordelijke, context));
    return toonBladzijde(rijen, meer, na);
  }
}

@Resolver(() => Persoon)
export class Persoontijdlijn {
  @FieldResolver(() => GebeurtenisConnectie, { nullable: true, description: 'Wat er rond deze persoon is gebeurd, op volgorde van vastleggen: alleen wat uw organisatie mag weten.' })
  tijdlijn(
    @Root() { id }: Persoon,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() context: Graafcontext,
  ): Promise<GebeurtenisConnectie> {
    return leesTijdlijn('persoon', id, { first, after }, context);
  }
}

@Resolver(() => Casus)
export class Casustijdlijn {
  @FieldResolver(() => GebeurtenisConnectie, { nullable: true, description: 'Wat er in deze casus is gebeurd, op volgorde van vastleggen: alleen wat uw organisatie mag weten.' })
  tijdlijn(
    @Root() { id }: Casus,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() context: Graafcontext,
  ): Promise<GebeurtenisConnectie> {
    return leesTijdlijn('casus', id, { first, after }, context);
  }
}

/** Reads a page, and gives it when it has been accounted for: that somebody looked, also when there was nothing to see. */
async function leesTijdlijn(soort: Tijdlijnsoort, sleutel: string, { first, after }: { readonly first: number; readonly after: string | null }, context: Graafcontext): Promise<GebeurtenisConnectie> {
  eisBladzijde(first);
  const na = vanCursor(after, 'after');
  await eisRol(GRAAFREGELS.tijdlijn, context);
  const { rijen, meer } = await context.tijdlijnen.lees({ soort, sleutel, lezer: lezerVan(context.vrager), na, first });
  const inzage = soort === 'persoon'
    ? { naam: 'Inzage van de tijdlijn van een persoon', personen: [sleutel] }
    : { naam: 'Inzage van de tijdlijn van een casus', personen: [...new Set(rijen.flatMap(({ persoon }) => persoon ?? []))], casus: sleutel };
  await context.verantwoording.leg(verantwoordInzage(inzage, context.verantwoordelijke, context));
  return toonBladzijde(rijen, meer, na);
}
