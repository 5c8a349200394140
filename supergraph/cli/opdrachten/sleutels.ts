import { join } from 'node:path';
import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import { SLEUTELS, SLEUTELNAMEN, type Sleutelnaam, sleutelstand } from '../../datamap/sleutelstand.js';
import { ONDERTEKENAARS, type Ondertekenaarsnaam, Sleutelmap } from '../../datamap/sleutelmap.js';
import { leesRegister } from '../../registry/registerbestand.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';

const UITLEG = `
Maakt wat er nog niet is en laat staan wat er is: opnieuw draaien verandert niets. Elke sleutel is een bestand dat alleen
zijn eigenaar kan lezen. Een partij die alleen hoeft te controleren, heeft genoeg aan het openbare deel (zonder "d").`;

/** `handbereik sleutels`: makes every key of an installation, and never shows one. */
export function sleutelsOpdracht(): Command {
  return new Command('sleutels')
    .description('Maakt alle sleutels van deze installatie in de datamap; toont er nooit een.')
    .option('--register <bestand>', 'maakt ook de sleutel van elke organisatie in dit register')
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async ({ json, register }: { json?: boolean; register?: string }) => {
      const map = join(leesConfig().HANDBEREIK_DATA, 'sleutels');
      const gemaakt = await maakSleutels(map);
      const organisaties = register === undefined ? [] : (await leesRegister(register)).deelnemers.map(({ oin }) => oin);
      for (const oin of organisaties) await new Sleutelmap(map).organisatie(oin);
      if (json) return toonJson({ map, gemaakt, aanwezig: SLEUTELNAMEN, organisaties });
      toonTabel(['sleutel', 'bestand', 'waarvoor', 'stand'], SLEUTELNAMEN.map((naam) => [naam, SLEUTELS[naam].bestand, SLEUTELS[naam].doel, gemaakt.includes(naam) ? 'gemaakt' : 'was er al']));
      if (organisaties.length > 0) console.log(`In ${join(map, 'organisaties')} staat de sleutel van ${organisaties.length} organisaties.`);
      console.log(`In ${map}. Bewaar er een kopie van: met andere sleutels herkent geen organisatie een pseudoniem meer.`);
    });
}

const isOndertekenaar = (naam: Sleutelnaam): naam is Ondertekenaarsnaam => ONDERTEKENAARS.some((ondertekenaar) => ondertekenaar === naam);

/** Makes what is not there. @returns the names of what was made */
async function maakSleutels(map: string): Promise<readonly Sleutelnaam[]> {
  const nieuw = (await sleutelstand(map)).filter(({ aanwezig }) => !aanwezig).map(({ naam }) => naam);
  const sleutels = new Sleutelmap(map);
  try {
    for (const naam of nieuw) {
      if (isOndertekenaar(naam)) await sleutels.ondertekenaar(naam);
      else await sleutels.geheim(naam);
    }
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code;
    if (code === undefined) throw fout;
    throw new Opdrachtfout(`In ${map} zijn geen sleutels te maken (${code}).`, 'Geef deze gebruiker schrijfrecht op de datamap, of kies met HANDBEREIK_DATA een andere.');
  }
  return nieuw;
}
