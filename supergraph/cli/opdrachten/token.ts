import { join } from 'node:path';
import { Command } from 'commander';
import { PERSONAS } from '../../authenticatie/demo-personas.js';
import { type Demotokenopties, geefDemotoken, GELDIGHEID } from '../../authenticatie/demo-uitgever.js';
import { leesConfig } from '../../config.js';
import { leesKetenstand } from '../../datamap/ketenstand.js';
import { Sleutelmap } from '../../datamap/sleutelmap.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';

/** `handbereik token <persona>`: a signed bearer token of the demo issuer. */
export function tokenOpdracht(): Command {
  return new Command('token')
    .description(`Geeft een ondertekend demotoken (geldig ${GELDIGHEID}) voor een persona.`)
    .argument('[persona]', 'naam van de persona')
    .option('--persoon <id>', 'wie de persona burger is: een id van Persoon; standaard een moeder uit de demobevolking')
    .option('--oin <oin>', 'een andere organisatie van de demo waar de professional werkt, zoals een partner die is bevraagd')
    .option('--list', 'toont de personas')
    .option('--json', 'uitvoer voor machines')
    .action(async (persona: string | undefined, { list, json, persoon, oin }: { list?: boolean; json?: boolean; persoon?: string; oin?: string }) => {
      if (list) return toonPersonas(json ?? false);
      if (!persona) throw new Opdrachtfout('Welke persona?', 'Bekijk ze met npx handbereik token --list.');
      const token = persona === 'burger' ? await burgertoken(persoon) : await demotoken(persona, { ...(oin !== undefined && { oin }) });
      if (json) toonJson({ persona, token });
      else console.log(token);
    });
}

/** A token for the citizen of the demo. @param persoon id of Persoon; by default one of the demo population */
export async function burgertoken(persoon?: string): Promise<string> {
  return demotoken('burger', { persoon: persoon ?? (await demoburger()) });
}

/** The person that the citizen of the demo is; the chain that runs knows. @throws Opdrachtfout when none does */
async function demoburger(): Promise<string> {
  const stand = await leesKetenstand(leesConfig().HANDBEREIK_DATA);
  if (stand?.demoburger !== undefined) return stand.demoburger;
  throw new Opdrachtfout('Wie de burger is, weet alleen een keten die hier draait met de demobevolking.', 'Start haar met npm start, of noem een persoon met --persoon <id>.');
}

/**
 * A token for a persona, signed with the key in the data folder of this installation.
 * @throws Opdrachtfout when there is no such persona, or when this installation believes another issuer
 */
export async function demotoken(persona: string, opties?: Demotokenopties): Promise<string> {
  const { HANDBEREIK_OIDC_UITGEVER: uitgever, HANDBEREIK_DATA: datamap } = leesConfig();
  if (uitgever !== undefined) throw new Opdrachtfout(`Deze installatie neemt alleen tokens aan van ${uitgever}; demotokens gelden hier niet.`, 'Vraag een token bij die uitgever, of haal HANDBEREIK_OIDC_UITGEVER weg om de demo te gebruiken.');
  if (!Object.hasOwn(PERSONAS, persona)) throw new Opdrachtfout(`Er is geen persona ${persona}.`, 'Bekijk ze met npx handbereik token --list.');
  const sleutels = new Sleutelmap(join(datamap, 'sleutels'));
  const sleutel = await sleutels.ondertekenaar('uitgever');
  return geefDemotoken(persona, sleutel, opties).catch((fout: unknown) => {
    throw fout instanceof RangeError ? new Opdrachtfout(fout.message, 'Bekijk de organisaties in supergraph/registry/compose.json.') : fout;
  });
}

function toonPersonas(json: boolean): void {
  if (json) return toonJson(PERSONAS);
  toonTabel(['persona', 'functie', 'rollen', 'wie'], Object.entries(PERSONAS).map(([naam, wie]) => [naam, wie.functie, wie.rollen.join(', '), wie.uitleg]));
}
