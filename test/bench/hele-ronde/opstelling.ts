import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kindproces } from '../meten/kindproces.ts';
import { machineCpuMs } from '../meten/machine.ts';
import { Belasting } from './belasting.ts';
import { Rondedatabase } from './database.ts';
import type { Functieadressen, Gatewayopdracht, Partneropdracht, Rondeopdracht } from './opdracht.ts';
import type { Deelnemers } from './partners.ts';
import { rondegezinnen, rondevragen } from './rondevraag.ts';

/** The processes of which the cost is told apart. */
export const DELEN = ['gateway', 'functies', 'partners'] as const;
export type Deelnaam = (typeof DELEN)[number];

/** Processor time so far, in milliseconds: of every process, of the load generator itself, and of the whole machine. */
export type Stand = Readonly<Record<Deelnaam | 'belasting' | 'machine', number>> & { readonly postgres: number | undefined };

/** The whole chain of a round in processes as an installation has them: gateway with router, functies with the service of the pseudonyms, partners. */
export class Rondeopstelling implements AsyncDisposable {
  readonly database: Rondedatabase;
  readonly belasting: Belasting;
  readonly processen: Readonly<Record<Deelnaam, Kindproces>>;
  readonly opdracht: Rondeopdracht;
  readonly adressen: Functieadressen;
  readonly deelnemers: Deelnemers;
  readonly gezinnen: readonly (readonly string[])[];
  readonly #opruimen: AsyncDisposableStack;

  private constructor(delen: Pick<Rondeopstelling, 'database' | 'belasting' | 'processen' | 'opdracht' | 'adressen' | 'deelnemers' | 'gezinnen'>, opruimen: AsyncDisposableStack) {
    this.database = delen.database;
    this.belasting = delen.belasting;
    this.processen = delen.processen;
    this.opdracht = delen.opdracht;
    this.adressen = delen.adressen;
    this.deelnemers = delen.deelnemers;
    this.gezinnen = delen.gezinnen;
    this.#opruimen = opruimen;
  }

  static async richtIn(bronMs: number): Promise<Rondeopstelling> {
    await using opruimen = new AsyncDisposableStack();
    const sleutels = await mkdtemp(join(tmpdir(), 'handbereik-bench-'));
    opruimen.defer(() => rm(sleutels, { recursive: true, force: true }));
    const database = opruimen.use(await Rondedatabase.maak());
    const opdracht = { sleutels, databaseUrl: database.url };
    const [gateway, functies, partners] = DELEN.map((naam) => opruimen.use(new Kindproces(`hele-ronde/${naam}.ts`))) as [Kindproces, Kindproces, Kindproces];
    const gezinnen = await rondegezinnen();
    const adressen = await functies.vraag<Functieadressen>('begin', opdracht);
    const deelnemers = await partners.vraag<Deelnemers>('begin', { ...opdracht, pseudoniemen: adressen.pseudoniemen, bsns: gezinnen.flat(), bronMs } satisfies Partneropdracht);
    const url = await gateway.vraag<string>('begin', { ...opdracht, functies: adressen.functies, deelnemers } satisfies Gatewayopdracht);
    const belasting = opruimen.use(new Belasting(url, await rondevragen(sleutels, deelnemers.map(({ oin }) => oin), gezinnen)));
    return new Rondeopstelling({ database, belasting, processen: { gateway, functies, partners }, opdracht, adressen, deelnemers, gezinnen }, opruimen.move());
  }

  async stand(): Promise<Stand> {
    const [gateway, functies, partners] = await Promise.all(DELEN.map(async (naam) => (await this.processen[naam].verbruik()).cpuMs)) as [number, number, number];
    const { user, system } = process.cpuUsage();
    return { gateway, functies, partners, belasting: (user + system) / 1_000, machine: machineCpuMs(), postgres: await this.database.cpuMs() };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#opruimen.disposeAsync();
  }
}
