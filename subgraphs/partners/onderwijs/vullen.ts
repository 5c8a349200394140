import { DATUM_ONBEKEND, type Dossierrijen, type Restveld, type Rij } from '../../kit/index.js';
import { KOPPELING } from './koppeling.js';
import type { Leerling } from './zaaksysteem.js';

/** A synthetic dossier in the case system's own form: the mapping, read backwards. For the demo only. */
export function alsLeerling({ bsn, groepen }: Dossierrijen, leerlingnummer: string): Leerling {
  const verzamelingen = Object.entries(KOPPELING.groepen).map(([groep, { zoek, velden }]) => (
    [zoek.replace('/_zoek', ''), (groepen[groep] ?? []).map((rij) => alsResultaat(velden, rij))] as const));
  return { leerlingnummer, burgerservicenummer: bsn, verzamelingen: Object.fromEntries(verzamelingen) };
}

function alsResultaat(velden: Readonly<Record<string, Restveld>>, rij: Rij): Readonly<Record<string, unknown>> {
  const resultaat: Record<string, unknown> = {};
  for (const [veld, plaats] of Object.entries(velden)) {
    const koppeling = typeof plaats === 'string' ? { pad: plaats } : plaats;
    zet(resultaat, koppeling.pad.split('.'), alsBronwaarde(koppeling, rij[veld] ?? null));
  }
  return resultaat;
}

function alsBronwaarde({ codes, vorm }: Exclude<Restveld, string>, waarde: unknown): unknown {
  if (codes) return Object.entries(codes).find(([, onze]) => onze === waarde)?.[0] ?? null;
  if (vorm === 'GBA_DATUM' && typeof waarde === 'string') return waarde === DATUM_ONBEKEND ? '00000000' : waarde.replaceAll('-', '').padEnd(8, '0');
  return waarde;
}

function zet(object: Record<string, unknown>, [naam, ...dieper]: readonly string[], waarde: unknown): void {
  if (naam === undefined) return;
  if (dieper.length === 0) object[naam] = waarde;
  else zet((object[naam] ??= {}) as Record<string, unknown>, dieper, waarde);
}
