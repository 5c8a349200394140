import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formaten from 'ajv-formats';
import { OPENAPI } from '../../../../schema/ketenindex/openapi.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
formaten.default(ajv);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'openapi', components: OPENAPI.components });

type Pad = keyof typeof OPENAPI.paths;

/** Holds to one of the named schemas of the description. */
export const schemaVan = (naam: string): ValidateFunction => ajv.compile({ $ref: `openapi#/components/schemas/${naam}` });

/**
 * What is wrong with an answer by the description: nothing is the empty list.
 * @param soort content type, without parameters
 */
export function strijdigheden(pad: Pad, methode: 'get' | 'post', { status, soort, inhoud }: { readonly status: number; readonly soort: string; readonly inhoud: unknown }): readonly string[] {
  const operatie = (OPENAPI.paths[pad] as Readonly<Record<string, { readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> }>> }>>)[methode];
  const schema = operatie?.responses[String(status)]?.content?.[soort]?.schema;
  if (!schema) return [`${methode} ${pad} geeft ${status} met ${soort}, en dat is niet beschreven`];
  const past = ajv.compile({ $ref: `openapi${schema.$ref}` });
  return past(inhoud) ? [] : (past.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
