import { el } from '../gedeeld/el.js';
import { NIVEAUS, type Kaart, type Recht } from './vorm.js';

/** On which grounds something can be had: by grondslag, with the article, up to which level, who may ask, and what else must be so. */
export function toonGronden(rechten: readonly Recht[], kaart: Kaart, open: boolean): HTMLElement {
  if (rechten.length === 0) return el('span', {}, 'Op geen grondslag');
  const perGrondslag = Map.groupBy(rechten, ({ grondslag }) => grondslag);
  const lijst = el('ul', {}, ...[...perGrondslag].map(([id, deze]) => {
    const grondslag = kaart.grondslagen.find((een) => een.id === id);
    return el('li', {}, el('strong', {}, grondslag?.naam ?? id), grondslag?.wetsvoorstel ? ' (wetsvoorstel: geldt nog niet)' : '', el('ul', {}, ...deze.map((recht) => regel(recht, kaart))));
  }));
  const aantal = perGrondslag.size;
  return el('details', { open }, el('summary', {}, aantal === 1 ? '1 grondslag' : `${aantal} grondslagen`), lijst);
}

function regel({ artikel, uitleg, niveau, naar, functies, mens, voorwaarden, letOp }: Recht, kaart: Kaart): HTMLElement {
  const soorten = naar.map((soort) => kaart.delen.find(({ naam }) => naam === soort)?.titel ?? soort);
  const bij = [
    niveau === NIVEAUS.at(-1) ? undefined : `tot niveau ${niveau}`,
    soorten.length > 0 ? `aan ${soorten.join(', ')}` : undefined,
    functies.length > 0 ? `alleen aan ${functies.join(', ')}` : undefined,
    mens === undefined ? undefined : `een mens beslist: ${mens}`,
    ...voorwaarden,
    ...letOp.map((zin) => `let op: ${zin}`),
  ].filter((een) => een !== undefined);
  return el('li', {}, `${uitleg} (${artikel})`, bij.length > 0 && el('span', { class: 'kaart__bij' }, ` ${bij.join('; ').replace(/[.;]$/, '').replace(/(?<![?!])$/, '.')}`));
}
