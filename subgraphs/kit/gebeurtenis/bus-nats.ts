import type { Log } from '../log.js';
import { type Bus, eisKanaal, Luisteraars } from './bus.js';
import { houdNats } from './bus-verbinding.js';

/** Before every channel, on a server that is also used for other things. */
const VOORVOEGSEL = 'handbereik.wek.';

/**
 * The bus of a chain that runs on more than one machine. Who listens in this process is woken whether NATS answers or not; who listens
 * elsewhere hears it over NATS, and everybody is woken once more when the connection comes (back), because he may have missed something.
 * @param url address of the server, `nats://…` or `tls://…`; it need not answer yet
 */
export function natsBus(url: string, log: Log): Bus {
  const luisteraars = new Luisteraars(() => log('bus-luisteraar-mislukt'));
  /** What is still to be said over NATS: a burst goes as one, and what was said while nobody could hear it waits here. */
  const teMelden = new Set<string>();
  const nats = houdNats({
    url, naam: 'handbereik bus', log,
    opVerbonden(verbinding, nieuw) {
      if (nieuw) verbinding.subscribe(`${VOORVOEGSEL}>`, { callback: (fout, bericht) => { if (!fout) luisteraars.wek(bericht.subject.slice(VOORVOEGSEL.length)); } });
      meldAlles();
      luisteraars.wekIedereen();
    },
  });
  const meldAlles = (): void => {
    const verbinding = nats.huidig();
    // A connection that closes between the look and the word gives the rest to the next one.
    for (const kanaal of verbinding ? [...teMelden] : []) {
      if (verbinding?.isClosed()) return;
      verbinding?.publish(VOORVOEGSEL + kanaal);
      teMelden.delete(kanaal);
    }
  };
  return {
    meld(kanaal) {
      eisKanaal(kanaal);
      luisteraars.wek(kanaal);
      if (teMelden.size === 0) setImmediate(meldAlles);
      teMelden.add(kanaal);
    },
    luister: (kanaal, wek) => luisteraars.luister(kanaal, wek),
    async stop() {
      luisteraars.stop();
      await nats.stop();
    },
  };
}
