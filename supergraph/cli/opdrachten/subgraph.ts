import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { bijHangup } from '../herlees.js';
import { alsPoort } from '../invoer.js';
import { toonJson } from '../uitvoer.js';

interface Opties {
  readonly port: number;
  readonly register?: string;
  readonly organisatie?: string;
  readonly identiteit?: string;
  readonly inrichting?: string;
  readonly bekendheid?: string;
  readonly pseudoniemen?: string;
  readonly json?: boolean;
}

const UITLEG = `
De naam is een samenwerkfunctie (identiteit, inrichting, bekendheid, burger), de dienst pseudoniemen, of de code van een
soort ketenpartner (politie, gemeente, veilig-thuis, ...). De database staat in DATABASE_URL, de sleutels staan in
HANDBEREIK_DATA/sleutels. Een lege database krijgt de synthetische demogegevens. Wat een onderdeel verder nodig heeft
(--register, of waar een ander onderdeel antwoordt) zegt het zelf.

Voorbeelden
  DATABASE_URL=postgres://politie:...@localhost/politie npx handbereik subgraph politie --port 4101
  npx handbereik subgraph bekendheid --identiteit http://localhost:4102/functies/identiteit/graphql \\
    --inrichting http://localhost:4103/functies/inrichting/graphql --pseudoniemen http://localhost:4104/voorzieningen/pseudoniemen`;

/** `handbereik subgraph <naam>`: one functie, service or kind of ketenpartner on a listener of its own. */
export function subgraphOpdracht(): Command {
  return new Command('subgraph')
    .description('Draait één samenwerkfunctie, dienst of soort ketenpartner, met een eigen database.')
    .argument('<naam>', 'naam van het onderdeel')
    .option('--port <poort>', 'poort, 0 voor een vrije', alsPoort, 4100)
    .option('--organisatie <oin>', 'alleen deze organisatie van de soort; met wederzijdse TLS is een proces één organisatie')
    .option('--register <bestand>', 'register van organisaties')
    .option('--identiteit <url>', 'waar identiteit antwoordt')
    .option('--inrichting <url>', 'waar inrichting antwoordt')
    .option('--bekendheid <url>', 'waar bekendheid antwoordt')
    .option('--pseudoniemen <url>', 'waar de pseudoniemdienst antwoordt')
    .option('--json', 'meldt het adres als JSON')
    .addHelpText('after', UITLEG)
    .action(async (naam: string, { port, register, organisatie, json, ...adressen }: Opties) => {
      // A signal that comes while it is still starting is not lost.
      void stopsein();
      const config = leesConfig();
      const { startSubgraphAlleen } = await import('../../start/subgraph-alleen.js');
      const subgraph = await startSubgraphAlleen(config, { naam, poort: port, register, organisatie, adressen });
      const { url, paden } = subgraph;
      if (json) toonJson({ naam, url, paden });
      else console.log(`De subgraph ${naam} draait op ${url}.\n\n${paden.map((pad) => `  ${url}${pad}/graphql`).join('\n')}\n\nGezond: hetzelfde pad met /health in plaats van /graphql. Stoppen met Ctrl-C.`);
      bijHangup(() => subgraph.herlees());
      await blijfDraaien(() => subgraph.stop());
    });
}
