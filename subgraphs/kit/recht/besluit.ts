import { type Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';
import type { Beleidsregel } from './beleid.js';
import type { Bewaartermijn, Naoordeel, Onthouden, Rechtbesluit } from './vraag.js';
import type { Weging } from './weging.js';

/** A requested category with what the rules say of it. */
export interface Gewogen {
  readonly categorie: Gegevenscategorie;
  readonly weging: Weging;
}

const NIVEAUS = Object.values(Informatieniveau);
const DAGEN: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

/**
 * One decision about a partner and a person: bekendheid decides whether anything may be asked; then each category by itself.
 * @param weeg weighs a requested category; called only when it matters
 */
export function besluitUit(bekendheid: Weging, gevraagd: readonly Gegevenscategorie[], weeg: (categorie: Gegevenscategorie) => Weging): Rechtbesluit {
  if (bekendheid.oordeel === 'NEE') {
    return niets('GEWEIGERD', bekendheid, gevraagd.map((categorie) => ({ categorie, reden: bekendheid.reden, mens: false })), []);
  }
  const gewogen = gevraagd.map((categorie) => ({ categorie, weging: weeg(categorie) }));
  if (bekendheid.oordeel === 'MENS') {
    // What the law refuses remains refused, also when a person says that the partner may be asked.
    const onthouden = gewogen.map(({ categorie, weging }) => (weging.oordeel === 'NEE' ? { categorie, reden: weging.reden, mens: false } : { categorie, reden: bekendheid.reden, mens: true }));
    return { ...niets('VRAAG_MENS', bekendheid, onthouden, gewogen), naOordeel: naOordeel(bekendheid, gewogen) };
  }
  const gegeven = gewogen.filter(({ weging }) => weging.oordeel === 'JA');
  const onthouden = gewogen.filter(({ weging }) => weging.oordeel !== 'JA').map(({ categorie, weging }) => ({ categorie, reden: weging.reden, mens: weging.oordeel === 'MENS' }));
  const mens = gewogen.find(({ weging }) => weging.oordeel === 'MENS');
  if (gegeven.length === 0 && mens) return { ...niets('VRAAG_MENS', mens.weging, onthouden, [{ weging: bekendheid }, ...gewogen]), naOordeel: naOordeel(bekendheid, gewogen) };

  const niveau = niveauVan(gegeven);
  const grond = rustOp(bekendheid);
  const gebruikt = [bekendheid, ...gegeven.map(({ weging }) => weging)].flatMap(({ regels }) => regels);
  return {
    uitkomst: 'TOEGESTAAN',
    niveau,
    categorieen: gegeven.map(({ categorie }) => categorie),
    onthouden,
    regel: grond?.regel.id ?? null,
    artikel: grond?.regel.artikel ?? null,
    uitleg: gegeven.length > 0 ? `Toegestaan op grond van ${grond?.regel.artikel}. ${grond?.regel.uitleg}` : `Toegestaan te vragen of de persoon bekend is, op grond van ${grond?.regel.artikel}.`,
    beleid: beleidVan([{ weging: bekendheid }, ...gewogen]),
    bewaren: kortste(gebruikt),
    ...(mens && { naOordeel: naOordeel(bekendheid, gewogen) }),
  };
}

/** The same question after a person's yes: what the law refuses stays refused, and the level is that of the rules that permit it. */
function naOordeel(bekendheid: Weging, gewogen: readonly Gewogen[]): Naoordeel {
  const gegeven = gewogen.filter(({ weging }) => weging.oordeel !== 'NEE');
  return {
    niveau: niveauVan(gegeven),
    categorieen: gegeven.map(({ categorie }) => categorie),
    onthouden: gewogen.flatMap(({ categorie, weging }) => (weging.oordeel === 'NEE' ? [{ categorie, reden: weging.reden, mens: false }] : [])),
    vraag: bekendheid.oordeel === 'MENS' ? bekendheid.reden : null,
    bewaren: kortste([bekendheid, ...gegeven.map(({ weging }) => weging)].flatMap(({ regels }) => regels)),
  };
}

/** A decision by which nothing may be asked; it rests on this weighing. */
function niets(uitkomst: 'GEWEIGERD' | 'VRAAG_MENS', weging: Weging, onthouden: readonly Onthouden[], overige: readonly { readonly weging: Weging }[]): Rechtbesluit {
  const grond = rustOp(weging);
  return {
    uitkomst,
    niveau: null,
    categorieen: [],
    onthouden,
    regel: grond?.regel.id ?? null,
    artikel: grond?.regel.artikel ?? null,
    uitleg: uitkomst === 'VRAAG_MENS' && grond ? `${grond.regel.uitleg} Een mens beoordeelt: ${weging.reden}` : weging.reden,
    beleid: beleidVan([{ weging }, ...overige]),
    bewaren: null,
  };
}

/** Of the rules that made a weighing so, the first that carries the reason; for a yes the one with the highest level. */
function rustOp({ oordeel, regels }: Weging): Beleidsregel | undefined {
  if (oordeel === 'MENS') return regels.find(({ regel }) => regel.effect !== 'verbieden' && regel.menselijkOordeel) ?? regels[0];
  return regels.reduce<Beleidsregel | undefined>((beste, regel) => (beste && hoogte(beste) >= hoogte(regel) ? beste : regel), undefined);
}

/** Each of the rules that permit a category suffices, so the highest counts; one level holds for all that is given, so then the lowest. */
function niveauVan(gegeven: readonly Gewogen[]): Informatieniveau {
  if (gegeven.length === 0) return 'MINIMAAL';
  const hoogten = gegeven.map(({ weging }) => Math.max(...weging.regels.map(hoogte)));
  return NIVEAUS[Math.min(...hoogten)] ?? 'MINIMAAL';
}

function hoogte({ regel }: Beleidsregel): number {
  return regel.effect === 'toestaan' ? NIVEAUS.indexOf(regel.niveau) : -1;
}

function beleidVan(wegingen: readonly { readonly weging: Weging }[]): readonly string[] {
  return [...new Set(wegingen.flatMap(({ weging }) => weging.regels.map(({ sleutel }) => sleutel)))].sort();
}

/** Of several periods the shortest: data obtained under several rules leave with the first that ends. */
function kortste(beleid: readonly Beleidsregel[]): Bewaartermijn | null {
  const termijnen = beleid.flatMap(({ regel }) => (regel.effect === 'toestaan' ? [regel.bewaren] : []));
  return termijnen.sort((a, b) => dagen(a) - dagen(b))[0] ?? null;
}

function dagen({ duur }: Bewaartermijn): number {
  return Number(duur.slice(1, -1)) * (DAGEN[duur.at(-1) ?? 'D'] ?? 1);
}
