import 'reflect-metadata';
import { Arg, Args, ArgsType, type ClassType, Ctx, Directive, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Connectie } from '../contract/connectie.js';
import type { Functiecontext } from '../functie/context.js';
import { FoutInVraag } from '../fouten.js';
import type { Opdrachtmotor } from './opdrachtmotor.js';
import type { Opdrachtstatus } from './statussen.js';
import { DodeBrief, dodeBriefvorm, OpdrachtstatusEnum } from './types.js';

/** Which page of one's work. */
@ArgsType()
export class Werkvraag {
  @Field(() => [OpdrachtstatusEnum], { nullable: true, description: 'Alleen opdrachten met een van deze statussen; zonder deze keuze alle.' }) status?: Opdrachtstatus[] | null;
  @Field(() => Int, { defaultValue: 20, description: 'Hoeveel opdrachten ten hoogste, van 1 tot en met 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'De cursor van de laatste opdracht van de vorige bladzijde.' }) after?: string | null;
}

/** One functie's part of the work that an organisation fetches. */
export interface Werkopties<C extends Functiecontext, K extends object> {
  /** Its field of `MijnOpdrachten`: `meldingen`, `uitvragen`, `acties`. */
  readonly veld: string;
  readonly beschrijving: string;
  /** Type of its pages, made with `connectietype`. */
  readonly connectie: ClassType<Connectie<K>>;
  /** Decides whether this asker may, accounts for it, and gives the page. */
  lijst(vraag: Werkvraag, context: C): Promise<Connectie<K>>;
}

/** `Query.mijnOpdrachten` with the field of one functie: the resolvers to build its schema with. */
export function mijnOpdrachten<C extends Functiecontext, K extends object>({ veld, beschrijving, connectie, lijst }: Werkopties<C, K>): readonly Function[] {
  @ObjectType('MijnOpdrachten', { description: 'Het werk dat op mijn organisatie wacht of bij haar loopt, per soort opdracht.' })
  class MijnOpdrachten {}

  @Resolver(() => MijnOpdrachten)
  class Werk {
    @Directive('@shareable')
    @Query(() => MijnOpdrachten, { description: 'Het werk van mijn organisatie: opdrachten waarvan zij de uitvoerder is (samenwerkpatroon Opdracht, halen).' })
    mijnOpdrachten(): MijnOpdrachten {
      return {};
    }

    // Null when this functie does not answer: then the work of the others still shows.
    @FieldResolver(() => connectie, { name: veld, nullable: true, description: beschrijving })
    werk(@Args(() => Werkvraag) vraag: Werkvraag, @Ctx() context: C): Promise<Connectie<K>> {
      return lijst(vraag, context);
    }
  }
  return [Werk];
}

/** One functie's part of what could not be delivered. */
export interface Dodebrievenopties<C extends Functiecontext> {
  /** Its field of `DodeBrieven`: `melding`, `bekendheid`, `actie`. */
  readonly veld: string;
  /** Its mutation: `bezorgMeldingenOpnieuw`, `bezorgUitvragenOpnieuw`, `bezorgActiesOpnieuw`. */
  readonly mutatie: string;
  motor(context: C): Pick<Opdrachtmotor, 'dodeBrieven' | 'bezorgOpnieuw'>;
}

/** The most dead letters in one call. */
const MAX_BRIEVEN = 100;

/** `Query.dodeBrieven` with the field of one functie, and the mutation that has them brought again; for the operator alone. */
export function dodeBrieven<C extends Functiecontext>({ veld, mutatie, motor }: Dodebrievenopties<C>): readonly Function[] {
  @ObjectType('DodeBrieven', { description: 'Gebeurtenissen die de ketenindex heeft geweigerd, per samenwerkfunctie; alleen voor de beheerder.' })
  class DodeBrieven {}

  @Resolver(() => DodeBrieven)
  class Brieven {
    @Directive('@shareable')
    @Query(() => DodeBrieven, { description: 'Wat niet bezorgd kon worden en op een beheerder wacht.' })
    dodeBrieven(@Ctx() context: C): DodeBrieven {
      eisBeheerder(context);
      return {};
    }

    @FieldResolver(() => [DodeBrief], { name: veld, nullable: true, description: 'De dode brieven van deze samenwerkfunctie, de oudste eerst, ten hoogste honderd.' })
    async brieven(@Ctx() context: C): Promise<DodeBrief[]> {
      eisBeheerder(context);
      return (await motor(context).dodeBrieven(MAX_BRIEVEN)).map(dodeBriefvorm);
    }

    @Mutation(() => Int, { name: mutatie, description: 'Laat dode brieven opnieuw bezorgen, en geeft hoeveel het er waren; alleen voor de beheerder.' })
    opnieuw(@Arg('ids', () => [ID], { description: 'De sleutels van de dode brieven, ten hoogste honderd.' }) ids: string[], @Ctx() context: C): Promise<number> {
      eisBeheerder(context);
      if (ids.length > MAX_BRIEVEN) throw new FoutInVraag('BAD_USER_INPUT', `Noem ten hoogste ${MAX_BRIEVEN} dode brieven.`, 'ids');
      return motor(context).bezorgOpnieuw(ids);
    }
  }
  return [Brieven];
}

/** @throws FoutInVraag with FORBIDDEN */
function eisBeheerder({ vrager }: Functiecontext): void {
  if (!vrager.rollen.includes('beheerder')) throw new FoutInVraag('FORBIDDEN', 'Alleen een beheerder van de keten ziet wat niet bezorgd kon worden.');
}
