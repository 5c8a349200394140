import { el } from '../gedeeld/el.js';
import { belregel, uniek } from './bellijst.js';
import { toonBesluit, toonNietGedeeld } from './besluit.js';
import { toonBijdrage } from './bijdrage.js';
import { foutregel } from './fouten.js';
import { pictogram } from './pictogram.js';
import { type Partnerstand, partnerstandVan } from './partnerstand.js';
import { type Stand, STANDEN, standVan, wachtOpMens } from './stand.js';
import type { Afweging, Opdracht, Uitvraag } from './typen.js';
import { categorieen, metHoofdletter, moment, opsomming, woord } from './woorden.js';

export interface Kaartopties {
  /** Names by key. */
  readonly namen: ReadonlyMap<string, string>;
  opnieuw(oin: string): void;
}

/** Everything of one partner. */
export function toonKaartje(kaartje: HTMLElement, een: Partnerstand, { namen, opnieuw }: Kaartopties): void {
  const { partner, uitvragen = [], voornemen, fouten } = een;
  const stand = partnerstandVan(een);
  const naam = ({ persoon }: Afweging): string => namen.get(persoon.id) ?? 'Onbekende persoon';
  const bekend = uitvragen.filter((uitvraag) => standVan(uitvraag) === 'BEKEND');
  const anders = Map.groupBy(uitvragen.filter((uitvraag) => standVan(uitvraag) !== 'BEKEND'), standVan);
  const eender = new Set(bekend.map(({ bijdrage }) => JSON.stringify(bijdrage?.nietGedeeld))).size === 1;
  const kopId = `kop-${partner.oin}`;
  kaartje.className = `kaartje kaartje--${stand.toLowerCase()}`;
  kaartje.setAttribute('aria-labelledby', kopId);
  kaartje.replaceChildren(
    el('header', { class: 'kaartje__kop' },
      el('h4', { id: kopId, class: 'nl-heading nl-heading--level-4', tabindex: -1 }, partner.naam), merk(stand)),
    ...uniek(bekend.map(({ bijdrage }) => bijdrage?.contact)).map((contact) => el('p', { class: 'kaartje__bel' }, belregel(contact, true))),
    ...bekend.flatMap((uitvraag) => toonPersoon(uitvraag, naam(uitvraag), !eender)),
    eender ? toonNietGedeeld(bekend[0]?.bijdrage?.nietGedeeld ?? null) ?? '' : '',
    ...[...anders].map(([hoe, van]) => el('div', { class: 'kaartje__anderen' },
      // What holds for everybody stands at the top already.
      (anders.size > 1 || bekend.length > 0) && el('p', { class: 'ronde__regel' }, el('strong', {}, `${STANDEN[hoe].woord}: `), opsomming(van.map(naam))),
      ...werk(van))),
    ...fouten.map(foutregel),
    ...(stand === 'GEEN_ANTWOORD' || anders.has('GEEN_ANTWOORD') ? [el('button', { type: 'button', class: 'nl-button nl-button--secondary', click: () => opnieuw(partner.oin) }, `Probeer ${partner.naam} opnieuw`)] : []),
    waarom(uitvragen.length > 0 ? uitvragen : voornemen.afwegingen, partner.naam, naam, stand === 'NIET_GEVRAAGD'),
  );
}

/** How it stands, as a drawing and a word. */
export function merk(stand: Stand): HTMLElement {
  return el('span', { class: `nl-data-badge merk merk--${stand.toLowerCase()}` }, pictogram(stand), STANDEN[stand].woord);
}

function toonPersoon(uitvraag: Uitvraag, naam: string, metNietGedeeld: boolean): readonly HTMLElement[] {
  const { bijdrage } = uitvraag;
  if (!bijdrage) return [];
  return [el('section', { class: 'kaartje__persoon' },
    el('h5', { class: 'kaartje__naam' }, naam),
    el('div', { class: 'kaartje__delen' }, ...toonBijdrage(bijdrage)),
    metNietGedeeld && toonNietGedeeld(bijdrage.nietGedeeld),
    ...werk([uitvraag]),
    el('p', { class: 'kaartje__peil' }, [bijdrage.niveau && `Niveau ${woord(bijdrage.niveau)}`, bijdrage.peilmoment && `bron geraadpleegd ${moment(bijdrage.peilmoment)}`].filter(Boolean).join(', ')))];
}

/** What people at the partner are asked to judge, the same only once. */
function werk(uitvragen: readonly Uitvraag[]): readonly HTMLElement[] {
  const regels = uitvragen.flatMap((uitvraag) => (uitvraag.opdracht ? [werkregel(uitvraag.opdracht, wachtOpMens(uitvraag))] : []));
  return [...new Set(regels)].map((regel) => el('p', { class: 'ronde__regel' }, regel));
}

function werkregel({ status, categorieen: van, termijn, overgangen }: Opdracht, open: boolean): string {
  const waarover = van.length > 0 ? ` over ${categorieen(van)}` : '';
  const reden = overgangen.at(-1)?.reden;
  if (open) return `Een medewerker beslist${waarover}: ${woord(status)}${termijn === null ? '' : `, uiterlijk ${moment(termijn)}`}.`;
  return `Voorgelegd aan een medewerker${waarover}: ${woord(status)}${reden ? ` (${woord(reden)})` : ''}.`;
}

/** Rule and article; where nothing may be asked that is the answer, and stands open. */
function waarom(afwegingen: readonly Afweging[], partner: string, naam: (afweging: Afweging) => string, open: boolean): HTMLElement {
  const perBesluit = [...Map.groupBy(afwegingen, ({ besluit }) => JSON.stringify(besluit)).values()];
  return el('details', { open, class: 'kaartje__waarom' },
    el('summary', {}, `Waarom mag dit${open ? ' niet' : ''}? Regel en artikel`, el('span', { class: 'onzichtbaar' }, ` bij ${partner}`)),
    ...perBesluit.map((van) => el('div', {}, perBesluit.length > 1 && el('p', { class: 'ronde__regel' }, el('strong', {}, metHoofdletter(opsomming(van.map(naam))))), toonBesluit(van[0]!.besluit))));
}
