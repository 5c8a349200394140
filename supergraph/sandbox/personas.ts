import { z } from 'zod';

import type { Routes, Verwerker } from '../http/index.js';
import { antwoordProbleem, leesLichaam } from '../http/index.js';
import { PERSONAS } from '../authenticatie/demo-personas.js';
import { BESTANDSKOPPEN } from './koppen.js';

/** Gives out tokens of the demo; there is none where real people ask. */
export interface Personadienst {
  /** A signed token for a persona of the demo. @param oin another organisation of the demo at which he works @throws RangeError when there is none such */
  token(persona: string, oin?: string): Promise<string>;
}

const KEUZE = z.strictObject({ persona: z.string(), oin: z.string().optional() });

/** A body that names a persona is no larger. */
const MAX_BYTES = 1_000;

/** `GET /sandbox/personas`: as whom one may ask. `POST /sandbox/token`: a token for one of them. */
export function personaroutes(dienst: Personadienst): Routes {
  const lijst = JSON.stringify(Object.entries(PERSONAS).map(([naam, { rollen, functie, oin, uitleg }]) => ({ naam, rollen, functie, oin, uitleg })));
  const geef: Verwerker = async (verzoek, antwoord) => {
    // Only our own pages: no other site gets a token, not even without being able to read it.
    if (verzoek.headers['content-type'] !== 'application/json' || !isEigenPagina(verzoek.headers)) return antwoordProbleem(antwoord, 403, 'FORBIDDEN');
    // What is too large names no persona either.
    const keuze = leesKeuze(await leesLichaam(verzoek, MAX_BYTES).catch(() => ''));
    const token = keuze && (await dienst.token(keuze.persona, keuze.oin).catch(geenPersona));
    if (token === undefined) return antwoordProbleem(antwoord, 400, 'BAD_REQUEST');
    stuur(antwoord, JSON.stringify({ token }));
  };
  return { '/sandbox/personas': { GET: (_verzoek, antwoord) => stuur(antwoord, lijst) }, '/sandbox/token': { POST: geef } };
}

function stuur(antwoord: Parameters<Verwerker>[1], json: string): void {
  antwoord.writeHead(200, { ...BESTANDSKOPPEN, 'cache-control': 'no-store', 'content-type': 'application/json' }).end(json);
}

/** Whether a browser says that the request comes from a page of this service; what is no browser says nothing. (Fetch Metadata) */
function isEigenPagina(koppen: Parameters<Verwerker>[0]['headers']): boolean {
  return (koppen['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
}

function leesKeuze(tekst: string): { readonly persona: string; readonly oin?: string } | undefined {
  try {
    return KEUZE.parse(JSON.parse(tekst));
  } catch {
    return undefined;
  }
}

function geenPersona(fout: unknown): undefined {
  if (!(fout instanceof RangeError)) throw fout;
}
