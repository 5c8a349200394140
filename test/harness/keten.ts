import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { DEMOBURGER } from '../../subgraphs/kit/index.js';
import { geefDemotoken } from '../../supergraph/authenticatie/demo-uitgever.js';
import { leesConfig } from '../../supergraph/config.js';
import { Sleutelmap } from '../../supergraph/datamap/sleutelmap.js';
import { type Ketenopties, startKeten as startEchteKeten, type Keten } from '../../supergraph/start/keten.js';
import { metBeheer, proefdatabase } from './postgres.js';

/** An answer as a client gets it. */
export interface Antwoord<T = unknown> {
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
  /** The body as it came over the line. */
  readonly tekst: string;
}

/** One line of the chain's log. */
export interface Logregel {
  readonly gebeurtenis: string;
  readonly [veld: string]: unknown;
}

/** The whole chain in a test, with a database and a data folder of its own, that is gone at the end of the block. */
export interface Proefketen extends AsyncDisposable {
  readonly keten: Keten;
  readonly url: string;
  readonly datamap: string;
  /** The chain's database, as a user that may see everything. */
  readonly databaseUrl: string;
  /** Every log line so far. */
  readonly log: readonly Logregel[];
  /** A token of a persona, or of a professional at the organisation of the demo with this OIN. */
  token(wie?: string): Promise<string>;
  /** Asks the gateway, as Veilig Thuis unless another persona (or null: without token) is given. */
  vraag<T = unknown>(query: string, variables?: object, persona?: string | null): Promise<Antwoord<T>>;
  /** Breaks every session of the chain with its database, as a crash of the server does. */
  breekVerbindingen(): Promise<void>;
}

export interface Proefopties extends Pick<Ketenopties, 'register' | 'registerKijkMs' | 'klok'> {
  /** Environment variables of the configuration, such as HANDBEREIK_PARTNERTERMIJN_MS. */
  readonly omgeving?: Readonly<Record<string, string>>;
}

/** Nobody is late because the machine is busy with other tests; a test about deadlines sets its own. */
export const RUIME_TERMIJNEN = { HANDBEREIK_PARTNERTERMIJN_MS: '20000', HANDBEREIK_FUNCTIETERMIJN_MS: '20000' } as const;

/** `await using keten = await startKeten();` */
export async function startKeten({ omgeving = {}, register, registerKijkMs, klok }: Proefopties = {}): Promise<Proefketen> {
  const datamap = await mkdtemp(join(tmpdir(), 'handbereik-keten-'));
  const database = await proefdatabase(inject('adminUrl'));
  const log: Logregel[] = [];
  const config = leesConfig({ PORT: '0', HANDBEREIK_DATA: datamap, ...RUIME_TERMIJNEN, ...omgeving });
  const keten = await startEchteKeten(config, {
    databaseUrl: database.adminUrl,
    register,
    registerKijkMs,
    ...(klok && { klok }),
    log: (gebeurtenis, velden) => void log.push({ gebeurtenis, ...velden }),
  });
  const sleutel = await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever');
  const token = async (persona = 'veilig-thuis'): Promise<string> => /^\d{20}$/.test(persona) ? geefDemotoken('veilig-thuis', sleutel, { oin: persona }) :
    geefDemotoken(persona, sleutel, persona === 'burger' ? { persoon: await keten.subgraphs.identiteit.identiteit.sleutelVan(DEMOBURGER) } : {});
  return {
    keten,
    url: keten.url,
    datamap,
    databaseUrl: database.adminUrl,
    log,
    token,
    async vraag<T>(query: string, variables: object = {}, persona: string | null = 'veilig-thuis'): Promise<Antwoord<T>> {
      const antwoord = await fetch(`${keten.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(persona === null ? {} : { authorization: `Bearer ${await token(persona)}` }) },
        body: JSON.stringify({ query, variables }),
      });
      const tekst = await antwoord.text();
      return { status: antwoord.status, tekst, ...(JSON.parse(tekst) as object) };
    },
    breekVerbindingen: () =>
      metBeheer(database.adminUrl, async (sessie) => {
        await sessie.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
      }),
    async [Symbol.asyncDispose]() {
      await keten.stop();
      await database.stop();
      await rm(datamap, { recursive: true, force: true });
    },
  };
}
