import { isMap, isSeq, parse, parseDocument, YAMLError } from 'yaml';
import { Opdrachtfout } from './uitvoer.js';

/** A rule of law as it stands in a file; what it must hold, the chain says. */
type Regel = Readonly<Record<string, unknown>> & { readonly id: string };

/** A file, read: a whole pack, or rules to put in one. */
export type Wetsbestand = { readonly pakket: string } | { readonly regels: readonly Regel[] };

/** Reads a file with a law pack, one rule, or a list of rules. @throws Opdrachtfout */
export function leesWetsbestand(tekst: string): Wetsbestand {
  const inhoud = ontleed(tekst);
  if (isVeld(inhoud, 'regels') && isVeld(inhoud, 'versie') && isVeld(inhoud, 'id') && typeof inhoud['id'] === 'string') return { pakket: inhoud['id'] };
  const regels = Array.isArray(inhoud) ? (inhoud as readonly unknown[]) : [inhoud];
  if (regels.length > 0 && regels.every(isRegel)) return { regels };
  throw new Opdrachtfout('In het bestand staat geen wetspakket en geen regel.', 'Zet er een regel in met ten minste id en effect, zoals de regels in schema/recht.');
}

/** The text of a pack with these rules in it, as its next version; a rule with an id that is there takes its place. What else is in the text stays, comments too. */
export function metRegels(tekst: string, regels: readonly Regel[]): string {
  const document = parseDocument(tekst);
  const lijst = document.get('regels');
  if (!isSeq(lijst)) throw new Opdrachtfout('Het wetspakket heeft geen lijst van regels.', 'Leg het hele pakket vast, zonder --pakket.');
  for (const regel of regels) {
    const plaats = lijst.items.findIndex((item) => isMap(item) && item.get('id') === regel.id);
    if (plaats >= 0) lijst.set(plaats, document.createNode(regel));
    else lijst.add(document.createNode(regel));
  }
  document.set('versie', Number(document.get('versie')) + 1);
  return document.toString({ lineWidth: 0 });
}

function ontleed(tekst: string): unknown {
  try {
    return parse(tekst) as unknown;
  } catch (fout) {
    if (!(fout instanceof YAMLError)) throw fout;
    const regel = fout.linePos?.[0].line;
    throw new Opdrachtfout(`Het bestand is geen YAML${regel === undefined ? '' : `: regel ${regel} is niet te lezen`}.`, 'Vergelijk het met een pakket in schema/recht.');
  }
}

const isVeld = (inhoud: unknown, naam: string): inhoud is Readonly<Record<string, unknown>> => typeof inhoud === 'object' && inhoud !== null && naam in inhoud;
const isRegel = (inhoud: unknown): inhoud is Regel => isVeld(inhoud, 'effect') && typeof inhoud['id'] === 'string';
