import type { Regel, Verslag } from '../suite.js';
import { tel } from './json.js';

const TEKEN: Readonly<Record<Regel['uitkomst'], string>> = { GESLAAGD: '✔', GEZAKT: '✘', NIET_BEOORDEELD: '?' };

/** The report for people. @param alles also what passed, and not just what asks for work */
export function alsTekst(verslag: Verslag, { alles = false }: { readonly alles?: boolean } = {}): string {
  const { GESLAAGD, GEZAKT, NIET_BEOORDEELD } = tel(verslag);
  const regels = verslag.regels.filter(({ uitkomst }) => alles || uitkomst !== 'GESLAAGD').map(alsRegel);
  const delen = [`${GESLAAGD} geslaagd`, `${GEZAKT} gezakt`, ...(NIET_BEOORDEELD > 0 ? [`${NIET_BEOORDEELD} niet beoordeeld`] : [])];
  return [...regels, `${verslag.oin} in contract ${verslag.contract}: ${delen.join(', ')}.`].join('\n');
}

function alsRegel({ naam, verplicht, uitkomst, wat, verwacht, gezien, norm }: Regel): string {
  const kop = `${TEKEN[uitkomst]} ${naam}${verplicht ? '' : ' (geadviseerd)'}: ${wat}`;
  if (uitkomst === 'GESLAAGD') return kop;
  const bron = norm.url === undefined ? norm.naam : `${norm.naam}, ${norm.url}`;
  return [kop, ...(uitkomst === 'GEZAKT' ? [`    verwacht: ${verwacht}`, `    gezien:   ${gezien}`] : [`    niet beoordeeld: ${gezien}`]), `    bron:     ${bron}`].join('\n');
}
