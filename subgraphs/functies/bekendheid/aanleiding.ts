import { isBsn } from '../../../schema/identificatie/bsn.js';
import { FoutInVraag } from '../../kit/index.js';

/** Characters of the reference of a melding or casus. */
const MAX_TEKENS = 200;

/** Nine digits on their own, or grouped as people write a burgerservicenummer: 123456782, 123 456 782, 1234.56.782. */
const NUMMER = /(?<!\d)(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?!\d)/g;

/**
 * The aanleiding goes to every partner in its bewijs: it is the reference of a melding or casus, and holds nobody's number.
 * @throws FoutInVraag with BAD_USER_INPUT
 */
export function controleerAanleiding(aanleiding: string): void {
  if (aanleiding.trim() === '') throw fout('De aanleiding is leeg; noem het kenmerk van de melding of casus.');
  if (aanleiding.length > MAX_TEKENS) throw fout(`De aanleiding telt ${aanleiding.length} tekens; het kenmerk van een melding of casus telt er ten hoogste ${MAX_TEKENS}.`);
  const nummers = [...aanleiding.matchAll(NUMMER)].map(([nummer]) => nummer.replace(/\D/g, ''));
  if (nummers.some(isBsn)) throw fout('De aanleiding bevat wat een burgerservicenummer kan zijn; noem het kenmerk van de melding of casus.');
}

const fout = (melding: string): FoutInVraag => new FoutInVraag('BAD_USER_INPUT', melding, 'verzoek.aanleiding');
