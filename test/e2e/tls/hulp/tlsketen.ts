import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { leesSchemabestand } from '../../../../schema/pakket.js';
import { demoregister } from '../../../../subgraphs/index.js';
import { metAdressen } from '../../../../supergraph/composition/adressen.js';
import { leesConfig } from '../../../../supergraph/config.js';
import { ONDERTEKENAARS, Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import { type Draaiendegateway, startGatewayAlleen } from '../../../../supergraph/start/gateway-alleen.js';
import { startSubgraphAlleen, type Subgraphstart } from '../../../../supergraph/start/subgraph-alleen.js';
import { maakAutoriteit, type Proefautoriteit, type Proefcertificaat } from '../../../harness/certificaten.js';
import { type Logregel, RUIME_TERMIJNEN } from '../../../harness/keten.js';
import { proefdatabase } from '../../../harness/postgres.js';

/** One organisation of each of these kinds, in a process with its own certificate. */
export const PARTNERS = { politie: '00000099001000001000', 'raad-voor-de-kinderbescherming': '00000099005000001000', 'openbaar-ministerie': '00000099008000001000' } as const;
const FUNCTIES = { identiteit: '00000099000000000002', inrichting: '00000099000000000014', bekendheid: '00000099000000000003', burger: '00000099000000000007', melding: '00000099000000000010', actie: '00000099000000000011', ketenindex: '00000099000000000021', pseudoniemen: '00000099000000000020' } as const;
const GATEWAY = '00000099000000000009';
const NERGENS = 'https://127.0.0.1:1';

type Deelnaam = keyof typeof PARTNERS | keyof typeof FUNCTIES;

/** The parts of the chain, each on a listener of its own with a certificate of its own, under one authority. */
export interface Tlsketen extends AsyncDisposable {
  readonly autoriteit: Proefautoriteit;
  readonly gateway: Draaiendegateway;
  readonly gatewaycertificaat: Proefcertificaat;
  /** Where a part answers, such as `https://127.0.0.1:39001`. */
  readonly url: (deel: Deelnaam) => string;
  readonly certificaat: (deel: Deelnaam) => Proefcertificaat;
  readonly sleutels: Sleutelmap;
  readonly databaseUrl: string;
  readonly log: readonly Logregel[];
}

export async function startTlsketen(): Promise<Tlsketen> {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-tls-'));
  const database = await proefdatabase(inject('adminUrl'));
  const autoriteit = await maakAutoriteit();
  const sleutels = new Sleutelmap(join(map, 'sleutels'));
  const urls = new Map<string, string>();
  const certificaten = new Map<string, Proefcertificaat>();
  const opruimen: (() => Promise<unknown>)[] = [() => rm(map, { recursive: true, force: true }), () => database.stop()];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  const logboek: Logregel[] = [];
  const log = (gebeurtenis: string, velden?: object): void => void logboek.push({ gebeurtenis, ...velden });
  const register = join(map, 'register.json');
  const schrijfRegister = (): Promise<void> => writeFile(register, JSON.stringify(demoregister((soort) => urls.get(soort) ?? NERGENS)));
  /** The configuration of one part, with a certificate for this organisation. */
  const config = async (deel: string, oin: string): Promise<ReturnType<typeof leesConfig>> => {
    const certificaat = await autoriteit.geef({ oin });
    certificaten.set(deel, certificaat);
    const pad = (naam: string): string => join(map, `${deel}.${naam}.pem`);
    for (const naam of ['cert', 'key', 'ca'] as const) await writeFile(pad(naam), certificaat[naam]);
    return leesConfig({
      HANDBEREIK_DATA: map, DATABASE_URL: database.adminUrl, ...RUIME_TERMIJNEN, HANDBEREIK_TLS_CERT: pad('cert'), HANDBEREIK_TLS_SLEUTEL: pad('key'), HANDBEREIK_TLS_CA: pad('ca'),
    });
  };
  const start = async (naam: Deelnaam, rest: Partial<Subgraphstart> = {}): Promise<void> => {
    const oin = { ...PARTNERS, ...FUNCTIES }[naam];
    const deel = await startSubgraphAlleen(await config(naam, oin), { naam, poort: 0, register, log, ...rest });
    opruimen.push(() => deel.stop());
    urls.set(naam, deel.url);
  };
  const functie = (naam: Deelnaam): string => `${urls.get(naam)}/functies/${naam}/graphql`;
  try {
    for (const wie of ONDERTEKENAARS) await sleutels.ondertekenaar(wie);
    for (const wat of ['pseudoniemdienst', 'logboek', 'database', 'persoonssleutel'] as const) await sleutels.geheim(wat);
    for (const oin of Object.values(PARTNERS)) await sleutels.organisatie(oin);
    await schrijfRegister();
    await start('pseudoniemen');
    const pseudoniemen = `${urls.get('pseudoniemen')}/voorzieningen/pseudoniemen`;
    await start('identiteit');
    for (const [soort, organisatie] of Object.entries(PARTNERS)) await start(soort as keyof typeof PARTNERS, { organisatie, adressen: { pseudoniemen } });
    await schrijfRegister();
    await start('inrichting');
    await start('ketenindex', { adressen: { identiteit: functie('identiteit') } });
    const ketenindex = functie('ketenindex');
    await start('bekendheid', { adressen: { pseudoniemen, ketenindex, identiteit: functie('identiteit'), inrichting: functie('inrichting') } });
    await start('melding', { adressen: { ketenindex, identiteit: functie('identiteit'), inrichting: functie('inrichting'), bekendheid: functie('bekendheid') } });
    await start('actie', { adressen: { ketenindex, inrichting: functie('inrichting'), melding: functie('melding') } });
    await start('burger', { adressen: { pseudoniemen, ketenindex, identiteit: functie('identiteit'), bekendheid: functie('bekendheid'), melding: functie('melding'), actie: functie('actie') } });
    const supergraph = join(map, 'supergraph.graphql');
    await writeFile(supergraph, metAdressen(leesSchemabestand('supergraph.graphql'), (naam) => (naam in FUNCTIES ? functie(naam as Deelnaam) : `${NERGENS}/${naam}`)));
    const gateway = await startGatewayAlleen(await config('gateway', GATEWAY), { supergraph, poort: 0, register, log });
    opruimen.push(() => gateway.stop());
    return {
      autoriteit, gateway, sleutels, databaseUrl: database.adminUrl, log: logboek,
      gatewaycertificaat: certificaten.get('gateway')!,
      url: (deel) => urls.get(deel)!,
      certificaat: (deel) => certificaten.get(deel)!,
      [Symbol.asyncDispose]: stop,
    };
  } catch (fout) {
    await stop();
    throw fout;
  }
}
