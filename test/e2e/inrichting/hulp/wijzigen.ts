import type { Inrichting } from '../../../../schema/inrichting.js';
import { DEMOVERBANDEN } from '../../../../subgraphs/functies/inrichting/index.js';
import type { Antwoord, Proefketen } from '../../../harness/keten.js';

/** What is set up in sv-demo when a chain starts. */
export const SV_DEMO: Inrichting = DEMOVERBANDEN.find(({ id }) => id === 'sv-demo')!.inrichting;

/** The same with this pack on. */
export const met = (inrichting: Inrichting, pakket: Inrichting['pakketten'][number]): Inrichting => ({ ...inrichting, pakketten: [...inrichting.pakketten, pakket] });

/** The same with this pack off. */
export const zonder = (inrichting: Inrichting, id: string): Inrichting => ({ ...inrichting, pakketten: inrichting.pakketten.filter((pakket) => pakket.id !== id) });

const WIJZIG = /* GraphQL */ `
  mutation ($verband: ID!, $verwachteVersie: Int!, $geldigVanaf: DateTime, $reden: String!, $inrichting: InrichtingInvoer!) {
    wijzigInrichting(verband: $verband, verwachteVersie: $verwachteVersie, geldigVanaf: $geldigVanaf, reden: $reden, inrichting: $inrichting) { id versie geldigVanaf }
  }
`;

/** What came of a change. */
export interface Gewijzigd {
  readonly wijzigInrichting: { readonly id: string; readonly versie: number; readonly geldigVanaf: string };
}

export interface Wijziging {
  readonly verwachteVersie: number;
  readonly inrichting: Inrichting;
  readonly verband?: string;
  readonly geldigVanaf?: string;
  readonly reden?: string;
}

/** Changes a samenwerkingsverband through samenwerkfunctie 14, as a beheerder unless another persona is named. */
export function wijzig(keten: Proefketen, { verband = 'sv-demo', reden = 'Afgesproken in het overleg van de partijen.', ...rest }: Wijziging, persona = 'beheerder'): Promise<Antwoord<Gewijzigd>> {
  return keten.vraag<Gewijzigd>(WIJZIG, { verband, reden, ...rest }, persona);
}

/** The version that is in force now. */
export async function versie(keten: Proefketen, verband = 'sv-demo'): Promise<number> {
  const { data } = await keten.vraag<{ samenwerkingsverband: { versie: number } }>('query ($id: ID!) { samenwerkingsverband(id: $id) { versie } }', { id: verband }, 'beheerder');
  return data!.samenwerkingsverband.versie;
}

/** How long what was set up before may still count, with room for the question itself, in milliseconds. */
export const BINNEN_EEN_SECONDE = 1_100;
