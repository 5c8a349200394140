import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import { Blokmeter } from './blokmeter.ts';
import type { Ketenopdracht, Ketenstand, Storing } from './opdracht.ts';
import { maakOrganisaties } from './organisaties.ts';

let meter: Blokmeter | undefined;
const gemeld = new Map<string, number>();

/** The whole chain in one process, as `start` makes it, with many more organisations in its register. */
async function begin({ datamap, databaseUrl, organisaties }: Ketenopdracht): Promise<Ketenstand> {
  const [{ startKeten }, { leesConfig }, { DEMOPARTNERS }, { SOORTEN }] = await Promise.all([product('start/keten'), product('config'), product('../subgraphs/kit/index'), product('../subgraphs/index')]);
  const config = leesConfig({ PORT: '0', HANDBEREIK_DATA: datamap, HANDBEREIK_PARTNERTERMIJN_MS: '10000', HANDBEREIK_FUNCTIETERMIJN_MS: '10000' });
  const log = (gebeurtenis: string): void => void gemeld.set(gebeurtenis, (gemeld.get(gebeurtenis) ?? 0) + 1);
  const { url, subgraphs } = await startKeten(config, { databaseUrl, log });
  const erbij = await maakOrganisaties(organisaties - DEMOPARTNERS.length, SOORTEN.map(({ soort }) => soort));
  const ingericht = await subgraphs.inrichting.inrichting.zaai({ verbanden: [], deelnemers: erbij });
  if (ingericht !== erbij.length) throw new Error(`Van ${erbij.length} organisaties kwamen er ${ingericht} in het register.`);
  meter = new Blokmeter();
  return { url, deelnemers: subgraphs.register.deelnemers };
}

beantwoordOuder({
  begin,
  venster: () => meter!.venster(),
  gemeld: (): readonly Storing[] => [...gemeld].map(([gebeurtenis, aantal]) => ({ gebeurtenis, aantal })),
});
