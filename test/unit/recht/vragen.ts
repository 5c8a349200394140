import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';
import { Gegevenscategorie } from '../../../subgraphs/kit/contract/opsommingen.js';
import { leesRechtspakketten } from '../../../subgraphs/kit/recht/pakketten.js';
import { type Rechtspakket } from '../../../subgraphs/kit/recht/pakket.js';
import type { Persoonskenmerken, Rechtvraag } from '../../../subgraphs/kit/recht/vraag.js';
import { DEMOPARTNERS } from '../../../subgraphs/kit/voorbeelddata/partners.js';

export const PAKKETTEN: readonly Rechtspakket[] = leesRechtspakketten();
export const CATEGORIEEN = Object.values(Gegevenscategorie);
export const DAG = '2026-11-23';
export const REGIO = 'Midden';

/** The kinds of partner, and the register of persons of samenwerkfunctie 2. */
export const SOORTEN = [...new Set(DEMOPARTNERS.map(({ soort }) => soort)), 'identiteit'];
/** A made-up organisation of each kind: never the one that asks. */
export const PARTNERS = SOORTEN.map((soort) => ({ oin: `soort:${soort}`, soort, regio: REGIO }));

/** Every pack but the bills. */
export const STANDAARD: Rechtvraag['verband']['pakketten'] = PAKKETTEN.filter(({ status }) => status === 'in_werking').map(({ id }) => ({ id }));
export const PAKKETSETS: Readonly<Record<string, Rechtvraag['verband']['pakketten']>> = {
  standaard: STANDAARD,
  'wams aan': [...STANDAARD, { id: 'wams', inwerkingtreding: '2026-10-01' }],
};

export const PERSONEN: Readonly<Record<string, Persoonskenmerken>> = {
  minderjarig: { leeftijd: 'VAN_12_TOT_16', gezag: 'BEPAALD', geheim: false },
  meerderjarig: { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false },
};

/** In which kind of samenwerkingsverband a grondslag is tried. */
const VERBANDEN: Readonly<Record<string, string>> = { 'wgs-zvh': 'zorg-en-veiligheidshuis', 'wgpga-radicalisering': 'persoonsgerichte-aanpak' };

/** A persona of the demo as an asker. */
export function vragerVan(persona: string): Rechtvraag['vrager'] {
  const { oin, functie, rollen, betrouwbaarheid } = PERSONAS[persona]!;
  return { oin, functie, rollen, betrouwbaarheid, soort: DEMOPARTNERS.find((partner) => partner.oin === oin)!.soort };
}

/** The grondslagen of all packs, each with its first goal and the samenwerkingsverband in which it is tried. */
export const GRONDSLAGEN = PAKKETTEN.flatMap(({ grondslagen }) => grondslagen.map(({ id, doelen }) => ({ id, doel: doelen[0]!.id, verband: VERBANDEN[id] ?? 'veilig-thuis' })));

/** Veilig Thuis asks the politie on a report; the rest is what a test changes. */
export function vraag(anders: Partial<Omit<Rechtvraag, 'vrager' | 'verband' | 'partner' | 'persoon'>> & { readonly [Deel in 'vrager' | 'verband' | 'partner' | 'persoon']?: Partial<Rechtvraag[Deel]> } = {}): Rechtvraag {
  const { vrager, verband, partner, persoon, ...rest } = anders;
  return {
    grondslag: 'wmo-vt',
    doel: 'onderzoek-melding',
    informatiebehoefte: [],
    dag: DAG,
    ...rest,
    vrager: { ...vragerVan('veilig-thuis'), ...vrager },
    verband: { id: 'sv-demo', soort: 'veilig-thuis', regio: REGIO, pakketten: STANDAARD, ...verband },
    partner: { oin: '00000099001000001000', soort: 'politie', regio: REGIO, ...partner },
    persoon: { ...PERSONEN['meerderjarig']!, ...persoon },
  };
}

/** A wijkteam asks about a minor. */
export const wijkteamvraag = (anders: Parameters<typeof vraag>[0] = {}): Rechtvraag =>
  vraag({ grondslag: 'jeugdwet-toeleiding', doel: 'toeleiding-jeugdhulp', ...anders, vrager: { ...vragerVan('wijkteam'), ...anders.vrager }, persoon: { ...PERSONEN['minderjarig']!, ...anders.persoon } });

/** Text of a file beside this one. */
export const lees = (naam: string): string => readFileSync(new URL(naam, import.meta.url), 'utf8');
