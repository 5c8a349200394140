import { afterAll, beforeAll } from 'vitest';

import { openBrowser, type Proefbrowser } from './browser.js';
import { type Proefketen, startKeten } from './keten.js';

/** What the tests of a file share. */
export interface Opstelling {
  readonly keten: Proefketen;
  readonly browser: Proefbrowser;
}

/** One chain with its pages, and one Chromium, for all tests of a file: there from the first test until after the last. */
export function metKetenEnBrowser(opties?: Parameters<typeof startKeten>[0]): Opstelling {
  const delen: { keten?: Proefketen; browser?: Proefbrowser } = {};
  beforeAll(async () => {
    delen.keten = await startKeten(opties);
    delen.browser = await openBrowser(delen.keten.url);
  });
  afterAll(async () => {
    await delen.browser?.[Symbol.asyncDispose]();
    await delen.keten?.[Symbol.asyncDispose]();
  });
  return {
    get keten() {
      return delen.keten!;
    },
    get browser() {
      return delen.browser!;
    },
  };
}
