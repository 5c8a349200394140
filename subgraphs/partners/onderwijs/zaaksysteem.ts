import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// SYNTHETIC: a small stand-in for the case system of compulsory education, as `zaaksysteem.openapi.yaml` describes it.
// It knows nothing of this chain: its field names are its own, and it finds pupils by number and not by pseudonym.

/** A pupil as the case system has them: the collections by name, such as `zaken`. */
export interface Leerling {
  readonly leerlingnummer: string;
  readonly burgerservicenummer: string;
  readonly verzamelingen: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface Zaaksysteem {
  /** Base URL of its API, on loopback. */
  readonly basis: string;
  readonly token: string;
  /** Replaces all pupils at once. */
  vervang(leerlingen: readonly Leerling[]): void;
  stop(): Promise<void>;
}

const PAD = '/leerplicht/v1/';
const MAX_LEERLINGNUMMERS = 100;
const MAX_LICHAAM = 64 * 1024;

/** What goes to the caller: problem details (RFC 9457) say what is wrong and never repeat what was sent. */
class Probleem extends Error {
  constructor(readonly status: number, readonly titel: string) {
    super(titel);
  }
}

/** Starts the case system on a free port of loopback, empty. */
export async function startZaaksysteem(): Promise<Zaaksysteem> {
  const token = randomBytes(32).toString('base64url');
  let leerlingen: readonly Leerling[] = [];
  const server = createServer((verzoek, antwoord) => {
    handel(verzoek, token, leerlingen, basis).then(
      (inhoud) => stuur(antwoord, 200, 'application/json', inhoud),
      (fout: unknown) => {
        const { status, titel } = fout instanceof Probleem ? fout : new Probleem(500, 'Er ging bij het zaaksysteem iets mis.');
        stuur(antwoord, status, 'application/problem+json', { type: 'about:blank', status, title: titel });
      },
    );
  });
  await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(0, '127.0.0.1', klaar));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PAD}`;
  return {
    basis,
    token,
    vervang: (nieuwe) => void (leerlingen = nieuwe),
    stop: () => new Promise((klaar) => {
      server.close(() => klaar());
      server.closeIdleConnections();
    }),
  };
}

async function handel(verzoek: IncomingMessage, token: string, leerlingen: readonly Leerling[], basis: string): Promise<unknown> {
  if (!klopt(verzoek.headers.authorization ?? '', `Bearer ${token}`)) throw new Probleem(401, 'Een geldig token ontbreekt.');
  const url = new URL(verzoek.url ?? '/', basis);
  const pad = url.pathname.startsWith(PAD) ? url.pathname.slice(PAD.length) : '';
  const verzameling = /^(\w+)\/_zoek$/.exec(pad)?.[1];
  if (verzoek.method !== (verzameling ? 'POST' : 'GET')) throw new Probleem(405, 'Deze methode bestaat hier niet.');
  if (pad === 'status') return { status: 'actief' };
  if (pad === 'leerlingen') return bladzijde(leerlingen.map(({ leerlingnummer, burgerservicenummer }) => ({ leerlingnummer, burgerservicenummer })), url);
  if (verzameling === undefined) throw new Probleem(404, 'Hier is niets.');
  const nummers = await leesNummers(verzoek);
  return bladzijde(
    leerlingen.filter(({ leerlingnummer }) => nummers.has(leerlingnummer))
      .flatMap(({ leerlingnummer, verzamelingen }) => (verzamelingen[verzameling] ?? []).map((resultaat) => ({ leerlingnummer, ...resultaat }))),
    url,
  );
}

function bladzijde(alles: readonly unknown[], url: URL): unknown {
  const getal = (naam: string, standaard: number, hoogste: number): number => {
    const waarde = Number(url.searchParams.get(naam) ?? standaard);
    if (!Number.isInteger(waarde) || waarde < 1 || waarde > hoogste) throw new Probleem(400, `De parameter ${naam} is een getal van 1 tot en met ${hoogste}.`);
    return waarde;
  };
  const pagina = getal('pagina', 1, 1_000_000);
  const paginaGrootte = getal('paginaGrootte', 100, 100);
  const naar = (nummer: number): string => `${url.origin}${url.pathname}?pagina=${nummer}&paginaGrootte=${paginaGrootte}`;
  const einde = pagina * paginaGrootte;
  return {
    pagina,
    paginaGrootte,
    totaalAantal: alles.length,
    volgende: einde < alles.length ? naar(pagina + 1) : null,
    vorige: pagina > 1 ? naar(pagina - 1) : null,
    resultaten: alles.slice(einde - paginaGrootte, einde),
  };
}

async function leesNummers(verzoek: IncomingMessage): Promise<ReadonlySet<string>> {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of verzoek as AsyncIterable<Buffer>) {
    lengte += deel.length;
    if (lengte > MAX_LICHAAM) throw new Probleem(413, 'Het verzoek is te groot.');
    delen.push(deel);
  }
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(Buffer.concat(delen).toString('utf8'));
  } catch {
    throw new Probleem(400, 'Het verzoek is geen JSON.');
  }
  const nummers: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, 'leerlingnummers') : undefined;
  const geldig = Array.isArray(nummers) && nummers.length <= MAX_LEERLINGNUMMERS && nummers.every((nummer) => typeof nummer === 'string');
  if (!geldig) throw new Probleem(400, `Het veld leerlingnummers is een lijst van ten hoogste ${MAX_LEERLINGNUMMERS} nummers.`);
  return new Set(nummers);
}

function klopt(gekregen: string, verwacht: string): boolean {
  const [een, ander] = [Buffer.from(gekregen), Buffer.from(verwacht)];
  return een.length === ander.length && timingSafeEqual(een, ander);
}

function stuur(antwoord: ServerResponse, status: number, soort: string, inhoud: unknown): void {
  const tekst = JSON.stringify(inhoud);
  antwoord.writeHead(status, { 'content-type': soort, 'api-version': '1.0.0', 'cache-control': 'no-store', 'content-length': Buffer.byteLength(tekst) }).end(tekst);
}
