import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Databasefout } from '../fout.js';
import type { Log } from '../../log.js';
import { voerUit, type OsGebruiker } from './uitvoeren.js';

/** Where an embedded cluster lives. */
export interface Plaats {
  /** Folder of its own, readable for its operating system user only. */
  readonly map: string;
  /** PostgreSQL's data folder in it. */
  readonly gegevens: string;
  readonly logbestand: string;
  /** Where a copy of the programs may be put. */
  readonly kopieMap: string;
  /** The operating system user it runs as; undefined means: as ourselves. */
  readonly als: OsGebruiker | undefined;
}

/** For a cluster of root whose data folder its own user cannot enter, such as one under /root. */
const ELDERS = '/var/lib/handbereik';

/**
 * Decides where the cluster of a data folder lives: `<datamap>/postgres`, or a folder under /var/lib when
 * the user that runs PostgreSQL cannot enter the data folder. That choice is written down in the data
 * folder, so that a later start never begins an empty database beside the real one.
 */
export async function kiesPlaats(datamap: string, gebruiker: OsGebruiker | undefined, log: Log): Promise<Plaats> {
  await mkdir(datamap, { recursive: true });
  const wortel = await realpath(datamap);
  const verwijzing = join(wortel, 'postgres.elders');
  const elders = (await readFile(verwijzing, 'utf8').catch(() => undefined))?.trim();
  if (elders !== undefined) {
    if (await bestaat(elders)) return beschrijf(elders, gebruiker, wortel);
    throw new Databasefout(
      'GEGEVENS_WEG',
      `De database van ${wortel} hoort volgens ${verwijzing} in ${elders} te staan, maar die map is er niet. ` +
        `Zet haar terug, of verwijder ${verwijzing} om met een lege database te beginnen.`,
    );
  }
  const binnen = join(wortel, 'postgres');
  await maakMap(binnen, gebruiker);
  const plaats = await beschrijf(binnen, gebruiker, wortel);
  if (!plaats.als || (await kanErbij(binnen, plaats.als))) return plaats;
  if (await bestaat(plaats.gegevens)) {
    throw new Databasefout(
      'GEGEVENS_ONBEREIKBAAR',
      `De gebruiker die PostgreSQL draait, kan niet (meer) bij ${binnen}. ` +
        'Geef de mappen erboven doorgang (chmod o+x), of start als de gebruiker die de gegevens heeft gemaakt.',
    );
  }
  const map = join(ELDERS, createHash('sha256').update(wortel).digest('hex').slice(0, 16));
  await mkdir(ELDERS, { recursive: true });
  await chmod(ELDERS, 0o755);
  await maakMap(map, gebruiker);
  await writeFile(verwijzing, `${map}\n`);
  await rmdir(binnen);
  log('postgres.elders', { map });
  return beschrijf(map, gebruiker, wortel);
}

async function beschrijf(map: string, gebruiker: OsGebruiker | undefined, wortel: string): Promise<Plaats> {
  // A cluster made by an ordinary user goes on as that user when root starts it, so both can keep using it.
  const { uid, gid } = await stat(map);
  const als = gebruiker && uid !== 0 ? { uid, gid } : gebruiker;
  const kopieMap = gebruiker ? ELDERS : wortel;
  return { map, gegevens: join(map, 'gegevens'), logbestand: join(map, 'postgres.log'), kopieMap, als };
}

async function maakMap(map: string, gebruiker: OsGebruiker | undefined): Promise<void> {
  await mkdir(map, { mode: 0o700, recursive: true });
  // Also a folder of root that was there: a mount point, or one that a killed start had not yet given away.
  if (gebruiker && (await stat(map)).uid === 0) await chown(map, gebruiker.uid, gebruiker.gid);
}

/** The real check: that user tries. Mode bits alone say nothing of access lists, mounts and parent folders. */
async function kanErbij(map: string, als: OsGebruiker): Promise<boolean> {
  const { code } = await voerUit('sh', ['-c', 'cd "$1" && test -r . && test -w .', 'sh', map], { als });
  return code === 0;
}

async function bestaat(pad: string): Promise<boolean> {
  return stat(pad).then(
    () => true,
    () => false,
  );
}
