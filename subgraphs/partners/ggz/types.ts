import { Betrokkenheidstatus, Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum GgzTrajectsoort {
  BASISZORG = 'BASISZORG',
  SPECIALISTISCHE_ZORG = 'SPECIALISTISCHE_ZORG',
  ZORG_IN_DE_WIJK = 'ZORG_IN_DE_WIJK',
  JEUGDZORG = 'JEUGDZORG',
  CRISISZORG = 'CRISISZORG',
}
registerEnumType(GgzTrajectsoort, {
  name: 'GgzTrajectsoort',
  description: 'De soort behandeltraject; zegt niets over een diagnose.',
  valuesConfig: {
    BASISZORG: { description: 'Generalistische basis-ggz.' },
    SPECIALISTISCHE_ZORG: { description: 'Gespecialiseerde ggz.' },
    ZORG_IN_DE_WIJK: { description: 'Langdurige zorg door een ambulant team in de wijk.' },
    JEUGDZORG: { description: 'Geestelijke gezondheidszorg voor jeugdigen.' },
    CRISISZORG: { description: 'Zorg door de crisisdienst.' },
  },
});

@ObjectType({ description: 'Een behandeltraject: alleen soort, periode en stand, nooit een diagnose of behandelinhoud.' })
export class GgzBehandeling {
  @Field(() => GgzTrajectsoort, { description: 'De soort traject.' }) soort!: GgzTrajectsoort;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van het traject.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van het traject; null als het voortduurt.' }) tot?: string | null;
  @Field(() => Betrokkenheidstatus, { description: 'De stand van het traject.' }) status!: Betrokkenheidstatus;
}

@ObjectType({ description: 'Dat er met de persoon een crisiskaart of crisisplan is afgesproken, en hoe daarnaar te vragen is.' })
export class GgzCrisisafspraak {
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de afspraak is vastgesteld.' }) vastgesteld?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de afspraak uiterlijk wordt herzien.' }) herzienVoor?: string | null;
  @Gegeven('GEZONDHEID', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Bij wie de afspraak op te vragen is; de afspraak zelf staat er niet in.' })
  verwijzing?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een ggz-instelling over een persoon bijdraagt; een vraag naar gezondheid gaat naar een professional (artikel 7:457 BW).' })
export class GgzBijdrage extends Bijdrage {
  @Gegeven('GEZONDHEID', 'BEPERKT')
  @Field(() => [GgzBehandeling], { nullable: true, description: 'De behandeltrajecten van de persoon, zonder inhoud.' })
  behandelingen(): Promise<readonly GgzBehandeling[] | null> {
    return this.groep('behandelingen');
  }

  @Gegeven('GEZONDHEID', 'BEPERKT')
  @Field(() => [GgzCrisisafspraak], { nullable: true, description: 'De afspraken die met de persoon voor een crisis zijn gemaakt.' })
  crisisafspraken(): Promise<readonly GgzCrisisafspraak[] | null> {
    return this.groep('crisisafspraken');
  }
}
