import type { CloudEventV1 } from 'cloudevents';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { FOUTEN } from '../../../schema/fouten.js';
import type { Vrager } from '../../../schema/vertrouwen.js';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { tekenFunctietoken } from '../functie/functietoken.js';
import type { Log } from '../log.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import type { Gebeurtenisbezorger, Geweigerd } from './bezorger.js';

/** How a functie brings its news to the ketenindex. */
export interface Ketenindexopties {
  /** Where the ketenindex answers (`.../functies/ketenindex/graphql`); asked for at every delivery. */
  readonly url: () => string;
  /** The functie itself. */
  readonly ondertekenaar: Ondertekenaar;
  /** OIN in the `source` of what it brings. */
  readonly oin: string;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
  readonly log: Log;
}

/** How long the ketenindex may take over one call, in milliseconds. */
const TERMIJN_MS = 5000;
/** Text of the gebeurtenissen in one call, in characters: half of what a subgraph reads. */
const MAX_TEKST = 1_000_000;
/** Says something of us, or of the moment, and nothing of what we bring: to be tried again. */
const LATER = [401, 403, 404, 405, 408, 415, 425, 429];

const AANGENOMEN = z.object({ geweigerd: z.array(z.object({ id: z.string(), code: z.string() })).default([]) });
const PROBLEEM = z.object({ code: z.string().optional().catch(undefined), title: z.string().optional().catch(undefined) });

/** Brings gebeurtenissen to the ketenindex, in order, with connections of its own. */
export function ketenindexBezorger({ url, ondertekenaar, oin, tls, log }: Ketenindexopties): Gebeurtenisbezorger & { stop(): Promise<void> } {
  const agent = new Agent({ connections: 2, ...(tls && { connect: tls }) });
  const vrager: Vrager = { sub: ondertekenaar.uitgever, oin, rollen: [], functie: 'machine', betrouwbaarheid: 'HOOG' };

  const stuur = async (gebeurtenissen: readonly CloudEventV1<unknown>[]): Promise<readonly Geweigerd[]> => {
    const { statusCode, body } = await request(url().replace(/\/graphql$/, '/gebeurtenissen'), {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(TERMIJN_MS),
      headers: { 'content-type': 'application/cloudevents-batch+json', authorization: `Bearer ${await tekenFunctietoken(vrager, 'ketenindex', ondertekenaar)}` },
      body: JSON.stringify(gebeurtenissen),
    });
    const antwoord: unknown = await body.json().catch(() => undefined);
    if (statusCode < 300) return eisOnze(AANGENOMEN.parse(antwoord).geweigerd, gebeurtenissen);
    if (statusCode >= 500 || LATER.includes(statusCode)) throw new Onbereikbaar(String(statusCode));
    return weigering(gebeurtenissen, antwoord);
  };
  /** It refused the call as a whole: one of these is the cause, so each half is brought by itself. */
  const weigering = async (gebeurtenissen: readonly CloudEventV1<unknown>[], antwoord: unknown): Promise<readonly Geweigerd[]> => {
    const [eerste] = gebeurtenissen;
    if (eerste && gebeurtenissen.length === 1) return [{ id: eerste.id, code: codeUit(antwoord) }];
    const midden = gebeurtenissen.length / 2;
    return [...(await stuur(gebeurtenissen.slice(0, midden))), ...(await stuur(gebeurtenissen.slice(midden)))];
  };
  return {
    stop: () => agent.close(),
    async bezorg(gebeurtenissen) {
      const geweigerd: Geweigerd[] = [];
      try {
        for (const deel of opLengte(gebeurtenissen)) geweigerd.push(...(await stuur(deel)));
      } catch (fout) {
        // Of a parser's message nothing: it repeats the answer.
        const soort = fout instanceof Error ? fout.name : 'onbekend';
        log('ketenindex-onbereikbaar', { soort, ...(fout instanceof Onbereikbaar && { status: fout.message }) });
        throw new Onbereikbaar(soort);
      }
      return { geweigerd };
    },
  };
}

/** No usable answer; all that was brought is to be brought again. */
class Onbereikbaar extends Error {
  override readonly name = 'Onbereikbaar';
}

/** A refusal of something that was not brought says nothing certain about what was. */
function eisOnze(geweigerd: readonly Geweigerd[], gebracht: readonly CloudEventV1<unknown>[]): readonly Geweigerd[] {
  const onze = new Set(gebracht.map(({ id }) => id));
  if (geweigerd.some(({ id }) => !onze.has(id))) throw new Onbereikbaar('onbekend id');
  return geweigerd;
}

function codeUit(antwoord: unknown): string {
  const { code, title } = PROBLEEM.safeParse(antwoord).data ?? {};
  return [code, title].find((naam) => naam !== undefined && Object.hasOwn(FOUTEN, naam)) ?? 'GEBEURTENIS_ONGELDIG';
}

function* opLengte(gebeurtenissen: readonly CloudEventV1<unknown>[]): Generator<readonly CloudEventV1<unknown>[]> {
  let deel: CloudEventV1<unknown>[] = [];
  let lengte = 0;
  for (const gebeurtenis of gebeurtenissen) {
    const erbij = JSON.stringify(gebeurtenis).length;
    if (deel.length > 0 && lengte + erbij > MAX_TEKST) {
      yield deel;
      [deel, lengte] = [[], 0];
    }
    deel.push(gebeurtenis);
    lengte += erbij;
  }
  if (deel.length > 0) yield deel;
}
