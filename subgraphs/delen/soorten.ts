import type { Soort } from '../../schema/register.js';
import { PARTNERSOORTEN } from '../partners/index.js';

/** The kinds of partner, as the register knows them. */
export const SOORTEN: readonly Soort[] = PARTNERSOORTEN.map(({ soort, naam, bijdrage }) => ({ soort, naam, type: bijdrage.name }));
