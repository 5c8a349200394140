/**
 * One row of a processing log: one processing, of at most one data subject, by one responsible organisation.
 * (Logboek Dataverwerkingen 1.0.0, the log row; nothing about the employee stands in it)
 */
export interface Verwerking {
  /** OIN of the organisation that is responsible: it is her log. */
  readonly verantwoordelijke: string;
  /** 32 hexadecimal digits, the same at every organisation. */
  readonly traceId: string;
  /** 16 hexadecimal digits, of this row alone. */
  readonly spanId: string;
  /** The span of the row at the caller that led to this one. */
  readonly ouderSpanId?: string;
  /** `Error` only when something broke inside. */
  readonly status: 'Unset' | 'Ok' | 'Error';
  /** What was done, in words. */
  readonly naam: string;
  /** Milliseconds since the epoch. */
  readonly begin: number;
  readonly einde: number;
  /** URI of a version of the activity in the register of processing activities (`dpl.core.processing_activity_id`). */
  readonly verwerkingsactiviteit: string;
  /** Pseudonym of the data subject at this organisation (`dpl.core.data_subject_id`); never a BSN. */
  readonly betrokkene?: string;
  /** URI of the space of pseudonyms with the version of its key (`dpl.core.data_subject_id_type`). */
  readonly betrokkeneType?: string;
  /** The other party (`dpl.core.foreign_operation.processor`), as `urn:nld:oin:<oin>`. */
  readonly wederpartij?: string;
  /** What this product adds, under the prefix `handbereik.`: categories, rule, goal. Never content. */
  readonly kenmerken: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** One record of a decision log: one call of a decision point. (Authorization Decision Log) */
export interface Beslissing {
  /** OIN of the organisation that decided. */
  readonly verantwoordelijke: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly ouderSpanId?: string;
  readonly gebeurtenis: 'adl.access_evaluation' | 'adl.access_evaluations';
  /** Milliseconds since the epoch. */
  readonly tijdstip: number;
  readonly status: 'Ok' | 'Error';
  /** What was asked; no BSN, no name, no employee. */
  readonly verzoek: Readonly<Record<string, unknown>>;
  readonly antwoord: Readonly<Record<string, unknown>>;
  /** Ids of the rules that determined the answer, each with the version of its law pack. */
  readonly beleid: readonly string[];
}

/** What is written in one go: all of it or nothing. */
export interface Logregels {
  readonly verwerkingen: readonly Verwerking[];
  readonly beslissingen: readonly Beslissing[];
}

/** The log could not be written: then nothing may be given. */
export class LogboekOnbeschikbaar extends Error {
  override readonly name = 'LogboekOnbeschikbaar';
  readonly code = 'LOGBOEK_ONBESCHIKBAAR';
}

/** Writes the decision log and the processing logs, durably, before it returns. */
export interface Logboek {
  /** @throws LogboekOnbeschikbaar when it is not certain that every row is on disk */
  schrijf(regels: Logregels): Promise<void>;
}
