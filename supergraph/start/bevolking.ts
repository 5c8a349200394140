import { Readable } from 'node:stream';
import type { Laadverslag, Laadvoortgang } from '../../subgraphs/functies/identiteit/index.js';
import { maakBevolking, schrijfGbav } from '../../subgraphs/kit/index.js';
import type { Subgraphs } from './subgraphs.js';
import { dossiersVan } from './voorbeelddossiers.js';

/** Name of the population that the project brings along. */
export const DEMO = 'demobevolking';

/**
 * Makes sure there are persons, and dossiers that were made for them: also when a process was killed between the two.
 * @returns the name of the population
 */
export async function zorgVoorBevolking(subgraphs: Subgraphs): Promise<string> {
  const { identiteit } = subgraphs.identiteit;
  if (!(await identiteit.kenmerk())) await identiteit.laad(demobestand(), DEMO);
  await vulDossiers(subgraphs);
  return (await identiteit.kenmerk())?.naam ?? DEMO;
}

/** The population that the project brings along, as a GBA-V file. */
export const demobestand = (): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(schrijfGbav(maakBevolking()))]);

/**
 * Replaces the population by that of a GBA-V file, and gives it synthetic dossiers.
 * From the moment the persons change until an organisation has its new dossiers, that organisation does not answer.
 * @throws GbavFout when the file as a whole cannot be read; nothing has changed then
 * @throws HalfGeladenFout when the persons were replaced and not every organisation could be given dossiers
 */
export async function laadBevolking(
  subgraphs: Subgraphs,
  bestand: AsyncIterable<Uint8Array>,
  naam: string,
  opVoortgang: (voortgang: Laadvoortgang | { readonly dossiers: number; readonly van: number }) => void,
): Promise<Laadverslag> {
  const verslag = await subgraphs.identiteit.identiteit.laad(bestand, naam, opVoortgang, () => verouder(subgraphs)).catch(async (fout: unknown) => {
    // Nothing was replaced: the dossiers there are, are still the right ones.
    await vulDossiers(subgraphs);
    throw fout;
  });
  try {
    await vulDossiers(subgraphs, (dossiers, van) => opVoortgang({ dossiers, van }));
  } catch (oorzaak) {
    throw new HalfGeladenFout(oorzaak);
  }
  return verslag;
}

/** The persons were replaced, and some organisations still have the dossiers of others: those do not answer. */
export class HalfGeladenFout extends Error {
  override readonly name = 'HalfGeladenFout';

  constructor(override readonly cause: unknown) {
    super('De personen zijn vervangen, maar niet elke organisatie heeft al nieuwe dossiers; wie ze niet heeft, antwoordt niet. Laad het bestand opnieuw, of start de keten opnieuw.');
  }
}

function verouder({ soorten }: Subgraphs): void {
  for (const { versheid } of soorten) for (const stand of versheid.values()) stand.verouder();
}

/** Gives every organisation whose dossiers were made for another population new ones. */
async function vulDossiers({ identiteit: { identiteit }, soorten }: Subgraphs, opVoortgang: (gedaan: number, van: number) => void = () => {}): Promise<void> {
  const kenmerk = (await identiteit.kenmerk())?.kenmerk ?? '';
  const standen = await Promise.all(
    soorten.flatMap((deel) => [...deel.houders].map(async ([oin, houder]) => ({ deel, oin, houder, vers: (await houder.vullingVan()) === kenmerk }))),
  );
  for (const { deel, oin, vers } of standen) if (vers) deel.versheid.get(oin)!.ververs();
  const teDoen = standen.filter(({ vers }) => !vers);
  if (teDoen.length === 0) return;
  const personen = await identiteit.voorbeeldpersonen();
  for (const [gedaan, { deel, oin, houder }] of teDoen.entries()) {
    const partner = deel.organisaties.find((kandidaat) => kandidaat.oin === oin)!;
    await houder.vervang(dossiersVan(deel.soort, partner, personen), kenmerk);
    deel.versheid.get(oin)!.ververs();
    opVoortgang(gedaan + 1, teDoen.length);
  }
}
