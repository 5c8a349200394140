import { createHmac, hkdfSync } from 'node:crypto';
import type { Pseudonimiseerder, Pseudoniem } from './pseudonimiseerder.js';

/** The key with which an organisation's pseudonyms are made: one per OIN and version. */
export function organisatiesleutel(hoofdgeheim: Uint8Array, oin: string, versie: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', hoofdgeheim, new Uint8Array(), `handbereik/pseudoniem/${oin}/v${versie}`, 32));
}

/** The pseudonym of one person at one organisation (HMAC-SHA256, base64url). */
export function hmacPseudoniem(sleutel: Uint8Array, bsn: string): string {
  return createHmac('sha256', sleutel).update(bsn).digest('base64url');
}

/** Pseudonyms by HMAC with a key per organisation: the first form behind the interface; the keys are known to whoever holds the main secret. */
export function hmacPseudonimiseerder(hoofdgeheim: Uint8Array, versie = 1): Pseudonimiseerder {
  const sleutels = new Map<string, Uint8Array>();
  const sleutel = (oin: string): Uint8Array => {
    let waarde = sleutels.get(oin);
    if (!waarde) sleutels.set(oin, (waarde = organisatiesleutel(hoofdgeheim, oin, versie)));
    return waarde;
  };
  return {
    async pseudonimiseer(bsns, oins) {
      const perOrganisatie = new Map<string, readonly Pseudoniem[]>();
      for (const oin of oins) {
        perOrganisatie.set(oin, bsns.map((bsn) => ({ waarde: hmacPseudoniem(sleutel(oin), bsn), sleutelversie: versie })));
      }
      return perOrganisatie;
    },
  };
}
