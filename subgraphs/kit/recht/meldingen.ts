import type { z } from 'zod';

const opsomming = (waarden: readonly unknown[]): string => waarden.map(String).join(', ');

/** What is wrong with a value in a law pack, for who wrote it: a Dutch sentence. Rules with a sentence of their own keep that. */
export function pakketmelding(fout: z.core.$ZodRawIssue): string {
  switch (fout.code) {
    case 'invalid_type':
      return fout.input === undefined ? 'Dit veld ontbreekt.' : `Hier hoort ${SOORTEN[fout.expected] ?? 'een andere waarde'} te staan.`;
    case 'invalid_value':
      return fout.values.length === 1 ? `Hier kan alleen ${opsomming(fout.values)} staan.` : `Kies uit ${opsomming(fout.values)}.`;
    case 'unrecognized_keys':
      return `Dit veld is er niet: ${opsomming(fout.keys)}.`;
    case 'too_small':
      return fout.origin === 'string' ? `Gebruik ten minste ${fout.minimum} tekens.` : fout.origin === 'array' ? `Noem er ten minste ${fout.minimum}.` : `Gebruik een getal vanaf ${fout.minimum}.`;
    case 'invalid_format':
      return `Schrijf dit als ${VORMEN[fout.format] ?? 'een waarde die bij dit veld past'}.`;
    case 'invalid_union':
      return fout['discriminator'] === 'effect' ? 'Kies als effect uit toestaan, verbieden, voorleggen.' : 'Deze waarde past hier niet.';
    default:
      return 'Deze waarde past hier niet.';
  }
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'een tekst', number: 'een getal', int: 'een geheel getal', boolean: 'true of false', array: 'een lijst', object: 'een groep velden', null: 'null',
};

const VORMEN: Readonly<Record<string, string>> = { date: 'een dag die bestaat, zoals 2026-07-01', url: 'een webadres' };
