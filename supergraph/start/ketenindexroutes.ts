import { OPENAPI } from '../../schema/ketenindex/openapi.js';
import { antwoordProbleem, type Routes } from '../http/index.js';
import { functiedoorgang, type Functieweg } from './functiedoorgang.js';

/** A single event is at most 64 KB; so many fit in one batch. */
const GEBEURTENISSEN = { soorten: ['application/cloudevents+json', 'application/cloudevents-batch+json'], maxBytes: 2_000_000 };
const ZOEKVRAAG = { soorten: ['application/json'], maxBytes: 65_536 };

/** Below this path the ketenindex answers. */
export const KETENINDEXPAD = '/ketenindex/';
const ANTWOORDPAD = `${KETENINDEXPAD}zoekvragen/`;

/** The ketenindex for other software: push, and pull in two steps. (afsprakenstelsel, ketenindex; described in `schema/ketenindex`) */
export function ketenindexroutes(weg: Functieweg): { readonly routes: Routes; stop(): Promise<void> } {
  const { door, stop } = functiedoorgang('ketenindex', weg);
  const openapi = JSON.stringify(OPENAPI);
  return {
    routes: {
      [`${KETENINDEXPAD}gebeurtenissen`]: { POST: (verzoek, antwoord, gegevens) => door(verzoek, antwoord, gegevens, { pad: '/gebeurtenissen', lichaam: GEBEURTENISSEN }) },
      [`${KETENINDEXPAD}zoekvragen`]: { POST: (verzoek, antwoord, gegevens) => door(verzoek, antwoord, gegevens, { pad: '/zoekvragen', lichaam: ZOEKVRAAG }) },
      [ANTWOORDPAD]: {
        GET(verzoek, antwoord, gegevens) {
          const { searchParams } = new URL(verzoek.url ?? '/', 'http://hier');
          const [na, first] = [searchParams.get('na'), searchParams.get('first')];
          return door(verzoek, antwoord, gegevens, { pad: '/zoekvragen/antwoord', lichaam: { inhoud: { id: gegevens.pad.slice(ANTWOORDPAD.length), na, first } } });
        },
      },
      [`${KETENINDEXPAD}openapi.json`]: { GET: (_verzoek, antwoord) => void antwoord.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(openapi) }).end(openapi) },
      [KETENINDEXPAD]: { GET: (_verzoek, antwoord) => antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN') },
    },
    stop,
  };
}
