import type { Kaartwet } from '../sandbox/index.js';
import type { Rechtspakket } from '../../subgraphs/kit/recht/pakket.js';
import { regelvoorwaarden } from '../../subgraphs/kit/recht/voorwaarden.js';

/** Law packs as the map shows them: a rule says in words what must be so of person, asker and samenwerkingsverband. */
export function kaartwetten(pakketten: readonly Rechtspakket[]): readonly Kaartwet[] {
  return pakketten.map((pakket) => ({
    ...pakket,
    regels: pakket.regels.map((regel) => {
      const zonder = new Set(regelvoorwaarden(pakket, { ...regel, voorwaarden: {} }).map(({ eis }) => eis));
      return { ...regel, eisen: regelvoorwaarden(pakket, regel).map(({ eis }) => eis).filter((eis) => !zonder.has(eis)) };
    }),
  }));
}
