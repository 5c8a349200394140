import { setTimeout as wacht } from 'node:timers/promises';
import { percentiel } from '../meten/statistiek.ts';
import { Abonnee } from './abonnee.ts';
import { type Wijze, WIJZEN } from './opdracht.ts';
import type { Opstelling } from './opstelling.ts';
import { eisHeel } from './volgorde.ts';
import type { Wegschrijver } from './wegschrijven.ts';

/** From when a gebeurtenis was pushed to when a subscriber had it, in milliseconds. */
export interface Vertragingen {
  readonly abonnees: number;
  readonly gepusht: number;
  readonly perSeconde: number;
  readonly mediaan: number;
  readonly p99: number;
  readonly hoogste: number;
  /** The middle time that the push itself took, until its answer. */
  readonly pushMs: number;
  /** Where the last gebeurtenis stands. */
  readonly cursor: string;
}

const EEN_VOOR_EEN: Wijze = WIJZEN[2];

/** Pushes one by one, at most so many in a second. */
export async function rustig(opstelling: Opstelling, schrijver: Wegschrijver, opties: { readonly abonnees: number; readonly perSeconde: number; readonly duurMs: number; readonly na: string }): Promise<Vertragingen> {
  const { abonnees, perSeconde, duurMs, na } = opties;
  return volg(opstelling, schrijver, abonnees, na, async () => {
    const begin = performance.now();
    for (let nummer = 0; nummer < (duurMs * perSeconde) / 1_000; nummer++) {
      await wacht(Math.max(0, begin + (nummer * 1_000) / perSeconde - performance.now()));
      await schrijver.push(1, EEN_VOOR_EEN);
    }
  });
}

/** Pushes so many in batches, as fast as it goes. */
export function volop(opstelling: Opstelling, schrijver: Wegschrijver, { abonnees, aantal, na }: { readonly abonnees: number; readonly aantal: number; readonly na: string }): Promise<Vertragingen> {
  return volg(opstelling, schrijver, abonnees, na, () => schrijver.push(aantal, WIJZEN[0]));
}

/** Has everybody follow while it is pushed; everybody must get everything. @throws Antwoordfout */
async function volg({ url, leestoken, aanbieder }: Opstelling, schrijver: Wegschrijver, hoeveel: number, na: string, push: () => Promise<unknown>): Promise<Vertragingen> {
  await using opruimen = new AsyncDisposableStack();
  const abonnees = await Promise.all(Array.from({ length: hoeveel }, async () => opruimen.use(await Abonnee.begin(url, leestoken, na))));
  const [eerdereBanen, eerdereDuren] = [schrijver.gepusht.length, aanbieder.duren.length];
  const begin = performance.now();
  await push();
  const duurde = performance.now() - begin;
  const gepusht = schrijver.gepusht.slice(eerdereBanen);
  const aantal = gepusht.reduce((som, { length }) => som + length, 0);
  await Promise.all(abonnees.map((abonnee) => abonnee.ontvang(aantal)));
  for (const { nummers } of abonnees) eisHeel('Een abonnee tijdens het pushen', nummers, gepusht);
  const vertragingen = Float64Array.from(abonnees.flatMap(({ nummers, momenten }) => nummers.map((nummer, plaats) => momenten[plaats]! - aanbieder.verstuurd[nummer]!))).sort();
  return {
    abonnees: hoeveel, gepusht: aantal, perSeconde: (aantal * 1_000) / duurde,
    mediaan: percentiel(vertragingen, 0.5), p99: percentiel(vertragingen, 0.99), hoogste: vertragingen.at(-1)!,
    pushMs: percentiel(Float64Array.from(aanbieder.duren.slice(eerdereDuren)).sort(), 0.5),
    cursor: abonnees[0]!.cursor!,
  };
}
