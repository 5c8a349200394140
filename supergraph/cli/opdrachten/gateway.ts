import { Command, Option } from 'commander';
import { leesConfig } from '../../config.js';
import type { Draaiendegateway } from '../../start/gateway-alleen.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { bijHangup, hangupsein } from '../herlees.js';
import { alsPoort, alsSeconden } from '../invoer.js';
import { toonJson } from '../uitvoer.js';

interface Opties {
  readonly supergraph: string;
  readonly port?: number;
  readonly register?: string;
  readonly beleid?: 'keten' | 'open';
  readonly interval: number;
  readonly json?: boolean;
}

const UITLEG = `
Voor een supergraph van de keten geldt het beleid keten: elke vraag heeft een token nodig, en de sleutels komen uit
HANDBEREIK_DATA/sleutels. Met --register vraagt deze gateway de ketenpartners zelf; zonder vraagt hij de partnerrouter
op het adres in de supergraph. Voor elke andere supergraph geldt het beleid open: zonder token, alleen op deze machine
(HANDBEREIK_HOST). Een URL wordt telkens nagekeken (ETag); een bestand wordt opnieuw gelezen na kill -HUP. Een
supergraph die niet laadt, vervangt nooit een die draait. Wie de supergraph of het register van een keten volgt, meldt
daar welke velden clients gebruiken, zonder wat zij vroegen.

Voorbeelden
  npx handbereik gateway --supergraph schema/supergraph.graphql --register supergraph/registry/compose.json
  npx handbereik gateway --supergraph https://register.example/supergraph.graphql --port 4010`;

/** `handbereik gateway`: this gateway for any Federation 2 supergraph, as an organisation would run its own. */
export function gatewayOpdracht(): Command {
  return new Command('gateway')
    .description('Draait alleen de gateway, voor elke Federation 2-supergraph.')
    .requiredOption('--supergraph <bestand of URL>', 'de samengestelde supergraph')
    .option('--port <poort>', 'poort, 0 voor een vrije; standaard PORT, anders 4000', alsPoort)
    .option('--register <bestand of URL>', 'register van organisaties: de partnerrouter draait dan in dit proces')
    .addOption(new Option('--beleid <beleid>', 'keten of open; standaard wat bij de supergraph past').choices(['keten', 'open']))
    .option('--interval <seconden>', 'hoe vaak een URL wordt nagekeken', alsSeconden, 10)
    .option('--json', 'meldt adres en beleid als JSON')
    .addHelpText('after', UITLEG)
    .action(async (opties: Opties) => {
      // A signal that comes while it is still starting is not lost.
      void stopsein();
      hangupsein();
      const config = leesConfig();
      // The engine takes half a second to load; whoever asks for help need not wait for it.
      const { startGatewayAlleen } = await import('../../start/gateway-alleen.js');
      const { supergraph, register, beleid, interval } = opties;
      const gateway = await startGatewayAlleen(config, { supergraph, register, beleid, poort: opties.port ?? config.PORT, kijkMs: interval * 1_000 });
      if (gateway.beleid === 'open') waarschuw(config.HANDBEREIK_HOST);
      if (opties.json) toonJson({ graphql: `${gateway.url}/graphql`, ready: `${gateway.url}/ready`, beleid: gateway.beleid, soorten: gateway.soorten });
      else console.log(welkom(gateway));
      bijHangup(() => gateway.herlees());
      await blijfDraaien(() => gateway.stop());
    });
}

function waarschuw(host: string): void {
  const verder = host === '127.0.0.1' || host === 'localhost' || host === '::1' ? '' : `
!! Hij luistert op ${host}: iedereen die deze machine kan bereiken, kan vragen wat hij wil.`;
  console.error(`
!! Deze gateway vraagt NIEMAND om een token: het is het beleid open, om een supergraph mee te proberen.${verder}
!! Zet er geen gegevens van echte personen achter.
`);
}

function welkom({ url, beleid, soorten }: Draaiendegateway): string {
  const volgende = beleid === 'keten'
    ? `  Een token   npx handbereik token veilig-thuis\n  Een vraag   npx handbereik ask --url ${url} --bsn 999901011`
    : `  Een vraag   curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ __typename }"}'`;
  return `De gateway draait, met beleid ${beleid}${soorten.length > 0 ? ` en ${soorten.length} soorten ketenpartners` : ''}.

  GraphQL     ${url}/graphql   (POST${beleid === 'keten' ? ', met een token' : ''})
  Gezond      ${url}/live  ${url}/ready
${volgende}

Stoppen met Ctrl-C.`;
}
