import type { Worker } from 'node:worker_threads';
import type { Bevinding } from '../../schema/publicatie.js';
import type { Keuring, Keuropdracht } from './keuring.js';

/** One job on one worker. Never rejects: what goes wrong with the worker is a finding, and the worker is ended. */
export async function werkerbeurt(worker: Worker, opdracht: Keuropdracht, termijnMs: number): Promise<Keuring> {
  worker.ref();
  const uitkomst = await antwoord(worker, opdracht, termijnMs);
  worker.unref();
  if (!('regel' in uitkomst)) return uitkomst;
  await worker.terminate();
  return { bevindingen: [uitkomst] };
}

function antwoord(worker: Worker, opdracht: Keuropdracht, termijnMs: number): Promise<Keuring | Bevinding> {
  return new Promise((klaar) => {
    const klok = setTimeout(() => einde(afgebroken('termijn', `De keuring duurde langer dan ${termijnMs / 1_000} seconden`)), termijnMs);
    const bijFout = ({ code }: NodeJS.ErrnoException): void => einde(code === 'ERR_WORKER_OUT_OF_MEMORY' ? afgebroken('geheugen', 'De keuring had meer geheugen nodig dan zij krijgt') : afgebroken('keuring', 'De keuring brak af'));
    const bijEinde = (): void => einde(afgebroken('keuring', 'De keuring brak af'));
    const einde = (uitkomst: Keuring | Bevinding): void => {
      clearTimeout(klok);
      worker.off('message', einde).off('error', bijFout).off('exit', bijEinde);
      klaar(uitkomst);
    };
    worker.on('message', einde).on('error', bijFout).on('exit', bijEinde);
    try {
      worker.postMessage(opdracht, []);
    } catch {
      einde(afgebroken('keuring', 'De keuring kon niet beginnen'));
    }
  });
}

const afgebroken = (regel: string, wat: string): Bevinding => ({
  regel,
  ernst: 'FOUT',
  plaats: 'schema',
  melding: `${wat}; er is niets veranderd.`,
  uitweg: 'Maak het schema kleiner en probeer het opnieuw; blijft het, meld het dan bij de beheerder van de keten.',
});
