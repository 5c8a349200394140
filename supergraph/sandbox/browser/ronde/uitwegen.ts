/**
 * What somebody behind this page can do; `schema/fouten.md` says it for who builds on the supergraph. A sentence about an organisation that
 * failed says it already.
 */
export const UITWEGEN: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Kies als wie u vraagt, of geef een geldig token.',
  FORBIDDEN: 'Kies een grondslag waarop uw functie mag vragen, of vraag de beheerder van het samenwerkingsverband om toegang.',
  BAD_USER_INPUT: 'Verbeter de waarde en probeer het opnieuw.',
  PERSOON_ONBEKEND: 'Zoek de persoon opnieuw.',
  PERSOON_NIET_EENDUIDIG: 'Stel eerst vast om wie het gaat; dit nummer staat bij meer dan één persoon.',
  TE_VEEL_PERSONEN: 'Kies ten hoogste vierentwintig personen.',
  UITVRAAGLIMIET: 'Wacht een uur, of overleg met de beheerder van het samenwerkingsverband.',
  DOEL_ONBEKEND: 'Kies een doel van deze grondslag.',
  OPERATIE_NIET_GEREGISTREERD: 'Vraag de beheerder van de keten de vragen van deze pagina te registreren.',
};

/** What can be done about an error with this code, beyond what its own sentence says. */
export function uitwegVan(code: string): string {
  return code.startsWith('PARTNER_') ? '' : UITWEGEN[code] ?? 'Probeer het opnieuw; blijft het, meld het dan bij de beheerder.';
}
