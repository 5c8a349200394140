import { buildASTSchema, parse } from 'graphql';
import { contracttekst } from '../../../schema/contract.js';
import type { Deelnemer } from '../../../schema/register.js';
import { bijdragetype } from '../../../supergraph/partner-router/soortcontrole.js';
import { type Vraagplan, Vraagplanner } from '../../../supergraph/partner-router/vraagplan.js';

/** A made-up kind with every shape of field, on top of the contract as it is. */
export const SOORT = `
  type ToetsBijdrage implements Bijdrage @key(fields: "oin bewijs") {
    oin: OIN!
    bewijs: ID!
    uitkomst: Uitkomst!
    peilmoment: DateTime
    niveau: Informatieniveau
    contract: String
    contact: Contactpunt
    personen: [PersoonBijPartner!]
    relaties: [Relatie!]
    betrokkenheden: [Betrokkenheid!]
    acties: [Actie!]
    nietGedeeld: [NietGedeeld!]
    toetsen: [Toets!]
    aantal: Int
    gemiddelde: Float
    afgerond: Boolean
    kenmerk: ToetsKenmerk
    rooster: [[Int!]]
    bronnen: [ToetsBron!]
    zoek(woord: String): String
    gezocht(volgorde: ToetsVolgorde, filter: ToetsFilter, aantal: Int): [Toets!]
    examens: [ToetsExamen!]
  }
  enum ToetsVolgorde { NAAM CIJFER }
  input ToetsFilter { naam: String vanaf: Int }
  type ToetsExamen { vak: String! punten: Int! zwaarste: ToetsExamen }
  type Toets { naam: String! cijfer: Int toezichthouder: Contactpunt }
  scalar ToetsKenmerk
  interface ToetsBron { naam: String! }
  type ToetsRegister implements ToetsBron { naam: String! sinds: OnvolledigeDatum }
  type ToetsDossier implements ToetsBron { naam: String! bladen: Int! }
  scalar _Any
  union _Entity = ToetsBijdrage
  type Query { _entities(representations: [_Any!]!): [_Entity]! }
`;

export const SCHEMA = buildASTSchema(parse(`${contracttekst()}\n${SOORT}`), { assumeValidSDL: true });
export const TYPE = 'ToetsBijdrage';
export const TOETS = { soort: 'toets', type: TYPE, schema: SCHEMA };

/** A query as an engine sends it, around a selection. */
export const entiteitvraag = (selectie: string, kop = ''): string =>
  `query($representations: [_Any!]!${kop}) { _entities(representations: $representations) ${selectie} }`;

export const oin = (nummer: number): string => `00000099${String(nummer).padStart(12, '0')}`;

export const representatie = (nummer: number, bewijs = `bewijs-${nummer}`): { __typename: string; oin: string; bewijs: string } =>
  ({ __typename: TYPE, oin: oin(nummer), bewijs });

export const deelnemer = (nummer: number, endpoint: string): Deelnemer =>
  ({ oin: oin(nummer), naam: `Toetspartner ${nummer}`, soort: 'toets', endpoint });

/** A register that can be changed while the router runs. */
export function maakRegister(...deelnemers: Deelnemer[]): Map<string, Deelnemer> {
  return new Map(deelnemers.map((een) => [een.oin, een]));
}

export const maakPlanner = (): Vraagplanner => new Vraagplanner(SCHEMA, bijdragetype(SCHEMA, TYPE), { maxVraagplannen: 10, maxVraagtekens: 10_000 });

export const maakPlan = (query: string, variables: Record<string, unknown> = {}): Vraagplan => maakPlanner().plan(query, undefined, variables);

/** A full answer of a healthy partner. */
export const VOL = {
  uitkomst: 'BEKEND',
  peilmoment: '2026-11-23T14:20:00.000Z',
  niveau: 'BEPERKT',
  contract: '1.1',
  contact: { naam: 'Team Toets', telefoon: '010-0000000', email: null, bereikbaar: null },
  personen: [{ naam: 'J. Jansen', geboortedatum: '2012-05', woonplaats: null, geregistreerdSinds: '2020' }],
  relaties: [{ soort: 'OUDER', naam: 'P. Jansen', vanaf: 'onbekend', tot: null, zekerheid: 'EENZIJDIG' }],
  betrokkenheden: [],
  acties: [
    { omschrijving: 'Gesprek', status: 'GEPLAND', vanaf: '2026-11-01', tot: null, resultaat: null },
    { omschrijving: 'Huisbezoek', status: 'UITGEVOERD', vanaf: '2026', tot: null, resultaat: null },
  ],
  nietGedeeld: null,
  toetsen: [{ naam: 'Rekenen', cijfer: 7, toezichthouder: { naam: 'Bureau', telefoon: null, email: null, bereikbaar: null } }],
  aantal: 3,
  gemiddelde: 6.5,
  afgerond: true,
  kenmerk: 'k-1',
  rooster: [[1, 2], null, []],
  bronnen: [
    { __typename: 'ToetsRegister', naam: 'Register', sinds: '2019' },
    { __typename: 'ToetsDossier', naam: 'Dossier', bladen: 12 },
  ],
  zoek: 'gevonden',
  gezocht: [{ naam: 'Rekenen', cijfer: 7, toezichthouder: null }],
  examens: [{ vak: 'Wiskunde', punten: 60, zwaarste: { vak: 'Natuurkunde', punten: 70, zwaarste: null } }],
};

/** A selection with everything that GraphQL has to make one tricky. */
export const INGEWIKKELD = `{
  __typename
  wat: __typename
  ... on Bijdrage { uitkomst uit: uitkomst ...Mensen niveau @include(if: $breed) }
  ... on ToetsBijdrage {
    oin bewijs sleutel: bewijs
    contact { naam } contact { telefoon ... @skip(if: $breed) { email } }
    acties { wat: omschrijving } ... @include(if: $breed) { acties { status } }
    toetsen { naam toezichthouder { naam } ...Cijfer }
    aantal gemiddelde afgerond kenmerk rooster
    bronnen { __typename naam ... on ToetsRegister { sinds } ... on ToetsDossier { bladen } }
    een: zoek(woord: "een") twee: zoek(woord: "twee")
    constructor: niveau
    peilmoment @skip(if: true)
    ...Mensen
  }
  ... on Toets { naam }
}`;
export const FRAGMENTEN = `
  fragment Mensen on Bijdrage { personen { naam ...Datum } relaties { soort zekerheid } }
  fragment Datum on PersoonBijPartner { geboortedatum }
  fragment Cijfer on Toets { cijfer }
`;
export const INGEWIKKELDE_VRAAG = `${entiteitvraag(INGEWIKKELD, ', $breed: Boolean = false')} ${FRAGMENTEN}`;
