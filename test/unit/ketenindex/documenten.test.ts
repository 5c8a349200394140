import asyncapi from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { GEBEURTENISSEN } from '../../../schema/gebeurtenissen.js';
import { ASYNCAPI } from '../../../schema/ketenindex/asyncapi.js';
import { OPENAPI } from '../../../schema/ketenindex/openapi.js';
import { statusVan } from '../../../subgraphs/voorzieningen/ketenindex/aanbod/gebrek.js';
import { schemaVan } from './hulp/openapi.js';

describe('De beschrijving van de ketenindex', () => {
  it('is een geldig document volgens OpenAPI 3.1', async () => {
    expect(await new Validator().validate(structuredClone(OPENAPI))).toEqual({ valid: true });
  });

  it('is een geldig document volgens AsyncAPI 3', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const isAsyncapi = ajv.compile((asyncapi as unknown as { readonly schemasWithoutId: Readonly<Record<string, object>> }).schemasWithoutId['3.0.0'] ?? {});
    expect(isAsyncapi(structuredClone(ASYNCAPI)), JSON.stringify(isAsyncapi.errors?.slice(0, 3))).toBe(true);
    expect(Object.keys(ASYNCAPI.channels)).toEqual(Object.keys(GEBEURTENISSEN));
  });

  it('heeft alleen schema\'s volgens JSON Schema 2020-12', () => {
    for (const naam of Object.keys(OPENAPI.components.schemas)) expect(() => schemaVan(naam)).not.toThrow();
    const ajv = new Ajv2020();
    for (const { niveaus } of Object.values(GEBEURTENISSEN)) for (const schema of Object.values(niveaus)) expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('noemt voor het aanbieden elke status die een gebrek kan geven', () => {
    const beschreven = Object.keys(OPENAPI.paths['/ketenindex/gebeurtenissen'].post.responses).map(Number);
    const gebreken = (Object.keys(FOUTEN) as (keyof typeof FOUTEN)[]).filter((code) => code.startsWith('GEBEURTENIS') || code === 'BRON_NIET_VAN_U');
    for (const code of gebreken) expect(beschreven).toContain(statusVan(code));
  });
});
