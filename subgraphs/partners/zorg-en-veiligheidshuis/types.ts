import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum ZorgEnVeiligheidshuisThema {
  CRIMINALITEIT = 'CRIMINALITEIT',
  ERNSTIGE_OVERLAST = 'ERNSTIGE_OVERLAST',
  ONVEILIGE_SITUATIE = 'ONVEILIGE_SITUATIE',
}
registerEnumType(ZorgEnVeiligheidshuisThema, {
  name: 'ZorgEnVeiligheidshuisThema',
  description: 'Waar de complexe casuïstiek over gaat (artikel 2.25 WGS).',
  valuesConfig: {
    CRIMINALITEIT: { description: 'Criminaliteit.' },
    ERNSTIGE_OVERLAST: { description: 'Ernstige overlast.' },
    ONVEILIGE_SITUATIE: { description: 'Een onveilige situatie, zoals in een gezin of relatie.' },
  },
});

export enum ZorgEnVeiligheidshuisStap {
  GEMELD = 'GEMELD',
  BEOORDEELD = 'BEOORDEELD',
  IN_OVERLEG = 'IN_OVERLEG',
  AFGESLOTEN = 'AFGESLOTEN',
}
registerEnumType(ZorgEnVeiligheidshuisStap, {
  name: 'ZorgEnVeiligheidshuisStap',
  description: 'Hoever een casus is; pas na de beoordeling worden gegevens verzameld (artikel 2.31 WGS).',
  valuesConfig: {
    GEMELD: { description: 'De casus is gemeld en nog niet beoordeeld.' },
    BEOORDEELD: { description: 'De deelnemers hebben beoordeeld dat de casus in het verband past.' },
    IN_OVERLEG: { description: 'De casus wordt in het casusoverleg besproken.' },
    AFGESLOTEN: { description: 'De casus is afgesloten of overgedragen.' },
  },
});

@ObjectType({ description: 'Een casus van de persoon in het casusoverleg (artikel 2.26 WGS).' })
export class ZorgEnVeiligheidshuisCasusoverleg {
  @Field(() => ZorgEnVeiligheidshuisThema, { description: 'Waar de casus over gaat.' }) thema!: ZorgEnVeiligheidshuisThema;
  @Field(() => ZorgEnVeiligheidshuisStap, { description: 'Hoever de casus is.' }) stap!: ZorgEnVeiligheidshuisStap;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de casus is gemeld.' }) gemeld?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag van het eerstvolgende overleg; null als er geen is gepland.' }) volgendOverleg?: string | null;
  @Gegeven('BETROKKENHEID', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het verloop.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een gezamenlijk plan dat in het casusoverleg is vastgesteld.' })
export class ZorgEnVeiligheidshuisPlan {
  @Field(() => String, { nullable: true, description: 'De soort organisatie die de casusregie voert; nooit een medewerker.' }) casusregie?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop het plan is vastgesteld.' }) vastgesteld?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop het plan wordt geëvalueerd; null als dat niet is gepland.' }) evaluatie?: string | null;
  @Gegeven('ACTIES', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Het doel van het plan, in een zin.' })
  doel?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een Zorg- en Veiligheidshuis over een persoon bijdraagt; gegevens die deelnemers inbrachten, blijven van die deelnemers.' })
export class ZorgEnVeiligheidshuisBijdrage extends Bijdrage {
  @Gegeven('BETROKKENHEID', 'BEPERKT')
  @Field(() => [ZorgEnVeiligheidshuisCasusoverleg], { nullable: true, description: 'De casussen waarin over de persoon wordt of werd overlegd.' })
  casusoverleggen(): Promise<readonly ZorgEnVeiligheidshuisCasusoverleg[] | null> {
    return this.groep('casusoverleggen');
  }

  @Gegeven('ACTIES', 'BEPERKT')
  @Field(() => [ZorgEnVeiligheidshuisPlan], { nullable: true, description: 'De gezamenlijke plannen voor de persoon.' })
  plannen(): Promise<readonly ZorgEnVeiligheidshuisPlan[] | null> {
    return this.groep('plannen');
  }
}
