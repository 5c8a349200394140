import { decodeJwt } from 'jose';
import type { CloudEventV1 } from 'cloudevents';
import { inject } from 'vitest';
import { ACTIE, BURGER, functiedoelgroep, GATEWAY } from '../../../../schema/vertrouwen.js';
import { actie, type Actiefunctie } from '../../../../subgraphs/functies/actie/index.js';
import { functieonderdeel, functiepad, type Ondertekenaar, type Onderdeel, startLuisteraar, tekenFunctietoken, type Vrager } from '../../../../subgraphs/kit/index.js';
import { metBeheer, proefdatabase } from '../../../harness/postgres.js';
import { proefondertekenaar } from '../../../harness/sleutels.js';

export const KETENBEHEER = '00000099000000001000';
export const ZVH = '00000099009000001000';
export const VT = '00000099003000001000';
export const WIJKTEAM = '00000099002000001000';
export const POLITIE = '00000099001000001000';
/** In no register. */
export const VREEMD = '00000099999000001000';

const wie = (oin: string, functie: string, ...rollen: string[]): Vrager => ({ sub: 'iemand', oin, rollen, functie, betrouwbaarheid: 'SUBSTANTIEEL' });
export const REGISSEUR = wie(ZVH, 'casusregisseur', 'professional');
export const UITVOERDER = wie(WIJKTEAM, 'medewerker-wijkteam', 'professional');
export const ANDER = wie(POLITIE, 'medewerker-politie', 'professional');
export const VEILIG_THUIS = wie(VT, 'medewerker-veilig-thuis', 'professional');
/** Of the same organisation as the regisseur, without being a professional. */
export const NIET_PROFESSIONALS = { burger: wie(ZVH, 'burger', 'burger'), analist: wie(ZVH, 'analist', 'analist'), beheerder: wie(ZVH, 'beheerder', 'beheerder') } as const;

export const PERSOON = '11111111-1111-4111-8111-111111111111';
export const ANDER_PERSOON = '22222222-2222-4222-8222-222222222222';
export const CASUS = 'c0000000-0000-4000-8000-000000000001';
export const ANDERE_CASUS = 'c0000000-0000-4000-8000-000000000002';

/** What the doubles of other functies say, to be changed between questions. */
export interface Omwereld {
  /** Per casus who has the regie, and whom it is about. */
  readonly casussen: Map<string, { regisseur: string; personen: readonly string[] }>;
  /** Functies that do not answer. */
  readonly stil: Set<'melding' | 'inrichting' | 'ketenindex'>;
  /** Types that the ketenindex refuses. */
  readonly geweigerd: Set<string>;
  nu: number;
}

export interface Uitkomst<T> {
  readonly data: T | null;
  readonly fouten: readonly { readonly code: string; readonly plaats?: string; readonly melding: string }[];
  readonly tekst: string;
}

/** A row of a log: what these tests look at of either. */
export interface Logrij {
  readonly verantwoordelijke: string;
  readonly naam: string;
  readonly betrokkene: string | null;
  readonly betrokkene_type: string | null;
  readonly wederpartij: string | null;
  readonly verwerkingsactiviteit: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly antwoord: Readonly<Record<string, string>>;
  readonly beleid: readonly string[];
}

export interface Proefactie extends AsyncDisposable {
  /** The functie that runs now. */
  readonly dienst: Actiefunctie;
  readonly wereld: Omwereld;
  /** What arrived at the ketenindex. */
  readonly gebeurtenissen: CloudEventV1<Record<string, unknown>>[];
  /** Questions to samenwerkfunctie 1. */
  readonly vragen: { readonly query: string; readonly iss: unknown; readonly aud: unknown }[];
  readonly burger: Ondertekenaar;
  readonly url: string;
  readonly databaseUrl: string;
  readonly logtekst: () => string;
  vraag<T>(wie: Vrager, query: string, variables?: object): Promise<Uitkomst<T>>;
  /** Rows of a log, as they stand in the database. */
  log(tabel: 'verwerking' | 'beslissing'): Promise<readonly Logrij[]>;
  /** Stops the functie and starts it again on what it had laid down. */
  herstart(): Promise<void>;
  /** Makes the processing log unwritable. */
  breekLog(): Promise<() => Promise<void>>;
}

const NAMEN: Readonly<Record<string, string>> = { [ZVH]: 'Zorg- en Veiligheidshuis', [VT]: 'Veilig Thuis', [WIJKTEAM]: 'Wijkteam', [POLITIE]: 'Politie' };

/** Samenwerkfunctie 11 on a database of its own, over real HTTP, with doubles for the functies around it. */
export async function startProefactie(): Promise<Proefactie> {
  const database = await proefdatabase(inject('adminUrl'));
  const [gateway, eigen, burger] = await Promise.all([GATEWAY, ACTIE, BURGER].map((uitgever) => proefondertekenaar(uitgever)));
  const wereld: Omwereld = {
    casussen: new Map([[CASUS, { regisseur: ZVH, personen: [PERSOON, ANDER_PERSOON] }], [ANDERE_CASUS, { regisseur: VT, personen: [PERSOON] }]]), stil: new Set(), geweigerd: new Set(), nu: Date.parse('2026-11-24T09:00:00Z'),
  };
  const [vragen, gebeurtenissen, logregels]: [Proefactie['vragen'], Proefactie['gebeurtenissen'], string[]] = [[], [], []];
  const log = (...delen: unknown[]): void => void logregels.push(JSON.stringify(delen));
  const json = (inhoud: unknown) => ({ status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify(inhoud) });
  const dubbel = (naam: 'melding' | 'inrichting', antwoord: (variables: Record<string, unknown>) => unknown): Onderdeel => ({
    pad: functiepad(naam),
    async afhandeling({ inhoud, koppen }) {
      const { query, variables } = inhoud as { query: string; variables: Record<string, unknown> };
      const { iss, aud } = decodeJwt(String(koppen['authorization']).slice('Bearer '.length));
      if (naam === 'melding') vragen.push({ query, iss, aud });
      if (wereld.stil.has(naam) || iss !== ACTIE || aud !== functiedoelgroep(naam)) return { status: 503, koppen: {}, tekst: 'nee' };
      return json({ data: antwoord(variables) });
    },
    controleer: async () => {},
  });
  const anderen = await startLuisteraar([
    dubbel('melding', (variables) => Object.fromEntries(Object.entries(variables).map(([naam, casus]) => [naam, wereld.casussen.get(String(casus)) ?? null]))),
    dubbel('inrichting', () => ({ geldendeInrichting: { stand: 1, inhoud: JSON.stringify({ versies: [], deelnemers: Object.entries(NAMEN).map(([oin, naam]) => ({ oin, naam, soort: 'soort', regio: 'Midden', contacten: [] })), pakketten: [] }) } })),
  ], 0, '127.0.0.1', log);

  const open = (): Promise<Actiefunctie> => actie({
    database: { url: database.adminUrl, geheim: 'proef' },
    logboeksleutel: Buffer.alloc(32, 1),
    lezers: [burger!.vertrouwen],
    verantwoordelijke: KETENBEHEER,
    meldingUrl: () => `${anderen.url}${functiepad('melding')}/graphql`,
    inrichtingUrl: () => `${anderen.url}${functiepad('inrichting')}/graphql`,
    ondertekenaar: eigen!.ondertekenaar,
    bezorger: {
      async bezorg(nieuw) {
        if (wereld.stil.has('ketenindex')) throw new Error('De ketenindex antwoordt niet.');
        const geweigerd = nieuw.filter(({ type }) => wereld.geweigerd.has(type));
        gebeurtenissen.push(...nieuw.filter(({ type }) => !wereld.geweigerd.has(type)) as typeof gebeurtenissen);
        return { geweigerd: geweigerd.map(({ id }) => ({ id, code: 'GEBEURTENIS_ONGELDIG' })) };
      },
    },
    klok: () => wereld.nu,
    log,
  });
  const start = async () => {
    const dienst = await open();
    const { onderdeel, stop } = await functieonderdeel(dienst.functie, [gateway!.vertrouwen], log);
    const luisteraar = await startLuisteraar([onderdeel], 0, '127.0.0.1', log);
    return {
      dienst,
      url: `${luisteraar.url}${functiepad('actie')}`,
      async stop() {
        await luisteraar.stop();
        await stop();
        await dienst.stop();
      },
    };
  };
  let lopend = await start();
  const opSchema = <T>(doe: (sessie: { query(tekst: string): Promise<{ rows: unknown[] }> }, schema: string) => Promise<T>): Promise<T> => metBeheer(database.adminUrl, (sessie) => doe(sessie as never, lopend.dienst.opslag.schema));
  return {
    wereld, gebeurtenissen, vragen,
    get dienst() {
      return lopend.dienst;
    },
    get url() {
      return lopend.url;
    },
    burger: burger!.ondertekenaar,
    databaseUrl: database.adminUrl,
    logtekst: () => logregels.join('\n'),
    async vraag(vrager, query, variables = {}) {
      const antwoord = await fetch(`${lopend.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await tekenFunctietoken(vrager, 'actie', gateway!.ondertekenaar)}` }, body: JSON.stringify({ query, variables }),
      });
      const tekst = await antwoord.text();
      const { data = null, errors = [] } = JSON.parse(tekst) as { data?: never; errors?: { message: string; extensions: { code: string; plaats?: string } }[] };
      return { data, tekst, fouten: errors.map(({ message, extensions }) => ({ code: extensions.code, ...(extensions.plaats !== undefined && { plaats: extensions.plaats }), melding: message })) };
    },
    log: (tabel) => opSchema(async (sessie, schema) => (await sessie.query(`select * from "${schema}".${tabel} order by volgnummer`)).rows as Logrij[]),
    async herstart() {
      await lopend.stop();
      lopend = await start();
    },
    async breekLog() {
      const hernoem = (van: string, naar: string): Promise<void> => opSchema(async (sessie, schema) => void (await sessie.query(`alter table "${schema}".${van} rename to ${naar}`)));
      await hernoem('beslissing', 'weg');
      return () => hernoem('weg', 'beslissing');
    },
    async [Symbol.asyncDispose]() {
      await lopend.stop();
      await anderen.stop();
      await database.stop();
    },
  };
}
