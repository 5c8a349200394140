import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { BURGER } from '../../../schema/vertrouwen.js';
import { BSN, FoutInVraag } from '../../kit/index.js';
import { type Bevolkingsblik, leeftijdsoordeel, type Persoon } from './gbav/index.js';
import { leidGezagAf } from './gezag/index.js';
import type { Identiteitcontext } from './inzage.js';
import { leeftijdsklasse } from './kenmerken.js';
import { toonNaam } from './weergave.js';

@Directive('@inaccessible')
@ObjectType({ description: 'Een burger, of een minderjarige over wie hij gezag heeft, voor samenwerkfunctie 7; voor geen enkele client.' })
export class Inzagepersoon {
  @Field(() => ID, { description: 'De sleutel van de persoon.' }) id!: string;
  @Field(() => Boolean, { description: 'Of dit de burger zelf is.' }) zelf!: boolean;
  @Field(() => BSN, { nullable: true, description: 'Het nummer waarmee pseudoniemen worden gemaakt; null als het ontbreekt of ook bij een ander staat.' }) bsn?: string | null;
  @Field(() => String, { description: 'De leeftijdsklasse waarop regels letten: onder 12, 12 tot 16, 16 tot 18, meerderjarig of onbekend.' }) leeftijd!: string;
  @Field(() => String, { description: 'De naam voluit, om te tonen.' }) naam!: string;
}

@Resolver()
export class Inzagepersonen {
  @Directive('@inaccessible')
  @Query(() => [Inzagepersoon], { description: 'Voor samenwerkfunctie 7: de burger zelf en de minderjarigen over wie hij gezag heeft; leeg als het register hem niet kent.' })
  async inzagepersonen(@Arg('persoon', () => ID, { description: 'De sleutel van de burger.' }) id: string, @Ctx() context: Identiteitcontext): Promise<Inzagepersoon[]> {
    const { uitgever, vrager, lader, vandaag } = context;
    if (uitgever !== BURGER || vrager.persoon !== id) throw new FoutInVraag('FORBIDDEN', 'Alleen samenwerkfunctie 7 krijgt dit, over de burger die vraagt.');
    const blik = await lader.kring(id);
    const zelf = blik.persoon(id);
    if (!zelf) return [];
    const kinderen = await Promise.all(minderjarigenRond(id, blik, vandaag).map(async (kind) => {
      // What decides about the child may lie a step further than what lies around the citizen.
      const rondom = await lader.kring(kind.id);
      return leidGezagAf(kind, rondom, vandaag).houders.some(({ persoon }) => persoon === id) ? [toon(kind, false, vandaag)] : [];
    }));
    const getoond = [toon(zelf, true, vandaag), ...kinderen.flat()];
    await context.toets.geefAanBurger(getoond.map((persoon) => persoon.id), context);
    return getoond;
  }
}

/** Everybody in the circle of relations who is not certainly of age, the citizen himself left out. */
function minderjarigenRond(id: string, blik: Bevolkingsblik, vandaag: string): readonly Persoon[] {
  const kring = new Set<string>();
  const teGaan = [id];
  for (let hier = teGaan.pop(); hier !== undefined; hier = teGaan.pop()) {
    if (kring.has(hier)) continue;
    kring.add(hier);
    teGaan.push(...blik.beweringenVan(hier).flatMap(({ naar }) => naar ?? []), ...blik.beweringenNaar(hier).map(({ van }) => van));
  }
  kring.delete(id);
  return [...kring].flatMap((ander) => blik.persoon(ander) ?? []).filter(({ overleden, geboortedatum }) => !overleden && leeftijdsoordeel(geboortedatum ?? undefined, vandaag) !== 'MEERDERJARIG');
}

function toon(persoon: Persoon, zelf: boolean, vandaag: string): Inzagepersoon {
  const { id, bsn, bsnStatus, naam } = persoon;
  return { id, zelf, bsn: bsnStatus === 'UNIEK' ? bsn : null, leeftijd: leeftijdsklasse(persoon, vandaag), naam: toonNaam(naam).volledig };
}
