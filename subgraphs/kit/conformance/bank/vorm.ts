import { type GraphQLObjectType, type GraphQLOutputType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { isBsn } from '../../../../schema/identificatie/bsn.js';
import { isOin } from '../../../../schema/identificatie/oin.js';
import { isOnvolledigeDatum } from '../../../../schema/identificatie/onvolledige-datum.js';
import { type Entiteit, isObject } from './antwoord.js';

/** What a value can be wrong in. */
export type Gebrek = 'vorm' | 'opsomming' | 'datum' | 'moment';

/** A value that is not what the schema promises: its place, never the value. */
export interface Vormfout {
  /** `Type.veld`. */
  readonly plaats: string;
  readonly gebrek: Gebrek;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]00:00)$/;
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

/** A moment in UTC, as the contract has it. */
export const isMoment = (waarde: unknown): waarde is string => isTekst(waarde) && MOMENT.test(waarde) && !Number.isNaN(Date.parse(waarde));

const SCALARS: Readonly<Record<string, (waarde: unknown) => boolean>> = {
  Int: (waarde) => Number.isInteger(waarde) && Math.abs(waarde as number) <= 2 ** 31,
  Float: Number.isFinite,
  Boolean: (waarde) => typeof waarde === 'boolean',
  String: isTekst,
  ID: isTekst,
  BSN: (waarde) => isTekst(waarde) && isBsn(waarde),
  OIN: (waarde) => isTekst(waarde) && isOin(waarde),
  OnvolledigeDatum: (waarde) => isTekst(waarde) && isOnvolledigeDatum(waarde),
  DateTime: isMoment,
};
const GEBREK: Readonly<Record<string, Gebrek>> = { OnvolledigeDatum: 'datum', DateTime: 'moment' };

/** Every value in a contribution that is not what the schema promises; a field that is not there was not asked. */
export function vormfouten(waarde: Entiteit, type: GraphQLObjectType): readonly Vormfout[] {
  return Object.values(type.getFields()).flatMap((veld) => (veld.name in waarde ? toets(waarde[veld.name], veld.type, `${type.name}.${veld.name}`) : []));
}

function toets(waarde: unknown, type: GraphQLOutputType, plaats: string): readonly Vormfout[] {
  const fout = (gebrek: Gebrek): readonly Vormfout[] => [{ plaats, gebrek }];
  if (isNonNullType(type)) return waarde === null ? fout('vorm') : toets(waarde, type.ofType, plaats);
  if (waarde === null) return [];
  if (isListType(type)) return Array.isArray(waarde) ? waarde.flatMap((deel: unknown) => toets(deel, type.ofType, plaats)) : fout('vorm');
  if (isEnumType(type)) return isTekst(waarde) && type.getValue(waarde) ? [] : fout('opsomming');
  if (isScalarType(type)) return (SCALARS[type.name] ?? isWaarde)(waarde) ? [] : fout(GEBREK[type.name] ?? 'vorm');
  if (isObjectType(type)) return isObject(waarde) ? vormfouten(waarde, type) : fout('vorm');
  return isLeafType(type) || isObject(waarde) ? [] : fout('vorm');
}

/** Of the meaning of a scalar of the kind itself nothing is known, but it is one value and no structure. */
const isWaarde = (waarde: unknown): boolean => isTekst(waarde) || typeof waarde === 'boolean' || Number.isFinite(waarde);
