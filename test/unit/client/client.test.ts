import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { formatDocument } from '@urql/core';
import { buildSchema, type DocumentNode, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientbestanden } from '../../../codegen.js';
import * as client from '../../../schema/client/index.js';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';

const DOCUMENTEN = JSON.parse(leesSchemabestand('client/persisted-documents.json')) as Readonly<Record<string, string>>;

describe('De typen en documenten voor front-endteams', () => {
  it('staan in de map zoals zij nu worden gemaakt; zo niet, draai npm run schema', async () => {
    const bestanden = [...(await clientbestanden())];
    expect(bestanden.map(([pad]) => pad)).toEqual(['schema/client/index.ts', 'schema/client/persisted-documents.json']);
    for (const [pad, tekst] of bestanden) expect(await readFile(join(PAKKETMAP, pad), 'utf8')).toBe(tekst);
  });

  it('de hash is die van de tekst, en elke tekst past op het schema', () => {
    const api = buildSchema(leesSchemabestand('api.graphql'));
    expect(Object.keys(DOCUMENTEN)).toHaveLength(voorbeelden().length);
    for (const [hash, tekst] of Object.entries(DOCUMENTEN)) {
      expect(hash).toBe(`sha256:${createHash('sha256').update(tekst).digest('hex')}`);
      expect(validate(api, parse(tekst))).toEqual([]);
    }
  });

  it.each(voorbeelden().map(({ naam, query }) => [naam, query] as const))('%s: Apollo Client en urql sturen voluit precies de tekst die onder zijn hash staat', (_naam, query) => {
    const teksten = Object.values(DOCUMENTEN);
    expect(teksten).toContain(print(addTypenameToDocument(parse(query))));
    expect(teksten).toContain(print(formatDocument(parse(query))));
  });

  it('elk document draagt de hash van zijn eigen tekst, en verandert niet als een client er typenamen aan toevoegt', () => {
    const documenten = Object.values(client as unknown as Readonly<Record<string, DocumentNode & { readonly __meta__?: { readonly hash: string } }>>);
    expect(documenten).toHaveLength(voorbeelden().length);
    for (const document of documenten) {
      expect(DOCUMENTEN[document.__meta__!.hash]).toBe(print(document));
      expect(print(addTypenameToDocument(document))).toBe(print(document));
    }
  });
});

describe('Een programma dat met deze typen is geschreven', () => {
  let map: string;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'handbereik-client-'));
  });
  afterAll(() => rm(map, { recursive: true }));

  /** What the compiler says of a program, with everything strict. */
  const compileer = async (naam: string, lijf: string): Promise<string> => {
    const pad = join(map, `${naam}.ts`);
    await writeFile(pad, `import { BekendheidsrondeDocument } from '${join(PAKKETMAP, 'schema', 'client', 'index.js')}';\n${lijf}`);
    const tsc = join(PAKKETMAP, 'node_modules', 'typescript', 'bin', 'tsc');
    return promisify(execFile)(process.execPath, [tsc, '--ignoreConfig', '--noEmit', '--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023', pad])
      .then(() => '', ({ stdout }: { readonly stdout: string }) => stdout);
  };
  const PROGRAMMA = `
type ResultaatVan<D> = D extends { __apiType?: (variables: never) => infer R } ? R : never;
type VariabelenVan<D> = D extends { __apiType?: (variables: infer V) => unknown } ? V : never;
type Document = typeof BekendheidsrondeDocument;
export const variables: VariabelenVan<Document> = {
  verzoek: { personen: [{ bsn: '999901011' }], samenwerkingsverband: 'sv-demo', aanleiding: 'melding-1', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: ['BETROKKENHEID'] },
};
export const wieKent = (antwoord: ResultaatVan<Document>): readonly string[] =>
  antwoord.bepalenBekendheid.uitvragen.filter(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND').map(({ partner }) => partner.naam);
`;

  it('compileert, met elke strengheid aan', async () => {
    expect(await compileer('goed', PROGRAMMA)).toBe('');
  });

  it.each([
    ['een veld dat de vraag niet kiest', 'partner.naam', 'partner.telefoon', /'telefoon' does not exist/],
    ['een uitkomst die niet bestaat', "'BEKEND'", "'MISSCHIEN'", /no overlap/],
    ['een categorie die niet bestaat', "'BETROKKENHEID'", "'ALLES'", /'"ALLES"' is not assignable/],
    ['een bijdrage waarvan niet is nagegaan of zij er is', 'bijdrage?.uitkomst', 'bijdrage.uitkomst', /possibly 'null'/],
  ])('compileert niet met %s', async (_wat, goed, fout, melding) => {
    expect(await compileer('fout', PROGRAMMA.replace(goed, fout))).toMatch(melding);
  });
});
