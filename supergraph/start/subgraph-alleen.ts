import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Adressen, Omgeving } from '../../subgraphs/index.js';
import { type Log, logRegel, startLuisteraar } from '../../subgraphs/kit/index.js';
import type { Config } from '../config.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { bestaandeSleutels } from '../datamap/sleutelstand.js';
import { Startfout } from '../registry/startfout.js';
import { leesTls } from '../tls.js';
import { type Behoefte, receptVoor } from './deel-alleen.js';
import { openGebeurtenisweg } from './gebeurtenisweg.js';
import { luister } from './luister.js';
import { omgeving } from './omgeving.js';
import { uitvraaggrenzen } from './uitvraaggrenzen.js';

/** Which part, and where. */
export interface Subgraphstart {
  /** A functie, a service, or the code of a kind of ketenpartner. */
  readonly naam: string;
  /** 0 for a free one. */
  readonly poort: number;
  /** OIN of the one organisation of a kind that runs here; by default all of them. With mutual TLS a process is one organisation. */
  readonly organisatie?: string;
  /** Path of the register of organisations, for the parts that begin with it. */
  readonly register?: string;
  /** Any address below the `/register` of a chain that runs, for the parts that follow it. */
  readonly volgt?: string;
  /** Where the parts answer that this one needs. */
  readonly adressen?: Partial<Readonly<Record<keyof Adressen, string>>>;
  readonly log?: Log;
}

/** One part that runs by itself. */
export interface Draaiendesubgraph {
  readonly naam: string;
  /** Such as `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Paths of what answers here: `<url><pad>/graphql` and `<url><pad>/health`. */
  readonly paden: readonly string[];
  /** Reads the register again, where there is one. Never rejects. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that requests under way get to end. */
const AFROND_MS = 10_000;

/** Starts one part on a listener of its own, with its own database. @throws Startfout, SleutelOntbreekt, Databasefout */
export async function startSubgraphAlleen(config: Config, start: Subgraphstart): Promise<Draaiendesubgraph> {
  const log = start.log ?? logRegel;
  const { behoefte, maak } = receptVoor(start.naam, start.organisatie);
  eisRegister(behoefte, start);
  const tls = await leesTls(config);
  const eigen = await omgevingVoor(config, behoefte, start, tls, log);
  const { deel, herlees } = await maak({
    omgeving: eigen,
    grenzen: uitvraaggrenzen(config),
    tls,
    bestand: start.register,
    adres: start.volgt,
    exemplaar: `${hostname()}:${start.poort === 0 ? randomUUID() : start.poort}`,
    aanwezigeSleutel: (oin) => new Sleutelmap(join(config.HANDBEREIK_DATA, 'sleutels')).aanwezigVan(oin),
  });
  try {
    const luisteraar = await luister(start.poort, () => startLuisteraar(deel.onderdelen, start.poort, config.HANDBEREIK_HOST, log, tls));
    return {
      naam: start.naam,
      url: luisteraar.url,
      paden: deel.onderdelen.map(({ pad }) => pad),
      async herlees() {
        await herlees?.().then(
          () => log('register-herlezen'),
          (fout: unknown) => log('register-geweigerd', { reden: fout instanceof Error ? fout.message : String(fout) }),
        );
      },
      async stop() {
        // A connection that a client keeps open after its last answer must not hold the stop up.
        await Promise.race([luisteraar.stop(), wacht(AFROND_MS, undefined, { ref: false })]);
        await deel.stop();
        await eigen.gebeurtenissen.bus.stop();
      },
    };
  } catch (fout) {
    await deel.stop();
    await eigen.gebeurtenissen.bus.stop();
    throw fout;
  }
}

async function omgevingVoor(config: Config, behoefte: Behoefte, { naam, adressen = {} }: Subgraphstart, tls: Omgeving['tls'], log: Log): Promise<Omgeving> {
  for (const ander of behoefte.adressen) eisAdres(naam, ander, adressen[ander]);
  const sleutels = await bestaandeSleutels(join(config.HANDBEREIK_DATA, 'sleutels'), behoefte.sleutels);
  const { DATABASE_URL: url } = config;
  if (url === undefined) {
    throw new Startfout('Een onderdeel dat apart draait heeft een eigen database nodig.', 'Geef haar adres met DATABASE_URL, zoals postgres://gebruiker:wachtwoord@server:5432/database.');
  }
  const geheim = Buffer.from(await sleutels.geheim('database')).toString('base64url');
  const adres = (wie: keyof Adressen) => () => adressen[wie] ?? '';
  return omgeving(
    sleutels, () => ({ url, geheim, log }),
    {
      identiteit: adres('identiteit'), inrichting: adres('inrichting'), bekendheid: adres('bekendheid'), melding: adres('melding'), actie: adres('actie'), ketenindex: adres('ketenindex'),
      pseudoniemen: adres('pseudoniemen'),
    },
    tls, log, { gebeurtenissen: openGebeurtenisweg(config, log) },
  );
}

/** @throws Startfout when the part does not learn who takes part, or is told in a way that it does not go by */
function eisRegister({ register }: Behoefte, { naam, register: bestand, volgt }: Subgraphstart): void {
  const gegeven = [...(bestand === undefined ? [] : ['bestand'] as const), ...(volgt === undefined ? [] : ['adres'] as const)];
  if (register.includes('geen') || gegeven.some((wijze) => register.includes(wijze))) return;
  const wijzen = register.map((wijze) => (wijze === 'bestand' ? 'een bestand' : 'het adres van een register dat draait'));
  throw new Startfout(`Het onderdeel ${naam} moet weten wie er meedoet.`, `Geef het register van organisaties met --register: ${wijzen.join(', of ')}.`);
}

/** @throws Startfout when this is no address */
function eisAdres(naam: string, wie: keyof Adressen, adres: string | undefined): void {
  if (adres !== undefined && URL.canParse(adres) && /^https?:$/.test(new URL(adres).protocol)) return;
  const voorbeeld = wie === 'pseudoniemen' ? 'http://pseudoniemen:4100/voorzieningen/pseudoniemen' : `http://${wie}:4100/functies/${wie}/graphql`;
  throw new Startfout(`Het onderdeel ${naam} moet weten waar ${wie} antwoordt.`, `Geef die URL met --${wie}, zoals ${voorbeeld}.`);
}
