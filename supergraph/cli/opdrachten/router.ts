import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { bijHangup, hangupsein } from '../herlees.js';
import { alsAdres, alsPoort } from '../invoer.js';
import { toonJson } from '../uitvoer.js';

interface Opties {
  readonly register: string;
  readonly port: number;
  readonly supergraph?: string;
  readonly functie: ReadonlyMap<string, URL>;
  readonly json?: boolean;
}

const UITLEG = `
POST <adres>/<soort> verdeelt een vraag over de organisaties van die soort. POST <adres>/<functie> controleert het token
van de eindgebruiker in Authorization en geeft de vraag met een eigen token door; dat vraagt om de sleutels in
HANDBEREIK_DATA/sleutels. Zo kan elke Federation 2-engine de supergraph bedienen die Authorization doorgeeft. Het
register wordt opnieuw gelezen na kill -HUP. Een register of supergraph achter een URL wordt gevolgd: nieuwe soorten en
adressen komen er vanzelf bij.

Voorbeeld
  npx handbereik router --register supergraph/registry/compose.json --functie identiteit=http://identiteit:4100/functies/identiteit/graphql`;

/** `handbereik router`: the partner router as a service, so that any other engine can serve the supergraph. */
export function routerOpdracht(): Command {
  return new Command('router')
    .description('Draait de partnerrouter als eigen dienst, voor elke Federation 2-engine.')
    .requiredOption('--register <bestand of URL>', 'register van organisaties: een bestand, of van een draaiende keten')
    .option('--port <poort>', 'poort, 0 voor een vrije', alsPoort, 4200)
    .option('--supergraph <bestand of URL>', 'waaruit de soorten volgen; standaard de supergraph van dit pakket')
    .option('--functie <naam=url>', 'samenwerkfunctie om vragen naar door te geven; mag vaker', alsAdres, new Map())
    .option('--json', 'meldt adres en soorten als JSON')
    .addHelpText('after', UITLEG)
    .action(async ({ register, port, supergraph, functie, json }: Opties) => {
      // A signal that comes while it is still starting is not lost.
      void stopsein();
      hangupsein();
      const config = leesConfig();
      const { startRouterAlleen } = await import('../../start/router-alleen.js');
      const router = await startRouterAlleen(config, { register, poort: port, supergraph, functies: functie });
      const { url, soorten, organisaties } = router;
      if (json) toonJson({ url, soorten, organisaties, functies: [...functie.keys()] });
      else console.log(`De partnerrouter draait op ${url}, voor ${organisaties} organisaties van ${soorten.length} soorten.\n\n  Gezond   ${url}/live  ${url}/ready\n\nStoppen met Ctrl-C.`);
      bijHangup(() => router.herlees());
      await blijfDraaien(() => router.stop());
    });
}
