import { randomUUID } from 'node:crypto';
import { graphql, type GraphQLFormattedError, parse, subscribe } from 'graphql';
import { inject } from 'vitest';
import type { Gebeurtenistype } from '../../../../schema/gebeurtenissen.js';
import { GATEWAY, type Vrager } from '../../../../schema/vertrouwen.js';
import { type Bus, eigenBus } from '../../../../subgraphs/kit/gebeurtenis/bus.js';
import { leesSpoor } from '../../../../subgraphs/kit/functie/spoor.js';
import { LogboekOnbeschikbaar, type Logregels } from '../../../../subgraphs/kit/logboek/regels.js';
import { Verantwoording } from '../../../../subgraphs/kit/logboek/verantwoording.js';
import { openSchema, type Opslag } from '../../../../subgraphs/kit/postgres/index.js';
import { bouwSchema } from '../../../../subgraphs/kit/schema/bouw-schema.js';
import { KANAAL } from '../../../../subgraphs/voorzieningen/ketenindex/context.js';
import { GRAAF, type Graafcontext, maakGraaf } from '../../../../subgraphs/voorzieningen/ketenindex/graaf/index.js';
import { gebeurtenisMigraties, gebeurtenisopslag, type LopendeOpslag, type TeBewaren } from '../../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { verspreidingMigraties } from '../../../../subgraphs/voorzieningen/ketenindex/verspreiding/index.js';
import { startWebhooks, WEBHOOKS, webhookMigraties, type Webhookcontext, type Webhookdienst, type Webhookopties } from '../../../../subgraphs/voorzieningen/ketenindex/webhooks/index.js';
import { proefdatabase } from '../../../harness/postgres.js';

export const VT = '00000099003000001000';
export const ZVH = '00000099009000001000';
export const POLITIE = '00000099001000001000';
/** Stands in no doelgroep. */
export const BUITENSTAANDER = '00000099001000002000';
export const BRON = `urn:nld:oin:${ZVH}:systeem:melding`;

export const wie = (oin: string, ...rollen: string[]): Vrager => ({ sub: 'iemand', oin, rollen: rollen.length > 0 ? rollen : ['professional'], functie: 'medewerker', betrouwbaarheid: 'SUBSTANTIEEL' });

/** A variant of an occurrence, as the store takes it. */
export interface Variant {
  readonly niveau: TeBewaren['niveau'];
  readonly doelgroep?: readonly string[];
  readonly gegevens?: Readonly<Record<string, unknown>>;
}

/** The variants of one occurrence. */
export function voorval(varianten: readonly Variant[], anders: { readonly type?: Gebeurtenistype | `nl.anders.${string}`; readonly onderwerp?: string; readonly moment?: string; readonly correlatie?: string } = {}): readonly TeBewaren[] {
  const { type = 'nl.handbereik.melding-opgepakt', onderwerp = `melding/${randomUUID()}`, moment = new Date().toISOString(), correlatie = randomUUID() } = anders;
  return varianten.map(({ niveau, doelgroep, gegevens = {} }) => ({
    niveau, correlatie, ...(doelgroep && { doelgroep }),
    gebeurtenis: { specversion: '1.0', id: randomUUID(), type, source: BRON, subject: onderwerp, time: moment, datacontenttype: 'application/json', correlationid: correlatie, informatieniveau: niveau, data: gegevens },
  }));
}

/** That something is there, for everybody. */
export const alleenDat = (anders?: Parameters<typeof voorval>[1]): readonly TeBewaren[] => voorval([{ niveau: 'MINIMAAL' }], anders);

/** Something about a person, for these organisations, beside that it is there. */
export const over = (persoon: string, doelgroep: readonly string[], anders: Parameters<typeof voorval>[1] & { readonly casus?: string } = {}): readonly TeBewaren[] =>
  voorval([{ niveau: 'MINIMAAL' }, { niveau: 'BEPERKT', doelgroep, gegevens: { persoon, door: doelgroep[0], ...(anders.casus !== undefined && { casus: anders.casus }) } }], anders);

/** A gebeurtenis as the graph shows it; a test asks for some of it. */
export interface Getoond {
  readonly id: string;
  readonly soort: string;
  readonly niveau: string;
  readonly moment: string;
  readonly ontvangen: string;
  readonly onderwerp: { readonly __typename: string; readonly id: string } | null;
  readonly cursor: string;
}

export interface Blad {
  readonly edges: readonly { readonly cursor: string; readonly node: Getoond }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface GetoondeWebhook {
  readonly id: string;
  readonly status: string;
  readonly geheim: string | null;
  readonly laatsteFout: string | null;
  readonly laatsteBezorging: string | null;
}

/** What these tests ask for; only what was asked for is there. */
export interface Antwoorden {
  readonly gebeurtenissen: Blad;
  readonly _entities: readonly { readonly id: string; readonly tijdlijn: Blad | null }[];
  readonly mijnWebhooks: readonly GetoondeWebhook[];
  readonly abonneerWebhook: GetoondeWebhook;
  readonly hervatWebhook: GetoondeWebhook;
}

/** What comes of a subscription. */
export interface Bericht {
  readonly data?: { readonly gebeurtenissen: Getoond };
  readonly errors?: readonly Error[];
}

export interface Uitkomst {
  readonly data: Antwoorden;
  readonly fouten: readonly { readonly code: unknown; readonly melding: string; readonly plaats: unknown }[];
}

export interface Proefketenindex {
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: LopendeOpslag;
  readonly bus: Bus;
  readonly adminUrl: string;
  readonly webhooks: Webhookdienst;
  readonly sdl: string;
  /** What was written to the logs. */
  readonly logboek: Logregels[];
  readonly meldingen: string[];
  /** From now on the log cannot be written, or can be again. */
  logboekStuk(stuk: boolean): void;
  vraag(query: string, vrager: Vrager, variabelen?: object): Promise<Uitkomst>;
  /** The result of a subscription: a stream, or why not. */
  volg(query: string, vrager: Vrager, variabelen?: Record<string, unknown>): Promise<AsyncIterableIterator<Bericht> | Uitkomst>;
  /** The means of another process on the same database. */
  ander(): Promise<Opslag<unknown>>;
  start(opties?: Partial<Webhookopties>): Promise<Webhookdienst>;
  stop(): Promise<void>;
}

const MIGRATIES = { ...gebeurtenisMigraties, ...webhookMigraties, ...verspreidingMigraties };

/** A store with the graph, the webhooks and the bus, on a database of its own. */
export async function proefketenindex(opties: { readonly bus?: Bus; readonly webhooks?: Partial<Webhookopties> } = {}): Promise<Proefketenindex> {
  const database = await proefdatabase(inject('adminUrl'));
  const { adminUrl } = database;
  const open = (): Promise<Opslag<unknown>> => openSchema<unknown>({ url: adminUrl, geheim: 'proefgeheim', naam: 'ketenindex', migraties: MIGRATIES, poolgrootte: 6 });
  const opslag = await open();
  const opslagen = [opslag];
  const bus = opties.bus ?? eigenBus();
  const meldingen: string[] = [];
  const log = (gebeurtenis: string, velden?: object): void => void meldingen.push(`${gebeurtenis} ${JSON.stringify(velden ?? {})}`);
  const gebeurtenissen = gebeurtenisopslag({ opslag, sleutel: new Uint8Array(32).fill(7), klok: () => Date.now(), naCommit: () => bus.meld(KANAAL), log });
  const logboek: Logregels[] = [];
  let stuk = false;
  const proeflog = {
    async schrijf(regels: Logregels): Promise<void> {
      if (stuk) throw new LogboekOnbeschikbaar();
      logboek.push(regels);
    },
  };
  const verantwoording = new Verantwoording(proeflog, log);
  const graaf = maakGraaf({ opslag, gebeurtenissen, verantwoording, verantwoordelijke: ZVH, bus, log });
  const diensten: Webhookdienst[] = [];
  const start = async (anders: Partial<Webhookopties> = {}): Promise<Webhookdienst> => {
    const dienst = await startWebhooks({ opslag, gebeurtenissen, levering: graaf.levering, geheim: new Uint8Array(32).fill(9), bus, klok: () => Date.now(), log, profiel: 'nlgov', lokaleWebhooks: true, ...opties.webhooks, ...anders });
    diensten.push(dienst);
    return dienst;
  };
  const webhooks = await start();
  const { schema, sdl } = await bouwSchema({ ...GRAAF, resolvers: [...GRAAF.resolvers, ...WEBHOOKS.resolvers] });
  const context = (vrager: Vrager): Graafcontext & Webhookcontext => ({
    vrager, uitgever: GATEWAY, traceparent: undefined, spoor: leesSpoor(undefined), log,
    gebeurtenissen, verantwoording: new Verantwoording(proeflog, log), verantwoordelijke: ZVH, bus, klok: () => Date.now(), webhooks, ...graaf.middelen(),
  });
  const fouten = (errors: readonly { toJSON(): GraphQLFormattedError }[] | undefined): Uitkomst['fouten'] =>
    (errors ?? []).map((fout) => fout.toJSON()).map(({ message, extensions }) => ({ code: extensions?.['code'], plaats: extensions?.['plaats'], melding: message }));
  return {
    opslag, gebeurtenissen, bus, adminUrl, webhooks, sdl, logboek, meldingen, start,
    logboekStuk: (nu) => void (stuk = nu),
    async vraag(query, vrager, variabelen) {
      const { data, errors } = await graphql({ schema, source: query, contextValue: context(vrager), variableValues: { ...variabelen } });
      return { data: JSON.parse(JSON.stringify(data ?? null)) as Antwoorden, fouten: fouten(errors) };
    },
    async volg(query, vrager, variabelen) {
      const uitkomst = await subscribe({ schema, document: parse(query), contextValue: context(vrager), variableValues: variabelen });
      return Symbol.asyncIterator in uitkomst ? (uitkomst as unknown as AsyncIterableIterator<Bericht>) : { data: uitkomst.data as unknown as Antwoorden, fouten: fouten(uitkomst.errors) };
    },
    async ander() {
      const nieuw = await open();
      opslagen.push(nieuw);
      return nieuw;
    },
    async stop() {
      await Promise.all([graaf.stop(), ...diensten.map((dienst) => dienst.stop()), gebeurtenissen.stop(), bus.stop()]);
      for (const een of opslagen) await een.sluit();
      await database.stop();
    },
  };
}
