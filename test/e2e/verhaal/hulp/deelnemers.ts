import { createClient } from 'graphql-sse';
import { expect } from 'vitest';
import type { Proefketen } from '../../../harness/keten.js';

/** Somebody at an organisation, who knows the public API and nothing else. */
export interface Deelnemer {
  /** Asks, and expects that it goes well. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- who asks says what comes
  vraag<T>(query: string, variables?: object): Promise<T>;
  /** Asks, and expects that it is refused: the codes. */
  geweigerd(query: string, variables?: object): Promise<readonly unknown[]>;
  /** What arrives over a subscription from now on; `stop` ends it. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- who follows says what comes
  volg<T>(query: string, variables?: Readonly<Record<string, unknown>>): { readonly ontvangen: readonly T[]; stop(): void };
}

/** @param wie a persona, or the OIN of an organisation of the demo */
export function deelnemer(keten: Proefketen, wie: string): Deelnemer {
  return {
    async vraag<T>(query: string, variables: object = {}) {
      const { data, errors } = await keten.vraag<T>(query, variables, wie);
      expect(errors).toBeUndefined();
      return data as T;
    },
    async geweigerd(query, variables = {}) {
      const { errors } = await keten.vraag(query, variables, wie);
      return errors?.map(({ extensions }) => extensions?.['code']) ?? [];
    },
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- who follows says what comes
    volg<T>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const ontvangen: T[] = [];
      const client = createClient({ url: `${keten.url}/graphql`, headers: async () => ({ authorization: `Bearer ${await keten.token(wie)}` }), retryAttempts: 0 });
      const stop = client.subscribe<T>({ query, variables: { ...variables } }, {
        next: ({ data, errors }) => {
          expect(errors).toBeUndefined();
          if (data) ontvangen.push(data);
        },
        error: () => undefined,
        complete: () => undefined,
      });
      return { ontvangen, stop };
    },
  };
}
