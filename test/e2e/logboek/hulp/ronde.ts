import type { Antwoord } from '../../../harness/keten.js';
import { allesVan, bijdragetypen, eigenFragmenten } from '../../../harness/vraag-alles.js';

const BESLUIT = 'persoon { id } partner { oin soort } besluit { uitkomst niveau categorieen }';

/** A round in which everything is asked that a client can ask, with the decision that it rests on. */
export const ALLES = `query Alles($verzoek: BekendheidVerzoek!) {
  bepalenBekendheid(verzoek: $verzoek) {
    uitvragen { ${BESLUIT} bijdrage { ${allesVan(bijdragetypen()[0]!.getInterfaces().find(({ name }) => name === 'Bijdrage')!).slice(1, -1)} ${eigenFragmenten()} } }
  }
}`;

/** A round in which only is asked whether persons are known. */
export const UITKOMSTEN = `query Uitkomsten($verzoek: BekendheidVerzoek!) {
  bepalenBekendheid(verzoek: $verzoek) { uitvragen { ${BESLUIT} bijdrage { uitkomst } } }
}`;

/** The decisions alone. */
export const MAG_DIT = `query MagDit($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { ${BESLUIT} } }`;

/** A person and a partner, as these operations select them. */
export interface Uitvraag {
  readonly persoon: { readonly id: string };
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly besluit: { readonly uitkomst: string; readonly niveau: string | null; readonly categorieen: readonly string[] };
  readonly bijdrage?: Readonly<Record<string, unknown>> & { readonly uitkomst: string } | null;
}

/** An answer that came in whole, with the trace that leads to its rows. */
export interface Beantwoord extends Antwoord<{ readonly bepalenBekendheid?: { readonly uitvragen: readonly Uitvraag[] }; readonly magDit?: readonly Uitvraag[] }> {
  readonly traceId: string;
}

/** Asks a gateway, and keeps the trace of the response header. */
export async function vraagMetSpoor(url: string, token: string, query: string, variables: object): Promise<Beantwoord> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, traceId: antwoord.headers.get('traceparent')?.split('-')[1] ?? '', ...(JSON.parse(tekst) as object) };
}
