/** What goes into an element: text stays text, whatever it holds. */
export type Inhoud = Node | string | null | undefined | false;

type Eigenschap = string | number | boolean | ((gebeurtenis: Event) => void) | undefined;

/**
 * Makes an element. A function listens (`click`), `true` is an attribute without a value, `false` and undefined are left out. Children are
 * added as text or as nodes, never read as HTML: what partners answer cannot become part of the page.
 */
export function el<N extends keyof HTMLElementTagNameMap>(naam: N, eigenschappen: Readonly<Record<string, Eigenschap>> = {}, ...inhoud: readonly Inhoud[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (typeof waarde === 'function') element.addEventListener(sleutel, waarde);
    else if (waarde !== undefined && waarde !== false) element.setAttribute(sleutel, waarde === true ? '' : String(waarde));
  }
  element.append(...inhoud.filter((een): een is Node | string => een !== null && een !== undefined && een !== false && een !== ''));
  return element;
}

/** The element of the page with this id. @param soort what it must be @throws when the page has none such: then page and code do not belong together */
export function opPagina(id: string): HTMLElement;
export function opPagina<E extends HTMLElement>(id: string, soort: new () => E): E;
export function opPagina(id: string, soort: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (!(element instanceof soort)) throw new Error(`De pagina heeft geen ${soort.name} ${id}.`);
  return element;
}
