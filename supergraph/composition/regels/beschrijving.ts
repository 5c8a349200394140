import { isNederlands, isZin } from './zin.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const WAT = { type: 'Dit type', veld: 'Dit veld', argument: 'Dit argument', invoerveld: 'Dit invoerveld', waarde: 'Deze waarde' } as const;

/** Descriptions are the manual: every own type, field, argument and value has one, a full sentence in Dutch. */
export const beschrijving: Regel = maakRegel('beschrijving', function* ({ onderdelen }): Generator<Vondst> {
  for (const { coordinaat, wat, beschrijving: tekst } of onderdelen) {
    const zin = tekst?.value.trim() ?? '';
    const uitweg = 'Schrijf in een Nederlandse zin wat het is, met de bron (een artikel of standaard) waar die er is.';
    if (!zin) yield { plaats: coordinaat, melding: `${WAT[wat]} heeft geen beschrijving.`, uitweg };
    else if (!isZin(zin)) yield { plaats: coordinaat, melding: 'De beschrijving is geen hele zin: zij begint niet met een hoofdletter of eindigt niet met een punt.', uitweg };
    else if (!isNederlands(zin)) yield { plaats: coordinaat, melding: 'De beschrijving leest niet als Nederlands.', uitweg };
  }
});
