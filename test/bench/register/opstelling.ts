import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rondedatabase } from '../hele-ronde/database.ts';
import { PERSONA } from '../hele-ronde/opdracht.ts';
import { rondegezinnen } from '../hele-ronde/rondevraag.ts';
import { Kindproces } from '../meten/kindproces.ts';
import { product } from '../product.ts';
import { Doorgeefpartner } from './doorgeefpartner.ts';
import type { Ketenopdracht, Ketenstand } from './opdracht.ts';
import { Publicist } from './publicist.ts';
import { Vragers } from './vragers.ts';

/** The kind of the organisation that changes, and the kind that changes itself. */
export const SOORT_VAN_ORGANISATIE = 'woningcorporatie';
export const SOORT = 'reclassering';

/** The whole chain in one process, with everything that is needed to change it and to ask it. */
export interface Registeropstelling extends AsyncDisposable {
  readonly proces: Kindproces;
  readonly url: string;
  readonly database: Rondedatabase;
  readonly vragers: Vragers;
  /** The organisation that changes: where it can answer, and who publishes for it. */
  readonly organisatie: { readonly oin: string; readonly plekken: Doorgeefpartner['plekken']; readonly publicist: Publicist };
  /** Who publishes as this organisation of the demo. */
  publicist(oin: string): Promise<Publicist>;
}

/** Starts everything. @param organisaties how many are registered */
export async function richtIn(organisaties: number): Promise<Registeropstelling> {
  await using opruimen = new AsyncDisposableStack();
  const datamap = await mkdtemp(join(tmpdir(), 'handbereik-bench-register-'));
  opruimen.defer(() => rm(datamap, { recursive: true, force: true }));
  const database = opruimen.use(await Rondedatabase.maak());
  const proces = opruimen.use(new Kindproces('register/keten.ts'));
  const { url, deelnemers } = await proces.vraag<Ketenstand>('begin', { datamap, databaseUrl: database.url, organisaties } satisfies Ketenopdracht);
  const [{ geefDemotoken }, { Sleutelmap }] = await Promise.all([product('authenticatie/demo-uitgever'), product('datamap/sleutelmap')]);
  const token = await geefDemotoken(PERSONA, await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever'));
  const vragers = opruimen.use(await Vragers.maak(url, token, (await rondegezinnen()).map(([eerste]) => eerste!)));
  const { oin, endpoint } = deelnemers.find(({ soort }) => soort === SOORT_VAN_ORGANISATIE)!;
  const { plekken } = opruimen.use(await Doorgeefpartner.start(endpoint));
  const publicist = (wie: string): Promise<Publicist> => Publicist.van(url, datamap, wie);
  const organisatie = { oin, plekken, publicist: await publicist(oin) };
  const alles = opruimen.move();
  return { proces, url, database, vragers, organisatie, publicist, [Symbol.asyncDispose]: () => alles.disposeAsync() };
}
