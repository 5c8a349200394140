import type { Page } from 'playwright-core';

/** More stops than any page of ours has. */
const MEER_DAN_GENOEG = 200;

/** Runs in the page. */
const FOCUS = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const naam = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  return (element?.getAttribute('role') ?? element?.localName ?? '') + ': ' + naam.replace(/\\s+/g, ' ').trim();
})()`;

/** What has the focus, also within components, as `role: name`. */
export function focus(page: Page): Promise<string> {
  return page.evaluate(FOCUS);
}

/** Presses Tab until what was meant has the focus. @returns every stop on the way @throws when it cannot be reached that way */
export async function tabNaar(page: Page, doel: RegExp, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
  const haltes: string[] = [];
  for (let keer = 0; keer < MEER_DAN_GENOEG; keer++) {
    await page.keyboard.press(toets);
    haltes.push(await focus(page));
    if (doel.test(haltes.at(-1) ?? '')) return haltes;
  }
  throw new Error(`Met ${toets} is ${String(doel)} niet te bereiken. Haltes: ${[...new Set(haltes)].join(' | ')}`);
}
