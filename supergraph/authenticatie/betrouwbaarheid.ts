import type { Betrouwbaarheid } from '../../schema/vertrouwen.js';

/** Levels of assurance as OpenID Connect writes them (`acr`; eIDAS, implementing regulation 2015/1502). */
export const ACR: Readonly<Record<Betrouwbaarheid, string>> = { LAAG: 'http://eidas.europa.eu/LoA/low', SUBSTANTIEEL: 'http://eidas.europa.eu/LoA/substantial', HOOG: 'http://eidas.europa.eu/LoA/high' };

const SAML = 'urn:oasis:names:tc:saml:2.0:ac:classes:';
const ETD = 'urn:etoegang:core:assurance-class:';

/**
 * Names that issuers give to a level, in lower case: eIDAS (also of means that are not notified), DigiD (its SAML
 * interface names a class per level) and eHerkenning (Afsprakenstelsel Elektronische Toegangsdiensten).
 * DigiD Basis and Midden, and eHerkenning up to 2+, are no more than low.
 */
const NIVEAUS: ReadonlyMap<string, Betrouwbaarheid> = new Map<string, Betrouwbaarheid>([
  ...(['http://eidas.europa.eu/loa/', 'http://eidas.europa.eu/notnotified/loa/', ''] as const).flatMap((voor): [string, Betrouwbaarheid][] => [
    [`${voor}low`, 'LAAG'], [`${voor}substantial`, 'SUBSTANTIEEL'], [`${voor}high`, 'HOOG'],
  ]),
  ['laag', 'LAAG'], ['substantieel', 'SUBSTANTIEEL'], ['hoog', 'HOOG'],
  [`${SAML}passwordprotectedtransport`, 'LAAG'], [`${SAML}mobiletwofactorcontract`, 'LAAG'], [`${SAML}smartcard`, 'SUBSTANTIEEL'], [`${SAML}smartcardpki`, 'HOOG'],
  ['basis', 'LAAG'], ['midden', 'LAAG'],
  ['digid basis', 'LAAG'], ['digid midden', 'LAAG'], ['digid substantieel', 'SUBSTANTIEEL'], ['digid hoog', 'HOOG'],
  [`${ETD}loa1`, 'LAAG'], [`${ETD}loa2`, 'LAAG'], [`${ETD}loa2plus`, 'LAAG'], [`${ETD}loa3`, 'SUBSTANTIEEL'], [`${ETD}loa4`, 'HOOG'],
  ['eh1', 'LAAG'], ['eh2', 'LAAG'], ['eh2+', 'LAAG'], ['eh3', 'SUBSTANTIEEL'], ['eh4', 'HOOG'],
]);

/** How sure the issuer is; what it does not say, or says in words that nobody knows, counts as the lowest level. */
export function betrouwbaarheidVan(acr: string | undefined): Betrouwbaarheid {
  return NIVEAUS.get(acr?.trim().toLowerCase() ?? '') ?? 'LAAG';
}
