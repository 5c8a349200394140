import { Command, InvalidArgumentError } from 'commander';
import { type Config, leesConfig } from '../../config.js';
import { isRegisteradres } from '../../registry/registeradres.js';
import { isProjectmap } from '../../start/project-organisatie.js';
import { blijfDraaien, stopsein } from '../blijf-draaien.js';
import { bijHangup, hangupsein } from '../herlees.js';
import { alsPoort } from '../invoer.js';
import { toonJson } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';

interface Opties {
  readonly port: number;
  readonly register: Register;
  readonly organisatie?: string;
  readonly identiteit?: string;
  readonly inrichting?: string;
  readonly bekendheid?: string;
  readonly melding?: string;
  readonly actie?: string;
  readonly ketenindex?: string;
  readonly pseudoniemen?: string;
  readonly keten?: string;
  readonly json?: boolean;
}

/** A register is where a part begins (a file), or what it follows (an address); some take both. */
interface Register {
  readonly register?: string;
  readonly volgt?: string;
}

const UITLEG = `
De naam is een samenwerkfunctie (identiteit, inrichting, bekendheid, burger, melding, actie), een dienst (ketenindex, pseudoniemen), of de code van een
soort ketenpartner (politie, gemeente, veilig-thuis, ...). Een map met organisatie.json is een project: dat draait met zijn
eigen sleutel tegen de keten van --keten, op DATABASE_URL of een eigen database in <map>/.handbereik. Voor de rest: de database staat in DATABASE_URL, de sleutels staan in
HANDBEREIK_DATA/sleutels. Een lege database krijgt de synthetische demogegevens. Wat een onderdeel verder nodig heeft
(--register, of waar een ander onderdeel antwoordt) zegt het zelf. Bij --register is een bestand waar het mee begint, en het
adres van een draaiend register wat het volgt; inrichting neemt beide.

Voorbeelden
  npx handbereik subgraph ../wijkteam --keten http://localhost:4000
  DATABASE_URL=postgres://politie:...@localhost/politie npx handbereik subgraph politie --port 4101
  npx handbereik subgraph ketenindex --identiteit http://localhost:4102/functies/identiteit/graphql --port 4105`;

/** `handbereik subgraph <naam>`: one functie, service or kind of ketenpartner on a listener of its own. */
export function subgraphOpdracht(): Command {
  return new Command('subgraph')
    .description('Draait één samenwerkfunctie, dienst of soort ketenpartner, met een eigen database.')
    .argument('<naam>', 'naam van het onderdeel, of de map van een project')
    .option('--port <poort>', 'poort, 0 voor een vrije', alsPoort, 4100)
    .option('--organisatie <oin>', 'alleen deze organisatie van de soort; met wederzijdse TLS is een proces één organisatie')
    .option('--register <bestand of URL>', 'register van organisaties; van elk een', alsRegister, {})
    .option('--identiteit <url>', 'waar identiteit antwoordt')
    .option('--inrichting <url>', 'waar inrichting antwoordt')
    .option('--bekendheid <url>', 'waar bekendheid antwoordt')
    .option('--melding <url>', 'waar melding antwoordt')
    .option('--actie <url>', 'waar actie antwoordt')
    .option('--ketenindex <url>', 'waar de ketenindex antwoordt')
    .option('--pseudoniemen <url>', 'waar de pseudoniemdienst antwoordt')
    .option('--keten <url>', 'bij een project: adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'meldt het adres als JSON')
    .addHelpText('after', UITLEG)
    .action(async (naam: string, { port, register, organisatie, keten, json, ...adressen }: Opties) => {
      // A signal that comes while it is still starting is not lost.
      void stopsein();
      hangupsein();
      const config = leesConfig();
      if (await isProjectmap(naam)) return draaiProject(config, naam, { keten: await vindGateway(keten), poort: port, json });
      const { startSubgraphAlleen } = await import('../../start/subgraph-alleen.js');
      const subgraph = await startSubgraphAlleen(config, { naam, poort: port, ...register, organisatie, adressen });
      const { url, paden } = subgraph;
      if (json) toonJson({ naam, url, paden });
      else console.log(`De subgraph ${naam} draait op ${url}.\n\n${paden.map((pad) => `  ${url}${pad}/graphql`).join('\n')}\n\nGezond: hetzelfde pad met /health in plaats van /graphql. Stoppen met Ctrl-C.`);
      bijHangup(() => subgraph.herlees());
      await blijfDraaien(() => subgraph.stop());
    });
}

/** @throws InvalidArgumentError */
function alsRegister(waarde: string, eerder: Register): Register {
  const nieuw: Register = isRegisteradres(waarde) ? { volgt: waarde } : { register: waarde };
  if (Object.keys(nieuw).some((soort) => Object.hasOwn(eerder, soort))) throw new InvalidArgumentError('Geef ten hoogste één bestand en één adres.');
  return { ...eerder, ...nieuw };
}

/** The subgraph of an organisation outside the house. */
async function draaiProject(config: Config, map: string, { keten, poort, json }: { readonly keten: string; readonly poort: number; readonly json?: boolean | undefined }): Promise<void> {
  const { startProject } = await import('../../start/project.js');
  const { project, endpoint, gevuld, herlees, stop } = await startProject(config, { map, keten, poort });
  const { organisatie } = project;
  if (json) toonJson({ naam: organisatie.soort, oin: organisatie.oin, endpoint, keten });
  else {
    const dossiers = gevuld > 0 ? ', met nieuwe synthetische dossiers' : '';
    const aanmelden = endpoint === organisatie.endpoint ? '' : ` --endpoint ${endpoint}`;
    console.log(`${organisatie.naam} antwoordt${dossiers}.\n\n  ${endpoint}\n\nAanmelden bij de keten: npx handbereik publish ${map}${aanmelden} --reden "…"\nGezond: hetzelfde pad met /health in plaats van /graphql. Stoppen met Ctrl-C.`);
  }
  bijHangup(herlees);
  await blijfDraaien(stop);
}
