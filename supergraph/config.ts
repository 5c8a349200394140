import { join } from 'node:path';
import { z } from 'zod';
import { PAKKETMAP } from '../schema/pakket.js';
import { CLAIMNAMEN, type Claimnamen } from './authenticatie/claims.js';
import { isUitgeversadres } from './authenticatie/uitgeversadres.js';

/** Where an installation keeps its data unless told otherwise. */
export const STANDAARD_DATAMAP = join(PAKKETMAP, '.handbereik');

const poort = z.coerce.number().int().min(0).max(65_535);
const milliseconden = z.coerce.number().int().min(1).max(600_000);

// What is wrong with a value is said in Dutch.
z.config(z.locales.nl());

/** Settings that only mean something together with these; one without the other is a mistake that would open a door. */
const HOORT_BIJ = [
  ['HANDBEREIK_OIDC_DOELGROEP', ['HANDBEREIK_OIDC_UITGEVER']],
  ['HANDBEREIK_OIDC_CLAIMS', ['HANDBEREIK_OIDC_UITGEVER']],
  ['HANDBEREIK_TLS_CERT', ['HANDBEREIK_TLS_SLEUTEL', 'HANDBEREIK_TLS_CA']],
  ['HANDBEREIK_TLS_SLEUTEL', ['HANDBEREIK_TLS_CERT', 'HANDBEREIK_TLS_CA']],
  ['HANDBEREIK_TLS_CA', ['HANDBEREIK_TLS_CERT', 'HANDBEREIK_TLS_SLEUTEL']],
] as const;

/** Every environment variable that the machine reads, with what it expects. */
const OMGEVING = z.object({
  PORT: poort.default(4000),
  HANDBEREIK_HOST: z.string().min(1).default('127.0.0.1'),
  HANDBEREIK_DATA: z.string().min(1).default(STANDAARD_DATAMAP),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Where events are distributed between machines (NATS with JetStream); without one they are distributed within the process. */
  NATS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
  /** Profile of events at the edge: that of NL GOV, or `soh`, the framework's own, in which the edge translates. */
  HANDBEREIK_GEBEURTENISPROFIEL: z.enum(['nlgov', 'soh']).default('nlgov'),
  HANDBEREIK_PARTNERTERMIJN_MS: milliseconden.default(1_500),
  /** Questions that the gateway answers at a time; others wait their turn. */
  HANDBEREIK_MAX_TEGELIJK: z.coerce.number().int().min(1).max(100_000).default(64),
  HANDBEREIK_FUNCTIETERMIJN_MS: milliseconden.default(5_000),
  /** Where `start` logs: `bestand` is `keten.log` in the data folder. */
  HANDBEREIK_LOG: z.enum(['bestand', 'stderr']).default('bestand'),
  HANDBEREIK_CORS: z
    .string()
    .default('')
    .transform((tekst) => tekst.split(',').map((deel) => deel.trim()).filter(Boolean)),
  /** OpenID Connect issuer of the tokens with which people ask; by default the demo's own. */
  HANDBEREIK_OIDC_UITGEVER: z.string().refine(isUitgeversadres, 'verwacht wordt een https-adres zonder ? en # (http alleen op deze machine)').optional(),
  /** For whom its tokens must be meant; by default the gateway's own name. */
  HANDBEREIK_OIDC_DOELGROEP: z.string().min(1).max(500).optional(),
  /** Under which names its tokens say who asks, as JSON: `{"rollen":["realm_access","roles"]}`. */
  HANDBEREIK_OIDC_CLAIMS: z.string().transform(leesClaimnamen).optional(),
  /** Base address of an OpenTelemetry collector (OTLP over HTTP); without one no telemetry is sent. */
  HANDBEREIK_OTLP_URL: z.url({ protocol: /^https?$/ }).refine(isKaalAdres, 'verwacht wordt een http- of https-adres zonder gebruiker, ? en #').optional(),
  /** Which questions are answered: `geregistreerd`, only those that somebody looked at beforehand, or `open`, any; by default open in the demo only. */
  HANDBEREIK_VRAGEN: z.enum(['open', 'geregistreerd']).optional(),
  /** Whether the pages under `/sandbox` are there; by default in the demo only. */
  HANDBEREIK_SANDBOX: z.enum(['aan', 'uit']).optional(),
  /** Persons that one organisation may have made findable in an hour, and in a day for one report or case; by default those of the service, for the demo far more. */
  HANDBEREIK_PERSONEN_PER_UUR: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
  HANDBEREIK_PERSONEN_PER_AANLEIDING: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
  /** Files (PEM) for mutual TLS with subgraphs and partners: our certificate, its key, and whom we trust. */
  HANDBEREIK_TLS_CERT: z.string().min(1).optional(),
  HANDBEREIK_TLS_SLEUTEL: z.string().min(1).optional(),
  HANDBEREIK_TLS_CA: z.string().min(1).optional(),
}).superRefine((waarden, { addIssue }) => {
  for (const [naam, bij] of HOORT_BIJ) {
    const mist = waarden[naam] === undefined ? [] : bij.filter((ander) => waarden[ander] === undefined);
    if (mist.length > 0) addIssue({ code: 'custom', path: [naam], message: `geef ook ${mist.join(' en ')}` });
  }
});

/** Read by the tests and the kit, not here. */
const VAN_ANDEREN = new Set(['HANDBEREIK_PROEFPERSONEN']);

/** How this installation is set up. */
export type Config = Readonly<z.output<typeof OMGEVING>>;

/** A setting is not what it should be; the message names the variable and what was expected. */
export class Configuratiefout extends Error {
  override readonly name = 'Configuratiefout';
}

/**
 * The configuration, parsed once and frozen.
 * @throws Configuratiefout on a wrong value, and on a HANDBEREIK_ variable that does not exist: a typing error must not pass as a default
 */
export function leesConfig(omgeving: NodeJS.ProcessEnv = process.env): Config {
  const onbekend = Object.keys(omgeving).filter((naam) => naam.startsWith('HANDBEREIK_') && !(naam in OMGEVING.shape) && !VAN_ANDEREN.has(naam));
  if (onbekend.length > 0) throw new Configuratiefout(`Onbekende instelling: ${onbekend.join(', ')}. Bekend zijn: ${Object.keys(OMGEVING.shape).join(', ')}.`);
  const gelezen = OMGEVING.safeParse(omgeving);
  if (!gelezen.success) {
    throw new Configuratiefout(gelezen.error.issues.map((fout) => `${fout.path.join('.')} klopt niet: ${fout.message}.`).join('\n'));
  }
  return Object.freeze(gelezen.data);
}

/** Whether there is nothing in an address that does not belong in one that paths are added to, and that is told to others. */
function isKaalAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false;
  const { username, password, search, hash } = new URL(adres);
  return `${username}${password}${search}${hash}` === '';
}

function leesClaimnamen(tekst: string, { addIssue }: z.core.$RefinementCtx): Claimnamen {
  let namen: unknown;
  try {
    namen = JSON.parse(tekst);
  } catch {
    namen = undefined;
  }
  const gelezen = CLAIMNAMEN.safeParse(namen);
  if (gelezen.success) return Object.freeze(gelezen.data);
  addIssue({ code: 'custom', message: `verwacht wordt JSON met namen voor ${Object.keys(CLAIMNAMEN.shape).join(', ')}` });
  return z.NEVER;
}

/** Whether this is the demo: made-up people, with tokens that the chain gives out itself. */
export const isDemo = (config: Config): boolean => config.HANDBEREIK_OIDC_UITGEVER === undefined;

/** Whether only registered questions are answered. */
export const alleenGeregistreerd = (config: Config): boolean => (config.HANDBEREIK_VRAGEN ?? (isDemo(config) ? 'open' : 'geregistreerd')) === 'geregistreerd';

/** Whether the pages under `/sandbox` are there. */
export const metSandbox = (config: Config): boolean => (config.HANDBEREIK_SANDBOX ?? (isDemo(config) ? 'aan' : 'uit')) === 'aan';

/** The log of the chain on a data folder. */
export const logbestand = (datamap: string): string => join(datamap, 'keten.log');
