import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BEKENDHEID, KETENINDEX, MELDING } from '../../../schema/vertrouwen.js';
import { bladzijde, BSN, DateTime, FoutInVraag, type Functiecontext } from '../../kit/index.js';
import type { Personenbron } from './bron.js';
import { bepaalGezin, maakBlik } from './gbav/index.js';
import { toonGezag } from './gezagsweergave.js';
import type { Inzagetoets } from './inzagetoets.js';
import { isMeerderjarig, persoonskenmerken } from './kenmerken.js';
import type { Personenlader } from './laders.js';
import type { Opzoekgrens } from './opzoekgrens.js';
import { Adres, Gezag, Gezin, Persoon, PersoonsrelatieConnectie, Uitvraagpersoon } from './types.js';
import { toonAdres, toonInkomend, toonPersoon, toonUitgaand } from './weergave.js';

/** What the resolvers find in their context. */
export interface Identiteitcontext extends Functiecontext {
  readonly bron: Personenbron;
  readonly lader: Personenlader;
  readonly toets: Inzagetoets;
  /** Bounds how many numbers may be tried. */
  readonly grens: Opzoekgrens;
  /** The day of the question, `JJJJ-MM-DD`. */
  readonly vandaag: string;
}

/** A view without anybody in it. */
const LEEG = maakBlik({ personen: [], beweringen: [] });

/** The most persons that one request may designate. */
const MAX_AANDUIDINGEN = 24;

/** The person behind an id, as another subgraph refers to it; null when there is none. */
export async function persoonOpId(id: string, context: Identiteitcontext): Promise<Persoon | null> {
  const persoon = await context.lader.persoon(id);
  await context.toets.toon(persoon ? [id] : [], 'Inzage van een persoon', context);
  return persoon && toonPersoon(persoon, context.vandaag);
}

/** Who these ids and numbers point to. @throws FoutInVraag with UITVRAAGLIMIET when the organisation has tried too many numbers */
async function opNummer(ids: readonly string[], bsns: readonly string[], { bron, grens, vrager }: Identiteitcontext): ReturnType<Personenbron['opIdOfBsn']> {
  grens.neem(vrager.oin, bsns.length);
  const personen = await bron.opIdOfBsn(ids, bsns);
  grens.gemist(vrager.oin, bsns.filter((bsn) => !personen.some((persoon) => persoon.bsn === bsn)).length);
  return personen;
}

/** Who may learn whom a designation points to, and what the register's log says of it. */
const WAARVOOR: ReadonlyMap<string, string> = new Map([
  [BEKENDHEID, 'Vaststellen over wie een bekendheidsronde gaat'],
  [MELDING, 'Vaststellen over wie een melding gaat'],
  [KETENINDEX, 'Vaststellen over wie een gebeurtenis gaat'],
]);

@Resolver()
export class Identiteitinzage {
  @Query(() => Persoon, { nullable: true, description: 'Geeft de persoon met deze sleutel, of null als er geen is (samenwerkfunctie 2).' })
  persoon(@Arg('id', () => ID, { description: 'De sleutel van Persoon.' }) id: string, @Ctx() context: Identiteitcontext): Promise<Persoon | null> {
    return persoonOpId(id, context);
  }

  @Query(() => [Persoon], { description: 'Zoekt personen op burgerservicenummer. Het zijn er meer dan één als hetzelfde nummer op verschillende lijsten staat.' })
  async zoekPersonen(@Arg('bsn', () => BSN, { description: 'Het burgerservicenummer.' }) bsn: string, @Ctx() context: Identiteitcontext): Promise<Persoon[]> {
    const personen = await opNummer([], [bsn], context);
    await context.toets.toon(personen.map(({ id }) => id), 'Zoeken van een persoon op nummer', context);
    return personen.map((persoon) => toonPersoon(persoon, context.vandaag));
  }

  @Directive('@inaccessible')
  @Query(() => [Uitvraagpersoon], { description: 'Voor een samenwerkfunctie of dienst van de keten: wie deze aanduidingen aanwijzen, eerst de sleutels en dan de nummers. Alleen de coördinator van een bekendheidsronde krijgt nummers.' })
  async uitvraagpersonen(
    @Arg('ids', () => [ID], { description: 'De sleutels.' }) ids: string[],
    @Arg('bsns', () => [BSN], { description: 'De burgerservicenummers.' }) bsns: string[],
    @Arg('afgeschermdTot', () => DateTime, { nullable: true, description: 'Tot wanneer de burger dit om veiligheid niet in zijn inzage ziet.' }) afgeschermdTot: string | null,
    @Ctx() context: Identiteitcontext,
  ): Promise<Uitvraagpersoon[]> {
    const waarvoor = WAARVOOR.get(context.uitgever);
    if (waarvoor === undefined) throw new FoutInVraag('FORBIDDEN', 'Alleen een samenwerkfunctie die er iets mee moet krijgt te weten wie een aanduiding aanwijst.');
    if (ids.length + bsns.length > MAX_AANDUIDINGEN) throw new FoutInVraag('TE_VEEL_PERSONEN');
    const personen = await opNummer(ids, bsns, context);
    await context.toets.toon(personen.map(({ id }) => id), waarvoor, context, afgeschermdTot ? { afgeschermdTot } : {});
    const perAanduiding = [...ids.map((id) => personen.filter((persoon) => persoon.id === id)), ...bsns.map((bsn) => personen.filter((persoon) => persoon.bsn === bsn))];
    return Promise.all(perAanduiding.map(async (gevonden) => {
      const [persoon] = gevonden;
      // Nobody has authority over an adult: then the relations around him need not be looked at.
      const kenmerken = persoon && persoonskenmerken(persoon, isMeerderjarig(persoon, context.vandaag) ? LEEG : await context.lader.kring(persoon.id), context.vandaag);
      const uitvraagpersoon = Uitvraagpersoon.van(gevonden, kenmerken);
      // Pseudonyms are made from a number; nobody else needs one.
      return context.uitgever === BEKENDHEID ? uitvraagpersoon : { ...uitvraagpersoon, bsn: null };
    }));
  }
}

@Resolver(() => Persoon)
export class Persooninzage {
  @FieldResolver(() => Adres, { nullable: true, description: 'Het adres; null als het niet is geregistreerd of niet mag worden gegeven.' })
  async adres(@Root() { id }: Persoon, @Ctx() context: Identiteitcontext): Promise<Adres | null> {
    const blik = await context.lader.kring(id);
    const persoon = blik.persoon(id);
    // Who lives with somebody whose address is secret would give it away.
    return persoon && !bepaalGezin(id, blik, context.vandaag)?.adresAfgeschermd ? toonAdres(persoon) : null;
  }

  @FieldResolver(() => PersoonsrelatieConnectie, { nullable: true, description: 'De relaties zoals de lijsten ze vermelden: wat lijsten verschillend vermelden staat naast elkaar.' })
  async relaties(
    @Root() { id }: Persoon,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Het aantal regels per bladzijde, ten hoogste 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'De plaats waarna de bladzijde begint.' }) after: string | null,
    @Ctx() context: Identiteitcontext,
  ): Promise<PersoonsrelatieConnectie> {
    const blik = await context.lader.kring(id);
    const [uitgaand, inkomend] = [blik.beweringenVan(id), blik.beweringenNaar(id)];
    await context.toets.toon([...uitgaand.flatMap(({ naar }) => naar ?? []), ...inkomend.map(({ van }) => van)], 'Inzage van relaties van een persoon', context);
    const beweringen = [
      ...uitgaand.map((bewering) => toonUitgaand(bewering, (bewering.naar && blik.persoon(bewering.naar)) || null, context.vandaag)),
      ...inkomend.flatMap((bewering) => {
        const ander = blik.persoon(bewering.van);
        return ander ? [toonInkomend(bewering, ander, context.vandaag)] : [];
      }),
    ];
    return bladzijde(beweringen, first, after);
  }

  @FieldResolver(() => Gezin, { nullable: true, description: 'Het gezin, naar adres en verwantschap: verwanten op hetzelfde adres, en minderjarige kinderen ook als zij elders wonen. Een ouder die elders woont staat bij relaties en gezag.' })
  async gezin(@Root() { id }: Persoon, @Ctx() context: Identiteitcontext): Promise<Gezin | null> {
    const blik = await context.lader.kring(id);
    const gezin = bepaalGezin(id, blik, context.vandaag);
    if (!gezin) return null;
    await context.toets.toon(gezin.leden.flatMap(({ persoon }) => (persoon === id ? [] : [persoon])), 'Inzage van het gezin van een persoon', context);
    return { leden: gezin.leden.flatMap(({ persoon, ...lid }) => {
      const gevonden = blik.persoon(persoon);
      return gevonden ? [{ ...lid, persoon: toonPersoon(gevonden, context.vandaag) }] : [];
    }) };
  }

  @FieldResolver(() => Gezag, { nullable: true, description: 'Wie het gezag over deze persoon heeft, afgeleid uit de geregistreerde gegevens, met de grondslag.' })
  async gezag(@Root() { id }: Persoon, @Ctx() context: Identiteitcontext): Promise<Gezag | null> {
    const gezag = toonGezag(id, await context.lader.kring(id), context.vandaag);
    await context.toets.toon(gezag?.houders.flatMap(({ persoon }) => persoon?.id ?? []) ?? [], 'Inzage van wie het gezag over een persoon heeft', context);
    return gezag;
  }
}
