import { CONTRACT } from '../../schema/contract.js';
import type { Deelnemer, Soortschema } from '../../schema/register.js';

/** Numbers of versions in order. A later contract than ours is what is composed, by a register that is newer than this program. */
const OPLOPEND = new Intl.Collator('en', { numeric: true });

/**
 * What an organisation knows, when that is not what is composed. The register names the schema of every earlier version
 * that somebody answers in; a version that it does not name is the one composed, unless it can only be an earlier one.
 * @param eerdere the earlier schemas of its kind
 * @returns undefined for what is composed; `onbekend` when nobody can say what this organisation knows
 */
export function kiesVersie({ contract = CONTRACT, soortversie }: Deelnemer, eerdere: readonly Soortschema[]): Soortschema | 'onbekend' | undefined {
  if (contract === CONTRACT && (soortversie === undefined || eerdere.length === 0)) return undefined;
  const [schema, ander] = eerdere.filter((een) => een.contract === contract && (soortversie === undefined || een.soortversie === soortversie));
  if (schema) return ander ? 'onbekend' : schema;
  return contract !== CONTRACT && OPLOPEND.compare(contract, CONTRACT) < 0 ? 'onbekend' : undefined;
}
