import { createHash } from 'node:crypto';
import { type Beleidsregel, maakBeleid, raakt } from './beleid.js';
import { bereidVoor, valideer, vraagCedar } from './cedar.js';
import type { Invoer } from './invoer.js';
import type { Gegeven, Rechtspakket } from './pakket.js';
import { waaromNiet } from './waarom.js';

/** What the rules say of one category, or of bekendheid, for one partner and one person. */
export interface Weging {
  readonly oordeel: 'JA' | 'MENS' | 'NEE';
  /** The rules that made it so; empty when no rule matched. */
  readonly regels: readonly Beleidsregel[];
  /** For a no or a person: what stands in the way, a sentence for the professional. Empty for a yes. */
  readonly reden: string;
}

/** Weighs categories by the law packs, in Cedar. */
export interface Weger {
  /** @param ingericht whether the samenwerkingsverband set this up for the party */
  weeg(invoer: Invoer, gegeven: Gegeven, ingericht: boolean): Weging;
}

/** How many weighings are kept: all of a few samenwerkingsverbanden on one day, in a few megabytes. */
const MAX_BEWAARD = 5_000;

/** A longer key is kept as its digest: an asker who makes up long words takes no memory. */
const LANGE_SLEUTEL = 500;

/** The policies that can have a say in one kind of question, as Cedar keeps them. */
interface Deel {
  /** Grondslag, kind and category: with the fields it is all that an answer and its sentence depend on. */
  readonly sleutel: string;
  readonly naam: string;
  readonly beleid: readonly Beleidsregel[];
  readonly velden: readonly (keyof Invoer)[];
  /** Some rule tells giving after a person's judgement from giving without. */
  readonly kentMens: boolean;
}

/**
 * Only the policies that can matter are evaluated, on only the fields that they read: so the fields are all that the answer
 * can depend on, and what has the same fields is evaluated once and remembered. The packs of a weigher never change.
 * @throws Rechtspakketfout when a rule does not validate
 */
export function maakWeger(pakketten: readonly Rechtspakket[]): Weger {
  const beleid = maakBeleid(pakketten);
  valideer(beleid);
  const opSleutel = new Map(beleid.map((regel) => [regel.sleutel, regel]));
  const regelsVan = (sleutels: Iterable<string>): Beleidsregel[] => [...sleutels].sort().flatMap((sleutel) => opSleutel.get(sleutel) ?? []);
  const delen = maakDelen(beleid, new Set(pakketten.flatMap(({ grondslagen }) => grondslagen.map(({ id }) => id))));
  const waarom = waaromNiet(pakketten);

  function evalueer(deel: Deel, gegeven: Gegeven, invoer: Invoer): Weging {
    const context = Object.fromEntries(deel.velden.map((veld) => [veld, invoer[veld]])) as Partial<Invoer>;
    const zonderMens = vraagCedar(deel.naam, 'zonderMens', gegeven, context);
    if (zonderMens.mag) return { oordeel: 'JA', regels: regelsVan(zonderMens.redenen), reden: '' };
    const geven = deel.kentMens ? vraagCedar(deel.naam, 'geven', gegeven, context) : zonderMens;
    if (!geven.mag) {
      const regels = regelsVan(geven.redenen);
      return { oordeel: 'NEE', regels, reden: regels[0]?.regel.uitleg ?? waarom(invoer, gegeven, deel.beleid) };
    }
    const regels = [...regelsVan(zonderMens.redenen), ...regelsVan(geven.redenen)];
    return { oordeel: 'MENS', regels, reden: regels.flatMap(vraagAanMens)[0] ?? '' };
  }

  const gewogen = new Map<string, Weging>();
  const teksten = new WeakMap<Invoer, Readonly<Record<string, string>>>();
  return {
    weeg(basis, gegeven, ingericht) {
      const deel = delen(basis.grondslag, basis.partnersoort, gegeven);
      const tekst = teksten.get(basis) ?? veldteksten(basis);
      teksten.set(basis, tekst);
      const sleutel = bondig(`${deel.sleutel} ${deel.velden.map((veld) => (veld === 'ingericht' ? String(ingericht) : tekst[veld])).join(' ')}`);
      const eerder = gewogen.get(sleutel);
      if (eerder) return eerder;
      const weging = evalueer(deel, gegeven, { ...basis, ingericht });
      if (gewogen.size >= MAX_BEWAARD) gewogen.clear();
      gewogen.set(sleutel, weging);
      return weging;
    },
  };
}

function bondig(sleutel: string): string {
  return sleutel.length > LANGE_SLEUTEL ? createHash('sha256').update(sleutel).digest('base64url') : sleutel;
}

/** As JSON, so that no two different lists of values read the same. */
function veldteksten(invoer: Invoer): Record<string, string> {
  return Object.fromEntries(Object.entries(invoer).map(([veld, waarde]) => [veld, JSON.stringify(waarde)]));
}

/** The question that a rule has for a person. */
function vraagAanMens({ regel }: Beleidsregel): string[] {
  return regel.effect !== 'verbieden' && regel.menselijkOordeel ? [regel.menselijkOordeel] : [];
}

/** Finds the policies for a grondslag, a kind of partner and a category; kept once found, at most one set per combination that some rule or pack names. */
function maakDelen(beleid: readonly Beleidsregel[], bekend: ReadonlySet<string>): (grondslag: string, soort: string, gegeven: Gegeven) => Deel {
  const soorten = new Set(beleid.flatMap(({ regel }) => (!regel.van ? [] : 'behalve' in regel.van ? regel.van.behalve : regel.van)));
  const grondslagen = new Set([...bekend, ...beleid.flatMap(({ regel }) => (regel.effect === 'toestaan' ? [] : (regel.grondslagen ?? [])))]);
  const delen = new Map<string, Deel>();
  return (grondslag, soort, gegeven) => {
    // What no rule names is all the same to the rules: an empty name, which is no code, stands for it.
    const [g, s] = [grondslagen.has(grondslag) ? grondslag : '', soorten.has(soort) ? soort : ''];
    const sleutel = `${g} ${s} ${gegeven}`;
    const eerder = delen.get(sleutel);
    if (eerder) return eerder;
    const eigen = beleid.filter((regel) => raakt(regel, g, s, gegeven));
    const velden = [...new Set(eigen.flatMap((regel) => regel.velden))].sort();
    const deel = { sleutel, naam: bereidVoor(eigen), beleid: eigen, velden, kentMens: eigen.some((regel) => vraagAanMens(regel).length > 0) };
    delen.set(sleutel, deel);
    return deel;
  };
}
