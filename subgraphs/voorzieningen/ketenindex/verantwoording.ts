import type { Functiecontext } from '../../kit/functie/context.js';
import { oinUrn, PERSOONSSLEUTEL, spanId } from '../../kit/logboek/aanduidingen.js';
import { verwerkingsactiviteit } from '../../kit/logboek/activiteiten.js';
import type { Logregels, Verwerking } from '../../kit/logboek/regels.js';
import { KETENINDEXREGELS } from './rechten.js';

/** What is looked at, for the logs. */
export interface Inzage {
  /** In words: what is done. */
  readonly naam: string;
  /** Keys of the persons that it is about; none when it is about a casus of which nobody is named. */
  readonly personen: readonly string[];
  readonly casus?: string;
}

/** Who looks, as far as the logs hold it: never which employee. */
export type Lezer = Pick<Functiecontext, 'spoor'> & { readonly vrager: Pick<Functiecontext['vrager'], 'oin' | 'functie' | 'rollen'> };

/** The rows of one look into gebeurtenissen of a person or a casus: to be written before anything is given. */
export function verantwoordInzage({ naam, personen, casus }: Inzage, verantwoordelijke: string, { vrager, spoor }: Lezer): Logregels {
  const nu = Date.now();
  const rij = (betrokkene: Pick<Verwerking, 'betrokkene' | 'betrokkeneType'>): Verwerking => ({
    verantwoordelijke, ...spoor, spanId: spanId(), status: 'Ok', naam, begin: nu, einde: nu,
    verwerkingsactiviteit: verwerkingsactiviteit('gebeurtenissen-inzage'), ...betrokkene, wederpartij: oinUrn(vrager.oin),
    kenmerken: { functie: vrager.functie, regel: KETENINDEXREGELS.lezen.id, ...(casus !== undefined && { casus }) },
  });
  return {
    verwerkingen: personen.length > 0 ? personen.map((persoon) => rij({ betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL })) : [rij({})],
    beslissingen: [{
      verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: nu, status: 'Ok',
      verzoek: { soort: 'gebeurtenissen', vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen } },
      antwoord: { uitkomst: 'TOEGESTAAN', uitleg: KETENINDEXREGELS.lezen.zin }, beleid: [KETENINDEXREGELS.lezen.id],
    }],
  };
}
