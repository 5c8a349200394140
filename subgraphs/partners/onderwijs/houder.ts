import { type Dossierhouder, type EigenPseudoniemen, type Log, type Organisatie, restBron } from '../../kit/index.js';
import { KOPPELING } from './koppeling.js';
import { alsLeerling } from './vullen.js';
import { startZaaksysteem } from './zaaksysteem.js';

/**
 * Dossiers in a case system behind a REST API. In the demo that is a synthetic one, started here; a real organisation gives
 * `restBron` the URL and the token of its own, and has no use for the rest.
 */
export async function zaaksysteemhouder(organisatie: Organisatie, pseudoniemen: EigenPseudoniemen, log: Log): Promise<Dossierhouder> {
  const zaaksysteem = await startZaaksysteem();
  const bron = restBron({ naam: organisatie.oin, opzet: KOPPELING, basis: zaaksysteem.basis, token: () => zaaksysteem.token, pseudoniemen, log });
  let vulling: string | undefined;
  let uitgegeven = 0;
  return {
    bron: {
      ...bron,
      async stop() {
        await bron.stop();
        await zaaksysteem.stop();
      },
    },
    vullingVan: async () => vulling,
    herindexeer: () => bron.ververs(),
    async vervang(dossiers, bevolking) {
      vulling = undefined;
      // A number is never given twice, so that an index of before leads to nobody else.
      zaaksysteem.vervang(dossiers.map((dossier) => alsLeerling(dossier, `L${String(++uitgegeven).padStart(7, '0')}`)));
      await bron.ververs();
      vulling = bevolking;
    },
  };
}
