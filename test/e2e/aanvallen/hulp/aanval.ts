import { join } from 'node:path';
import { maakOndertekenaar, type Ondertekenaar } from '../../../../subgraphs/kit/index.js';
import { DEMO_UITGEVER } from '../../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import type { Antwoord, Proefketen } from '../../../harness/keten.js';
import { type Bewaarderegel, logregels } from '../../../harness/logboek.js';
import { nu, teken } from '../../../harness/verzegeling.js';

/** An answer, with the trace under which it stands in the logs. */
export interface Getraceerd<T> extends Antwoord<T> {
  readonly traceId: string;
}

/** Sends anything as a question to the gateway. @param token null: without one; by default that of Veilig Thuis */
export async function val<T = Readonly<Record<string, unknown>>>(keten: Proefketen, lichaam: unknown, token?: string | null): Promise<Getraceerd<T>> {
  const bearer = token === undefined ? await keten.token() : token;
  const antwoord = await fetch(`${keten.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
    body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam),
  });
  const tekst = await antwoord.text();
  const [, traceId = ''] = (antwoord.headers.get('traceparent') ?? '').split('-');
  return { status: antwoord.status, traceId, tekst, ...(JSON.parse(tekst) as object) };
}

/** The codes of an answer; of a problem (RFC 9457) its own. */
export const codes = ({ errors, tekst }: Antwoord): readonly unknown[] =>
  errors?.map(({ extensions }) => extensions?.['code']) ?? [(JSON.parse(tekst) as { readonly code?: unknown }).code];

/** What the decision logs hold of one trace. */
export const beslissingen = (keten: Proefketen, traceId: string): Promise<readonly Bewaarderegel[]> => logregels(keten, 'beslissing', `trace_id = '${traceId}'`);

/** Why something was turned away, as the decision logs hold it of one trace: who it was written down for, and the code. */
export async function afwijzingen(keten: Proefketen, traceId: string): Promise<readonly { readonly schema: string; readonly verantwoordelijke: string; readonly code?: string; readonly reden?: string }[]> {
  return (await beslissingen(keten, traceId)).flatMap(({ schema, verantwoordelijke, antwoord }) => {
    const { besluit, code, reden } = antwoord as { besluit?: string; code?: string; reden?: string };
    return besluit === 'AFGEWEZEN' ? [{ schema, verantwoordelijke, ...(code !== undefined && { code }), ...(reden !== undefined && { reden }) }] : [];
  });
}

/** The demo's own issuer, of whom a test may bend what he signs. */
export async function uitgever({ datamap }: Proefketen): Promise<Ondertekenaar> {
  return maakOndertekenaar(DEMO_UITGEVER, await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever'));
}

/** What a token of Veilig Thuis says, unless the test says otherwise. */
export const claims = (anders: object = {}): object => ({
  oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', acr: 'http://eidas.europa.eu/LoA/substantial', sub: 'demo',
  iss: DEMO_UITGEVER, aud: 'urn:handbereik:gateway', iat: nu(), exp: nu() + 600, ...anders,
});

/** A good token of somebody else than the personas. */
export const tokenVan = async (keten: Proefketen, anders: object): Promise<string> => teken(claims(anders), 'JWT', await uitgever(keten));
