import { el } from '../gedeeld/el.js';
import type { Gezondheid } from './vorm.js';

/** A sign of its own shape for each: to be told apart without colour. */
const TEKENS: Readonly<Record<Gezondheid, string>> = { bereikbaar: '✓', 'geen antwoord': '▲', onbekend: '?' };

/** Whether an organisation answers, as a sign and a word. */
export function toonStand({ stand, gezien }: { readonly stand: Gezondheid; readonly gezien?: string } = { stand: 'onbekend' }): HTMLElement {
  const wanneer = gezien === undefined ? '' : `, gezien om ${new Date(gezien).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}`;
  return el('span', { class: 'kaart__stand' }, el('span', { 'aria-hidden': 'true' }, `${TEKENS[stand]} `), `${stand}${wanneer}`);
}
