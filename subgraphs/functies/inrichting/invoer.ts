import { Field, ID, InputType, Int } from 'type-graphql';
import type { Inrichting, Registerdeelnemer } from '../../../schema/inrichting.js';
import { DateTime, Gegevenscategorie, OIN } from '../../kit/index.js';
import { Partijrol } from './types.js';

@InputType({ description: 'Een organisatie in een samenwerkingsverband, met wat zij daarin doet.' })
export class PartijInvoer {
  @Field(() => OIN, { description: 'De organisatie; zij staat in het register.' }) oin!: string;
  @Field(() => [Partijrol], { description: 'Wat zij doet; ten minste één rol.' }) rollen!: (keyof typeof Partijrol)[];
  @Field(() => [Gegevenscategorie], { nullable: true, description: 'De gegevenscategorieën die zij hier geeft; weggelaten als alleen de wet dat bepaalt.' })
  categorieen?: Gegevenscategorie[] | null;
}

@InputType({ description: 'Een grondslag die in gebruik is.' })
export class GrondslagInvoer {
  @Field(() => ID, { description: 'De sleutel van de grondslag in een wetspakket, zoals wmo-vt.' }) id!: string;
  @Field(() => [ID], { description: 'De doelen waarvoor op deze grondslag mag worden gevraagd.' }) doelen!: string[];
  @Field(() => [String], { description: 'De functies die op deze grondslag mogen vragen.' }) functies!: string[];
}

@InputType({ description: 'Een wetspakket dat aanstaat.' })
export class WetspakketInvoer {
  @Field(() => ID, { description: 'De sleutel van het pakket, zoals wmo-2015.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Voor een wetsvoorstel verplicht: de dag waarop het in werking trad, als JJJJ-MM-DD.' }) inwerkingtreding?: string | null;
}

@InputType({ description: 'Van welke gebeurtenissen een partij hoort.' })
export class AbonnementInvoer {
  @Field(() => OIN, { description: 'De organisatie; zij is partij.' }) oin!: string;
  @Field(() => [String], { description: 'De soorten gebeurtenis, zoals nl.handbereik.melding-geregistreerd.' }) gebeurtenissen!: string[];
}

@InputType({ description: 'Alles wat in een samenwerkingsverband is ingericht; een wijziging noemt het geheel.' })
export class InrichtingInvoer {
  @Field(() => String, { description: 'De naam van het samenwerkingsverband.' }) naam!: string;
  @Field(() => String, { description: 'De soort samenwerkingsverband, zoals veilig-thuis of zorg-en-veiligheidshuis.' }) soort!: string;
  @Field(() => String, { description: 'De regio.' }) regio!: string;
  @Field(() => [PartijInvoer], { description: 'De partijen, elk één keer; ten minste één bronhouder en één procesregisseur.' }) partijen!: PartijInvoer[];
  @Field(() => [String], { description: 'De samenwerkfuncties die in gebruik zijn.' }) functies!: string[];
  @Field(() => [GrondslagInvoer], { description: 'De grondslagen die in gebruik zijn.' }) grondslagen!: GrondslagInvoer[];
  @Field(() => [WetspakketInvoer], { description: 'De wetspakketten die aanstaan.' }) pakketten!: WetspakketInvoer[];
  @Field(() => [AbonnementInvoer], { defaultValue: [], description: 'Welke partij van welke gebeurtenissen hoort.' }) abonnementen!: AbonnementInvoer[];
}

@InputType({ description: 'De opdracht om een samenwerkingsverband in te richten.' })
export class InrichtOpdracht {
  @Field(() => ID, { description: 'De sleutel van het nieuwe samenwerkingsverband: kleine letters, cijfers en koppeltekens.' }) verband!: string;
  @Field(() => DateTime, { nullable: true, description: 'Vanaf wanneer dit geldt; weggelaten betekent nu.' }) geldigVanaf?: string | null;
  @Field(() => String, { description: 'Waarom dit wordt ingericht, in tien tot en met vijfhonderd tekens en zonder persoonsnummer.' }) reden!: string;
  @Field(() => InrichtingInvoer, { description: 'Wat wordt ingericht.' }) inrichting!: InrichtingInvoer;
}

@InputType({ description: 'Waar een organisatie op te bereiken is; voor een functie, niet voor een persoon.' })
export class DeelnemercontactInvoer {
  @Field(() => String, { description: 'Waarvoor dit contact is, zoals privacy of storing.' }) soort!: string;
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' }) telefoon?: string | null;
}

@InputType({ description: 'Wat het register van een organisatie weet.' })
export class DeelnemerInvoer {
  @Field(() => String, { description: 'De naam van de organisatie.' }) naam!: string;
  @Field(() => String, { description: 'De soort ketenpartner, zoals politie of veilig-thuis; zonder adres mag dat een soort zijn die nog niet is gepubliceerd.' }) soort!: string;
  @Field(() => String, { description: 'De regio waarin zij werkt.' }) regio!: string;
  @Field(() => String, { nullable: true, description: 'Waar haar subgraph antwoordt: een adres met https of http. Weggelaten: zij is toegelaten en niet aangesloten.' }) endpoint?: string | null;
  @Field(() => [DeelnemercontactInvoer], { defaultValue: [], description: 'Waar zij op te bereiken is.' }) contacten!: DeelnemercontactInvoer[];
  @Field(() => String, { nullable: true, description: 'Haar openbare sleutel (JWK) als JSON, zonder het geheime deel.' }) sleutel?: string | null;
  @Field(() => String, { nullable: true, description: 'De versie van het contract waarin zij antwoordt, zoals 1.0; weggelaten is dat de geldende.' }) contract?: string | null;
  @Field(() => Int, { nullable: true, description: 'De versie van de velden van haar soort waarin zij antwoordt; weggelaten is dat de geldende.' }) soortversie?: number | null;
}

/** What was offered, as plain data: what is null is left out. */
export function alsInrichting({ naam, soort, regio, partijen, functies, grondslagen, pakketten, abonnementen }: InrichtingInvoer): Inrichting {
  return {
    naam,
    soort,
    regio,
    partijen: partijen.map(({ oin, rollen, categorieen }) => ({ oin, rollen, ...(categorieen ? { categorieen } : {}) })),
    functies,
    grondslagen: grondslagen.map(({ id, doelen, functies }) => ({ id, doelen, functies })),
    pakketten: pakketten.map(({ id, inwerkingtreding }) => ({ id, ...(inwerkingtreding == null ? {} : { inwerkingtreding }) })),
    abonnementen: abonnementen.map(({ oin, gebeurtenissen }) => ({ oin, gebeurtenissen })),
  };
}

/** What was offered of an organisation, as plain data: what is null is left out. */
export function alsDeelnemer(oin: string, { naam, soort, regio, endpoint, contacten, sleutel, contract, soortversie }: DeelnemerInvoer): Registerdeelnemer {
  return {
    oin,
    naam,
    soort,
    regio,
    ...(endpoint == null ? {} : { endpoint }),
    contacten: contacten.map(({ soort, email, telefoon }) => ({ soort, ...(email == null ? {} : { email }), ...(telefoon == null ? {} : { telefoon }) })),
    ...(sleutel == null ? {} : { sleutel }),
    ...(contract == null ? {} : { contract }),
    ...(soortversie == null ? {} : { soortversie }),
  };
}
