import {
  type Activiteitnaam, type Beslissing, FoutInVraag, type Functiecontext, type Logregels, oinUrn, PERSOONSSLEUTEL, spanId, type Verantwoording, type Verwerking, verwerkingsactiviteit,
} from '../../kit/index.js';

/** Something that is done with a melding, as both logs name it. */
export interface Verrichting {
  /** Name of the field, such as `pakMeldingOp`. */
  readonly soort: string;
  /** In words, for the processing log. */
  readonly naam: string;
  readonly activiteit: Extract<Activiteitnaam, 'melding-inzage' | 'melding-opdracht'>;
  /** Id of the rule that lets it be done. */
  readonly regel: string;
  /** Id of the melding or casus that gives cause; absent when it is not there yet. */
  readonly aanleiding?: string;
}

/** The rows of what is let through: one for each person whom it is about, and the decision. */
export function verantwoord(verrichting: Verrichting, personen: readonly string[], antwoord: Beslissing['antwoord'], verantwoordelijke: string, context: Functiecontext): Logregels {
  return {
    verwerkingen: [...new Set(personen)].map((persoon) => verwerking(verrichting, persoon, verantwoordelijke, context)),
    beslissingen: [beslissing(verrichting.soort, { uitkomst: 'TOEGESTAAN', ...antwoord }, [verrichting.regel], verantwoordelijke, context)],
  };
}

function verwerking({ naam, activiteit, regel, aanleiding }: Verrichting, persoon: string, verantwoordelijke: string, { vrager, spoor }: Functiecontext): Verwerking {
  const nu = Date.now();
  return {
    verantwoordelijke, ...spoor, spanId: spanId(), status: 'Ok', naam, begin: nu, einde: nu,
    verwerkingsactiviteit: verwerkingsactiviteit(activiteit), betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL, wederpartij: oinUrn(vrager.oin),
    kenmerken: { functie: vrager.functie, doel: 'uitwisselen-melding', regel, ...(aanleiding !== undefined && { aanleiding }) },
  };
}

/** What was asked for is not in it: it may be anything. */
function beslissing(soort: string, antwoord: Beslissing['antwoord'], beleid: readonly string[], verantwoordelijke: string, { vrager, spoor }: Functiecontext): Beslissing {
  return {
    verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort, vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen } }, antwoord, beleid,
  };
}

/** What is refused is in the decision log as well, with the code that the asker gets. */
export async function metAfwijzing<T>(soort: string, verantwoordelijke: string, context: Functiecontext & { readonly verantwoording: Verantwoording }, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    const code = fout instanceof FoutInVraag ? fout.extensions['code'] : undefined;
    if (typeof code !== 'string' || code === 'LOGBOEK_ONBESCHIKBAAR') throw fout;
    await context.verantwoording.leg({ verwerkingen: [], beslissingen: [beslissing(soort, { uitkomst: 'AFGEWEZEN', code }, [], verantwoordelijke, context)] });
    throw fout;
  }
}
