import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PAKKETMAP } from '../../schema/pakket.js';

/** A service of `docker-compose.yml`, as far as the tests look. */
export interface Composedienst {
  readonly image: string;
  readonly build?: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

/** `docker-compose.yml` with its variables at their default. */
export function leesCompose(): { readonly services: Readonly<Record<string, Composedienst>>; readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>> } {
  const tekst = readFileSync(join(PAKKETMAP, 'docker-compose.yml'), 'utf8').replace(/\$\{\w+:-([^}]*)\}/g, '$1');
  // Our own file: what it repeats is no attack.
  return parse(tekst, { merge: true, maxAliasCount: -1 }) as ReturnType<typeof leesCompose>;
}

/** The statements with which the database server begins, as psql would make them. */
export function databaseopdracht(wachtwoord: string): string {
  const sql = readFileSync(join(PAKKETMAP, 'supergraph', 'registry', 'compose-databases.sql'), 'utf8');
  return sql.replace(/^\\.*$/gm, '').replaceAll(":'wachtwoord'", `'${wachtwoord}'`);
}
