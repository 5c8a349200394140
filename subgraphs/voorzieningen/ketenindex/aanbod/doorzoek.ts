import { KENMERKEN } from '../../../../schema/ketenindex/gebeurtenis.js';
import { noemtPersoonsnummer } from '../../../../schema/identificatie/persoonsnummer.js';
import { type Gebrek, gebrek } from './gebrek.js';

/** Deeper than any agreed data; whoever works on it recursively stays well within his stack. */
const DIEPST = 16;

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Looks in every name and value, however deep, for a number of a person, and for what cannot be stored.
 * The place is told as far as its names are agreed ones: a name may itself be what should not be there.
 */
export function doorzoek(gebeurtenis: Readonly<Record<string, unknown>>, dataVelden: readonly string[]): Gebrek | undefined {
  for (const [naam, waarde] of Object.entries(gebeurtenis)) {
    const bekend = KENMERKEN.includes(naam);
    const plaats = bekend ? `/${naam}` : '';
    if (!bekend && noemtPersoonsnummer(naam)) return gebrek('GEBEURTENIS_MET_PERSOONSNUMMER', plaats);
    // The digits of a trace are nobody's number.
    if (naam === 'traceparent' && typeof waarde === 'string' && TRACEPARENT.test(waarde)) continue;
    const fout = naam === 'data' && isObject(waarde) ? doorzoekData(waarde, dataVelden) : doorzoekWaarde(waarde, plaats);
    if (fout) return fout;
  }
  return undefined;
}

function doorzoekData(data: Readonly<Record<string, unknown>>, velden: readonly string[]): Gebrek | undefined {
  for (const [veld, waarde] of Object.entries(data)) {
    const plaats = velden.includes(veld) ? `/data/${veld}` : '/data';
    const fout = noemtPersoonsnummer(veld) ? gebrek('GEBEURTENIS_MET_PERSOONSNUMMER', '/data') : doorzoekWaarde(waarde, plaats);
    if (fout) return fout;
  }
  return undefined;
}

function doorzoekWaarde(begin: unknown, plaats: string): Gebrek | undefined {
  const nog: { readonly waarde: unknown; readonly diepte: number }[] = [{ waarde: begin, diepte: 0 }];
  for (let deel = nog.pop(); deel !== undefined; deel = nog.pop()) {
    const { waarde, diepte } = deel;
    if (typeof waarde === 'string') {
      if (!waarde.isWellFormed() || waarde.includes('\0')) return gebrek('GEBEURTENIS_ONGELDIG', plaats, 'Deze tekst bevat tekens die niet bestaan.');
      if (noemtPersoonsnummer(waarde)) return gebrek('GEBEURTENIS_MET_PERSOONSNUMMER', plaats);
    } else if (typeof waarde === 'number') {
      if (noemtPersoonsnummer(String(waarde))) return gebrek('GEBEURTENIS_MET_PERSOONSNUMMER', plaats);
    } else if (typeof waarde === 'object' && waarde !== null) {
      if (diepte >= DIEPST) return gebrek('GEBEURTENIS_ONGELDIG', plaats, 'Deze inhoud is dieper genest dan is afgesproken.');
      for (const [naam, inhoud] of Object.entries(waarde)) {
        if (!Array.isArray(waarde)) nog.push({ waarde: naam, diepte });
        nog.push({ waarde: inhoud, diepte: diepte + 1 });
      }
    }
  }
  return undefined;
}

export const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
