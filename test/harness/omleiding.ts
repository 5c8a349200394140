import type { ServerResponse } from 'node:http';
import type { Deelnemersregister } from '../../schema/register.js';
import { type Ontvangen, startPartner, type Testpartner } from './kapotte-partner.js';

/** Where organisations answer, to be changed while the chain runs. `await using keten = await startKeten({ register: omleiding.register })`. */
export interface Omleiding {
  readonly register: (register: Deelnemersregister) => Deelnemersregister;
  /** Where the organisation itself answers. */
  echt(oin: string): string;
  /** Has the router ask for this organisation elsewhere. */
  naar(oin: string, url: string): void;
  /** Has it ask every organisation itself again. */
  herstel(): void;
}

export function maakOmleiding(): Omleiding {
  const echte = new Map<string, string>();
  const elders = new Map<string, string>();
  return {
    register: (register) => ({
      ...register,
      deelnemers: register.deelnemers.map((deelnemer) => {
        echte.set(deelnemer.oin, deelnemer.endpoint);
        return { ...deelnemer, get endpoint() { return elders.get(deelnemer.oin) ?? deelnemer.endpoint; } };
      }),
    }),
    echt: (oin) => echte.get(oin) ?? '',
    naar: (oin, url) => void elders.set(oin, url),
    herstel: () => elders.clear(),
  };
}

/** Answers in the place of the organisation and says so, or leaves the request to it. */
export type Storing = (ontvangen: Ontvangen, antwoord: ServerResponse) => boolean;

/** A server in front of one organisation: requests pass to the real one, unless a fault is put before them. */
export interface Tussenpartner extends Testpartner {
  storing: Storing | undefined;
}

/** Starts a server in front of an organisation. @param echt where the organisation itself answers */
export async function startTussenpartner(echt: string): Promise<Tussenpartner> {
  const partner = await startPartner(async (ontvangen, antwoord) => {
    if (tussen.storing?.(ontvangen, antwoord)) return;
    const gekregen = await fetch(echt, { method: 'POST', headers: { 'content-type': 'application/json' }, body: ontvangen.tekst });
    antwoord.writeHead(gekregen.status, { 'content-type': gekregen.headers.get('content-type') ?? '' }).end(await gekregen.text());
  });
  const tussen: Tussenpartner = Object.assign(partner, { storing: undefined });
  return tussen;
}
