import { el } from '../gedeeld/el.js';
import { toonStand } from './stand.js';
import type { Deel, Functie, Gezondheden, Kaart, Type } from './vorm.js';

/** Everything about what is chosen: a part of the chain, or a samenwerkfunctie with the part that carries it. */
export function toonKeuze(kaart: Kaart, deel: Deel | undefined, functie: Functie | undefined, gezondheden: Gezondheden | undefined): readonly HTMLElement[] {
  const titel = functie ? `${functie.nummer}. ${functie.naam}` : (deel?.titel ?? '');
  return [
    el('h2', { class: 'nl-heading nl-heading--level-2', id: 'kaart-keuze-kop', tabindex: -1 }, titel),
    ...(functie ? [el('p', { class: 'nl-paragraph' }, functie.doel), el('p', { class: 'kaart__bij' }, `Patronen: ${functie.patronen.join(', ')}. Bron: ${functie.bron}.`)] : []),
    ...(functie && !functie.deel ? [el('p', { class: 'nl-paragraph' }, 'Deze samenwerkfunctie werkt hier nog niet.')] : []),
    el('p', {}, ...wegen(deel, functie)),
    el('div', { class: 'kaart__kolommen' },
      ...(deel?.wat === 'soort' ? [organisaties(kaart, deel, gezondheden)] : []),
      ...(functie && functie.voorbeelden.length > 0 ? [voorbeelden(functie)] : []),
      ...(deel && deel.operaties.length > 0 ? [lijst('Vragen en opdrachten', deel.operaties.map(({ soort, naam, geeft, uitleg }) => [`${soort} ${naam}: ${geeft}`, uitleg]))] : []),
      ...(functie && functie.gebeurtenissen.length > 0 ? [lijst('Gebeurtenissen', functie.gebeurtenissen.map(({ type, betekenis, niveaus }) => [type, `${betekenis} Niveaus: ${niveaus.join(', ')}.`]))] : []),
      ...(deel ? [typen(deel.typen)] : [])),
  ];
}

function wegen(deel: Deel | undefined, functie: Functie | undefined): readonly (Node | string)[] {
  const verwijzing = (naar: string, tekst: string): Node => el('a', { class: 'nl-link', href: naar }, tekst);
  const documentatie = functie ? `functie-${functie.nummer}` : deel?.wat === 'soort' ? `partner-${deel.naam}` : deel?.naam === 'ketenindex' ? 'ketenindex' : undefined;
  return [
    ...(documentatie === undefined ? [] : [verwijzing(`/sandbox/documentatie/${documentatie}.html`, 'Documentatie')]),
    ...(deel ? [documentatie === undefined ? '' : ' · ', verwijzing(`/sandbox/schema/${deel.naam}`, 'Schema als tekening')] : []),
  ];
}

const kop = (tekst: string): HTMLElement => el('h3', { class: 'nl-heading nl-heading--level-3' }, tekst);

function lijst(titel: string, regels: readonly (readonly [string, string])[]): HTMLElement {
  return el('section', { class: 'kaart__keuze' }, kop(titel), el('dl', {}, ...regels.flatMap(([naam, uitleg]) => [el('dt', {}, el('code', { class: 'nl-code' }, naam)), el('dd', {}, uitleg)])));
}

function voorbeelden({ voorbeelden: alle }: Functie): HTMLElement {
  return el('section', {}, kop('Voorbeelden'), el('ul', {}, ...alle.map(({ naam, titel, voorWie }) => el('li', {}, el('a', { class: 'nl-link', href: `/sandbox#voorbeeld=${naam}` }, titel), el('div', { class: 'kaart__bij' }, `Voor: ${voorWie}.`)))));
}

function organisaties({ organisaties: alle }: Kaart, { naam }: Deel, gezondheden: Gezondheden | undefined): HTMLElement {
  const deze = alle?.filter(({ soort }) => soort === naam) ?? [];
  if (!alle) return el('section', {}, kop('Organisaties'), el('p', {}, 'Wie meedoet, weet het register; deze gateway volgt het niet.'));
  return el('section', {}, kop('Organisaties'), el('div', { class: 'tabel', tabindex: 0, role: 'group', 'aria-label': 'Organisaties' }, el('table', { class: 'utrecht-table' },
    el('caption', { class: 'onzichtbaar' }, 'Organisaties van deze soort'),
    el('thead', {}, el('tr', {}, ...['Organisatie', 'Contract', 'Bereikbaar'].map((tekst) => el('th', { scope: 'col' }, tekst)))),
    el('tbody', {}, ...deze.map(({ oin, naam: organisatie, contract, soortversie }) => el('tr', {},
      el('th', { scope: 'row' }, organisatie, el('div', { class: 'kaart__bij' }, `OIN ${oin}`)),
      el('td', {}, contract, soortversie === undefined ? '' : `, soortversie ${soortversie}`),
      el('td', { 'data-oin': oin }, toonStand(gezondheden?.[oin]))))))));
}

function typen(alle: readonly Type[]): HTMLElement {
  return el('section', { class: 'kaart__keuze' }, kop('Typen en velden'), ...[...alle].sort((a, b) => Number(b.eigen) - Number(a.eigen)).map(({ naam, soort, uitleg, eigen, velden }) => el('details', {},
    el('summary', {}, el('code', { class: 'nl-code' }, naam), ` (${soort}${eigen ? '' : ', gedeeld'})`),
    uitleg !== '' && el('p', { class: 'kaart__bij' }, uitleg),
    el('dl', {}, ...velden.flatMap((veld) => [
      el('dt', {}, el('code', { class: 'nl-code' }, veld.geeft === undefined ? veld.naam : `${veld.naam}: ${veld.geeft}`), veld.niveau !== undefined && el('span', { class: 'kaart__bij' }, ` ${veld.categorie ?? 'bekendheid volstaat'}, vanaf ${veld.niveau}`)),
      el('dd', {}, veld.uitleg),
    ])))));
}
