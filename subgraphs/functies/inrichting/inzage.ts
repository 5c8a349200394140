import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ACTIE, BEKENDHEID, MELDING, REGISTER } from '../../../schema/vertrouwen.js';
import { bladzijde, DateTime, FoutInVraag, Ketenpartner } from '../../kit/index.js';
import type { Inrichtingcontext } from './context.js';
import { geldendOp } from './geldigheid.js';
import { isBeheerder, magLezen } from './rechten.js';
import { leesStand } from './stand.js';
import { Abonnement, DeelnemerConnectie, GeldendeInrichting, InrichtingsversieConnectie, Partij, Samenwerkingsverband } from './types.js';
import { toonDeelnemer, toonVerband, toonVersie } from './weergave.js';

/** How far back the coordinator is told what was in force, in milliseconds: so that a clock that is behind finds it too. */
const TERUG = 3_600_000;

/** The functies that choose among all organisations: whom to ask, to report to, to give something to do. */
const LEEST_ALLES: readonly string[] = [BEKENDHEID, MELDING, ACTIE];

@Resolver()
export class Inrichtinginzage {
  @Query(() => [Samenwerkingsverband], {
    description: 'De samenwerkingsverbanden waaraan uw organisatie nu deelneemt, met wat daarin geldt (samenwerkfunctie 14). Een beheerder ziet ze alle.',
  })
  async samenwerkingsverbanden(@Ctx() { vrager, versies, kent, nu }: Inrichtingcontext): Promise<readonly Samenwerkingsverband[]> {
    const kennis = await kent();
    return (await versies.geldend(nu)).filter((versie) => magLezen(vrager, versie, versie)).map((versie) => toonVerband(versie, kennis));
  }

  @Query(() => Samenwerkingsverband, { nullable: true, description: 'Wat in dit samenwerkingsverband geldt; null als het er niet is of als uw organisatie er niet aan deelneemt.' })
  async samenwerkingsverband(
    @Arg('id', () => ID, { description: 'De sleutel van het samenwerkingsverband.' }) id: string,
    @Arg('op', () => DateTime, { nullable: true, description: 'Het moment waarop het geldt, ook vroeger of later; standaard nu.' }) op: string | null,
    @Ctx() { vrager, lader, kent, nu }: Inrichtingcontext,
  ): Promise<Samenwerkingsverband | null> {
    const geschiedenis = await lader.geschiedenis(id);
    const versie = geldendOp(geschiedenis, op == null ? nu : new Date(op));
    return versie && magLezen(vrager, versie, geldendOp(geschiedenis, nu)) ? toonVerband(versie, await kent()) : null;
  }

  @Query(() => DeelnemerConnectie, { description: 'De organisaties in het register, naar nummer geordend.' })
  async deelnemers(
    @Arg('soort', () => String, { nullable: true, description: 'Alleen deze soort ketenpartner.' }) soort: string | null,
    @Arg('regio', () => String, { nullable: true, description: 'Alleen deze regio.' }) regio: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() { vrager, deelnemers }: Inrichtingcontext,
  ): Promise<DeelnemerConnectie> {
    const gekozen = (await deelnemers.allen()).filter(({ deelnemer }) => (soort == null || deelnemer.soort === soort) && (regio == null || deelnemer.regio === regio));
    return bladzijde(gekozen.map((deelnemer) => toonDeelnemer(deelnemer, isBeheerder(vrager))), first, after);
  }

  @Directive('@inaccessible')
  @Query(() => GeldendeInrichting, { description: 'Voor de samenwerkfuncties die organisaties kiezen: wat nu of later geldt in alle samenwerkingsverbanden, met het register van deelnemers en de wetspakketten die hier zijn vastgelegd.' })
  async geldendeInrichting(
    @Arg('bekendeStand', () => Int, { nullable: true, description: 'De stand die al bekend is; is er niets veranderd, dan is de inhoud null.' }) bekendeStand: number | null,
    @Ctx() { uitgever, versies, deelnemers, wetten, nu }: Inrichtingcontext,
  ): Promise<GeldendeInrichting> {
    if (!LEEST_ALLES.includes(uitgever)) throw new FoutInVraag('FORBIDDEN', 'Alleen een samenwerkfunctie die organisaties kiest leest de inrichting van alle samenwerkingsverbanden.');
    // In this order what is read is never older than its number, and never names a party that is not in the register that goes with it.
    const stand = await leesStand(versies.opslag);
    if (stand === bekendeStand) return { stand, inhoud: null };
    const geldend = await versies.geldendEnLater(new Date(nu.getTime() - TERUG));
    const register = (await deelnemers.allen()).map(({ deelnemer }) => deelnemer);
    return { stand, inhoud: JSON.stringify({ versies: geldend, deelnemers: register, pakketten: await wetten.geldendeTeksten() }) };
  }

  @Directive('@inaccessible')
  @Query(() => GeldendeInrichting, { description: 'Voor het register van de keten: elke organisatie die is toegelaten, met waar zij antwoordt en de versie waarop een wijziging voortbouwt.' })
  async deelnemersregister(
    @Arg('bekendeStand', () => Int, { nullable: true, description: 'De stand die al bekend is; is er niets veranderd, dan is de inhoud null.' }) bekendeStand: number | null,
    @Ctx() { uitgever, deelnemers }: Inrichtingcontext,
  ): Promise<GeldendeInrichting> {
    if (uitgever !== REGISTER) throw new FoutInVraag('FORBIDDEN', 'Alleen het register van de keten leest waar elke organisatie antwoordt.');
    const stand = await leesStand(deelnemers.opslag);
    if (stand === bekendeStand) return { stand, inhoud: null };
    return { stand, inhoud: JSON.stringify((await deelnemers.allen()).map(({ versie, deelnemer }) => ({ ...deelnemer, versie }))) };
  }
}

@Resolver(() => Samenwerkingsverband)
export class Verbandinzage {
  @FieldResolver(() => [Ketenpartner], { description: 'De organisaties die bevraagd kunnen worden.' })
  partners(@Root() { bron }: Samenwerkingsverband, @Ctx() { lader }: Inrichtingcontext): Promise<readonly Ketenpartner[]> {
    return Promise.all(bron.inrichting.partijen.filter(({ rollen }) => rollen.includes('BRONHOUDER')).map(({ oin }) => lader.partij(oin)));
  }

  @FieldResolver(() => [Partij], { description: 'De organisaties die meedoen, met wat zij doen.' })
  partijen(@Root() { bron }: Samenwerkingsverband, @Ctx() { lader }: Inrichtingcontext): Promise<readonly Partij[]> {
    return Promise.all(bron.inrichting.partijen.map(async ({ oin, ...partij }) => ({ ...partij, organisatie: await lader.partij(oin) }) as Partij));
  }

  @FieldResolver(() => [Abonnement], { description: 'Welke partij van welke gebeurtenissen hoort.' })
  abonnementen(@Root() { bron }: Samenwerkingsverband, @Ctx() { lader }: Inrichtingcontext): Promise<readonly Abonnement[]> {
    return Promise.all(bron.inrichting.abonnementen.map(async ({ oin, gebeurtenissen }) => ({ gebeurtenissen, organisatie: await lader.partij(oin) })));
  }

  @FieldResolver(() => InrichtingsversieConnectie, { description: 'Alle versies die u mag lezen, de oudste eerst: wie, wanneer, vanaf wanneer, waarom en wat er veranderde.' })
  async geschiedenis(
    @Root() { id }: Samenwerkingsverband,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() { vrager, lader, kent, nu }: Inrichtingcontext,
  ): Promise<InrichtingsversieConnectie> {
    const alle = await lader.geschiedenis(id);
    const geldend = geldendOp(alle, nu);
    const kennis = await kent();
    const { edges, ...rest } = bladzijde(alle.filter((versie) => magLezen(vrager, versie, geldend)), first, after);
    return { ...rest, edges: await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await toonVersie(node, alle[node.versie - 2], kennis, lader) }))) };
  }
}
