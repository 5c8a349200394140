import type { Stand } from './stand.js';

/** Each a drawing of its own shape in a square of 24: to be told apart without colour. */
const LIJNEN: Readonly<Record<Stand | 'BEL', string>> = {
  BEKEND: 'M4 12.5l5.5 5.5L20 6.5',
  GEEN_ANTWOORD: 'M12 3L22 20H2ZM12 9v5M12 16.8v.7',
  IN_BEHANDELING: 'M12 11a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.500-6.500 8-6.500s8 2.500 8 6.500',
  WACHT: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.500l3.500 2',
  ONBEKEND: 'M5 12h14',
  NIET_GEVRAAGD: 'M12 3a9 9 0 100 18 9 9 0 000-18zM5.700 5.700l12.600 12.600',
  BEL: 'M6 3h3.500l1.500 5-2.500 1.800a12 12 0 005.700 5.700L16 13l5 1.500V18a3 3 0 01-3 3A15 15 0 013 6a3 3 0 013-3z',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing beside a word; the word says it, so it is hidden from who hears the page. */
export function pictogram(wat: keyof typeof LIJNEN): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const lijn = document.createElementNS(SVG, 'path');
  for (const [naam, waarde] of [['viewBox', '0 0 24 24'], ['class', 'pictogram'], ['aria-hidden', 'true'], ['focusable', 'false']] as const) svg.setAttribute(naam, waarde);
  lijn.setAttribute('d', LIJNEN[wat]);
  svg.append(lijn);
  return svg;
}
