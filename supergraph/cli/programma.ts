import { Command, CommanderError } from 'commander';
import { Configuratiefout } from '../config.js';
import { inHetNederlands } from './nederlands.js';
import { askOpdracht } from './opdrachten/ask.js';
import { doctorOpdracht } from './opdrachten/doctor.js';
import { gatewayOpdracht } from './opdrachten/gateway.js';
import { loadOpdracht } from './opdrachten/load.js';
import { logboekOpdracht } from './opdrachten/logboek.js';
import { matrixOpdracht } from './opdrachten/matrix.js';
import { mijnOpdracht } from './opdrachten/mijn.js';
import { pseudoniemenOpdracht } from './opdrachten/pseudoniemen.js';
import { routerOpdracht } from './opdrachten/router.js';
import { sleutelsOpdracht } from './opdrachten/sleutels.js';
import { startOpdracht } from './opdrachten/start.js';
import { subgraphOpdracht } from './opdrachten/subgraph.js';
import { tokenOpdracht } from './opdrachten/token.js';

/** Runs one command line; the exit code is 0 for done, 1 for a failure that the message explains, 2 for a wrong command line. */
export async function draai(argv: readonly string[]): Promise<void> {
  const programma = inHetNederlands(new Command('handbereik')).description('Eén gefedereerde GraphQL-vraag aan alle ketenpartners.').helpCommand(false).exitOverride();
  for (const opdracht of [startOpdracht, askOpdracht, tokenOpdracht, loadOpdracht, doctorOpdracht, gatewayOpdracht, routerOpdracht, subgraphOpdracht, sleutelsOpdracht, matrixOpdracht, mijnOpdracht, logboekOpdracht, pseudoniemenOpdracht]) {
    programma.addCommand(inHetNederlands(opdracht()).exitOverride());
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
  const volgende = volgendeStap(fout);
  const melding = fout instanceof Error ? fout.message : String(fout);
  if (json) console.log(JSON.stringify({ fout: melding, volgende }));
  else console.error(`${melding}\n${volgende}`);
  return 1;
}

/** What to do now: many errors say so themselves. */
function volgendeStap(fout: unknown): string {
  if (fout instanceof Error && 'volgende' in fout && typeof fout.volgende === 'string') return fout.volgende;
  if (fout instanceof Configuratiefout) return 'Verbeter de instelling en probeer het opnieuw.';
  return 'Draai npx handbereik doctor om te zien wat er mis is.';
}
