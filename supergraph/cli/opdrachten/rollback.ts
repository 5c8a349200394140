import { Command } from 'commander';
import type { Publicatieverslag } from '../../../schema/publicatie.js';
import { alsReden, alsVersie } from '../invoer.js';
import { leesOndertekendProject } from '../project.js';
import { type Ondertekenaar, type Register, registerVan } from '../register.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';
import { demotoken } from './token.js';

interface Opties {
  readonly naar: number;
  readonly reden: string;
  readonly map?: string;
  readonly token?: string;
  readonly url?: string;
  readonly json?: boolean;
}

const UITLEG = `
De supergraph wordt wat hij in die versie was, onder een nieuw nummer: geschiedenis verandert niet. Voor een beheerder van
de keten, of voor wie elke soort beheert die erdoor verandert (met --map, ondertekend met de sleutel daarin).

Voorbeelden
  npx handbereik list versies
  npx handbereik rollback --naar 3 --reden "Versie 4 gaf lege antwoorden"`;

/** `handbereik rollback --naar <n>`: the supergraph as it was. */
export function rollbackOpdracht(): Command {
  return new Command('rollback')
    .description('Zet de supergraph terug op een eerdere versie.')
    .requiredOption('--naar <nummer>', 'welke versie van de supergraph', alsVersie)
    .requiredOption('--reden <reden>', 'waarom; iedereen kan het lezen', alsReden)
    .option('--map <map>', 'ondertekent als de organisatie van dit project, in plaats van als beheerder')
    .option('--token <token>', 'een token van de uitgever van deze installatie; standaard de persona beheerder')
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText('after', UITLEG)
    .action(async ({ naar, reden, json, ...wie }: Opties) => {
      const register = registerVan(await vindGateway(wie.url));
      const verslag = await register.bied('publicaties', { wat: 'terugdraaiing', naar, reden, verwachteVersie: await huidigNummer(register) }, await ondertekenaar(wie));
      if (json) toonJson(verslag);
      else toon(verslag, naar);
    });
}

/** Number of the supergraph that is served. */
async function huidigNummer(register: Register): Promise<number> {
  const { versies } = await register.lees<{ readonly versies: readonly { readonly nummer: number }[] }>('versies?aantal=1');
  if (versies[0]) return versies[0].nummer;
  throw new Opdrachtfout('Het register heeft nog geen versie van de supergraph.', 'Publiceer eerst een soort met npx handbereik publish.');
}

async function ondertekenaar({ map, token }: Pick<Opties, 'map' | 'token'>): Promise<Ondertekenaar> {
  if (map !== undefined) return (await leesOndertekendProject(map)).teken;
  const eigen = token ?? (await demotoken('beheerder'));
  return async () => eigen;
}

function toon({ ongewijzigd, supergraph }: Publicatieverslag, naar: number): void {
  if (ongewijzigd === true) console.log(`De supergraph is al wat hij in versie ${naar} was.`);
  else console.log(`De supergraph is weer wat hij in versie ${naar} was, als versie ${supergraph}.`);
  console.log('Wat er door veranderde: npx handbereik diff <van> <naar>, met nummers uit npx handbereik list versies.');
}
