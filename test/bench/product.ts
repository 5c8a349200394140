import type * as Adressen from '../../supergraph/composition/adressen.js';
import type * as Samenstellen from '../../supergraph/composition/samenstellen.js';
import type * as Soortschemas from '../../supergraph/composition/soortschemas.js';
import type * as Functietokens from '../../supergraph/authenticatie/functietokens.js';
import type * as Tokencontrole from '../../supergraph/authenticatie/tokencontrole.js';
import type * as Vrager from '../../supergraph/authenticatie/vrager.js';
import type * as Gateway from '../../supergraph/gateway/index.js';
import type * as Http from '../../supergraph/http/index.js';
import type * as Partnerrouter from '../../supergraph/partner-router/index.js';
import type * as Register from '../../supergraph/registry/register.js';

interface Onderdelen {
  'authenticatie/functietokens': typeof Functietokens;
  'authenticatie/tokencontrole': typeof Tokencontrole;
  'authenticatie/vrager': typeof Vrager;
  'composition/adressen': typeof Adressen;
  'composition/samenstellen': typeof Samenstellen;
  'composition/soortschemas': typeof Soortschemas;
  'gateway/index': typeof Gateway;
  'http/index': typeof Http;
  'partner-router/index': typeof Partnerrouter;
  'registry/register': typeof Register;
}

/**
 * A module of the product as it was built: what is measured is what is run.
 * @throws when it has not been built
 */
export function product<Naam extends keyof Onderdelen>(naam: Naam): Promise<Onderdelen[Naam]> {
  return import(new URL(`../../dist/supergraph/${naam}.js`, import.meta.url).href) as Promise<Onderdelen[Naam]>;
}
