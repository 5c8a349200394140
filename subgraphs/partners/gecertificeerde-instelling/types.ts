import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum GecertificeerdeInstellingMaatregelsoort {
  VOORLOPIGE_ONDERTOEZICHTSTELLING = 'VOORLOPIGE_ONDERTOEZICHTSTELLING',
  ONDERTOEZICHTSTELLING = 'ONDERTOEZICHTSTELLING',
  VOORLOPIGE_VOOGDIJ = 'VOORLOPIGE_VOOGDIJ',
  VOOGDIJ = 'VOOGDIJ',
}
registerEnumType(GecertificeerdeInstellingMaatregelsoort, {
  name: 'GecertificeerdeInstellingMaatregelsoort',
  description: 'De kinderbeschermingsmaatregel die de rechter oplegde.',
  valuesConfig: {
    VOORLOPIGE_ONDERTOEZICHTSTELLING: { description: 'Voorlopige ondertoezichtstelling, in afwachting van onderzoek.' },
    ONDERTOEZICHTSTELLING: { description: 'Ondertoezichtstelling: het gezag van de ouders is beperkt.' },
    VOORLOPIGE_VOOGDIJ: { description: 'Voorlopige voogdij van de instelling.' },
    VOOGDIJ: { description: 'Voogdij van de instelling.' },
  },
});

export enum GecertificeerdeInstellingKader {
  VOORWAARDELIJKE_STRAF = 'VOORWAARDELIJKE_STRAF',
  SCHORSING_VOORLOPIGE_HECHTENIS = 'SCHORSING_VOORLOPIGE_HECHTENIS',
  GEDRAGSMAATREGEL = 'GEDRAGSMAATREGEL',
  VRIJWILLIG = 'VRIJWILLIG',
}
registerEnumType(GecertificeerdeInstellingKader, {
  name: 'GecertificeerdeInstellingKader',
  description: 'Het kader waarin de jeugdreclassering begeleidt.',
  valuesConfig: {
    VOORWAARDELIJKE_STRAF: { description: 'Als bijzondere voorwaarde bij een voorwaardelijke straf.' },
    SCHORSING_VOORLOPIGE_HECHTENIS: { description: 'Als voorwaarde bij schorsing van de voorlopige hechtenis.' },
    GEDRAGSMAATREGEL: { description: 'Ter uitvoering van een gedragsbeïnvloedende maatregel.' },
    VRIJWILLIG: { description: 'In een vrijwillig kader, in afwachting van de zitting.' },
  },
});

@ObjectType({ description: 'Een kinderbeschermingsmaatregel die de instelling uitvoert of uitvoerde.' })
export class GecertificeerdeInstellingMaatregel {
  @Field(() => GecertificeerdeInstellingMaatregelsoort, { description: 'De soort maatregel.' }) soort!: GecertificeerdeInstellingMaatregelsoort;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de maatregel inging.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de maatregel eindigde; null als zij voortduurt.' }) tot?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Tot wanneer de rechter machtiging tot uithuisplaatsing gaf; null als er geen machtiging is.' })
  machtigingUithuisplaatsingTot?: string | null;
  @Gegeven('BEGELEIDING_EN_HULP', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de uitvoering.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Begeleiding door de jeugdreclassering.' })
export class GecertificeerdeInstellingJeugdreclassering {
  @Field(() => GecertificeerdeInstellingKader, { description: 'Het kader van de begeleiding.' }) kader!: GecertificeerdeInstellingKader;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van de begeleiding.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van de begeleiding; null als zij voortduurt.' }) tot?: string | null;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de begeleiding.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een gecertificeerde instelling over een persoon bijdraagt.' })
export class GecertificeerdeInstellingBijdrage extends Bijdrage {
  @Gegeven('BEGELEIDING_EN_HULP', 'BEPERKT')
  @Field(() => [GecertificeerdeInstellingMaatregel], { nullable: true, description: 'De kinderbeschermingsmaatregelen die de instelling over de persoon uitvoert of uitvoerde.' })
  maatregelen(): Promise<readonly GecertificeerdeInstellingMaatregel[] | null> {
    return this.groep('maatregelen');
  }

  @Gegeven('JUSTITIEEL', 'BEPERKT')
  @Field(() => [GecertificeerdeInstellingJeugdreclassering], { nullable: true, description: 'De begeleiding van de persoon door de jeugdreclassering.' })
  jeugdreclassering(): Promise<readonly GecertificeerdeInstellingJeugdreclassering[] | null> {
    return this.groep('jeugdreclassering');
  }
}
