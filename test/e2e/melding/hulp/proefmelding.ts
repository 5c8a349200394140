import { randomUUID } from 'node:crypto';
import { graphql } from 'graphql';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { GATEWAY } from '../../../../schema/vertrouwen.js';
import { demodeelnemers, DEMOVERBANDEN } from '../../../../subgraphs/functies/inrichting/index.js';
import { type Anderen, type Meldingfunctie, meldingMet, type Rondeverzoek } from '../../../../subgraphs/functies/melding/index.js';
import { FoutInVraag, type Inrichtingsstand, type Vrager } from '../../../../subgraphs/kit/index.js';
import { proefdatabase } from '../../../harness/postgres.js';

export const POLITIE = '00000099001000001000';
export const VT = '00000099003000001000';
export const VT_NOORD = '00000099003000002000';
export const ZVH = '00000099009000001000';
export const GGZ = '00000099006000001000';
export const KETENBEHEER = '00000099000000001000';
export const REGIO = 'Midden (demo)';

/** Number and key of a person in the register of these tests. */
export const MOEDER = { bsn: '999901011', id: '6f1c0001-0000-4000-8000-000000000001' };
export const KIND = { bsn: '999901035', id: '6f1c0001-0000-4000-8000-000000000003' };

export const wie = (oin: string, ...rollen: string[]): Vrager => ({ sub: 'iemand', oin, rollen: rollen.length > 0 ? rollen : ['professional'], functie: 'medewerker', betrouwbaarheid: 'SUBSTANTIEEL' });

/** A new key for a step. */
export const sleutel = (): string => randomUUID();

/** A melding in which nothing is missing. */
export const invoer = (anders: object = {}): Record<string, unknown> => ({
  soort: 'VEILIG_THUIS', regio: REGIO, verzoek: 'Onderzoek de veiligheid van het kind.', terugkoppelingGewenst: true,
  zorgelijkeSituatie: { schets: 'Geschreeuw en gehuil in de nacht.', vraagAntwoorden: [{ vraag: 'Is er acuut gevaar?', antwoord: 'Nee.' }] },
  incidenten: [{ tijdstip: '2026-11-20T01:30:00Z', locatie: 'Thuis', omschrijving: 'Ruzie waarbij iets stuk ging.' }],
  betrokkenen: [{ persoon: { bsn: MOEDER.bsn } }, { rol: 'NEVENBETROKKENE', persoon: { id: KIND.id } }, { rol: 'NEVENBETROKKENE', onbekend: { geslachtsnaam: 'Jansma', omschrijving: 'De man die er soms slaapt.' } }],
  contact: { naam: 'Wijkteam politie', telefoon: '0201234567' },
  ...anders,
});

export interface Uitkomst<T> {
  readonly data: T;
  readonly fouten: readonly { readonly code: unknown; readonly plaats: unknown; readonly melding: string; readonly gebreken: readonly { readonly plaats: string; readonly zin: string }[] | undefined }[];
}

export interface Gebeurtenis {
  readonly type: string;
  readonly subject: string;
  readonly informatieniveau: string;
  readonly doelgroep?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What these tests read of an answer; a test asks for what it reads. */
export interface Knoop {
  readonly id: string;
  readonly niveau: string;
  readonly stand: string;
  readonly totaal: number;
  readonly edges: readonly { readonly node: Knoop }[];
  readonly meldingen: Knoop;
  readonly casus: Knoop;
  readonly ronde: { readonly id: string } | null;
  readonly overgangen: readonly { readonly naar: string }[];
  readonly gebreken: readonly { readonly plaats: string }[];
  readonly meewerkend: readonly { readonly oin: string }[];
}

export interface Proefmelding {
  readonly dienst: Meldingfunctie;
  /** What was asked of samenwerkfunctie 3; and how it answers: by default with a ronde per key. */
  readonly rondes: { readonly gevraagd: { readonly verzoek: Rondeverzoek; readonly sleutel: string }[]; weiger: FoutInVraag | undefined };
  /** What time it is, in milliseconds since the epoch. */
  readonly klok: { nu: number };
  vraag<T = Readonly<Record<string, Knoop>>>(query: string, vrager: Vrager, variabelen?: object, uitgever?: string): Promise<Uitkomst<T>>;
  /** Everything that was laid down, in order. */
  gebeurtenissen(): Promise<readonly Gebeurtenis[]>;
  verwerkingen(): Promise<readonly { readonly naam: string; readonly betrokkene: string; readonly wederpartij: string; readonly verwerkingsactiviteit: string }[]>;
  stop(): Promise<void>;
}

/** A melding-functie on a database of its own, with the organisations of the demo; only the other functies are doubles. */
export async function proefmelding(): Promise<Proefmelding> {
  const database = await proefdatabase(inject('adminUrl'));
  const deelnemers = demodeelnemers(() => 'http://127.0.0.1:1/graphql');
  const stand: Inrichtingsstand = {
    verband: (id) => {
      const gevonden = DEMOVERBANDEN.find((verband) => verband.id === id);
      return gevonden && { verband: id, versie: 1, geldigVanaf: '2026-01-01T00:00:00Z', vastgesteld: '2026-01-01T00:00:00Z', door: VT, reden: '', inrichting: gevonden.inrichting };
    },
    verbanden: () => [], deelnemer: (oin) => deelnemers.find((een) => een.oin === oin), deelnemers, pakketten: [],
  };
  const personen = [MOEDER, KIND];
  const rondes: Proefmelding['rondes'] = { gevraagd: [], weiger: undefined };
  const klok = { nu: Date.parse('2026-11-24T10:00:00Z') };
  const anderen: Anderen = {
    inrichtingen: { huidig: async () => stand },
    identiteiten: {
      vind: async (aanduidingen) => aanduidingen.map(({ id, bsn }) => {
        const persoon = personen.find((een) => een.id === id || een.bsn === bsn);
        return persoon ? { persoon: { id: persoon.id, bsn: undefined, kenmerken: { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false } } } : { fout: 'PERSOON_ONBEKEND' };
      }),
    },
    rondes: {
      async begin(verzoek, eigen) {
        rondes.gevraagd.push({ verzoek, sleutel: eigen });
        if (rondes.weiger) throw rondes.weiger;
        return `ronde-${eigen.slice(0, 8)}`;
      },
    },
  };
  const dienst = await meldingMet(anderen, {
    database: { url: database.adminUrl, geheim: 'proef' }, logboeksleutel: Buffer.alloc(32, 1), lezers: [], verantwoordelijke: KETENBEHEER,
    bezorger: { bezorg: async () => ({ geweigerd: [] }) }, klok: () => klok.nu, log: () => {},
  });
  const { db } = dienst.opslag;
  return {
    dienst, rondes, klok,
    async vraag<T>(source: string, vrager: Vrager, variableValues: object = {}, uitgever = GATEWAY): Promise<Uitkomst<T>> {
      const contextValue = { ...dienst.functie.middelen(), vrager, uitgever, traceparent: undefined, spoor: { traceId: randomUUID().replaceAll('-', '') }, log: () => {} };
      const { data, errors } = await graphql({ schema: dienst.functie.schema.schema, source, variableValues: variableValues as Record<string, unknown>, contextValue });
      return {
        data: JSON.parse(JSON.stringify(data ?? null)) as T,
        fouten: (errors ?? []).map(({ extensions, message }) => ({ code: extensions['code'], plaats: extensions['plaats'], melding: message, gebreken: extensions['gebreken'] as Uitkomst<T>['fouten'][number]['gebreken'] })),
      };
    },
    gebeurtenissen: async () => (await sql<{ gebeurtenis: Gebeurtenis }>`select gebeurtenis from uitbak order by volgnummer`.execute(db)).rows.map(({ gebeurtenis }) => gebeurtenis),
    verwerkingen: async () => (await sql<{ naam: string; betrokkene: string; wederpartij: string; verwerkingsactiviteit: string }>`select naam, betrokkene, wederpartij, verwerkingsactiviteit from verwerking order by volgnummer`.execute(db)).rows,
    async stop() {
      await dienst.stop();
      await database.stop();
    },
  };
}

export const REGISTREER = 'mutation ($invoer: MeldingInvoer!, $sleutel: ID!, $ronde: MeldingRondeInvoer) { registreerMelding(invoer: $invoer, sleutel: $sleutel, ronde: $ronde) { id niveau soort code stand status uitvoerder { oin naam } opdrachtgever { oin } ronde { id } rondefout overgangen { naar } } }';
export const LEES = `query ($id: ID!) { melding(id: $id) {
  id niveau soort stand status regio gemeld verzoek terugkoppelingGewenst zorgelijkeSituatie { schets vraagAntwoorden { vraag } } incidenten { id tijdstip } contact { naam }
  betrokkenen { rol persoon { id } onbekend { geslachtsnaam } } beoordeling { compleet juist toelichting } uitkomst { tekst } zaaknummer casus { id regisseur { oin } meewerkend { oin } }
  ronde { id } rondefout uitvoerder { oin } doorzettingen { van { oin } naar { oin } reden } overgangen { van naar door { oin } reden } } }`;
export const PAK_OP = 'mutation ($id: ID!, $sleutel: ID!, $zaaknummer: String, $ronde: MeldingRondeInvoer) { pakMeldingOp(id: $id, sleutel: $sleutel, zaaknummer: $zaaknummer, ronde: $ronde) { id status stand casus { id regisseur { oin } } ronde { id } rondefout } }';
export const ZET_DOOR = 'mutation ($id: ID!, $sleutel: ID!, $naar: DoorzettingInvoer!, $reden: String!) { zetMeldingDoor(id: $id, sleutel: $sleutel, naar: $naar, reden: $reden) { id niveau stand status uitvoerder { oin } verzoek } }';
export const BEOORDEEL = 'mutation ($id: ID!, $sleutel: ID!, $compleet: Boolean!) { beoordeelMelding(id: $id, sleutel: $sleutel, compleet: $compleet, juist: true, toelichting: "Bekeken.") { stand status beoordeling { compleet door { oin } } } }';

/** Registers a melding by the police, and gives its id. */
export async function geregistreerd(proef: Proefmelding, anders: object = {}, vrager = wie(POLITIE)): Promise<string> {
  const { data, fouten } = await proef.vraag(REGISTREER, vrager, { invoer: invoer(anders), sleutel: sleutel() });
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten));
  return data['registreerMelding']!.id;
}
