import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum RaadVoorDeKinderbeschermingOnderzoeksoort {
  BESCHERMING = 'BESCHERMING',
  GEZAG_EN_OMGANG = 'GEZAG_EN_OMGANG',
  TOETSING = 'TOETSING',
}
registerEnumType(RaadVoorDeKinderbeschermingOnderzoeksoort, {
  name: 'RaadVoorDeKinderbeschermingOnderzoeksoort',
  description: 'Waarnaar de Raad onderzoek doet.',
  valuesConfig: {
    BESCHERMING: { description: 'Of een kinderbeschermingsmaatregel nodig is.' },
    GEZAG_EN_OMGANG: { description: 'Advies aan de rechter over gezag, hoofdverblijf of omgang.' },
    TOETSING: { description: 'Toetsing van het voornemen een maatregel te beëindigen.' },
  },
});

export enum RaadVoorDeKinderbeschermingFase {
  AANGEMELD = 'AANGEMELD',
  IN_ONDERZOEK = 'IN_ONDERZOEK',
  RAPPORT_UITGEBRACHT = 'RAPPORT_UITGEBRACHT',
  BEEINDIGD_ZONDER_RAPPORT = 'BEEINDIGD_ZONDER_RAPPORT',
}
registerEnumType(RaadVoorDeKinderbeschermingFase, {
  name: 'RaadVoorDeKinderbeschermingFase',
  description: 'Hoever een onderzoek van de Raad is.',
  valuesConfig: {
    AANGEMELD: { description: 'Aangemeld; het onderzoek is nog niet begonnen.' },
    IN_ONDERZOEK: { description: 'Het onderzoek loopt.' },
    RAPPORT_UITGEBRACHT: { description: 'Het onderzoek is met een rapport afgesloten.' },
    BEEINDIGD_ZONDER_RAPPORT: { description: 'Het onderzoek is zonder rapport beëindigd.' },
  },
});

@ObjectType({ description: 'Een onderzoek van de Raad in een civiele zaak.' })
export class RaadVoorDeKinderbeschermingOnderzoek {
  @Field(() => RaadVoorDeKinderbeschermingOnderzoeksoort, { description: 'Waarnaar onderzoek wordt gedaan.' }) soort!: RaadVoorDeKinderbeschermingOnderzoeksoort;
  @Field(() => RaadVoorDeKinderbeschermingFase, { description: 'Hoever het onderzoek is.' }) fase!: RaadVoorDeKinderbeschermingFase;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van het onderzoek.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van het onderzoek; null als het voortduurt.' }) tot?: string | null;
  @Gegeven('BETROKKENHEID', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het verloop.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Onderzoek en coördinatie van de Raad in een strafzaak tegen een minderjarige.' })
export class RaadVoorDeKinderbeschermingStrafonderzoek {
  @Field(() => RaadVoorDeKinderbeschermingFase, { description: 'Hoever het onderzoek is.' }) fase!: RaadVoorDeKinderbeschermingFase;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het begin van het onderzoek.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Het einde van het onderzoek; null als het voortduurt.' }) tot?: string | null;
  @Field(() => Boolean, { description: 'Of de Raad een taakstraf coördineert of coördineerde.' }) taakstraf!: boolean;
  @Gegeven('JUSTITIEEL', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op het verloop.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat de Raad voor de Kinderbescherming over een persoon bijdraagt.' })
export class RaadVoorDeKinderbeschermingBijdrage extends Bijdrage {
  @Gegeven('BETROKKENHEID', 'BEPERKT')
  @Field(() => [RaadVoorDeKinderbeschermingOnderzoek], { nullable: true, description: 'De onderzoeken in civiele zaken waarin de persoon voorkomt.' })
  onderzoeken(): Promise<readonly RaadVoorDeKinderbeschermingOnderzoek[] | null> {
    return this.groep('onderzoeken');
  }

  @Gegeven('JUSTITIEEL', 'BEPERKT')
  @Field(() => [RaadVoorDeKinderbeschermingStrafonderzoek], { nullable: true, description: 'De onderzoeken in strafzaken tegen de persoon als minderjarige.' })
  strafonderzoeken(): Promise<readonly RaadVoorDeKinderbeschermingStrafonderzoek[] | null> {
    return this.groep('strafonderzoeken');
  }
}
