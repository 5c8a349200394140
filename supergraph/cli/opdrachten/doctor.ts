import { Command } from 'commander';
import { toonJson, toonTabel } from '../uitvoer.js';

const UITLEG = `
Kijkt naar Node, de bouw, de instellingen, de datamap, de database, de sleutels en de poort, en als er een keten draait
ook naar haar: of alles antwoordt, of een token werkt en of het zonder token niet lukt. Exitcode 1 als er iets mis is.`;

/** `handbereik doctor`: what is wrong with a set-up, and how to mend it. */
export function doctorOpdracht(): Command {
  return new Command('doctor')
    .description('Zoekt uit wat er mis is met deze opstelling, en zegt hoe het te herstellen is.')
    .option('--json', 'alle bevindingen als JSON')
    .addHelpText('after', UITLEG)
    .action(async ({ json }: { json?: boolean }) => {
      const { onderzoek } = await import('../doctor/onderzoek.js');
      const bevindingen = await onderzoek();
      const fouten = bevindingen.filter(({ stand }) => stand === 'fout').length;
      if (json) toonJson({ goed: fouten === 0, bevindingen });
      else {
        toonTabel(['wat', 'stand', 'bevinding'], bevindingen.map(({ naam, stand, bevinding, remedie }) => [naam, stand, [bevinding, ...(remedie === undefined ? [] : [`→ ${remedie}`])].join('\n')]));
        console.log(fouten === 0 ? 'Er is niets mis.' : `${fouten} ${fouten === 1 ? 'ding is' : 'dingen zijn'} mis; achter elke pijl staat wat eraan te doen is.`);
      }
      if (fouten > 0) process.exitCode = 1;
    });
}
