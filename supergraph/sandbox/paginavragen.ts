import * as RONDE from './browser/ronde/vragen.js';

/** The text of every question that our own pages ask: registered where the pages are. */
export const PAGINAVRAGEN: readonly string[] = Object.values(RONDE);
