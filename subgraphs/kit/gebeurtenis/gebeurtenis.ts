import type { Gebeurtenistype } from '../../../schema/gebeurtenissen.js';
import type { Informatieniveau } from '../contract/opsommingen.js';

/** What one audience hears of an occurrence. */
export interface Gebeurtenisvariant {
  readonly niveau: Informatieniveau;
  /** The organisations (OIN) that get this one; absent only at MINIMAAL, which is for everybody. */
  readonly doelgroep?: readonly string[];
  /** By the schema of its type at this level. From BEPERKT on it may name `persoon` (key of Persoon) and `casus`; at MINIMAAL never. */
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** Something that occurred, before it is laid down: one CloudEvent per variant, tied by `correlatie`. */
export interface NieuweGebeurtenis {
  readonly type: Gebeurtenistype;
  /** The primary object: `<soort>/<id>`, such as `melding/6f1c…`; never the event itself, never a number of a person. */
  readonly onderwerp: string;
  /** When it occurred, RFC 3339 in UTC. */
  readonly moment: string;
  /** UUID that the variants share. */
  readonly correlatie: string;
  readonly varianten: readonly Gebeurtenisvariant[];
  /** W3C trace context of the request that caused it. */
  readonly traceparent?: string;
}
