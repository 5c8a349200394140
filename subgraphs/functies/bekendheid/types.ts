import { Directive, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { BSN, DateTime, Gegevenscategorie, Informatieniveau, Ketenpartner, NietGedeeld, OIN } from '../../kit/index.js';
import type { Uitvraagopdrachtstand } from './opdracht/inhoud.js';
import type { Rondestatus } from './opdracht/rondebron.js';

/** Whether a partner may be asked about a person. */
export enum Besluituitkomst {
  TOEGESTAAN = 'TOEGESTAAN',
  GEWEIGERD = 'GEWEIGERD',
  VRAAG_MENS = 'VRAAG_MENS',
}
registerEnumType(Besluituitkomst, {
  name: 'Besluituitkomst',
  description: 'Of een partner over een persoon mag worden bevraagd.',
  valuesConfig: {
    TOEGESTAAN: { description: 'Een regel staat de vraag toe; de partner is bevraagd.' },
    GEWEIGERD: { description: 'Geen regel staat de vraag toe; de partner is niet bevraagd.' },
    VRAAG_MENS: { description: 'Een voorwaarde kan alleen door een mens worden beoordeeld; de partner is niet bevraagd.' },
  },
});

/** How far a round is. */
export const RondestatusEnum = { LOPEND: 'LOPEND', AFGEROND: 'AFGEROND', VERLOPEN: 'VERLOPEN', INGETROKKEN: 'INGETROKKEN' } as const satisfies { readonly [S in Rondestatus]: S };
registerEnumType(RondestatusEnum, {
  name: 'Rondestatus',
  description: 'Hoe ver een bekendheidsronde is.',
  valuesConfig: {
    LOPEND: { description: 'Bij ten minste één partner moet nog een mens naar de vraag kijken.' },
    AFGEROND: { description: 'Alles is beantwoord of geweigerd.' },
    VERLOPEN: { description: 'De termijn is verstreken voordat alles was beantwoord.' },
    INGETROKKEN: { description: 'De vragende organisatie heeft de ronde ingetrokken; er wordt niets meer gevraagd.' },
  },
});

/** Age classes at which the rights of the child turn. */
export enum Leeftijdsklasse {
  ONDER_12 = 'ONDER_12',
  VAN_12_TOT_16 = 'VAN_12_TOT_16',
  VAN_16_TOT_18 = 'VAN_16_TOT_18',
  MEERDERJARIG = 'MEERDERJARIG',
  ONBEKEND = 'ONBEKEND',
}
registerEnumType(Leeftijdsklasse, {
  name: 'Leeftijdsklasse',
  description: 'De leeftijden waarop de rechten van het kind kantelen.',
  valuesConfig: {
    ONDER_12: { description: 'Jonger dan twaalf.' },
    VAN_12_TOT_16: { description: 'Twaalf tot en met vijftien.' },
    VAN_16_TOT_18: { description: 'Zestien of zeventien.' },
    MEERDERJARIG: { description: 'Achttien of ouder.' },
    ONBEKEND: { description: 'Niet vast te stellen uit de geboortedatum.' },
  },
});

@InputType({ description: 'Aanduiding van één persoon: precies één van beide velden.' })
export class PersoonAanduiding {
  @Field(() => ID, { nullable: true, description: 'De betekenisloze, stabiele sleutel van Persoon.' }) id?: string | null;
  @Field(() => BSN, { nullable: true, description: 'Het burgerservicenummer.' }) bsn?: string | null;
}

@InputType({ description: 'De vraag bij welke partners deze personen bekend zijn en wat zij mogen delen.' })
export class BekendheidVerzoek {
  @Field(() => [PersoonAanduiding], { description: 'De personen, één tot en met vierentwintig; een gezin is één ronde.' }) personen!: PersoonAanduiding[];
  @Field(() => ID, { description: 'Het samenwerkingsverband waarbinnen wordt gevraagd.' }) samenwerkingsverband!: string;
  @Field(() => ID, { description: 'De melding of casus die aanleiding geeft.' }) aanleiding!: string;
  @Field(() => ID, { description: 'De wettelijke grondslag, zoals ingericht in het samenwerkingsverband.' }) grondslag!: string;
  @Field(() => ID, { description: 'Het doel, zoals ingericht in het samenwerkingsverband.' }) doel!: string;
  @Field(() => [Gegevenscategorie], { defaultValue: [], description: 'De gegevenscategorieën die nodig zijn voor de taak; leeg vraagt alleen naar bekendheid.' })
  informatiebehoefte!: Gegevenscategorie[];
  @Field(() => DateTime, { nullable: true, description: 'Tot wanneer deze vraag om veiligheid niet in de inzage van de burger staat (artikel 5.3.1 Wmo 2015); ten hoogste een jaar vooruit. Uw organisatie verantwoordt dat in haar logboek.' })
  afschermenTot?: string | null;
  @Field(() => [OIN], { nullable: true, description: 'De te bevragen organisaties; standaard die het samenwerkingsverband noemt.' }) partners?: string[] | null;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Een natuurlijk persoon; de gegevens komen van samenwerkfunctie 2.' })
export class Persoon {
  @Field(() => ID, { description: 'Betekenisloze, stabiele sleutel; geen persoonsnummer.' }) id!: string;
}

@ObjectType({ description: 'Of en waarom een partner over een persoon mag worden bevraagd.' })
export class Besluit {
  @Field(() => Besluituitkomst, { description: 'De uitkomst.' }) uitkomst!: Besluituitkomst;
  @Field(() => Informatieniveau, { nullable: true, description: 'Tot welk niveau de partner mag antwoorden.' }) niveau?: Informatieniveau | null;
  @Field(() => [Gegevenscategorie], { description: 'De categorieën die de partner mag geven.' }) categorieen!: readonly Gegevenscategorie[];
  @Field(() => [NietGedeeld], { description: 'De gevraagde categorieën die de partner niet mag geven, met de reden.' }) onthouden!: readonly NietGedeeld[];
  @Field(() => [Gegevenscategorie], { description: 'De categorieën uit onthouden waarover alleen een mens kan beslissen: neem contact op met de organisatie.' }) teBeoordelen!: readonly Gegevenscategorie[];
  @Field(() => ID, { nullable: true, description: 'De regel waarop het besluit rust.' }) regel?: string | null;
  @Field(() => String, { nullable: true, description: 'Het wetsartikel waarop de regel rust.' }) artikel?: string | null;
  @Field(() => String, { description: 'Het besluit in een zin voor de professional.' }) uitleg!: string;
}

/** In the coordinator the contract's interface is just its key: the partners answer the rest. */
// A composer takes the description of any one subgraph, so they are the same.
@InterfaceType({
  description:
    'Wat één ketenpartner over één persoon bijdraagt aan een bekendheidsronde (samenwerkfunctie 3).\nElke soort ketenpartner heeft een eigen type dat dit contract uitvoert en eigen velden mag toevoegen.',
})
export abstract class Bijdrage {
  @Directive('@inaccessible')
  @Field(() => OIN, { description: 'De organisatie die antwoordt; alleen voor het queryplan.' })
  oin!: string;
  @Directive('@inaccessible')
  @Field(() => ID, { description: 'Het ondertekende bewijs dat deze vraag aan deze organisatie mag worden gesteld; alleen voor het queryplan.' })
  bewijs!: string;
}

// By this samenwerkfunctie 11 adds the acties of the chain; nobody comes back here for the rest.
@Directive('@key(fields: "persoon { id } partner { oin }", resolvable: false)')
@ObjectType({ description: 'De vraag over één persoon aan één partner.' })
export class Uitvraag {
  @Field(() => Persoon, { description: 'De persoon waarover wordt gevraagd.' }) persoon!: Persoon;
  @Field(() => Ketenpartner, { description: 'De organisatie waaraan wordt gevraagd.' }) partner!: Ketenpartner;
  @Field(() => Besluit, { description: 'Of dit gevraagd mag worden, op welke regel, en waarom wel of niet.' }) besluit!: Besluit;
  @Field(() => Bijdrage, { nullable: true, description: 'Het antwoord van de organisatie; null als zij niet is bevraagd.' })
  bijdrage?: (Bijdrage & { __typename: string }) | null;
  /** Of a round that lasts, where a person had to look; shown by a resolver of its own. */
  opdracht?: Uitvraagopdrachtstand;
}

@ObjectType({ description: 'Of één partner over één persoon mag worden bevraagd, zonder dat iemand is bevraagd.' })
export class Afweging {
  @Field(() => Persoon, { description: 'De persoon waarover het gaat.' }) persoon!: Persoon;
  @Field(() => Ketenpartner, { description: 'De organisatie die zou worden bevraagd.' }) partner!: Ketenpartner;
  @Field(() => Besluit, { description: 'Of dit gevraagd mag worden, op welke regel, en waarom wel of niet.' }) besluit!: Besluit;
}

@InputType({ description: 'Waarvoor de beslismatrix wordt gevraagd; u bent zelf de vrager.' })
export class Matrixverzoek {
  @Field(() => ID, { description: 'Het samenwerkingsverband.' }) samenwerkingsverband!: string;
  @Field(() => ID, { description: 'De wettelijke grondslag, zoals ingericht in het samenwerkingsverband.' }) grondslag!: string;
  @Field(() => ID, { description: 'Het doel, zoals ingericht in het samenwerkingsverband.' }) doel!: string;
  @Field(() => Leeftijdsklasse, { defaultValue: Leeftijdsklasse.MEERDERJARIG, description: 'De leeftijdsklasse van de persoon over wie gevraagd zou worden.' }) leeftijd!: Leeftijdsklasse;
}

@ObjectType({ description: 'Of één gegevenscategorie van één partner mag worden gegeven, en op welke regel.' })
export class Matrixcel {
  @Field(() => Gegevenscategorie, { nullable: true, description: 'De gegevenscategorie; null voor de vraag of de persoon bekend is.' }) categorie?: Gegevenscategorie | null;
  @Field(() => Besluituitkomst, { description: 'Of het mag.' }) uitkomst!: Besluituitkomst;
  @Field(() => Informatieniveau, { nullable: true, description: 'Tot welk niveau.' }) niveau?: Informatieniveau | null;
  @Field(() => ID, { nullable: true, description: 'De regel waarop dit rust.' }) regel?: string | null;
  @Field(() => String, { nullable: true, description: 'Het wetsartikel waarop de regel rust.' }) artikel?: string | null;
  @Field(() => String, { description: 'Waarom wel of niet, in een zin.' }) uitleg!: string;
}

@ObjectType({ description: 'Wat één partner mag geven.' })
export class Matrixrij {
  @Field(() => Ketenpartner, { description: 'De organisatie.' }) partner!: Ketenpartner;
  @Field(() => Matrixcel, { description: 'Of gevraagd mag worden of de persoon bekend is.' }) bekendheid!: Matrixcel;
  @Field(() => [Matrixcel], { description: 'Eén cel per gegevenscategorie.' }) cellen!: Matrixcel[];
}

@ObjectType({ description: 'Wat alle partners van een samenwerkingsverband deze vrager mogen geven, zonder dat iemand is bevraagd.' })
export class Beslismatrix {
  @Field(() => ID, { description: 'De versie van de inrichting waarnaar is gekeken.' }) inrichting!: string;
  @Field(() => [Matrixrij], { description: 'Eén rij per partner.' }) rijen!: Matrixrij[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Eén vraag over personen aan alle partners die het samenwerkingsverband noemt.' })
export class Bekendheidsronde {
  @Field(() => ID, { description: 'De sleutel van deze ronde.' }) id!: string;
  @Field(() => DateTime, { description: 'Het moment waarop de ronde begon.' }) gestart!: string;
  @Field(() => RondestatusEnum, { nullable: true, description: 'Hoe ver de ronde is; null bij een ronde die met bepalenBekendheid meteen is beantwoord.' }) status?: Rondestatus | null;
  @Field(() => DateTime, { nullable: true, description: 'Voor wanneer alles moet zijn beantwoord; null bij een ronde die meteen is beantwoord.' }) termijn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Telt de veranderingen; geef dit getal als na om een abonnement te hervatten. Null bij een ronde die meteen is beantwoord.' }) versie?: number | null;
  /** Decided anew when somebody looks at it, for a round that lasts. */
  @Field(() => [Uitvraag], { description: 'Eén regel per persoon en partner, in de volgorde van de personen.' }) uitvragen!: readonly Uitvraag[] | (() => Promise<readonly Uitvraag[]>);
}
