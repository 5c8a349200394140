import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beantwoordOuder } from '../meten/kindkant.ts';
import { ORGANISATIES, SOORTEN } from './organisaties.ts';
import { type Nepsubgraph, nepcoordinator, nepsoort, type Vraag } from './subgraphs.ts';

/** How often the fake chain was asked. */
export interface Tellingen {
  readonly coordinator: number;
  /** Of those, with a token in the Authorization header. */
  readonly metToken: number;
  /** Requests to partners: to a kind as a whole, or to one organisation. */
  readonly partners: number;
}

const soorten = new Map(SOORTEN.map((soort) => [soort.soort, nepsoort(soort)]));
const coordinator = nepcoordinator();
/** What answers, per path: every organisation has one of its own, and every kind one for engines without a router. */
const paden = new Map<string, Nepsubgraph>([
  ['/bekendheid', coordinator],
  ...SOORTEN.map(({ soort }) => [`/soorten/${soort}`, soorten.get(soort)!] as const),
  ...ORGANISATIES.map(({ oin, soort }) => [`/organisaties/${oin}`, soorten.get(soort)!] as const),
]);
const tellingen = { coordinator: 0, metToken: 0, partners: 0 };
let vertragingMs = 0;

const server = createServer({ keepAliveTimeout: 600_000, requestTimeout: 0, headersTimeout: 0 }, (verzoek, antwoord) => {
  const subgraph = paden.get(verzoek.url ?? '');
  const stukken: Buffer[] = [];
  verzoek.on('data', (stuk: Buffer) => stukken.push(stuk));
  verzoek.on('end', () => {
    if (subgraph === coordinator) {
      tellingen.coordinator++;
      if (verzoek.headers.authorization !== undefined) tellingen.metToken++;
    } else tellingen.partners++;
    const lichaam = (stukken.length === 1 ? stukken[0]! : Buffer.concat(stukken)).toString();
    if (vertragingMs > 0 && subgraph !== coordinator) setTimeout(() => void beantwoord(subgraph, lichaam, antwoord), vertragingMs);
    else void beantwoord(subgraph, lichaam, antwoord);
  });
});

async function beantwoord(subgraph: Nepsubgraph | undefined, lichaam: string, antwoord: ServerResponse): Promise<void> {
  let status = 200;
  let tekst: string;
  try {
    if (!subgraph) throw new Error('Dit pad hoort niet bij de nepketen.');
    tekst = await subgraph(JSON.parse(lichaam) as Vraag);
  } catch (fout) {
    status = 500;
    tekst = JSON.stringify({ errors: [{ message: fout instanceof Error ? fout.message : 'fout' }] });
    console.error(tekst);
  }
  antwoord.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) });
  antwoord.end(tekst);
}

beantwoordOuder({
  begin: () => new Promise<string>((klaar) => server.listen(0, '127.0.0.1', () => klaar(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))),
  tellingen: (): Tellingen => ({ ...tellingen }),
  vertraag: (ms: number) => void (vertragingMs = ms),
});
