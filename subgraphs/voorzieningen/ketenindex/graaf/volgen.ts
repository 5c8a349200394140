import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { vanCursor } from '../opslag/index.js';
import { lezerVan } from '../rechten.js';
import { Abonnement } from './abonnement.js';
import type { Graafcontext } from './context.js';
import { eisRol, GRAAFREGELS } from './rechten.js';
import { Gebeurtenis } from './types.js';
import { eisSoorten } from './vraag.js';
import { toonGebeurtenis } from './weergave.js';
import type { Gebeurtenisrij } from '../opslag/index.js';

interface Volgargumenten {
  readonly soorten?: readonly string[] | null;
  readonly na?: string | null;
}

/** Begins where the reader was, or now: whatever is stored after this has returned, he gets. */
async function volg({ args, context }: { readonly args: Volgargumenten; readonly context: Graafcontext }): Promise<Abonnement> {
  const { staart, levering, gebeurtenissen, vrager } = context;
  const soorten = eisSoorten(args.soorten);
  const na = args.na == null ? undefined : vanCursor(args.na);
  await eisRol(GRAAFREGELS.gebeurtenissen, context);
  return new Abonnement(
    { lezer: lezerVan(vrager), na: na ?? (await staart.nu()), ...(soorten && { soorten: new Set(soorten) }) },
    { staart, gebeurtenissen, verantwoord: (rijen) => levering.leg(rijen, 'Volgen van gebeurtenissen over een persoon', context) },
  );
}

@Resolver()
export class Gebeurtenisstroom {
  @Subscription(() => Gebeurtenis, { subscribe: volg as never, description: 'De gebeurtenissen voor uw organisatie zodra zij zijn vastgelegd, op volgorde. Wie weg was, gaat met na verder waar hij was.' })
  gebeurtenissen(
    @Root() rij: Gebeurtenisrij,
    @Arg('soorten', () => [String], { nullable: true, description: 'Alleen deze soorten; standaard alle.' }) _soorten: string[] | null,
    @Arg('na', () => String, { nullable: true, description: 'De cursor van de laatst ontvangen gebeurtenis; standaard begint het nu.' }) _na: string | null,
  ): Gebeurtenis {
    return toonGebeurtenis(rij);
  }
}
