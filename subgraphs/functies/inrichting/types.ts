import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Inrichtingsversie as Versie } from '../../../schema/inrichting.js';
import { type Connectie, connectietype, DateTime, Gegevenscategorie, Ketenpartner, OIN } from '../../kit/index.js';

/** What a party does, as the schema shows it. */
export enum Partijrol {
  VRAGER = 'VRAGER',
  BRONHOUDER = 'BRONHOUDER',
  PROCESREGISSEUR = 'PROCESREGISSEUR',
}
registerEnumType(Partijrol, {
  name: 'Partijrol',
  description: 'Wat een organisatie in een samenwerkingsverband doet.',
  valuesConfig: {
    VRAGER: { description: 'De organisatie mag vragen stellen.' },
    BRONHOUDER: { description: 'De organisatie kan worden bevraagd.' },
    PROCESREGISSEUR: { description: 'De organisatie richt het samenwerkingsverband in en stuurt het bij.' },
  },
});

@ObjectType({ description: 'Een wettelijke grondslag die in een samenwerkingsverband in gebruik is.' })
export class Grondslag {
  @Field(() => ID, { description: 'De sleutel waarmee een verzoek deze grondslag noemt.' }) id!: string;
  @Field(() => String, { description: 'De naam van de grondslag.' }) naam!: string;
  @Field(() => [ID], { description: 'De doelen waarvoor op deze grondslag mag worden gevraagd.' }) doelen!: readonly string[];
  @Field(() => [String], { description: 'De functies die op deze grondslag mogen vragen.' }) functies!: readonly string[];
}

@ObjectType({ description: 'Een organisatie in een samenwerkingsverband, met wat zij daarin doet.' })
export class Partij {
  @Field(() => Ketenpartner, { description: 'De organisatie.' }) organisatie!: Ketenpartner;
  @Field(() => [Partijrol], { description: 'Wat zij doet.' }) rollen!: readonly (Partijrol | `${Partijrol}`)[];
  @Field(() => [Gegevenscategorie], { nullable: true, description: 'De gegevenscategorieën die zij hier geeft; null als alleen de wet dat bepaalt.' })
  categorieen?: readonly Gegevenscategorie[] | null;
}

@ObjectType({ description: 'Een wetspakket dat in een samenwerkingsverband aanstaat.' })
export class Wetspakket {
  @Field(() => ID, { description: 'De sleutel van het pakket.' }) id!: string;
  @Field(() => String, { description: 'De naam van het pakket.' }) naam!: string;
  @Field(() => String, { nullable: true, description: 'Voor een wetsvoorstel: de dag waarop het in werking trad, als JJJJ-MM-DD.' }) inwerkingtreding?: string | null;
}

@ObjectType({ description: 'Van welke gebeurtenissen een partij hoort.' })
export class Abonnement {
  @Field(() => Ketenpartner, { description: 'De organisatie die ervan hoort.' }) organisatie!: Ketenpartner;
  @Field(() => [String], { description: 'De soorten gebeurtenis, zoals nl.handbereik.melding-geregistreerd.' }) gebeurtenissen!: readonly string[];
}

@ObjectType({ description: 'Eén verschil met de versie ervoor.' })
export class Inrichtingswijziging {
  @Field(() => String, { description: 'Het veld dat verschilt, zoals partijen.' }) veld!: string;
  @Field(() => String, { description: 'Het verschil in een zin.' }) zin!: string;
}

@ObjectType({ description: 'Een versie van wat in een samenwerkingsverband is ingericht. Versies worden nooit gewijzigd.' })
export class Inrichtingsversie {
  @Field(() => Int, { description: 'Het nummer van de versie, geteld vanaf 1.' }) versie!: number;
  @Field(() => DateTime, { description: 'Vanaf wanneer deze versie geldt.' }) geldigVanaf!: string;
  @Field(() => DateTime, { description: 'Wanneer dit is vastgesteld.' }) vastgesteld!: string;
  @Field(() => OIN, { description: 'De organisatie die dit vaststelde.' }) door!: string;
  @Field(() => String, { nullable: true, description: 'De naam van die organisatie; null als zij niet in het register staat.' }) doorNaam?: string | null;
  @Field(() => String, { description: 'Waarom dit is vastgesteld.' }) reden!: string;
  @Field(() => [Inrichtingswijziging], { description: 'Wat er veranderde ten opzichte van de versie ervoor; leeg bij de eerste versie.' }) wijzigingen!: readonly Inrichtingswijziging[];
}

/** A page of versions. */
export const InrichtingsversieConnectie = connectietype('Inrichtingsversie', Inrichtingsversie, 'versies van een inrichting');
export type InrichtingsversieConnectie = Connectie<Inrichtingsversie>;

@ObjectType({ description: 'Een verband van organisaties die samen mogen vragen en antwoorden, met wat daarin is ingericht.' })
export class Samenwerkingsverband {
  @Field(() => ID, { description: 'De sleutel waarmee een verzoek dit samenwerkingsverband noemt.' }) id!: string;
  @Field(() => String, { description: 'De naam van het samenwerkingsverband.' }) naam!: string;
  @Field(() => String, { description: 'De soort samenwerkingsverband, zoals veilig-thuis of zorg-en-veiligheidshuis; regels van wetspakketten noemen haar.' }) soort!: string;
  @Field(() => String, { description: 'De regio.' }) regio!: string;
  @Field(() => Int, { description: 'Het nummer van de versie die hier staat.' }) versie!: number;
  @Field(() => DateTime, { description: 'Vanaf wanneer deze versie geldt.' }) geldigVanaf!: string;
  @Field(() => [String], { description: 'De samenwerkfuncties die in gebruik zijn.' }) functies!: readonly string[];
  @Field(() => [Grondslag], { description: 'De grondslagen die in gebruik zijn.' }) grondslagen!: readonly Grondslag[];
  @Field(() => [Wetspakket], { description: 'De wetspakketten die aanstaan.' }) pakketten!: readonly Wetspakket[];
  /** Not in the schema: what the other fields are made from. */
  bron!: Versie;
}

@ObjectType({ description: 'Waar een organisatie op te bereiken is; voor een functie, niet voor een persoon.' })
export class Deelnemercontact {
  @Field(() => String, { description: 'Waarvoor dit contact is, zoals privacy of storing.' }) soort!: string;
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' }) telefoon?: string | null;
}

@ObjectType({ description: 'Een organisatie in het register waaruit de keten kiest wie wordt bevraagd.' })
export class Deelnemer {
  @Field(() => OIN, { description: 'Het organisatie-identificatienummer.' }) oin!: string;
  @Field(() => String, { description: 'De naam van de organisatie.' }) naam!: string;
  @Field(() => String, { description: 'De soort ketenpartner, zoals politie of veilig-thuis.' }) soort!: string;
  @Field(() => String, { description: 'De regio waarin zij werkt.' }) regio!: string;
  @Field(() => [Deelnemercontact], { description: 'Waar zij op te bereiken is.' }) contacten!: readonly Deelnemercontact[];
  @Field(() => String, { nullable: true, description: 'Haar openbare sleutel (JWK) als JSON.' }) sleutel?: string | null;
  @Field(() => String, { nullable: true, description: 'Waar haar subgraph antwoordt; alleen voor een beheerder. Ook voor hem null zolang zij niet is aangesloten.' }) endpoint?: string | null;
  @Field(() => String, { nullable: true, description: 'De versie van het contract waarin zij antwoordt; null als dat de geldende is.' }) contract?: string | null;
  @Field(() => Int, { nullable: true, description: 'De versie van de velden van haar soort waarin zij antwoordt; null als dat de geldende is.' }) soortversie?: number | null;
  @Field(() => Int, { description: 'Het nummer van de versie die hier staat, geteld vanaf 1.' }) versie!: number;
}

/** A page of the register. */
export const DeelnemerConnectie = connectietype('Deelnemer', Deelnemer, 'deelnemers aan de keten');
export type DeelnemerConnectie = Connectie<Deelnemer>;

@Directive('@inaccessible')
@ObjectType({ description: 'Een stand van wat is ingericht, voor een machine van de keten; voor geen enkele client.' })
export class GeldendeInrichting {
  @Field(() => Int, { description: 'Een nummer dat bij elke wijziging verandert.' }) stand!: number;
  @Field(() => String, { nullable: true, description: 'De inhoud als JSON; null als de stand al bekend was.' }) inhoud?: string | null;
}
