/** Clients that are told apart on a day: all together, and of one organisation. */
export interface Clientgrenzen {
  readonly maxClients: number;
  readonly maxPerOrganisatie: number;
}

/**
 * Keeps the number of clients small whatever programs call themselves: beyond the limits what they use is counted for
 * their organisation alone. One that makes up a new name for every question takes up no more than its own share.
 */
export class Clientgrens {
  #dag = '';
  #aantal = 0;
  readonly #perOrganisatie = new Map<string, Set<string>>();

  constructor(readonly grenzen: Clientgrenzen) {}

  /** @returns under what this client is counted on that day */
  binnen(client: string, dag: string): string {
    if (dag !== this.#dag) {
      this.#dag = dag;
      this.#aantal = 0;
      this.#perOrganisatie.clear();
    }
    const einde = client.indexOf('/');
    if (einde === -1) return client;
    const oin = client.slice(0, einde);
    let bekend = this.#perOrganisatie.get(oin);
    if (bekend?.has(client)) return client;
    if (this.#aantal >= this.grenzen.maxClients || (bekend?.size ?? 0) >= this.grenzen.maxPerOrganisatie) return oin;
    if (!bekend) this.#perOrganisatie.set(oin, (bekend = new Set()));
    bekend.add(client);
    this.#aantal++;
    return client;
  }
}
