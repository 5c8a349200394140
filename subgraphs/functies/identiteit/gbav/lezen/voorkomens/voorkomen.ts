import type { Stapel, Voorkomen } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';
import type { Rijenstapel } from '../stapels.js';

/** Groups 81 to 86 of an entry. */
export function leesVoorkomen(rij: Rij, categorie: string): Voorkomen {
  const waarde = (element: string): string | undefined => rij.waarde(`${categorie}.${element}`);
  const [gemeente, nummer] = [waarde('81.10'), waarde('81.20')];
  const [documentgemeente, omschrijving] = [waarde('82.10'), waarde('82.30')];
  const aanduiding = waarde('83.10');
  return {
    regel: rij.regel,
    onjuist: waarde('84.10') !== undefined,
    onderzoek: aanduiding === undefined ? undefined : { aanduiding, vanaf: rij.datum(`${categorie}.83.20`), tot: rij.datum(`${categorie}.83.30`) },
    akte: gemeente ?? nummer ? { gemeente, nummer } : undefined,
    document: documentgemeente ?? omschrijving ? { gemeente: documentgemeente, omschrijving } : undefined,
    geldigVanaf: rij.datum(`${categorie}.85.10`),
    opgenomen: rij.datum(`${categorie}.86.10`),
  };
}

/** A stack of entries from a stack of rows. */
export function leesStapel<V extends Voorkomen>(rijen: Rijenstapel, lees: (rij: Rij) => V): Stapel<V> {
  const [eerste, ...rest] = rijen;
  return { actueel: lees(eerste), historie: rest.map((rij) => lees(rij)) };
}
