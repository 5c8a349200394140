import type * as Contract from '../../schema/contract.js';
import type * as Pakket from '../../schema/pakket.js';
import type * as Vertrouwen from '../../schema/vertrouwen.js';
import type * as Subgraphs from '../../subgraphs/index.js';
import type * as Kit from '../../subgraphs/kit/index.js';
import type * as Blindering from '../../subgraphs/kit/pseudoniem/blindering.js';
import type * as Oprf from '../../subgraphs/kit/pseudoniem/oprf.js';
import type * as Indexcursor from '../../subgraphs/voorzieningen/ketenindex/opslag/cursor.js';
import type * as Personas from '../../supergraph/authenticatie/demo-personas.js';
import type * as DemoUitgever from '../../supergraph/authenticatie/demo-uitgever.js';
import type * as Adressen from '../../supergraph/composition/adressen.js';
import type * as Samenstellen from '../../supergraph/composition/samenstellen.js';
import type * as Config from '../../supergraph/config.js';
import type * as Sleutelmap from '../../supergraph/datamap/sleutelmap.js';
import type * as Gateway from '../../supergraph/gateway/index.js';
import type * as Http from '../../supergraph/http/index.js';
import type * as Register from '../../supergraph/registry/registerbestand.js';
import type * as Bevolking from '../../supergraph/start/bevolking.js';
import type * as Keten from '../../supergraph/start/keten.js';
import type * as Ketenbeleid from '../../supergraph/start/ketenbeleid.js';
import type * as Omgeving from '../../supergraph/start/omgeving.js';
import type * as Soortrouters from '../../supergraph/start/soortrouters.js';
import type * as Ketenindexopslag from '../../subgraphs/voorzieningen/ketenindex/opslag/index.js';

interface Onderdelen {
  '../schema/contract': typeof Contract;
  '../schema/vertrouwen': typeof Vertrouwen;
  '../schema/pakket': typeof Pakket;
  '../subgraphs/index': typeof Subgraphs;
  '../subgraphs/kit/index': typeof Kit;
  '../subgraphs/kit/pseudoniem/blindering': typeof Blindering;
  '../subgraphs/kit/pseudoniem/oprf': typeof Oprf;
  '../subgraphs/voorzieningen/ketenindex/opslag/index': typeof Ketenindexopslag;
  '../subgraphs/voorzieningen/ketenindex/opslag/cursor': typeof Indexcursor;
  'authenticatie/demo-personas': typeof Personas;
  'authenticatie/demo-uitgever': typeof DemoUitgever;
  'composition/adressen': typeof Adressen;
  'datamap/sleutelmap': typeof Sleutelmap;
  config: typeof Config;
  'start/bevolking': typeof Bevolking;
  'start/omgeving': typeof Omgeving;
  'composition/samenstellen': typeof Samenstellen;
  'gateway/index': typeof Gateway;
  'http/index': typeof Http;
  'registry/registerbestand': typeof Register;
  'start/keten': typeof Keten;
  'start/ketenbeleid': typeof Ketenbeleid;
  'start/soortrouters': typeof Soortrouters;
}

/**
 * A module of the product as it was built: what is measured is what is run.
 * @throws when it has not been built
 */
export function product<Naam extends keyof Onderdelen>(naam: Naam): Promise<Onderdelen[Naam]> {
  return import(new URL(`../../dist/supergraph/${naam}.js`, import.meta.url).href) as Promise<Onderdelen[Naam]>;
}
