import type { Bewijs, Bronbesluit } from '../../kit/index.js';

/**
 * The duty of confidentiality of care providers (article 7:457 BW): whether it may be set aside is for a professional to
 * judge, so a question about health goes to one. It looks at the question alone, so that it never tells who is known.
 */
export function zwijgplicht({ fase, categorieen }: Bewijs): Bronbesluit {
  return fase === 'VERRIJKING' && categorieen.includes('GEZONDHEID') ? 'MENS' : 'ANTWOORD';
}
