import DataLoader from 'dataloader';
import { errors } from 'jose';
import { verifieer, type Bewijs } from '../bewijs/bewijs.js';
import type { Vertrouwen } from '../bewijs/sleutels.js';

/** A bewijs that was found genuine, with its id for the log. */
export type GeldigBewijs = Bewijs & { readonly jti: string };

/**
 * Verifies the bewijzen of one request, all before the first look-up: persons whose verification ended at
 * different moments would otherwise each cost a query of their own.
 */
export class Bewijslezer {
  readonly #lader: DataLoader<string, GeldigBewijs | { readonly reden: string }>;

  constructor(oin: string, vertrouwen: Vertrouwen) {
    this.#lader = new DataLoader((tokens) =>
      Promise.all(
        tokens.map(async (token) => {
          try {
            return await verifieer(token, oin, vertrouwen);
          } catch (fout) {
            return { reden: fout instanceof errors.JOSEError ? fout.code : 'ONBEKEND' };
          }
        }),
      ),
    );
  }

  /** The contents of a genuine bewijs for this organisation, or why it is none: for the logs, never for the caller. */
  lees(token: string): Promise<GeldigBewijs | { readonly reden: string }> {
    return this.#lader.load(token);
  }
}
