import { Agent, request, type buildConnector } from 'undici';
import { z } from 'zod';
import type { Vrager } from '../../schema/vertrouwen.js';
import type { Functietokens } from '../authenticatie/functietokens.js';
import type { Log } from '../gateway/index.js';
import { leesBegrensd } from './begrensd.js';
import { LEGE_LIJST, leesOrganisaties } from './organisatielijst.js';
import type { Organisaties } from './organisaties.js';
import { alsInvoer, LEES, WIJZIG } from './organisatievragen.js';
import { Registerfout } from './registerfout.js';
import { volglus } from './volglus.js';

/** How the register asks samenwerkfunctie 14. */
export interface Organisatieopties {
  /** Where it answers (`.../graphql`); asked for at every question. */
  readonly url: () => string;
  /** Signs with the key of the register. */
  readonly functietoken: Functietokens;
  /** OIN of the organisation that keeps the register: on whose behalf it reads. */
  readonly ketenbeheer: string;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  /** Milliseconds between two looks; by default 250. */
  readonly elkeMs?: number;
  readonly log: Log;
}

/** Name of the subgraph of samenwerkfunctie 14. */
const FUNCTIE = 'inrichting';
const ELKE_MS = 250;
/** How long one answer may take, in milliseconds. */
const TERMIJN_MS = 5_000;
/** A thousand organisations are half a megabyte. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What samenwerkfunctie 14 says to whoever asks, and not about itself. */
const DOORGEGEVEN = ['VERSIE_VERANDERD', 'BAD_USER_INPUT', 'FORBIDDEN'] as const;

const Fouten = z.object({ errors: z.array(z.object({ message: z.string().catch(''), extensions: z.looseObject({ code: z.string(), plaats: z.string().optional().catch(undefined) }).optional().catch(undefined) })) });
const Gelezen = z.object({ data: z.object({ deelnemersregister: z.object({ stand: z.int(), inhoud: z.string().nullable() }) }) });
const Gewijzigd = z.object({ data: z.object({ wijzigDeelnemer: z.object({ versie: z.int().min(1) }) }) });

/** The organisations, read from samenwerkfunctie 14 and followed. @throws Registerfout when they cannot be read for the first time */
export async function organisatiesOverHttp(opties: Organisatieopties): Promise<Organisaties> {
  const { log } = opties;
  const agent = new Agent({ connections: 8, ...(opties.verbinding && { connect: opties.verbinding }) });
  const meldingen: (() => void)[] = [];
  let lijst = LEGE_LIJST;
  let stand: number | undefined;

  const vraag = async <T>(oin: string, query: string, variables: object, vorm: z.ZodType<T>): Promise<T> => {
    try {
      const vrager: Vrager = { sub: 'register', oin, rollen: [], functie: 'register', betrouwbaarheid: 'HOOG' };
      const { body } = await request(opties.url(), {
        method: 'POST',
        dispatcher: agent,
        signal: AbortSignal.timeout(TERMIJN_MS),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await opties.functietoken(vrager, FUNCTIE)}` },
        body: JSON.stringify({ query, variables }),
      });
      const antwoord: unknown = JSON.parse(await leesBegrensd(body, MAX_BYTES));
      for (const { message, extensions } of Fouten.safeParse(antwoord).data?.errors ?? []) {
        const code = DOORGEGEVEN.find((doorgegeven) => doorgegeven === extensions?.code);
        if (code) throw new Registerfout(code, code === 'BAD_USER_INPUT' && extensions?.plaats ? `${message} (${extensions.plaats})` : message);
      }
      return vorm.parse(antwoord);
    } catch (fout) {
      if (fout instanceof Registerfout) throw fout;
      // Of a parser's message nothing: it repeats the answer.
      throw new Registerfout('FUNCTIE_ONBEREIKBAAR', undefined, { reden: fout instanceof Error ? fout.name : 'onbekend' });
    }
  };
  const lees = async (): Promise<void> => {
    const { deelnemersregister } = (await vraag(opties.ketenbeheer, LEES, { bekendeStand: stand ?? null }, Gelezen)).data;
    if (deelnemersregister.stand === stand || deelnemersregister.inhoud === null) return;
    try {
      lijst = leesOrganisaties(deelnemersregister.inhoud, lijst);
    } catch (fout) {
      throw new Registerfout('FUNCTIE_ONBEREIKBAAR', undefined, { reden: fout instanceof Error ? fout.name : 'onbekend' });
    }
    stand = deelnemersregister.stand;
    for (const melding of meldingen) melding();
  };

  try {
    await lees();
  } catch (fout) {
    await agent.close();
    throw fout;
  }
  const lus = volglus({
    kijk: lees,
    elkeMs: opties.elkeMs ?? ELKE_MS,
    opStand: (lukt, fout) => (lukt ? log('organisaties weer gelezen', {}) : log('organisaties niet gelezen; de vorige blijven', { reden: fout instanceof Registerfout ? (fout.gegevens.reden ?? fout.code) : 'onbekend' })),
  });
  return {
    huidig: () => lijst.organisaties,
    async zoek(oin) {
      await lus.kijk();
      return lijst.perOin.get(oin)?.organisatie;
    },
    async wijzig(oin, verwachteVersie, reden, nieuw) {
      const { versie } = (await vraag(oin, WIJZIG, { oin, verwachteVersie, reden, deelnemer: alsInvoer(nieuw) }, Gewijzigd)).data.wijzigDeelnemer;
      // It has been written; when reading fails now, the next look has it.
      await lus.kijk().catch(() => undefined);
      return versie;
    },
    opWijziging: (melding) => void meldingen.push(melding),
    async stop() {
      await lus.stop();
      await agent.close();
    },
  };
}
