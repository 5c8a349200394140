import type { Bronregel } from '../../kit/index.js';

/**
 * The duty of confidentiality of care providers: whether it may be set aside is for a professional to judge, so a question
 * about health goes to one. It looks at the question alone, so that it never tells who is known.
 */
export const ZWIJGPLICHT: Bronregel = { id: 'ggz-zwijgplicht', artikel: 'artikel 7:457 BW', dan: 'MENS', fase: 'VERRIJKING', categorieen: ['GEZONDHEID'] };
