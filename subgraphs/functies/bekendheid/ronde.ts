import { randomUUID } from 'node:crypto';
import type { Functiecontext, Identiteiten, Ondertekenaar, Pseudonimiseerder, Verantwoording } from '../../kit/index.js';
import type { Soort } from '../../../schema/register.js';
import { type Beslist, handelAf } from './afdoening.js';
import type { Beslisser } from './beslisser.js';
import { toonBesluit } from './besluit.js';
import type { BekendheidVerzoek, Bekendheidsronde, Uitvraag } from './types.js';
import { alsVragen, zetUit } from './uitzetten.js';

/** What a round needs from the world. */
export interface Rondemiddelen {
  readonly beslisser: Beslisser;
  readonly identiteiten: Identiteiten;
  readonly pseudonimiseerder: Pseudonimiseerder;
  readonly ondertekenaar: Ondertekenaar;
  /** A kind in the supergraph on which the round is asked. */
  readonly soort: (code: string) => Soort | undefined;
}

/** One request to this functie: who asks, and where it is accounted for. */
export interface Rondecontext extends Functiecontext {
  readonly verantwoording: Verantwoording;
}

/**
 * Decides per partner and person, accounts for it, and mints a bewijs for every yes. Nobody has been asked yet when this is done:
 * the engine asks, with the references that this returns.
 * @throws FoutInVraag when something in the question is wrong, with LOGBOEK_ONBESCHIKBAAR when it cannot be accounted for: then nobody is asked
 */
export async function beginRonde(verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Rondecontext): Promise<Bekendheidsronde> {
  const begin = Date.now();
  const id = randomUUID();
  const afdoening = await handelAf(verzoek, middelen, context);
  const uitzetting = await zetUit({ soort: 'bepalenBekendheid', ronde: id, verzoek, afdoening, vragen: alsVragen(afdoening), begin }, middelen, context);
  const [verwijzingen] = await Promise.all([uitzetting.verwijzingen(), uitzetting.verantwoord()]);
  const uitvragen = afdoening.beslist.map((beslist, i): Uitvraag => ({ ...toonBeslist(beslist), bijdrage: verwijzingen[i] ?? null }));
  return { id, gestart: new Date(begin).toISOString(), uitvragen };
}

/** A decision about a person and a partner as the schema shows it. */
export function toonBeslist({ partner: { oin, naam, soort }, persoon, besluit }: Beslist): Omit<Uitvraag, 'bijdrage'> {
  return { persoon: { id: persoon.id }, partner: { oin, naam, soort }, besluit: toonBesluit(besluit) };
}
