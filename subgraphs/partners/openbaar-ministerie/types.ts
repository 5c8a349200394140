import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum OpenbaarMinisterieHoedanigheid {
  VERDACHTE = 'VERDACHTE',
  VEROORDEELDE = 'VEROORDEELDE',
  SLACHTOFFER = 'SLACHTOFFER',
  GETUIGE = 'GETUIGE',
}
registerEnumType(OpenbaarMinisterieHoedanigheid, {
  name: 'OpenbaarMinisterieHoedanigheid',
  description: 'De hoedanigheid waarin iemand in een strafzaak voorkomt.',
  valuesConfig: {
    VERDACHTE: { description: 'De zaak is tegen de persoon gericht; schuld is niet vastgesteld.' },
    VEROORDEELDE: { description: 'De persoon is in deze zaak onherroepelijk veroordeeld.' },
    SLACHTOFFER: { description: 'De persoon is slachtoffer of nabestaande.' },
    GETUIGE: { description: 'De persoon is getuige.' },
  },
});

export enum OpenbaarMinisterieZaakstatus {
  IN_BEOORDELING = 'IN_BEOORDELING',
  OP_ZITTING = 'OP_ZITTING',
  GESEPONEERD = 'GESEPONEERD',
  STRAFBESCHIKKING = 'STRAFBESCHIKKING',
  VONNIS = 'VONNIS',
}
registerEnumType(OpenbaarMinisterieZaakstatus, {
  name: 'OpenbaarMinisterieZaakstatus',
  description: 'De stand van een strafzaak.',
  valuesConfig: {
    IN_BEOORDELING: { description: 'De officier van justitie heeft nog niet beslist.' },
    OP_ZITTING: { description: 'De zaak is of wordt aan de rechter voorgelegd.' },
    GESEPONEERD: { description: 'De zaak wordt niet vervolgd.' },
    STRAFBESCHIKKING: { description: 'De zaak is met een strafbeschikking afgedaan.' },
    VONNIS: { description: 'De rechter heeft vonnis gewezen.' },
  },
});

@ObjectType({ description: 'Een strafzaak waarin de persoon voorkomt.' })
export class OpenbaarMinisterieStrafzaak {
  @Field(() => String, { description: 'De maatschappelijke klasse van het feit, in woorden.' }) feit!: string;
  @Field(() => OpenbaarMinisterieHoedanigheid, { description: 'De hoedanigheid van de persoon in deze zaak.' }) hoedanigheid!: OpenbaarMinisterieHoedanigheid;
  @Field(() => OpenbaarMinisterieZaakstatus, { description: 'De stand van de zaak.' }) status!: OpenbaarMinisterieZaakstatus;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de zaak is ingeschreven.' }) ingeschreven?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag van de zitting, geweest of gepland; null als er geen is.' }) zitting?: string | null;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de zaak.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een onderdeel van het Openbaar Ministerie over een persoon bijdraagt.' })
export class OpenbaarMinisterieBijdrage extends Bijdrage {
  @Gegeven('JUSTITIEEL', 'BEPERKT')
  @Field(() => [OpenbaarMinisterieStrafzaak], { nullable: true, description: 'De strafzaken waarin de persoon voorkomt.' })
  strafzaken(): Promise<readonly OpenbaarMinisterieStrafzaak[] | null> {
    return this.groep('strafzaken');
  }
}
