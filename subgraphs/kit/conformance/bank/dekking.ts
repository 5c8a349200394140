import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { type Entiteit, isObject } from './antwoord.js';
import type { Eis } from './contractnorm.js';

/** The levels in rising order. */
export const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** A field with a requirement that was given: something else than null. */
export interface Gegeven {
  /** `Type.veld`. */
  readonly plaats: string;
  readonly eis: Eis;
}

/** Whether this level reaches what a field needs. */
export const reikt = (niveau: Niveau, eis: Eis): boolean => NIVEAUS.indexOf(niveau) >= NIVEAUS.findIndex((een) => een === eis.niveau);

/** Every field with `@gegeven` that a contribution gives, at any depth. */
export function gegevenIn(waarde: Entiteit, type: GraphQLObjectType, eisen: ReadonlyMap<string, Eis>): readonly Gegeven[] {
  return Object.values(type.getFields()).flatMap((veld) => {
    const inhoud = waarde[veld.name];
    if (inhoud === null || inhoud === undefined) return [];
    const plaats = `${type.name}.${veld.name}`;
    const eis = eisen.get(plaats);
    const onder = getNamedType(veld.type);
    const delen = isObjectType(onder) ? [inhoud].flat().filter(isObject).flatMap((deel) => gegevenIn(deel, onder, eisen)) : [];
    return [...(eis ? [{ plaats, eis }] : []), ...delen];
  });
}
