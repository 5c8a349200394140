import { join } from 'node:path';

import { PAKKETMAP } from '../../schema/pakket.js';
import { antwoordProbleem, type Route, type Routes } from '../http/index.js';
import { bestandsroute } from './bestand.js';
import { bestandsroutes, maproutes } from './bestanden.js';
import { kaartroutes, type Kaartbron } from './kaart/index.js';
import { paginakoppen } from './koppen.js';
import { alsHtml, type Pagina } from './pagina.js';
import { KAART } from './paginas/kaart.js';
import { LABORATORIUM } from './paginas/laboratorium.js';
import { RONDE } from './paginas/ronde.js';
import { type Personadienst, personaroutes } from './personas.js';
import { schemaroutes } from './schema/index.js';
import { voorbeeldroutes } from './voorbeelden.js';

/** What the pages are about. */
export interface Sandboxopties extends Kaartbron {
  /** In the demo: who gives tokens. Without one, people bring a token of their own. */
  readonly personas?: Personadienst;
}

const PAGINAS: readonly Pagina[] = [LABORATORIUM, RONDE, KAART];

/** Everything under `/sandbox`. */
export function sandboxroutes(opties: Sandboxopties): Routes {
  const demo = opties.personas !== undefined;
  return {
    ...Object.fromEntries(PAGINAS.map((pagina): [string, Route] => [pagina.pad, paginaroute(pagina, demo)])),
    ...kaartroutes(opties),
    ...schemaroutes(opties, demo),
    ...voorbeeldroutes(),
    ...documentatieroutes(),
    ...bestandsroutes(),
    ...(opties.personas && personaroutes(opties.personas)),
    '/sandbox/': { GET: (_verzoek, antwoord) => antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN') },
  };
}

/** A route that gives a page. */
export function paginaroute(pagina: Pagina, demo: boolean): Route {
  return bestandsroute(() => ({ inhoud: Buffer.from(alsHtml(pagina, demo)), soort: 'text/html; charset=utf-8' }), paginakoppen(pagina.rechten));
}

/** On disk the pages stand alone; here there is a way back from them. */
const metTerugweg = (tekst: string): string => tekst.replace('<nav aria-label="Documentatie"><ul>', '$&<li><a href="/sandbox">Sandbox</a></li>');

/** The generated documentation, as it lies in `schema/documentatie`. */
function documentatieroutes(): Routes {
  const onder = '/sandbox/documentatie';
  const routes = maproutes(join(PAKKETMAP, 'schema', 'documentatie'), onder, { koppen: (soort) => (soort.startsWith('text/html') ? paginakoppen() : {}), bewerk: metTerugweg });
  const begin = routes[`${onder}/index.html`];
  return begin ? { ...routes, [`${onder}/`]: { GET: (verzoek, antwoord, gegevens) => (gegevens.pad === `${onder}/` ? begin.GET?.(verzoek, antwoord, gegevens) : antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN')) } } : routes;
}
