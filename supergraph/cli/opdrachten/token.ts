import { join } from 'node:path';
import { Command } from 'commander';
import { PERSONAS } from '../../authenticatie/demo-personas.js';
import { geefDemotoken, GELDIGHEID } from '../../authenticatie/demo-uitgever.js';
import { leesConfig } from '../../config.js';
import { Sleutelmap } from '../../datamap/sleutelmap.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';

/** `handbereik token <persona>`: a signed bearer token of the demo issuer. */
export function tokenOpdracht(): Command {
  return new Command('token')
    .description(`Geeft een ondertekend demotoken (geldig ${GELDIGHEID}) voor een persona.`)
    .argument('[persona]', 'naam van de persona')
    .option('--list', 'toont de personas')
    .option('--json', 'uitvoer voor machines')
    .action(async (persona: string | undefined, { list, json }: { list?: boolean; json?: boolean }) => {
      if (list) return toonPersonas(json ?? false);
      if (!persona) throw new Opdrachtfout('Welke persona?', 'Bekijk ze met npx handbereik token --list.');
      const token = await demotoken(persona);
      if (json) toonJson({ persona, token });
      else console.log(token);
    });
}

/** A token for a persona, signed with the key in the data folder of this installation. @throws Opdrachtfout when there is no such persona */
export async function demotoken(persona: string): Promise<string> {
  if (!Object.hasOwn(PERSONAS, persona)) throw new Opdrachtfout(`Er is geen persona ${persona}.`, 'Bekijk ze met npx handbereik token --list.');
  const sleutels = new Sleutelmap(join(leesConfig().HANDBEREIK_DATA, 'sleutels'));
  return geefDemotoken(persona, await sleutels.ondertekenaar('uitgever'));
}

function toonPersonas(json: boolean): void {
  if (json) return toonJson(PERSONAS);
  toonTabel(['persona', 'functie', 'rollen', 'wie'], Object.entries(PERSONAS).map(([naam, wie]) => [naam, wie.functie, wie.rollen.join(', '), wie.uitleg]));
}
