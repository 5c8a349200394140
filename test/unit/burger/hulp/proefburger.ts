import { decodeJwt } from 'jose';
import { BURGER, functiedoelgroep, logboekdoelgroep } from '../../../../schema/vertrouwen.js';
import { burger } from '../../../../subgraphs/functies/burger/index.js';
import {
  type Beslissing, functieonderdeel, functiepad, leesroute, LEESPAD, LogboekOnbeschikbaar, type Onderdeel, type Pseudonimiseerder, startLuisteraar, tekenFunctietoken, type Verwerking, type Vrager,
} from '../../../../subgraphs/kit/index.js';
import { proefondertekenaar } from '../../../harness/sleutels.js';
import { GEMEENTE, KETENBEHEER, POLITIE, pseudoniem, VEILIG_THUIS } from './logregels.js';

type Afhandeling = Onderdeel['afhandeling'];

/** A person as the fake register tells of him. */
export interface Registerpersoon {
  readonly id: string;
  readonly zelf: boolean;
  readonly bsn: string | null;
  readonly leeftijd: string;
  readonly naam: string;
}

/** What the fake chain holds, to be changed between questions. */
export interface Stand {
  personen: readonly Registerpersoon[];
  /** The logs at the coordinator, at the organisations and of the register; whose they are stands in each row. */
  readonly bijCoordinator: Verwerking[];
  readonly bijOrganisaties: Verwerking[];
  readonly register: Verwerking[];
  /** Answers in the place of a log: by OIN, or `bekendheid` or `identiteit`. */
  readonly storingen: Map<string, Afhandeling>;
  /** Key versions in use. */
  versies: readonly number[];
  logboekDicht: boolean;
}

/** Samenwerkfunctie 7 with everything around it made up, over real HTTP. */
export interface Proefburger extends AsyncDisposable {
  readonly stand: Stand;
  readonly verwerkingen: Verwerking[];
  readonly beslissingen: Beslissing[];
  /** Read requests that arrived, by where. */
  readonly gelezen: string[];
  readonly logtekst: () => string;
  vraag(vrager: Vrager, variables?: { kind?: string; first?: number; after?: string }): Promise<{ readonly data?: { readonly mijnInzage: Inzageantwoord } | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]; readonly tekst: string }>;
}

interface Org { readonly oin: string; readonly naam: string | null }
export interface Inzageantwoord {
  readonly over: string;
  readonly regel: string;
  readonly kinderen: readonly { readonly id: string; readonly naam: string }[];
  readonly regels: { readonly totaal: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: Regel }[] };
  readonly bronnen: readonly { readonly organisatie: Org; readonly stand: string }[];
}
export interface Regel {
  readonly moment: string; readonly vrager: Org | null; readonly organisatie: Org; readonly functie: string | null; readonly wat: string; readonly grondslag: string | null; readonly artikel: string | null;
  readonly doel: string | null; readonly aanleiding: string | null; readonly gevraagd: readonly string[]; readonly gegeven: readonly string[]; readonly antwoord: string | null; readonly trace: string;
}

const VRAAG = /* GraphQL */ `
  query ($kind: ID, $first: Int, $after: String) {
    mijnInzage(kind: $kind, first: $first, after: $after) {
      over regel kinderen { id naam } bronnen { organisatie { oin naam } stand }
      regels { totaal pageInfo { hasNextPage endCursor } edges { node {
        moment vrager { oin naam } organisatie { oin naam } functie wat grondslag artikel doel aanleiding gevraagd gegeven antwoord trace
      } } }
    }
  }
`;

export const ZELF = '11111111-1111-4111-8111-111111111111';
export const KIND = '22222222-2222-4222-8222-222222222222';
export const ANDER = '33333333-3333-4333-8333-333333333333';
/** Numbers of nobody; both pass the eleven-test. */
export const BSN_ZELF = '999990019';
export const BSN_KIND = '999990020';

export const BURGERVRAGER: Vrager = { sub: 'digid-1', oin: KETENBEHEER, rollen: ['burger'], functie: 'burger', betrouwbaarheid: 'SUBSTANTIEEL', persoon: ZELF };

const WIE: Readonly<Record<string, string>> = { [BSN_ZELF]: 'zelf', [BSN_KIND]: 'kind' };

export const zelf = (leeftijd = 'MEERDERJARIG'): Registerpersoon => ({ id: ZELF, zelf: true, bsn: BSN_ZELF, leeftijd, naam: 'Ouder Proef' });
export const kind = (leeftijd: string): Registerpersoon => ({ id: KIND, zelf: false, bsn: BSN_KIND, leeftijd, naam: 'Kind Proef' });

/** A log that gives no answer, one that answers nonsense, and one that says it cannot be read. */
export const HANGT: Afhandeling = () => new Promise(() => {});
export const ONZIN: Afhandeling = async () => ({ status: 200, koppen: { 'content-type': 'application/json' }, tekst: '{"processingActivities":"geen"}' });
export const DICHT: Afhandeling = async () => ({ status: 503, koppen: { 'content-type': 'application/problem+json' }, tekst: '{"status":503}' });
/** Of an organisation that is not there at all: it is never asked. */
export const DOOD: Afhandeling = async () => {
  throw new Error('Hier is niemand.');
};

export async function startProefburger(): Promise<Proefburger> {
  const stand: Stand = { personen: [zelf()], bijCoordinator: [], bijOrganisaties: [], register: [], storingen: new Map(), versies: [1], logboekDicht: false };
  const [gateway, burgers] = await Promise.all([proefondertekenaar('urn:handbereik:gateway'), proefondertekenaar(BURGER)]);
  const [verwerkingen, beslissingen, gelezen, logregels]: [Verwerking[], Beslissing[], string[], string[]] = [[], [], [], []];
  const log = (...delen: unknown[]): void => void logregels.push(JSON.stringify(delen));
  const geenBron = async (): Promise<void> => {};

  /** A read API as the kit serves it, over rows in memory; whose log is read says the token. */
  const lezer = (naam: string, rijen: readonly Verwerking[], oinVast?: string): Afhandeling => async (verzoek) => {
    gelezen.push(naam);
    const storing = stand.storingen.get(naam);
    if (storing) return storing(verzoek);
    const token = String(verzoek.koppen['authorization']).slice('Bearer '.length);
    const oin = oinVast ?? [VEILIG_THUIS, POLITIE, GEMEENTE].find((een) => decodeJwt(token).aud === logboekdoelgroep(een)) ?? '';
    const lees = async (verantwoordelijke: string, vraag: { betrokkene?: string; aantal: number; voor?: number }) => {
      const allen = rijen.map((rij, i) => ({ rij, nummer: i + 1 })).filter(({ rij, nummer }) =>
        rij.verantwoordelijke === verantwoordelijke && rij.betrokkene === vraag.betrokkene && nummer < (vraag.voor ?? Infinity)).reverse();
      const blad = allen.slice(0, vraag.aantal);
      return { verwerkingen: blad.map(({ rij }) => rij), ...(allen.length > blad.length && { volgende: blad.at(-1)!.nummer }) };
    };
    return leesroute({ verantwoordelijke: oin, lees, vertrouwden: [burgers.vertrouwen], log })(verzoek);
  };

  const onderdeel = (pad: string, leest: Afhandeling, afhandeling: Afhandeling = DICHT): Onderdeel => ({ pad, afhandeling, routes: { [LEESPAD]: leest }, controleer: geenBron });
  const partnerpad = (oin: string): string => `/partners/soort/${oin}`;
  const organisaties = [[VEILIG_THUIS, 'Veilig Thuis'], [POLITIE, 'Politie'], [GEMEENTE, 'Gemeente']] as const;
  const keten = await startLuisteraar([
    onderdeel(functiepad('identiteit'), lezer('identiteit', stand.register, KETENBEHEER), async ({ koppen }) => {
      const claims = decodeJwt(String(koppen['authorization']).slice('Bearer '.length));
      const goed = claims.iss === BURGER && claims.aud === functiedoelgroep('identiteit') && !stand.storingen.has('register');
      return { status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify(goed ? { data: { inzagepersonen: stand.personen } } : { data: null }) };
    }),
    onderdeel(functiepad('bekendheid'), lezer('bekendheid', stand.bijCoordinator)),
    ...organisaties.map(([oin]) => onderdeel(partnerpad(oin), lezer(oin, stand.bijOrganisaties, oin))),
  ], 0, '127.0.0.1', log);

  const pseudonimiseerder: Pseudonimiseerder = {
    pseudonimiseer: async (bsns, oins) => new Map(oins.map((oin) => [oin, bsns.map((bsn) => stand.versies.map((sleutelversie) => ({ waarde: pseudoniem(oin, WIE[bsn]!, sleutelversie), sleutelversie })))])),
  };
  const dienst = await burger({
    identiteitUrl: () => `${keten.url}${functiepad('identiteit')}/graphql`,
    bekendheidUrl: () => `${keten.url}${functiepad('bekendheid')}/graphql`,
    logboekUrls: [],
    deelnemers: () => organisaties.map(([oin, naam]) => ({ oin, naam, soort: 'soort', endpoint: stand.storingen.get(oin) === DOOD ? 'http://127.0.0.1:1/graphql' : `${keten.url}${partnerpad(oin)}/graphql` })),
    pseudonimiseerder,
    ondertekenaar: burgers.ondertekenaar,
    registerhouder: { oin: KETENBEHEER, naam: 'Ketenbeheer' },
    logboek: {
      async schrijf(regels) {
        if (stand.logboekDicht) throw new LogboekOnbeschikbaar();
        verwerkingen.push(...regels.verwerkingen);
        beslissingen.push(...regels.beslissingen);
      },
    },
    verantwoordelijke: KETENBEHEER,
    controleer: geenBron,
    log,
  });
  const { onderdeel: eigen, stop } = await functieonderdeel(dienst.functie, [gateway.vertrouwen], log);
  const luisteraar = await startLuisteraar([eigen], 0, '127.0.0.1', log);
  return {
    stand, verwerkingen, beslissingen, gelezen,
    logtekst: () => logregels.join('\n'),
    async vraag(vrager, variables = {}) {
      const antwoord = await fetch(`${luisteraar.url}${functiepad('burger')}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await tekenFunctietoken(vrager, 'burger', gateway.ondertekenaar)}` }, body: JSON.stringify({ query: VRAAG, variables }),
      });
      const tekst = await antwoord.text();
      return { ...(JSON.parse(tekst) as object), tekst };
    },
    async [Symbol.asyncDispose]() {
      await luisteraar.stop();
      await stop();
      await dienst.stop();
      await keten.stop();
    },
  };
}
