import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ACTIE } from '../../../schema/vertrouwen.js';
import { type Connectie, FoutInVraag, type Opdrachtstatus, OpdrachtstatusEnum, type Werkvraag } from '../../kit/index.js';
import type { Meldingcontext } from './context.js';
import { MeldingInvoer } from './invoer.js';
import { personenVan } from './melding.js';
import { MeldingBetrokkene, Meldingcontrole, Vanaf } from './onderdelen.js';
import { eisProfessional } from './rechten.js';
import { controleerMelding } from './registratie.js';
import { Casus, Casusrecht, Melding, MeldingConnectie } from './types.js';
import { metAfwijzing, verantwoord } from './verantwoording.js';
import { partnersUit, toonBetrokkenen } from './weergave.js';

/** The meldingen of one's organisation, in one role: decided and accounted for. The persons in it are accounted for when they are chosen. */
async function lijst(soort: string, rol: 'opdrachtgever' | 'uitvoerder', { status, first, after }: Werkvraag, context: Meldingcontext): Promise<Connectie<Melding>> {
  const { vrager, dienst, inzage, verantwoording } = context;
  return metAfwijzing(soort, dienst.verantwoordelijke, context, async () => {
    eisProfessional(vrager);
    const gevonden = await dienst.boek.lijst({ [rol]: vrager.oin, ...(status && { statussen: status }) }, { first, after: after ?? null });
    const regel = rol === 'opdrachtgever' ? 'melding@1/melder' : 'melding@1/meldpunt';
    await verantwoording.leg(verantwoord({ soort, naam: 'Lijst van meldingen', activiteit: 'melding-inzage', regel }, [], { meldingen: gevonden.rijen.length }, dienst.verantwoordelijke, context));
    return inzage.lijst(gevonden, after, context);
  });
}

/** What lies at one's meldpunt. */
export const mijnWerk = (vraag: Werkvraag, context: Meldingcontext): Promise<Connectie<Melding>> => lijst('mijnOpdrachten', 'uitvoerder', vraag, context);

@Resolver()
export class Meldingvragen {
  @Query(() => Melding, { description: 'Een melding, tot het niveau waarop uw organisatie haar mag zien (samenwerkfunctie 1). De melder en het meldpunt horen van elke inzage door een ander dan de melder.' })
  melding(@Arg('id', () => ID, { description: 'De sleutel van de melding.' }) id: string, @Ctx() context: Meldingcontext): Promise<Melding> {
    return metAfwijzing('melding', context.dienst.verantwoordelijke, context, async () => {
      const melding = await context.inzage.toon(id, context);
      if (!melding) throw new FoutInVraag('MELDING_ONBEKEND');
      return melding;
    });
  }

  @Query(() => Casus, { description: 'Een casus waarin uw organisatie meewerkt, of die groeide uit een melding van of bij uw organisatie.' })
  casus(@Arg('id', () => ID, { description: 'De sleutel van de casus.' }) id: string, @Ctx() context: Meldingcontext): Promise<Casus> {
    return metAfwijzing('casus', context.dienst.verantwoordelijke, context, async () => {
      const casus = await context.inzage.toonCasus(id, context);
      if (!casus) throw new FoutInVraag('CASUS_ONBEKEND');
      return casus;
    });
  }

  @Query(() => MeldingConnectie, { description: 'De meldingen die uw organisatie deed, de nieuwste eerst, tot niveau BEPERKT; open er een met melding om haar geheel te zien.' })
  mijnMeldingen(
    @Arg('status', () => [OpdrachtstatusEnum], { nullable: true, description: 'Alleen meldingen met een van deze statussen; zonder deze keuze alle.' }) status: Opdrachtstatus[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Hoeveel meldingen ten hoogste, van 1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor van de laatste melding van de vorige bladzijde.' }) after: string | null,
    @Ctx() context: Meldingcontext,
  ): Promise<Connectie<Melding>> {
    return lijst('mijnMeldingen', 'opdrachtgever', { status, first, after }, context);
  }

  @Query(() => Meldingcontrole, { description: 'Noemt alles wat in een melding ontbreekt of niet klopt, en het meldpunt dat zij zou krijgen. Er wordt niets opgeslagen.' })
  controleerMelding(@Arg('invoer', () => MeldingInvoer, { description: 'De melding.' }) invoer: MeldingInvoer, @Ctx() context: Meldingcontext): Promise<Meldingcontrole> {
    return metAfwijzing('controleerMelding', context.dienst.verantwoordelijke, context, async () => {
      const { gebreken, route, stand } = await controleerMelding(invoer, context);
      return { volledig: gebreken.alle.length === 0, gebreken: gebreken.alle, meldpunt: route && 'meldpunt' in route ? partnersUit(stand)(route.meldpunt.oin) : null };
    });
  }

  @Directive('@inaccessible')
  @Query(() => Casusrecht, { nullable: true, description: 'Voor samenwerkfunctie 11: wie de regie heeft over een casus, wie meewerkt en om wie het gaat; null als er zo geen is.' })
  async casusrecht(@Arg('casus', () => ID, { description: 'De sleutel van de casus.' }) id: string, @Ctx() { uitgever, inzage, dienst }: Meldingcontext): Promise<Casusrecht | null> {
    if (uitgever !== ACTIE) throw new FoutInVraag('FORBIDDEN', 'Alleen samenwerkfunctie 11 leest wie wat mag in een casus.');
    const casus = await inzage.casus(id);
    const [melding] = casus ? await dienst.boek.vind([casus.melding]) : [];
    return casus && melding ? { regisseur: casus.regisseur, betrokken: casus.meewerkend, personen: personenVan(melding.inhoud) } : null;
  }
}

@Resolver(() => Melding)
export class Meldingvelden {
  @Vanaf('BEPERKT')
  @FieldResolver(() => [MeldingBetrokkene], { nullable: true, description: 'De personen om wie het gaat.' })
  async betrokkenen(@Root() { bron, verantwoord: isVerantwoord }: Melding, @Ctx() context: Meldingcontext): Promise<readonly MeldingBetrokkene[]> {
    if (!isVerantwoord) await context.inzage.verantwoordPersonen(bron.id, context);
    return toonBetrokkenen(bron);
  }
}

@Resolver(() => Casus)
export class Casusvelden {
  @FieldResolver(() => Melding, { nullable: true, description: 'De melding waaruit de casus groeide, tot het niveau waarop uw organisatie haar mag zien.' })
  async melding(@Root() { meldingId }: Casus, @Ctx() { inzage, ...context }: Meldingcontext): Promise<Melding | null> {
    return (await inzage.toon(meldingId, context)) ?? null;
  }
}
