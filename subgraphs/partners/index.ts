import type { Partnersoort } from '../kit/index.js';
import { politie } from './politie/index.js';

/** Every kind of ketenpartner that this project brings along. */
export const PARTNERSOORTEN: readonly Partnersoort[] = [politie];
