import { voorbeeld } from '../../../../subgraphs/partners/_voorbeeld/index.js';
import { PARTNERSOORTEN } from '../../../../subgraphs/partners/index.js';

/** Every kind that takes part, and the skeleton of a new one: one test body holds for all of them. */
export const SOORTEN = [...PARTNERSOORTEN, voorbeeld];

/** The folder of a kind, where its published SDL is. */
export const mapVan = (soort: string): string => `subgraphs/partners/${soort === voorbeeld.soort ? '_voorbeeld' : soort}`;
