import { Bijdrage, Directive, Field, Gegeven, ObjectType, OnvolledigeDatum, registerEnumType } from '../../kit/index.js';

export enum VeiligThuisMeldingsoort {
  HUISELIJK_GEWELD = 'HUISELIJK_GEWELD',
  KINDERMISHANDELING = 'KINDERMISHANDELING',
  OUDERENMISHANDELING = 'OUDERENMISHANDELING',
}
registerEnumType(VeiligThuisMeldingsoort, {
  name: 'VeiligThuisMeldingsoort',
  description: 'Waarop een melding ziet; een melding is een vermoeden, geen vaststelling.',
  valuesConfig: {
    HUISELIJK_GEWELD: { description: 'Een vermoeden van huiselijk geweld.' },
    KINDERMISHANDELING: { description: 'Een vermoeden van kindermishandeling.' },
    OUDERENMISHANDELING: { description: 'Een vermoeden van mishandeling van een oudere.' },
  },
});

export enum VeiligThuisFase {
  ONTVANGEN = 'ONTVANGEN',
  BEOORDELING = 'BEOORDELING',
  VOORWAARDEN_EN_VERVOLG = 'VOORWAARDEN_EN_VERVOLG',
  ONDERZOEK = 'ONDERZOEK',
  AFGESLOTEN = 'AFGESLOTEN',
}
registerEnumType(VeiligThuisFase, {
  name: 'VeiligThuisFase',
  description: 'Hoever Veilig Thuis met een melding is.',
  valuesConfig: {
    ONTVANGEN: { description: 'De melding is ontvangen.' },
    BEOORDELING: { description: 'De veiligheid wordt beoordeeld.' },
    VOORWAARDEN_EN_VERVOLG: { description: 'Voorwaarden voor veiligheid en vervolg worden afgesproken.' },
    ONDERZOEK: { description: 'Er wordt onderzocht of sprake is van geweld of mishandeling.' },
    AFGESLOTEN: { description: 'De melding is afgehandeld.' },
  },
});

/** Wmo 2015, article 4.1.1 under d and e: the list of receivers is closed. */
export enum VeiligThuisOntvanger {
  HULPVERLENER = 'HULPVERLENER',
  POLITIE = 'POLITIE',
  RAAD_VOOR_DE_KINDERBESCHERMING = 'RAAD_VOOR_DE_KINDERBESCHERMING',
  OPENBAAR_MINISTERIE = 'OPENBAAR_MINISTERIE',
  RECLASSERING = 'RECLASSERING',
  SLACHTOFFERHULP = 'SLACHTOFFERHULP',
}
registerEnumType(VeiligThuisOntvanger, {
  name: 'VeiligThuisOntvanger',
  description: 'Wie Veilig Thuis in kennis kan stellen; de lijst van artikel 4.1.1 Wmo 2015 is gesloten.',
  valuesConfig: {
    HULPVERLENER: { description: 'Een instelling of professional die hulp verleent.' },
    POLITIE: { description: 'De politie.' },
    RAAD_VOOR_DE_KINDERBESCHERMING: { description: 'De Raad voor de Kinderbescherming.' },
    OPENBAAR_MINISTERIE: { description: 'Het Openbaar Ministerie.' },
    RECLASSERING: { description: 'Een reclasseringsorganisatie.' },
    SLACHTOFFERHULP: { description: 'Slachtofferhulp.' },
  },
});

@ObjectType({ description: 'Een melding bij Veilig Thuis waarin de persoon voorkomt; wie meldde staat er nooit bij.' })
export class VeiligThuisMelding {
  @Field(() => VeiligThuisMeldingsoort, { description: 'Waarop de melding ziet.' }) soort!: VeiligThuisMeldingsoort;
  @Field(() => VeiligThuisFase, { description: 'Hoever Veilig Thuis met de melding is.' }) fase!: VeiligThuisFase;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de melding is ontvangen.' }) ontvangen?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag waarop de melding is afgesloten.' }) afgesloten?: string | null;
  @Gegeven('BETROKKENHEID', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Korte toelichting op de melding.' })
  toelichting?: string | null;
}

@ObjectType({ description: 'Dat Veilig Thuis een andere organisatie in kennis stelde (artikel 4.1.1 Wmo 2015).' })
export class VeiligThuisOverdracht {
  @Field(() => VeiligThuisOntvanger, { description: 'Wie in kennis is gesteld.' }) ontvanger!: VeiligThuisOntvanger;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De dag van de overdracht.' }) datum?: string | null;
  @Gegeven('ACTIES', 'VOLLEDIG')
  @Field(() => String, { nullable: true, description: 'Wat over het vervolg is afgesproken.' })
  toelichting?: string | null;
}

@Directive('@key(fields: "oin bewijs")')
@ObjectType({ implements: Bijdrage, description: 'Wat een Veilig Thuis-organisatie over een persoon bijdraagt.' })
export class VeiligThuisBijdrage extends Bijdrage {
  @Gegeven('BETROKKENHEID', 'BEPERKT')
  @Field(() => [VeiligThuisMelding], { nullable: true, description: 'De meldingen waarin de persoon voorkomt.' })
  meldingen(): Promise<readonly VeiligThuisMelding[] | null> {
    return this.groep('meldingen');
  }

  @Gegeven('ACTIES', 'BEPERKT')
  @Field(() => [VeiligThuisOverdracht], { nullable: true, description: 'Wie Veilig Thuis over de meldingen in kennis stelde.' })
  overdrachten(): Promise<readonly VeiligThuisOverdracht[] | null> {
    return this.groep('overdrachten');
  }
}
