import { FOUTEN } from '../../schema/fouten.js';
import { Registerfout } from './register.js';
import { vraagKeten } from './vraag-keten.js';

/** Which beheerder, and of which chain. */
export interface Beheeropties {
  /** A bearer token of somebody with the role `beheerder`; by default the persona of the demo. */
  readonly token?: string;
  /** The gateway; by default the chain that runs here. */
  readonly url?: string;
}

/** Puts an operation to the chain as a beheerder, and gives its data. @throws Registerfout with the code, the place and the way out when it was refused */
export async function alsBeheerder<T>(query: string, variables: object, opties: Beheeropties): Promise<T> {
  const { antwoord } = await vraagKeten<T>(query, variables, { persona: 'beheerder', ...opties });
  const [fout] = antwoord.errors ?? [];
  if (!fout && antwoord.data) return antwoord.data;
  const { code = 'INTERNAL_SERVER_ERROR', plaats } = fout?.extensions ?? {};
  const uitweg = Object.hasOwn(FOUTEN, code) ? FOUTEN[code as keyof typeof FOUTEN].uitweg : FOUTEN.INTERNAL_SERVER_ERROR.uitweg;
  const melding = (fout?.message ?? FOUTEN.INTERNAL_SERVER_ERROR.betekenis).replace(uitweg, '').trim();
  throw new Registerfout(plaats === undefined ? melding : `${melding} (${plaats})`, uitweg, code);
}
