import { z } from 'zod';
import { type Inrichtingsversie, PARTIJROLLEN, type Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { FoutInVraag } from '../fouten.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import type { Functiecontext } from './context.js';
import { functielijn } from './functielijn.js';

/** How long what was read may be used, in milliseconds: so long may a withdrawn permission still count. */
const HOUDBAAR = 1_000;

const ONBEREIKBAAR = 'Wat in het samenwerkingsverband is ingericht, is nu niet vast te stellen: de inrichting gaf geen antwoord.';

const VRAAG = /* GraphQL */ `
  query GeldendeInrichting($bekendeStand: Int) {
    geldendeInrichting(bekendeStand: $bekendeStand) { stand inhoud }
  }
`;

/** What is set up, as last read. */
export interface Inrichtingsstand {
  /** The version that is in force in a samenwerkingsverband at this moment: now or later. */
  verband(id: string, moment: Date): Inrichtingsversie | undefined;
  /** Of every samenwerkingsverband the version that is in force at this moment. */
  verbanden(moment: Date): readonly Inrichtingsversie[];
  /** An organisation of the register. */
  deelnemer(oin: string): Registerdeelnemer | undefined;
  /** Every organisation of the register. */
  readonly deelnemers: readonly Registerdeelnemer[];
  /** The law packs that were laid down while the chain runs, as YAML texts. */
  readonly pakketten: readonly string[];
}

/** What is set up in all samenwerkingsverbanden; samenwerkfunctie 14 knows. */
export interface Inrichtingen {
  /** @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when it cannot be known: what was set up a while ago says nothing of what may be asked now */
  huidig(context: Functiecontext): Promise<Inrichtingsstand>;
}

/**
 * Asks the subgraph of samenwerkfunctie 14 what is set up. What was read serves every question for a second; then it is asked again,
 * once for all who wait, and an unchanged answer is short.
 */
export function inrichtingOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Inrichtingen & { stop(): Promise<void> } {
  const lijn = functielijn({ functie: 'inrichting', url, ondertekenaar, tls, onbereikbaar: ONBEREIKBAAR, logtNiet: ONBEREIKBAAR });
  let gelezen: { readonly nummer: number; readonly stand: Inrichtingsstand; readonly tot: number } | undefined;
  let bezig: Promise<Inrichtingsstand> | undefined;

  const ververs = async (context: Functiecontext): Promise<Inrichtingsstand> => {
    // Counted from before the question: its answer may be as old as that.
    const tot = Date.now() + HOUDBAAR;
    const { stand: nummer, inhoud } = (await lijn.vraag(VRAAG, { bekendeStand: gelezen?.nummer ?? null }, ANTWOORD, context)).geldendeInrichting;
    const stand = inhoud === null && nummer === gelezen?.nummer ? gelezen.stand : maakStand(inhoud, context);
    gelezen = { nummer, stand, tot };
    return stand;
  };
  return {
    stop: () => lijn.stop(),
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
  endpoint: z.string().optional(),
  regio: z.string(),
  contacten: z.array(z.object({ soort: z.string(), email: z.string().optional(), telefoon: z.string().optional() })),
  sleutel: z.string().optional(),
  contract: z.string().optional(),
  soortversie: z.int().optional(),
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

const INHOUD = z.object({ versies: z.array(versie), deelnemers: z.array(deelnemer), pakketten: z.array(z.string()).default([]) });
const ANTWOORD = z.object({ geldendeInrichting: z.object({ stand: z.int(), inhoud: z.string().nullable() }) });

function maakStand(inhoud: string | null, context: Functiecontext): Inrichtingsstand {
  try {
    const { versies, deelnemers, pakketten } = INHOUD.parse(JSON.parse(inhoud ?? ''));
    const perOin = new Map(deelnemers.map((een) => [een.oin, een]));
    // The newest first, with the moment as a number: looked up for every question.
    const perVerband = new Map([...Map.groupBy(versies, ({ verband }) => verband)].map(([id, rij]) =>
      [id, rij.map((een) => ({ een, vanaf: Date.parse(een.geldigVanaf) })).sort((a, b) => b.een.versie - a.een.versie)]));
    const verband = (id: string, moment: Date): Inrichtingsversie | undefined => perVerband.get(id)?.find(({ vanaf }) => vanaf <= moment.getTime())?.een;
    return {
      verband,
      verbanden: (moment) => [...perVerband.keys()].flatMap((id) => verband(id, moment) ?? []),
      deelnemer: (oin) => perOin.get(oin),
      deelnemers,
      pakketten,
    };
  } catch (fout) {
    throw onbereikbaar(fout, context);
  }
}

function onbereikbaar(fout: unknown, { log }: Functiecontext): FoutInVraag {
  log('functie-onbereikbaar', { functie: 'inrichting', soort: fout instanceof Error ? fout.name : 'onbekend' });
  return new FoutInVraag('FUNCTIE_ONBEREIKBAAR', ONBEREIKBAAR);
}
