import { type Bevinding, letOp, mis, ok } from './bevinding.js';

/** Oldest Node that every dependency takes, and the one that everything is tried on. */
const MINSTENS: readonly [number, number] = [22, 12];
const BEPROEFD = 24;

/** Whether this Node can run it. @param versie such as `24.21.0` */
export function controleerNode(versie: string): Bevinding {
  const [hoofd = 0, sub = 0] = versie.split('.').map(Number);
  const teOud = hoofd < MINSTENS[0] || (hoofd === MINSTENS[0] && sub < MINSTENS[1]);
  if (teOud) return mis('node', `Dit is Node ${versie}; nodig is ${MINSTENS.join('.')} of nieuwer.`, 'Draai npm ci zonder --omit=optional: dan komt er een Node mee. Of installeer Node 24.');
  if (hoofd !== BEPROEFD) return letOp('node', `Dit is Node ${versie}; alles is beproefd met Node ${BEPROEFD}.`, `Gebruik bij vreemd gedrag Node ${BEPROEFD}.`);
  return ok('node', `Node ${versie}.`);
}
