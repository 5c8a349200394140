import type { Deelnemer } from '../../../schema/register.js';
import { bladzijde, FoutInVraag, type Functiecontext, type Pseudoniemen, type Pseudonimiseerder, type Verantwoording } from '../../kit/index.js';
import { VOORBEHOUD, zonderAfgeschermd } from './afscherming.js';
import { leesAlles, logbronnen } from './bronnen.js';
import type { Inzagepersoon, Inzagepersonen } from './inzagepersonen.js';
import type { Loglezer } from './logboek-http.js';
import { samenvoegen } from './samenvoegen.js';
import { type Geweigerd, kinderen, onderwerp, weegInzage, weegVrager } from './toegang.js';
import type { MijnInzage } from './types.js';
import { verantwoordInzage, verantwoordWeigering } from './verantwoording.js';
import { toonBronnen, toonRegel } from './weergave.js';

/** How long everything together may take, in milliseconds: less than the gateway waits. What is not read by then counts as not read. */
const TERMIJN = 4_000;

/** Whom it concerns, and which page. */
export interface Inzagevraag {
  /** The child; absent: the citizen himself. */
  readonly kind?: string;
  readonly first: number;
  readonly after?: string | null;
}

/** What a look needs from the world. */
export interface Inzagemiddelen {
  readonly personen: Inzagepersonen;
  readonly deelnemers: () => readonly Deelnemer[] | Promise<readonly Deelnemer[]>;
  readonly pseudonimiseerder: Pseudonimiseerder;
  readonly lees: Loglezer;
  readonly adressen: { readonly bekendheid: () => string; readonly keten: readonly (() => string)[] };
  /** The organisation that is responsible for the register of persons. */
  readonly registerhouder: { readonly oin: string; readonly naam: string };
  /** OIN of the organisation that is responsible for this functie. */
  readonly verantwoordelijke: string;
}

/** One request to this functie: who asks, and where it is accounted for. */
export interface Inzagecontext extends Functiecontext {
  readonly verantwoording: Verantwoording;
}

/**
 * Decides whether the citizen may look, accounts for that, and then reads every log in which the person may stand.
 * @throws FoutInVraag with FORBIDDEN when he may not, with LOGBOEK_ONBESCHIKBAAR when it cannot be accounted for: then nothing is read
 */
export async function mijnInzage({ kind, first, after }: Inzagevraag, middelen: Inzagemiddelen, context: Inzagecontext): Promise<MijnInzage> {
  // A page that cannot be is refused before anybody is asked.
  bladzijde([], first, after);
  const { vrager } = context;
  const einde = AbortSignal.timeout(TERMIJN);
  const wie = weegVrager(vrager, onderwerp(kind));
  if ('weigering' in wie) return weiger(wie, middelen, context);
  const personen = await middelen.personen.van(wie.burger, context);
  const toegang = weegInzage(personen, kind);
  if ('weigering' in toegang) return weiger(toegang, middelen, context);
  await context.verantwoording.leg(verantwoordInzage(toegang, middelen.verantwoordelijke, context));

  const { registerhouder, adressen } = middelen;
  const deelnemers = await middelen.deelnemers();
  const pseudoniemen = await maakPseudoniemen(toegang.persoon, wie.burger, deelnemers, middelen.pseudonimiseerder, context);
  const bronnen = logbronnen(toegang.persoon.id, pseudoniemen, { deelnemers, registerhouder: registerhouder.oin, bekendheid: adressen.bekendheid(), keten: adressen.keten.map((adres) => adres()) });
  const gelezen = await leesAlles(bronnen, middelen.lees, { einde, traceparent: context.traceparent });

  const namen = new Map([registerhouder, ...deelnemers].map(({ oin, naam }) => [oin, naam]));
  const naam = (oin: string): string | undefined => namen.get(oin);
  const regels = samenvoegen(zonderAfgeschermd(gelezen.flatMap((deel) => deel.regels), Date.now()));
  const blad = bladzijde(regels, first, after);
  return {
    over: toegang.over,
    regel: toegang.uitleg,
    voorbehoud: VOORBEHOUD,
    kinderen: kinderen(personen).map(({ id, naam: volledig }) => ({ id, naam: volledig })),
    regels: { ...blad, edges: blad.edges.map(({ cursor, node }) => ({ cursor, node: toonRegel(node, naam) })) },
    bronnen: toonBronnen(gelezen, naam),
  };
}

/** Without a number of his own a person has no pseudonyms; then the logs of organisations count as not read. */
async function maakPseudoniemen(
  { bsn }: Inzagepersoon, burger: string, deelnemers: readonly Deelnemer[], pseudonimiseerder: Pseudonimiseerder, { vrager }: Functiecontext,
): Promise<ReadonlyMap<string, Pseudoniemen>> {
  if (bsn === undefined) return new Map();
  // The citizen is the cause: evaluations are bounded per citizen.
  const perOrganisatie = await pseudonimiseerder.pseudonimiseer([bsn], deelnemers.map(({ oin }) => oin), { vrager, aanleiding: burger });
  return new Map([...perOrganisatie].map(([oin, [eerste]]) => [oin, eerste ?? []]));
}

async function weiger(geweigerd: Geweigerd, { verantwoordelijke }: Inzagemiddelen, context: Inzagecontext): Promise<never> {
  await context.verantwoording.leg(verantwoordWeigering(geweigerd, verantwoordelijke, context));
  throw new FoutInVraag('FORBIDDEN', geweigerd.weigering);
}
