import { FOUTEN, type Foutnaam } from '../../../schema/fouten.js';
import { bevatIdentificatie } from '../identificatie.js';

/**
 * Codes that the gateway itself gives, about the question as a whole or about a subgraph. From a subgraph they mean
 * that the gateway asked wrongly, which is no concern of the client.
 */
const VAN_DE_GATEWAY: ReadonlySet<string> = new Set<Foutnaam>([
  'UNAUTHENTICATED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'INTERNAL_SERVER_ERROR',
]);

/** Whether an error of a subgraph may reach the client with its own code and message. */
export function isDoorgeefcode(code: unknown): code is Foutnaam {
  return isFoutnaam(code) && !VAN_DE_GATEWAY.has(code);
}

/** Whether a word is in the table of error codes. */
export function isFoutnaam(code: unknown): code is Foutnaam {
  return typeof code === 'string' && Object.hasOwn(FOUTEN, code);
}

/** Sentences of graphql-js about values, in any subgraph: they repeat the value. */
const OVER_WAARDE = /got invalid value|has invalid value|cannot represent|does not exist in|Expected (?:value of )?type|Expected non-nullable|Did you mean|Syntax Error|\bat Object\.|\n\s+at |https?:\/\//i;
/** Shorter values say nothing about a person and stand in any sentence. */
const MIN_LENGTE = 4;
const MAX_BLADEREN = 10_000;
const PLAATS = /^[_A-Za-z][_0-9A-Za-z]*(?:\.[_A-Za-z][_0-9A-Za-z]*|\[\d{1,6}\])*$/;

/** The message of a subgraph, unless it repeats something that was sent: then the meaning of its code. */
export function veiligBericht(bericht: string, code: Foutnaam, variabelen: unknown): string {
  const { betekenis, uitweg } = FOUTEN[code];
  return herhaalt(bericht, variabelen) ? `${betekenis} ${uitweg}` : bericht;
}

function herhaalt(zin: string, variabelen: unknown): boolean {
  if (zin === '' || OVER_WAARDE.test(zin) || bevatIdentificatie(zin)) return true;
  const klein = zin.toLowerCase();
  for (const blad of bladeren(variabelen)) if (blad.length >= MIN_LENGTE && klein.includes(blad.toLowerCase())) return true;
  return false;
}

/** One of the things that are wrong in the input, as a subgraph names it. */
interface Gebrek {
  readonly plaats: string;
  readonly zin: string;
}

/** Of many things that are wrong the first say enough. */
const MAX_GEBREKEN = 100;
const ZIN_ZONDER_WAARDE = 'Verbeter de waarde op deze plaats.';

/** Figures, the place in the input and what is wrong with it; everything else that a subgraph adds stays behind. */
export function veiligeBijlage(extensions: Readonly<Record<string, unknown>>, variabelen?: unknown): Record<string, string | number | readonly Gebrek[]> {
  const bijlage: Record<string, string | number | readonly Gebrek[]> = {};
  for (const naam of ['aantal', 'limiet']) {
    const getal = extensions[naam];
    if (typeof getal === 'number' && Number.isInteger(getal) && Math.abs(getal) < 10_000_000) bijlage[naam] = getal;
  }
  const { plaats, gebreken } = extensions;
  if (isVeiligePlaats(plaats)) bijlage['plaats'] = plaats;
  if (Array.isArray(gebreken)) {
    bijlage['gebreken'] = gebreken.slice(0, MAX_GEBREKEN).flatMap((gebrek: Partial<Gebrek> | null): Gebrek[] => {
      if (!gebrek || !isVeiligePlaats(gebrek.plaats) || typeof gebrek.zin !== 'string') return [];
      return [{ plaats: gebrek.plaats, zin: herhaalt(gebrek.zin, variabelen) ? ZIN_ZONDER_WAARDE : gebrek.zin }];
    });
  }
  return bijlage;
}

const isVeiligePlaats = (plaats: unknown): plaats is string => typeof plaats === 'string' && plaats.length <= 200 && PLAATS.test(plaats) && !bevatIdentificatie(plaats);

function* bladeren(waarde: unknown): Generator<string> {
  const wachtend: unknown[] = [waarde];
  for (let keer = 0; keer < MAX_BLADEREN && wachtend.length > 0; keer++) {
    const eerste = wachtend.pop();
    if (typeof eerste === 'string') yield eerste;
    else if (typeof eerste === 'number') yield String(eerste);
    else if (typeof eerste === 'object' && eerste !== null) wachtend.push(...Object.values(eerste));
  }
}
