import { createServer } from 'node:http';

/** The largest request that is read, in bytes. */
const MAX_VERZOEK = 2 * 1024 * 1024;

/** The subgraph over HTTP: `POST /graphql`, `GET /health`. (GraphQL over HTTP) */
export function maakDienst(subgraph) {
  const dienst = createServer((verzoek, antwoord) => {
    handel(verzoek, antwoord).catch(() => {
      // Whoever asked has gone, or something is broken here: neither may end the others.
      if (antwoord.headersSent || verzoek.destroyed) antwoord.destroy();
      else probleem(antwoord, 500, 'Er ging bij ons iets mis.');
    });
  });
  dienst.keepAliveTimeout = 65_000;
  return dienst;

  async function handel(verzoek, antwoord) {
    const pad = verzoek.url.split('?', 1)[0];
    if (pad === '/health') return stuur(antwoord, 200, 'application/json', '{"status":"healthy"}');
    if (pad !== '/graphql') return probleem(antwoord, 404, 'Hier is niets.');
    if (verzoek.method !== 'POST') return probleem(antwoord, 405, 'Alleen POST.', { allow: 'POST' });
    if (!/^application\/json\s*(?:;|$)/i.test(verzoek.headers['content-type'] ?? '')) return probleem(antwoord, 415, 'Alleen application/json.');
    const tekst = await lees(verzoek);
    // The rest is not read, so the connection cannot be used again.
    if (tekst === undefined) return probleem(antwoord, 413, 'Het verzoek is te groot.', { connection: 'close' });
    const vraag = ontleed(tekst);
    if (!isVraag(vraag)) return probleem(antwoord, 400, 'Het verzoek is geen GraphQL-vraag in JSON.');
    const { status, inhoud } = await subgraph(vraag);
    const soort = /application\/graphql-response\+json/i.test(verzoek.headers.accept ?? '') ? 'application/graphql-response+json' : 'application/json';
    stuur(antwoord, status, `${soort}; charset=utf-8`, JSON.stringify(inhoud));
  }
}

const isObject = (waarde) => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const isVraag = (vraag) =>
  isObject(vraag) && typeof vraag.query === 'string' && (vraag.variables == null || isObject(vraag.variables)) && (vraag.operationName == null || typeof vraag.operationName === 'string');

async function lees(verzoek) {
  const delen = [];
  let lengte = 0;
  // Leaving this loop must not destroy the request: the refusal still has to go out over its connection.
  for await (const deel of verzoek.iterator({ destroyOnReturn: false })) {
    lengte += deel.length;
    if (lengte > MAX_VERZOEK) return undefined;
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

function ontleed(tekst) {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function stuur(antwoord, status, soort, tekst, koppen = {}) {
  antwoord.writeHead(status, { 'content-type': soort, 'content-length': Buffer.byteLength(tekst), 'cache-control': 'no-store', ...koppen }).end(tekst);
}

const probleem = (antwoord, status, title, koppen) => stuur(antwoord, status, 'application/problem+json', JSON.stringify({ status, title }), koppen);
