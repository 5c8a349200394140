import { createHmac, hkdfSync } from 'node:crypto';

/** The secret of each webhook, from one secret outside the database: who has the database can sign nothing. */
export class Webhookgeheimen {
  readonly #sleutel: Uint8Array;

  /** @param geheim at least 32 random bytes; may serve other purposes too */
  constructor(geheim: Uint8Array) {
    if (geheim.length < 32) throw new Error('Het geheim van de webhooks telt ten minste 32 bytes.');
    this.#sleutel = new Uint8Array(hkdfSync('sha256', geheim, new Uint8Array(), 'handbereik webhooks', 32));
  }

  /** In the form of Standard Webhooks: `whsec_` and base64. */
  van(id: string): string {
    return `whsec_${createHmac('sha256', this.#sleutel).update(id).digest('base64')}`;
  }
}
