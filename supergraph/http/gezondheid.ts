import { antwoordProbleem } from './probleem.js';
import type { Routes } from './routes.js';

/** `/live`: the process answers. `/ready`: it takes questions; 503 until it does, and while it is stopping. */
export function gezondheidsroutes(gereed: () => boolean): Routes {
  const goed = JSON.stringify({ status: 'ok' });
  const koppen = { 'content-type': 'application/json', 'content-length': goed.length, 'cache-control': 'no-store' };
  return {
    '/live': { GET: (_verzoek, antwoord) => void antwoord.writeHead(200, koppen).end(goed) },
    '/ready': {
      GET: (_verzoek, antwoord) => {
        if (gereed()) antwoord.writeHead(200, koppen).end(goed);
        else antwoordProbleem(antwoord, 503, 'NIET_GEREED', { 'retry-after': '2' });
      },
    },
  };
}
