import { partneronderdelen, partnerpad, startLuisteraar, vertrouw } from '../../../subgraphs/kit/index.js';
import { type Opstelling, proefuitgever } from '../../../subgraphs/kit/conformance/index.js';
import { woningcorporatie } from '../../../subgraphs/partners/woningcorporatie/index.js';
import { proeflogboek } from '../../harness/logboek.js';
import { proefbron } from './dossier.js';

/** A subgraph in this process that is as it should be, and how to try it. */
export interface GoedeSubgraph extends AsyncDisposable {
  readonly opstelling: Opstelling;
}

export const OIN = '00000099010000001000';
export const BEKEND = 'bekend-pseudoniem-van-drieenveertig-tekens-01';

export async function startGoedeSubgraph(): Promise<GoedeSubgraph> {
  const { uitgever, jwks } = await proefuitgever();
  const logboek = proeflogboek();
  const delen = await partneronderdelen(woningcorporatie, [{ oin: OIN, naam: 'Proef', bron: proefbron([BEKEND]), logboek }], { vertrouwen: vertrouw(uitgever.naam, jwks) }, () => {});
  const luisteraar = await startLuisteraar(delen.onderdelen, 0, '127.0.0.1', () => {});
  return {
    opstelling: {
      url: `${luisteraar.url}${partnerpad(woningcorporatie.soort, OIN)}/graphql`, oin: OIN, soort: woningcorporatie.soort, uitgever, bekend: [BEKEND],
      logboek: async (traceId) => logboek.verwerkingen.some((regel) => regel.traceId === traceId),
    },
    async [Symbol.asyncDispose]() {
      await luisteraar.stop();
      await delen.stop();
    },
  };
}
