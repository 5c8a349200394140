import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { type Log, type Ondertekenaar, tekenLeestoken } from '../../kit/index.js';
import { leesLogregel, type Logregel } from './logregel.js';

/** Where one log is read, and of whom. */
export interface Logbron {
  /** OIN of the organisation whose log it is. */
  readonly oin: string;
  /** Of the read API. */
  readonly url: string;
  /** The person's pseudonyms at that organisation, one per key version in use. */
  readonly betrokkenen: readonly string[];
  /** Whether a key version was withdrawn: rows of before are under pseudonyms that nobody can make any more. */
  readonly gewisseld: boolean;
}

/** What was read of one log. */
export interface Gelezen {
  readonly oin: string;
  readonly regels: readonly Logregel[];
  /** Whether that is all there is. */
  readonly volledig: boolean;
  /** Whether there may be more from before a key version was withdrawn. */
  readonly gewisseld: boolean;
}

/** The request for which a log is read. */
export interface Leesverzoek {
  /** When it is over, whatever has been read. */
  readonly einde: AbortSignal;
  /** W3C trace context of the caller, to pass on. */
  readonly traceparent: string | undefined;
}

/** Reads everything that a log holds about one person. Never throws: what cannot be read is said. */
export type Loglezer = (bron: Logbron, verzoek: Leesverzoek) => Promise<Gelezen>;

/** How long one log may take, all its pages together, in milliseconds. */
const TERMIJN = 2_000;

/** Rows on a page: the most that the read API gives. */
const BLAD = 500;

/** Pages that are read of one person in one log; more than anybody reads. */
const MEESTE_BLADEN = 20;

const ANTWOORD = z.object({ processingActivities: z.array(z.unknown()).max(BLAD), nextCursor: z.string().min(1).max(500).nullish() });

/** What goes wrong with a log; the operational log gets the kind only. */
class Leesfout extends Error {
  override readonly name = 'Leesfout';
}

/** Reads logs by their read API. (Logboek Dataverwerkingen, extensie lezen) */
export function loglezer(dispatcher: Dispatcher, ondertekenaar: Ondertekenaar, log: Log): Loglezer {
  return async ({ oin, url, betrokkenen, gewisseld }, { einde, traceparent }) => {
    const regels: Logregel[] = [];
    let volledig = betrokkenen.length > 0;
    try {
      const signal = AbortSignal.any([einde, AbortSignal.timeout(TERMIJN)]);
      const authorization = `Bearer ${await tekenLeestoken({ verantwoordelijke: oin, betrokkenen }, ondertekenaar)}`;
      for (const betrokkene of betrokkenen) {
        let cursor: string | null | undefined;
        let bladen = 0;
        do {
          if (++bladen > MEESTE_BLADEN) throw new Leesfout('te veel bladen');
          const { statusCode, body } = await request(url, {
            method: 'POST',
            dispatcher,
            signal,
            headers: { 'content-type': 'application/json', authorization, ...(traceparent ? { traceparent } : {}) },
            body: JSON.stringify({ 'dpl.core.data_subject_id': betrokkene, pageSize: BLAD, ...(cursor != null && { cursor }) }),
          });
          // Read whatever it is, so that the connection can be used again.
          const inhoud: unknown = await body.json();
          if (statusCode !== 200) throw new Leesfout(`status ${statusCode}`);
          const blad = ANTWOORD.parse(inhoud);
          for (const rij of blad.processingActivities) {
            const regel = leesLogregel(rij, oin, betrokkene);
            if (regel) regels.push(regel);
            else volledig = false;
          }
          cursor = blad.nextCursor;
        } while (cursor != null);
      }
      if (!volledig) log('logboek-onvolledig-gelezen', { organisatie: oin });
    } catch (fout) {
      volledig = false;
      log('logboek-niet-gelezen', { organisatie: oin, soort: fout instanceof Leesfout ? fout.message : fout instanceof Error ? fout.name : 'onbekend' });
    }
    return { oin, regels, volledig, gewisseld };
  };
}
