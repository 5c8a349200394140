import { Betrokkenheidstatus, Bijdrage, Directive, Field, Gegeven, Int, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum ReclasseringKader {
  VOORWAARDELIJKE_STRAF = 'VOORWAARDELIJKE_STRAF',
  SCHORSING_VOORLOPIGE_HECHTENIS = 'SCHORSING_VOORLOPIGE_HECHTENIS',
  VOORWAARDELIJKE_INVRIJHEIDSTELLING = 'VOORWAARDELIJKE_INVRIJHEIDSTELLING',
  PENITENTIAIR_PROGRAMMA = 'PENITENTIAIR_PROGRAMMA',
}
registerEnumType(ReclasseringKader, {
  name: 'ReclasseringKader',
  description: 'Het kader waarin de reclassering toezicht houdt.',
  valuesConfig: {
    VOORWAARDELIJKE_STRAF: { description: 'Bijzondere voorwaarden bij een voorwaardelijke straf.' },
    SCHORSING_VOORLOPIGE_HECHTENIS: { description: 'Voorwaarden bij schorsing van de voorlopige hechtenis.' },
    VOORWAARDELIJKE_INVRIJHEIDSTELLING: { description: 'Voorwaarden bij voorwaardelijke invrijheidstelling.' },
    PENITENTIAIR_PROGRAMMA: { description: 'Deelname aan een penitentiair programma.' },
  },
});

export enum ReclasseringVoorwaarde {
  MELDPLICHT = 'MELDPLICHT',
  CONTACTVERBOD = 'CONTACTVERBOD',
  LOCATIEVERBOD = 'LOCATIEVERBOD',
  LOCATIEGEBOD = 'LOCATIEGEBOD',
  GEDRAGSINTERVENTIE = 'GEDRAGSINTERVENTIE',
  BEGELEID_WONEN = 'BEGELEID_WONEN',
  DAGBESTEDING = 'DAGBESTEDING',
}
registerEnumType(ReclasseringVoorwaarde, {
  name: 'ReclasseringVoorwaarde',
  description: 'Een voorwaarde waarop de reclassering toeziet.',
  valuesConfig: {
    MELDPLICHT: { description: 'De persoon meldt zich bij de reclassering.' },
    CONTACTVERBOD: { description: 'De persoon neemt geen contact op met een ander.' },
    LOCATIEVERBOD: { description: 'De persoon komt niet op een plaats.' },
    LOCATIEGEBOD: { description: 'De persoon is op vaste tijden op een plaats.' },
    GEDRAGSINTERVENTIE: { description: 'De persoon volgt een training.' },
    BEGELEID_WONEN: { description: 'De persoon verblijft in een vorm van begeleid wonen.' },
    DAGBESTEDING: { description: 'De persoon heeft een vaste dagbesteding.' },
  },
});

@ObjectType({ description: 'Een toezicht dat de reclassering op de persoon houdt of hield.' })
export class ReclasseringToezicht {
  @Field(() => ReclasseringKader, { description: 'Het kader van het toezicht.' }) kader!: ReclasseringKader;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van het toezicht.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van het toezicht; null als het voortduurt.' }) tot?: string | null;
  @Field(() => Betrokkenheidstatus, { description: 'De stand van het toezicht.' }) status!: Betrokkenheidstatus;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => [ReclasseringVoorwaarde], { nullable: true, description: 'De voorwaarden waarop wordt toegezien.' })
  voorwaarden?: readonly ReclasseringVoorwaarde[] | null;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het verloop.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een werkstraf die onder leiding van de reclassering wordt uitgevoerd.' })
export class ReclasseringWerkstraf {
  @Field(() => Int, { description: 'Het opgelegde aantal uren.' }) uren!: number;
  @Field(() => Int, { description: 'Het aantal uren dat is verricht.' }) verricht!: number;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van de werkstraf.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van de werkstraf; null als zij voortduurt.' }) tot?: string | null;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de uitvoering.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een reclasseringsorganisatie over een persoon bijdraagt.' })
export class ReclasseringBijdrage extends Bijdrage {
  @Gegeven('JUSTITIEEL', 'BEPERKT')
  @Field(() => [ReclasseringToezicht], { nullable: true, description: 'De toezichten die de reclassering op de persoon houdt of hield.' })
  toezichten(): Promise<readonly ReclasseringToezicht[] | null> {
    return this.groep('toezichten');
  }

  @Gegeven('JUSTITIEEL', 'BEPERKT')
  @Field(() => [ReclasseringWerkstraf], { nullable: true, description: 'De werkstraffen die de persoon uitvoert of uitvoerde.' })
  werkstraffen(): Promise<readonly ReclasseringWerkstraf[] | null> {
    return this.groep('werkstraffen');
  }
}
