const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. */
export function vorm<N extends keyof SVGElementTagNameMap>(naam: N, eigenschappen: Readonly<Record<string, string | number | undefined>>, ...inhoud: readonly (Node | string)[]): SVGElementTagNameMap[N] {
  const element = document.createElementNS(SVG, naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) if (waarde !== undefined) element.setAttribute(sleutel, String(waarde));
  element.append(...inhoud);
  return element;
}
