import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { PAKKETMAP } from '../../../schema/pakket.js';

/** Where Chromium is; the first that is there. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Where screenshots are kept. */
const SCHERMEN = join(PAKKETMAP, 'test', 'browser', 'schermen');

/** The browser itself asks nobody anything, and no name leads anywhere. */
const VLAGGEN = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/** What must not happen on a page of ours. */
export interface Gezien {
  /** Requests to any other origin; each was cut off. */
  readonly elders: string[];
  /** Errors on the console. */
  readonly console: string[];
  /** Errors that nobody caught. */
  readonly fouten: string[];
  /** What the content security policy stopped. */
  readonly beleid: string[];
}

/** What is seen on a page with which nothing is wrong. */
export const NIETS: Gezien = { elders: [], console: [], fouten: [], beleid: [] };

/** A page in a profile of its own. */
export interface Proefpagina {
  readonly page: Page;
  /** What was seen so far. */
  readonly gezien: Gezien;
}

/** Chromium with nothing but one service to reach. */
export interface Proefbrowser extends AsyncDisposable {
  pagina(opties?: BrowserContextOptions): Promise<Proefpagina>;
}

/** `await using browser = await openBrowser(keten.url);` @throws when there is no Chromium */
export async function openBrowser(url: string): Promise<Proefbrowser> {
  const executablePath = CHROMIUM.find((pad) => existsSync(pad));
  if (executablePath === undefined) throw new Error(`Er is geen Chromium; gezocht op ${CHROMIUM.join(', ')}. Onder Debian: apt-get install chromium.`);
  const browser = await chromium.launch({ executablePath, args: VLAGGEN });
  return {
    async pagina(opties) {
      const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...opties });
      const gezien: Gezien = { elders: [], console: [], fouten: [], beleid: [] };
      const { origin } = new URL(url);
      await context.route((adres) => isElders(adres, origin), (weg) => weg.abort());
      await context.routeWebSocket((adres) => isElders(adres, origin.replace('http', 'ws')), (socket) => (void gezien.elders.push(socket.url()), socket.close()));
      await context.exposeBinding('meldBeleid', (_bron, tekst: string) => void gezien.beleid.push(tekst));
      // What is stopped is not always on the console.
      await context.addInitScript("document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => globalThis.meldBeleid(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`))");
      context.on('request', (verzoek) => isElders(new URL(verzoek.url()), origin) && gezien.elders.push(verzoek.url()));
      context.on('console', (regel) => regel.type() === 'error' && gezien.console.push(`${regel.text()} (${regel.location().url})`));
      context.on('weberror', (fout) => gezien.fouten.push(String(fout.error().stack ?? fout.error())));
      return { page: await context.newPage(), gezien };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** Keeps what is on the screen as `test/browser/schermen/<naam>.png`, to be looked at by eye. */
export async function scherm(page: Page, naam: string, { heel = false }: { readonly heel?: boolean } = {}): Promise<void> {
  await mkdir(SCHERMEN, { recursive: true });
  await page.screenshot({ path: join(SCHERMEN, `${naam}.png`), fullPage: heel, animations: 'disabled' });
}

/** Whether something is asked for over the line from somewhere else. */
function isElders(adres: URL, origin: string): boolean {
  return !['blob:', 'data:', 'about:'].includes(adres.protocol) && adres.origin !== origin;
}
