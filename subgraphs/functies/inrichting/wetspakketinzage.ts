import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { bladzijde } from '../../kit/index.js';
import type { Inrichtingcontext } from './context.js';
import { metRechten } from './rechten.js';
import { legWetspakketVast } from './wetspakketbeheer.js';
import { Wetspakketversie, WetspakketversieConnectie } from './wetspakkettypes.js';
import { toonWetspakketten } from './wetspakketweergave.js';

@Resolver()
export class Wetspakketinzage {
  @Query(() => WetspakketversieConnectie, {
    description: 'De wetspakketten waarmee wordt besloten (samenwerkfunctie 14): meegeleverd met de software, of hier vastgelegd. Naar sleutel geordend.',
  })
  async wetspakketten(
    @Arg('eerdere', () => Boolean, { defaultValue: false, description: 'Ook de versies waarmee nu niet meer wordt besloten, de nieuwste eerst.' }) eerdere: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() { wetten }: Inrichtingcontext,
  ): Promise<WetspakketversieConnectie> {
    return bladzijde(toonWetspakketten(await wetten.lees(), wetten.product).filter(({ telt }) => telt || eerdere), first, after);
  }

  @Mutation(() => Wetspakketversie, {
    description: 'Legt een wetspakket vast, nieuw of als volgende versie; er wordt binnen een seconde mee besloten. Vanaf welke dag een regel geldt, staat in het pakket. Alleen voor een beheerder.',
  })
  async legWetspakketVast(
    @Arg('pakket', () => String, { description: 'Het hele pakket als YAML, ten hoogste 64 KB.' }) pakket: string,
    @Arg('verwachteVersie', () => Int, { description: 'De versie van dit pakket die hier het laatst is vastgelegd; 0 als dat er geen is. Is er intussen een andere, dan wordt het geweigerd.' }) verwachteVersie: number,
    @Arg('reden', () => String, { description: 'Waarom dit wordt vastgelegd, in tien tot en met vijfhonderd tekens en zonder persoonsnummer.' }) reden: string,
    @Ctx() { wetten, vrager, uitgever, nu }: Inrichtingcontext,
  ): Promise<Wetspakketversie> {
    const nieuw = await legWetspakketVast({ tekst: pakket, verwachteVersie, reden }, wetten, metRechten(vrager, uitgever), nu);
    return toonWetspakketten(await wetten.lees(), wetten.product).find(({ tekst }) => tekst === nieuw.tekst)!;
  }
}
