import type * as Beslispuntmodule from '../../../subgraphs/kit/recht/beslispunt.js';
import type * as Pakkettenmodule from '../../../subgraphs/kit/recht/pakketten.js';
import type { Rechtvraag } from '../../../subgraphs/kit/recht/vraag.js';

/** What the decision point costs: processor time per call, and questions in a call. */
export interface Beslispuntmeting {
  /** Milliseconds of processor, user and system, for a call of which nothing was decided before. */
  readonly cpuMs: number;
  /** The same for a call that was made before: what is equal is remembered. */
  readonly cpuMsHerhaald: number;
  /** Questions (partner x person) in the call. */
  readonly vragen: number;
}

/** How large a call is. */
export interface Beslispuntomvang {
  readonly partners: number;
  readonly personen: number;
  readonly categorieen: number;
}

/** The ceiling that was agreed is for this size: at most 40 ms. */
export const HELE_RONDE: Beslispuntomvang = { partners: 12, personen: 4, categorieen: 12 };

const SOORTEN = [
  'politie', 'gemeente', 'gecertificeerde-instelling', 'raad-voor-de-kinderbescherming', 'ggz', 'reclassering', 'openbaar-ministerie', 'zorg-en-veiligheidshuis',
  'woningcorporatie', 'onderwijs', 'veilig-thuis', 'gemeente',
];
const CATEGORIEEN = [
  'BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'GEZONDHEID', 'POLITIEGEGEVENS', 'JUSTITIEEL', 'RELATIES', 'BEGELEIDING_EN_HULP', 'WOONSITUATIE', 'TOEGEKENDE_ZORG',
  'FINANCIEEL', 'TOEZICHT_EN_HANDHAVING',
] as const;
const PERSONEN: readonly Rechtvraag['persoon'][] = [
  { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false },
  { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: true },
  { leeftijd: 'VAN_12_TOT_16', gezag: 'BEPAALD', geheim: false },
  { leeftijd: 'ONDER_12', gezag: 'NIET_TE_BEPALEN', geheim: false },
];
const KEREN = 200;

/** What a call of the decision point of the built product costs, on the law packs of the product; after warming up. */
export async function meetBeslispunt(omvang: Beslispuntomvang = HELE_RONDE): Promise<Beslispuntmeting> {
  const { maakBeslispunt } = await bouwsel<typeof Beslispuntmodule>('beslispunt');
  const { leesRechtspakketten } = await bouwsel<typeof Pakkettenmodule>('pakketten');
  const pakketten = leesRechtspakketten();
  const beslispunt = maakBeslispunt(pakketten);
  // On another day every rule is evaluated anew.
  const perDag = Array.from({ length: KEREN }, (_, nummer) => maakVragen(omvang, pakketten.map(({ id }) => ({ id })), dagNa('2026-01-01', nummer)));
  const herhaald = Array.from(perDag, () => perDag[0]!);
  const warm = perDag.splice(0, KEREN / 4);
  const cpu = (oproepen: readonly (readonly Rechtvraag[])[]): number => {
    const begin = process.cpuUsage();
    for (const vragen of oproepen) beslispunt.beslis(vragen);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / oproepen.length / 1_000;
  };
  cpu(warm);
  return { cpuMs: cpu(perDag), cpuMsHerhaald: cpu(herhaald), vragen: warm[0]!.length };
}

function dagNa(begin: string, dagen: number): string {
  return new Date(Date.parse(begin) + dagen * 86_400_000).toISOString().slice(0, 10);
}

function maakVragen({ partners, personen, categorieen }: Beslispuntomvang, pakketten: Rechtvraag['verband']['pakketten'], dag: string): readonly Rechtvraag[] {
  return SOORTEN.slice(0, partners).flatMap((soort, nummer) =>
    PERSONEN.slice(0, personen).map((persoon): Rechtvraag => ({
      vrager: { oin: 'vrager', soort: 'veilig-thuis', functie: 'medewerker-veilig-thuis', rollen: ['professional'], betrouwbaarheid: 'SUBSTANTIEEL' },
      verband: { id: 'sv-bench', soort: 'veilig-thuis', regio: 'Midden', pakketten },
      grondslag: 'wmo-vt',
      doel: 'onderzoek-melding',
      partner: { oin: `partner-${nummer}`, soort, regio: 'Midden' },
      persoon,
      informatiebehoefte: CATEGORIEEN.slice(0, categorieen),
      dag,
    })));
}

/** A module of the decision point as it was built: what is measured is what is run. */
async function bouwsel<Module>(naam: string): Promise<Module> {
  // type-graphql, which registers the categories, wants it first; the door of the kit does this.
  await import('reflect-metadata');
  return (await import(new URL(`../../../dist/subgraphs/kit/recht/${naam}.js`, import.meta.url).href)) as Module;
}
