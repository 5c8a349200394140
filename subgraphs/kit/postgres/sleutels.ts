// Keys of the advisory locks: two integers, so that they do not meet the single-number keys of other programs.
const HANDBEREIK = 0x4842;

/** One process at a time works with this database. */
export const SLEUTEL_SLOT = [HANDBEREIK, 1] as const;
/** One process at a time makes roles and schemas in this database. */
export const SLEUTEL_VOORBEREIDING = [HANDBEREIK, 2] as const;
/** First number of the lock on migrating one schema; the second follows from its name. */
export const KLASSE_MIGRATIE = HANDBEREIK + 1;
