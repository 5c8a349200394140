import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { DateTime, dodeBrieven, Gegevenscategorie, Ketenpartner, mijnOpdrachten, Overgangtype, overgangvorm } from '../../../kit/index.js';
import { Bekendheidsronde, BekendheidVerzoek, Uitvraag } from '../types.js';
import { metVerantwoording } from '../verantwoording.js';
import { volgRonde } from './abonnement.js';
import { beantwoord, mijnUitvragen, ontvang, pakOp, plan, weiger } from './beoordelen.js';
import type { Bekendheidcontext } from './context.js';
import type { Weigeringsreden } from './inhoud.js';
import { trekIn } from './intrekken.js';
import { leesEigenRonde } from './lezen.js';
import { toonUitvraagopdracht, Uitvraagopdracht, UitvraagopdrachtConnectie, WeigeringsredenEnum } from './types.js';
import { vraagUit } from './vraag-uit.js';

const SLEUTEL = 'Een sleutel van u voor deze opdracht, zoals een UUID; dezelfde sleutel geeft dezelfde ronde.';
const UITVRAAG = 'De sleutel van de uitvraag.';

@ArgsType()
class Rondevolging {
  @Field(() => ID, { description: 'De sleutel van de ronde.' }) id!: string;
  @Field(() => Int, { nullable: true, description: 'De versie die u al hebt; zonder dit begint het abonnement met de stand van nu.' }) na?: number | null;
}

/** graphql-js takes a promise of what is subscribed to; type-graphql has no type for that. */
function volg({ id, na }: Rondevolging, context: Bekendheidcontext): AsyncIterable<unknown> {
  const standen = metVerantwoording('bekendheidsronde', {}, context, () => volgRonde(id, na, context));
  return standen as unknown as AsyncIterable<unknown>;
}

@Resolver()
export class Rondeopdracht {
  @Mutation(() => Bekendheidsronde, {
    description: 'Begint een bekendheidsronde die blijft (samenwerkfunctie 3, Opdracht): wat nu kan worden beantwoord staat in het antwoord, en wat een mens bij een partner moet beoordelen wordt een opdracht en komt later.',
  })
  vraagBekendheidUit(
    @Arg('verzoek', () => BekendheidVerzoek, { description: 'Wie, waarom en waarnaar wordt gevraagd.' }) verzoek: BekendheidVerzoek,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('termijn', () => DateTime, { nullable: true, description: 'Voor wanneer alles moet zijn beantwoord, ten hoogste een jaar vooruit; standaard over veertien dagen.' }) termijn: string | null,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Bekendheidsronde> {
    return metVerantwoording('vraagBekendheidUit', verzoek, context, () => vraagUit(verzoek, sleutel, termijn ?? undefined, context));
  }

  @Mutation(() => Bekendheidsronde, { description: 'Trekt een ronde in: wat nog bij partners openstaat wordt ingetrokken, en er wordt niets meer gevraagd.' })
  trekRondeIn(
    @Arg('id', () => ID, { description: 'De sleutel van de ronde.' }) id: string,
    @Arg('reden', () => String, { description: 'Waarom; de partners bij wie iets openstaat lezen dit.' }) reden: string,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Bekendheidsronde> {
    return metVerantwoording('trekRondeIn', {}, context, () => trekIn(id, reden, context));
  }

  @Query(() => Bekendheidsronde, {
    description: 'Een ronde van uw organisatie, zoals zij nu is: opnieuw besloten en bewezen, met wat partners intussen na beoordeling vrijgaven. Rechten die zijn vervallen tellen niet meer.',
  })
  bekendheidsronde(@Arg('id', () => ID, { description: 'De sleutel van de ronde.' }) id: string, @Ctx() context: Bekendheidcontext): Promise<Bekendheidsronde> {
    return metVerantwoording('bekendheidsronde', {}, context, () => leesEigenRonde(id, context));
  }

  @Subscription(() => Bekendheidsronde, {
    name: 'bekendheidsronde',
    description: 'Een ronde van uw organisatie zoals zij nu is, en telkens als er iets in verandert, tot zij is afgerond, verlopen of ingetrokken.',
    subscribe: ({ args, context }) => volg(args as Rondevolging, context as Bekendheidcontext),
  })
  volgBekendheidsronde(@Root() ronde: Bekendheidsronde, @Args(() => Rondevolging) _volging: Rondevolging): Bekendheidsronde {
    return ronde;
  }
}

@Resolver(() => Bekendheidsronde)
export class Rondevelden {
  @FieldResolver()
  uitvragen(@Root() { uitvragen }: Bekendheidsronde): Promise<readonly Uitvraag[]> | readonly Uitvraag[] {
    return typeof uitvragen === 'function' ? uitvragen() : uitvragen;
  }
}

@Resolver(() => Uitvraag)
export class Uitvraagvelden {
  @FieldResolver(() => Uitvraagopdracht, { nullable: true, description: 'De opdracht aan een mens bij de organisatie om deze vraag te beoordelen; null als niemand hoeft te kijken.' })
  opdracht(@Root() { opdracht }: Uitvraag): Uitvraagopdracht | null {
    return opdracht ? toonUitvraagopdracht(opdracht) : null;
  }
}

@Resolver(() => Uitvraagopdracht)
export class Uitvraagopdrachtvelden {
  @FieldResolver(() => Ketenpartner, { description: 'De organisatie die de opdracht gaf.' })
  async opdrachtgever(@Root() { bron }: Uitvraagopdracht, @Ctx() context: Bekendheidcontext): Promise<Ketenpartner> {
    return (await context.lader.partners(context))(bron.opdrachtgever);
  }

  @FieldResolver(() => Ketenpartner, { description: 'De organisatie die de opdracht uitvoert.' })
  async uitvoerder(@Root() { bron }: Uitvraagopdracht, @Ctx() context: Bekendheidcontext): Promise<Ketenpartner> {
    return (await context.lader.partners(context))(bron.uitvoerder);
  }

  @FieldResolver(() => [Overgangtype], { description: 'De stappen tot nu toe, van de eerste naar de laatste.' })
  async overgangen(@Root() { id }: Uitvraagopdracht, @Ctx() context: Bekendheidcontext): Promise<Overgangtype[]> {
    const [partner, overgangen] = await Promise.all([context.lader.partners(context), context.lader.overgangen(id)]);
    return overgangen.map((overgang) => overgangvorm(overgang, partner));
  }
}

@Resolver()
export class Beoordeling {
  @Mutation(() => Uitvraagopdracht, { description: 'Zegt dat uw organisatie deze uitvraag heeft gezien.' })
  ontvangUitvraag(@Arg('id', () => ID, { description: UITVRAAG }) id: string, @Ctx() context: Bekendheidcontext): Promise<Uitvraagopdracht> {
    return ontvang(id, context);
  }

  @Mutation(() => Uitvraagopdracht, { description: 'Neemt deze uitvraag in behandeling.' })
  pakUitvraagOp(@Arg('id', () => ID, { description: UITVRAAG }) id: string, @Ctx() context: Bekendheidcontext): Promise<Uitvraagopdracht> {
    return pakOp(id, context);
  }

  @Mutation(() => Uitvraagopdracht, { description: 'Plant de beoordeling van deze uitvraag.' })
  planUitvraag(
    @Arg('id', () => ID, { description: UITVRAAG }) id: string,
    @Arg('op', () => DateTime, { description: 'Wanneer de beoordeling is gepland, ten hoogste een jaar vooruit.' }) op: string,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Uitvraagopdracht> {
    return plan(id, op, context);
  }

  @Mutation(() => Uitvraagopdracht, { description: 'Weigert deze uitvraag te beoordelen. De vrager leest de reden, en krijgt geen bijdrage.' })
  weigerUitvraag(
    @Arg('id', () => ID, { description: UITVRAAG }) id: string,
    @Arg('reden', () => WeigeringsredenEnum, { description: 'Waarom; zegt niets over een dossier.' }) reden: Weigeringsreden,
    @Ctx() context: Bekendheidcontext,
  ): Promise<Uitvraagopdracht> {
    return weiger(id, reden, context);
  }

  @Mutation(() => Uitvraagopdracht, {
    description: 'Beantwoordt deze uitvraag: of er iets wordt gedeeld, en van welke categorieën. Of de persoon bekend is zegt de bron, als de vrager de bijdrage ophaalt; wie niets deelt antwoordt als wie de persoon niet kent.',
  })
  beantwoordUitvraag(
    @Arg('id', () => ID, { description: UITVRAAG }) id: string,
    @Arg('delen', () => Boolean, { description: 'Of er iets wordt gedeeld.' }) delen: boolean,
    @Arg('categorieen', () => [Gegevenscategorie], { description: 'De categorieën die worden vrijgegeven, van die zijn gevraagd; leeg deelt alleen of de persoon bekend is.' }) categorieen: Gegevenscategorie[],
    @Ctx() context: Bekendheidcontext,
  ): Promise<Uitvraagopdracht> {
    return beantwoord(id, delen, categorieen, context);
  }
}

/** The parts of this subgraph that every functie with opdrachten has. */
export const GEDEELDE_RESOLVERS: readonly Function[] = [
  ...mijnOpdrachten<Bekendheidcontext, Uitvraagopdracht>({
    veld: 'uitvragen', beschrijving: 'De uitvragen die een professional van uw organisatie beoordeelt, de nieuwste eerst.', connectie: UitvraagopdrachtConnectie, lijst: mijnUitvragen,
  }),
  ...dodeBrieven<Bekendheidcontext>({ veld: 'bekendheid', mutatie: 'bezorgUitvragenOpnieuw', motor: ({ duurzaam }) => duurzaam.motor }),
];
