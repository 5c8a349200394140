import { join } from 'node:path';
import { maakFunctietokens } from '../../../../supergraph/authenticatie/functietokens.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import type { Antwoord, Proefketen } from '../../../harness/keten.js';
import type { Graphqlantwoord, LosseKeten } from './losse-keten.js';

/** The register of a chain in processes, and what a test asks around it. */
export interface Registerhulp {
  /** Where the register answers, without the path. */
  readonly register: string;
  /** Publishes at the register, and asks the gateway as a persona. */
  readonly publiek: Pick<Proefketen, 'url' | 'vraag'>;
  /** Asks a functie directly, as the gateway does for somebody. */
  machinevraag(functie: string, lichaam: object): Promise<{ readonly inhoud: Graphqlantwoord }>;
}

export function registerhulp(keten: LosseKeten): Registerhulp {
  const register = keten.diensten.get('register')!.url;
  return {
    register,
    publiek: {
      url: register,
      async vraag<T>(query: string, variables: object = {}, persona: string | null = 'veilig-thuis'): Promise<Antwoord<T>> {
        const { status, tekst, inhoud } = await keten.vraag(`${keten.diensten.get('gateway')!.url}/graphql`, { query, variables }, persona === null ? undefined : await keten.token(persona));
        return { status, tekst, ...(inhoud as object) };
      },
    },
    async machinevraag(functie, lichaam) {
      const teken = await maakFunctietokens(await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('gateway'));
      const token = await teken({ sub: 'proef', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'HOOG' }, functie);
      return keten.vraag(`${keten.diensten.get(functie)!.url}/functies/${functie}/graphql`, lichaam, token);
    },
  };
}
