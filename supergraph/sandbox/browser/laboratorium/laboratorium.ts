import { personas } from '../gedeeld/personas.js';
import { Balk } from './balk.js';
import { haalVoorbeelden, metEerdere, type Voorbeeld } from './voorbeelden.js';
import { legLijn } from './lijn.js';
import { type Wie, Vrager } from './vrager.js';

/*
 * Starts the laboratory of Hive (`@graphql-hive/laboratory`, before 1.0). All that is known of it stands in this file. Relied on is:
 * its global, the properties of `renderLaboratory` that are named here, a command whose name is a function that gets the laboratory
 * whenever that changes, ctrl+enter on the document to run what is open, and the global `fetch` for all it asks.
 */

interface Operatie {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** Variables, headers and extensions are JSON as text. */
  readonly variables: string;
  readonly headers: string;
  readonly extensions: string;
}

interface Tab {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

/** The laboratory as it is at one moment; what it does, it does to what it is then. */
interface Laboratorium {
  readonly operations: readonly Operatie[];
  readonly activeOperation: Operatie | null;
  addOperation(operatie: Operatie): Operatie;
  addTab(tab: Omit<Tab, 'id'>): Tab;
  setActiveTab(tab: Tab): void;
  setActiveOperation(id: string): void;
  reloadSchema(): void;
}

declare const HiveLaboratory: { renderLaboratory(waarin: HTMLElement, eigenschappen: Readonly<Record<string, unknown>>): void };

/** Where Monaco finds the code that it runs beside the page. */
const WERKERS = '/sandbox/bestanden/laboratorium/werkers';
const SOORTEN = new Set(['graphql', 'json']);

/** Unless told otherwise, the laboratory keeps all of this in the browser: answers about people too. */
const NIETS_BEWAREN = Object.fromEntries(
  ['Endpoint', 'Collections', 'Tabs', 'Operations', 'ActiveTabId', 'Preflight', 'Env', 'Settings', 'History'].flatMap((wat) => [[`on${wat}Change`, () => undefined], ...(['Preflight', 'Env', 'History'].includes(wat) ? [[`default${wat}`, wat === 'History' ? [] : null]] : [])]),
);

/** Takes away what cannot be here, text that runs as code and questions with their variables in a URL, and lets answers keep to their place. */
const STIJL = `[aria-label$="preflight"], [data-slot="button"][aria-haspopup="menu"] { display: none; }
[data-panel] > .bg-card.grid { grid-template-columns: minmax(0, 1fr); }
[data-panel] > .bg-card.grid > :first-child { overflow-x: auto; scrollbar-width: thin; }`;

const vrager = new Vrager();
const eerder = new Map<string, unknown>();
const wieVan = new Map<string, Wie>();
let nu: Laboratorium | undefined;
let actief: string | undefined;

const [lijst, wie] = await Promise.all([haalVoorbeelden(), personas()]);
const voorbeelden = new Map(lijst.gebruiker.flatMap((groep) => groep.voorbeelden).map((een) => [een.naam, een]));
const balk = new Balk({ voorbeelden: lijst, personas: wie, open, voerUit, opPersona: (persona) => vraagAls({ persona }, true), opToken: (token) => (vrager.metEigen(token), nu?.reloadSchema()) });

legLijn({
  token: () => vrager.token(),
  plan: () => balk.plan,
  opAfloop(afloop) {
    const van = [...voorbeelden.values()].find(({ query }) => afloop.operatie !== undefined && new RegExp(`\\b${afloop.operatie}\\b`).test(query));
    if (van && afloop.antwoord?.data) eerder.set(van.naam, afloop.antwoord.data);
    balk.meld(afloop, vrager.wie);
  },
});

const eerste = uitAdres() ?? voorbeelden.get('bekendheidsronde') ?? [...voorbeelden.values()][0];
const operatie = eerste && alsOperatie(eerste, eerste.naam);
start(document.getElementById('laboratorium')!, operatie);
globalThis.addEventListener('hashchange', () => {
  const gekozen = uitAdres();
  if (gekozen) open(gekozen);
});

/** The example that is named in the address, such as `#voorbeeld=tijdlijn`. */
function uitAdres(): Voorbeeld | undefined {
  return voorbeelden.get(new URLSearchParams(location.hash.slice(1)).get('voorbeeld') ?? '');
}

function alsOperatie({ naam, titel, query, ...rest }: Voorbeeld, id: string): Operatie {
  wieVan.set(id, { persona: rest.persona, oin: rest.oin });
  const { variables } = metEerdere({ naam, titel, query, ...rest }, eerder);
  return { id, name: naam, query, variables: JSON.stringify(variables, null, 2), headers: '', extensions: '' };
}

/** Opens an example in a tab of its own, with its persona. */
function open(voorbeeld: Voorbeeld): void {
  if (!nu) return;
  // What an earlier answer gave may have changed since: that is another tab.
  const id = voorbeeld.na.length > 0 ? `${voorbeeld.naam}#${nu.operations.length}` : voorbeeld.naam;
  if (nu.operations.some((een) => een.id === id)) nu.setActiveOperation(id);
  else nu.setActiveTab(nu.addTab({ type: 'operation', data: nu.addOperation(alsOperatie(voorbeeld, id)) }));
  balk.toon(voorbeeld, metEerdere(voorbeeld, eerder).ontbreekt.map(({ voorbeeld: naam }) => voorbeelden.get(naam)?.titel ?? naam));
}

function voerUit(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
}

/** Who asks what is open now. @param opnieuw also fetches the schema again, since not everybody may see it */
function vraagAls(als: Wie, opnieuw: boolean): void {
  if (wie.length === 0) return;
  if (actief !== undefined) wieVan.set(actief, als);
  vrager.wordt(als);
  balk.vraagtAls(als);
  if (opnieuw) nu?.reloadSchema();
}

/** Follows the laboratory: what is open says who asks. */
function volg(laboratorium: Laboratorium): void {
  nu = laboratorium;
  const id = laboratorium.activeOperation?.id;
  if (id === actief) return;
  actief = id;
  const voorbeeld = voorbeelden.get(id?.replace(/#.*/, '') ?? '');
  const als = id === undefined ? undefined : wieVan.get(id) ?? vrager.wie;
  // Not while it is being drawn.
  queueMicrotask(() => {
    if (voorbeeld) balk.kiest(voorbeeld);
    if (als) vraagAls(als, false);
  });
}

/** Styles within the component, which keeps those of the page out. */
function geefStijl(waarin: HTMLElement): void {
  const stijl = new CSSStyleSheet();
  stijl.replaceSync(STIJL);
  new MutationObserver((_wat, kijker) => {
    const schaduw = waarin.querySelector('.hive-laboratory-host')?.shadowRoot;
    if (!schaduw) return;
    schaduw.adoptedStyleSheets.push(stijl);
    kijker.disconnect();
  }).observe(waarin, { childList: true, subtree: true });
}

function start(waarin: HTMLElement, begin: Operatie | undefined): void {
  Object.assign(globalThis, { MonacoEnvironment: { getWorker: (_id: string, soort: string) => new Worker(`${WERKERS}/${SOORTEN.has(soort) ? soort : 'editor'}.worker.bundle.js`, { name: soort }) } });
  geefStijl(waarin);
  // A link that fills in a question is not one of ours.
  if (location.search) history.replaceState(null, '', location.pathname + location.hash);
  const tab = begin && { id: begin.id, type: 'operation', data: begin };
  HiveLaboratory.renderLaboratory(waarin, {
    theme: 'light',
    enableDocs: true,
    enableFullScreen: false,
    defaultEndpoint: `${location.origin}/graphql`,
    defaultCollections: [...lijst.functie, ...lijst.gebruiker].map(({ naam, voorbeelden: van }) => ({ id: naam, name: naam, createdAt: '', operations: van.map((een) => ({ ...alsOperatie(een, een.naam), description: een.voorWie, createdAt: '' })) })),
    defaultOperations: begin ? [begin] : [],
    defaultTabs: tab ? [tab] : [],
    defaultActiveTabId: tab?.id ?? null,
    defaultSettings: { fetch: { credentials: 'omit' }, subscriptions: { protocol: 'SSE' }, introspection: { method: 'POST', pollSchema: false } },
    // A script before every question would need the right to run text as code.
    permissions: { preflight: { read: false, create: false, update: false, delete: false }, collections: { create: false, update: false, delete: false }, collectionsOperations: { create: false, update: false, delete: false } },
    plugins: [{ id: 'handbereik', name: 'Handbereik', commands: [{ name: (laboratorium: Laboratorium) => (volg(laboratorium), 'Voorbeeld openen'), onClick: () => balk.naarVoorbeelden() }] }],
    ...NIETS_BEWAREN,
  });
}
