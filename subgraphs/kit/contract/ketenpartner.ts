import 'reflect-metadata';
import { Directive, Field, ObjectType } from 'type-graphql';
import { OIN } from './scalars.js';

@Directive('@shareable')
@ObjectType({ description: 'Een organisatie die aan de keten deelneemt.' })
export class Ketenpartner {
  @Field(() => OIN, { description: 'Het organisatie-identificatienummer.' }) oin!: string;
  @Field(() => String, { description: 'De naam van de organisatie.' }) naam!: string;
  @Field(() => String, { description: 'De soort ketenpartner, zoals politie of veilig-thuis.' }) soort!: string;
}
