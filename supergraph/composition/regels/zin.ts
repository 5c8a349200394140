/** First a capital or a digit, also within a quote or bracket; last the end of a sentence, also within those. */
const ZIN = /^["'“‘(]?[\p{Lu}\p{Nd}][\s\S]*[.!?]["'”’)]?$/u;

/** Words that only Dutch has among the languages that are likely here, or that say little elsewhere. */
const NEDERLANDS = new Set(
  'de het een van dat die dit deze en er niet geen nog waar waarin waarop waarom wie wat wanneer hoe hoever hoeveel voor door bij met naar uit aan op om tot als zoals zonder tussen onder wordt worden werd heeft hebben had zijn haar hem zij hij wij u uw daar zich kan mag moet zal alleen alle elke iedere ander andere meer ook dan omdat sinds vanaf volgens per te ter ten'.split(' '),
);

/** Words of English, German and French that Dutch does not have. */
const VREEMD = new Set(
  'the and with for from this that which by are to an its has have been when where who whose date name birth list field number description whether person der das und ist nicht für von mit ein eine einer les des une est dans pour avec sur personne person\'s'.split(' '),
);

/** From how many words a sentence without any Dutch function word is taken to be no Dutch. */
const GENOEG_WOORDEN = 4;

/** Is this a full sentence: a capital first, and the end of a sentence last? */
export const isZin = (tekst: string): boolean => ZIN.test(tekst.trim());

/**
 * Does this read as Dutch? By function words: more foreign ones than Dutch ones is no Dutch, nor is a longer sentence without
 * a single Dutch one. A few words without either (`Voortgezet onderwijs.`) pass: nothing can be told from them.
 */
export function isNederlands(tekst: string): boolean {
  const woorden = tekst.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const nederlands = woorden.filter((woord) => NEDERLANDS.has(woord)).length;
  const vreemd = woorden.filter((woord) => VREEMD.has(woord)).length;
  return vreemd <= nederlands && (nederlands > 0 || woorden.length < GENOEG_WOORDEN);
}
