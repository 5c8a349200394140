/** An error of the database layer with a message for people: a Dutch sentence with a way out, no data in it. */
export class Databasefout extends Error {
  override readonly name = 'Databasefout';
  /** `code` is an SQLSTATE, a system error code such as ENOSPC, or a word of our own. */
  constructor(readonly code: string, melding: string) {
    super(melding);
  }
}

/** What may be told of a database error in a log. */
export interface VeiligeFout {
  /** SQLSTATE (five characters) or the code of the system error. */
  readonly code: string;
  /** Its class in words. */
  readonly klasse: string;
}

/** Classes of SQLSTATE: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const KLASSEN: Readonly<Record<string, string>> = {
  '08': 'verbinding',
  '22': 'ongeldige waarde',
  '23': 'integriteitsregel geschonden',
  '25': 'transactietoestand',
  '28': 'aanmelding geweigerd',
  '3D': 'database bestaat niet',
  '3F': 'schema bestaat niet',
  '40': 'transactie teruggedraaid',
  '42': 'opdracht of rechten',
  '53': 'te weinig middelen',
  '54': 'grens overschreden',
  '55': 'object niet beschikbaar',
  '57': 'afgebroken',
  '58': 'systeemfout van de server',
  XX: 'interne fout van de server',
};

/** Errors of the driver itself have no code, only these fixed texts. */
const VAN_DE_DRIVER: Readonly<Record<string, string>> = {
  'timeout exceeded when trying to connect': 'GEEN_VERBINDING_VRIJ',
  'Connection terminated due to connection timeout': 'VERBINDEN_DUURT',
  'Connection terminated unexpectedly': 'VERBINDING_VERBROKEN',
  'Query read timeout': 'SERVER_ZWIJGT',
};

/**
 * Reduces any error to what a log may hold. PostgreSQL repeats values in message, detail and `where`
 * ("Key (bsn)=(...) already exists"), and a driver error may quote them, so nothing of the text is kept.
 */
export function veiligeFout(fout: unknown): VeiligeFout {
  const code = codeVan(fout) ?? (fout instanceof Error ? VAN_DE_DRIVER[fout.message] : undefined);
  if (code === undefined) return { code: 'ONBEKEND', klasse: 'onbekende fout' };
  if (!isSqlstate(code)) return { code, klasse: fout instanceof Databasefout ? 'database' : 'verbinding' };
  return { code, klasse: KLASSEN[code.slice(0, 2)] ?? 'databasefout' };
}

/** Code of an error when it has one: an SQLSTATE, or a word such as ECONNREFUSED. */
export function codeVan(fout: unknown): string | undefined {
  if (typeof fout !== 'object' || fout === null || !('code' in fout)) return undefined;
  return typeof fout.code === 'string' && /^(?:[0-9A-Z]{5}|[A-Z][A-Z0-9_]{1,39})$/.test(fout.code) ? fout.code : undefined;
}

function isSqlstate(code: string): boolean {
  // System codes of five letters exist (EPERM, EPIPE); an SQLSTATE always has a digit in it or starts with XX.
  return code.length === 5 && (/\d/.test(code) || code.startsWith('XX'));
}
