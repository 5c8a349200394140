import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Bevinding, Publicatie, Publicatieverslag } from '../../../../schema/publicatie.js';
import type { Proefketen } from '../../../harness/keten.js';
import { onderteken, type Ondertekening } from './ondertekening.js';

/** What the register answered. */
export interface Registerantwoord extends Partial<Publicatieverslag> {
  readonly status: number;
  readonly code?: string;
  readonly detail?: string;
  readonly bevindingen: readonly Bevinding[];
}

/** An organisation that publishes, with a key of its own. */
export interface Publicist {
  readonly oin: string;
  readonly sleutel: JWK;
  publiceer(publicatie: Publicatie, anders?: Ondertekening): Promise<Registerantwoord>;
}

/** Sends a body to the register as it is. */
export async function bied(keten: Pick<Proefketen, 'url'>, lichaam: string, token: string | undefined, pad = 'publicaties'): Promise<Registerantwoord> {
  const antwoord = await fetch(`${keten.url}/register/${pad}`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: lichaam,
  });
  return { bevindingen: [], ...((await antwoord.json()) as object), status: antwoord.status };
}

/** A publicist with this key. */
export function publicist(keten: Pick<Proefketen, 'url'>, oin: string, sleutel: JWK): Publicist {
  return {
    oin,
    sleutel,
    async publiceer(publicatie, anders) {
      const lichaam = JSON.stringify(publicatie);
      return bied(keten, lichaam, await onderteken(lichaam, oin, sleutel, anders));
    },
  };
}

const TOELATING = /* GraphQL */ `
  mutation ($oin: OIN!, $reden: String!, $deelnemer: DeelnemerInvoer!) { registreerDeelnemer(oin: $oin, reden: $reden, deelnemer: $deelnemer) { oin } }`;

/** Has the beheerder admit an organisation, with a key that was just made. */
export async function laatToe(keten: Pick<Proefketen, 'url' | 'vraag'>, oin: string, soort: string, naam = `Proeforganisatie ${soort}`): Promise<Publicist> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const deelnemer = { naam, soort, regio: 'Midden (demo)', sleutel: JSON.stringify(await exportJWK(publicKey)) };
  const { errors } = await keten.vraag(TOELATING, { oin, reden: 'Toegelaten voor een proef van de keten.', deelnemer }, 'beheerder');
  if (errors) throw new Error(JSON.stringify(errors));
  return publicist(keten, oin, await exportJWK(privateKey));
}
