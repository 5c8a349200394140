import { naarDeel } from './adres.js';
import { vorm } from './svg.js';
import type { Deel, Gezondheden, Kaart } from './vorm.js';

const BREED = 1_000;
const KNOOP = { breed: 290, hoog: 46, tussen: 12 };
const KOLOM = { begin: 20, functies: 300, soorten: 690 } as const;
const BEGIN = { breed: 150, hoog: 60 };

/** What the drawing shows beside the map itself. */
export interface Tekenstand {
  /** Name of the part that is chosen. */
  readonly gekozen?: string | undefined;
  /** Names of the parts that the filters leave; absent without filters. */
  readonly over?: ReadonlySet<string> | undefined;
  readonly gezondheden?: Gezondheden | undefined;
}

interface Plaats {
  readonly x: number;
  readonly y: number;
}

/** Draws the chain: whoever asks, what the chain does, and the kinds of partner that answer. Every part is a link; what it says is text. */
export function teken({ delen, organisaties }: Kaart, { gekozen, over, gezondheden }: Tekenstand): SVGElement {
  const soorten = delen.filter(({ wat }) => wat === 'soort');
  const overige = delen.filter(({ wat }) => wat !== 'soort');
  const hoogte = Math.max(soorten.length, overige.length) * (KNOOP.hoog + KNOOP.tussen) + 40;
  const plaatsen = new Map([...inKolom(overige, KOLOM.functies, hoogte), ...inKolom(soorten, KOLOM.soorten, hoogte)]);
  const begin = { x: KOLOM.begin, y: (hoogte - BEGIN.hoog) / 2 };
  const lijnen = [
    ...overige.map(({ naam }) => lijn({ x: begin.x + BEGIN.breed, y: begin.y + BEGIN.hoog / 2 }, links(plaatsen.get(naam)), naam === gekozen)),
    ...overige.flatMap((deel) => deel.verwijst.filter((naar) => soorten.some(({ naam }) => naam === naar)).map((naar) => lijn(rechts(plaatsen.get(deel.naam)), links(plaatsen.get(naar)), deel.naam === gekozen || naar === gekozen))),
  ];
  const aantal = (naam: string): string => {
    const van = organisaties?.filter(({ soort }) => soort === naam) ?? [];
    const stil = van.filter(({ oin }) => gezondheden?.[oin]?.stand === 'geen antwoord').length;
    const tekst = van.length === 1 ? '1 organisatie' : `${van.length} organisaties`;
    return stil === 0 ? tekst : `${tekst}, ${stil === 1 ? '1 antwoordt' : `${stil} antwoorden`} niet`;
  };
  return vorm('svg', { viewBox: `0 0 ${BREED} ${hoogte}`, role: 'list', 'aria-label': 'Delen van de keten' },
    vorm('g', { 'aria-hidden': 'true' }, ...lijnen),
    vorm('g', { role: 'listitem' }, vorm('rect', { ...begin, width: BEGIN.breed, height: BEGIN.hoog, rx: 8, fill: '#154273' }), vorm('text', { x: begin.x + BEGIN.breed / 2, y: begin.y + 25, fill: '#fff', 'text-anchor': 'middle', 'font-weight': 600 }, 'Gateway'), vorm('text', { x: begin.x + BEGIN.breed / 2, y: begin.y + 45, fill: '#fff', 'text-anchor': 'middle', 'font-size': 13 }, 'één vraag')),
    ...overige.map((deel) => knoop(deel, plaatsen.get(deel.naam)!, `${deel.operaties.length} ${deel.operaties.length === 1 ? 'vraag' : 'vragen'}, ${deel.typen.length} typen`, { gekozen, over })),
    ...soorten.map((deel) => knoop(deel, plaatsen.get(deel.naam)!, organisaties ? aantal(deel.naam) : `${deel.typen.length} typen`, { gekozen, over })),
  );
}

function inKolom(delen: readonly Deel[], x: number, hoogte: number): readonly (readonly [string, Plaats])[] {
  const stap = KNOOP.hoog + KNOOP.tussen;
  const boven = (hoogte - delen.length * stap + KNOOP.tussen) / 2;
  return delen.map(({ naam }, i) => [naam, { x, y: boven + i * stap }] as const);
}

const links = ({ x, y }: Plaats = { x: 0, y: 0 }): Plaats => ({ x, y: y + KNOOP.hoog / 2 });
const rechts = ({ x, y }: Plaats = { x: 0, y: 0 }): Plaats => ({ x: x + KNOOP.breed, y: y + KNOOP.hoog / 2 });

function lijn(van: Plaats, naar: Plaats, gekozen: boolean): SVGElement {
  const midden = (van.x + naar.x) / 2;
  return vorm('path', { class: `kaart__lijn${gekozen ? ' kaart__lijn--gekozen' : ''}`, d: `M${van.x} ${van.y}C${midden} ${van.y} ${midden} ${naar.y} ${naar.x} ${naar.y}` });
}

function knoop({ naam, titel, wat }: Deel, { x, y }: Plaats, bij: string, { gekozen, over }: Tekenstand): SVGElement {
  const buiten = over !== undefined && !over.has(naam);
  const verwijzing = vorm('a', { href: naarDeel(naam), class: `knoop knoop--${wat}${buiten ? ' knoop--buiten' : ''}`, 'aria-label': `${titel} ${bij}${buiten ? ', niets binnen de filters' : ''}`, 'aria-current': naam === gekozen ? 'true' : undefined },
    vorm('rect', { x, y, width: KNOOP.breed, height: KNOOP.hoog, rx: 6 }),
    vorm('text', { x: x + 12, y: y + 20, class: 'knoop__titel' }, kort(titel)), ' ',
    vorm('text', { x: x + 12, y: y + 38, class: 'knoop__bij' }, bij));
  return vorm('g', { role: 'listitem' }, verwijzing);
}

/** As much as fits; the whole name is what is read out. */
const kort = (titel: string): string => (titel.length > 36 ? `${titel.slice(0, 35).trimEnd()}…` : titel);
