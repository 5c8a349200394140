import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

/** Wpg, article 6b: whose data these are must stay apart. */
export enum PolitieRol {
  VERDACHTE = 'VERDACHTE',
  SLACHTOFFER = 'SLACHTOFFER',
  GETUIGE = 'GETUIGE',
  BETROKKENE = 'BETROKKENE',
}
registerEnumType(PolitieRol, {
  name: 'PolitieRol',
  description: 'De hoedanigheid waarin iemand in een incident voorkomt (artikel 6b Wpg).',
  valuesConfig: {
    VERDACHTE: { description: 'Tegen de persoon bestaat een redelijk vermoeden van schuld; schuld is niet vastgesteld.' },
    SLACHTOFFER: { description: 'De persoon is slachtoffer.' },
    GETUIGE: { description: 'De persoon is getuige.' },
    BETROKKENE: { description: 'De persoon was aanwezig of is anders betrokken.' },
  },
});

@ObjectType({ description: 'Een incident waarin de persoon bij de politie voorkomt.' })
export class PolitieIncident {
  @Field(() => String, { description: 'De maatschappelijke klasse van het incident, in woorden.' }) soort!: string;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag van het incident.' }) datum?: string | null;
  @Field(() => PolitieRol, { description: 'De hoedanigheid van de persoon in dit incident.' }) rol!: PolitieRol;
  @Field(() => String, { nullable: true, description: 'Het artikel van de Wet politiegegevens op grond waarvan het gegeven wordt verwerkt.' }) herkomst?: string | null;
  @Gegeven('POLITIEGEGEVENS', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het incident.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een politie-eenheid over een persoon bijdraagt.' })
export class PolitieBijdrage extends Bijdrage {
  @Gegeven('POLITIEGEGEVENS', 'BEPERKT')
  @Field(() => [PolitieIncident], { nullable: true, description: 'De incidenten waarin de persoon voorkomt.' })
  incidenten(): Promise<readonly PolitieIncident[] | null> {
    return this.groep('incidenten');
  }
}
