import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { PAKKETMAP } from '../../../schema/pakket.js';

const code = globSync('{subgraphs,supergraph}/**/*.ts', { cwd: PAKKETMAP }).map((pad) => readFileSync(join(PAKKETMAP, pad), 'utf8')).join('\n');

describe('De tabel van foutcodes', () => {
  // graphql-js and Apollo Server give these themselves.
  const VAN_DE_MOTOR = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED'];

  it.each(Object.keys(FOUTEN).filter((naam) => !VAN_DE_MOTOR.includes(naam)))('%s wordt ook gegeven', (naam) => {
    expect(code).toMatch(new RegExp(`'${naam}'`));
  });

  it.each(Object.entries(FOUTEN))('%s is uitgelegd in hele zinnen, met een uitweg', (_naam, { betekenis, uitweg }) => {
    expect(betekenis).toMatch(/^[A-Z].*\.$/);
    expect(uitweg).toMatch(/^[A-Z].*\.$/);
  });
});
