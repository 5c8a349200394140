import { createHash } from 'node:crypto';
import { leesElementen } from './element.js';
import { OngeldigElement } from './oprf.js';

/** Where the service answers, on its listener. */
export const PSEUDONIEMENPAD = '/voorzieningen/pseudoniemen';

/** Persons in one call on behalf of somebody who asks: no more than in one round. */
export const MAX_PERSONEN = 24;

/** Organisations in one call. */
export const MAX_ORGANISATIES = 200;

/** Persons in one call by an organisation for its own index. */
export const MAX_EIGEN = 1_000;

/** `POST /evalueer`: the blinded persons, and the organisations that they are to get a pseudonym at. */
export interface Evaluatieverzoek {
  /** The cause, so that evaluations can be bounded; a digest, because people write what they like in it. */
  readonly aanleiding: string;
  readonly organisaties: readonly string[];
  /** Base64url. */
  readonly elementen: readonly string[];
}

/** `POST /eigen`: the blinded persons of whoever asks. */
export interface EigenVerzoek {
  readonly elementen: readonly string[];
}

/** The elements under one version of a key, in the order of the request. */
export interface Versie<Element = string> {
  readonly versie: number;
  readonly elementen: readonly Element[];
}

/** Answer to `/eigen`: every version in use, the newest first. */
export interface EigenAntwoord {
  readonly versies: readonly Versie[];
}

/** Answer to `/evalueer`: in the order of the organisations asked for. */
export interface Evaluatieantwoord {
  readonly organisaties: readonly (EigenAntwoord & { readonly oin: string })[];
}

/** The cause as the service gets it. Who can guess the cause can check the guess; nobody can read it. */
export function aanleidingkenmerk(aanleiding: string): string {
  return createHash('sha256').update(`handbereik/aanleiding/v1:${aanleiding}`).digest('base64url');
}

/**
 * The versions in an answer.
 * @param aantal elements in the request
 * @throws OngeldigElement when it is anything else
 */
export function leesVersies(versies: unknown, aantal: number): readonly Versie<Uint8Array>[] {
  if (!Array.isArray(versies) || versies.length === 0) throw new OngeldigElement('Er is geen sleutelversie in gebruik.');
  let vorige = Infinity;
  return (versies as readonly Partial<Versie<unknown>>[]).map((kandidaat) => {
    const versie = kandidaat?.versie;
    if (typeof versie !== 'number' || !Number.isSafeInteger(versie) || versie < 1 || versie >= vorige) throw new OngeldigElement('De sleutelversies staan niet van nieuw naar oud.');
    vorige = versie;
    return { versie, elementen: leesElementen(kandidaat.elementen, aantal) };
  });
}
