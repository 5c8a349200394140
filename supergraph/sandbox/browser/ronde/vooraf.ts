import { el, opPagina } from '../gedeeld/el.js';
import { toonBesluit } from './besluit.js';
import type { Voornemen } from './voornemen.js';
import { categorieen } from './woorden.js';

const KOPPEN = {
  NU: ['Antwoordt meteen', 'Deze partners krijgen de vraag zodra u begint.'],
  MENS: ['Een medewerker kijkt eerst', 'Over een deel kan alleen een mens beslissen. De vraag wordt daar werk, met een termijn; het antwoord komt later op deze pagina.'],
  NIET: ['Wordt niet gevraagd', 'Op deze grondslag mag deze vraag hier niet worden gesteld.'],
} as const;

/** Shows what will be asked of whom, and what will not, and why. */
export function toonVooraf(alle: readonly Voornemen[]): void {
  const tel = (weg: Voornemen['weg']): number => alle.filter((een) => een.weg === weg).length;
  opPagina('ronde-vooraf-samenvatting').textContent =
    `${tel('NU')} van ${alle.length} partners krijgen de vraag meteen${tel('MENS') > 0 ? `, bij ${tel('MENS')} kijkt eerst een medewerker` : ''}${tel('NIET') > 0 ? `, ${tel('NIET')} wordt niet gevraagd` : ''}. Er is nog niemand bevraagd.`;
  opPagina('ronde-vooraf-partners').replaceChildren(
    ...(['NU', 'MENS', 'NIET'] as const).flatMap((weg) => {
      const deze = alle.filter((een) => een.weg === weg);
      const [kop, uitleg] = KOPPEN[weg];
      return deze.length === 0 ? [] : [
        el('section', { class: 'ronde__groep' },
          el('h3', { class: 'nl-heading nl-heading--level-3' }, `${kop} (${deze.length})`), el('p', { class: 'nl-paragraph' }, uitleg),
          el('ul', { class: 'ronde__rijen' }, ...deze.map(rij))),
      ];
    }),
  );
}

function rij({ partner, afwegingen }: Voornemen): HTMLElement {
  const gelijk = [...Map.groupBy(afwegingen, ({ besluit }) => JSON.stringify(besluit)).values()].map((groep) => groep[0]!.besluit);
  const mag = [...new Set(gelijk.flatMap(({ categorieen: van }) => van))];
  const mens = [...new Set(gelijk.flatMap(({ teBeoordelen }) => teBeoordelen))];
  const niet = [...new Set(gelijk.flatMap(({ onthouden }) => onthouden.map(({ categorie }) => categorie)))].filter((een) => !mens.includes(een));
  return el('li', { class: 'ronde__rij' },
    el('h4', { class: 'nl-heading nl-heading--level-4' }, partner.naam),
    el('div', {},
      mag.length > 0 && el('p', { class: 'ronde__regel' }, el('strong', {}, 'Mag delen: '), categorieen(mag)),
      mens.length > 0 && el('p', { class: 'ronde__regel' }, el('strong', {}, 'Beslist een medewerker: '), categorieen(mens)),
      niet.length > 0 && el('p', { class: 'ronde__regel' }, el('strong', {}, 'Mag niet delen: '), categorieen(niet)),
      el('details', {}, el('summary', {}, 'Waarom? Regel en artikel', el('span', { class: 'onzichtbaar' }, ` bij ${partner.naam}`)), ...gelijk.map(toonBesluit))));
}
