import { getNamedType, type GraphQLObjectType, isObjectType, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../schema/contract.js';
import { beslisBron, type Bewijs, Gegevenscategorie, Informatieniveau, maakBevolking, onderteken, type Ondertekenaar } from '../../../subgraphs/kit/index.js';
import { PARTNERSOORTEN } from '../../../subgraphs/index.js';
import { vraagEntiteiten } from '../../harness/entiteiten.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { bewijsinhoud, ondertekenaarVan } from '../../harness/ondertekenaars.js';
import { ketenpseudoniemen } from '../../harness/pseudoniemen.js';
import { allesVan, bijdragetypen } from '../../harness/vraag-alles.js';

type Object_ = Readonly<Record<string, unknown>>;
interface Eis {
  readonly categorie: string | undefined;
  readonly niveau: string;
}

const NIVEAUS = Object.keys(Informatieniveau) as (keyof typeof Informatieniveau)[];
const CATEGORIEEN = Object.keys(Gegevenscategorie) as (keyof typeof Gegevenscategorie)[];
const FASEN = ['BEKENDHEID', 'VERRIJKING'] as const;
/** Questions per request; a bewijs is about a kilobyte, and a subgraph reads two megabytes. */
const PER_VERZOEK = 256;
const REDEN = 'Niet nodig voor dit doel.';

describe('Een partner geeft nooit meer dan het bewijs dekt', () => {
  let keten: Proefketen;
  let coordinator: Ondertekenaar;
  beforeAll(async () => {
    keten = await startKeten();
    coordinator = await ondertekenaarVan(keten, 'bekendheid');
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it.each(PARTNERSOORTEN.map(({ soort }) => soort))('%s: bij elk niveau en elke combinatie van categorieën precies de velden die gedekt zijn', async (soort) => {
    const { soorten, register } = keten.keten.subgraphs;
    const deel = soorten.find(({ naam }) => naam === soort)!;
    const { oin, endpoint } = register.deelnemers.find((deelnemer) => deelnemer.soort === soort)!;
    const type = bijdragetypen().find(({ name }) => name === deel.soort.bijdrage.name)!;
    const eisen = leesEisen(deel.sdl);
    const besluit = (bewijs: Bewijs) => beslisBron(deel.soort.regels ?? [], bewijs).besluit;
    const antwoorden = async (inhouden: readonly Bewijs[]): Promise<readonly Object_[]> => {
      const bijdragen: Object_[] = [];
      for (let i = 0; i < inhouden.length; i += PER_VERZOEK) {
        const bewijzen = await Promise.all(inhouden.slice(i, i + PER_VERZOEK).map((inhoud) => onderteken(inhoud, oin, coordinator)));
        const { data, errors } = await vraagEntiteiten(endpoint, type.name, allesVan(type), bewijzen.map((bewijs) => ({ __typename: type.name, oin, bewijs })));
        expect(errors).toBeUndefined();
        bijdragen.push(...data!._entities.map((entiteit) => { const { peilmoment: _moment, ...rest } = entiteit!; return rest; }));
      }
      return bijdragen;
    };

    // The categories for which the partner's own rule answers by itself, and the person of whom it then tells most.
    const mag = CATEGORIEEN.filter((categorie) => besluit(bewijsinhoud('', { categorieen: [categorie] })) === 'ANTWOORD');
    const personen = (await ketenpseudoniemen(keten, oin, maakBevolking().personen.map(({ bsn }) => bsn))).map((pseudoniem) => bewijsinhoud(pseudoniem, { categorieen: mag }));
    const volledig = await antwoorden(personen);
    const [meeste] = volledig.keys().toArray().sort((een, ander) => aantalBladeren(volledig[ander]) - aantalBladeren(volledig[een]));
    const [bekend, alles] = [personen[meeste!]!.pseudoniemen[0]!.waarde, volledig[meeste!]!];
    expect(alles['uitkomst']).toBe('BEKEND');

    const vragen = combinaties(relevante(eisen)).flatMap(({ niveau, fase, categorieen }) => [bekend, 'onbekend-pseudoniem'].map((wie) => bewijsinhoud(wie, {
      niveau, fase, categorieen, onthouden: CATEGORIEEN.filter((categorie) => !categorieen.includes(categorie)).map((categorie) => ({ categorie, reden: REDEN })),
    })));
    const gekregen = await antwoorden(vragen);
    const verwacht = vragen.map((bewijs): Object_ => {
      const eigen = besluit(bewijs);
      const leeg = { ...alleenNull(alles), __typename: type.name, contract: CONTRACT };
      if (eigen !== 'ANTWOORD') return { ...leeg, uitkomst: eigen === 'MENS' ? 'IN_BEHANDELING' : 'ONBEKEND' };
      if (bewijs.pseudoniemen[0]?.waarde !== bekend) return { ...leeg, uitkomst: 'ONBEKEND' };
      const gedekt = (eis: Eis): boolean => NIVEAUS.indexOf(bewijs.niveau) >= NIVEAUS.findIndex((niveau) => niveau === eis.niveau)
        && (eis.categorie === undefined || (bewijs.fase === 'VERRIJKING' && bewijs.categorieen.some((categorie) => categorie === eis.categorie)));
      return { ...beperkt(alles, type, eisen, gedekt), niveau: bewijs.niveau, nietGedeeld: bewijs.onthouden };
    });
    // Compared one by one: a difference names the bewijs, and not thousands of answers.
    vragen.forEach(({ niveau, fase, categorieen }, i) => expect(gekregen[i], `${fase} ${niveau} ${categorieen.join()}`).toEqual(verwacht[i]));
  });
});

/** What each field of a subgraph needs, read from the SDL that it publishes; key `Type.veld`. */
function leesEisen(sdl: string): ReadonlyMap<string, Eis> {
  const eisen = new Map<string, Eis>();
  for (const type of parse(sdl).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const veld of type.fields ?? []) {
      const directive = veld.directives?.find(({ name }) => name.value === 'gegeven');
      const argument = (naam: string): string | undefined => {
        const waarde = directive?.arguments?.find(({ name }) => name.value === naam)?.value;
        return waarde?.kind === Kind.ENUM ? waarde.value : undefined;
      };
      if (directive) eisen.set(`${type.name.value}.${veld.name.value}`, { categorie: argument('categorie'), niveau: argument('niveau') ?? 'MINIMAAL' });
    }
  }
  return eisen;
}

/** The categories that some field of this kind needs, and one that none needs. */
function relevante(eisen: ReadonlyMap<string, Eis>): readonly (keyof typeof Gegevenscategorie)[] {
  const nodig = new Set([...eisen.values()].map(({ categorie }) => categorie));
  const overbodig = CATEGORIEEN.find((categorie) => !nodig.has(categorie));
  return CATEGORIEEN.filter((categorie) => nodig.has(categorie) || categorie === overbodig);
}

function combinaties(categorieen: readonly (keyof typeof Gegevenscategorie)[]): readonly Pick<Bewijs, 'niveau' | 'fase' | 'categorieen'>[] {
  return Array.from({ length: 2 ** categorieen.length }, (_, bits) => categorieen.filter((_categorie, i) => bits & (1 << i)))
    .flatMap((deel) => FASEN.flatMap((fase) => NIVEAUS.map((niveau) => ({ niveau, fase, categorieen: deel }))));
}

/** The same answer with null for every field of which the requirement is not covered. */
function beperkt(waarde: Object_, type: GraphQLObjectType, eisen: ReadonlyMap<string, Eis>, gedekt: (eis: Eis) => boolean): Object_ {
  return Object.fromEntries(Object.entries(waarde).map(([naam, inhoud]) => {
    const eis = eisen.get(`${type.name}.${naam}`);
    if (eis && !gedekt(eis)) return [naam, null];
    const veld = type.getFields()[naam];
    const onder = veld && getNamedType(veld.type);
    if (!isObjectType(onder) || inhoud === null) return [naam, inhoud];
    return [naam, Array.isArray(inhoud) ? (inhoud as Object_[]).map((deel) => beperkt(deel, onder, eisen, gedekt)) : beperkt(inhoud as Object_, onder, eisen, gedekt)];
  }));
}

const alleenNull = (waarde: Object_): Object_ => Object.fromEntries(Object.keys(waarde).map((naam) => [naam, null]));

function aantalBladeren(waarde: unknown): number {
  if (waarde === null || waarde === undefined) return 0;
  return typeof waarde === 'object' ? 1 + Object.values(waarde).reduce((som: number, deel) => som + aantalBladeren(deel), 0) : 1;
}
