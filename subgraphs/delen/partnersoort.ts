import {
  bewaakteBron, type Bronhouder, type Demopartner, type Dossierhouder, eigenOprfPseudoniemen, leesroute, logboeklezer, logboekMigraties, type LopendLogboek,
  openSchema, type Opslag, partneronderdelen, type Partnersoort, postgresLogboek, sqlHouders, Versheid,
} from '../kit/index.js';
import type { Subgraphdeel } from './deel.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

/** The organisations of one kind, with the dossiers that the demo fills. */
export interface Soortdeel extends Subgraphdeel {
  readonly soort: Partnersoort;
  readonly organisaties: readonly Demopartner[];
  readonly houders: ReadonlyMap<string, Dossierhouder>;
  /** Whether the dossiers of each organisation are those of the persons who are loaded. */
  readonly versheid: ReadonlyMap<string, Versheid>;
}

type Eigen = ReturnType<typeof eigenOprfPseudoniemen>;

/** Makes these organisations of one kind answer. */
export async function maakPartnersoort(soort: Partnersoort, omgeving: Omgeving, organisaties: readonly Demopartner[]): Promise<Soortdeel> {
  const { sleutels, log } = omgeving;
  const pseudoniemen = new Map(await Promise.all(organisaties.map(async ({ oin }) => [oin, await eigenPseudoniemen(oin, omgeving)] as const)));
  const houders = await maakHouders(soort, organisaties, pseudoniemen, omgeving);
  // A kind whose dossiers are elsewhere keeps its logs in a schema of its own.
  const apart = houders.values().every(({ opslag }) => opslag) ? undefined : await openSchema<unknown>({ ...omgeving.database(soort.soort), naam: soort.soort, migraties: logboekMigraties, log });
  const logboeken = new Map<Opslag<unknown>, LopendLogboek>();
  const versheid = new Map(organisaties.map(({ oin }) => [oin, new Versheid()]));
  const [bekendheid, burger, sleutel] = await Promise.all([machinevertrouwen(omgeving, 'bekendheid'), machinevertrouwen(omgeving, 'burger'), sleutels.logboek()]);
  const bronhouders = organisaties.map(({ oin, naam }): Bronhouder => {
    const houder = houders.get(oin)!;
    const opslag = (houder.opslag ?? apart)!;
    const logboek = logboeken.get(opslag) ?? postgresLogboek(opslag, { sleutel, log });
    logboeken.set(opslag, logboek);
    return {
      oin, naam, logboek,
      bron: bewaakteBron(houder.bron, versheid.get(oin)!),
      routes: { '/processing-activities': leesroute({ verantwoordelijke: oin, lees: logboeklezer(opslag), vertrouwden: [burger], log }) },
    };
  });
  const { onderdelen, sdl, stop } = await partneronderdelen(soort, bronhouders, { vertrouwen: bekendheid, metCertificaat: omgeving.tls !== undefined }, log);
  return {
    naam: soort.soort,
    soort,
    organisaties,
    sdl,
    onderdelen,
    houders,
    versheid,
    async stop() {
      // The logs take what is under way before the databases close.
      await Promise.all([...logboeken.values()].map((logboek) => logboek.stop()));
      await stop();
      await Promise.all([apart?.sluit(), ...[...pseudoniemen.values()].map((eigen) => eigen.stop())]);
    },
  };
}

async function eigenPseudoniemen(oin: string, omgeving: Omgeving): Promise<Eigen> {
  const { adressen, tls, log } = omgeving;
  return eigenOprfPseudoniemen({ url: adressen.pseudoniemen, oin, ondertekenaar: await ondertekenaarVoor(omgeving, { oin }), ...(tls && { tls }), log });
}

async function maakHouders(soort: Partnersoort, organisaties: readonly Demopartner[], pseudoniemen: ReadonlyMap<string, Eigen>, { database, log }: Omgeving): Promise<ReadonlyMap<string, Dossierhouder>> {
  const { houder } = soort;
  if (!houder) return sqlHouders(soort, organisaties, database(soort.soort), (oin) => pseudoniemen.get(oin)!);
  return new Map(await Promise.all(organisaties.map(async (organisatie) => [organisatie.oin, await houder(organisatie, pseudoniemen.get(organisatie.oin)!, log)] as const)));
}
