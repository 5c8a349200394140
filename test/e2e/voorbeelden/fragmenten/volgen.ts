import { createClient } from 'graphql-sse';

/** Gebeurtenissen volgen, en na een onderbreking verder waar u was: bewaar de cursor, niet de gebeurtenis. */
export async function volg(adres: string, token: () => Promise<string>, query: string, sinds: string | undefined, op: (gebeurtenis: { readonly cursor: string }) => void): Promise<string | undefined> {
  const stroom = createClient({ url: `${adres}/graphql`, headers: async () => ({ authorization: `Bearer ${await token()}` }), retryAttempts: 0 });
  let na = sinds;
  for await (const { data, errors } of stroom.iterate<{ gebeurtenissen: { readonly cursor: string } }>({ query, variables: { na } })) {
    // ABONNEE_TE_TRAAG, ABONNEMENT_BEEINDIGD: begin opnieuw met deze cursor; er is niets verloren.
    if (errors) break;
    if (!data) continue;
    na = data.gebeurtenissen.cursor;
    op(data.gebeurtenissen);
  }
  return na;
}
