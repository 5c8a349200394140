import { decodeProtectedHeader } from 'jose';
import { PUBLICATIE } from '../../../schema/vertrouwen.js';
import type { Tokencontrole } from '../../authenticatie/tokencontrole.js';
import { Tokenfout } from '../../authenticatie/tokenfout.js';
import type { Organisaties } from '../organisaties.js';
import type { Registeropslag } from '../postgres/opslag.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { leesHandtekening } from './handtekening.js';

/** By what it is established who offers something. */
export interface Herkenning {
  readonly opslag: Registeropslag;
  readonly organisaties: Organisaties;
  /** Examines ordinary bearer tokens. */
  readonly controleer: Tokencontrole;
}

/** Longer ones are not looked at. */
const MAX_TEKENS = 8_192;
const BEHEERDER = 'beheerder';

/** The token in an `Authorization` header. @throws Registerfout with UNAUTHENTICATED when there is none */
export function leesToken(authorization: string | undefined): string {
  const token = (authorization?.length ?? 0) > MAX_TEKENS ? undefined : /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Registerfout('UNAUTHENTICATED');
  return token;
}

/**
 * Who offers this body: the organisation that signed it, or a beheerder of the chain.
 * @throws Registerfout with UNAUTHENTICATED, FORBIDDEN, ORGANISATIE_NIET_TOEGELATEN or PUBLICATIE_HERHAALD
 */
export async function herken(authorization: string | undefined, lichaam: string, { opslag, organisaties, controleer }: Herkenning): Promise<Aanbieder> {
  const token = leesToken(authorization);
  if (isOndertekening(token)) return leesHandtekening(token, lichaam, organisaties, opslag.db);
  const { rollen, oin } = await vragerVan(authorization, controleer);
  if (!rollen.includes(BEHEERDER)) throw new Registerfout('FORBIDDEN', 'Publiceren kan met de ondertekening van een organisatie, of als beheerder van de keten.');
  return { als: 'beheerder', oin };
}

/** Is this the token of a beheerder of the chain? */
export async function isBeheerder(authorization: string | undefined, controleer: Tokencontrole): Promise<boolean> {
  return (await vragerVan(authorization, controleer)).rollen.includes(BEHEERDER);
}

async function vragerVan(authorization: string | undefined, controleer: Tokencontrole): ReturnType<Tokencontrole> {
  try {
    return await controleer(authorization);
  } catch (fout) {
    if (fout instanceof Tokenfout) throw new Registerfout('UNAUTHENTICATED', undefined, { reden: fout.reden });
    throw fout;
  }
}

function isOndertekening(token: string): boolean {
  try {
    const { typ } = decodeProtectedHeader(token);
    return typeof typ === 'string' && typ.toLowerCase().replace(/^application\//, '') === PUBLICATIE;
  } catch {
    // What it is then, the examination of ordinary tokens says.
    return false;
  }
}
