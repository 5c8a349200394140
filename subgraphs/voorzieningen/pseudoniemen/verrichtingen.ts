import type { Log } from '../../kit/log.js';

/** What the service did since it last said so: numbers, of nobody. */
export class Verrichtingen {
  verzoeken = 0;
  personen = 0;
  evaluaties = 0;
  geweigerd = 0;

  /** Writes the counts, when there are any, and begins anew. */
  meld(log: Log): void {
    const { verzoeken, personen, evaluaties, geweigerd } = this;
    if (verzoeken + geweigerd > 0) log('pseudoniemen-geevalueerd', { verzoeken, personen, evaluaties, geweigerd });
    this.verzoeken = this.personen = this.evaluaties = this.geweigerd = 0;
  }
}
