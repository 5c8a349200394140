import type { GraphQLSchema } from 'graphql';
import type { buildConnector } from 'undici';
import type { Deelnemer, Soortschema } from '../../schema/register.js';
import { type Oproepmeter, type Routeropties, ROUTEROPTIES } from './opties.js';
import { type Gegevens, leegAntwoord, plaatsAntwoord, plaatsUitval } from './plaatsing.js';
import { partnerkoppen, traceId } from './partnerkoppen.js';
import { Partnerlijnen } from './partnerlijnen.js';
import { Ronde } from './ronde.js';
import { bijdragetype } from './soortcontrole.js';
import { Tekstkeuze } from './tekstkeuze.js';
import type { Mislukking, Uitval, Uitvalmelding } from './uitval.js';
import { type Deel, lichaam, verdeel } from './verdeling.js';
import { Versieplanner } from './versieplanner.js';
import { Vraagfout } from './vraagfout.js';
import { type Vraagplan, Vraagplanner } from './vraagplan.js';

/** A kind of ketenpartner as the router knows it. */
export interface Routersoort {
  /** Code of the kind, such as `politie`. */
  readonly soort: string;
  /** Its contribution type, such as `PolitieBijdrage`. */
  readonly type: string;
  /** A schema that holds that type and what can be selected from it; it needs no Query. */
  readonly schema: GraphQLSchema;
}

/** What the router is made of. */
export interface Routerinstelling {
  readonly soorten: readonly Routersoort[];
  /** The register, read anew for every question. */
  readonly deelnemer: (oin: string) => Deelnemer | undefined;
  /** What organisations that are behind know, read anew for every question; they get no more of it than that. */
  readonly eerdere?: () => readonly Soortschema[];
  readonly opties?: Partial<Routeropties>;
  /** Gets one entry per organisation and question that failed. */
  readonly log?: (melding: Uitvalmelding) => void;
  /** Milliseconds of a clock that does not go back. */
  readonly klok?: () => number;
  /** How organisations are connected to: our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  readonly meter?: Oproepmeter;
}

/** One `_entities` operation for one kind. */
export interface Partnervraag {
  readonly soort: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** W3C Trace Context, passed on when well formed. */
  readonly traceparent?: string;
  readonly tracestate?: string;
  /** Aborted when whoever asks has gone; the requests under way are then broken off. */
  readonly signal?: AbortSignal;
}

/** Every place is filled; what could not be answered reads GEEN_ANTWOORD and stands in `uitval`. */
export interface Partnerantwoord {
  /** Per response key of the operation. */
  readonly data: Gegevens;
  /** At most one per organisation, in the order in which they were asked. */
  readonly uitval: Uitval[];
}

/** Asks the organisations behind a kind of partner. */
export interface Partnerrouter {
  kent(soort: string): boolean;
  /**
   * Sends every organisation among the representations one POST, and puts the answers in place.
   * @throws Vraagfout when the question cannot be put (nobody was asked), the reason of `signal` when it was aborted
   */
  vraag(vraag: Partnervraag): Promise<Partnerantwoord>;
  /** Breaks off what is under way and ends every connection. */
  stop(): Promise<void>;
}

/** @throws Error when GEEN_ANTWOORD does not fit the contribution type of a kind */
export function maakPartnerrouter(instelling: Routerinstelling): Partnerrouter {
  return new Router(instelling);
}

/** A kind, with the plans of the questions to it. */
interface Bekend {
  readonly type: string;
  readonly planner: Vraagplanner;
  readonly versies: Versieplanner;
}

class Router implements Partnerrouter {
  readonly #soorten = new Map<string, Bekend>();
  readonly #opties: Routeropties;
  readonly #lijnen: Partnerlijnen;
  #eerdere: { readonly alle: readonly Soortschema[]; readonly perSoort: ReadonlyMap<string, readonly Soortschema[]> } | undefined;
  #gestopt = false;

  constructor(private readonly instelling: Routerinstelling) {
    const { soorten, deelnemer, opties, klok = () => performance.now(), verbinding } = instelling;
    this.#opties = { ...ROUTEROPTIES, ...opties };
    this.#lijnen = new Partnerlijnen(deelnemer, this.#opties, klok, verbinding);
    for (const { soort, type, schema } of soorten) {
      this.#soorten.set(soort, { type, planner: new Vraagplanner(schema, bijdragetype(schema, type), this.#opties), versies: new Versieplanner(type) });
    }
  }

  kent(soort: string): boolean {
    return this.#soorten.has(soort);
  }

  async vraag(vraag: Partnervraag): Promise<Partnerantwoord> {
    const { soort, query, variables = {}, operationName, traceparent, tracestate, signal } = vraag;
    const bekend = this.#soorten.get(soort);
    if (!bekend) throw new Vraagfout('BAD_REQUEST', 'Deze soort ketenpartner is niet bekend.');
    if (this.#gestopt) throw new Vraagfout('INTERNAL_SERVER_ERROR', 'De partnerrouter is gestopt.');
    signal?.throwIfAborted();

    const plan = bekend.planner.plan(query, operationName, variables);
    const delen = verdeel(plan, variables, bekend.type);
    const data = leegAntwoord(plan, variables);
    const teksten = new Tekstkeuze(plan, variables, this.#eerdereVan(soort), bekend.versies);
    const koppen = partnerkoppen(traceparent, tracestate);
    this.#lijnen.ruimOp();
    const ronde = new Ronde(this.#opties.termijnMs, signal);
    try {
      const uitkomsten = await Promise.all(delen.map(async (deel) => {
        const eindigt = this.instelling.meter?.begin({ soort, traceparent });
        const uitkomst = await this.#vraagEen({ soort, plan, teksten, koppen, ronde, data }, deel);
        eindigt?.({ oin: uitkomst ? uitkomst.deelnemer?.oin : deel.oin, code: uitkomst?.mislukking.code, afgebroken: signal?.aborted ?? false });
        return uitkomst;
      }));
      signal?.throwIfAborted();
      return { data, uitval: this.#meld(uitkomsten, soort, traceparent) };
    } finally {
      ronde.sluit();
    }
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    await this.#lijnen.verbreek();
  }

  /** One organisation: fills its places in `data`, and says what was wrong, if anything. */
  async #vraagEen({ soort, plan, teksten, koppen, ronde, data }: Gang, deel: Deel): Promise<Mislukt | undefined> {
    const deelnemer = this.instelling.deelnemer(deel.oin);
    const uitvallen = (mislukking: Mislukking): Mislukt => {
      plaatsUitval(data, plan, deel);
      return { oin: deel.oin, deelnemer, mislukking };
    };
    // A bewijs is for one organisation of one kind; it goes to no other.
    if (deelnemer?.soort !== soort) return uitvallen({ code: 'PARTNER_ONBEKEND', oorzaak: deelnemer ? 'andere soort' : 'niet in het register' });
    const opgave = teksten.voor(deelnemer);
    if ('code' in opgave) return uitvallen(opgave);
    const lijn = this.#lijnen.naar(deelnemer);
    if (!lijn) return uitvallen({ code: 'PARTNER_ONBEREIKBAAR', oorzaak: 'endpoint is geen URL' });

    const afloop = await lijn.vraag(lichaam(opgave.tekst, opgave.gedeeld, deel), koppen, ronde);
    if ('mislukking' in afloop) return uitvallen(afloop.mislukking);
    // By the whole plan, whatever was asked of it: what this organisation does not know is null.
    const mislukking = plaatsAntwoord(data, plan, deel, afloop.antwoord);
    return mislukking && { oin: deel.oin, deelnemer, mislukking };
  }

  #eerdereVan(soort: string): readonly Soortschema[] {
    const alle = this.instelling.eerdere?.() ?? GEEN;
    if (this.#eerdere?.alle !== alle) this.#eerdere = { alle, perSoort: Map.groupBy(alle, (schema) => schema.soort) };
    return this.#eerdere.perSoort.get(soort) ?? GEEN;
  }

  #meld(uitkomsten: readonly (Mislukt | undefined)[], soort: string, traceparent: string | undefined): Uitval[] {
    const trace = traceId(traceparent);
    return uitkomsten.filter((uitkomst) => uitkomst !== undefined).map(({ oin, deelnemer, mislukking }) => {
      const uitval: Uitval = { code: mislukking.code, oin, naam: deelnemer?.naam ?? `Organisatie ${oin}` };
      this.instelling.log?.({ gebeurtenis: 'partner_uitval', soort, ...uitval, oorzaak: mislukking.oorzaak, endpoint: deelnemer?.endpoint, trace });
      return uitval;
    });
  }
}

const GEEN: readonly Soortschema[] = [];

/** What the organisations in one question have in common. */
interface Gang {
  readonly soort: string;
  readonly plan: Vraagplan;
  readonly teksten: Tekstkeuze;
  readonly koppen: string[];
  readonly ronde: Ronde;
  readonly data: Gegevens;
}

interface Mislukt {
  readonly oin: string;
  readonly deelnemer: Deelnemer | undefined;
  readonly mislukking: Mislukking;
}
