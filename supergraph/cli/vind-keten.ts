import { leesConfig } from '../config.js';
import { type Ketenstand, leesKetenstand } from '../datamap/ketenstand.js';
import { Opdrachtfout } from './uitvoer.js';

/** The gateway to ask: the one that is named, else the chain that runs on this data folder, else the port of the configuration. */
export async function vindGateway(genoemd?: string): Promise<string> {
  if (genoemd) return genoemd;
  const config = leesConfig();
  return (await leesKetenstand(config.HANDBEREIK_DATA))?.gateway ?? `http://127.0.0.1:${config.PORT}`;
}

/** The chain that runs on this data folder. @throws Opdrachtfout when there is none */
export async function vindKeten(): Promise<Ketenstand> {
  const stand = await leesKetenstand(leesConfig().HANDBEREIK_DATA);
  if (!stand) throw new Opdrachtfout('Er draait geen keten op deze datamap.', 'Start haar met npm start.');
  return stand;
}
