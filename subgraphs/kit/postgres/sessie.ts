import pg from 'pg';
import { Databasefout, veiligeFout } from './fout.js';

/**
 * One session outside the pools, for the work around the schemas. When it breaks, its running query fails;
 * a session that breaks while idle is for the caller to notice (`on('error')`).
 */
export async function openSessie(url: string, waarvoor: string): Promise<pg.Client> {
  const sessie = new pg.Client({ connectionString: url, application_name: `handbereik ${waarvoor}`, keepAlive: true, connectionTimeoutMillis: 10_000 });
  // Unheard, an error of an idle session ends the process.
  sessie.on('error', () => {});
  try {
    await sessie.connect();
    return sessie;
  } catch (fout) {
    await sessie.end().catch(() => undefined);
    const { code, klasse } = veiligeFout(fout);
    const waar = `${sessie.host}:${sessie.port}, database ${sessie.database}`;
    throw new Databasefout(code, `De databaseserver (${waar}) laat ${sessie.user} niet toe (${code}, ${klasse}). Controleer of hij draait en of DATABASE_URL klopt.`);
  }
}
