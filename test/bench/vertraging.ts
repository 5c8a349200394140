import { medianen, type Meting } from './meten/meting.ts';
import { meetInRondes } from './meten/rondes.ts';
import type { Duur } from './opties.ts';
import type { Voortgang } from './voortgang.ts';
import { Werkbank } from './werkbank.ts';

/** What a question takes when every partner takes its time. */
export interface Vertraging {
  readonly partners: number;
  /** Milliseconds that each partner waits before it answers. */
  readonly partnerMs: number;
  readonly meting: Meting;
}

const PARTNERS = 10;
const PARTNER_MS = 50;
/** One after the other: this is about waiting, not about load. */
const VERBINDINGEN = 1;
const OPWARM_VERBINDINGEN = 8;

/** Ten partners that each answer after fifty milliseconds: does the gateway wait for them all at once? */
export async function meetVertraging(duur: Duur, voortgang: Voortgang): Promise<Vertraging> {
  await using werkbank = await Werkbank.richtIn();
  const verband = { gevraagd: PARTNERS, geregistreerd: PARTNERS };
  const gateway = await werkbank.start('handbereik', PARTNERS);
  // The code is warm before the partners become slow.
  await werkbank.belast('opwarmen', gateway, verband, OPWARM_VERBINDINGEN).meet(duur.opwarmS * 1_000);
  await werkbank.nepketen.vraag('vertraag', PARTNER_MS);
  const metingen = await meetInRondes([werkbank.belast('traag', gateway, verband, VERBINDINGEN)], { ...duur, opwarmS: 0.5 }, voortgang);
  return { partners: PARTNERS, partnerMs: PARTNER_MS, meting: medianen(metingen.get('traag')!) };
}
