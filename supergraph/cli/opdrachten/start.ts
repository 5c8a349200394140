import { Command } from 'commander';
import { type Config, leesConfig, logbestand, metSandbox, STANDAARD_DATAMAP } from '../../config.js';
import type { Keten } from '../../start/keten.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';

/** `handbereik start`: the whole chain on this machine, with demo data. */
export function startOpdracht(): Command {
  return new Command('start')
    .description('Start de hele keten op deze machine, met synthetische demogegevens.')
    .option('--json', 'meldt de adressen als JSON')
    .action(async ({ json }: { json?: boolean }) => {
      void stopsein();
      // Loaded here: no other command needs the whole chain in memory.
      const [{ startKeten }, { DEMO }] = await Promise.all([import('../../start/keten.js'), import('../../start/bevolking.js')]);
      const config = leesConfig();
      const keten = await startKeten(config, json ? {} : { opStap: (stap) => console.log(`  ${stap} …`) });
      console.log(json ? JSON.stringify({ graphql: `${keten.url}/graphql`, ready: `${keten.url}/ready`, ...(metSandbox(config) && { sandbox: `${keten.url}/sandbox` }) }) : welkom(keten, keten.bevolking === DEMO, config));
      await blijfDraaien(() => {
        if (!json) console.log('De keten maakt af waar zij mee bezig is, en stopt.');
        return keten.stop();
      });
    });
}

/** Two persons of the demo population, a parent and a child. */
const VOORBEELD = ['999901011', '999901035'];

function welkom({ url, bevolking }: Pick<Keten, 'url' | 'bevolking'>, demo: boolean, config: Config): string {
  const { HANDBEREIK_LOG, HANDBEREIK_DATA } = config;
  const npx = `${HANDBEREIK_DATA === STANDAARD_DATAMAP ? '' : `HANDBEREIK_DATA=${HANDBEREIK_DATA} `}npx handbereik`;
  return `Handbereik draait, met synthetische dossiers${demo ? '' : ` voor de personen van een ${bevolking}`}.

${metSandbox(config) ? `  Bekijken  ${url}/sandbox   (vragen, ronde, kaart en documentatie, in een browser)\n` : ''}  GraphQL   ${url}/graphql   (POST, met een token)
  Gezond    ${url}/live  ${url}/ready
  Log       ${HANDBEREIK_LOG === 'stderr' ? 'op stderr' : logbestand(HANDBEREIK_DATA)}

  Een token          ${npx} token veilig-thuis
  Een vraag          ${npx} ask ${demo ? VOORBEELD.map((bsn) => `--bsn ${bsn}`).join(' ') : '--bsn <bsn>'}
  Andere personen    ${npx} load <csv>      (terug: load --demo)
  Iets mis?          ${npx} doctor
${demo ? `\n  De vraag zelf, om te plakken:\n\n${vraag(url, npx)}\n` : ''}
Stoppen met Ctrl-C.`;
}

/** A question for the command line, as a front-end would send it. */
function vraag(url: string, npx: string): string {
  const query = 'query($v:BekendheidVerzoek!){bepalenBekendheid(verzoek:$v){uitvragen{persoon{naam{volledig}} partner{naam} bijdrage{uitkomst contact{naam telefoon}}}}}';
  const v = { personen: VOORBEELD.map((bsn) => ({ bsn })), samenwerkingsverband: 'sv-demo', aanleiding: 'melding-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding' };
  return `curl -s ${url}/graphql -H "authorization: Bearer $(${npx} token veilig-thuis)" -H 'content-type: application/json' -d '${JSON.stringify({ query, variables: { v } })}'`;
}
