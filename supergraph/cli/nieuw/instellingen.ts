import { CONTRACT } from '../../../schema/contract.js';
import type { Projectorganisatie } from '../../start/project-organisatie.js';
import type { Nieuwproject } from './opdracht.js';

/** Where `handbereik subgraph` puts an organisation unless told otherwise. */
const STANDAARD = 'http://127.0.0.1:4100';

/** Type-graphql goes by what decorators see of types. */
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2023', module: 'NodeNext', moduleResolution: 'NodeNext', types: ['node'], rootDir: '.', outDir: 'dist', sourceMap: true,
    strict: true, experimentalDecorators: true, emitDecoratorMetadata: true, useDefineForClassFields: false, skipLibCheck: true,
  },
  exclude: ['dist', 'node_modules'],
};

/** The files that say how a project is built and of whom it is. @param versie of this package */
export function instellingen({ soort, soortnaam, oin, naam, regio, metKit }: Nieuwproject, versie: string): ReadonlyMap<string, string> {
  const organisatie: Projectorganisatie = { oin, naam, soort, ...(!metKit && { soortnaam }), regio, contract: CONTRACT, endpoint: `${STANDAARD}/partners/${soort}/${oin}/graphql` };
  const pakket = {
    name: soort, version: '0.1.0', private: true, type: 'module',
    scripts: { start: 'handbereik subgraph .', test: 'handbereik test .', check: 'handbereik check .' },
    dependencies: { handbereik: `^${versie}` },
  };
  return new Map([
    ['organisatie.json', alsJson(organisatie)],
    ['.gitignore', 'node_modules/\ndist/\n.handbereik/\nsleutel.jwk.json\n'],
    ...(metKit ? [['package.json', alsJson(pakket)], ['tsconfig.json', alsJson(TSCONFIG)]] as const : []),
  ]);
}

const alsJson = (inhoud: object): string => `${JSON.stringify(inhoud, null, 2)}\n`;
