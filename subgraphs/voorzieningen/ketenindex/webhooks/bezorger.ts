import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { leesSpoor } from '../../../kit/functie/spoor.js';
import type { Bus } from '../../../kit/gebeurtenis/bus.js';
import type { Log } from '../../../kit/log.js';
import { maakBoss } from '../../../kit/opdracht/taken.js';
import { type Opslag, veiligeFout } from '../../../kit/postgres/index.js';
import { KANAAL } from '../context.js';
import type { Levering } from '../graaf/index.js';
import type { Gebeurtenisopslag, Gebeurtenisrij } from '../opslag/index.js';
import type { Webhookgeheimen } from './geheim.js';
import type { Webhookpost } from './post.js';
import type { Webhookbron, Webhookrij } from './webhookbron.js';

const RIJ = 'webhook';
/** Webhooks that are delivered to at a time in this process. */
const TEGELIJK = 4;
const BLADZIJDE = 20;
/** A job brings on so long, in milliseconds; then another webhook has its turn. */
const BEURT_MS = 20_000;
/** Between two looks without a wake, in milliseconds. */
const ZELF_KIJKEN_MS = 3_000;
/** A worker looks by itself this often, in seconds; in between it is woken, also for what is to be tried again. */
const ZELF_NEMEN_S = 30;
const DAG_S = 86_400;

/** What a job knows: nothing but which webhook. */
interface Webhooktaak {
  readonly id: string;
}

/** How often is tried again, and how long is waited: 1, 2, 4 … seconds, at most so many. Others only in tests. */
export interface Herhaling {
  readonly pogingen: number;
  readonly langsteWachtS: number;
  /** A job of a process that died is taken again after so many seconds: longer than a turn and one delivery. */
  readonly verlopenS: number;
}

/** Twelve times, over some two and a half hours. */
export const HERHALING: Herhaling = { pogingen: 12, langsteWachtS: 3_600, verlopenS: 45 };

export interface Bezorgmiddelen {
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: Pick<Gebeurtenisopslag, 'lees' | 'hoofd'>;
  readonly bron: Webhookbron;
  readonly post: Webhookpost;
  readonly geheimen: Webhookgeheimen;
  readonly levering: Levering;
  readonly bus: Bus;
  readonly klok: () => number;
  readonly log: Log;
  readonly herhaling?: Partial<Herhaling>;
}

/** Brings gebeurtenissen to webhooks: a job of pg-boss per webhook, so that who does not answer holds up nobody else. */
export class Webhookbezorger {
  readonly #middelen: Bezorgmiddelen;
  readonly #herhaling: Herhaling;
  readonly #boss: PgBoss;
  readonly #werkers: string[] = [];
  #gestopt = false;
  #bezig: Promise<void> | undefined;
  #nogEens = false;
  #laatLos = (): void => {};

  constructor(middelen: Bezorgmiddelen) {
    this.#middelen = middelen;
    this.#herhaling = { ...HERHALING, ...middelen.herhaling };
    this.#boss = maakBoss(middelen.opslag, middelen.log, Math.ceil(this.#herhaling.verlopenS / 3));
  }

  async start(): Promise<void> {
    const { bus } = this.#middelen;
    const { pogingen, langsteWachtS, verlopenS } = this.#herhaling;
    await this.#boss.start();
    // One job per webhook, whether it waits, runs or is to be tried again.
    await this.#boss.createQueue(RIJ, { policy: 'exclusive', retryLimit: pogingen, retryDelay: 1, retryBackoff: true, retryDelayMax: langsteWachtS, expireInSeconds: verlopenS, retentionSeconds: DAG_S, deleteAfterSeconds: 3600 });
    await this.#boss.updateQueue(RIJ, { retryLimit: pogingen, retryDelay: 1, retryBackoff: true, retryDelayMax: langsteWachtS, expireInSeconds: verlopenS });
    // Workers that are woken one by one: of several under one call only the first hears it.
    for (let i = 0; i < TEGELIJK; i += 1) {
      this.#werkers.push(await this.#boss.work(RIJ, { pollingIntervalSeconds: ZELF_NEMEN_S, batchSize: 1, includeMetadata: true }, async ([taak]: JobWithMetadata<Webhooktaak>[]) => {
        if (taak) await this.#doe(taak);
      }));
    }
    const laatBus = bus.luister(KANAAL, () => this.kijk());
    const klok = setInterval(() => this.kijk(), ZELF_KIJKEN_MS);
    this.#laatLos = () => {
      laatBus();
      clearInterval(klok);
    };
    this.kijk();
  }

  /** Has whatever waits delivered. One look at a time; what is asked for meanwhile is one look more. */
  kijk(): void {
    this.#nogEens = true;
    this.#bezig ??= this.#kijkRond().finally(() => (this.#bezig = undefined));
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    this.#laatLos();
    await this.#bezig;
    await this.#boss.stop({ graceful: true, timeout: BEURT_MS, close: false });
  }

  async #kijkRond(): Promise<void> {
    const { bron, gebeurtenissen, log } = this.#middelen;
    while (this.#nogEens && !this.#gestopt) {
      this.#nogEens = false;
      try {
        const ids = await bron.achter(await gebeurtenissen.hoofd());
        for (const id of ids) await this.#boss.send(RIJ, { id }, { singletonKey: id });
        if (ids.length > 0) for (const werker of this.#werkers) this.#boss.notifyWorker(werker);
      } catch (fout) {
        log('webhooks-stokken', { ...veiligeFout(fout) });
      }
    }
  }

  /** One turn of one webhook. @throws when it must be tried again after a while */
  async #doe({ data: { id }, retryCount, retryLimit }: JobWithMetadata<Webhooktaak>): Promise<void> {
    const { bron, log } = this.#middelen;
    const { fout, gebracht } = await this.#breng(id);
    if (fout === undefined) return void setImmediate(() => !this.#gestopt && this.kijk());
    const laatste = gebracht === 0 && retryCount >= retryLimit;
    await bron.mislukt(id, fout, laatste ? 'GEPAUZEERD' : 'ACTIEF');
    if (laatste) return log('webhook-gepauzeerd', { id });
    // What got further begins its attempts anew, with the next look.
    if (gebracht === 0) throw new Error('Niet bezorgd.');
  }

  /** Brings on, in order, until there is nothing more, the turn is over or it does not succeed. */
  async #breng(id: string): Promise<{ readonly fout?: string; readonly gebracht: number }> {
    const { bron, gebeurtenissen } = this.#middelen;
    const einde = Date.now() + BEURT_MS;
    for (let gebracht = 0; ;) {
      const webhook = await bron.vind(id);
      if (webhook?.status !== 'ACTIEF' || this.#gestopt) return { gebracht };
      const { rijen, meer, gelezenTot } = await gebeurtenissen.lees({ na: webhook.positie, lezer: webhook.oin, first: BLADZIJDE, ...(webhook.soorten && { soorten: webhook.soorten }) });
      for (const rij of rijen) {
        const uitslag = await this.#brengEen(webhook, rij);
        if (uitslag.uitslag !== 'BEZORGD') {
          if (uitslag.uitslag === 'OPGEZEGD') await bron.mislukt(id, uitslag.fout, 'OPGEZEGD');
          return uitslag.uitslag === 'OPGEZEGD' ? { gebracht } : { gebracht, fout: uitslag.fout };
        }
        gebracht += 1;
        if (this.#gestopt || Date.now() > einde) return { gebracht };
      }
      if (gelezenTot > (rijen.at(-1)?.positie ?? webhook.positie)) await bron.bezorgd(id, gelezenTot);
      if (!meer) return { gebracht };
    }
  }

  async #brengEen(webhook: Webhookrij, rij: Gebeurtenisrij): Promise<Awaited<ReturnType<Webhookpost['bezorg']>>> {
    const { bron, post, geheimen, levering, klok } = this.#middelen;
    const spoor = leesSpoor(typeof rij.gebeurtenis['traceparent'] === 'string' ? rij.gebeurtenis['traceparent'] : undefined);
    await levering.leg([rij], 'Bezorgen van een gebeurtenis over een persoon', { spoor, vrager: { oin: webhook.oin, functie: 'webhook', rollen: [] } });
    const uitslag = await post.bezorg(webhook, geheimen.van(webhook.id), rij);
    if (uitslag.uitslag === 'BEZORGD') await bron.bezorgd(webhook.id, rij.positie, klok());
    return uitslag;
  }
}
