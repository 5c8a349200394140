import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import type { Ketenindexuitslag } from '../../start/ketenindexcontrole.js';
import { bewaarKetenindexhoofden, leesKetenindexhoofden } from '../ketenindexhoofden.js';
import { inHetNederlands } from '../nederlands.js';
import { toonJson, toonTabel } from '../uitvoer.js';

const UITLEG = `
Rekent de keten van gebeurtenissen na, met de sleutel uit de datamap, en noemt elke gebeurtenis die is gewijzigd, verwijderd,
tussengevoegd of verwisseld. Of er aan het eind iets is weggehaald is alleen te zien met --hoofden: bewaar dat bestand ergens
waar wie bij de database kan, niet bij kan. Exitcode 1 als de keten niet heel is.`;

type Breuk = Ketenindexuitslag['breuken'][number];

const WAT: Readonly<Record<Breuk['aard'], string>> = {
  KLOPT_NIET: 'is niet wat er is geschreven',
  ONTBREEKT: 'ontbreekt',
  AFGEKAPT: 'en verder is weggehaald',
};

/** `handbereik ketenindex`: what is done with the gebeurtenissen of the chain. */
export function ketenindexOpdracht(): Command {
  const controleer = inHetNederlands(controleerOpdracht()).showHelpAfterError('Meer uitleg: npx handbereik ketenindex controleer --help').exitOverride();
  return new Command('ketenindex').description('De gebeurtenissen van de keten.').helpCommand(false).addCommand(controleer);
}

/** `handbereik ketenindex controleer`: whether the gebeurtenissen are as they were written. */
function controleerOpdracht(): Command {
  return new Command('controleer')
    .description('Controleert of de gebeurtenissen zijn zoals ze zijn geschreven.')
    .option('--hoofden <bestand>', 'waar deze controle bewaart tot waar zij kwam, en de volgende het naleest')
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async ({ json, hoofden: pad }: { json?: boolean; hoofden?: string }) => {
      const { controleerGebeurtenissen } = await import('../../start/ketenindexcontrole.js');
      const eerder = pad === undefined ? {} : await leesKetenindexhoofden(pad);
      const uitslagen = await controleerGebeurtenissen(leesConfig(), (schema) => eerder[schema]);
      const weg = Object.keys(eerder).filter((schema) => !uitslagen.some((uitslag) => uitslag.schema === schema));
      if (pad !== undefined) await bewaarKetenindexhoofden(pad, eerder, uitslagen);
      const heel = weg.length === 0 && uitslagen.every((uitslag) => uitslag.heel);
      if (json) toonJson({ heel, ketens: uitslagen, verdwenen: weg });
      else {
        const breuken = uitslagen.flatMap(({ schema, breuken }) => breuken.map(({ positie, id, soort, aard }) => [schema, String(positie), id ?? '', soort ?? '', WAT[aard]]));
        if (breuken.length > 0) toonTabel(['schema', 'positie', 'id', 'soort', 'wat'], breuken);
        console.log(slotzin(uitslagen, weg));
      }
      if (!heel) process.exitCode = 1;
    });
}

function slotzin(uitslagen: readonly Ketenindexuitslag[], weg: readonly string[]): string {
  const [stuk, totaal] = [uitslagen.reduce((som, { aantalBreuken }) => som + aantalBreuken, 0), uitslagen.reduce((som, { hoofd }) => som + hoofd.volgnummer, 0)];
  if (weg.length > 0) return `De ketenindex ${weg.join(', ')} is verdwenen. Meld het bij de functionaris gegevensbescherming, en zet haar terug uit een back-up.`;
  if (stuk > 0) return `${stuk === 1 ? 'Eén plaats klopt' : `${stuk} plaatsen kloppen`} niet, van ${totaal}. Bewaar de database zoals zij is, en meld het bij de functionaris gegevensbescherming.`;
  return totaal === 0 ? 'Er is nog geen gebeurtenis.' : `Alle ${totaal} gebeurtenissen zijn heel.`;
}
