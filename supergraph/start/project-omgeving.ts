import { join } from 'node:path';
import type { JWK } from 'jose';
import type { Machine, Omgeving } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/index.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { omgeving } from './omgeving.js';
import type { Aansluiting } from './project-aansluiting.js';
import { openbaarDeel } from './project-sleutel.js';

/** Where a project keeps its database and its own secrets, out of sight of its repository. */
export const projectdata = (map: string): string => join(map, '.handbereik');

/** What an organisation outside the house runs on. */
export interface Projectopstelling {
  readonly map: string;
  readonly sleutel: JWK;
  /** Connection string of its own database. */
  readonly databaseUrl: string;
  readonly aansluiting: Aansluiting;
  readonly tls?: Omgeving['tls'];
  readonly log: Log;
}

/** The surroundings of one organisation: its own key, database and secrets, and of the chain no more than what that tells everybody. */
export async function projectomgeving({ map, sleutel, databaseUrl: url, aansluiting, tls, log }: Projectopstelling): Promise<Omgeving> {
  const geheimen = new Sleutelmap(join(projectdata(map), 'sleutels'));
  const geheim = Buffer.from(await geheimen.geheim('database')).toString('base64url');
  const elders = (): never => {
    throw new Error('Een organisatie vraagt geen samenwerkfunctie.');
  };
  const basis = omgeving(geheimen, () => ({ url, geheim, log }), { identiteit: elders, inrichting: elders, bekendheid: elders, melding: elders, actie: elders, ketenindex: elders, pseudoniemen: () => aansluiting.pseudoniemen }, tls, log);
  return {
    ...basis,
    sleutels: {
      ...basis.sleutels,
      eigen: (wie) => (typeof wie === 'string' ? elders() : Promise.resolve(sleutel)),
      openbaar: (wie: Machine | { readonly oin: string }) => {
        if (typeof wie !== 'string') return Promise.resolve({ keys: [openbaarDeel(sleutel)] });
        return Promise.resolve(wie === 'bekendheid' || wie === 'burger' ? aansluiting.uitgevers[wie] : { keys: [] });
      },
    },
  };
}
