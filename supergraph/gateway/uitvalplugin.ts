import type { ApolloServerPlugin } from '@apollo/server';

import type { Gatewaycontext } from './context.js';
import { uitvalfouten } from './fouten/uitvalfouten.js';

/** Adds to an answer which organisations gave none. */
export const uitvalplugin: ApolloServerPlugin<Gatewaycontext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { uitval } }) => {
      if (uitval.length === 0 || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.errors = [...(singleResult.errors ?? []), ...uitvalfouten(uitval)];
    },
  }),
};
