import { Agent, request } from 'undici';
import { z } from 'zod';
import { type Inrichtingsversie, PARTIJROLLEN, type Registerdeelnemer } from '../../../../schema/inrichting.js';
import { FoutInVraag, type Functiecontext, type Ondertekenaar, tekenFunctietoken, type Tlsmateriaal } from '../../../kit/index.js';

/** How long inrichting may take, in milliseconds. */
const TERMIJN = 2_000;

/** How long what was read may be used, in milliseconds: so long may a withdrawn permission still count. */
const HOUDBAAR = 1_000;

const VRAAG = /* GraphQL */ `
  query GeldendeInrichting($bekendeStand: Int) {
    geldendeInrichting(bekendeStand: $bekendeStand) { stand inhoud }
  }
`;

/** What is set up, as last read. */
export interface Stand {
  /** The version that is in force in a samenwerkingsverband at this moment: now or later. */
  verband(id: string, moment: Date): Inrichtingsversie | undefined;
  /** Of every samenwerkingsverband the version that is in force at this moment. */
  verbanden(moment: Date): readonly Inrichtingsversie[];
  /** An organisation of the register. */
  deelnemer(oin: string): Registerdeelnemer | undefined;
}

/** What is set up in all samenwerkingsverbanden; samenwerkfunctie 14 knows. */
export interface Inrichtingen {
  /** @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when it cannot be known: what was set up a while ago says nothing of what may be asked now */
  huidig(context: Functiecontext): Promise<Stand>;
}

/**
 * Asks the subgraph of samenwerkfunctie 14 what is set up. What was read serves every question for a second; then it is asked again,
 * once for all who wait, and an unchanged answer is short.
 */
export function inrichtingOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Inrichtingen & { stop(): Promise<void> } {
  const agent = new Agent({ connections: 4, ...(tls && { connect: tls }) });
  let gelezen: { readonly nummer: number; readonly stand: Stand; readonly tot: number } | undefined;
  let bezig: Promise<Stand> | undefined;

  const ververs = async (context: Functiecontext): Promise<Stand> => {
    // Counted from before the question: its answer may be as old as that.
    const tot = Date.now() + HOUDBAAR;
    const { stand: nummer, inhoud } = await vraag(url(), gelezen?.nummer ?? null, agent, ondertekenaar, context);
    const stand = inhoud === null && nummer === gelezen?.nummer ? gelezen.stand : maakStand(inhoud, context);
    gelezen = { nummer, stand, tot };
    return stand;
  };
  return {
    stop: () => agent.close(),
    async huidig(context) {
      if (gelezen && Date.now() < gelezen.tot) return gelezen.stand;
      bezig ??= ververs(context).finally(() => (bezig = undefined));
      return bezig;
    },
  };
}

const deelnemer: z.ZodType<Registerdeelnemer> = z.object({
  oin: z.string(),
  naam: z.string(),
  soort: z.string(),
  endpoint: z.string(),
  regio: z.string(),
  contacten: z.array(z.object({ soort: z.string(), email: z.string().optional(), telefoon: z.string().optional() })),
  sleutel: z.string().optional(),
});

const versie: z.ZodType<Inrichtingsversie> = z.object({
  verband: z.string(),
  versie: z.int(),
  geldigVanaf: z.string(),
  vastgesteld: z.string(),
  door: z.string(),
  reden: z.string(),
  inrichting: z.object({
    naam: z.string(),
    soort: z.string(),
    regio: z.string(),
    partijen: z.array(z.object({ oin: z.string(), rollen: z.array(z.enum(PARTIJROLLEN)), categorieen: z.array(z.string()).optional() })),
    functies: z.array(z.string()),
    grondslagen: z.array(z.object({ id: z.string(), doelen: z.array(z.string()), functies: z.array(z.string()) })),
    pakketten: z.array(z.object({ id: z.string(), inwerkingtreding: z.string().optional() })),
    abonnementen: z.array(z.object({ oin: z.string(), gebeurtenissen: z.array(z.string()) })),
  }),
});

const INHOUD = z.object({ versies: z.array(versie), deelnemers: z.array(deelnemer) });
const ANTWOORD = z.object({ data: z.object({ geldendeInrichting: z.object({ stand: z.int(), inhoud: z.string().nullable() }) }) });
type Antwoord = z.infer<typeof ANTWOORD>['data']['geldendeInrichting'];

/** @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when samenwerkfunctie 14 gives no usable answer in time */
async function vraag(url: string, bekendeStand: number | null, agent: Agent, ondertekenaar: Ondertekenaar, context: Functiecontext): Promise<Antwoord> {
  try {
    const { body } = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headersTimeout: TERMIJN,
      bodyTimeout: TERMIJN,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tekenFunctietoken(context.vrager, 'inrichting', ondertekenaar)}`,
        ...(context.traceparent ? { traceparent: context.traceparent } : {}),
      },
      body: JSON.stringify({ query: VRAAG, variables: { bekendeStand } }),
    });
    return ANTWOORD.parse(await body.json()).data.geldendeInrichting;
  } catch (fout) {
    throw onbereikbaar(fout, context);
  }
}

function maakStand(inhoud: string | null, context: Functiecontext): Stand {
  try {
    const { versies, deelnemers } = INHOUD.parse(JSON.parse(inhoud ?? ''));
    const perOin = new Map(deelnemers.map((een) => [een.oin, een]));
    // The newest first, with the moment as a number: looked up for every question.
    const perVerband = new Map([...Map.groupBy(versies, ({ verband }) => verband)].map(([id, rij]) =>
      [id, rij.map((een) => ({ een, vanaf: Date.parse(een.geldigVanaf) })).sort((a, b) => b.een.versie - a.een.versie)]));
    const verband = (id: string, moment: Date): Inrichtingsversie | undefined => perVerband.get(id)?.find(({ vanaf }) => vanaf <= moment.getTime())?.een;
    return {
      verband,
      verbanden: (moment) => [...perVerband.keys()].flatMap((id) => verband(id, moment) ?? []),
      deelnemer: (oin) => perOin.get(oin),
    };
  } catch (fout) {
    throw onbereikbaar(fout, context);
  }
}

function onbereikbaar(fout: unknown, { log }: Functiecontext): FoutInVraag {
  log('inrichting-onbereikbaar', { soort: fout instanceof Error ? fout.name : 'onbekend' });
  return new FoutInVraag('FUNCTIE_ONBEREIKBAAR', 'Wat in het samenwerkingsverband is ingericht, is nu niet vast te stellen: de inrichting gaf geen antwoord.');
}
