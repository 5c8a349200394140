import { geefDemotoken } from '../authenticatie/demo-uitgever.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';
import type { Personadienst } from '../sandbox/index.js';

/** Gives tokens of the demo's own issuer. @param burger id of the person that the citizen of the demo is */
export async function personadienst(sleutels: Pick<Sleutelmap, 'ondertekenaar'>, burger: string | undefined): Promise<Personadienst> {
  const sleutel = await sleutels.ondertekenaar('uitgever');
  return { token: (persona, oin) => geefDemotoken(persona, sleutel, persona === 'burger' && burger !== undefined ? { persoon: burger } : { ...(oin !== undefined && { oin }) }) };
}
