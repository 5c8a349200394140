import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum GemeenteVoorzieningwet {
  WMO_2015 = 'WMO_2015',
  JEUGDWET = 'JEUGDWET',
}
registerEnumType(GemeenteVoorzieningwet, {
  name: 'GemeenteVoorzieningwet',
  description: 'De wet op grond waarvan het college een voorziening toekent.',
  valuesConfig: {
    WMO_2015: { description: 'De Wet maatschappelijke ondersteuning 2015.' },
    JEUGDWET: { description: 'De Jeugdwet; het college verwerkt deze gegevens voor de doelen van artikel 7.4.0.1 Jeugdwet.' },
  },
});

export enum GemeenteVoorzieningstatus {
  AANGEVRAAGD = 'AANGEVRAAGD',
  TOEGEKEND = 'TOEGEKEND',
  BEEINDIGD = 'BEEINDIGD',
}
registerEnumType(GemeenteVoorzieningstatus, {
  name: 'GemeenteVoorzieningstatus',
  description: 'De stand van een voorziening.',
  valuesConfig: {
    AANGEVRAAGD: { description: 'Aangevraagd; het college heeft nog niet besloten.' },
    TOEGEKEND: { description: 'Toegekend; de voorziening loopt.' },
    BEEINDIGD: { description: 'De voorziening is geëindigd.' },
  },
});

export enum GemeenteSchuldhulpfase {
  AANMELDING = 'AANMELDING',
  STABILISATIE = 'STABILISATIE',
  SCHULDREGELING = 'SCHULDREGELING',
  AFGESLOTEN = 'AFGESLOTEN',
}
registerEnumType(GemeenteSchuldhulpfase, {
  name: 'GemeenteSchuldhulpfase',
  description: 'De fase van een traject schuldhulpverlening.',
  valuesConfig: {
    AANMELDING: { description: 'Aangemeld; er is nog geen plan.' },
    STABILISATIE: { description: 'Inkomsten en uitgaven worden in evenwicht gebracht.' },
    SCHULDREGELING: { description: 'Er loopt een regeling met de schuldeisers.' },
    AFGESLOTEN: { description: 'Het traject is geëindigd.' },
  },
});

@ObjectType({ description: 'Zorg of ondersteuning die het college aan de persoon toekende.' })
export class GemeenteVoorziening {
  @Field(() => String, { description: 'De soort voorziening, in woorden.' }) soort!: string;
  @Field(() => GemeenteVoorzieningwet, { description: 'De wet waarop de voorziening rust.' }) wet!: GemeenteVoorzieningwet;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van de voorziening.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van de voorziening; null als zij voortduurt.' }) tot?: string | null;
  @Field(() => GemeenteVoorzieningstatus, { description: 'De stand van de voorziening.' }) status!: GemeenteVoorzieningstatus;
  @Gegeven('TOEGEKENDE_ZORG', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de voorziening.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een traject waarin de gemeente de persoon bij schulden helpt.' })
export class GemeenteSchuldhulp {
  @Field(() => GemeenteSchuldhulpfase, { description: 'De fase van het traject.' }) fase!: GemeenteSchuldhulpfase;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van het traject.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van het traject; null als het voortduurt.' }) tot?: string | null;
  @Gegeven('FINANCIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het traject.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een gemeente, met haar wijkteam, over een persoon bijdraagt.' })
export class GemeenteBijdrage extends Bijdrage {
  @Gegeven('TOEGEKENDE_ZORG', 'BEPERKT')
  @Field(() => [GemeenteVoorziening], { nullable: true, description: 'De zorg en ondersteuning die het college aan de persoon toekende.' })
  voorzieningen(): Promise<readonly GemeenteVoorziening[] | null> {
    return this.groep('voorzieningen');
  }

  @Gegeven('FINANCIEEL', 'BEPERKT')
  @Field(() => [GemeenteSchuldhulp], {
    nullable: true,
    description: 'De trajecten schuldhulpverlening; voor de Wmo 2015 slechts te gebruiken met uitdrukkelijke toestemming van de persoon (artikel 5.1.1 lid 4 Wmo 2015).',
  })
  schuldhulp(): Promise<readonly GemeenteSchuldhulp[] | null> {
    return this.groep('schuldhulp');
  }
}
