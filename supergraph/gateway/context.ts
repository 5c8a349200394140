import type { Vrager } from '../../schema/vertrouwen.js';
import type { Planhouder } from './abonnementen/motor.js';
import type { Queryplanhouder } from './queryplan.js';
import type { Trace } from './trace.js';

/** An organisation that gave no usable answer in this request. */
export interface Uitval {
  /** From the table of error codes. */
  readonly code: string;
  readonly oin: string;
  /** What people call the organisation. */
  readonly naam: string;
}

/** What travels with one request through the gateway. */
export interface Gatewaycontext {
  readonly trace: Trace;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** Filled by the data sources of partner kinds; one GraphQL error per organisation at the end. */
  readonly uitval: Uitval[];
  /** Who asks; absent only where the policy asks for no token. */
  readonly vrager?: Vrager;
  /** Under what its use is counted: the organisation and its program; absent where nothing is counted. */
  readonly client?: string;
  /** Milliseconds since the epoch until which the token of who asks holds. */
  readonly geldigTot?: number;
  /** Who asks wants to see how the question is carried out, and may. */
  readonly toontPlan?: boolean;
  /** Where that plan is put, when it is wanted. */
  readonly queryplan?: Queryplanhouder;
  /** The question may be a subscription: then this gets its plan. */
  readonly abonnement?: Planhouder;
}
