import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const GEBRUIK = `Gebruik: node server.mjs --oin <oin> (--register <url> | --schema <bestand> --uitgevers <bestand of url>)
  [--port <poort>] [--host <adres>] [--dossiers <bestand>] [--logboek <bestand>] [--uitgever <naam>]
Elke instelling mag ook als omgevingsvariabele, met SUBGRAPH_ ervoor: SUBGRAPH_OIN, SUBGRAPH_REGISTER, SUBGRAPH_PORT, ...`;

const NAMEN = ['oin', 'register', 'schema', 'uitgevers', 'port', 'host', 'dossiers', 'logboek', 'uitgever'];

/** The settings, from the command line or else the environment; ends the process when something is missing. */
export function leesInstellingen() {
  const { values: gegeven } = lees();
  const instelling = (naam, standaard) => gegeven[naam] ?? process.env[`SUBGRAPH_${naam.toUpperCase()}`] ?? standaard;
  const oin = instelling('oin', '');
  if (!/^\d{20}$/.test(oin)) stop('Geef met --oin het nummer van de organisatie: twintig cijfers.');
  const poort = Number(instelling('port', '4100'));
  if (!Number.isInteger(poort) || poort < 0 || poort > 65_535) stop('Geef met --port een getal van 0 tot en met 65535.');
  const register = instelling('register')?.replace(/\/$/, '');
  const schema = instelling('schema', register && `${register}/register/soorten/woningcorporatie/schema.graphql`);
  const uitgevers = instelling('uitgevers', register && `${register}/register/aansluiting`);
  if (!schema || !uitgevers) stop('Geef met --register het adres van de keten, of met --schema en --uitgevers wat daar vandaan komt.');
  return {
    oin, poort, schema, uitgevers,
    adres: instelling('host', '127.0.0.1'),
    uitgever: instelling('uitgever', 'urn:handbereik:bekendheid'),
    dossiers: instelling('dossiers', fileURLToPath(new URL('dossiers.json', import.meta.url))),
    logboek: instelling('logboek', 'verwerkingen.ndjson'),
  };
}

function lees() {
  try {
    return parseArgs({ options: Object.fromEntries(NAMEN.map((naam) => [naam, { type: 'string' }])) });
  } catch {
    return stop('Een van de opties bestaat niet, of mist een waarde.');
  }
}

function stop(waarom) {
  console.error(`${waarom}\n\n${GEBRUIK}`);
  process.exit(2);
}
