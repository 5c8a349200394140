import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { isOin } from '../../schema/identificatie/oin.js';
import { LruCache } from '../lru-cache.js';
import { BETROUWBAARHEID, type Betrouwbaarheid, GATEWAY, type Vrager } from '../../schema/vertrouwen.js';
import { ACR, DEMO_UITGEVER } from './demo-uitgever.js';

/** Tokens that were found good are remembered for at most this long, in milliseconds: a session asks many times. */
const ONTHOUD_MS = 30_000;

const Inhoud = z.object({
  sub: z.string().min(1).max(200),
  oin: z.string().refine(isOin),
  rollen: z.array(z.string()).max(20),
  functie: z.string().min(1).max(200),
  acr: z.string().optional(),
  exp: z.number(),
});

/** Why a token is not accepted; for the log. */
export class Tokenfout extends Error {
  override readonly name = 'Tokenfout';
}

/** Establishes who asks, from the Authorization header. @throws Tokenfout */
export type Tokencontrole = (authorization: string | undefined) => Promise<Vrager>;

/** Accepts bearer tokens that the demo issuer signed with one of these keys. */
export function demoTokencontrole(sleutels: JSONWebKeySet): Tokencontrole {
  const sleutelset = createLocalJWKSet(sleutels);
  const bekend = new LruCache<{ readonly vrager: Vrager; readonly tot: number }>(1_000);

  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Tokenfout('geen token');
    const gezien = bekend.get(token);
    if (gezien && gezien.tot > Date.now()) return gezien.vrager;
    const { vrager, exp } = await controleer(token, sleutelset);
    bekend.set(token, { vrager, tot: Math.min(exp * 1_000, Date.now() + ONTHOUD_MS) });
    return vrager;
  };
}

async function controleer(token: string, sleutels: ReturnType<typeof createLocalJWKSet>): Promise<{ vrager: Vrager; exp: number }> {
  try {
    const { payload } = await jwtVerify(token, sleutels, { issuer: DEMO_UITGEVER, audience: GATEWAY, algorithms: ['EdDSA'], typ: 'JWT', requiredClaims: ['exp', 'sub'] });
    const { exp, acr, ...vrager } = Inhoud.parse(payload);
    return { vrager: Object.freeze({ ...vrager, betrouwbaarheid: niveau(acr) }), exp };
  } catch (fout) {
    throw new Tokenfout(fout instanceof Error && 'code' in fout ? String(fout.code) : 'onleesbaar');
  }
}

/** What is not said counts as the lowest level. */
const niveau = (acr: string | undefined): Betrouwbaarheid => BETROUWBAARHEID.find((kandidaat) => ACR[kandidaat] === acr) ?? 'LAAG';
