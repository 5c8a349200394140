import DataLoader from 'dataloader';
import type { Gebeurtenisrij } from '../opslag/index.js';
import type { Ketenlezer, Tijdlijnsoort } from './ketenlezer.js';

/** One page of one timeline. */
export interface Tijdlijnbladzijde {
  readonly soort: Tijdlijnsoort;
  /** Key of Persoon, or of Casus. */
  readonly sleutel: string;
  /** OIN of the organisation that reads. */
  readonly lezer: string;
  readonly na: number;
  readonly first: number;
}

/** Reads the timelines of one request: those that are asked for alike in one query, however many persons they are of. */
export class Tijdlijnlader {
  readonly #lader: DataLoader<Tijdlijnbladzijde, readonly Gebeurtenisrij[], string>;

  constructor(lezer: Pick<Ketenlezer, 'tijdlijnen'>) {
    this.#lader = new DataLoader(async (vragen) => {
      const groepen = Map.groupBy(vragen, groepVan);
      const gelezen = new Map(await Promise.all([...groepen].map(async ([groep, deel]) => {
        const [eerste] = deel;
        if (!eerste) throw new Error('Een groep zonder vragen.');
        return [groep, await lezer.tijdlijnen({ ...eerste, sleutels: deel.map(({ sleutel }) => sleutel), first: eerste.first + 1 })] as const;
      })));
      return vragen.map((vraag) => gelezen.get(groepVan(vraag))?.get(vraag.sleutel) ?? []);
    }, { cacheKeyFn: (vraag) => `${groepVan(vraag)} ${vraag.sleutel}` });
  }

  async lees(vraag: Tijdlijnbladzijde): Promise<{ readonly rijen: readonly Gebeurtenisrij[]; readonly meer: boolean }> {
    const rijen = await this.#lader.load(vraag);
    return { rijen: rijen.slice(0, vraag.first), meer: rijen.length > vraag.first };
  }
}

const groepVan = ({ soort, lezer, na, first }: Tijdlijnbladzijde): string => [soort, lezer, na, first].join(' ');
