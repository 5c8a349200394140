import { graphql, isObjectType } from 'graphql';
import { Directive, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { bouwSchema, Gegeven } from '../../../subgraphs/kit/index.js';
import { verbindDekking } from '../../../subgraphs/kit/schema/handhaaf-gegeven.js';

@ObjectType({ description: 'Een ding.' })
class Ding {
  @Field(() => String, { description: 'Vrij.' }) vrij = 'vrij';
  @Gegeven('GEZONDHEID', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Geheim.' })
  geheim = 'geheim';
  @Field(() => [Ding], { nullable: true, description: 'Delen.' })
  delen(): Ding[] {
    return [new Ding()];
  }
}

@Resolver()
class Dingen {
  @Query(() => Ding, { description: 'Zonder bewijs.' }) zonder(): Ding {
    return new Ding();
  }
  @Query(() => Ding, { description: 'Met een bewijs dat het dekt.' }) met(): Ding {
    const ding = new Ding();
    verbindDekking(ding, { niveau: 'VOLLEDIG', categorieen: new Set(['GEZONDHEID']) });
    return ding;
  }
}

describe('@gegeven', () => {
  it('is null zonder bewijs, en gaat met het bewijs mee naar wat eronder ligt', async () => {
    const { schema } = await bouwSchema({ resolvers: [Dingen] });
    const { data, errors } = await graphql({ schema, source: '{ zonder { vrij geheim delen { geheim } } met { geheim delen { geheim delen { geheim } } } }' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      zonder: { vrij: 'vrij', geheim: null, delen: [{ geheim: null }] },
      met: { geheim: 'geheim', delen: [{ geheim: 'geheim', delen: [{ geheim: 'geheim' }] }] },
    });
  });

  it('staat in de gepubliceerde SDL', async () => {
    expect((await bouwSchema({ resolvers: [Dingen] })).sdl).toContain('geheim: String @gegeven(categorie: GEZONDHEID, niveau: VOLLEDIG)');
  });
});

describe('Een klasse die afwijkt van het contract', () => {
  it('houdt de subgraph tegen, met het verschil', async () => {
    @ObjectType('Contactpunt')
    class Afwijking {
      @Field(() => String) naam!: string;
      @Field(() => String) mobiel!: string;
    }
    @Resolver()
    class Vraag {
      @Query(() => Afwijking) punt(): Afwijking {
        return { naam: '', mobiel: '' };
      }
    }
    await expect(bouwSchema({ resolvers: [Vraag] })).rejects.toThrow(/Contactpunt wijkt af van het contract[\s\S]*mobiel/);
  });
});

describe('Het schema van een subgraph', () => {
  it('neemt de beschrijvingen van het contract over', async () => {
    @Directive('@shareable')
    @ObjectType('Eigen', { description: 'Een eigen type.' })
    class Eigen {
      @Field(() => String, { description: 'Een veld.' }) veld!: string;
    }
    @Resolver()
    class Vraag {
      @Query(() => Eigen, { description: 'Iets eigens.' }) eigen(): Eigen {
        return { veld: 'x' };
      }
    }
    const { schema } = await bouwSchema({ resolvers: [Vraag] });
    const type = schema.getType('Eigen');
    expect(isObjectType(type) && type.getFields()['veld']?.description).toBe('Een veld.');
    expect(schema.getType('Gegevenscategorie')?.description).toContain('WGS');
  });
});
