import { medianen, type Meting, verhouding } from './meten/meting.ts';
import type { Opstelling } from './meten/opstelling.ts';
import { meetInRondes } from './meten/rondes.ts';
import type { Verband } from './nepketen/ronde.ts';
import type { Duur } from './opties.ts';
import type { Voortgang } from './voortgang.ts';
import { Werkbank } from './werkbank.ts';

/** The cost of asking some of a number of organisations. */
export interface Geval extends Verband {
  /** Requests under way at once. */
  readonly verbindingen: number;
  /** Medians over the rounds. */
  readonly meting: Meting;
  /** CPU divided by that of ten of ten in the same round. */
  readonly cpuVerhouding: number;
}

/** The fewer requests under way the more each of them asks: else the connections to partners are what is measured. */
const GEVALLEN: readonly (Verband & { readonly verbindingen: number })[] = [
  { gevraagd: 10, geregistreerd: 10, verbindingen: 8 },
  { gevraagd: 10, geregistreerd: 100, verbindingen: 8 },
  { gevraagd: 10, geregistreerd: 1_000, verbindingen: 8 },
  { gevraagd: 100, geregistreerd: 100, verbindingen: 2 },
  { gevraagd: 1_000, geregistreerd: 1_000, verbindingen: 1 },
];

/**
 * What this gateway costs as more organisations take part. Ten of a thousand are another ten in every request, and each
 * case has a process of its own, as each installation has.
 */
export async function meetOmvang(duur: Duur, voortgang: Voortgang): Promise<readonly Geval[]> {
  await using werkbank = await Werkbank.richtIn();
  const opstellingen: Opstelling[] = [];
  for (const { verbindingen, ...verband } of GEVALLEN) {
    const gateway = await werkbank.start('handbereik', verband.geregistreerd);
    opstellingen.push(werkbank.belast(naamVan(verband), gateway, verband, verbindingen));
  }
  const metingen = await meetInRondes(opstellingen, duur, voortgang);
  const eerste = metingen.get(naamVan(GEVALLEN[0]!))!;
  return GEVALLEN.map((geval) => {
    const rondes = metingen.get(naamVan(geval))!;
    return { ...geval, meting: medianen(rondes), cpuVerhouding: verhouding(rondes, eerste, 'cpuMs') };
  });
}

function naamVan({ gevraagd, geregistreerd }: Verband): string {
  return `${gevraagd} van ${geregistreerd}`;
}
