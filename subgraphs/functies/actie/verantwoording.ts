import { type Beslissing, type Functiecontext, oinUrn, PERSOONSSLEUTEL, spanId, type Verwerking, verwerkingsactiviteit } from '../../kit/index.js';
import type { Ketenopdracht } from './actie.js';
import type { Recht } from './rechten.js';

/** What is done with an actie, as the processing log names it. */
export interface Handeling {
  readonly recht: Omit<Recht, 'wie'>;
  /** In words. */
  readonly naam: string;
  readonly soort: 'inzage' | 'opdracht';
}

/** Whom and what it is about. */
export type Onderwerp = Pick<Ketenopdracht, 'persoon' | 'casus'>;

/** The row about one person, before anything is shown or done. */
export function verwerking({ persoon, casus }: Onderwerp, { recht, naam, soort }: Handeling, verantwoordelijke: string, { vrager, spoor }: Functiecontext): Verwerking {
  const nu = Date.now();
  return {
    verantwoordelijke, ...spoor, spanId: spanId(), status: 'Ok', naam, begin: nu, einde: nu,
    verwerkingsactiviteit: verwerkingsactiviteit(soort === 'inzage' ? 'actie-inzage' : 'actie-opdracht'),
    ...(persoon !== undefined && { betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL }),
    wederpartij: oinUrn(vrager.oin),
    kenmerken: { functie: vrager.functie, regel: recht.id, doel: 'uitvoeren-actie', ...(casus !== undefined && { aanleiding: casus }) },
  };
}

/** The record of a decision. What was asked for is not in it when it was refused: it may be anything. */
export function beslissing({ recht, naam }: Handeling, antwoord: Beslissing['antwoord'], verantwoordelijke: string, { vrager, spoor }: Functiecontext): Beslissing {
  return {
    verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort: naam, vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen } }, antwoord, beleid: [recht.id],
  };
}
