import { resolve } from 'node:path';
import { Command } from 'commander';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { adressen } from '../../composition/adressen.js';
import { isSoortcode } from '../../start/project-organisatie.js';
import { alsNaam, alsOin } from '../invoer.js';
import { maakProject } from '../nieuw/maak.js';
import type { Nieuwproject } from '../nieuw/opdracht.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';

interface Opties {
  readonly oin: string;
  readonly naam: string;
  readonly soortnaam?: string;
  readonly regio: string;
  readonly map?: string;
  readonly zonderKit?: boolean;
  readonly json?: boolean;
}

const UITLEG = `
Maakt een map met een volledige subgraph, haar proef, wie u bent (organisatie.json) en uw eigen sleutelpaar. De map staat
buiten dit pakket en werkt meteen, zonder netwerk. Met --zonder-kit komt er alleen wat u voor een subgraph in een andere
taal nodig hebt: wie u bent, uw sleutels en het schema.

Voorbeelden
  npx handbereik new wijkteam --oin 00000099021000001000 --naam "Wijkteam Waterwijk" --map ../wijkteam
  npx handbereik new huisarts --oin 00000099022000001000 --naam "Huisartsenpost Midden" --soortnaam Huisartsen --zonder-kit`;

/** `handbereik new <soort>`: a ready partner subgraph in a folder of its own. */
export function newOpdracht(): Command {
  return new Command('new')
    .description('Maakt een nieuwe soort ketenpartner, in een eigen map met een eigen sleutel.')
    .argument('<soort>', 'code van de soort, zoals wijkteam of veilig-thuis')
    .requiredOption('--oin <oin>', 'uw organisatie: twintig cijfers; die met 00000099 beginnen zijn vrij voor proeven', alsOin)
    .requiredOption('--naam <naam>', 'de naam van uw organisatie', alsNaam)
    .option('--soortnaam <naam>', 'hoe mensen de soort noemen; standaard de code met een hoofdletter', alsNaam)
    .option('--regio <regio>', 'de regio waarin u werkt', alsNaam, 'Midden (demo)')
    .option('--map <map>', 'waar de map komt; standaard ./<soort>')
    .option('--zonder-kit', 'alleen organisatie, sleutels en schema, voor een subgraph in een andere taal')
    .option('--json', 'meldt de map en haar bestanden als JSON')
    .addHelpText('after', UITLEG)
    .action(async (soort: string, { oin, naam, soortnaam, regio, map, zonderKit, json }: Opties) => {
      eisVrijeSoort(soort);
      const nieuw: Nieuwproject = { soort, oin, naam, regio, soortnaam: eisSoortnaam(soortnaam ?? leesbaar(soort)), map: resolve(map ?? soort), metKit: zonderKit !== true };
      const bestanden = await maakProject(nieuw);
      if (json) toonJson({ map: nieuw.map, soort, oin, bestanden });
      else console.log(welkom(nieuw));
    });
}

/** @throws Opdrachtfout when it is no code, or when a subgraph has it already */
function eisVrijeSoort(soort: string): void {
  if (!isSoortcode(soort)) throw new Opdrachtfout(`${JSON.stringify(soort)} is geen code van een soort.`, 'Gebruik kleine letters, cijfers en koppeltekens, ten hoogste veertig tekens en een letter voorop, zoals veilig-thuis.');
  const bestaand = [...adressen(leesSchemabestand('supergraph.graphql')).keys()];
  if (bestaand.includes(soort)) throw new Opdrachtfout(`De soort ${soort} is er al.`, `Kies een andere code; in gebruik zijn: ${bestaand.join(', ')}.`);
}

const leesbaar = (soort: string): string => `${soort.charAt(0).toUpperCase()}${soort.slice(1).replaceAll('-', ' ')}`;

/** It stands in code and in descriptions as it is. */
function eisSoortnaam(naam: string): string {
  if (/["'`\\]/.test(naam)) throw new Opdrachtfout('De naam van een soort heeft geen aanhalingstekens.', 'Kies met --soortnaam een naam zonder.');
  return naam;
}

function welkom({ map, soort, metKit }: Nieuwproject): string {
  const stap = metKit ? `  Proberen     npx handbereik test ${map}\n` : '';
  return `De soort ${soort} staat in ${map}, met een eigen sleutelpaar.

${stap}  Toelating    geef ${map}/sleutel.openbaar.jwk.json aan de beheerder van de keten (npx handbereik admit)
  Nakijken     npx handbereik check ${map}

Wat er verder moet gebeuren staat in ${map}/README.md.`;
}
