import type { GraphQLFormattedError } from 'graphql';

import type { Foutnaam } from '../../../schema/fouten.js';
import type { Gatewaycontext } from '../context.js';
import { antwoordfouten, type Uitvoering } from '../fouten/antwoordfouten.js';
import { uitvalfouten } from '../fouten/uitvalfouten.js';
import type { Log } from '../log.js';
import { isGemeldeCode } from '../weigering-melden.js';
import type { Gebeurtenis } from './bovenstroom.js';
import type { Abonnementsplan } from './motor.js';
import type { Bericht } from './wachtrij.js';

/** What is done with every answer, as with that of a question. */
export interface Antwoordregels {
  /** Whether errors are masked. */
  readonly keten: boolean;
  readonly log: Log;
  /** Writes a refusal down. */
  readonly meld: (code: Foutnaam, context: Gatewaycontext) => Promise<void>;
}

/** The answers of one subscription, in order. */
export class Gebeurtenisantwoorden {
  /** Codes of errors that left, for figures about the service. */
  readonly codes = new Set<unknown>();
  aantal = 0;
  #cursor: string | undefined;

  constructor(readonly plan: Abonnementsplan, readonly context: Gatewaycontext, readonly regels: Antwoordregels) {}

  /** What the subscriber gets of an event. One that cannot be enriched is told of, and does not end anything. Never rejects. */
  async van(gebeurtenis: Gebeurtenis): Promise<Bericht> {
    const context: Gatewaycontext = { ...this.context, uitval: [] };
    let data: unknown = null;
    let uitvoering: Uitvoering;
    try {
      const gedaan = await this.plan.voerUit(gebeurtenis, context);
      data = gedaan.data ?? null;
      uitvoering = gedaan;
    } catch (fout) {
      uitvoering = { errors: [fout as Error] };
    }
    this.aantal++;
    this.#cursor = this.plan.cursor(gebeurtenis) ?? this.#cursor;
    const fouten = await this.#fouten(uitvoering, context);
    return { tekst: JSON.stringify({ ...(fouten.length > 0 && { errors: fouten }), data }), cursor: this.plan.cursor(gebeurtenis) };
  }

  /** What the subscriber gets of an error that ends the subscription. Never rejects. */
  async vanFout(fout: unknown): Promise<Bericht> {
    const fouten = await this.#fouten({ errors: [fout as Error] }, this.context);
    return { tekst: JSON.stringify({ errors: fouten.map((een) => this.#metCursor(een)), data: null }) };
  }

  async #fouten({ errors, extensions }: Uitvoering, context: Gatewaycontext): Promise<GraphQLFormattedError[]> {
    const { keten, log, meld } = this.regels;
    const { schema, operatie, variabelen } = this.plan;
    const eigen = keten ? antwoordfouten({ errors, extensions }, { schema, operatie, variabelen, trace: context.trace, log }) : errors?.map(zoalsDeMotor);
    for (const code of new Set(eigen?.map((fout) => fout.extensions?.['code']).filter(isGemeldeCode))) await meld(code, context);
    const alle = [...(eigen ?? []), ...uitvalfouten(context.uitval)];
    for (const fout of alle) this.codes.add(fout.extensions?.['code']);
    return alle.map((fout) => (fout.extensions?.['code'] === 'ABONNEMENT_BEEINDIGD' ? this.#metCursor(fout) : fout));
  }

  #metCursor(fout: GraphQLFormattedError): GraphQLFormattedError {
    return this.#cursor === undefined ? fout : { ...fout, extensions: { ...fout.extensions, cursor: this.#cursor } };
  }
}

/** An error as the engine gives it under no policy: its message and code, never where in the code it arose. */
function zoalsDeMotor(fout: Error & { toJSON?: () => GraphQLFormattedError }): GraphQLFormattedError {
  const { message, extensions, ...plaats }: GraphQLFormattedError = fout.toJSON?.() ?? { message: 'Internal server error' };
  const { exception: _binnen, stacktrace: _waar, ...rest } = extensions ?? {};
  return { message, ...plaats, extensions: { code: 'INTERNAL_SERVER_ERROR', ...rest } };
}
