import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { FoutInVraag, Ketenpartner, opdrachtconnectie, type Werkvraag } from '../../kit/index.js';
import type { Ketenopdracht } from './actie.js';
import type { Actiecontext } from './context.js';
import { RECHTEN } from './rechten.js';
import { Casus, Ketenactie, KetenactieConnectie, Uitvraag } from './types.js';
import { toonActie } from './weergave.js';

const FIRST = 'Het aantal regels per bladzijde, ten hoogste 100.';
const AFTER = 'De plaats waarna de bladzijde begint.';

/** Does the asker see this actie: it is his organisation's to carry out, or his organisation has the regie over its casus now? */
async function magInzien({ uitvoerder, casus }: Ketenopdracht, context: Actiecontext): Promise<boolean> {
  const { oin } = context.vrager;
  return uitvoerder === oin || (casus !== undefined && (await context.lader.casusrecht(casus, context))?.regisseur === oin);
}

/** Those of them that the asker sees, accounted for. */
async function zichtbaar(acties: readonly Ketenopdracht[], naam: string, context: Actiecontext): Promise<readonly Ketenactie[]> {
  const mag = await Promise.all(acties.map((actie) => magInzien(actie, context)));
  const gezien = acties.filter((_, i) => mag[i]);
  await context.toets.toon(gezien, naam, context);
  return gezien.map(toonActie);
}

/** The actie behind an id, as another subgraph refers to it; null when there is none, and when it is not for the asker. */
export async function ketenactieOpId(id: string, context: Actiecontext): Promise<Ketenactie | null> {
  await context.toets.eisProfessional('Inzage van een actie', 'inzage', context);
  const actie = await context.lader.actie(id);
  return (actie && (await zichtbaar([actie], 'Inzage van een actie', context))[0]) ?? null;
}

@Resolver()
export class Actieinzage {
  @Query(() => Ketenactie, { nullable: true, description: 'De actie met deze sleutel (samenwerkfunctie 11). Voor de casusregisseur van haar casus en voor de organisatie bij wie zij is belegd.' })
  async actie(@Arg('id', () => ID, { description: 'De sleutel van de actie.' }) id: string, @Ctx() context: Actiecontext): Promise<Ketenactie> {
    const naam = 'Inzage van een actie';
    return (await ketenactieOpId(id, context)) ?? context.toets.weiger({ recht: RECHTEN.inzien, naam, soort: 'inzage' }, new FoutInVraag('OPDRACHT_ONBEKEND', undefined, 'id'), context);
  }
}

/** The acties that wait for the asker's organisation, or that it carries out. */
export async function mijnActies({ status, first, after }: Werkvraag, context: Actiecontext): Promise<KetenactieConnectie> {
  const naam = 'Inzage van de acties van een organisatie';
  await context.toets.eisProfessional(naam, 'inzage', context);
  const lijst = await context.boek.lijst({ uitvoerder: context.vrager.oin, ...(status && { statussen: status }) }, { first, ...(after != null && { after }) });
  await context.toets.toon(lijst.rijen, naam, context);
  return opdrachtconnectie(lijst, after, toonActie);
}

@Resolver(() => Casus)
export class Casusinzage {
  @FieldResolver(() => KetenactieConnectie, { nullable: true, description: 'De acties die in deze casus zijn uitgezet, de nieuwste eerst. De casusregisseur ziet ze alle, een organisatie die er een uitvoert alleen haar eigen; null als dat nu niet is vast te stellen.' })
  async acties(
    @Root() { id }: Casus,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Ctx() context: Actiecontext,
  ): Promise<KetenactieConnectie> {
    const naam = 'Inzage van de acties van een casus';
    await context.toets.eisProfessional(naam, 'inzage', context);
    const { oin } = context.vrager;
    const isRegisseur = (await context.lader.casusrecht(id, context))?.regisseur === oin;
    const lijst = await context.boek.lijst({ casus: id, ...(!isRegisseur && { uitvoerder: oin }) }, { first, after });
    await context.toets.toon(lijst.rijen, naam, context);
    return opdrachtconnectie(lijst, after, toonActie);
  }
}

@Resolver(() => Uitvraag)
export class Uitvraaginzage {
  @FieldResolver(() => Ketenpartner, { description: 'De organisatie waaraan wordt gevraagd.' })
  async partner(@Root() { partner }: Uitvraag, @Ctx() context: Actiecontext): Promise<Ketenpartner> {
    return (await context.lader.partners(context))(partner.oin);
  }

  @FieldResolver(() => [Ketenactie], {
    nullable: true,
    description: 'De acties van de keten over deze persoon die bij deze partner zijn belegd, de nieuwste eerst, ten hoogste honderd; naast bijdrage.acties, wat de partner uit zichzelf doet. Alleen die u mag zien; null als dat nu niet is vast te stellen.',
  })
  async ketenacties(@Root() { persoon, partner }: Uitvraag, @Ctx() context: Actiecontext): Promise<readonly Ketenactie[]> {
    const naam = 'Inzage van de acties van een partner in een bekendheidsronde';
    await context.toets.eisProfessional(naam, 'inzage', context);
    return zichtbaar(await context.lader.vanPlaats({ persoon: persoon.id, uitvoerder: partner.oin }), naam, context);
  }
}
