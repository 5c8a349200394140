import { antwoordProbleem, type Route, type Routes } from '../../http/index.js';
import { bestandsroute } from '../bestand.js';
import type { Kaartbron } from '../kaart/index.js';
import { alsHtml, type Pagina } from '../pagina.js';
import { paginakoppen, type Paginarechten } from '../koppen.js';
import { type Deelschema, deelschemas } from './deelschema.js';
import { introspectie } from './introspectie.js';
import { ONDER, overzicht, schemapagina, TEKENRECHTEN } from './paginas.js';

/** `/sandbox/schema/` and `/sandbox/schema/<subgraph>`: what each subgraph contributes, read from the supergraph when it is first asked for. */
export function schemaroutes({ supergraph }: Kaartbron, demo: boolean): Routes {
  let van: string | undefined;
  let routes: ReadonlyMap<string, Route> = new Map();
  return {
    [ONDER]: {
      GET: (verzoek, antwoord, gegevens) => {
        const nu = supergraph();
        if (nu !== van) [van, routes] = [nu, routesVan(deelschemas(nu), demo)];
        const route = routes.get(gegevens.pad);
        return route?.GET ? route.GET(verzoek, antwoord, gegevens) : antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN');
      },
    },
  };
}

function routesVan(delen: readonly Deelschema[], demo: boolean): ReadonlyMap<string, Route> {
  const pagina = (geef: () => Pagina, rechten?: Paginarechten): Route => bestandsroute(() => ({ inhoud: Buffer.from(alsHtml(geef(), demo)), soort: 'text/html; charset=utf-8' }), paginakoppen(rechten));
  return new Map<string, Route>([
    [ONDER, pagina(() => overzicht(delen))],
    ...delen.flatMap((deel): [string, Route][] => [
      [`${ONDER}${deel.naam}`, pagina(() => schemapagina(deel), TEKENRECHTEN)],
      [`${ONDER}${deel.naam}.json`, bestandsroute(() => ({ inhoud: Buffer.from(JSON.stringify({ data: introspectie(deel) })), soort: 'application/json' }))],
    ]),
  ]);
}
