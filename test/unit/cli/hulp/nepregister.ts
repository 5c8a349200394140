import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publicatie } from '../../../../schema/publicatie.js';

/** A request as the register got it. */
export interface Registerverzoek {
  readonly pad: string;
  readonly token: string;
  /** The body as it came. */
  readonly tekst: string;
}

/** What a test has the register answer, by method and path; `409` and the like are problem details. */
export type Antwoorden = Readonly<Record<string, (verzoek: Registerverzoek) => { readonly status?: number; readonly inhoud: unknown }>>;

/** A chain of which only the register and the GraphQL endpoint are there, with answers that a test chooses. */
export interface Nepregister {
  readonly url: string;
  readonly verzoeken: Registerverzoek[];
  stop(): Promise<void>;
}

export async function startNepregister(antwoorden: Antwoorden): Promise<Nepregister> {
  const verzoeken: Registerverzoek[] = [];
  const server = createServer((verzoek, antwoord) => {
    const delen: Buffer[] = [];
    verzoek.on('data', (deel: Buffer) => delen.push(deel));
    verzoek.on('end', () => {
      const gelezen = { pad: verzoek.url ?? '', token: verzoek.headers.authorization?.replace('Bearer ', '') ?? '', tekst: Buffer.concat(delen).toString() };
      verzoeken.push(gelezen);
      const { status = 200, inhoud } = antwoorden[`${verzoek.method} ${verzoek.url}`]?.(gelezen) ?? { status: 404, inhoud: { code: 'NIET_GEVONDEN' } };
      antwoord.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' }).end(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    verzoeken,
    stop: () => new Promise((klaar) => {
      server.close(() => klaar());
      server.closeAllConnections();
    }),
  };
}

/** The publication in a request. */
export const publicatieIn = ({ tekst }: Registerverzoek): Publicatie => JSON.parse(tekst) as Publicatie;
