import { Command, CommanderError } from 'commander';
import { Configuratiefout } from '../config.js';
import { askOpdracht } from './opdrachten/ask.js';
import { doctorOpdracht } from './opdrachten/doctor.js';
import { gatewayOpdracht } from './opdrachten/gateway.js';
import { loadOpdracht } from './opdrachten/load.js';
import { routerOpdracht } from './opdrachten/router.js';
import { startOpdracht } from './opdrachten/start.js';
import { subgraphOpdracht } from './opdrachten/subgraph.js';
import { tokenOpdracht } from './opdrachten/token.js';
import { Opdrachtfout } from './uitvoer.js';

/** Runs one command line; the exit code is 0 for done, 1 for a failure that the message explains, 2 for a wrong command line. */
export async function draai(argv: readonly string[]): Promise<void> {
  const programma = new Command('handbereik')
    .description('Eén gefedereerde GraphQL-vraag aan alle ketenpartners.')
    .exitOverride()
    .showHelpAfterError('Meer uitleg: handbereik --help');
  for (const opdracht of [startOpdracht, askOpdracht, tokenOpdracht, loadOpdracht, gatewayOpdracht, routerOpdracht, subgraphOpdracht, doctorOpdracht]) {
    programma.addCommand(opdracht().exitOverride());
  }
  try {
    await programma.parseAsync([...argv]);
  } catch (fout) {
    process.exitCode = meld(fout, argv.includes('--json'));
  }
}

function meld(fout: unknown, json: boolean): number {
  // Commander has printed its own message.
  if (fout instanceof CommanderError) return fout.exitCode === 0 ? 0 : 2;
  const volgende = fout instanceof Opdrachtfout ? fout.volgende : fout instanceof Configuratiefout ? 'Verbeter de instelling en probeer het opnieuw.' : 'Draai npx handbereik doctor om te zien wat er mis is.';
  const melding = fout instanceof Error ? fout.message : String(fout);
  if (json) console.log(JSON.stringify({ fout: melding, volgende }));
  else console.error(`${melding}\n${volgende}`);
  return 1;
}
