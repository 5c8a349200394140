import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum WoningcorporatieHuurstatus {
  TOEGEWEZEN = 'TOEGEWEZEN',
  LOPEND = 'LOPEND',
  BEEINDIGD = 'BEEINDIGD',
}
registerEnumType(WoningcorporatieHuurstatus, {
  name: 'WoningcorporatieHuurstatus',
  description: 'De stand van een huurovereenkomst.',
  valuesConfig: {
    TOEGEWEZEN: { description: 'De woning is toegewezen; de huur is nog niet ingegaan.' },
    LOPEND: { description: 'De huur loopt.' },
    BEEINDIGD: { description: 'De huur is geëindigd.' },
  },
});

export enum WoningcorporatieMeldingstatus {
  ONTVANGEN = 'ONTVANGEN',
  IN_BEHANDELING = 'IN_BEHANDELING',
  AFGEHANDELD = 'AFGEHANDELD',
}
registerEnumType(WoningcorporatieMeldingstatus, {
  name: 'WoningcorporatieMeldingstatus',
  description: 'De stand van een melding van overlast.',
  valuesConfig: {
    ONTVANGEN: { description: 'Ontvangen, nog niet opgepakt.' },
    IN_BEHANDELING: { description: 'Een medewerker behandelt de melding.' },
    AFGEHANDELD: { description: 'De melding is afgehandeld.' },
  },
});

@ObjectType({ description: 'Een overeenkomst waarmee de persoon een woning huurt of huurde.' })
export class WoningcorporatieHuurovereenkomst {
  @Field(() => String, { description: 'De soort woning, in woorden.' }) woning!: string;
  @Field(() => WoningcorporatieHuurstatus, { description: 'De stand van de overeenkomst.' }) status!: WoningcorporatieHuurstatus;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van de huur.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van de huur; null als zij voortduurt.' }) tot?: string | null;
  @Gegeven('FINANCIEEL', 'BEPERKT')
  @Field(() => Boolean, { nullable: true, description: 'Of er een betalingsregeling voor achterstallige huur loopt.' })
  betalingsregeling?: boolean | null;
  @Gegeven('WOONSITUATIE', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de overeenkomst.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een melding van overlast rond de woning van de persoon; zegt niet wie de overlast veroorzaakt.' })
export class WoningcorporatieOverlastmelding {
  @Field(() => String, { description: 'De soort overlast, in woorden.' }) soort!: string;
  @Field(() => WoningcorporatieMeldingstatus, { description: 'De stand van de melding.' }) status!: WoningcorporatieMeldingstatus;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de melding is ontvangen.' }) datum?: string | null;
  @Gegeven('WOONSITUATIE', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de afhandeling.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een woningcorporatie over een persoon bijdraagt.' })
export class WoningcorporatieBijdrage extends Bijdrage {
  @Gegeven('WOONSITUATIE', 'BEPERKT')
  @Field(() => [WoningcorporatieHuurovereenkomst], { nullable: true, description: 'De woningen die de persoon huurt of huurde.' })
  huurovereenkomsten(): Promise<readonly WoningcorporatieHuurovereenkomst[] | null> {
    return this.groep('huurovereenkomsten');
  }

  @Gegeven('WOONSITUATIE', 'BEPERKT')
  @Field(() => [WoningcorporatieOverlastmelding], { nullable: true, description: 'De meldingen van overlast rond de woning van de persoon.' })
  overlastmeldingen(): Promise<readonly WoningcorporatieOverlastmelding[] | null> {
    return this.groep('overlastmeldingen');
  }
}
