import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { PAKKETMAP } from '../../schema/pakket.js';
import type { Route, Routes } from '../http/index.js';
import { bestandsroute } from './bestand.js';
import { pakketbestand } from './pakket.js';
import { stijl } from './stijl.js';

const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where pages find what they load. */
const ONDER = '/sandbox/bestanden';

/** Our own code for the browser, as built. */
const BROWSER = join(PAKKETMAP, 'dist', 'supergraph', 'sandbox', 'browser');

/** What is done with a file on its way out. */
export interface Uitgifte {
  /** Headers by media type. */
  readonly koppen?: (soort: string) => Readonly<Record<string, string>>;
  /** What is added to its text. */
  readonly bewerk?: (tekst: string) => string;
}

/** A route for one file on disk, with the media type of its name. */
export function schijfroute(pad: string, { koppen = () => ({}), bewerk }: Uitgifte = {}): Route {
  const soort = SOORTEN[extname(pad)] ?? 'application/octet-stream';
  return bestandsroute(async () => ({ inhoud: bewerk ? Buffer.from(bewerk(await readFile(pad, 'utf8'))) : await readFile(pad), soort }), koppen(soort));
}

/** Routes for every file under a folder; only what is there now has one, so that no path leads out of it. */
export function maproutes(map: string, onder: string, { alleen = /\.\w+$/, ...uitgifte }: Uitgifte & { readonly alleen?: RegExp } = {}): Routes {
  if (!existsSync(map)) return {};
  const paden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile() && alleen.test(een.name)).map((een) => join(een.parentPath, een.name));
  return Object.fromEntries(paden.map((pad) => [`${onder}${pad.slice(map.length).replaceAll('\\', '/')}`, schijfroute(pad, uitgifte)]));
}

/** Everything that the pages load, all from here. */
export function bestandsroutes(): Routes {
  return {
    [`${ONDER}/stijl.css`]: bestandsroute(async () => ({ inhoud: await stijl(), soort: 'text/css; charset=utf-8' })),
    [`${ONDER}/handbereik.svg`]: schijfroute(join(PAKKETMAP, 'supergraph', 'sandbox', 'handbereik.svg')),
    ...maproutes(BROWSER, `${ONDER}/browser`, { alleen: /\.js$/ }),
    [`${ONDER}/laboratorium/hive-laboratory.umd.js`]: schijfroute(pakketbestand('@graphql-hive/laboratory', 'dist/hive-laboratory.umd.js')),
    ...maproutes(pakketbestand('@graphql-hive/laboratory', 'dist/monacoeditorwork'), `${ONDER}/laboratorium/werkers`),
    [`${ONDER}/voyager/voyager.standalone.js`]: schijfroute(pakketbestand('graphql-voyager', 'dist/voyager.standalone.js')),
    [`${ONDER}/voyager/voyager.css`]: schijfroute(pakketbestand('graphql-voyager', 'dist/voyager.css')),
  };
}
