import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formaten from 'ajv-formats';
import { gebeurtenissoort } from '../../../schema/gebeurtenissen.js';
import type { Informatieniveau } from '../contract/opsommingen.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });
formaten.default(ajv);
const vertaald = new Map<string, ValidateFunction>();

/**
 * Where the data of a gebeurtenis differs from the schema of its type at this level: places and rules, never values.
 * Empty when it fits. A type or level that is not agreed is a defect too.
 */
export function gebreken(type: string, niveau: Informatieniveau, gegevens: unknown): readonly string[] {
  const schema = gebeurtenissoort(type)?.niveaus[niveau];
  if (!schema) return ['deze soort is op dit niveau niet afgesproken'];
  const naam = `${type}/${niveau}`;
  let past = vertaald.get(naam);
  if (!past) vertaald.set(naam, (past = ajv.compile(schema)));
  if (past(gegevens)) return [];
  return (past.errors ?? []).map(({ instancePath, keyword, params }) => `${instancePath || '/'} ${keyword}${keyword === 'required' ? ` ${String(params['missingProperty'])}` : ''}`);
}
