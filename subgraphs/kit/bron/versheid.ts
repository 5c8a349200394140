import type { Bron } from './bron.js';

/** The dossiers do not belong to the persons of now: whoever asks gets no answer, rather than a wrong one. */
export class DossiersVerouderd extends Error {
  override readonly name = 'DossiersVerouderd';
}

/**
 * Whether an organisation's dossiers are those of the persons who are loaded. While they are being replaced the organisation does
 * not answer: "unknown" would be a lie.
 */
export class Versheid {
  #generatie = 0;
  #vers = true;

  /** From now on the dossiers are of other persons. */
  verouder(): void {
    this.#vers = false;
  }

  /** The dossiers have been replaced; what was found before leads nowhere any more. */
  ververs(): void {
    this.#generatie++;
    this.#vers = true;
  }

  /** @throws DossiersVerouderd */
  eis(): number {
    if (!this.#vers) throw new DossiersVerouderd('De dossiers worden vervangen.');
    return this.#generatie;
  }
}

/** A source that answers only while its dossiers are fresh, also when they are replaced between finding a person and reading the file. */
export function bewaakteBron(bron: Bron, versheid: Versheid): Bron {
  return {
    ...bron,
    async vind(pseudoniemen) {
      const generatie = versheid.eis();
      const gevonden = await bron.vind(pseudoniemen);
      eisDezelfde(generatie, versheid);
      return new Map([...gevonden].map(([pseudoniem, sleutel]) => [pseudoniem, `${generatie}:${sleutel}`]));
    },
    async lees(groep, sleutels) {
      const [eerste = ''] = sleutels;
      const generatie = Number(eerste.slice(0, eerste.indexOf(':')));
      eisDezelfde(generatie, versheid);
      const begin = `${generatie}:`.length;
      const rijen = await bron.lees(groep, sleutels.map((sleutel) => sleutel.slice(begin)));
      eisDezelfde(generatie, versheid);
      return new Map([...rijen].map(([sleutel, groepsrijen]) => [`${generatie}:${sleutel}`, groepsrijen]));
    },
    async controleer() {
      versheid.eis();
      await bron.controleer();
    },
  };
}

function eisDezelfde(generatie: number, versheid: Versheid): void {
  if (versheid.eis() !== generatie) throw new DossiersVerouderd('De dossiers zijn vervangen.');
}
