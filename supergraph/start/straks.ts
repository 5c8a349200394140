import type { ServerResponse } from 'node:http';
import { antwoordProbleem, leid, type Overnemer, type Routes, type Verwerker, weigerOvername } from '../http/index.js';

/** A route that is there before what answers it: until then, not ready. */
export function straks(route: () => Routes[string] | undefined): NonNullable<Routes[string]> {
  const geef = (methode: 'POST' | 'OPTIONS'): Verwerker => (verzoek, antwoord, gegevens) => {
    const klaar = route();
    const verwerker = klaar?.[methode];
    if (verwerker) return verwerker(verzoek, antwoord, gegevens);
    return klaar ? antwoordProbleem(antwoord, 405, 'METHODE_NIET_TOEGESTAAN', { allow: 'POST' }) : nogNiet(antwoord);
  };
  const WEBSOCKET: Overnemer = (verzoek, verbinding, kop, gegevens) => {
    const overnemer = route()?.WEBSOCKET;
    if (overnemer) overnemer(verzoek, verbinding, kop, gegevens);
    else weigerOvername(verbinding, 503, 'NIET_GEREED');
  };
  return { POST: geef('POST'), OPTIONS: geef('OPTIONS'), WEBSOCKET };
}

/** The same for everything below a path. */
export function straksOnder(routes: () => Routes): NonNullable<Routes[string]> {
  const verwerk: Verwerker = (verzoek, antwoord, gegevens) => (Object.keys(routes()).length === 0 ? nogNiet(antwoord) : leid(routes(), verzoek, antwoord, gegevens));
  return { GET: verwerk, POST: verwerk, OPTIONS: verwerk };
}

const nogNiet = (antwoord: ServerResponse): void => antwoordProbleem(antwoord, 503, 'NIET_GEREED', { 'retry-after': '2' });
