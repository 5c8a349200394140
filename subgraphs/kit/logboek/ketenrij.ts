import { isOin } from '../../../schema/identificatie/oin.js';
import { canoniek } from './canoniek.js';
import type { Logtabel } from './migraties.js';
import { bevatPersoonsnummer } from './persoonsnummer.js';
import type { Beslissing, Logregels, Verwerking } from './regels.js';

/** A row on its way to the log: ready but for its number and hash. */
export interface Ketenrij {
  readonly tabel: Logtabel;
  readonly verantwoordelijke: string;
  readonly spanId: string;
  /** The columns as the inside of a JSON object: what is sent, and what the hash covers. */
  readonly tekst: string;
}

/** A row that may not stand in a log. The reason names no value. */
export class Regelfout extends Error {
  override readonly name = 'Regelfout';
}

/**
 * The rows of one call, checked. A row that the database would refuse must be stopped here: it would take along those of others.
 * @throws Regelfout
 */
export function ketenrijen({ verwerkingen, beslissingen }: Logregels): readonly Ketenrij[] {
  const rijen = [
    ...verwerkingen.map((regel) => gecontroleerd('verwerking', regel, verwerkingstekst(regel))),
    ...beslissingen.map((regel) => gecontroleerd('beslissing', regel, beslissingstekst(regel))),
  ];
  if (new Set(rijen.map((rij) => `${rij.tabel} ${rij.verantwoordelijke} ${rij.spanId}`)).size < rijen.length) throw new Regelfout('twee regels hebben dezelfde span');
  return rijen;
}

/** The canonical text of a processing: columns in the order of the table. */
export function verwerkingstekst(regel: Verwerking): string {
  return [
    plaatstekst(regel),
    `"status":${JSON.stringify(regel.status)}`,
    `"naam":${JSON.stringify(regel.naam)}`,
    `"begin":${moment(regel.begin)}`,
    `"einde":${moment(regel.einde)}`,
    `"verwerkingsactiviteit":${JSON.stringify(regel.verwerkingsactiviteit)}`,
    `"betrokkene":${tekstOfNiets(regel.betrokkene)}`,
    `"betrokkene_type":${tekstOfNiets(regel.betrokkeneType)}`,
    `"wederpartij":${tekstOfNiets(regel.wederpartij)}`,
    `"kenmerken":${vrij(regel.kenmerken)}`,
  ].join(',');
}

/** The canonical text of a decision: columns in the order of the table. */
export function beslissingstekst(regel: Beslissing): string {
  return [
    plaatstekst(regel),
    `"gebeurtenis":${JSON.stringify(regel.gebeurtenis)}`,
    `"tijdstip":${moment(regel.tijdstip)}`,
    `"status":${JSON.stringify(regel.status)}`,
    `"verzoek":${vrij(regel.verzoek)}`,
    `"antwoord":${vrij(regel.antwoord)}`,
    `"beleid":${vrij(regel.beleid)}`,
  ].join(',');
}

interface Plaats {
  readonly verantwoordelijke: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly ouderSpanId?: string;
}

function plaatstekst({ verantwoordelijke, traceId, spanId, ouderSpanId }: Plaats): string {
  return `"verantwoordelijke":${JSON.stringify(verantwoordelijke)},"trace_id":${JSON.stringify(traceId)},"span_id":${JSON.stringify(spanId)},"ouder_span_id":${tekstOfNiets(ouderSpanId)}`;
}

function tekstOfNiets(waarde: string | undefined): string {
  return waarde === undefined ? 'null' : JSON.stringify(waarde);
}

function moment(ms: number): string {
  if (!Number.isSafeInteger(ms) || ms < 0) throw new Regelfout('een moment is geen aantal milliseconden');
  return String(ms);
}

function vrij(waarde: unknown): string {
  try {
    return canoniek(waarde);
  } catch {
    throw new Regelfout('een veld bevat iets dat geen JSON is');
  }
}

/** Beyond this an index of the database refuses a value, and no field of ours comes near. */
const LANGSTE_VELD = 500;
const SPAN = /^(?!0{16})[0-9a-f]{16}$/;
const TRACE = /^(?!0{32})[0-9a-f]{32}$/;

function gecontroleerd(tabel: Logtabel, regel: Plaats & { readonly betrokkene?: string }, tekst: string): Ketenrij {
  if (!isOin(regel.verantwoordelijke)) throw new Regelfout('de verantwoordelijke is geen OIN');
  if (!TRACE.test(regel.traceId)) throw new Regelfout('de trace is geen trace-id');
  if (!SPAN.test(regel.spanId) || (regel.ouderSpanId !== undefined && !SPAN.test(regel.ouderSpanId))) throw new Regelfout('de span is geen span-id');
  if (regel.betrokkene !== undefined && regel.betrokkene.length > LANGSTE_VELD) throw new Regelfout('de aanduiding van de betrokkene is te lang');
  const json = `{${tekst}}`;
  if (bevatPersoonsnummer(json)) throw new Regelfout('de regel bevat een persoonsnummer');
  if (json.includes('\\u') && !isOpTeSlaan(JSON.parse(json))) throw new Regelfout('een tekst bevat tekens die niet bestaan');
  return { tabel, verantwoordelijke: regel.verantwoordelijke, spanId: regel.spanId, tekst };
}

/** jsonb and text hold no NUL and no half of a surrogate pair. */
function isOpTeSlaan(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.isWellFormed() && !waarde.includes('\0');
  if (Array.isArray(waarde)) return waarde.every(isOpTeSlaan);
  if (typeof waarde !== 'object' || waarde === null) return true;
  return Object.entries(waarde).every(([sleutel, deel]) => isOpTeSlaan(sleutel) && isOpTeSlaan(deel));
}
