import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import { GEWEIGERD_DOEL, type Weigeropdracht } from './opdracht.ts';

/** One organisation as the kit makes it, over PostgreSQL, with a rule of its own by which it refuses one goal. */
async function begin({ databaseUrl, sleutels, pseudoniemen, oin }: Weigeropdracht): Promise<string> {
  const [{ PARTNERSOORTEN }, kit, { BEKENDHEID }] = await Promise.all([product('../subgraphs/index'), product('../subgraphs/kit/index'), product('../schema/vertrouwen')]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const gemeente = PARTNERSOORTEN.find(({ soort }) => soort === 'gemeente')!;
  const soort = { ...gemeente, regels: [{ id: 'bench-weiger', artikel: 'alleen in de bench', dan: 'WEIGER', doelen: [GEWEIGERD_DOEL] }] } as const;
  const organisatie = { oin, naam: 'Gemeente van de bench' };
  const perBsn = new Map(pseudoniemen.map((waarde, nummer) => [String(nummer).padStart(9, '0'), waarde]));
  const eigen = { pseudonimiseer: async (bsns: readonly string[]) => bsns.map((bsn) => [{ waarde: perBsn.get(bsn)!, sleutelversie: 1 }]) };
  const houder = (await kit.sqlHouders(soort, [organisatie], { url: databaseUrl, geheim: 'geheim van de bench alleen', log }, () => eigen)).get(oin)!;
  await houder.vervang([...perBsn.keys()].map((bsn) => ({ bsn, groepen: { contact: [{ naam: 'Team (synthetisch)' }] } })), 'bench');
  const logboek = kit.postgresLogboek(houder.opslag!, { sleutel: new Uint8Array(32).fill(7), log });
  const { onderdelen } = await kit.partneronderdelen(soort, [{ ...organisatie, bron: houder.bron, logboek }], { vertrouwen: kit.vertrouw(BEKENDHEID, sleutels) }, log);
  const { url } = await kit.startLuisteraar(onderdelen, 0, '127.0.0.1', log);
  return `${url}${kit.partnerpad(soort.soort, oin)}/graphql`;
}

beantwoordOuder({ begin });
