import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Deelnemersregister } from '../../../schema/register.js';
import { antwoordProbleem, type Routes, type Verwerker } from '../../http/index.js';
import { geef, Gepakt } from '../bestand.js';
import { BESTANDSKOPPEN } from '../koppen.js';
import type { Gezondheidsmeter } from './gezondheid.js';
import { maakKaart } from './kaart.js';
import type { Kaartwet } from './wet.js';

export { Gezondheidsmeter } from './gezondheid.js';
export type { Kaartregel, Kaartwet } from './wet.js';

/** What the map is drawn from: the chain as it runs now. */
export interface Kaartbron {
  /** The supergraph that is served. */
  readonly supergraph: () => string;
  /** Who takes part; the same object as long as nothing changed. Absent where the register is elsewhere. */
  readonly register?: () => Deelnemersregister;
  /** The law packs. */
  readonly wetten: readonly Kaartwet[];
  readonly gezondheid?: Pick<Gezondheidsmeter, 'kijk'>;
  /** Lets in who may read the map, by the header `Authorization`; absent in the demo, where anybody may. @throws when he may not */
  readonly toegang?: (authorization: string | undefined) => Promise<unknown>;
}

/** `/sandbox/kaart.json`, the map; `/sandbox/kaart/gezondheid.json`, whether organisations answer. */
export function kaartroutes({ supergraph, register, wetten, gezondheid, toegang }: Kaartbron): Routes {
  let van: readonly unknown[] = [];
  let kaart: Gepakt | undefined;
  const actueel = (): Gepakt => {
    const dag = new Date().toISOString().slice(0, 10);
    const nu = [supergraph(), register?.(), dag];
    if (!kaart || nu.some((een, i) => een !== van[i])) {
      van = nu;
      kaart = new Gepakt({ inhoud: Buffer.from(JSON.stringify(maakKaart({ supergraph: supergraph(), ...(register && { register: register() }), wetten, dag }))), soort: 'application/json' });
    }
    return kaart;
  };
  const wieMag = (doe: (verzoek: IncomingMessage, antwoord: ServerResponse) => Promise<void>): Verwerker => async (verzoek, antwoord) => {
    try {
      await toegang?.(verzoek.headers.authorization);
    } catch {
      return antwoordProbleem(antwoord, 401, 'UNAUTHENTICATED', { 'www-authenticate': 'Bearer' });
    }
    await doe(verzoek, antwoord);
  };
  return {
    '/sandbox/kaart.json': { GET: wieMag((verzoek, antwoord) => geef(actueel(), verzoek, antwoord, { 'cache-control': 'private, no-cache' })) },
    '/sandbox/kaart/gezondheid.json': {
      GET: wieMag(async (_verzoek, antwoord) => {
        antwoord.writeHead(200, { ...BESTANDSKOPPEN, 'cache-control': 'no-store', 'content-type': 'application/json' }).end(JSON.stringify((await gezondheid?.kijk()) ?? {}));
      }),
    },
  };
}
