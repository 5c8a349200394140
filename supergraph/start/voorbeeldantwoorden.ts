import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { leesSchemabestand, PAKKETMAP } from '../../schema/pakket.js';
import { voorbeelden } from '../../schema/voorbeelden.js';
import { DEMOBURGER } from '../../subgraphs/kit/index.js';
import { leesConfig } from '../config.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { alsAntwoordbestand, antwoordpad, doorloop, VRAAGMOMENT, vasteAntwoorden, vraagweg, zetKlok } from '../documentatie/index.js';
import { startKeten } from './keten.js';
import { personadienst } from './personadienst.js';

/** Nobody is late because the machine is busy. */
const RUIM = { HANDBEREIK_PARTNERTERMIJN_MS: '20000', HANDBEREIK_FUNCTIETERMIJN_MS: '20000' };

/** The answers to all examples, asked of a chain of its own: the text of each file, by its path from the package folder. */
export async function voorbeeldantwoorden(): Promise<ReadonlyMap<string, string>> {
  const zetTerug = zetKlok(VRAAGMOMENT);
  const datamap = await mkdtemp(join(tmpdir(), 'handbereik-voorbeelden-'));
  const keten = await startKeten(leesConfig({ PORT: '0', HANDBEREIK_DATA: datamap, ...RUIM }));
  try {
    const personas = await personadienst(new Sleutelmap(join(datamap, 'sleutels')), await keten.subgraphs.identiteit.identiteit.sleutelVan(DEMOBURGER));
    const beurten = await doorloop(voorbeelden(), vraagweg(keten.url, (persona, oin) => personas.token(persona, oin)));
    const vast = vasteAntwoorden(buildSchema(leesSchemabestand('api.graphql')), beurten);
    return new Map([...vast].map(([naam, antwoord]) => [antwoordpad(naam), alsAntwoordbestand(antwoord)]));
  } finally {
    await keten.stop();
    await rm(datamap, { recursive: true, force: true });
    zetTerug();
  }
}

// Run as a program, it writes them all, and takes away those of examples that are no more.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bestanden = await voorbeeldantwoorden();
  const map = join(PAKKETMAP, dirname(antwoordpad('')));
  await mkdir(map, { recursive: true });
  for (const bestand of await readdir(map)) {
    if (!bestanden.has(antwoordpad(basename(bestand, '.json')))) await rm(join(map, bestand));
  }
  for (const [pad, tekst] of bestanden) {
    await writeFile(join(PAKKETMAP, pad), tekst);
    console.log(pad);
  }
}
