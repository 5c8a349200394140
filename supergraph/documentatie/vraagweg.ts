import type { Voorbeeld } from '../../schema/voorbeelden.js';
import type { Voorbeeldantwoord, Vraagweg } from './voorbeeldloop.js';

/** Gives a token of a persona of the demo. @param oin another organisation of the demo at which he works */
export type Tokengever = (persona: string, oin?: string) => Promise<string>;

/** How long is waited for the news of a change, in milliseconds. */
const GEDULD_MS = 60_000;

const DEELNEMERS = '{ deelnemers(first: 100) { edges { node { oin } } } }';
const BEZORGING = '{ mijnOpdrachten { meldingen(first: 100) { edges { node { bezorging } } } uitvragen(first: 100) { edges { node { bezorging } } } acties(first: 100) { edges { node { bezorging } } } } }';

/** Asks a running chain over its public API, as a front-end would. @param url where the gateway answers, without `/graphql` */
export function vraagweg(url: string, token: Tokengever): Vraagweg {
  const stuur = async (body: object, persona: string, oin: string | undefined, accept: string): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${await token(persona, oin)}` }, body: JSON.stringify(body) });
  const lees = async (query: string, oin?: string): Promise<string> => (await stuur({ query }, 'veilig-thuis', oin, 'application/json')).text();
  return {
    async vraag({ query, soort, persona, oin }: Voorbeeld, variables) {
      const volgt = soort === 'subscription';
      const antwoord = await stuur({ query, variables }, persona, oin, volgt ? 'text/event-stream' : 'application/json');
      return volgt ? eersteBericht(antwoord) : ((await antwoord.json()) as Voorbeeldantwoord);
    },
    async rust() {
      const uiterlijk = performance.now() + GEDULD_MS;
      const oins = [...(await lees(DEELNEMERS)).matchAll(/\d{20}/g)].map(([oin]) => oin);
      while ((await Promise.all(oins.map((oin) => lees(BEZORGING, oin)))).some((tekst) => tekst.includes('ONDERWEG'))) {
        if (performance.now() > uiterlijk) throw new Error('Het nieuws van een wijziging komt niet aan.');
        await new Promise((verder) => setTimeout(verder, 50));
      }
    },
  };
}

/** The first message of a stream of Server-Sent Events, after which nothing more is read. */
async function eersteBericht(antwoord: Response): Promise<Voorbeeldantwoord> {
  if (!antwoord.body || !antwoord.headers.get('content-type')?.startsWith('text/event-stream')) return (await antwoord.json()) as Voorbeeldantwoord;
  let tekst = '';
  for await (const stuk of antwoord.body.pipeThrough(new TextDecoderStream())) {
    tekst += stuk;
    const bericht = /event: next\ndata: (.*)\n\n/.exec(tekst)?.[1];
    if (bericht !== undefined) return JSON.parse(bericht) as Voorbeeldantwoord;
  }
  throw new Error(`De stroom eindigde zonder bericht: ${tekst}`);
}
