import pg from 'pg';
import type { Log } from '../log.js';
import { Databasefout } from './fout.js';
import { rolnaam, schemanaam } from './namen.js';
import { openSessie } from './sessie.js';
import { SLEUTEL_VOORBEREIDING } from './sleutels.js';
import { leesStand, type Stand } from './stand.js';
import { leesUrl, type Verbinding } from './verbinding.js';
import { rolwachtwoord, scramBewaarvorm, wachtwoordkenmerk } from './wachtwoord.js';

/** What roles and schemas are made from. */
export interface Voorbereiding {
  /** Connection string of a user that may make roles and schemas, or of a plain user that owns one database. */
  readonly url: string;
  /** The passwords of the roles follow from this secret. */
  readonly geheim: string;
  /** Put before every role name. Default: the name of the database and `_`, because roles belong to the whole server. */
  readonly rolvoorvoegsel?: string;
  readonly log?: Log;
}

/** A schema that is ready for use, and how to get in. Holds a password: never log it. */
export interface Schemaplaats {
  readonly schema: string;
  /** The role that uses it. */
  readonly rol: string;
  /** False when the server gave no role of its own: then it shares one with the other schemas. */
  readonly eigenRol: boolean;
  readonly verbinding: Verbinding;
}

/**
 * Makes sure that every name has a schema of its own and a role of its own that reaches nothing else, all in
 * one transaction: all of them or none. Repeating it is cheap and mends a changed secret. Two processes may
 * do it at the same time.
 *
 * A user that may not make roles gets the schemas for itself, and the log says so (`postgres.gedeelde-rol`).
 */
export async function bereidSchemasVoor(opdracht: Voorbereiding, namen: readonly string[]): Promise<ReadonlyMap<string, Schemaplaats>> {
  const schemas = namen.map(schemanaam);
  const sessie = await openSessie(opdracht.url, 'voorbereiding');
  try {
    await sessie.query('begin; set local lock_timeout = 60000; set local statement_timeout = 60000');
    await sessie.query('select pg_advisory_xact_lock($1, $2)', [...SLEUTEL_VOORBEREIDING]);
    const plaatsen = await maakAlles(sessie, opdracht, schemas);
    await sessie.query('commit');
    return plaatsen;
  } finally {
    await sessie.end();
  }
}

async function maakAlles(sessie: pg.Client, opdracht: Voorbereiding, schemas: readonly string[]): Promise<ReadonlyMap<string, Schemaplaats>> {
  const verbinding = leesUrl(opdracht.url);
  const voorvoegsel = opdracht.rolvoorvoegsel ?? `${verbinding.database}_`;
  const rollen = new Map(schemas.map((schema) => [schema, rolnaam(voorvoegsel, schema)]));
  const stand = await leesStand(sessie, schemas, [...rollen.values()]);
  const regels: string[] = [];
  const plaatsen = new Map<string, Schemaplaats>();
  for (const [schema, rol] of rollen) {
    if (stand.magRollenMaken) {
      const password = rolwachtwoord(opdracht.geheim, rol);
      regels.push(...regelsVoor(schema, rol, password, stand));
      plaatsen.set(schema, { schema, rol, eigenRol: true, verbinding: { ...verbinding, user: rol, password } });
    } else {
      if (!stand.schemas.has(schema)) regels.push(`create schema ${id(schema)}`);
      const options = `-c search_path="${schema}"`;
      plaatsen.set(schema, { schema, rol: stand.gebruiker, eigenRol: false, verbinding: { ...verbinding, options } });
    }
  }
  if (!stand.magRollenMaken) meldGedeeldeRol(stand, regels, opdracht.log);
  if (stand.publiekSchemaOpen && stand.magPubliekSluiten) regels.push('revoke all on schema public from public');
  if (stand.publiekSchemaOpen && !stand.magPubliekSluiten) opdracht.log?.('postgres.publiek-schema-open', { database: stand.database });
  // One message for all of them: 45 schemas take one round trip instead of some 250.
  if (regels.length > 0) await sessie.query(regels.join(';\n'));
  return plaatsen;
}

function meldGedeeldeRol(stand: Stand, regels: readonly string[], log: Log | undefined): void {
  if (regels.length > 0 && !stand.magSchemasMaken) {
    throw new Databasefout(
      '42501',
      `De databasegebruiker ${stand.gebruiker} mag in database ${stand.database} geen schema's maken. Laat de beheerder dit uitvoeren: ` +
        `GRANT CREATE ON DATABASE ${id(stand.database)} TO ${id(stand.gebruiker)}; of geef een gebruiker op met CREATEROLE.`,
    );
  }
  log?.('postgres.gedeelde-rol', { gebruiker: stand.gebruiker, gevolg: 'de schemas zijn niet van elkaar afgeschermd' });
}

/** The statements that bring one role and its schema to what they should be; none when they are. */
function regelsVoor(schema: string, rol: string, wachtwoord: string, stand: Stand): string[] {
  const merk = `handbereik: schema ${schema} in database ${stand.database} (${wachtwoordkenmerk(wachtwoord)})`;
  const bestaand = stand.rollen.get(rol);
  const eigenaar = stand.schemas.get(schema);
  if (bestaand) eisEigenRol(rol, bestaand.merk, bestaand.beheerder, stand);
  if (eigenaar !== undefined && eigenaar !== rol) {
    throw new Databasefout(
      'SCHEMA_VAN_ANDER',
      `Het schema ${schema} in database ${stand.database} is van ${eigenaar} en niet van ${rol}. Kies een andere database, of een ander voorvoegsel voor de rollen.`,
    );
  }
  if (eigenaar === rol && bestaand?.merk === merk) return [];
  const aanmelding = `login password ${pg.escapeLiteral(scramBewaarvorm(wachtwoord))}`;
  return [
    `${bestaand ? 'alter' : 'create'} role ${id(rol)} ${aanmelding}`,
    // Who is no superuser must be a member to give a schema to the role.
    ...(stand.supergebruiker ? [] : [`grant ${id(rol)} to current_user`]),
    ...(eigenaar === rol ? [] : [`create schema ${id(schema)} authorization ${id(rol)}`]),
    `revoke all on schema ${id(schema)} from public`,
    ...(stand.iedereenMagVerbinden ? [] : [`grant connect on database ${id(stand.database)} to ${id(rol)}`]),
    `alter role ${id(rol)} in database ${id(stand.database)} set search_path to ${id(schema)}`,
    `comment on role ${id(rol)} is ${pg.escapeLiteral(merk)}`,
  ];
}

/** Never take over a role that we did not make, or that belongs to a database that is still there. */
function eisEigenRol(rol: string, merk: string, beheerder: boolean, stand: Stand): void {
  const database = /^handbereik: schema \S+ in database (.+) \([0-9a-f]+\)$/.exec(merk)?.[1];
  if (database !== undefined && !beheerder && (database === stand.database || !stand.databases.has(database))) return;
  throw new Databasefout(
    'ROL_VAN_ANDER',
    `De rol ${rol} bestaat al op deze server en hoort bij ${database ? `database ${database}` : 'iets anders'}. Kies een ander voorvoegsel voor de rollen.`,
  );
}

const id = pg.escapeIdentifier;
