import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { type DocumentNode, Kind, print, type SelectionSetNode, visit } from 'graphql';

/** Where the generated files lie. */
const MAP = 'schema/client';

/** What each scalar of the API is in JSON. */
const SCALARS = { BSN: 'string', OIN: 'string', DateTime: 'string', OnvolledigeDatum: 'string', ID: 'string' } as const;

const TYPENAAM = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const KOP = `// Gemaakt uit schema/api.graphql en schema/voorbeelden met npm run schema.\n`;

/**
 * What front-end teams start from, by path from the package folder: the types and typed documents of the examples (graphql-codegen,
 * client preset), and the text of each document by its hash. That text is what Apollo Client and urql send of the example themselves,
 * with `__typename` at the end of every selection but the outermost, so that a hash and a whole text are the same operation.
 */
export async function clientbestanden(): Promise<ReadonlyMap<string, string>> {
  const documenten: Record<string, string> = {};
  const bestanden = (await generate({
    schema: join(import.meta.dirname, 'schema', 'api.graphql'),
    documents: [join(import.meta.dirname, 'schema', 'voorbeelden', '*.graphql')],
    generates: {
      [`${MAP}/`]: {
        preset,
        presetConfig: {
          fragmentMasking: false,
          onExecutableDocumentNode(document: DocumentNode) {
            const tekst = print(document);
            const hash = `sha256:${createHash('sha256').update(tekst).digest('hex')}`;
            documenten[hash] = tekst;
            return { hash };
          },
        },
        config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, scalars: SCALARS },
        documentTransforms: [{ transform: ({ documents }) => documents.map((een) => ({ ...een, ...(een.document && { document: metTypenamen(een.document) }) })) }],
      },
    },
    silent: true,
  }, false)) as readonly { readonly filename: string; readonly content: string }[];
  const typen = bestanden.find(({ filename }) => filename === `${MAP}/graphql.ts`);
  if (!typen) throw new Error(`graphql-codegen gaf geen graphql.ts, wel: ${bestanden.map(({ filename }) => filename).join(', ')}`);
  const gesorteerd = Object.fromEntries(Object.entries(documenten).sort(([een], [ander]) => (een < ander ? -1 : 1)));
  return new Map([
    [`${MAP}/index.ts`, `${KOP}${typen.content.trimEnd()}\n`],
    [`${MAP}/persisted-documents.json`, `${JSON.stringify(gesorteerd, null, 2)}\n`],
  ]);
}

function metTypenamen(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(selectie: SelectionSetNode, _sleutel, ouder) {
      const buitenste = ouder !== undefined && 'kind' in ouder && ouder.kind === Kind.OPERATION_DEFINITION;
      const heeft = selectie.selections.some((een) => een.kind === Kind.FIELD && een.name.value === '__typename');
      return buitenste || heeft ? undefined : { ...selectie, selections: [...selectie.selections, TYPENAAM] };
    },
  });
}

// Run as a program, it writes them.
if (process.argv[1] === import.meta.filename) {
  for (const [pad, tekst] of await clientbestanden()) {
    await mkdir(join(import.meta.dirname, MAP), { recursive: true });
    await writeFile(join(import.meta.dirname, pad), tekst);
    console.log(pad);
  }
}
