import type { IncomingHttpHeaders } from 'node:http';

import type { GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { Agent, type Dispatcher } from 'undici';

import type { Foutnaam } from '../../schema/fouten.js';
import { Abonneerdienst, type Planhouder } from './abonnementen/index.js';
import { foutantwoord } from './antwoord.js';
import type { Gatewaycontext } from './context.js';
import { Editie } from './editie.js';
import { maskeerZonderPlek } from './fouten/maskeren.js';
import { Functiebron } from './functiebron.js';
import { clientnaam } from './gebruik/index.js';
import { ketenplugin } from './ketenplugin.js';
import { Keuring } from './ketenregels/keuring.js';
import { KETENLIMIETEN, type Limieten, OPEN_LIMIETEN } from './limieten.js';
import { feitenVan } from './log.js';
import { hashVan } from './operaties/index.js';
import { nietGeregistreerd, voluitgeschreven } from './operaties/voluit.js';
import type { Aanmelding, Gateway, Gatewayopties, Graphqlverzoek, Stroomantwoord, Vervangopties } from './opties.js';
import { wilQueryplan } from './queryplan.js';
import { Soortbron } from './soortbron.js';
import type { Trace } from './trace.js';
import { uitvalplugin } from './uitvalplugin.js';
import { alsFout, type Weigering } from './weigering.js';
import { meldWeigering, redenVan, zonderPersoon } from './weigering-melden.js';

/** Connections to one origin: more than a subgraph should be asked at once. */
const MAX_VERBINDINGEN = 256;

/** Builds a gateway that is ready to be asked. @throws when the supergraph does not load */
export async function maakGateway(opties: Gatewayopties): Promise<Gateway> {
  if (opties.beleid === 'keten' && !opties.authenticeer) throw new Error('Het beleid keten vraagt om authenticeer: zonder token wordt niets beantwoord.');
  const { supergraphSdl } = opties;
  const sdl = typeof supergraphSdl === 'string' ? supergraphSdl : await supergraphSdl();
  const gateway = new Dienst(opties);
  try {
    await gateway.vervang(sdl);
  } catch (fout) {
    await gateway.stop();
    throw fout;
  }
  return gateway;
}

class Dienst implements Gateway {
  readonly #keten: boolean;
  readonly #limieten: Limieten;
  readonly #dispatcher: Dispatcher;
  readonly #abonnementen: Abonneerdienst;
  #huidig: { readonly editie: Editie; readonly keuring: Keuring } | undefined;
  #wisseling: Promise<void> = Promise.resolve();
  #einde: Promise<void> | undefined;
  /** Editions that end when their last request has. */
  readonly #aflopend = new Set<Promise<void>>();

  constructor(readonly opties: Gatewayopties) {
    this.#keten = opties.beleid === 'keten';
    this.#limieten = { ...(this.#keten ? KETENLIMIETEN : OPEN_LIMIETEN), ...opties.limieten };
    // Our own deadline covers the whole answer, so undici's, which count in seconds, are off.
    this.#dispatcher = opties.dispatcher ?? new Agent({ connections: MAX_VERBINDINGEN, headersTimeout: 0, bodyTimeout: 0, connect: opties.verbinding });
    this.#abonnementen = new Abonneerdienst({ ...opties, keten: this.#keten, limieten: this.#limieten, grenzen: opties.abonnementen, meld: (code, context) => this.meldWeigering(code, context) });
  }

  async meldAan(koppen: IncomingHttpHeaders, trace: Trace, signal: AbortSignal): Promise<Aanmelding> {
    const { authenticeer, geldigTot, opWeigering, opGebruik, log } = this.opties;
    const toontPlan = wilQueryplan(koppen);
    if (!authenticeer) return { context: { trace, signal, uitval: [], toontPlan } };
    try {
      const vrager = await authenticeer(koppen);
      const tot = geldigTot?.(koppen);
      return { context: { trace, signal, uitval: [], vrager, toontPlan: toontPlan && this.#isVrij(vrager), ...(tot !== undefined && { geldigTot: tot }), ...(opGebruik && { client: clientnaam(vrager.oin, koppen) }) } };
    } catch (fout) {
      const reden = redenVan(fout);
      log('aanmelding geweigerd', { soort: feitenVan(fout).soort, reden, trace: trace.traceId });
      await meldWeigering(opWeigering, { code: 'UNAUTHENTICATED', trace, reden }, log);
      this.opties.meter?.antwoordt(trace, { codes: ['UNAUTHENTICATED'], data: false });
      const antwoord = foutantwoord(401, alsFout({ code: 'UNAUTHENTICATED' }));
      antwoord.headers.set('www-authenticate', 'Bearer');
      return { antwoord };
    }
  }

  async vraag(verzoek: Graphqlverzoek, context: Gatewaycontext, accept?: string): Promise<HTTPGraphQLResponse> {
    const { meter } = this.opties;
    meter?.begint(context.trace);
    if (!this.#huidig) {
      meter?.antwoordt(context.trace, { codes: ['NIET_GEREED'], data: false });
      return foutantwoord(503, alsFout({ code: 'NIET_GEREED' }));
    }
    const { editie, keuring } = this.#huidig;
    const toegelaten = this.#laatToe(verzoek, keuring, context.vrager);
    if ('code' in toegelaten) {
      await this.meldWeigering(toegelaten.code, context);
      return foutantwoord(400, alsFout(toegelaten));
    }
    const headers = new HeaderMap([['content-type', 'application/json']]);
    if (accept !== undefined) headers.set('accept', accept);
    return editie.vraag({ method: 'POST', headers, search: '', body: toegelaten }, context.toontPlan ? { ...context, queryplan: {} } : context);
  }

  /** The question in full, or why it is not answered. */
  #laatToe(verzoek: Graphqlverzoek, keuring: Keuring, vrager: Gatewaycontext['vrager']): Graphqlverzoek | Weigering {
    const vrij = this.#isVrij(vrager);
    const lijst = this.opties.operaties?.();
    const voluit = lijst ? voluitgeschreven(verzoek, lijst, vrij) : verzoek;
    if ('code' in voluit) return voluit;
    const { query } = voluit;
    const weigering = query === undefined ? undefined : keuring.keur({ ...voluit, query }, vrij);
    if (weigering) return weigering;
    if (lijst && !vrij && query !== undefined && !lijst.bevat(query)) return nietGeregistreerd(hashVan(query));
    return voluit;
  }

  #isVrij(vrager: Gatewaycontext['vrager']): boolean {
    return this.opties.openVoor?.(vrager) ?? true;
  }

  async abonneer(verzoek: Graphqlverzoek, context: Gatewaycontext, verbreek: () => void): Promise<Stroomantwoord> {
    // A connection may outlive the token that it began with.
    if (context.geldigTot !== undefined && context.geldigTot <= Date.now()) return { antwoord: foutantwoord(401, alsFout({ code: 'UNAUTHENTICATED' })) };
    const editie = this.#huidig?.editie;
    const klaar = editie?.houd();
    try {
      const houder: Planhouder = {};
      const antwoord = await this.vraag(verzoek, { ...context, abonnement: houder });
      if (!houder.plan || !editie) return { antwoord };
      const begonnen = this.#abonnementen.begin(houder.plan, context, editie, verbreek);
      if ('abonnement' in begonnen) {
        if (this.#einde) begonnen.abonnement.beeindig();
        return begonnen;
      }
      await this.meldWeigering(begonnen.weigering.code, context);
      return { antwoord: foutantwoord(429, alsFout(begonnen.weigering)) };
    } finally {
      klaar?.();
    }
  }

  meldWeigering(code: Foutnaam, { trace, vrager }: Gatewaycontext): Promise<void> {
    this.opties.meter?.antwoordt(trace, { codes: [code], data: false });
    return meldWeigering(this.opties.opWeigering, { code, trace, vrager: vrager && zonderPersoon(vrager) }, this.opties.log);
  }

  vervang(sdl: string, opties: Vervangopties = {}): Promise<void> {
    if (this.#einde) return Promise.reject(new Error('De gateway is gestopt.'));
    // One after the other, so that the last one asked for is the one that stays.
    const wissel = this.#wisseling.then(() => this.#wissel(sdl, opties));
    this.#wisseling = wissel.catch(() => undefined);
    return wissel;
  }

  async uitgelopen(): Promise<void> {
    await Promise.all(this.#aflopend);
  }

  stop(): Promise<void> {
    return (this.#einde ??= this.#rondAf());
  }

  async #rondAf(): Promise<void> {
    await this.#wisseling;
    this.#abonnementen.beeindig();
    this.#laatAflopen();
    await Promise.all(this.#aflopend);
    await this.#abonnementen.stop();
    if (!this.opties.dispatcher) await this.#dispatcher.close();
  }

  async #wissel(sdl: string, { gekeurd }: Vervangopties): Promise<void> {
    if (this.#huidig?.editie.sdl === sdl) return;
    const { log, meter, opGebruik } = this.opties;
    const editie = await Editie.laad({
      sdl,
      ...(gekeurd !== undefined && { gekeurd }),
      maakBron: (subgraph) => this.#maakBron(subgraph),
      plugins: this.#keten ? [ketenplugin(log, (code, context) => this.meldWeigering(code, context), meter, opGebruik), uitvalplugin] : [uitvalplugin],
      maskeer: this.#keten ? maskeerZonderPlek : undefined,
      maxTokens: this.#limieten.tokens,
      waarschuw: (tekst) => log('waarschuwing van de engine', this.#keten ? {} : { tekst }),
    });
    this.#laatAflopen();
    this.#huidig = { editie, keuring: new Keuring(editie.schema, this.#limieten, this.#keten) };
  }

  #laatAflopen(): void {
    const vorige = this.#huidig?.editie;
    this.#huidig = undefined;
    if (!vorige) return;
    const einde = vorige.stop(this.#abonnementen.uitloopMs).catch((fout: unknown) => this.opties.log('editie niet netjes gestopt', feitenVan(fout)));
    this.#aflopend.add(einde);
    void einde.then(() => this.#aflopend.delete(einde));
  }

  #maakBron({ name, url }: ServiceEndpointDefinition): GraphQLDataSource {
    const { databronnen, koppen, log } = this.opties;
    const router = databronnen?.(name);
    if (router) return new Soortbron(name, router, log);
    return new Functiebron({
      naam: name,
      url: url ?? '',
      dispatcher: this.#dispatcher,
      termijnMs: this.#limieten.functieMs,
      maxBytes: this.#limieten.functieBytes,
      // In the chain a redirect would take personal data to where nobody agreed to.
      volgOmleiding: !this.#keten,
      koppen,
    });
  }
}
