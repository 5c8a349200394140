import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';

/** Where an import may go, by the longest folder that holds the file. What is not named is not allowed. */
const MAG_HALEN_UIT: Readonly<Record<string, readonly string[]>> = {
  'schema/': ['schema/'],
  'subgraphs/kit/': ['schema/', 'subgraphs/kit/'],
  'subgraphs/functies/': ['schema/', 'subgraphs/kit/index.ts', '<eigen map>'],
  'subgraphs/partners/': ['schema/', 'subgraphs/kit/index.ts', '<eigen map>'],
  'subgraphs/partners/index.ts': ['subgraphs/'],
  'subgraphs/voorzieningen/': ['schema/', 'subgraphs/kit/', '<eigen map>'],
  'subgraphs/delen/': ['schema/', 'subgraphs/'],
  'subgraphs/index.ts': ['schema/', 'subgraphs/'],
  'subgraphs/schemas.ts': ['schema/', 'subgraphs/'],
  'supergraph/': ['schema/', 'supergraph/'],
  'supergraph/sandbox/browser/': ['supergraph/sandbox/browser/'],
  'supergraph/start/': ['schema/', 'supergraph/', 'subgraphs/'],
};

/** Packages that belong behind one wall. */
const PAKKETTEN: Readonly<Record<string, string | readonly string[]>> = {
  'type-graphql': 'subgraphs/',
  'reflect-metadata': 'subgraphs/',
  '@apollo/subgraph': 'subgraphs/',
  kysely: ['subgraphs/', 'supergraph/registry/'],
  '@graphql-inspector/core': ['supergraph/composition/', 'supergraph/cli/'],
  '@apollo/gateway': 'supergraph/',
  '@apollo/composition': 'supergraph/',
  commander: 'supergraph/cli/',
};

/** The files that may read the environment. */
const LEEST_OMGEVING = ['supergraph/config.ts', 'supergraph/gateway/config.ts'];

interface Bestand {
  readonly pad: string;
  readonly tekst: string;
  readonly haalt: readonly string[];
}

const bestanden: readonly Bestand[] = globSync('{schema,subgraphs,supergraph}/**/*.ts', { cwd: PAKKETMAP }).map((pad) => {
  const tekst = readFileSync(join(PAKKETMAP, pad), 'utf8');
  return { pad, tekst, haalt: [...tekst.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, naam]) => naam ?? '') };
});

describe('De muren van het huis', () => {
  it.each(bestanden.map((bestand) => [bestand.pad, bestand] as const))('%s haalt alleen uit mappen waar het bij mag', (_pad, { pad, haalt }) => {
    const regel = Object.keys(MAG_HALEN_UIT).filter((map) => pad.startsWith(map)).sort((a, b) => b.length - a.length)[0] ?? '';
    const eigenMap = pad.split('/').slice(0, 3).join('/');
    const toegestaan = (MAG_HALEN_UIT[regel] ?? []).map((map) => (map === '<eigen map>' ? `${eigenMap}/` : map));
    const naar = haalt.filter((naam) => naam.startsWith('.')).map((naam) => normalize(join(dirname(pad), naam)).replace(/\.js$/, '.ts'));
    expect(naar.filter((doel) => !toegestaan.some((map) => doel.startsWith(map)))).toEqual([]);
  });

  it.each(Object.entries(PAKKETTEN))('het pakket %s komt alleen voor in %s', (pakket, map) => {
    const mappen = typeof map === 'string' ? [map] : map;
    const elders = bestanden.filter(({ pad, haalt }) => !mappen.some((mag) => pad.startsWith(mag)) && haalt.some((naam) => naam === pakket || naam.startsWith(`${pakket}/`)));
    expect(elders.map(({ pad }) => pad)).toEqual([]);
  });

  it('alleen een config-bestand leest de omgeving', () => {
    const lezers = bestanden.filter(({ tekst }) => /process\.env\b/.test(tekst)).map(({ pad }) => pad);
    expect(lezers.filter((pad) => !LEEST_OMGEVING.includes(pad))).toEqual([]);
  });

  it('geen bestand is langer dan driehonderd regels', () => {
    // What is generated is as long as what it was made from.
    expect(bestanden.filter(({ pad, tekst }) => !pad.startsWith('schema/client/') && tekst.split('\n').length > 300).map(({ pad }) => pad)).toEqual([]);
  });
});

describe('Gelijke mappen', () => {
  const mappen = (onder: string): string[] => globSync(`subgraphs/${onder}/*/`, { cwd: PAKKETMAP });

  it.each(mappen('partners'))('%s heeft wat elke soort partner heeft', (map) => {
    const inhoud = globSync('*', { cwd: join(PAKKETMAP, map) });
    expect(inhoud).toEqual(expect.arrayContaining(['README.md', 'index.ts', 'types.ts', 'voorbeelddata.ts', 'schema.graphql']));
  });

  it.each(mappen('functies'))('%s heeft wat elke functie heeft', (map) => {
    const inhoud = globSync('*', { cwd: join(PAKKETMAP, map) });
    expect(inhoud).toEqual(expect.arrayContaining(['README.md', 'index.ts', 'types.ts', 'inzage.ts', 'schema.graphql']));
  });
});
