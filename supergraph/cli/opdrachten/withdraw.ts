import { Command } from 'commander';
import type { Publicatieverslag } from '../../../schema/publicatie.js';
import { alsReden } from '../invoer.js';
import { leesOndertekendProject, registratieversie, zoekSoort } from '../project.js';
import { registerVan } from '../register.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';

interface Opties {
  readonly soort: boolean;
  readonly reden: string;
  readonly url?: string;
  readonly json?: boolean;
}

const UITLEG = `
Zonder --soort verlaat uw organisatie de keten: zij wordt niet meer bevraagd, en blijft toegelaten. Met --soort verdwijnt de
soort uit de supergraph; dat kan alleen haar kind-beheerder, als er geen organisatie meer van is aangesloten.

Voorbeelden
  npx handbereik withdraw ../wijkteam --reden "Het wijkteam gaat op in de gemeente"
  npx handbereik withdraw ../wijkteam --soort --reden "Er zijn geen wijkteams meer"`;

/** `handbereik withdraw <map>`: an organisation leaves the chain, or a kind the supergraph. */
export function withdrawOpdracht(): Command {
  return new Command('withdraw')
    .description('Trekt uw organisatie terug uit de keten, of uw soort uit de supergraph.')
    .argument('<map>', 'map van het project')
    .requiredOption('--reden <reden>', 'waarom; iedereen kan het lezen', alsReden)
    .option('--soort', 'de soort, in plaats van de organisatie', false)
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText('after', UITLEG)
    .action(async (map: string, { soort: heleSoort, reden, url, json }: Opties) => {
      const register = registerVan(await vindGateway(url));
      const { project, teken } = await leesOndertekendProject(map);
      const { soort, naam } = project.organisatie;
      let verslag: Publicatieverslag;
      if (heleSoort) {
        const bekend = await zoekSoort(register, soort);
        if (!bekend) throw new Opdrachtfout(`De soort ${soort} is er niet.`, 'Bekijk met npx handbereik list soorten welke er zijn.');
        verslag = await register.bied('publicaties', { wat: 'intrekking', soort, reden, verwachteVersie: bekend.versie }, teken);
      } else {
        verslag = await register.bied('publicaties', { wat: 'intrekking', reden, verwachteVersie: await registratieversie(register, project, teken) }, teken);
      }
      if (json) toonJson(verslag);
      else if (heleSoort) console.log(`De soort ${soort} is uit de supergraph, die nu versie ${verslag.supergraph} heeft.\nTerug: npx handbereik publish ${map} --soort --reden "…"`);
      else console.log(`${naam} wordt niet meer bevraagd; haar subgraph kan stoppen.\nTerug: npx handbereik publish ${map} --organisatie --reden "…"`);
    });
}
