// Gebeurtenissen to the address of an organisation.
import { FoutInVraag } from '../../../kit/fouten.js';
import type { Schemaopdracht } from '../../../kit/schema/bouw-schema.js';
import type { Gebeurtenisprofiel } from '../aanbod/profiel.js';
import { eisAdres } from './adres.js';
import { type Bezorgmiddelen, Webhookbezorger } from './bezorger.js';
import { Webhookgeheimen } from './geheim.js';
import { Webhookopdracht } from './opdracht.js';
import { webhookpost } from './post.js';
import { Webhookbron, type Webhookrij, type Webhookstatus } from './webhookbron.js';

export { webhookMigraties } from './migraties.js';
export type { Webhookcontext } from './opdracht.js';

/** What webhooks add to the schema of the ketenindex. */
export const WEBHOOKS: Required<Pick<Schemaopdracht, 'resolvers'>> = { resolvers: [Webhookopdracht] };

/** The most webhooks that one organisation has at a time. */
const MAX_PER_ORGANISATIE = 20;

export interface Webhookopties extends Omit<Bezorgmiddelen, 'bron' | 'post' | 'geheimen'> {
  /** From which the secrets of webhooks follow: at least 32 bytes, kept outside the database. */
  readonly geheim: Uint8Array;
  /** In which profile receivers are spoken to. */
  readonly profiel: Gebeurtenisprofiel;
  /** In a demo or test also http, and addresses on this machine. */
  readonly lokaleWebhooks?: boolean;
  /** How long a receiver may take, in milliseconds. */
  readonly termijnMs?: number;
}

/** The webhooks while the ketenindex runs. */
export interface Webhookdienst {
  /**
   * From now on brings gebeurtenissen there. The same key gives the same webhook, and the secret is given only to who made it.
   * @throws FoutInVraag with WEBHOOK_ADRES_ONGELDIG, SLEUTEL_HERGEBRUIKT or TE_VEEL_ABONNEMENTEN
   */
  abonneer(nieuw: { readonly oin: string; readonly sleutel: string; readonly adres: string; readonly soorten: readonly string[] | null }): Promise<{ readonly webhook: Webhookrij; readonly geheim: string | null }>;
  vanOrganisatie(oin: string): Promise<readonly Webhookrij[]>;
  /** Undefined when this organisation has no such webhook, or it has ended. */
  zetStatus(id: string, oin: string, status: Webhookstatus): Promise<Webhookrij | undefined>;
  /** Ends what is being delivered, and takes up nothing more. */
  stop(): Promise<void>;
}

/** Begins to deliver. */
export async function startWebhooks({ geheim, profiel, lokaleWebhooks = false, termijnMs, ...middelen }: Webhookopties): Promise<Webhookdienst> {
  const { opslag, gebeurtenissen, klok } = middelen;
  const geheimen = new Webhookgeheimen(geheim);
  const bron = new Webhookbron(opslag);
  const post = webhookpost({ lokaal: lokaleWebhooks, profiel, klok, ...(termijnMs !== undefined && { termijnMs }) });
  const bezorger = new Webhookbezorger({ ...middelen, bron, post, geheimen });
  await bezorger.start();
  return {
    async abonneer({ oin, sleutel, adres, soorten }) {
      const naar = eisAdres(adres, lokaleWebhooks);
      const opVolgorde = soorten && [...soorten].sort();
      const aangenomen = await bron.neemAan({ oin, sleutel, adres: naar, soorten: opVolgorde, positie: await gebeurtenissen.hoofd(), aangevraagd: klok() }, MAX_PER_ORGANISATIE);
      if (!aangenomen) throw new FoutInVraag('TE_VEEL_ABONNEMENTEN');
      const { webhook, nieuw } = aangenomen;
      if (!nieuw && (webhook.adres !== naar || webhook.soorten?.join() !== opVolgorde?.join())) throw new FoutInVraag('SLEUTEL_HERGEBRUIKT', undefined, 'invoer.sleutel');
      return { webhook, geheim: nieuw ? geheimen.van(webhook.id) : null };
    },
    vanOrganisatie: (oin) => bron.vanOrganisatie(oin),
    async zetStatus(id, oin, status) {
      const rij = await bron.zetStatus(id, oin, status);
      if (rij?.status === 'ACTIEF') bezorger.kijk();
      return rij;
    },
    async stop() {
      await bezorger.stop();
      await post.stop();
    },
  };
}
