import { join } from 'node:path';
import { z } from 'zod';
import { PAKKETMAP } from '../schema/pakket.js';

/** Where an installation keeps its data unless told otherwise. */
export const STANDAARD_DATAMAP = join(PAKKETMAP, '.handbereik');

const poort = z.coerce.number().int().min(0).max(65_535);
const milliseconden = z.coerce.number().int().min(1).max(600_000);

// What is wrong with a value is said in Dutch.
z.config(z.locales.nl());

/** Every environment variable that the machine reads, with what it expects. */
const OMGEVING = z.object({
  PORT: poort.default(4000),
  HANDBEREIK_HOST: z.string().min(1).default('127.0.0.1'),
  HANDBEREIK_DATA: z.string().min(1).default(STANDAARD_DATAMAP),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
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

/** The log of the chain on a data folder. */
export const logbestand = (datamap: string): string => join(datamap, 'keten.log');
