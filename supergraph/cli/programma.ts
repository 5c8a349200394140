import { Command, CommanderError } from 'commander';
import { Configuratiefout } from '../config.js';
import { toonBevindingen } from './bevindingen.js';
import { inHetNederlands } from './nederlands.js';
import { admitOpdracht } from './opdrachten/admit.js';
import { askOpdracht } from './opdrachten/ask.js';
import { checkOpdracht } from './opdrachten/check.js';
import { conformOpdracht } from './opdrachten/conform.js';
import { diffOpdracht } from './opdrachten/diff.js';
import { doctorOpdracht } from './opdrachten/doctor.js';
import { gatewayOpdracht } from './opdrachten/gateway.js';
import { ketenindexOpdracht } from './opdrachten/ketenindex.js';
import { listOpdracht } from './opdrachten/list.js';
import { loadOpdracht } from './opdrachten/load.js';
import { logboekOpdracht } from './opdrachten/logboek.js';
import { matrixOpdracht } from './opdrachten/matrix.js';
import { mijnOpdracht } from './opdrachten/mijn.js';
import { newOpdracht } from './opdrachten/new.js';
import { operatiesOpdracht } from './opdrachten/operaties.js';
import { opdrachtenOpdracht } from './opdrachten/opdrachten.js';
import { placeOpdracht } from './opdrachten/place.js';
import { pseudoniemenOpdracht } from './opdrachten/pseudoniemen.js';
import { publishOpdracht } from './opdrachten/publish.js';
import { registerOpdracht } from './opdrachten/register.js';
import { rollbackOpdracht } from './opdrachten/rollback.js';
import { routerOpdracht } from './opdrachten/router.js';
import { ruleOpdracht } from './opdrachten/rule.js';
import { sleutelsOpdracht } from './opdrachten/sleutels.js';
import { startOpdracht } from './opdrachten/start.js';
import { subgraphOpdracht } from './opdrachten/subgraph.js';
import { testOpdracht } from './opdrachten/test.js';
import { tokenOpdracht } from './opdrachten/token.js';
import { withdrawOpdracht } from './opdrachten/withdraw.js';
import { Registerfout } from './register.js';

/** Every command, in the order in which people need them: the chain, a partner of his own, who looks after the chain, and parts apart. */
const OPDRACHTEN: readonly (() => Command)[] = [
  startOpdracht, askOpdracht, tokenOpdracht, matrixOpdracht, mijnOpdracht, opdrachtenOpdracht, loadOpdracht, doctorOpdracht,
  newOpdracht, testOpdracht, conformOpdracht, checkOpdracht, publishOpdracht, withdrawOpdracht, listOpdracht, diffOpdracht,
  admitOpdracht, placeOpdracht, ruleOpdracht, rollbackOpdracht, operatiesOpdracht, logboekOpdracht, ketenindexOpdracht, pseudoniemenOpdracht,
  gatewayOpdracht, routerOpdracht, registerOpdracht, subgraphOpdracht, sleutelsOpdracht,
];

/** Runs one command line; the exit code is 0 for done, 1 for a failure that the message explains, 2 for a wrong command line. */
export async function draai(argv: readonly string[]): Promise<void> {
  const programma = inHetNederlands(new Command('handbereik')).description('Eén gefedereerde GraphQL-vraag aan alle ketenpartners.').helpCommand(false).exitOverride();
  for (const opdracht of OPDRACHTEN) programma.addCommand(inHetNederlands(opdracht()).exitOverride());
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
  if (json) console.log(JSON.stringify({ fout: melding, volgende, ...gegevensVan(fout) }));
  else {
    if (fout instanceof Registerfout) toonBevindingen(fout.bevindingen);
    console.error(`${melding}\n${volgende}`);
  }
  return 1;
}

/** What to do now: many errors say so themselves. */
function volgendeStap(fout: unknown): string {
  if (fout instanceof Error && 'volgende' in fout && typeof fout.volgende === 'string') return fout.volgende;
  if (fout instanceof Configuratiefout) return 'Verbeter de instelling en probeer het opnieuw.';
  return 'Draai npx handbereik doctor om te zien wat er mis is.';
}

/** What a machine can go by, of an error that the chain gave. */
function gegevensVan(fout: unknown): object {
  if (!(fout instanceof Registerfout)) return {};
  return { code: fout.code, ...(fout.bevindingen.length > 0 && { bevindingen: fout.bevindingen }) };
}
