import { join } from 'node:path';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { type Config, Configuratiefout, leesConfig } from '../../config.js';
import { leesKetenstand } from '../../datamap/ketenstand.js';
import { demotoken } from '../opdrachten/token.js';
import { type Bevinding, codeVan, mis, ok } from './bevinding.js';
import { controleerBouw } from './bouw.js';
import { controleerDatabaseserver } from './databaseserver.js';
import { controleerDatamap, controleerSchijf } from './datamap.js';
import { controleerBibliotheken, controleerCluster, controleerProgramma } from './ingebouwde-database.js';
import { controleerDraait, controleerGateway, controleerMetToken, controleerOnderdelen, controleerZonderToken } from './keten.js';
import { controleerNode } from './node.js';
import { controleerPoort } from './poort.js';
import { controleerSleutels } from './sleutels.js';

/** Looks at everything that can be wrong with a set-up, from the ground up. Changes nothing, and asks nothing about anybody. */
export async function onderzoek(): Promise<readonly Bevinding[]> {
  const bevindingen = [await veilig('node', async () => controleerNode(process.versions.node)), await veilig('bouw', () => controleerBouw(PAKKETMAP))];
  const config = leesInstellingen();
  if (!('PORT' in config)) return [...bevindingen, config];
  return [...bevindingen, ok('instellingen', 'Alle omgevingsvariabelen zijn bekend en kloppen.'), ...(await onderzoekInstallatie(config))];
}

async function onderzoekInstallatie({ HANDBEREIK_DATA: datamap, HANDBEREIK_HOST: host, PORT: poort, DATABASE_URL: server }: Config): Promise<readonly Bevinding[]> {
  const keten = await leesKetenstand(datamap);
  const database = server === undefined
    ? [
        veilig('database: programma', () => controleerProgramma()),
        veilig('database: bibliotheken', () => controleerBibliotheken()),
        veilig('database: gegevens', () => controleerCluster(datamap, keten !== undefined)),
      ]
    : [veilig('databaseserver', () => controleerDatabaseserver(server))];
  return Promise.all([
    veilig('datamap', () => controleerDatamap(datamap)),
    veilig('schijf', () => controleerSchijf(datamap)),
    ...database,
    veilig('sleutels', () => controleerSleutels(join(datamap, 'sleutels'))),
    veilig('poort', () => controleerPoort(poort, host, keten)),
    veilig('keten', async () => controleerDraait(keten)),
    ...(keten
      ? [
          veilig('gateway', () => controleerGateway(keten)),
          veilig('subgraphs', () => controleerOnderdelen(keten)),
          veilig('zonder token', () => controleerZonderToken(keten)),
          veilig('met token', () => controleerMetToken(keten, () => demotoken('analist'))),
        ]
      : []),
  ]);
}

function leesInstellingen(): Config | Bevinding {
  try {
    return leesConfig();
  } catch (fout) {
    if (fout instanceof Configuratiefout) return mis('instellingen', fout.message, 'Verbeter of verwijder die omgevingsvariabele; de rest is niet te controleren.');
    throw fout;
  }
}

/** A check that fails itself is a finding too. */
async function veilig(naam: string, controle: () => Promise<Bevinding>): Promise<Bevinding> {
  try {
    return await controle();
  } catch (fout) {
    return mis(naam, `Dit is niet na te gaan (${codeVan(fout)}).`, 'Meld dit met de uitvoer van npx handbereik doctor --json.');
  }
}
