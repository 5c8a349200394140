import { createHash } from 'node:crypto';
import { type CedarValueJson, preparsePolicySet, statefulIsAuthorized, validate } from '@cedar-policy/cedar-wasm/nodejs';
import { type Beleidsregel, CEDARSCHEMA, type Handeling, VRAGER } from './beleid.js';
import type { Invoer } from './invoer.js';
import { type Gegeven, Rechtspakketfout } from './pakket.js';

/** What Cedar says of one request. */
export interface Cedarantwoord {
  readonly mag: boolean;
  /** Ids of the policies that made it so; empty when none matched. */
  readonly redenen: readonly string[];
}

const NEE: Cedarantwoord = { mag: false, redenen: [] };

/**
 * Validates the policies against the schema, strictly.
 * @throws Rechtspakketfout naming the rule
 */
export function valideer(beleid: readonly Beleidsregel[]): void {
  const antwoord = validate({ schema: CEDARSCHEMA, policies: { staticPolicies: alsVerzameling(beleid) }, validationSettings: { mode: 'strict' } });
  if (antwoord.type === 'failure') throw new Rechtspakketfout(antwoord.errors.map(({ message }) => message).join('\n'));
  if (antwoord.validationErrors.length === 0) return;
  throw new Rechtspakketfout(
    antwoord.validationErrors.map(({ policyId, error }) => `regel ${policyId}: ${error.message}`).join('\n'),
    antwoord.validationErrors.map(({ policyId }) => ({ pad: 'regels', plaats: `regel ${policyId}`, melding: 'Deze regel past niet op het beleidsschema.' })),
  );
}

/**
 * Has Cedar keep these policies, parsed; gives the name under which they are evaluated.
 * The name follows from the policies, so that the same ones are kept once in the process.
 */
export function bereidVoor(beleid: readonly Beleidsregel[]): string {
  const naam = createHash('sha256').update(JSON.stringify(beleid.map(({ sleutel, cedar }) => [sleutel, cedar]))).digest('base64url');
  const antwoord = preparsePolicySet(naam, { staticPolicies: alsVerzameling(beleid) });
  if (antwoord.type === 'failure') throw new Rechtspakketfout(antwoord.errors.map(({ message }) => message).join('\n'));
  return naam;
}

/** Asks Cedar. A policy that cannot be evaluated may have been a prohibition: then the answer is no. */
export function vraagCedar(naam: string, handeling: Handeling, gegeven: Gegeven, context: Partial<Invoer>): Cedarantwoord {
  const antwoord = statefulIsAuthorized({
    principal: VRAGER,
    action: { type: 'Action', id: handeling },
    resource: { type: 'Gegeven', id: gegeven },
    context: context as Record<string, CedarValueJson>,
    preparsedPolicySetId: naam,
    entities: [],
    validateRequest: false,
  });
  if (antwoord.type === 'failure' || antwoord.response.diagnostics.errors.length > 0) return NEE;
  return { mag: antwoord.response.decision === 'allow', redenen: antwoord.response.diagnostics.reason };
}

function alsVerzameling(beleid: readonly Beleidsregel[]): Record<string, string> {
  return Object.fromEntries(beleid.map(({ sleutel, cedar }) => [sleutel, cedar]));
}
