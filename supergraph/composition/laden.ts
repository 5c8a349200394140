import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { Bevinding } from '../../schema/publicatie.js';
import type { Voorbeeld } from './verschil.js';

const REGEL = 'laden';

/**
 * Whether an engine can work with this supergraph: it is built and validated as the gateway does, and every example gets
 * a plan. A supergraph that composes may still not load.
 */
export function laadt(supergraphSdl: string, voorbeelden: readonly Voorbeeld[]): readonly Bevinding[] {
  try {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
    const api = supergraph.apiSchema();
    const planner = new QueryPlanner(supergraph);
    return voorbeelden.flatMap(({ naam, tekst }) => {
      try {
        planner.buildQueryPlan(operationFromDocument(api, parse(tekst)));
        return [];
      } catch (fout) {
        return [bevinding(`voorbeeld ${naam}`, `De voorbeeldvraag ${naam} krijgt op de nieuwe supergraph geen plan`, fout)];
      }
    });
  } catch (fout) {
    return [bevinding('supergraph', 'De nieuwe supergraph laadt niet', fout)];
  }
}

const bevinding = (plaats: string, wat: string, fout: unknown): Bevinding => ({
  regel: REGEL,
  ernst: 'FOUT',
  plaats,
  melding: `${wat} (${fout instanceof Error ? fout.message.slice(0, 300) : 'onbekende fout'}).`,
  uitweg: 'Meld deze bevinding bij de beheerder van de keten.',
});
