import 'reflect-metadata';
import { Directive } from 'type-graphql';
import type { Gegevenscategorie, Informatieniveau } from './opsommingen.js';

/** The levels in rising order. */
const VOLGORDE: readonly Informatieniveau[] = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'];

/** What a bewijs covers: enrichment up to this level, in these categories. */
export interface Dekking {
  readonly niveau: Informatieniveau;
  readonly categorieen: ReadonlySet<Gegevenscategorie>;
}

/** What a field needs before it is given: what its `@gegeven` says. */
export interface Gegevenseis {
  readonly categorie: Gegevenscategorie | undefined;
  readonly niveau: Informatieniveau;
}

/** Whether this coverage reaches a field with this requirement. */
export function dekt(dekking: Dekking, eis: Gegevenseis): boolean {
  if (eis.categorie !== undefined && !dekking.categorieen.has(eis.categorie)) return false;
  return VOLGORDE.indexOf(dekking.niveau) >= VOLGORDE.indexOf(eis.niveau);
}

/**
 * Says to which category a field belongs and from which level it is given; the kit enforces it.
 * For the fields that only one kind of partner has; those of the contract carry it in `schema/bijdrage.graphql`.
 */
export function Gegeven(categorie: Gegevenscategorie, niveau: Informatieniveau): PropertyDecorator & MethodDecorator {
  return Directive(`@gegeven(categorie: ${categorie}, niveau: ${niveau})`);
}
