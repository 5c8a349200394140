import { type Bevinding, codeVan, letOp, mis, ok } from './bevinding.js';

const NAAM = 'databaseserver';
/** Oldest PostgreSQL that everything is tried on. */
const OUDSTE = 15;

interface Rechten {
  readonly versie: number;
  readonly rollen: boolean;
  readonly schemas: boolean;
}

/** What an SQLSTATE or system code means for whoever set DATABASE_URL. */
const UITLEG: Readonly<Record<string, readonly [bevinding: string, remedie: string]>> = {
  ECONNREFUSED: ['Op het adres in DATABASE_URL luistert niets.', 'Start de databaseserver, of verbeter server en poort in DATABASE_URL.'],
  ENOTFOUND: ['De servernaam in DATABASE_URL bestaat niet.', 'Verbeter de servernaam in DATABASE_URL.'],
  EAI_AGAIN: ['De servernaam in DATABASE_URL is nu niet op te zoeken.', 'Controleer het netwerk, of verbeter de servernaam in DATABASE_URL.'],
  ETIMEDOUT: ['De databaseserver antwoordt niet op tijd.', 'Controleer het netwerk en de firewall tussen deze machine en de server.'],
  '28P01': ['De databaseserver weigert gebruiker of wachtwoord.', 'Verbeter gebruiker en wachtwoord in DATABASE_URL.'],
  '28000': ['De databaseserver laat deze gebruiker niet toe.', 'Laat de gebruiker toe in pg_hba.conf met scram-sha-256.'],
  '3D000': ['De database in DATABASE_URL bestaat niet.', 'Maak haar met createdb, of verbeter de naam in DATABASE_URL.'],
  '53300': ['De databaseserver heeft geen verbinding meer vrij.', 'Verhoog max_connections, of sluit andere programma’s.'],
};

/** Whether the server of DATABASE_URL can be used: reachable, new enough, and allowed to make a role per organisation. */
export async function controleerDatabaseserver(url: string): Promise<Bevinding> {
  const { default: pg } = await import('pg');
  const sessie = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000, application_name: 'handbereik doctor' });
  // A session that breaks fails its query, and that is reported.
  sessie.on('error', () => {});
  try {
    await sessie.connect();
    const { rows } = await sessie.query<Rechten>(`
      select current_setting('server_version_num')::int / 10000 as versie,
             r.rolsuper or r.rolcreaterole as rollen,
             has_database_privilege(current_database(), 'CREATE') as schemas
        from pg_roles r where r.rolname = current_user`);
    return beoordeel(rows[0]);
  } catch (fout) {
    const code = codeVan(fout);
    const [bevinding, remedie] = UITLEG[code] ?? [`De databaseserver is niet te gebruiken (${code}).`, 'Controleer DATABASE_URL.'];
    return mis(NAAM, bevinding, remedie);
  } finally {
    await sessie.end().catch(() => {});
  }
}

function beoordeel(rechten: Rechten | undefined): Bevinding {
  if (!rechten) return mis(NAAM, 'De databaseserver zegt niet wat deze gebruiker mag.', 'Gebruik een gewone PostgreSQL-server.');
  const { versie, rollen, schemas } = rechten;
  if (!schemas) return mis(NAAM, 'Deze gebruiker mag in de database geen schema maken.', 'Maak hem eigenaar van de database: alter database … owner to ….');
  if (versie < OUDSTE) return letOp(NAAM, `PostgreSQL ${versie}; alles is beproefd vanaf ${OUDSTE}.`, `Gebruik PostgreSQL ${OUDSTE} of nieuwer.`);
  if (!rollen) return letOp(NAAM, `PostgreSQL ${versie}. Deze gebruiker mag geen rollen maken: organisaties delen er dan een.`, 'Geef hem dat recht: alter role … createrole.');
  return ok(NAAM, `PostgreSQL ${versie}, bereikbaar; deze gebruiker mag een schema en een rol per organisatie maken.`);
}
