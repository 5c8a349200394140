import { parentPort } from 'node:worker_threads';
import { keur, type Keuropdracht } from './keuring.js';

if (!parentPort) throw new Error('werker.js is een werker van de keurder en draait niet op zichzelf.');
const poort = parentPort;

// One job at a time: the keurder sends the next when it has this answer.
poort.on('message', (opdracht: Keuropdracht) => {
  keur(opdracht).then(
    (keuring) => poort.postMessage(keuring, []),
    (fout: unknown) => {
      // Whatever it was, this thread is not to be trusted any more.
      throw fout;
    },
  );
});
