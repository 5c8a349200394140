import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Actiestatus, BetrokkeneRol, Betrokkenheidstatus, Gegevenscategorie, Relatiesoort, Zekerheid } from './opsommingen.js';
import { OnvolledigeDatum } from './scalars.js';

// The value types of `schema/bijdrage.graphql`, which holds their descriptions; the schema build refuses a difference.

@ObjectType()
export class Contactpunt {
  @Field(() => String) naam!: string;
  @Field(() => String, { nullable: true }) telefoon?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) bereikbaar?: string | null;
}

@ObjectType()
export class PersoonBijPartner {
  @Field(() => String) naam!: string;
  @Field(() => OnvolledigeDatum, { nullable: true }) geboortedatum?: string | null;
  @Field(() => String, { nullable: true }) woonplaats?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true }) geregistreerdSinds?: string | null;
}

@ObjectType()
export class Relatie {
  @Field(() => Relatiesoort) soort!: Relatiesoort;
  @Field(() => String) naam!: string;
  @Field(() => OnvolledigeDatum, { nullable: true }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true }) tot?: string | null;
  @Field(() => Zekerheid) zekerheid!: Zekerheid;
}

@ObjectType()
export class Betrokkenheid {
  @Field(() => String) soort!: string;
  @Field(() => BetrokkeneRol, { nullable: true }) rol?: BetrokkeneRol | null;
  @Field(() => OnvolledigeDatum, { nullable: true }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true }) tot?: string | null;
  @Field(() => Betrokkenheidstatus) status!: Betrokkenheidstatus;
  @Field(() => String, { nullable: true }) toelichting?: string | null;
}

@ObjectType()
export class Actie {
  @Field(() => String) omschrijving!: string;
  @Field(() => Actiestatus) status!: Actiestatus;
  @Field(() => OnvolledigeDatum, { nullable: true }) vanaf?: string | null;
  @Field(() => OnvolledigeDatum, { nullable: true }) tot?: string | null;
  @Field(() => String, { nullable: true }) resultaat?: string | null;
}

@ObjectType()
export class NietGedeeld {
  @Field(() => Gegevenscategorie) categorie!: Gegevenscategorie;
  @Field(() => String) reden!: string;
}
