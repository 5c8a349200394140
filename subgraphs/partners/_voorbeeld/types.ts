import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

// Own types and enums begin with the name of the kind; every type, field and value has a description that is a full sentence.

export enum VoorbeeldNotitiesoort {
  GESPREK = 'GESPREK',
  AFSPRAAK = 'AFSPRAAK',
}
registerEnumType(VoorbeeldNotitiesoort, {
  name: 'VoorbeeldNotitiesoort',
  description: 'De soort notitie.',
  valuesConfig: {
    GESPREK: { description: 'Een verslag van een gesprek.' },
    AFSPRAAK: { description: 'Een gemaakte afspraak.' },
  },
});

@ObjectType({ description: 'Een notitie over de persoon.' })
export class VoorbeeldNotitie {
  @Field(() => VoorbeeldNotitiesoort, { description: 'De soort notitie.' }) soort!: VoorbeeldNotitiesoort;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag van de notitie.' }) datum?: string | null;
  // The contents take more than the fact that they exist: another level, and so nullable.
  @Gegeven('BEGELEIDING_EN_HULP', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'De inhoud van de notitie.' })
  tekst?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een voorbeeldorganisatie over een persoon bijdraagt.' })
export class VoorbeeldBijdrage extends Bijdrage {
  // Category and level decide when the field is given; without both, it would go to anyone with a bewijs.
  @Gegeven('BEGELEIDING_EN_HULP', 'BEPERKT')
  @Field(() => [VoorbeeldNotitie], { nullable: true, description: 'De notities over de persoon.' })
  notities(): Promise<readonly VoorbeeldNotitie[] | null> {
    return this.groep('notities');
  }
}
