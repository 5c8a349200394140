import { exportJWK, generateKeyPair } from 'jose';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';

/** The second part of the test numbers of these organisations: the demo's own kinds count from 1. */
const REEKS = 900;
/** Nobody listens here: these organisations are registered and not asked. */
const POORT = 9;

/** So many organisations beside the demo's own, each with a key, an address and points of contact, of these kinds by turns. */
export function maakOrganisaties(aantal: number, soorten: readonly string[]): Promise<readonly Registerdeelnemer[]> {
  return Promise.all(Array.from({ length: aantal }, async (_, nummer): Promise<Registerdeelnemer> => {
    const oin = `00000099${REEKS}${String(nummer + 1).padStart(6, '0')}000`;
    const soort = soorten[nummer % soorten.length]!;
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    return {
      oin,
      naam: `Organisatie ${nummer + 1} van de bench (${soort})`,
      soort,
      regio: 'Bench (demo)',
      endpoint: `http://127.0.0.1:${POORT}/partners/${soort}/${oin}/graphql`,
      sleutel: JSON.stringify({ ...(await exportJWK(publicKey)), alg: 'EdDSA', use: 'sig' }),
      contacten: [
        { soort: 'privacy', email: `privacy@${oin}.voorbeeld.example` },
        { soort: 'storing', email: `storing@${oin}.voorbeeld.example` },
      ],
    };
  }));
}
