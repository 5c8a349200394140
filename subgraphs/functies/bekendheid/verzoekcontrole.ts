import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { FoutInVraag } from '../../kit/index.js';
import type { BekendheidVerzoek } from './types.js';

/** The most persons in one round. */
export const MAX_PERSONEN = 24;

/** The longest reference to a melding, casus, grondslag or doel, in characters. */
const MAX_VERWIJZING = 200;

/** How far ahead a question may be kept from the citizen's own look, in milliseconds. */
const LANGSTE_AFSCHERMING = 366 * 86_400_000;

/**
 * Checks what the schema cannot: how many persons, how each is designated, and that no person's number stands where it would
 * travel on to partners and logs.
 * @throws FoutInVraag that names the place
 */
export function controleer(verzoek: BekendheidVerzoek): void {
  controleerPersonen(verzoek.personen);
  for (const veld of ['samenwerkingsverband', 'aanleiding', 'grondslag', 'doel'] as const) controleerVerwijzing(verzoek[veld], `verzoek.${veld}`);
  if (new Set(verzoek.informatiebehoefte).size !== verzoek.informatiebehoefte.length) {
    throw new FoutInVraag('BAD_USER_INPUT', 'Noem elke gegevenscategorie één keer.', 'verzoek.informatiebehoefte');
  }
  if (verzoek.afschermenTot != null) controleerAfscherming(Date.parse(verzoek.afschermenTot), Date.now());
  if (verzoek.partners?.length === 0) throw new FoutInVraag('BAD_USER_INPUT', 'Noem ten minste één partner, of laat partners weg.', 'verzoek.partners');
}

function controleerAfscherming(tot: number, nu: number): void {
  if (tot > nu && tot <= nu + LANGSTE_AFSCHERMING) return;
  throw new FoutInVraag('BAD_USER_INPUT', 'Afschermen kan tot een moment in het komende jaar.', 'verzoek.afschermenTot');
}

function controleerPersonen(personen: BekendheidVerzoek['personen']): void {
  if (personen.length === 0) throw new FoutInVraag('GEEN_PERSONEN', undefined, 'verzoek.personen');
  if (personen.length > MAX_PERSONEN) {
    throw new FoutInVraag('TE_VEEL_PERSONEN', `Het verzoek noemt ${personen.length} personen; het zijn er ten hoogste ${MAX_PERSONEN}.`, 'verzoek.personen');
  }
  personen.forEach((persoon, i) => {
    if ((persoon.id == null) === (persoon.bsn == null)) {
      throw new FoutInVraag('BAD_USER_INPUT', 'Duid een persoon aan met precies één van id en bsn.', `verzoek.personen[${i}]`);
    }
  });
}

function controleerVerwijzing(waarde: string, plaats: string): void {
  if (waarde.trim().length === 0 || waarde.length > MAX_VERWIJZING) {
    throw new FoutInVraag('BAD_USER_INPUT', `Een verwijzing telt 1 tot en met ${MAX_VERWIJZING} tekens.`, plaats);
  }
  if (!isLeesbaar(waarde)) {
    throw new FoutInVraag('BAD_USER_INPUT', 'Gebruik in een verwijzing alleen tekens die te lezen zijn.', plaats);
  }
  if (noemtPersoonsnummer(waarde)) {
    throw new FoutInVraag('BAD_USER_INPUT', 'Zet geen persoonsnummer in een verwijzing; die reist mee naar partners en logboeken.', plaats);
  }
}
