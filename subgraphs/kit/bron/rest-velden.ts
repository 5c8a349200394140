import { uitGbaDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import type { Rij } from './bron.js';
import { Restfout } from './rest-fout.js';
import type { Restgroep, Restveld } from './rest-opzet.js';

/** An object of the source. */
export type Restobject = Readonly<Record<string, unknown>>;

export function isRestobject(waarde: unknown): waarde is Restobject {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** The value at a place such as `periode.begin`, or undefined. */
export function leesPad(object: Restobject, pad: string): unknown {
  return pad.split('.').reduce<unknown>((deel, naam) => (isRestobject(deel) ? deel[naam] : undefined), object);
}

/**
 * A result of the source as a row of ours.
 * @throws Restfout when a value is not what the mapping expects; names the field, never the value
 */
export function vertaal(naam: string, groep: Restgroep, resultaat: Restobject): Rij {
  return Object.fromEntries(Object.entries(groep.velden).map(([veld, plaats]) => [veld, vertaalVeld(`${naam}.${veld}`, plaats, resultaat)]));
}

function vertaalVeld(naam: string, veld: Restveld, resultaat: Restobject): unknown {
  if (typeof veld === 'string') return leesPad(resultaat, veld) ?? null;
  const waarde = leesPad(resultaat, veld.pad) ?? null;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => vertaalWaarde(naam, veld, deel));
  return waarde === null ? null : vertaalWaarde(naam, veld, waarde);
}

function vertaalWaarde(naam: string, { codes, vorm }: Exclude<Restveld, string>, waarde: unknown): unknown {
  if (codes) return Object.hasOwn(codes, String(waarde)) ? codes[String(waarde)] : ongeldig(naam, 'een code die niet in de koppeling staat');
  if (vorm === 'GBA_DATUM') return (typeof waarde === 'string' ? uitGbaDatum(waarde) : undefined) ?? ongeldig(naam, 'geen datum JJJJMMDD');
  if (vorm === 'DAG') return (typeof waarde === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(waarde)?.[0] : undefined) ?? ongeldig(naam, 'geen dag');
  return waarde;
}

function ongeldig(naam: string, wat: string): never {
  throw new Restfout('ONGELDIG', `Het veld ${naam} heeft in de bron ${wat}.`);
}
