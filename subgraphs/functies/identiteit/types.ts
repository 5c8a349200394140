import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BSN, type Connectie, connectietype, OnvolledigeDatum, type Persoonskenmerken, Relatiesoort, Zekerheid } from '../../kit/index.js';
import type { Persoon as Registerpersoon } from './gbav/index.js';

/** Who has gezag over a minor: the outcomes of the derivation (Haal Centraal Gezag). */
export enum Gezagsoort {
  GEZAMENLIJK_OUDERLIJK_GEZAG = 'GEZAMENLIJK_OUDERLIJK_GEZAG',
  EENHOOFDIG_OUDERLIJK_GEZAG = 'EENHOOFDIG_OUDERLIJK_GEZAG',
  GEZAMENLIJK_GEZAG = 'GEZAMENLIJK_GEZAG',
  VOOGDIJ = 'VOOGDIJ',
  TIJDELIJK_GEEN_GEZAG = 'TIJDELIJK_GEEN_GEZAG',
  NIET_TE_BEPALEN = 'NIET_TE_BEPALEN',
  NIET_VAN_TOEPASSING = 'NIET_VAN_TOEPASSING',
}
registerEnumType(Gezagsoort, {
  name: 'Gezagsoort',
  description: 'De uitkomst van de afleiding wie het gezag over een minderjarige heeft.',
  valuesConfig: {
    GEZAMENLIJK_OUDERLIJK_GEZAG: { description: 'Twee ouders hebben samen het gezag.' },
    EENHOOFDIG_OUDERLIJK_GEZAG: { description: 'Eén ouder heeft het gezag.' },
    GEZAMENLIJK_GEZAG: { description: 'Een ouder en een derde hebben samen het gezag.' },
    VOOGDIJ: { description: 'Een of meer derden hebben de voogdij.' },
    TIJDELIJK_GEEN_GEZAG: { description: 'Op dit moment heeft niemand het gezag.' },
    NIET_TE_BEPALEN: { description: 'Uit de geregistreerde gegevens is het gezag niet te bepalen.' },
    NIET_VAN_TOEPASSING: { description: 'De persoon is meerderjarig; er is geen gezag.' },
  },
});

/** On whose list a relation stands, seen from the person. */
export enum Relatierichting {
  UITGAAND = 'UITGAAND',
  INKOMEND = 'INKOMEND',
}
registerEnumType(Relatierichting, {
  name: 'Relatierichting',
  description: 'Op wiens lijst een relatie staat.',
  valuesConfig: {
    UITGAAND: { description: 'De relatie staat op de lijst van de persoon zelf.' },
    INKOMEND: { description: 'De relatie staat op de lijst van de ander.' },
  },
});

/** What somebody is in a gezin, seen from the person it was asked for. */
export enum Gezinsrol {
  ZELF = 'ZELF',
  PARTNER = 'PARTNER',
  OUDER = 'OUDER',
  KIND = 'KIND',
  BROER_OF_ZUS = 'BROER_OF_ZUS',
  HUISGENOOT = 'HUISGENOOT',
}
registerEnumType(Gezinsrol, {
  name: 'Gezinsrol',
  description: 'Wat een lid van het gezin is, gezien vanuit de persoon.',
  valuesConfig: {
    ZELF: { description: 'De persoon zelf.' },
    PARTNER: { description: 'De echtgenoot of geregistreerd partner.' },
    OUDER: { description: 'Een ouder.' },
    KIND: { description: 'Een kind.' },
    BROER_OF_ZUS: { description: 'Een broer of zus, ook van één ouder.' },
    HUISGENOOT: { description: 'Een verwant die op hetzelfde adres woont.' },
  },
});

/** Where a member of a gezin lives. */
export enum Woonwijze {
  ZELFDE_ADRES = 'ZELFDE_ADRES',
  ELDERS = 'ELDERS',
  NIET_GEGEVEN = 'NIET_GEGEVEN',
}
registerEnumType(Woonwijze, {
  name: 'Woonwijze',
  description: 'Waar een lid van het gezin woont, gezien vanuit de persoon.',
  valuesConfig: {
    ZELFDE_ADRES: { description: 'Op hetzelfde adres.' },
    ELDERS: { description: 'Op een ander adres.' },
    NIET_GEGEVEN: { description: 'Dat mag niet worden gegeven.' },
  },
});

/** As what somebody has gezag. */
export enum Gezagsrol {
  OUDER_1 = 'OUDER_1',
  OUDER_2 = 'OUDER_2',
  PARTNER = 'PARTNER',
  DERDE = 'DERDE',
}
registerEnumType(Gezagsrol, {
  name: 'Gezagsrol',
  description: 'Als wat iemand het gezag heeft.',
  valuesConfig: {
    OUDER_1: { description: 'De eerste ouder op de lijst van het kind.' },
    OUDER_2: { description: 'De tweede ouder op de lijst van het kind.' },
    PARTNER: { description: 'De partner van een ouder.' },
    DERDE: { description: 'Een derde; wie dat is staat niet in de basisregistratie.' },
  },
});

/** Whether gezag was registered by the court or follows from other facts. */
export enum Gezagsbasis {
  GEREGISTREERD = 'GEREGISTREERD',
  AFGELEID = 'AFGELEID',
}
registerEnumType(Gezagsbasis, {
  name: 'Gezagsbasis',
  description: 'Of het gezag zo is geregistreerd of uit andere gegevens is afgeleid.',
  valuesConfig: {
    GEREGISTREERD: { description: 'Volgens een aantekening uit het gezagsregister.' },
    AFGELEID: { description: 'Afgeleid uit andere geregistreerde gegevens.' },
  },
});

@ObjectType({ description: 'Een naam zoals geregistreerd.' })
export class Naam {
  @Field(() => String, { nullable: true, description: 'De voornamen.' }) voornamen?: string | null;
  @Field(() => String, { nullable: true, description: 'Het voorvoegsel van de geslachtsnaam.' }) voorvoegsel?: string | null;
  @Field(() => String, { nullable: true, description: 'De geslachtsnaam.' }) geslachtsnaam?: string | null;
  @Field(() => String, { description: 'De naam voluit; het woord onbekend als er geen is geregistreerd.' }) volledig!: string;
}

@ObjectType({ description: 'Een vroegere naam.' })
export class VroegereNaam {
  @Field(() => Naam, { description: 'De naam zoals hij toen stond.' }) naam!: Naam;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Vanaf wanneer deze naam gold.' }) vanaf?: string | null;
}

@ObjectType({ description: 'De geboorte zoals geregistreerd.' })
export class Geboorte {
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De geboortedatum, mogelijk deels onbekend.' }) datum?: string | null;
  @Field(() => String, { nullable: true, description: 'De geboorteplaats: een gemeentecode of, buiten Nederland, een naam.' }) plaats?: string | null;
  @Field(() => String, { nullable: true, description: 'De code van het geboorteland (landelijke tabel 34).' }) land?: string | null;
}

@ObjectType({ description: 'Het adres zoals geregistreerd.' })
export class Adres {
  @Field(() => String, { nullable: true, description: 'De straat.' }) straat?: string | null;
  @Field(() => String, { nullable: true, description: 'Het huisnummer met letter en toevoeging.' }) huisnummer?: string | null;
  @Field(() => String, { nullable: true, description: 'De postcode.' }) postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'De woonplaats.' }) woonplaats?: string | null;
  @Field(() => String, { nullable: true, description: 'De code van de gemeente van inschrijving (landelijke tabel 33).' }) gemeentecode?: string | null;
}

@ObjectType({ description: 'Waar een bewering over een persoon vandaan komt.' })
export class Bron {
  @Field(() => String, { description: 'De registratie.' }) registratie!: string;
  @Field(() => ID, { description: 'De persoon op wiens lijst de bewering staat.' }) lijstVan!: string;
  @Field(() => String, { nullable: true, description: 'De code van de gemeente die de akte opmaakte.' }) gemeentecode?: string | null;
}

@ObjectType({ description: 'Een band tussen twee personen zoals één bron die vermeldt; beweringen van verschillende bronnen staan naast elkaar.' })
export class Persoonsrelatie {
  @Field(() => Relatiesoort, { description: 'Wat de ander is van deze persoon.' }) soort!: Relatiesoort;
  @Field(() => Relatierichting, { description: 'Op wiens lijst de relatie staat.' }) richting!: Relatierichting;
  @Field(() => Persoon, { nullable: true, description: 'De ander; null als hij niet in het personenregister staat.' }) persoon?: Rel<Persoon> | null;
  @Field(() => String, { description: 'De naam van de ander zoals deze bron hem vermeldt.' }) vermeldeNaam!: string;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De geboortedatum van de ander zoals deze bron die vermeldt.' }) vermeldeGeboortedatum?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Vanaf wanneer de band bestaat.' }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'Tot wanneer de band bestond; null als zij voortduurt.' }) tot?: string | null;
  @Field(() => Bron, { description: 'Waar deze bewering vandaan komt.' }) bron!: Bron;
  @Field(() => Zekerheid, { description: 'Hoe zeker deze bewering is, gezien wat andere bronnen vermelden.' }) zekerheid!: Zekerheid;
}

@ObjectType({ description: 'Een persoon met gezag.' })
export class Gezaghouder {
  @Field(() => Gezagsrol, { description: 'Als wat deze persoon het gezag heeft.' }) rol!: Gezagsrol | `${Gezagsrol}`;
  @Field(() => Persoon, { nullable: true, description: 'De persoon; null als hij niet in het personenregister staat.' }) persoon?: Rel<Persoon> | null;
  @Field(() => String, { nullable: true, description: 'De naam zoals vermeld; null als zij onbekend is.' }) naam?: string | null;
}

@ObjectType({ description: 'Wie het gezag heeft, afgeleid uit de geregistreerde gegevens. Een afleiding, geen juridisch advies.' })
export class Gezag {
  @Field(() => Gezagsoort, { description: 'De uitkomst.' }) soort!: Gezagsoort | `${Gezagsoort}`;
  @Field(() => [Gezaghouder], { description: 'Wie het gezag heeft.' }) houders!: Gezaghouder[];
  @Field(() => Gezagsbasis, { description: 'Of dit zo is geregistreerd of is afgeleid.' }) basis!: Gezagsbasis | `${Gezagsbasis}`;
  @Field(() => [String], { description: 'De wetsartikelen waarop de uitkomst rust; leeg als geen artikel beslist.' }) grondslag!: readonly string[];
  @Field(() => [String], { description: 'Wat deze afleiding niet kan weten.' }) voorbehoud!: readonly string[];
  @Field(() => String, { description: 'De uitkomst in een zin.' }) toelichting!: string;
  @Field(() => OnvolledigeDatum, { description: 'De dag waarvoor de afleiding geldt.' }) peildatum!: string;
}

@ObjectType({ description: 'Personen die samen een gezin vormen, naar adres en verwantschap.' })
export class Gezin {
  @Field(() => [Gezinslid], { description: 'De leden, de persoon zelf inbegrepen.' }) leden!: Rel<Gezinslid>[];
}

@ObjectType({ description: 'Een lid van een gezin.' })
export class Gezinslid {
  @Field(() => Persoon, { description: 'De persoon.' }) persoon!: Rel<Persoon>;
  @Field(() => Gezinsrol, { description: 'Wat dit lid is in het gezin.' }) rol!: Gezinsrol | `${Gezinsrol}`;
  @Field(() => Boolean, { nullable: true, description: 'Of dit lid minderjarig is; null als de geboortedatum dat niet zeker maakt.' }) minderjarig?: boolean | null;
  @Field(() => Woonwijze, { description: 'Waar dit lid woont.' }) woont!: Woonwijze | `${Woonwijze}`;
  @Field(() => Zekerheid, { nullable: true, description: 'Hoe zeker de band is waardoor dit lid bij het gezin hoort; null voor de persoon zelf.' }) zekerheid?: Zekerheid | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Een natuurlijk persoon in het personenregister (samenwerkfunctie 2).' })
export class Persoon {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel; geen persoonsnummer.' }) id!: string;
  @Field(() => Naam, { nullable: true, description: 'De naam.' }) naam?: Naam | null;
  @Field(() => [VroegereNaam], { nullable: true, description: 'Vroegere namen, de nieuwste eerst.' }) vroegereNamen?: VroegereNaam[] | null;
  @Field(() => Geboorte, { nullable: true, description: 'De geboorte.' }) geboorte?: Geboorte | null;
  @Field(() => Int, { nullable: true, description: 'De leeftijd in jaren; null als de geboortedatum dat niet zeker maakt of de persoon is overleden.' }) leeftijd?: number | null;
  @Field(() => String, { nullable: true, description: 'De geslachtsaanduiding: M, V of O (onbekend).' }) geslacht?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true, description: 'De datum van overlijden.' }) overlijdensdatum?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of verstrekking van gegevens over deze persoon is beperkt (indicatie geheim); het adres wordt dan niet gegeven.' }) geheim?: boolean | null;
}

/** A page of relations. */
export const PersoonsrelatieConnectie = connectietype('Persoonsrelatie', Persoonsrelatie, 'relaties van een persoon');
export type PersoonsrelatieConnectie = Connectie<Persoonsrelatie>;

@Directive('@inaccessible')
@ObjectType({ description: 'Wie een aanduiding aanwijst, voor de coördinator van een bekendheidsronde; voor geen enkele client.' })
export class Uitvraagpersoon {
  @Field(() => ID, { nullable: true, description: 'De sleutel van de persoon; null als er niet precies één is aangewezen.' }) id?: string | null;
  @Field(() => BSN, { nullable: true, description: 'Het nummer waarmee pseudoniemen worden gemaakt; null als het niemand of meer dan één persoon aanwijst.' }) bsn?: string | null;
  @Field(() => String, { nullable: true, description: 'De foutcode als er niet precies één persoon is aangewezen.' }) fout?: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom over deze persoon niet op nummer kan worden gevraagd, in een zin.' }) belemmering?: string | null;

  @Field(() => String, { nullable: true, description: 'De leeftijdsklasse waarop regels letten: onder 12, 12 tot 16, 16 tot 18, meerderjarig of onbekend.' }) leeftijd?: string | null;
  @Field(() => String, { nullable: true, description: 'Of bekend is wie het gezag heeft, voor regels die daarop letten.' }) gezag?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of verstrekking van gegevens over deze persoon is beperkt (indicatie geheim).' }) geheim?: boolean | null;

  /** From those whom one designation points to, with what rules may know of the first. */
  static van([persoon, ...anderen]: readonly Registerpersoon[], kenmerken: Persoonskenmerken | undefined): Uitvraagpersoon {
    if (!persoon) return { fout: 'PERSOON_ONBEKEND' };
    if (anderen.length > 0) return { fout: 'PERSOON_NIET_EENDUIDIG' };
    const { id, bsn, bsnStatus } = persoon;
    return bsnStatus === 'UNIEK' ? { id, bsn, ...kenmerken } : { id, belemmering: BELEMMERINGEN[bsnStatus], ...kenmerken };
  }
}

const BELEMMERINGEN = {
  MEERDUIDIG: 'Het burgerservicenummer van deze persoon staat ook op de lijst van een ander; stel de identiteit vast en vraag het de partner persoonlijk.',
  ONTBREEKT: 'Deze persoon heeft geen burgerservicenummer; vraag het de partner persoonlijk.',
} as const;

/** Circular classes: the metadata must not read a class that is not there yet. */
type Rel<T> = T;
