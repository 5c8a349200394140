import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Sleutelmap, type Geheimnaam, type Ondertekenaarsnaam } from './sleutelmap.js';

export type Sleutelnaam = Ondertekenaarsnaam | Geheimnaam;

/** The file of every key of an installation, as `Sleutelmap` names it, and what it is for. */
export const SLEUTELS: Readonly<Record<Sleutelnaam, { readonly bestand: string; readonly doel: string }>> = Object.freeze({
  uitgever: { bestand: 'uitgever.jwk.json', doel: 'tekent de demotokens waarmee mensen vragen' },
  gateway: { bestand: 'gateway.jwk.json', doel: 'tekent de tokens waarmee de gateway samenwerkfuncties vraagt' },
  bekendheid: { bestand: 'bekendheid.jwk.json', doel: 'tekent de bewijzen voor ketenpartners' },
  burger: { bestand: 'burger.jwk.json', doel: 'tekent de vragen aan logboeken namens een burger' },
  melding: { bestand: 'melding.jwk.json', doel: 'tekent wat samenwerkfunctie 1 vraagt en aan gebeurtenissen vastlegt' },
  actie: { bestand: 'actie.jwk.json', doel: 'tekent wat samenwerkfunctie 11 vraagt en aan gebeurtenissen vastlegt' },
  ketenindex: { bestand: 'ketenindex.jwk.json', doel: 'tekent de vragen van de ketenindex aan samenwerkfunctie 2' },
  register: { bestand: 'register.jwk.json', doel: 'tekent de vragen van het register aan samenwerkfunctie 14' },
  pseudoniemdienst: { bestand: 'pseudoniemdienst.geheim', doel: 'verzegelt de sleutels van de pseudoniemen; alleen voor die dienst' },
  logboek: { bestand: 'logboek.geheim', doel: 'maakt zichtbaar of een logboek is veranderd' },
  database: { bestand: 'database.geheim', doel: 'geheim achter de wachtwoorden van databaserollen' },
  persoonssleutel: { bestand: 'persoonssleutel.geheim', doel: 'geheim achter de sleutels van personen' },
});

export const SLEUTELNAMEN = Object.keys(SLEUTELS) as readonly Sleutelnaam[];

/** A key that is needed is not there. */
export class SleutelOntbreekt extends Error {
  override readonly name = 'SleutelOntbreekt';
  readonly volgende = 'Maak alle sleutels van deze installatie met npx handbereik sleutels, of wijs met HANDBEREIK_DATA de datamap aan waar zij staan.';

  constructor(readonly map: string, readonly namen: readonly Sleutelnaam[]) {
    super(`In ${map} ontbreekt: ${namen.map((naam) => `${SLEUTELS[naam].bestand} (${SLEUTELS[naam].doel})`).join(', ')}.`);
  }
}

/** A key file as it lies on disk. */
export interface Sleutelstand {
  readonly naam: Sleutelnaam;
  readonly pad: string;
  readonly aanwezig: boolean;
  /** The nine permission bits; undefined when the file is not there. */
  readonly rechten: number | undefined;
}

/** Every key of an installation, there or not; makes none. */
export function sleutelstand(map: string): Promise<readonly Sleutelstand[]> {
  return Promise.all(
    SLEUTELNAMEN.map(async (naam) => {
      const pad = join(map, SLEUTELS[naam].bestand);
      const bestand = await stat(pad).catch(() => undefined);
      return { naam, pad, aanwezig: bestand !== undefined, rechten: bestand && bestand.mode & 0o777 };
    }),
  );
}

/**
 * The keys of an installation whose parts run apart: a key made on the spot would be another one than the rest uses.
 * @throws SleutelOntbreekt when one of these is not there
 */
export async function bestaandeSleutels(map: string, nodig: readonly Sleutelnaam[]): Promise<Sleutelmap> {
  const ontbreekt = (await sleutelstand(map)).filter(({ naam, aanwezig }) => nodig.includes(naam) && !aanwezig);
  if (ontbreekt.length > 0) throw new SleutelOntbreekt(map, ontbreekt.map(({ naam }) => naam));
  return new Sleutelmap(map);
}
