import { composeServices } from '@theguild/federation-composition';
import { buildSchema, isInterfaceType, parse } from 'graphql';
import { FieldResolver, ObjectType, Query, Resolver } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bouwSchema, connectietype, Directive, dodeBrieven, Field, type Functiecontext, graphqldienst, Ketenpartner, mijnOpdrachten, Opdrachtvorm, Overgangtype, type Subgraphschema,
} from '../../../subgraphs/kit/index.js';
import { stelSamen } from '../../../supergraph/composition/samenstellen.js';

const PARTNER = { oin: '00000099000000002000', naam: 'Proef', soort: 'gemeente' };

/** A functie with a kind of opdracht, made with what the kit gives for it. */
async function proefsubgraph(type: string, veld: string, functie: string, mutatie: string): Promise<Subgraphschema> {
  @Directive('@key(fields: "id")')
  @ObjectType(type, { implements: Opdrachtvorm, description: 'Een opdracht van deze soort.' })
  class Soort extends Opdrachtvorm {
    @Field(() => String, { description: 'Wat er te doen is.' }) omschrijving!: string;
  }
  const Bladzijde = connectietype(type, Soort, 'opdrachten');
  @Resolver(() => Soort)
  class Velden {
    @Query(() => [Soort], { name: `alle${type}`, description: 'Alle opdrachten van deze soort.' })
    alle(): Soort[] {
      return [];
    }

    @FieldResolver(() => Ketenpartner)
    opdrachtgever(): Ketenpartner {
      return PARTNER;
    }

    @FieldResolver(() => [Overgangtype])
    overgangen(): Overgangtype[] {
      return [{ volgnummer: 1, van: null, naar: 'AANGEVRAAGD', moment: '2026-03-02T09:00:00Z', door: PARTNER, functie: 'medewerker', reden: null }];
    }
  }
  const knoop = { id: `${veld}-1`, status: 'AANGEVRAAGD', bezorging: 'BEZORGD', termijn: null, aangevraagd: '2026-03-02T09:00:00Z', uitvoerder: PARTNER, omschrijving: 'Bel.' } as Soort;
  return bouwSchema({
    resolvers: [
      Velden,
      ...mijnOpdrachten({
        veld, beschrijving: 'Het werk van deze soort.', connectie: Bladzijde,
        lijst: async ({ first, status }) => ({ edges: [{ cursor: `${first} ${status?.join() ?? ''}`, node: knoop }], totaal: 1, pageInfo: { hasNextPage: false, hasPreviousPage: false } }),
      }),
      ...dodeBrieven({ veld: functie, mutatie, motor: () => ({ dodeBrieven: async () => [], bezorgOpnieuw: async (ids) => ids.length }) }),
    ],
    verwijzingen: { [type]: { __resolveReference: () => knoop } },
  });
}

describe('Wat de kit geeft voor het schema van opdrachten', () => {
  let subgraphs: readonly { readonly naam: string; readonly schema: Subgraphschema }[];
  beforeAll(async () => {
    subgraphs = [
      { naam: 'melding', schema: await proefsubgraph('Melding', 'meldingen', 'melding', 'bezorgMeldingenOpnieuw') },
      { naam: 'bekendheid', schema: await proefsubgraph('Uitvraagopdracht', 'uitvragen', 'bekendheid', 'bezorgUitvragenOpnieuw') },
      { naam: 'actie', schema: await proefsubgraph('Ketenactie', 'acties', 'actie', 'bezorgActiesOpnieuw') },
    ];
  });

  it('geeft in elk van de drie hetzelfde interface, met alleen de eigen soort als uitwerking', () => {
    const uitgewerkt = subgraphs.map(({ schema: { schema } }) => {
      const opdracht = schema.getType('Opdracht');
      return isInterfaceType(opdracht) ? [Object.entries(opdracht.getFields()).map(([naam, { type }]) => `${naam}: ${String(type)}`), schema.getPossibleTypes(opdracht).map(({ name }) => name)] : [];
    });
    const velden = ['id: ID!', 'status: Opdrachtstatus!', 'bezorging: Bezorgstatus!', 'termijn: DateTime', 'aangevraagd: DateTime!', 'opdrachtgever: Ketenpartner!', 'uitvoerder: Ketenpartner!', 'overgangen: [Overgang!]!'];
    expect(uitgewerkt).toEqual([[velden, ['Melding']], [velden, ['Uitvraagopdracht']], [velden, ['Ketenactie']]]);
  });

  it('is samen te stellen met Apollo: één mijnOpdrachten en één dodeBrieven, met van elke functie een veld', () => {
    const { api } = stelSamen(subgraphs.map(({ naam, schema }) => ({ naam, url: `http://${naam}`, sdl: schema.sdl })));
    const velden = (type: string): readonly string[] => Object.keys((buildSchema(api).getType(type) as unknown as { getFields(): object }).getFields());
    expect(velden('MijnOpdrachten').toSorted()).toEqual(['acties', 'meldingen', 'uitvragen']);
    expect(velden('DodeBrieven').toSorted()).toEqual(['actie', 'bekendheid', 'melding']);
    expect(velden('Mutation').toSorted()).toEqual(['bezorgActiesOpnieuw', 'bezorgMeldingenOpnieuw', 'bezorgUitvragenOpnieuw']);
  });

  it('is samen te stellen met een tweede samensteller', () => {
    expect(composeServices(subgraphs.map(({ naam, schema }) => ({ name: naam, url: `http://${naam}`, typeDefs: parse(schema.sdl) }))).errors).toBeUndefined();
  });

  describe('wordt beantwoord', () => {
    const vraag = async (query: string, rollen: readonly string[]): Promise<Record<string, unknown>> => {
      const { schema } = subgraphs[2]!.schema;
      const dienst = await graphqldienst<Functiecontext>(schema, () => {});
      const antwoord = await dienst.afhandeling(async () => ({ vrager: { rollen } }) as unknown as Functiecontext)({ koppen: { 'content-type': 'application/json' }, inhoud: { query } });
      await dienst.stop();
      return JSON.parse(antwoord.tekst) as Record<string, unknown>;
    };

    it('met het werk, per status te kiezen', async () => {
      const antwoord = await vraag('{ mijnOpdrachten { acties(status: [AANGEVRAAGD, OPGEPAKT]) { edges { cursor node { id opdrachtgever { naam } overgangen { naar door { oin } } } } } } }', ['professional']);
      expect(antwoord).toEqual({ data: { mijnOpdrachten: { acties: { edges: [{
        cursor: '20 AANGEVRAAGD,OPGEPAKT',
        node: { id: 'acties-1', opdrachtgever: { naam: 'Proef' }, overgangen: [{ naar: 'AANGEVRAAGD', door: { oin: PARTNER.oin } }] },
      }] } } } });
    });

    it('met dode brieven aan de beheerder, en aan niemand anders', async () => {
      expect(await vraag('mutation { bezorgActiesOpnieuw(ids: ["a", "b"]) }', ['beheerder'])).toEqual({ data: { bezorgActiesOpnieuw: 2 } });
      expect(await vraag('{ dodeBrieven { actie { id } } }', ['beheerder'])).toEqual({ data: { dodeBrieven: { actie: [] } } });
      for (const query of ['mutation { bezorgActiesOpnieuw(ids: ["a"]) }', '{ dodeBrieven { actie { id } } }']) {
        expect(await vraag(query, ['professional'])).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      }
    });
  });
});
