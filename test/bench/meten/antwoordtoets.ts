import type { Uitslag } from './oproep.ts';
import type { Vraagbericht } from './vragensteller.ts';

/** What every answer of a gateway to the same question has in common. */
export interface Antwoordmaat {
  /** Bytes; other organisations have names of another length, so it may differ a little. */
  readonly bytes: number;
  /** How often the number of the request is in it: for the round, the person and the part of each partner. */
  readonly volgnummers: number;
}

/** Part of the size by which answers may differ. */
const SPELING = 0.05;

/** An answer is not what it should be: what was measured means nothing. */
export class Antwoordfout extends Error {
  override readonly name = 'Antwoordfout';
}

/** The measure of an answer that was examined by itself. @throws Antwoordfout when it holds errors */
export function meetAntwoord({ status, lichaam }: Uitslag, { volg }: Vraagbericht): Antwoordmaat {
  if (status !== 200 || lichaam.includes('"errors"')) throw new Antwoordfout(`HTTP ${status}: ${lichaam.toString().slice(0, 500)}`);
  return { bytes: lichaam.length, volgnummers: telling(lichaam, volg) };
}

/** Holds an answer against the measure: cheap enough for every one of them. @throws Antwoordfout */
export function toets(uitslag: Uitslag, bericht: Vraagbericht, maat: Antwoordmaat): void {
  const { bytes, volgnummers } = meetAntwoord(uitslag, bericht);
  if (volgnummers === maat.volgnummers && Math.abs(bytes - maat.bytes) <= maat.bytes * SPELING) return;
  throw new Antwoordfout(`Verwacht: ${maat.bytes} bytes met ${maat.volgnummers} keer het nummer van de vraag; gekregen: ${bytes} en ${volgnummers}.`);
}

function telling(lichaam: Buffer, volg: string): number {
  let keer = 0;
  for (let plek = lichaam.indexOf(volg); plek !== -1; plek = lichaam.indexOf(volg, plek + volg.length)) keer++;
  return keer;
}
