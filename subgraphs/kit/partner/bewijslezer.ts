import DataLoader from 'dataloader';
import { errors } from 'jose';
import { verifieer, type Bewijs } from '../bewijs/bewijs.js';
import type { Vertrouwen } from '../bewijs/sleutels.js';
import type { Log } from '../log.js';

/** A bewijs that was found genuine, with its id for the log. */
export type GeldigBewijs = Bewijs & { readonly jti: string };

/**
 * Verifies the bewijzen of one request, all before the first look-up: persons whose verification ended at
 * different moments would otherwise each cost a query of their own.
 * Why one is refused goes to the log only.
 */
export class Bewijslezer {
  readonly #lader: DataLoader<string, GeldigBewijs | null>;

  constructor(oin: string, vertrouwen: Vertrouwen, log: Log) {
    this.#lader = new DataLoader((tokens) =>
      Promise.all(
        tokens.map(async (token) => {
          try {
            return await verifieer(token, oin, vertrouwen);
          } catch (fout) {
            log('bewijs-afgewezen', { oin, reden: fout instanceof errors.JOSEError ? fout.code : 'ONBEKEND' });
            return null;
          }
        }),
      ),
    );
  }

  /** The contents of a genuine bewijs for this organisation, or null. */
  lees(token: string): Promise<GeldigBewijs | null> {
    return this.#lader.load(token);
  }
}
