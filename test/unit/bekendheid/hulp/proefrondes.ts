import { randomUUID } from 'node:crypto';
import type { CloudEventV1 } from 'cloudevents';
import { type ExecutionResult, graphql, type GraphQLFormattedError, parse, subscribe } from 'graphql';
import { inject } from 'vitest';
import type { Registerdeelnemer } from '../../../../schema/inrichting.js';
import { BEKENDHEID } from '../../../../schema/vertrouwen.js';
import { bekendheid, type Bekendheidfunctie, bekendheidMigraties } from '../../../../subgraphs/functies/bekendheid/index.js';
import type { Voorantwoord, Voorvragen } from '../../../../subgraphs/functies/bekendheid/opdracht/voornavraag.js';
import { eigenBus, FoutInVraag, type Functiecontext, openSchema, type Opslag, type Persoonskenmerken, type Rechtbesluit, sql, type Vrager } from '../../../../subgraphs/kit/index.js';
import { proeflogboek } from '../../../harness/logboek.js';
import { proefdatabase } from '../../../harness/postgres.js';
import { proefondertekenaar } from '../../../harness/sleutels.js';

export const KETEN = '00000099000000001000';
export const GGZ = '00000099006000001000';
export const RAAD = '00000099005000001000';
export const DAG = 86_400_000;
const KENMERKEN: Persoonskenmerken = { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false };
const PARTNERS: readonly Registerdeelnemer[] = [[GGZ, 'ggz'], [RAAD, 'raad']].map(([oin, soort]) => ({ oin: oin!, naam: `De ${soort}`, soort: soort!, regio: 'Midden', endpoint: `https://${soort}.example/graphql`, contacten: [] }));
const SOORTEN = [{ soort: 'ggz', type: 'GgzBijdrage', naam: 'de ggz' }, { soort: 'raad', type: 'RaadBijdrage', naam: 'de Raad' }];
const REST = { regel: 'r', artikel: 'artikel 1', uitleg: 'Uitleg.', beleid: [], bewaren: null };

/** A decision that leaves this category to a person, one that does so beside what is given, one that gives, and one that refuses. */
export const MENS: Rechtbesluit = {
  ...REST, uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], onthouden: [{ categorie: 'GEZONDHEID', reden: 'Is er toestemming?', mens: true }],
  naOordeel: { niveau: 'VOLLEDIG', categorieen: ['GEZONDHEID'], onthouden: [], vraag: null, bewaren: null },
};
export const MAG: Rechtbesluit = { ...REST, uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: ['ACTIES'], onthouden: [] };
export const NEE: Rechtbesluit = { ...REST, uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], onthouden: [] };

const wie = (oin: string, rollen: readonly string[] = ['professional']): Vrager => ({ sub: 'iemand', oin, rollen, functie: 'medewerker', betrouwbaarheid: 'HOOG' });
export const VT = wie('00000099003000001000');
export const BEHANDELAAR = wie(GGZ);
export const RAADSONDERZOEKER = wie(RAAD);
export const BUITENSTAANDER = wie('00000099001000001000');
export const ANALIST = wie(GGZ, ['analist']);

const RONDE = 'fragment Ronde on Bekendheidsronde { id status versie termijn uitvragen { persoon { id } partner { oin } besluit { uitkomst } bijdrage { __typename } opdracht { id status waarom categorieen termijn gepland uitvoerder { naam } overgangen { naar reden functie } } } }';

/** A round as these tests read it. */
export interface Proefronde {
  readonly id: string;
  readonly status: string;
  readonly versie: number;
  readonly termijn: string;
  readonly uitvragen: readonly {
    readonly persoon: { readonly id: string }; readonly partner: { readonly oin: string }; readonly besluit: { readonly uitkomst: string }; readonly bijdrage: object | null;
    readonly opdracht: { readonly id: string; readonly status: string; readonly waarom: string; readonly categorieen: readonly string[]; readonly overgangen: readonly { readonly naar: string; readonly reden: string | null }[]; readonly [veld: string]: unknown } | null;
  }[];
}

/** The coordinator on a database of its own, with a clock that is set by hand; partners, persons and law are what the test says. */
export interface Proefrondes extends AsyncDisposable {
  readonly opslag: Opslag<unknown>;
  readonly logboek: ReturnType<typeof proeflogboek>;
  /** What was brought to the ketenindex. */
  readonly gebracht: CloudEventV1<unknown>[];
  /** What organisations were asked beforehand. */
  readonly vooraf: Voorvragen[];
  nu: number;
  besluit: (oin: string) => Rechtbesluit;
  voorantwoord: (oin: string) => Voorantwoord;
  /** Hears each step of an opdracht; what it throws kills the step. */
  opStap: (stap: string) => void;
  /** Whether it still may be asked. */
  magNog: boolean;
  functie: Bekendheidfunctie;
  /** Starts it again, as after a crash. */
  herstart(): Promise<void>;
  vraag<T>(query: string, variables?: object, vrager?: Vrager): Promise<T>;
  codes(query: string, variables?: object, vrager?: Vrager): Promise<readonly unknown[]>;
  volg(id: string, na?: number, vrager?: Vrager): Promise<AsyncIterableIterator<ExecutionResult<{ bekendheidsronde: Proefronde }>> | ExecutionResult>;
  begin(anders?: object, sleutel?: string, termijn?: string): Promise<Proefronde>;
  lees(id: string): Promise<Proefronde>;
  stap(veld: string, id: string, vrager?: Vrager): Promise<readonly unknown[]>;
  /** The news of one subject, as `<gebeurtenis> <niveau>`, in order. */
  nieuws(onderwerp: string): readonly string[];
}

export async function proefrondes(): Promise<Proefrondes> {
  const [{ ondertekenaar }, database] = await Promise.all([proefondertekenaar(BEKENDHEID), proefdatabase(inject('adminUrl'))]);
  const open = (): Promise<Opslag<unknown>> => openSchema<unknown>({ url: database.adminUrl, geheim: 'proefgeheim', naam: 'bekendheid', migraties: bekendheidMigraties });
  const logboek = proeflogboek();
  const context = (vrager: Vrager): Functiecontext & object => ({ vrager, uitgever: 'proef', traceparent: undefined, spoor: { traceId: `${'0'.repeat(31)}1` }, log: () => {}, ...proef.functie.middelen() });
  const voer = async (query: string, variables: object, vrager: Vrager): Promise<ExecutionResult> =>
    graphql({ schema: proef.functie.schema.schema, source: query, variableValues: { ...variables }, contextValue: context(vrager) });
  const maak = (opslag: Opslag<unknown>): Promise<Bekendheidfunctie> => bekendheid(SOORTEN, {
    beslisser: {
      weeg: async () => {
        if (!proef.magNog) throw new FoutInVraag('FORBIDDEN', 'Uw organisatie stelt geen vragen meer.');
        return { partners: PARTNERS, inrichting: 'sv@1', matrix: () => [], besluiten: (paren) => paren.map(({ partner }) => proef.besluit(partner.oin)) };
      },
    },
    identiteiten: { vind: async (aanduidingen) => aanduidingen.map(({ id, bsn }) => ({ persoon: { id: id ?? (bsn ? 'persoon-0001' : ''), bsn: '999901011', kenmerken: KENMERKEN } })) },
    pseudonimiseerder: { pseudonimiseer: async (bsns, oins) => new Map(oins.map((oin) => [oin, bsns.map(() => [{ waarde: `pseudoniem-${oin}`, sleutelversie: 1 }])])) },
    ondertekenaar,
  }, { logboek, verantwoordelijke: KETEN, controleer: async () => {}, openRoutes: {}, log: () => {} }, {
    opslag, bus: eigenBus(), klok: () => proef.nu, tempoMs: 50, opStap: (stap) => proef.opStap(stap),
    bezorger: { bezorg: async (gebeurtenissen) => { proef.gebracht.push(...gebeurtenissen.filter(({ id }) => !proef.gebracht.some((eerder) => eerder.id === id))); return { geweigerd: [] }; } },
    inrichtingen: { huidig: async () => ({ verband: () => undefined, verbanden: () => [], deelnemer: (oin) => PARTNERS.find((partner) => partner.oin === oin), deelnemers: PARTNERS, pakketten: [] }) },
    voornavraag: { vraag: async (vragen) => { proef.vooraf.push(vragen); return vragen.bewijzen.map(() => proef.voorantwoord(vragen.oin)); }, stop: async () => {} },
  });
  const proef: Proefrondes = {
    opslag: await open(), logboek, gebracht: [], vooraf: [], nu: Date.now(), magNog: true,
    besluit: () => MENS, voorantwoord: () => 'VANZELF', opStap: () => {},
    functie: undefined as unknown as Bekendheidfunctie,
    async herstart() {
      await proef.functie.stop();
      proef.functie = await maak(proef.opslag);
    },
    async vraag<T>(query: string, variables: object = {}, vrager = VT) {
      const { data, errors } = await voer(query, variables, vrager);
      if (errors) throw errors[0]!;
      return data as T;
    },
    codes: async (query, variables = {}, vrager = VT) => (await voer(query, variables, vrager)).errors?.map(({ extensions }) => (extensions as GraphQLFormattedError['extensions'])?.['code'] ?? 'ZONDER_CODE') ?? [],
    volg: async (id, na, vrager = VT) => (await subscribe({
      schema: proef.functie.schema.schema, document: parse(`${RONDE} subscription ($id: ID!, $na: Int) { bekendheidsronde(id: $id, na: $na) { ...Ronde } }`), variableValues: { id, ...(na !== undefined && { na }) }, contextValue: context(vrager),
    })) as Awaited<ReturnType<Proefrondes['volg']>>,
    async begin(anders = {}, sleutel = randomUUID(), termijn) {
      const verzoek = { personen: [{ id: 'persoon-0001' }], samenwerkingsverband: 'sv', aanleiding: 'casus-1', grondslag: 'g', doel: 'd', informatiebehoefte: ['GEZONDHEID'], ...anders };
      return (await proef.vraag<{ vraagBekendheidUit: Proefronde }>(`${RONDE} mutation ($verzoek: BekendheidVerzoek!, $sleutel: ID!, $termijn: DateTime) { vraagBekendheidUit(verzoek: $verzoek, sleutel: $sleutel, termijn: $termijn) { ...Ronde } }`, { verzoek, sleutel, termijn })).vraagBekendheidUit;
    },
    lees: async (id) => (await proef.vraag<{ bekendheidsronde: Proefronde }>(`${RONDE} query ($id: ID!) { bekendheidsronde(id: $id) { ...Ronde } }`, { id })).bekendheidsronde,
    stap: (veld, id, vrager = BEHANDELAAR) => proef.codes(`mutation ($id: ID!) { ${veld} { id status } }`, { id }, vrager),
    nieuws: (onderwerp) => proef.gebracht.filter(({ subject }) => subject === onderwerp).map(({ type, informatieniveau }) => `${type.replace('nl.handbereik.', '')} ${String(informatieniveau)}`),
    async [Symbol.asyncDispose]() {
      await proef.functie.stop();
      await proef.opslag.sluit();
      await database.stop();
    },
  };
  proef.functie = await maak(proef.opslag);
  return proef;
}

/** Everything that stands in the tables of rounds, as text. */
export async function bewaard({ opslag }: Proefrondes): Promise<string> {
  const rijen: unknown[] = [];
  for (const tabel of ['ronde', 'uitvraag', 'opdracht', 'overgang', 'uitbak']) rijen.push((await sql`select * from ${sql.table(tabel)}`.execute(opslag.db)).rows);
  return JSON.stringify(rijen);
}
