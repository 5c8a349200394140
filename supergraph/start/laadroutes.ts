import type { IncomingMessage } from 'node:http';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { antwoordProbleem, type Routes } from '../http/index.js';
import { type Log, veiligeFout } from '../../subgraphs/kit/index.js';
import { DEMO, demobestand, HalfGeladenFout, laadBevolking } from './bevolking.js';
import type { Subgraphs } from './subgraphs.js';

/** The largest file of persons, in bytes. */
const MAX_BESTAND = 512 * 1024 * 1024;

/**
 * `POST /beheer/laden` with a GBA-V file as body, or `POST /beheer/demo`: replaces the population, in the latter case by the demo's own. Only for the role `beheerder`,
 * on loopback, one at a time. Answers with a line of JSON per step, the last of which is `{verslag}` or `{fout}`.
 */
export function laadroutes(subgraphs: Subgraphs, controleer: Tokencontrole, log: Log): Routes {
  let bezig = false;
  const laad = (bron: (verzoek: IncomingMessage) => AsyncIterable<Uint8Array>, naam: string): Routes[string] => ({
    POST: async (verzoek, antwoord) => {
      const vrager = await controleer(verzoek.headers.authorization).catch(() => undefined);
      if (!vrager) return antwoordProbleem(antwoord, 401, 'UNAUTHENTICATED');
      if (!vrager.rollen.includes('beheerder')) return antwoordProbleem(antwoord, 403, 'FORBIDDEN');
      if (bezig) return antwoordProbleem(antwoord, 409, 'LADEN_BEZIG');
      bezig = true;
      antwoord.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
      const schrijf = (regel: object): void => void antwoord.write(`${JSON.stringify(regel)}\n`);
      try {
        const verslag = await laadBevolking(subgraphs, bron(verzoek), naam, (voortgang) => schrijf({ voortgang }));
        schrijf({ verslag });
      } catch (fout) {
        const { code, klasse } = veiligeFout(fout instanceof HalfGeladenFout ? fout.cause : fout);
        log('laden-mislukt', { soort: fout instanceof Error ? fout.name : 'onbekend', code, klasse });
        schrijf({ fout: fout instanceof Error && fout.name.endsWith('Fout') ? fout.message : 'Het laden is mislukt. Probeer het opnieuw; het log zegt waarom.' });
      } finally {
        bezig = false;
        antwoord.end();
      }
    },
  });
  return { '/beheer/laden': laad(begrens, 'geladen bestand'), '/beheer/demo': laad(demobestand, DEMO) };
}

async function* begrens(verzoek: IncomingMessage): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const deel of verzoek as AsyncIterable<Buffer>) {
    bytes += deel.length;
    if (bytes > MAX_BESTAND) throw new BestandTeGrootFout(`Het bestand is groter dan ${MAX_BESTAND / 1024 / 1024} MB.`);
    yield deel;
  }
}

class BestandTeGrootFout extends Error {
  override readonly name = 'BestandTeGrootFout';
}
