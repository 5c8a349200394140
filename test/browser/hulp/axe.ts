import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 level A and AA, and what axe holds to be good practice. */
const REGELS: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

/** Serious and critical violations on a page, each as `rule (impact): what and where`. @param behalve selectors of what is not ours */
export async function ernstigeFouten(page: Page, { behalve = [] }: { readonly behalve?: readonly string[] } = {}): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(`axe.run({ exclude: ${JSON.stringify(behalve.map((een) => [een]))} }, ${JSON.stringify(REGELS)})`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`);
}
