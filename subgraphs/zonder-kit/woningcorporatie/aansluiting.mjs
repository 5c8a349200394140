import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Milliseconds between two looks for a key that is not known: a bewijs with an invented one must not have us ask the chain each time. */
const MINSTENS_MS = 60_000;

/** What a register or a file says; an address is fetched, anything else is a path. */
async function haal(plaats) {
  if (!/^https?:\/\//.test(plaats)) return readFile(plaats, 'utf8');
  const antwoord = await fetch(plaats, { signal: AbortSignal.timeout(10_000) });
  if (!antwoord.ok) throw new Error(`${plaats} antwoordt met status ${antwoord.status}.`);
  return antwoord.text();
}

/** The SDL of the kind, as the register of the chain publishes it. */
export const haalSchema = haal;

/**
 * The public keys of whoever makes bewijzen, from a JWKS or from what the register says to whoever joins.
 * @returns a function from `kid` to key; undefined when it is nobody's
 */
export async function haalSleutels(plaats) {
  let sleutels = leesSleutels(await haal(plaats));
  let gezien = Date.now();
  return async (kid) => {
    if (!sleutels.has(kid) && Date.now() - gezien > MINSTENS_MS) {
      gezien = Date.now();
      // The chain changes its key by publishing the new one beside the old; until it can be read, the old ones hold.
      sleutels = await haal(plaats).then(leesSleutels).catch(() => sleutels);
    }
    return sleutels.get(kid);
  };
}

function leesSleutels(tekst) {
  const inhoud = JSON.parse(tekst);
  const { keys } = inhoud.uitgevers?.bekendheid ?? inhoud;
  if (!Array.isArray(keys)) throw new Error('Hier staan geen sleutels (JWKS).');
  return new Map(keys.filter(({ kty, crv, kid }) => kty === 'OKP' && crv === 'Ed25519' && typeof kid === 'string').map((jwk) => [jwk.kid, createPublicKey({ key: jwk, format: 'jwk' })]));
}
