import { maakBeurten } from './beurten.js';
import type { Versie } from './berichten.js';
import { schrijfElement } from './element.js';
import { oprf } from './oprf.js';
import { persooninvoer, pseudoniemwaarde } from './persoon.js';
import type { Pseudoniem, Pseudoniemen } from './pseudonimiseerder.js';

/** Persons who were blinded, each once. */
export interface Blindering {
  /** What may leave: base64url, in the order of the persons. */
  readonly elementen: readonly string[];
  /**
   * The pseudonyms per person, in the versions of one organisation's answer.
   * @throws OngeldigElement
   */
  onthul(versies: readonly Versie<Uint8Array>[]): Promise<readonly Pseudoniemen[]>;
}

/** Blinds persons: 0.2 ms of CPU each, and 0.1 ms for each pseudonym that is unveiled. */
export async function blindeerPersonen(bsns: readonly string[]): Promise<Blindering> {
  const { blindeer, ontblinder } = await oprf();
  const beurt = maakBeurten();
  const elementen: string[] = [];
  const ontblinders: ((element: Uint8Array) => Uint8Array)[] = [];
  for (const bsn of bsns) {
    await beurt();
    const invoer = persooninvoer(bsn);
    const { blind, element } = blindeer(invoer);
    elementen.push(schrijfElement(element));
    ontblinders.push(ontblinder(invoer, blind));
  }
  return {
    elementen,
    async onthul(versies) {
      const perPersoon: Pseudoniem[][] = bsns.map(() => []);
      for (const { versie, elementen: geevalueerd } of versies) {
        for (const [i, element] of geevalueerd.entries()) {
          await beurt();
          perPersoon[i]!.push({ waarde: pseudoniemwaarde(ontblinders[i]!(element)), sleutelversie: versie });
        }
      }
      return perPersoon;
    },
  };
}
