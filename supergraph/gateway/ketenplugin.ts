import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';

import type { Foutnaam } from '../../schema/fouten.js';
import { vraagtStroom } from './abonnementen/index.js';
import type { Gatewaycontext } from './context.js';
import { antwoordfouten } from './fouten/antwoordfouten.js';
import { gebruikteCoordinaten } from './gebruik/index.js';
import { feitenVan, type Log } from './log.js';
import type { Gatewayopties, Vraagmeter } from './opties.js';
import { isGemeldeCode } from './weigering-melden.js';

/**
 * What the chain does with every answer: masks its errors and lets nothing of the engine's own bookkeeping out.
 * @param meld writes a refusal down, once per code and answer
 * @param meter hears what is asked and what leaves
 * @param opGebruik hears what of the schema is used, and by which client
 */
export function ketenplugin(log: Log, meld: (code: Foutnaam, context: Gatewaycontext) => Promise<void>, meter?: Vraagmeter, opGebruik?: Gatewayopties['opGebruik']): ApolloServerPlugin<Gatewaycontext> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      log('interne fout', { ...feitenVan(error), trace: requestContext.contextValue.trace.traceId });
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, schema, contextValue }) => {
        if (!operation) throw geweigerd('OPERATION_RESOLUTION_FAILURE');
        // A kind of operation that the schema does not have.
        if (!schema.getRootType(operation.operation)) throw geweigerd('BAD_REQUEST');
        if (operation.operation === OperationTypeNode.SUBSCRIPTION && !contextValue.abonnement) throw vraagtStroom();
        meter?.ontleed(contextValue.trace, { document, operation, schema });
        if (contextValue.client !== undefined) opGebruik?.({ client: contextValue.client, coordinaten: gebruikteCoordinaten(document, schema) });
      },
      willSendResponse: async ({ response, errors, schema, operation, request, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const resultaat = response.body.singleResult;
        const { trace } = contextValue;
        const fouten = antwoordfouten({ errors: resultaat.errors?.length ? errors : undefined, extensions: resultaat.extensions }, { schema, operatie: operation, variabelen: request.variables, trace, log });
        delete resultaat.extensions;
        const plan = contextValue.queryplan?.plan;
        if (plan) resultaat.extensions = { queryPlan: plan };
        if (fouten) resultaat.errors = fouten;
        // What leaves is what is written down: a code that was masked was not about the question.
        const codes = new Set(resultaat.errors?.map(({ extensions }) => extensions?.['code']).filter(isGemeldeCode));
        for (const code of codes) await meld(code, contextValue);
        // Organisations that failed are added to the errors beside us, sooner or later than this.
        const alle = [...(resultaat.errors ?? []).map(({ extensions }) => extensions?.['code']), ...contextValue.uitval.map(({ code }) => code)];
        meter?.antwoordt(trace, { codes: alle, data: Boolean(resultaat.data) });
      },
    }),
  };
}

function geweigerd(code: Foutnaam): GraphQLError {
  return new GraphQLError(code, { extensions: { code, http: { status: 400 } } });
}
