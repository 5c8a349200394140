import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Connectie, connectietype, DateTime, OIN } from '../../kit/index.js';

/** Whether a law is in force, as the schema shows it. */
export enum Wetspakketstatus {
  IN_WERKING = 'in_werking',
  WETSVOORSTEL = 'wetsvoorstel',
  VERVALLEN = 'vervallen',
}
registerEnumType(Wetspakketstatus, {
  name: 'Wetspakketstatus',
  description: 'Of een wet in werking is.',
  valuesConfig: {
    IN_WERKING: { description: 'De wet is in werking.' },
    WETSVOORSTEL: { description: 'Nog geen wet; telt in een samenwerkingsverband pas vanaf de dag van inwerkingtreding die daar is ingericht.' },
    VERVALLEN: { description: 'De wet is vervallen; geen regel ervan telt.' },
  },
});

/** Where a version of a law pack comes from. */
export enum Wetspakketherkomst {
  PRODUCT = 'PRODUCT',
  VASTGELEGD = 'VASTGELEGD',
}
registerEnumType(Wetspakketherkomst, {
  name: 'Wetspakketherkomst',
  description: 'Waar een versie van een wetspakket vandaan komt.',
  valuesConfig: {
    PRODUCT: { description: 'Meegeleverd met de software.' },
    VASTGELEGD: { description: 'Hier vastgelegd door een beheerder van de keten.' },
  },
});

@ObjectType({ description: 'Eén wet als regels, in één versie. Instelbaar beleid, geen juridisch advies; een versie wordt nooit gewijzigd.' })
export class Wetspakketversie {
  @Field(() => ID, { description: 'De sleutel van het pakket, zoals wmo-2015.' }) id!: string;
  @Field(() => String, { description: 'De naam van het pakket.' }) naam!: string;
  @Field(() => Int, { description: 'Het nummer van de versie; een besluit noemt regels als pakket@versie/regel.' }) versie!: number;
  @Field(() => Wetspakketstatus, { description: 'Of de wet in werking is.' }) status!: Wetspakketstatus;
  @Field(() => String, { description: 'De eerste dag waarop het pakket geldt, als JJJJ-MM-DD.' }) geldigVan!: string;
  @Field(() => String, { nullable: true, description: 'De eerste dag waarop het niet meer geldt, als JJJJ-MM-DD; null als dat open is.' }) geldigTot?: string | null;
  @Field(() => Boolean, { description: 'Of dit de versie is waarmee nu wordt besloten.' }) telt!: boolean;
  @Field(() => Wetspakketherkomst, { description: 'Waar deze versie vandaan komt.' }) herkomst!: Wetspakketherkomst;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer zij is vastgelegd; null als zij met de software kwam.' }) vastgesteld?: string | null;
  @Field(() => OIN, { nullable: true, description: 'De organisatie die haar vastlegde; null als zij met de software kwam.' }) door?: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom zij is vastgelegd; null als zij met de software kwam.' }) reden?: string | null;
  @Field(() => String, { description: 'De tekst van het pakket (YAML), met wat onzeker is en wat elders wordt bewaakt.' }) tekst!: string;
}

/** A page of law packs. */
export const WetspakketversieConnectie = connectietype('Wetspakketversie', Wetspakketversie, 'wetspakketten');
export type WetspakketversieConnectie = Connectie<Wetspakketversie>;
