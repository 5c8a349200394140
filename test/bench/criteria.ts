import type { Gebeurtenissenmeting } from './gebeurtenissen/gebeurtenissen.ts';
import type { HeleRonde } from './hele-ronde/hele-ronde.ts';
import type { Geval } from './omvang.ts';
import type { Beslispuntmeting } from './onderdelen/beslispunt.ts';
import type { Registermeting } from './register/register.ts';
import type { Vergelijking } from './vergelijking.ts';
import type { Vertraging } from './vertraging.ts';
import type { Weigering } from './weigering/weigering.ts';

/** What was measured; a part that was not asked for is absent. */
export interface Uitkomsten {
  readonly vergelijking?: Vergelijking;
  readonly omvang?: readonly Geval[];
  readonly vertraging?: Vertraging;
  readonly beslispunt?: Beslispuntmeting;
  readonly heleRonde?: HeleRonde;
  readonly weigering?: Weigering;
  readonly register?: Registermeting;
  readonly gebeurtenissen?: Gebeurtenissenmeting;
}

/** Something that must hold. */
export interface Criterium {
  readonly eis: string;
  readonly gemeten: number;
  /** The bound; `richting` says on which side of it the figure must lie. */
  readonly grens: number;
  readonly richting: 'onder' | 'boven' | 'ten hoogste' | 'ten minste';
  readonly gehaald: boolean;
}

/** CPU for ten of a thousand against ten of ten. */
const MAX_OMVANG = 1.2;
/** The middle request of the quietest round against the time that a partner takes. */
const MAX_VERTRAGING = 1.2;
/** Milliseconds of processor of the decision point, for twelve partners, four persons and twelve categories. */
const MAX_BESLISPUNT_MS = 40;
/** Milliseconds of a whole round, of the slowest twentieth. */
const MAX_RONDE_MS = 200;
/** Whole rounds in a second on two cores. */
const MIN_RONDES = 25;
/** Below this an effect is called small (Cohen 1988). */
const MAX_EFFECT = 0.2;
/** The furthest that the medians of refused and unknown may lie apart, as part of the median. */
const MAX_VERSCHIL = 0.05;
/** Milliseconds until a change of an organisation is in force everywhere. */
const MAX_VAN_KRACHT_MS = 1_000;
/** Milliseconds that a change of an organisation may keep the event loop from everything else, and a change of a kind. */
const MAX_BLOK_ORGANISATIE_MS = 50;
const MAX_BLOK_SOORT_MS = 150;
/** Gebeurtenissen in batches, against a bare insert of the same rows: straight into the store, and through the gateway. */
const MIN_OPSLAG = 0.2;
const MIN_PUSH = 0.15;
/** From push to subscriber, against the push itself. */
const MAX_ABONNEE = 4;
/** Megabytes of heap that the chain holds at most, above what it held before the first: at the end, and at any moment. */
const MAX_HEAP_NA_MB = 32;
const MAX_HEAP_HOOGST_MB = 192;

/** Every criterion about what was measured. */
export function toetsCriteria({ vergelijking, omvang, vertraging, beslispunt, heleRonde, weigering, register, gebeurtenissen }: Uitkomsten): readonly Criterium[] {
  const criteria: Criterium[] = [];
  for (const { naam, cpuVerhouding, doorvoerVerhouding } of vergelijking?.varianten.filter((variant) => variant.naam !== 'handbereik') ?? []) {
    criteria.push(criterium(`minder CPU per vraag dan ${naam}`, cpuVerhouding, 'onder', 1));
    criteria.push(criterium(`meer vragen per seconde dan ${naam}`, doorvoerVerhouding, 'boven', 1));
  }
  const tienVanDuizend = omvang?.find(({ gevraagd, geregistreerd }) => gevraagd === 10 && geregistreerd === 1_000);
  if (tienVanDuizend) criteria.push(criterium('CPU voor 10 van 1 000 organisaties, tegen 10 van 10', tienVanDuizend.cpuVerhouding, 'ten hoogste', MAX_OMVANG));
  if (vertraging) {
    const { partners, partnerMs, rustigsteP50 } = vertraging;
    criteria.push(criterium(`p50 in de rustigste ronde bij ${partners} partners van ${partnerMs} ms, tegen ${partnerMs} ms`, rustigsteP50 / partnerMs, 'ten hoogste', MAX_VERTRAGING));
  }
  if (beslispunt) criteria.push(criterium('CPU-ms van het beslispunt voor 12 partners, 4 personen en 12 categorieën', beslispunt.cpuMs, 'ten hoogste', MAX_BESLISPUNT_MS));
  if (heleRonde) criteria.push(...rondecriteria(heleRonde));
  if (weigering) criteria.push(...weigeringcriteria(weigering));
  if (register) criteria.push(...registercriteria(register));
  if (gebeurtenissen) criteria.push(...gebeurteniscriteria(gebeurtenissen));
  return criteria;
}

function rondecriteria({ vast, hoogst, duurzaam }: HeleRonde): readonly Criterium[] {
  return [
    criterium(`p95 in ms van hele rondes, ${vast.gevraagdPerSeconde} per seconde`, vast.p95, 'onder', MAX_RONDE_MS),
    criterium('hele rondes per seconde', hoogst.perSeconde, 'ten minste', MIN_RONDES),
    criterium('logboeken op schijf vóór het antwoord (1 is ja)', duurzaam ? 1 : 0, 'ten minste', 1),
  ];
}

function weigeringcriteria({ d, interval, medianen }: Weigering): readonly Criterium[] {
  const verschil = Math.max(...interval.map(Math.abs)) / medianen[1];
  return [
    criterium("geweigerd of onbekend: effectgrootte (Cohen's d)", Math.abs(d), 'onder', MAX_EFFECT),
    criterium('geweigerd of onbekend: grootste verschil van de medianen (95%), als deel ervan', verschil, 'onder', MAX_VERSCHIL),
  ];
}

function registercriteria({ organisaties, organisatie, belast }: Registermeting): readonly Criterium[] {
  return [
    criterium(`ms tot een wijziging van een organisatie overal van kracht is, bij ${organisaties} organisaties (traagste)`, organisatie.inWerking.hoogste, 'onder', MAX_VAN_KRACHT_MS),
    criterium('langste stilstand in ms bij een wijziging van een organisatie', belast.organisatie.blokMediaan, 'ten hoogste', MAX_BLOK_ORGANISATIE_MS),
    criterium('langste stilstand in ms bij een wijziging van een soort', belast.soort.blokMediaan, 'onder', MAX_BLOK_SOORT_MS),
  ];
}

/** Ratios and bounded memory only: that nothing is lost, comes twice or out of order is held by the measurement itself. */
function gebeurteniscriteria({ wegschrijven: [batches], rustig, push, pull, inhalen, volgen }: Gebeurtenissenmeting): readonly Criterium[] {
  const voor = push.geheugen.voor.heapMb;
  const hoogst = Math.max(...[push, pull, inhalen, volgen].map(({ geheugen }) => geheugen.hoogst.heapMb));
  return [
    criterium('gebeurtenissen per seconde in de opslag, in batches, tegen een kale insert', batches?.tempo.opslag?.verhouding ?? 0, 'ten minste', MIN_OPSLAG),
    criterium('gebeurtenissen per seconde door push, in batches, tegen een kale insert', batches?.tempo.push?.verhouding ?? 0, 'ten minste', MIN_PUSH),
    criterium('mediane tijd tot een abonnee een gebeurtenis heeft, tegen de push zelf', rustig.mediaan / rustig.pushMs, 'ten hoogste', MAX_ABONNEE),
    criterium('MB heap die de keten na alle gebeurtenissen meer vasthoudt', volgen.geheugen.na.heapMb - voor, 'ten hoogste', MAX_HEAP_NA_MB),
    criterium('MB heap die de keten op haar hoogst meer had', hoogst - voor, 'ten hoogste', MAX_HEAP_HOOGST_MB),
  ];
}

const HAALT: Readonly<Record<Criterium['richting'], (gemeten: number, grens: number) => boolean>> = {
  onder: (gemeten, grens) => gemeten < grens,
  boven: (gemeten, grens) => gemeten > grens,
  'ten hoogste': (gemeten, grens) => gemeten <= grens,
  'ten minste': (gemeten, grens) => gemeten >= grens,
};

function criterium(eis: string, gemeten: number, richting: Criterium['richting'], grens: number): Criterium {
  return { eis, gemeten, grens, richting, gehaald: HAALT[richting](gemeten, grens) };
}
