import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { FoutInVraag } from '../../../kit/fouten.js';
import { eisSleutel } from '../../../kit/opdracht/aanvraag.js';
import type { Ketenindexcontext } from '../context.js';
import { eisRol, GRAAFREGELS } from '../graaf/rechten.js';
import { eisSoorten } from '../graaf/vraag.js';
import { naarCursor } from '../opslag/index.js';
import type { Webhookdienst } from './index.js';
import { Webhookabonnement, WebhookInvoer } from './types.js';
import type { Webhookrij, Webhookstatus } from './webhookbron.js';

/** What the resolvers of webhooks find in their context. */
export interface Webhookcontext extends Ketenindexcontext {
  readonly webhooks: Webhookdienst;
}

@Resolver()
export class Webhookopdracht {
  @Query(() => [Webhookabonnement], { description: 'De webhooks van uw organisatie, met hoe het ermee staat.' })
  async mijnWebhooks(@Ctx() context: Webhookcontext): Promise<readonly Webhookabonnement[]> {
    await eisRol(GRAAFREGELS.webhooks, context);
    return (await context.webhooks.vanOrganisatie(context.vrager.oin)).map((rij) => toon(rij));
  }

  @Mutation(() => Webhookabonnement, { description: 'Laat gebeurtenissen voor uw organisatie vanaf nu op een adres bezorgen. Bewaar het geheim uit het antwoord: u ziet het één keer.' })
  async abonneerWebhook(@Arg('invoer', () => WebhookInvoer, { description: 'Waar, en welke soorten.' }) { sleutel, adres, soorten }: WebhookInvoer, @Ctx() context: Webhookcontext): Promise<Webhookabonnement> {
    eisSleutel(sleutel);
    const gevraagd = eisSoorten(soorten, 'invoer.soorten');
    await eisRol(GRAAFREGELS.webhooks, context);
    const { webhook, geheim } = await context.webhooks.abonneer({ oin: context.vrager.oin, sleutel, adres, soorten: gevraagd ?? null });
    return { ...toon(webhook), geheim };
  }

  @Mutation(() => Webhookabonnement, { description: 'Zegt een webhook op; daar wordt niets meer bezorgd.' })
  zegWebhookOp(@Arg('id', () => ID, { description: 'De sleutel van de webhook.' }) id: string, @Ctx() context: Webhookcontext): Promise<Webhookabonnement> {
    return zet(id, 'OPGEZEGD', context);
  }

  @Mutation(() => Webhookabonnement, { description: 'Laat een gepauzeerde webhook verdergaan waar hij was; een opgezegde niet.' })
  hervatWebhook(@Arg('id', () => ID, { description: 'De sleutel van de webhook.' }) id: string, @Ctx() context: Webhookcontext): Promise<Webhookabonnement> {
    return zet(id, 'ACTIEF', context);
  }
}

async function zet(id: string, status: Webhookstatus, context: Webhookcontext): Promise<Webhookabonnement> {
  await eisRol(GRAAFREGELS.webhooks, context);
  const rij = await context.webhooks.zetStatus(id, context.vrager.oin, status);
  if (!rij) throw new FoutInVraag('WEBHOOK_ONBEKEND', undefined, 'id');
  return toon(rij);
}

const toon = ({ id, adres, soorten, status, positie, laatste_fout, laatste_bezorging, aangevraagd }: Webhookrij): Webhookabonnement => ({
  id, adres, soorten, status, geheim: null,
  laatsteFout: laatste_fout,
  laatsteBezorging: laatste_bezorging === null ? null : new Date(laatste_bezorging).toISOString(),
  cursor: naarCursor(positie),
  aangevraagd: new Date(aangevraagd).toISOString(),
});
