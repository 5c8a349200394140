import { FoutInVraag } from '../../../kit/index.js';
import { beslisOpnieuw } from '../afdoening.js';
import { toonBeslist } from '../ronde.js';
import type { BekendheidVerzoek, Bekendheidsronde, Uitvraag } from '../types.js';
import { zetUit } from '../uitzetten.js';
import { metVerantwoording } from '../verantwoording.js';
import type { Bekendheidcontext } from './context.js';
import { vraagNa } from './na-beoordeling.js';
import { eisEigenRonde } from './rechten.js';
import type { Ronde } from './rondebron.js';
import { nogAfgeschermd } from './verantwoording.js';

/** A round of the asker's own organisation. @throws FoutInVraag with RONDE_ONBEKEND, whether it is another's or is not there */
export async function leesEigenRonde(id: string, context: Bekendheidcontext): Promise<Bekendheidsronde> {
  return toonRonde(eisEigenRonde(await context.duurzaam.rondeboek.vind(id), context.vrager), context);
}

/** The round behind an id, as another subgraph refers to it; null when it is not the asker's. */
export async function rondeOpId(id: string, context: Bekendheidcontext): Promise<Bekendheidsronde | null> {
  try {
    return await leesEigenRonde(id, context);
  } catch (fout) {
    if (fout instanceof FoutInVraag && fout.extensions['code'] === 'RONDE_ONBEKEND') return null;
    throw fout;
  }
}

/** A round that lasts, as the schema shows it. Nobody is asked anything until somebody looks at its uitvragen. */
export function toonRonde(ronde: Ronde, context: Bekendheidcontext): Bekendheidsronde {
  const { id, begonnen, status, termijn, versie } = ronde;
  return { id, gestart: begonnen, status, termijn, versie, uitvragen: () => vraagOpnieuw(ronde, context) };
}

/**
 * Decides the questions of a round again, by what is so at this moment, accounts for it and mints new bewijzen; of what a person judged
 * as far as he released it.
 * @throws FoutInVraag when the asker may not ask it any more, with LOGBOEK_ONBESCHIKBAAR when it cannot be accounted for
 */
function vraagOpnieuw(ronde: Ronde, context: Bekendheidcontext): Promise<readonly Uitvraag[]> {
  const verzoek = alsVerzoek(ronde);
  return metVerantwoording('bekendheidsronde', verzoek, context, async () => {
    const { middelen, duurzaam: { rondeboek, klok } } = context;
    const begin = Date.now();
    const afdoening = await beslisOpnieuw(verzoek, ronde.partners, middelen, context);
    const opdrachten = new Map((await rondeboek.uitvragen(ronde)).flatMap(({ persoon, partner, stand }) => (stand ? [[paar(persoon, partner), stand]] : [])));
    const bij = ({ persoon, partner }: (typeof afdoening.beslist)[number]) => opdrachten.get(paar(persoon.id, partner.oin));
    // What was withdrawn is asked no more.
    const vragen = afdoening.beslist.map((beslist) => (ronde.status === 'INGETROKKEN' ? undefined : vraagNa(beslist.besluit, bij(beslist), klok())));
    const uitzetting = await zetUit({ soort: 'bekendheidsronde', ronde: ronde.id, verzoek, afdoening, vragen, begin }, middelen, context);
    const [verwijzingen] = await Promise.all([uitzetting.verwijzingen(), uitzetting.verantwoord()]);
    return afdoening.beslist.map((beslist, i): Uitvraag => ({ ...toonBeslist(beslist), bijdrage: verwijzingen[i] ?? null, opdracht: bij(beslist) }));
  });
}

/** The request of a round, as it can be decided again. */
function alsVerzoek({ verzoek: { personen, partners: _toen, afschermenTot, ...rest } }: Ronde): BekendheidVerzoek {
  const tot = nogAfgeschermd(afschermenTot);
  return { ...rest, personen: personen.map((id) => ({ id })), ...(tot !== undefined && { afschermenTot: tot }) };
}

const paar = (persoon: string, partner: string): string => `${persoon} ${partner}`;
