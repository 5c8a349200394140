import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Connectie, connectietype, DateTime, Gegevenscategorie, OIN, Uitkomst } from '../../kit/index.js';

/** About whom a citizen looks. */
export enum Inzageonderwerp {
  ZELF = 'ZELF',
  KIND = 'KIND',
}
registerEnumType(Inzageonderwerp, {
  name: 'Inzageonderwerp',
  description: 'Over wie een burger inzage krijgt.',
  valuesConfig: {
    ZELF: { description: 'Over de burger zelf.' },
    KIND: { description: 'Over een minderjarige over wie de burger gezag heeft.' },
  },
});

/** Whether a log could be read. */
export enum Logstand {
  GELEZEN = 'GELEZEN',
  DEELS_GELEZEN = 'DEELS_GELEZEN',
  GEEN_ANTWOORD = 'GEEN_ANTWOORD',
}
registerEnumType(Logstand, {
  name: 'Logstand',
  description: 'Of de logboeken van een organisatie zijn gelezen.',
  valuesConfig: {
    GELEZEN: { description: 'De logboeken zijn helemaal gelezen; wat er niet in staat, is via deze keten niet gevraagd.' },
    DEELS_GELEZEN: { description: 'De logboeken zijn gelezen, behalve wat er staat van voor een sleutelwissel van de pseudoniemen; dat is zo niet meer te vinden. Vraag de organisatie er zelf naar.' },
    GEEN_ANTWOORD: { description: 'Een logboek gaf geen of geen volledig bruikbaar antwoord; er kan meer zijn gevraagd dan hier staat.' },
  },
});

@ObjectType({ description: 'Een organisatie die gegevens verwerkte.' })
export class Inzageorganisatie {
  @Field(() => OIN, { description: 'Het organisatie-identificatienummer.' }) oin!: string;
  @Field(() => String, { nullable: true, description: 'De naam; null als het register de organisatie nu niet kent.' }) naam?: string | null;
}

@ObjectType({ description: 'Een kind over wie de burger inzage kan vragen.' })
export class Inzagekind {
  @Field(() => ID, { description: 'De betekenisloze, stabiele sleutel van Persoon.' }) id!: string;
  @Field(() => String, { description: 'De naam voluit; het woord onbekend als er geen is geregistreerd.' }) naam!: string;
}

@ObjectType({ description: 'Eén vraag over een persoon, zoals de logboeken van wie vroeg en van wie antwoordde haar samen vermelden.' })
export class Inzageregel {
  @Field(() => DateTime, { description: 'Het moment van de vraag.' }) moment!: string;
  @Field(() => Inzageorganisatie, { nullable: true, description: 'De organisatie die vroeg; null als het logboek geen andere organisatie noemt.' }) vrager?: Inzageorganisatie | null;
  @Field(() => Inzageorganisatie, { description: 'De organisatie waaraan werd gevraagd.' }) organisatie!: Inzageorganisatie;
  @Field(() => String, { nullable: true, description: 'De functie waarin werd gevraagd, zoals medewerker-veilig-thuis; nooit wie de medewerker is.' }) functie?: string | null;
  @Field(() => String, { description: 'Wat er gebeurde, in gewone taal (register van verwerkingsactiviteiten, artikel 30 AVG).' }) wat!: string;
  @Field(() => String, { nullable: true, description: 'De wettelijke grondslag, zoals ingericht in het samenwerkingsverband.' }) grondslag?: string | null;
  @Field(() => String, { nullable: true, description: 'Het wetsartikel waarop de vraag rust.' }) artikel?: string | null;
  @Field(() => String, { nullable: true, description: 'Het doel, zoals ingericht in het samenwerkingsverband.' }) doel?: string | null;
  @Field(() => String, { nullable: true, description: 'De melding of casus die aanleiding gaf.' }) aanleiding?: string | null;
  @Field(() => [Gegevenscategorie], { description: 'De gegevenscategorieën die werden gevraagd; leeg als alleen naar bekendheid werd gevraagd.' }) gevraagd!: readonly Gegevenscategorie[];
  @Field(() => [Gegevenscategorie], { description: 'De gegevenscategorieën die de organisatie gaf.' }) gegeven!: readonly Gegevenscategorie[];
  @Field(() => Uitkomst, { nullable: true, description: 'Het antwoord van de organisatie; null als haar logboek over deze vraag niets vermeldt of niet is gelezen.' }) antwoord?: Uitkomst | null;
  @Field(() => ID, { description: 'De trace van de vraag, waarmee elke organisatie haar in haar logboek terugvindt.' }) trace!: string;
}

/** A page of questions. */
export const InzageregelConnectie = connectietype('Inzageregel', Inzageregel, 'vragen over een persoon');
export type InzageregelConnectie = Connectie<Inzageregel>;

@ObjectType({ description: 'Of de logboeken van één organisatie zijn gelezen.' })
export class Inzagebron {
  @Field(() => Inzageorganisatie, { description: 'De organisatie.' }) organisatie!: Inzageorganisatie;
  @Field(() => Logstand, { description: 'Of alles is gelezen wat zij over deze persoon heeft vastgelegd als vrager en als bevraagde.' }) stand!: Logstand;
}

@ObjectType({ description: 'Wie wat over een persoon heeft gevraagd, wanneer en op welke grond, uit de logboeken van de organisaties (samenwerkfunctie 7).' })
export class MijnInzage {
  @Field(() => Inzageonderwerp, { description: 'Over wie dit gaat.' }) over!: Inzageonderwerp;
  @Field(() => String, { description: 'De leeftijdsregel waarop deze inzage rust, in een zin met het artikel.' }) regel!: string;
  @Field(() => String, { description: 'Wat deze inzage niet kan laten zien; staat bij elk antwoord.' }) voorbehoud!: string;
  @Field(() => [Inzagekind], { description: 'De kinderen over wie de burger inzage kan vragen.' }) kinderen!: readonly Inzagekind[];
  @Field(() => InzageregelConnectie, { description: 'De vragen, de nieuwste eerst.' }) regels!: InzageregelConnectie;
  @Field(() => [Inzagebron], { description: 'De organisaties waarvan de logboeken zijn gevraagd: een stil logboek is niet hetzelfde als geen vragen.' }) bronnen!: readonly Inzagebron[];
}
