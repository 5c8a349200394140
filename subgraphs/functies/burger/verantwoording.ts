import { type Beslissing, type Functiecontext, type Logregels, PERSOONSSLEUTEL, spanId, verwerkingsactiviteit } from '../../kit/index.js';
import type { Geweigerd, Toegelaten } from './toegang.js';

/** The rows of a look that is allowed: before anything is read. */
export function verantwoordInzage(toegelaten: Toegelaten, verantwoordelijke: string, context: Functiecontext): Logregels {
  const nu = Date.now();
  return {
    verwerkingen: [{
      verantwoordelijke, ...context.spoor, spanId: spanId(), status: 'Ok', naam: 'Inzage door een burger in wie wat heeft gevraagd', begin: nu, einde: nu,
      verwerkingsactiviteit: verwerkingsactiviteit('mijn-inzage'), betrokkene: toegelaten.persoon.id, betrokkeneType: PERSOONSSLEUTEL,
      kenmerken: { over: toegelaten.over, grondslag: 'avg-15', regel: toegelaten.regel },
    }],
    beslissingen: [beslissing(toegelaten.over, { uitkomst: 'TOEGESTAAN', uitleg: toegelaten.uitleg }, toegelaten, verantwoordelijke, context)],
  };
}

/** The record of a look that is refused. The id that was asked about is not in it: it may be anything. */
export function verantwoordWeigering(geweigerd: Geweigerd, verantwoordelijke: string, context: Functiecontext): Logregels {
  return { verwerkingen: [], beslissingen: [beslissing(geweigerd.over, { uitkomst: 'GEWEIGERD', uitleg: geweigerd.weigering }, geweigerd, verantwoordelijke, context)] };
}

function beslissing(over: string, antwoord: Beslissing['antwoord'], { regel }: { readonly regel: string }, verantwoordelijke: string, { vrager, spoor }: Functiecontext): Beslissing {
  return {
    verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort: 'mijnInzage', over, vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen, betrouwbaarheid: vrager.betrouwbaarheid } },
    antwoord, beleid: [regel],
  };
}
