import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { bijHangup } from '../herlees.js';
import { alsPoort } from '../invoer.js';
import { toonJson } from '../uitvoer.js';

interface Opties {
  readonly port: number;
  readonly register?: string;
  readonly identiteit?: string;
  readonly json?: boolean;
}

const UITLEG = `
De naam is bekendheid, identiteit, of de code van een soort ketenpartner (politie, gemeente, veilig-thuis, ...). De
database staat in DATABASE_URL, de sleutels staan in HANDBEREIK_DATA/sleutels. Een lege database krijgt de synthetische
demogegevens. De subgraph bekendheid heeft geen database, maar wel --register en --identiteit nodig.

Voorbeelden
  DATABASE_URL=postgres://politie:...@localhost/politie npx handbereik subgraph politie --port 4101
  npx handbereik subgraph bekendheid --register register.json --identiteit http://localhost:4102/functies/identiteit/graphql`;

/** `handbereik subgraph <naam>`: one functie or one kind of ketenpartner on a listener of its own. */
export function subgraphOpdracht(): Command {
  return new Command('subgraph')
    .description('Draait één samenwerkfunctie of één soort ketenpartner, met een eigen database.')
    .argument('<naam>', 'bekendheid, identiteit of de code van een soort')
    .option('--port <poort>', 'poort, 0 voor een vrije', alsPoort, 4100)
    .option('--register <bestand>', 'register van organisaties (voor bekendheid)')
    .option('--identiteit <url>', 'waar identiteit antwoordt (voor bekendheid)')
    .option('--json', 'meldt het adres als JSON')
    .addHelpText('after', UITLEG)
    .action(async (naam: string, { port, register, identiteit, json }: Opties) => {
      // A signal that comes while it is still starting is not lost.
      void stopsein();
      const config = leesConfig();
      const { startSubgraphAlleen } = await import('../../start/subgraph-alleen.js');
      const subgraph = await startSubgraphAlleen(config, { naam, poort: port, register, identiteit });
      const { url, paden } = subgraph;
      if (json) toonJson({ naam, url, paden });
      else console.log(`De subgraph ${naam} draait op ${url}.\n\n${paden.map((pad) => `  ${url}${pad}/graphql`).join('\n')}\n\nGezond: hetzelfde pad met /health in plaats van /graphql. Stoppen met Ctrl-C.`);
      bijHangup(() => subgraph.herlees());
      await blijfDraaien(() => subgraph.stop());
    });
}
