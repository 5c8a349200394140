import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import type { Draaiendregister } from '../../start/register-alleen.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { alsAdres, alsPoort, alsUrl } from '../invoer.js';
import { toonJson } from '../uitvoer.js';

interface Opties {
  readonly inrichting: URL;
  readonly pseudoniemen: URL;
  readonly port: number;
  readonly adres?: URL;
  readonly router?: URL;
  readonly functie: ReadonlyMap<string, URL>;
  readonly geslotenNet?: boolean;
  readonly json?: boolean;
}

const UITLEG = `
Het register bewaart de soorten en de versies van de supergraph in de database van DATABASE_URL; de organisaties leest en
wijzigt het in samenwerkfunctie 14 (inrichting). Het wacht tot die er is. Zijn sleutels staan in HANDBEREIK_DATA/sleutels.
De supergraph die het geeft, noemt de adressen van --router en --functie; zonder die van docker-compose.yml. Gateway,
router en onderdelen volgen het met <adres>/register.

Voorbeeld
  DATABASE_URL=postgres://register:...@localhost/register npx handbereik register \\
    --inrichting http://inrichting:4100/functies/inrichting/graphql --pseudoniemen http://pseudoniemen:4100/voorzieningen/pseudoniemen`;

/** `handbereik register`: the register as a service, for a chain whose parts run apart. */
export function registerOpdracht(): Command {
  return new Command('register')
    .description('Draait het register als eigen dienst: waar partners publiceren en de andere onderdelen zich naar richten.')
    .requiredOption('--inrichting <url>', 'waar inrichting antwoordt', alsUrl)
    .requiredOption('--pseudoniemen <url>', 'waar de pseudoniemdienst antwoordt; partners krijgen het te horen', alsUrl)
    .option('--port <poort>', 'poort, 0 voor een vrije', alsPoort, 4300)
    .option('--adres <url>', 'waar partners het register vinden, zonder pad; standaard waar het luistert', alsUrl)
    .option('--router <url>', 'adres van de partnerrouter, voor in de supergraph', alsUrl)
    .option('--functie <naam=url>', 'adres van een samenwerkfunctie, voor in de supergraph; mag vaker', alsAdres, new Map())
    .option('--gesloten-net', 'organisaties mogen ook zonder https antwoorden: alleen voor een net dat verder dicht is')
    .option('--json', 'meldt het adres als JSON, zodra het register gereed is')
    .addHelpText('after', UITLEG)
    .action(async ({ port, functie, json, ...rest }: Opties) => {
      // A signal that comes while it still waits for samenwerkfunctie 14 ends it as any other.
      const sein = stopsein();
      const config = leesConfig();
      const { startRegisterAlleen } = await import('../../start/register-alleen.js');
      const register = await startRegisterAlleen(config, { ...rest, poort: port, functies: functie });
      try {
        await Promise.race([register.gereed.then((supergraph) => meld(register, supergraph, json)), sein]);
      } catch (fout) {
        await register.stop();
        throw fout;
      }
      await blijfDraaien(() => register.stop());
    });
}

function meld({ url }: Draaiendregister, supergraph: number, json: boolean | undefined): void {
  if (json) toonJson({ url, register: `${url}/register`, supergraph });
  else console.log(`Het register draait, met supergraph ${supergraph}.\n\n  Register    ${url}/register\n  Gezond      ${url}/live  ${url}/ready\n\nStoppen met Ctrl-C.`);
}
