import type { Bevinding, Ernst, Gebruiker } from '../../schema/publicatie.js';
import { noemGebruiker } from './register.js';
import { toonTabel } from './uitvoer.js';

const WOORDEN: Readonly<Record<Ernst, string>> = { FOUT: 'fout', WAARSCHUWING: 'let op', MELDING: 'melding' };
const VOLGORDE: readonly Ernst[] = ['FOUT', 'WAARSCHUWING', 'MELDING'];

/** Shows what a check found, the worst first. */
export function toonBevindingen(bevindingen: readonly Bevinding[]): void {
  if (bevindingen.length === 0) return;
  const rijen = [...bevindingen].sort((een, ander) => VOLGORDE.indexOf(een.ernst) - VOLGORDE.indexOf(ander.ernst));
  toonTabel(
    ['ernst', 'regel', 'plaats', 'melding', 'uitweg'],
    rijen.map(({ ernst, regel, plaats, melding, uitweg, breekt = [] }) => [
      WOORDEN[ernst], afgebroken(regel, 20), afgebroken(plaats, 30), afgebroken(metBreuk(melding, breekt), 44), afgebroken(uitweg, 36),
    ]),
  );
}

/** The sentence with who breaks, as far as it does not say so itself. */
function metBreuk(melding: string, breekt: readonly Gebruiker[]): string {
  const anderen = breekt.filter(({ client }) => !melding.includes(client));
  return anderen.length === 0 ? melding : `${melding} Breekt: ${anderen.map(noemGebruiker).join('; ')}.`;
}

/** How many findings of each weight there are, as a sentence. */
export function telBevindingen(bevindingen: readonly Bevinding[]): string {
  const [fouten, waarschuwingen] = (['FOUT', 'WAARSCHUWING'] as const).map((zwaarte) => bevindingen.filter(({ ernst }) => ernst === zwaarte).length) as [number, number];
  return `${fouten} ${fouten === 1 ? 'fout' : 'fouten'} en ${waarschuwingen} ${waarschuwingen === 1 ? 'waarschuwing' : 'waarschuwingen'}`;
}

/** A text on lines of at most so many characters; a word that is longer is cut. */
export function afgebroken(tekst: string, breedte: number): string {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/).flatMap((heel) => heel.match(new RegExp(`.{1,${breedte}}`, 'gu')) ?? [])) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= breedte) regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels.join('\n');
}
