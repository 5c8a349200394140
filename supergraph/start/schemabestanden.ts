import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { FOUTEN } from '../../schema/fouten.js';
import { GEBEURTENISSEN, type Gebeurtenissoort } from '../../schema/gebeurtenissen.js';
import { ASYNCAPI } from '../../schema/ketenindex/asyncapi.js';
import { OPENAPI } from '../../schema/ketenindex/openapi.js';
import { PAKKETMAP } from '../../schema/pakket.js';
import { SOORTEN } from '../../subgraphs/index.js';
import { DEMOPARTNERS, leesRechtspakketten } from '../../subgraphs/kit/index.js';
import { skeletsdl, subgraphsdls } from '../../subgraphs/schemas.js';
import { gegevenstabel } from '../composition/gegevenstabel.js';
import { stelSamen } from '../composition/samenstellen.js';
import { documentatie, leesAntwoord } from '../documentatie/index.js';
import { composeregister } from './composeregister.js';
import { kaartwetten } from './kaartwetten.js';
import { subgraphadres } from './subgraphadres.js';

/** Every generated file of the project, by its path from the package folder. */
export async function schemabestanden(): Promise<ReadonlyMap<string, string>> {
  const sdls = await subgraphsdls();
  const { supergraph, api } = stelSamen(sdls.map(({ naam, sdl }) => ({ naam, url: subgraphadres(naam), sdl })));
  return new Map([
    ...[...sdls, await skeletsdl()].map(({ map, sdl }) => [join('subgraphs', map, 'schema.graphql'), sdl] as const),
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', api],
    ['schema/fouten.md', foutentabel()],
    ['schema/gebeurtenissen.md', gebeurtenistabel()],
    ['schema/gegevens.md', gegevenstabel(supergraph)],
    ['schema/ketenindex/openapi.yaml', yaml(OPENAPI)],
    ['schema/ketenindex/asyncapi.yaml', yaml(ASYNCAPI)],
    ['supergraph/registry/compose.json', composeregister()],
    ...documentatie({
      supergraph, api, antwoord: leesAntwoord, pakketten: leesRechtspakketten().map((pakket) => ({ ...pakket, regels: kaartwetten([pakket]).flatMap(({ regels }) => regels) })),
      soorten: SOORTEN.map(({ soort, naam }) => ({ soort, naam, organisaties: DEMOPARTNERS.filter((partner) => partner.soort === soort).map((partner) => partner.naam) })),
    }),
  ]);
}

const yaml = (document: object): string => `# Gemaakt uit de TypeScript ernaast met npm run schema.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 160 })}`;

function foutentabel(): string {
  const rijen = Object.entries(FOUTEN).map(([code, { betekenis, uitweg, sinds }]) => `| \`${code}\` | ${betekenis} | ${uitweg} | ${sinds} |`);
  return ['# Foutcodes', '', 'Gemaakt uit `fouten.ts` met `npm run schema`.', '', '| code | betekenis | uitweg | sinds |', '| --- | --- | --- | --- |', ...rijen, ''].join('\n');
}

function gebeurtenistabel(): string {
  const soorten: readonly (readonly [string, Gebeurtenissoort])[] = Object.entries(GEBEURTENISSEN);
  const rijen = soorten.map(([type, { soh, functie, betekenis, onderwerp, niveaus, sinds }]) =>
    `| \`${type}\` | ${betekenis} | ${functie} | \`${onderwerp}/<id>\` | ${Object.keys(niveaus).join(', ')} | \`${soh}\` | ${sinds} |`);
  const schemas = soorten.flatMap(([type, { niveaus }]) => [`### \`${type}\``, '', '```json', JSON.stringify(niveaus, null, 2), '```', '']);
  return [
    '# Gebeurtenissen', '', 'Gemaakt uit `gebeurtenissen.ts` met `npm run schema`.', '',
    'Elke gebeurtenis is een CloudEvent volgens het profiel van NL GOV. `MINIMAAL` is voor iedereen en zegt alleen dat er iets is; wat meer zegt, is er alleen voor organisaties die dat ook met Inzage krijgen. Een persoon is een sleutel, nooit een nummer, en de uitkomst van een bekendheidsvraag staat in geen enkele gebeurtenis.', '',
    '| type | betekenis | functie | subject | niveaus | naam in het afsprakenstelsel | sinds |', '| --- | --- | --- | --- | --- | --- | --- |', ...rijen, '',
    '## Inhoud per niveau', '', 'JSON Schema (2020-12) van `data`.', '', ...schemas,
  ].join('\n');
}

// Run as a program, it writes them all.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [pad, tekst] of await schemabestanden()) {
    await mkdir(dirname(join(PAKKETMAP, pad)), { recursive: true });
    await writeFile(join(PAKKETMAP, pad), tekst);
    console.log(pad);
  }
}
