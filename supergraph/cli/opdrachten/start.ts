import { Command } from 'commander';
import { type Config, leesConfig, logbestand } from '../../config.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';

/** `handbereik start`: the whole chain on this machine, with demo data. */
export function startOpdracht(): Command {
  return new Command('start')
    .description('Start de hele keten op deze machine, met synthetische demogegevens.')
    .option('--json', 'meldt de adressen als JSON')
    .action(async ({ json }: { json?: boolean }) => {
      void stopsein();
      // Loaded here: no other command needs the whole chain in memory.
      const { startKeten } = await import('../../start/keten.js');
      const config = leesConfig();
      const keten = await startKeten(config);
      console.log(json ? JSON.stringify({ graphql: `${keten.url}/graphql`, ready: `${keten.url}/ready` }) : welkom(keten.url, config));
      await blijfDraaien(() => keten.stop());
    });
}

/** Two persons of the demo population, a parent and a child. */
const VOORBEELD = ['999901011', '999901035'];

function welkom(url: string, { HANDBEREIK_LOG, HANDBEREIK_DATA }: Config): string {
  return `Handbereik draait, met synthetische gegevens.

  GraphQL   ${url}/graphql   (POST, met een token)
  Gezond    ${url}/live  ${url}/ready
  Log       ${HANDBEREIK_LOG === 'stderr' ? 'op stderr' : logbestand(HANDBEREIK_DATA)}

  Een token          npx handbereik token veilig-thuis
  Een vraag          npx handbereik ask ${VOORBEELD.map((bsn) => `--bsn ${bsn}`).join(' ')}
  Andere personen    npx handbereik load <csv>
  Iets mis?          npx handbereik doctor

  De vraag zelf, om te plakken:

${vraag(url)}

Stoppen met Ctrl-C.`;
}

/** A question for the command line, as a front-end would send it. */
function vraag(url: string): string {
  const query = 'query($v:BekendheidVerzoek!){bepalenBekendheid(verzoek:$v){uitvragen{persoon{naam{volledig}} partner{naam} bijdrage{uitkomst contact{naam telefoon}}}}}';
  const v = { personen: VOORBEELD.map((bsn) => ({ bsn })), samenwerkingsverband: 'sv-demo', aanleiding: 'melding-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding' };
  return `curl -s ${url}/graphql -H "authorization: Bearer $(npx handbereik token veilig-thuis)" -H 'content-type: application/json' -d '${JSON.stringify({ query, variables: { v } })}'`;
}
