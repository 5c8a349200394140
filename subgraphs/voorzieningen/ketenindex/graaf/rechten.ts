import { FoutInVraag } from '../../../kit/fouten.js';
import { spanId } from '../../../kit/logboek/aanduidingen.js';
import type { Ketenindexcontext } from '../context.js';
import type { Ketenindexregel } from '../rechten.js';

/** A rule about roles: who has one of them may. */
export interface Rolregel extends Ketenindexregel {
  readonly rollen: readonly string[];
}

/** Who may do what in the graph. Which gebeurtenissen he then gets, their `doelgroep` says. */
export const GRAAFREGELS = {
  gebeurtenissen: {
    id: 'ketenindex-gebeurtenissen', artikel: 'afsprakenstelsel, samenwerkpatroon Gebeurtenis', rollen: ['professional', 'beheerder'],
    zin: 'Gebeurtenissen zijn er voor professionals, over wat hun organisatie aangaat; wie wat over u heeft gevraagd ziet u met mijnInzage.',
  },
  tijdlijn: {
    id: 'ketenindex-tijdlijn', artikel: 'afsprakenstelsel, informatieniveaus', rollen: ['professional'],
    zin: 'Alleen een professional ziet een tijdlijn, en alleen wat zijn organisatie aangaat.',
  },
  webhooks: {
    // What a webhook brings is what a professional may read: a beheerder would have sent to himself what he may not see.
    id: 'ketenindex-webhooks', artikel: 'afsprakenstelsel, samenwerkpatroon Gebeurtenis', rollen: ['professional'],
    zin: 'Alleen een professional abonneert de webhooks van zijn eigen organisatie.',
  },
} as const satisfies Readonly<Record<string, Rolregel>>;

/**
 * Lets whoever has the role go on; that he did not, stands in the log.
 * @throws FoutInVraag with FORBIDDEN, and with LOGBOEK_ONBESCHIKBAAR when that cannot be recorded
 */
export async function eisRol(regel: Rolregel, { vrager, spoor, verantwoording, verantwoordelijke }: Ketenindexcontext): Promise<void> {
  if (regel.rollen.some((rol) => vrager.rollen.includes(rol))) return;
  await verantwoording.leg({
    verwerkingen: [],
    beslissingen: [{
      verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
      verzoek: { soort: regel.id, vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen } }, antwoord: { uitkomst: 'GEWEIGERD', uitleg: regel.zin }, beleid: [regel.id],
    }],
  });
  throw new FoutInVraag('FORBIDDEN', regel.zin);
}
