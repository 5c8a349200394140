import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import { blijfDraaien } from '../blijf-draaien.js';

/** `handbereik start`: the whole chain on this machine, with demo data. */
export function startOpdracht(): Command {
  return new Command('start')
    .description('Start de hele keten op deze machine, met synthetische demogegevens.')
    .option('--json', 'meldt de adressen als JSON')
    .action(async ({ json }: { json?: boolean }) => {
      // Loaded here: no other command needs the whole chain in memory.
      const { startKeten } = await import('../../start/keten.js');
      const keten = await startKeten(leesConfig());
      console.log(json ? JSON.stringify({ graphql: `${keten.url}/graphql`, ready: `${keten.url}/ready` }) : welkom(keten.url));
      await blijfDraaien(() => keten.stop());
    });
}

/** Two persons of the demo population, a parent and a child. */
const VOORBEELD = ['999901011', '999901035'];

function welkom(url: string): string {
  return `Handbereik draait, met synthetische gegevens.

  GraphQL   ${url}/graphql   (POST, met een token)
  Gezond    ${url}/live  ${url}/ready

  Een token          npx handbereik token veilig-thuis
  Een vraag          npx handbereik ask ${VOORBEELD.map((bsn) => `--bsn ${bsn}`).join(' ')}
  Andere personen    npx handbereik load <csv>
  Met curl           curl -s ${url}/graphql -H "authorization: Bearer $(npx handbereik token veilig-thuis)" \\
                       -H 'content-type: application/json' -d '{"query":"{ __typename }"}'

Stoppen met Ctrl-C.`;
}
