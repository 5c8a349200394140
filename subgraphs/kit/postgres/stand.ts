import type pg from 'pg';

/** What there is on the server, and what the user may do there. */
export interface Stand {
  readonly gebruiker: string;
  readonly database: string;
  readonly supergebruiker: boolean;
  readonly magRollenMaken: boolean;
  readonly magSchemasMaken: boolean;
  /** May every role connect to this database (PostgreSQL's default)? */
  readonly iedereenMagVerbinden: boolean;
  /** May every role use the schema `public`? */
  readonly publiekSchemaOpen: boolean;
  readonly magPubliekSluiten: boolean;
  /** Of the asked roles those that exist, with their comment. */
  readonly rollen: ReadonlyMap<string, { readonly merk: string; readonly beheerder: boolean }>;
  /** Of the asked schemas those that exist, with their owner. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly databases: ReadonlySet<string>;
}

type Gebruikersrij = Omit<Stand, 'rollen' | 'schemas' | 'databases'>;

/** Reads it in four queries, whatever the number of schemas. */
export async function leesStand(sessie: pg.Client, schemas: readonly string[], rollen: readonly string[]): Promise<Stand> {
  const gebruiker = await sessie.query<Gebruikersrij>(`
    select current_user::text as gebruiker,
           d.datname::text as database,
           r.rolsuper as supergebruiker,
           r.rolsuper or r.rolcreaterole as "magRollenMaken",
           has_database_privilege(d.oid, 'CREATE') as "magSchemasMaken",
           has_database_privilege('public', d.oid, 'CONNECT') as "iedereenMagVerbinden",
           coalesce(has_schema_privilege('public', p.oid, 'USAGE'), false) as "publiekSchemaOpen",
           coalesce(pg_has_role(p.nspowner, 'USAGE'), false) as "magPubliekSluiten"
      from pg_roles r
      join pg_database d on d.datname = current_database()
      left join pg_namespace p on p.nspname = 'public'
     where r.rolname = current_user`);
  const bestaandeRollen = await sessie.query<{ rolname: string; merk: string; beheerder: boolean }>(
    `select rolname::text, coalesce(shobj_description(oid, 'pg_authid'), '') as merk,
            rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as beheerder
       from pg_roles where rolname = any($1)`,
    [rollen],
  );
  const bestaandeSchemas = await sessie.query<{ nspname: string; eigenaar: string }>(
    'select nspname::text, pg_get_userbyid(nspowner)::text as eigenaar from pg_namespace where nspname = any($1)',
    [schemas],
  );
  const databases = await sessie.query<{ datname: string }>('select datname::text from pg_database');
  const [rij] = gebruiker.rows;
  if (!rij) throw new Error('de aangemelde databasegebruiker staat niet in pg_roles');
  return {
    ...rij,
    rollen: new Map(bestaandeRollen.rows.map(({ rolname, merk, beheerder }) => [rolname, { merk, beheerder }])),
    schemas: new Map(bestaandeSchemas.rows.map(({ nspname, eigenaar }) => [nspname, eigenaar])),
    databases: new Set(databases.rows.map(({ datname }) => datname)),
  };
}
