import { Bijdrage, Directive, Field, Gegeven, Int, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum OnderwijsVerzuimsoort {
  ABSOLUUT_VERZUIM = 'ABSOLUUT_VERZUIM',
  ONGEOORLOOFD_VERZUIM = 'ONGEOORLOOFD_VERZUIM',
  LUXEVERZUIM = 'LUXEVERZUIM',
  LANGDURIG_VERZUIM = 'LANGDURIG_VERZUIM',
}
registerEnumType(OnderwijsVerzuimsoort, {
  name: 'OnderwijsVerzuimsoort',
  description: 'De soort verzuim die is gemeld.',
  valuesConfig: {
    ABSOLUUT_VERZUIM: { description: 'De leerling staat bij geen school ingeschreven.' },
    ONGEOORLOOFD_VERZUIM: { description: 'De leerling was zonder toestemming afwezig.' },
    LUXEVERZUIM: { description: 'De leerling was buiten de schoolvakanties op vakantie.' },
    LANGDURIG_VERZUIM: { description: 'De leerling volgt langere tijd geen onderwijs.' },
  },
});

export enum OnderwijsMeldingstatus {
  ONTVANGEN = 'ONTVANGEN',
  IN_BEHANDELING = 'IN_BEHANDELING',
  AFGEHANDELD = 'AFGEHANDELD',
}
registerEnumType(OnderwijsMeldingstatus, {
  name: 'OnderwijsMeldingstatus',
  description: 'De stand van een verzuimmelding.',
  valuesConfig: {
    ONTVANGEN: { description: 'Ontvangen, nog niet opgepakt.' },
    IN_BEHANDELING: { description: 'De leerplichtambtenaar behandelt de melding.' },
    AFGEHANDELD: { description: 'De melding is afgehandeld.' },
  },
});

export enum OnderwijsSoort {
  PRIMAIR = 'PRIMAIR',
  SPECIAAL = 'SPECIAAL',
  VOORTGEZET = 'VOORTGEZET',
  BEROEPS = 'BEROEPS',
}
registerEnumType(OnderwijsSoort, {
  name: 'OnderwijsSoort',
  description: 'De soort onderwijs.',
  valuesConfig: {
    PRIMAIR: { description: 'Basisonderwijs.' },
    SPECIAAL: { description: 'Speciaal onderwijs.' },
    VOORTGEZET: { description: 'Voortgezet onderwijs.' },
    BEROEPS: { description: 'Middelbaar beroepsonderwijs.' },
  },
});

@ObjectType({ description: 'Een melding van schoolverzuim.' })
export class OnderwijsVerzuimmelding {
  @Field(() => OnderwijsVerzuimsoort, { description: 'De soort verzuim.' }) soort!: OnderwijsVerzuimsoort;
  @Field(() => OnderwijsMeldingstatus, { description: 'De stand van de melding.' }) status!: OnderwijsMeldingstatus;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De eerste dag van het verzuim.' }) eersteDag?: string | null;
  @Field(() => Int, { nullable: true, description: 'Het aantal gemiste lesuren, voor zover gemeld.' }) lesuren?: number | null;
  @Gegeven('TOEZICHT_EN_HANDHAVING', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de melding.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Een inschrijving op een school.' })
export class OnderwijsInschrijving {
  @Field(() => String, { description: 'De naam van de school.' }) school!: string;
  @Field(() => OnderwijsSoort, { description: 'De soort onderwijs.' }) onderwijs!: OnderwijsSoort;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van de inschrijving.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van de inschrijving; null als zij voortduurt.' }) tot?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat de leerplicht van een gemeente of regio over een leerling bijdraagt.' })
export class OnderwijsBijdrage extends Bijdrage {
  @Gegeven('TOEZICHT_EN_HANDHAVING', 'BEPERKT')
  @Field(() => [OnderwijsVerzuimmelding], { nullable: true, description: 'De meldingen van schoolverzuim.' })
  verzuimmeldingen(): Promise<readonly OnderwijsVerzuimmelding[] | null> {
    return this.groep('verzuimmeldingen');
  }

  @Gegeven('TOEZICHT_EN_HANDHAVING', 'BEPERKT')
  @Field(() => [OnderwijsInschrijving], { nullable: true, description: 'De scholen waar de leerling staat of stond ingeschreven.' })
  inschrijvingen(): Promise<readonly OnderwijsInschrijving[] | null> {
    return this.groep('inschrijvingen');
  }
}
