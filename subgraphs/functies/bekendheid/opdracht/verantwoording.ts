import { type Beslissing, betrokkeneType, type Functiecontext, oinUrn, type Pseudoniem, spanId, type Verwerking, verwerkingsactiviteit } from '../../../kit/index.js';
import type { Rondecontext, Rondemiddelen } from '../ronde.js';
import { MAX_PERSONEN } from '../verzoekcontrole.js';
import type { Uitvraagopdrachtstand } from './inhoud.js';
import { RECHTEN } from './rechten.js';

/**
 * Accounts at the organisation of a professional for what he sees or does with uitvragen: a row per question, under the person's pseudonym
 * there. Before he sees or does it.
 * @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR or FUNCTIE_ONBEREIKBAAR: then nothing is given and nothing happens
 */
export async function verantwoordHandeling(handeling: string, opdrachten: readonly Uitvraagopdrachtstand[], middelen: Rondemiddelen, context: Rondecontext): Promise<void> {
  const begin = Date.now();
  const pseudoniemen = await eigenPseudoniemen(opdrachten, middelen, context);
  const { vrager: { oin, functie }, spoor } = context;
  await context.verantwoording.leg({
    verwerkingen: opdrachten.map(({ id, opdrachtgever, persoon, inhoud }): Verwerking => {
      const betrokkene = pseudoniemen.get(persoon ?? '');
      const { ronde, samenwerkingsverband, grondslag, doel, aanleiding, categorieen, artikel, afschermenTot } = inhoud;
      return {
        verantwoordelijke: oin, ...spoor, spanId: spanId(), status: 'Ok', naam: handeling, begin, einde: Date.now(), verwerkingsactiviteit: verwerkingsactiviteit('uitvraag-beoordelen'),
        betrokkene: betrokkene?.waarde, betrokkeneType: betrokkene && betrokkeneType(oin, betrokkene.sleutelversie), wederpartij: oinUrn(opdrachtgever),
        kenmerken: { ronde, opdracht: id, samenwerkingsverband, grondslag, doel, aanleiding, functie, gevraagd: categorieen, artikel: artikel ?? '', ...(afschermenTot !== undefined && { afgeschermdTot: afschermenTot }) },
      };
    }),
    beslissingen: [besluit(handeling, RECHTEN.beoordelen.id, { opdrachten: opdrachten.map(({ id }) => id) }, context)],
  });
}

/** Accounts for what the asker does with a round of hers that is about no person in particular. */
export async function verantwoordRonde(handeling: string, ronde: string, context: Rondecontext): Promise<void> {
  await context.verantwoording.leg({ verwerkingen: [], beslissingen: [besluit(handeling, RECHTEN.intrekken.id, { ronde }, context)] });
}

function besluit(soort: string, regel: string, erbij: object, { vrager: { oin, functie }, spoor }: Functiecontext): Beslissing {
  return {
    verantwoordelijke: oin, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort, vrager: { oin, functie }, ...erbij }, antwoord: { uitkomst: 'TOEGESTAAN' }, beleid: [regel],
  };
}

/** The persons as the professional's own organisation names them in its log; who has no number there has no name. */
async function eigenPseudoniemen(opdrachten: readonly Uitvraagopdrachtstand[], { identiteiten, pseudonimiseerder }: Rondemiddelen, context: Functiecontext): Promise<ReadonlyMap<string, Pseudoniem>> {
  const { vrager } = context;
  const gevonden = new Map<string, Pseudoniem>();
  // What one cause is about together: pseudonyms are counted per cause, and a look is kept from the citizen per question.
  for (const groep of Map.groupBy(opdrachten, ({ inhoud: { aanleiding, afschermenTot } }) => JSON.stringify([aanleiding, afschermenTot])).values()) {
    const [{ inhoud: { aanleiding, afschermenTot } }] = groep as [Uitvraagopdrachtstand];
    const ids = [...new Set(groep.flatMap(({ persoon }) => persoon ?? []))].filter((id) => !gevonden.has(id));
    for (let i = 0; i < ids.length; i += MAX_PERSONEN) {
      const vondsten = await identiteiten.vind(ids.slice(i, i + MAX_PERSONEN).map((id) => ({ id })), context, nogAfgeschermd(afschermenTot));
      const personen = vondsten.flatMap((vondst) => ('persoon' in vondst && vondst.persoon.bsn !== undefined ? [{ id: vondst.persoon.id, bsn: vondst.persoon.bsn }] : []));
      if (personen.length === 0) continue;
      const perOrganisatie = await pseudonimiseerder.pseudonimiseer(personen.map(({ bsn }) => bsn), [vrager.oin], { vrager, aanleiding });
      personen.forEach(({ id }, j) => {
        const pseudoniem = perOrganisatie.get(vrager.oin)?.[j]?.[0];
        if (pseudoniem) gevonden.set(id, pseudoniem);
      });
    }
  }
  return gevonden;
}

/** What was to be kept from the citizen until a moment that has passed, is not kept from him any more. */
export const nogAfgeschermd = (tot: string | null | undefined): string | undefined => (tot != null && Date.parse(tot) > Date.now() ? tot : undefined);
