import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rondedatabase } from '../hele-ronde/database.ts';
import { Kindproces } from '../meten/kindproces.ts';
import { product } from '../product.ts';
import { Aanbieder } from './aanbieder.ts';
import type { Ketenopdracht, Reeks, Schrijfbegin } from './opdracht.ts';

/** Who offers, and who reads. */
const AANBIEDER = 'politie';
const LEZER = 'veilig-thuis';

/** The whole chain in one process, and beside it the processes that write by themselves, on the same server. */
export interface Opstelling extends AsyncDisposable {
  readonly url: string;
  readonly keten: Kindproces;
  /** Writes straight into a store of the ketenindex. */
  readonly opslag: Kindproces;
  /** Writes as this machine can at best. */
  readonly grens: Kindproces;
  /** Whether there is a NATS server on this machine. */
  readonly nats: boolean;
  readonly database: Rondedatabase;
  readonly aanbieder: Aanbieder;
  /** With which the reader asks. */
  readonly leestoken: string;
}

/** Starts everything. */
export async function richtIn(): Promise<Opstelling> {
  await using opruimen = new AsyncDisposableStack();
  const datamap = await mkdtemp(join(tmpdir(), 'handbereik-bench-gebeurtenissen-'));
  opruimen.defer(() => rm(datamap, { recursive: true, force: true }));
  const database = opruimen.use(await Rondedatabase.maak());
  const [keten, opslag, grens] = ['keten', 'opslag', 'grens'].map((naam) => opruimen.use(new Kindproces(`gebeurtenissen/${naam}.ts`))) as [Kindproces, Kindproces, Kindproces];
  const [{ geefDemotoken }, { PERSONAS }, { Sleutelmap }] = await Promise.all([product('authenticatie/demo-uitgever'), product('authenticatie/demo-personas'), product('datamap/sleutelmap')]);
  const reeks: Reeks = { aanbieder: PERSONAS[AANBIEDER]!.oin, lezer: PERSONAS[LEZER]!.oin, moment: new Date().toISOString() };
  const url = await keten.vraag<string>('begin', { datamap, databaseUrl: database.url } satisfies Ketenopdracht);
  const sleutel = await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever');
  const [aanbiedtoken, leestoken] = await Promise.all([geefDemotoken(AANBIEDER, sleutel), geefDemotoken(LEZER, sleutel)]);
  const begin: Schrijfbegin = { databaseUrl: database.url, reeks };
  await opslag.vraag('begin', begin);
  opruimen.defer(() => opslag.vraag('einde'));
  const nats = await grens.vraag<boolean>('begin', begin);
  opruimen.defer(() => grens.vraag('einde'));
  const aanbieder = opruimen.use(new Aanbieder(url, aanbiedtoken, reeks));
  const alles = opruimen.move();
  return { url, keten, opslag, grens, nats, database, aanbieder, leestoken, [Symbol.asyncDispose]: () => alles.disposeAsync() };
}
