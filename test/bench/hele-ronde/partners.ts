import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import { trageBron } from './bron.ts';
import { type Partneropdracht, SOORTEN } from './opdracht.ts';

/** Where the organisations answer. */
export type Deelnemers = readonly { readonly oin: string; readonly naam: string; readonly soort: string; readonly endpoint: string }[];

/**
 * Ten organisations of ten kinds, as the kit makes them: each verifies and decides for itself, has its own schema with its own logs,
 * and its own pseudonyms, got from the service. Only the source is of the bench.
 */
async function begin({ sleutels, databaseUrl, pseudoniemen, bsns, bronMs }: Partneropdracht): Promise<Deelnemers> {
  const [{ PARTNERSOORTEN }, kit, { Sleutelmap }, { BEKENDHEID }] = await Promise.all([
    product('../subgraphs/index'), product('../subgraphs/kit/index'), product('datamap/sleutelmap'), product('../schema/vertrouwen'),
  ]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const map = new Sleutelmap(sleutels);
  const [geheim, sleutel, bekendheid] = await Promise.all([map.geheim('database'), map.geheim('logboek'), map.openbaar('bekendheid')]);
  const database = { url: databaseUrl, geheim: Buffer.from(geheim).toString('base64url'), log };
  const vertrouwen = kit.vertrouw(BEKENDHEID, bekendheid);
  const delen = await Promise.all(SOORTEN.map(async (naam) => {
    const soort = PARTNERSOORTEN.find((kandidaat) => kandidaat.soort === naam)!;
    const organisatie = kit.DEELNEMERS_SV_DEMO.find((partner) => partner.soort === naam)!;
    const { oin } = organisatie;
    const ondertekenaar = await kit.maakOndertekenaar(kit.organisatieuitgever(oin), await map.organisatie(oin));
    const eigen = kit.eigenOprfPseudoniemen({ url: () => pseudoniemen, oin, ondertekenaar, log });
    const index = new Set((await eigen.pseudonimiseer(bsns)).flatMap((persoon) => persoon.map(({ waarde }) => waarde)));
    await eigen.stop();
    const opslag = await kit.openSchema<unknown>({ ...database, naam: `${naam.replaceAll('-', '_')}_${oin}`, migraties: kit.logboekMigraties });
    const bronhouder = { oin, naam: organisatie.naam, bron: trageBron(index, bronMs), logboek: kit.postgresLogboek(opslag, { sleutel, log }) };
    const { onderdelen } = await kit.partneronderdelen(soort, [bronhouder], { vertrouwen }, log);
    return { organisatie, onderdelen };
  }));
  const { url } = await kit.startLuisteraar(delen.flatMap(({ onderdelen }) => onderdelen), 0, '127.0.0.1', log);
  return delen.map(({ organisatie: { oin, naam, soort } }) => ({ oin, naam, soort, endpoint: `${url}${kit.partnerpad(soort, oin)}/graphql` }));
}

beantwoordOuder({ begin });
