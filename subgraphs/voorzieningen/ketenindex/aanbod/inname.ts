import { MAX_BATCH } from '../../../../schema/ketenindex/gebeurtenis.js';
import type { Functiecontext } from '../../../kit/functie/context.js';
import type { Identiteiten } from '../../../kit/functie/identiteiten.js';
import type { Gebeurtenisopslag } from '../opslag/index.js';
import { eisMagAanbieden } from '../rechten.js';
import { type Gebrek, gebrek } from './gebrek.js';
import { type Aanbieder, isFunctie } from './herkomst.js';
import { type Keuring, keur } from './keur.js';
import type { Gebeurtenisprofiel } from './profiel.js';
import { isSoh, naarNlgov, nummerIn } from './soh.js';

/** What taking in works with. */
export interface Innamemiddelen {
  readonly gebeurtenissen: Gebeurtenisopslag;
  /** Turns the number in a gebeurtenis of the other profile into a key. */
  readonly identiteiten: Identiteiten;
  readonly profiel: Gebeurtenisprofiel;
  readonly verantwoordelijke: string;
  readonly klok: () => number;
}

/** What became of a request: what was taken, and what not. */
export interface Inname {
  /** The ids as they were offered, of what stands there now. */
  readonly ids: readonly string[];
  readonly geweigerd: readonly (Gebrek & { readonly id: string })[];
}

/**
 * Takes gebeurtenissen in. From outside all of them or none; of a functie of the chain each by itself, since it has no one to tell
 * but its dead letters.
 * @throws FoutInVraag when nobody may offer here, or when a number cannot be looked up
 */
export async function neemIn(inhoud: unknown, context: Functiecontext, middelen: Innamemiddelen): Promise<Inname> {
  const functie = isFunctie(context.uitgever);
  if (!functie) eisMagAanbieden(context.vrager);
  const batch: readonly unknown[] = Array.isArray(inhoud) ? inhoud : [inhoud];
  if (batch.length === 0 || batch.length > MAX_BATCH) return { ids: [], geweigerd: [{ ...gebrek('GEBEURTENIS_ONGELDIG', '', `Een batch telt 1 tot en met ${MAX_BATCH} gebeurtenissen.`), id: '' }] };
  const voor = (plaats: number): string => (Array.isArray(inhoud) ? `/${plaats}` : '');
  const aanbieder = { oin: context.vrager.oin, uitgever: context.uitgever, verantwoordelijke: middelen.verantwoordelijke };
  const keuringen = functie || middelen.profiel === 'nlgov' || !batch.some(isSoh)
    ? batch.map((een) => [keur(een, aanbieder, middelen.klok())])
    : await keurVertaald(batch, aanbieder, context, middelen);

  const geweigerd = keuringen.flatMap((varianten, plaats) => varianten.flatMap((keuring) => ('goed' in keuring ? [] : keuring.gebreken.map((een) => ({ ...een, plaats: `${voor(plaats)}${een.plaats}`, id: idVan(batch[plaats]) })))));
  if (geweigerd.length > 0 && !functie) return { ids: [], geweigerd };
  const goed = keuringen.flatMap((varianten, plaats) => varianten.flatMap((keuring) => ('goed' in keuring ? [{ plaats, bewaren: keuring.goed }] : [])));
  const uitslagen = goed.length > 0 ? await middelen.gebeurtenissen.voegToe(goed.map(({ bewaren }) => bewaren), { ondeelbaar: !functie }) : [];
  const afgewezen = new Map(uitslagen.flatMap((uitslag) => ('geweigerd' in uitslag ? [[uitslag.id, uitslag.geweigerd] as const] : [])));
  const botsingen = goed.flatMap(({ plaats, bewaren: { gebeurtenis: { id } } }) => {
    const code = afgewezen.get(id);
    return code === undefined ? [] : [{ ...gebrek(code, `${voor(plaats)}/id`), id }];
  });
  if (botsingen.length > 0 && !functie) return { ids: [], geweigerd: botsingen };
  const fout = new Set([...geweigerd, ...botsingen].map(({ id }) => id));
  return { ids: batch.map(idVan).filter((id) => !fout.has(id)), geweigerd: [...geweigerd, ...botsingen] };
}

/** What speaks in the other profile is put into our words first, the numbers looked up together. */
async function keurVertaald(batch: readonly unknown[], aanbieder: Aanbieder, context: Functiecontext, { identiteiten, klok }: Innamemiddelen): Promise<readonly (readonly Keuring[])[]> {
  const nummers = batch.map((een) => (isSoh(een) ? nummerIn(een) : undefined));
  const teZoeken = [...new Set(nummers.filter((nummer) => typeof nummer === 'string'))];
  const sleutels = new Map<string, string>();
  for (let begin = 0; begin < teZoeken.length; begin += MAX_PERSONEN) {
    const deel = teZoeken.slice(begin, begin + MAX_PERSONEN);
    const vondsten = await identiteiten.vind(deel.map((bsn) => ({ bsn })), context);
    deel.forEach((nummer, plaats) => {
      const vondst = vondsten[plaats];
      if (vondst && 'persoon' in vondst) sleutels.set(nummer, vondst.persoon.id);
    });
  }
  return batch.map((een, plaats) => {
    const nummer = nummers[plaats];
    if (!isSoh(een)) return [keur(een, aanbieder, klok())];
    if (typeof nummer === 'object') return [{ gebreken: [nummer] }];
    if (nummer !== undefined && !sleutels.has(nummer)) return [{ gebreken: [gebrek('PERSOON_ONBEKEND', '/data')] }];
    return naarNlgov(een, nummer === undefined ? undefined : sleutels.get(nummer)).map((variant) => keur(variant, aanbieder, klok()));
  });
}

/** The most persons that samenwerkfunctie 2 looks up at a time. */
const MAX_PERSONEN = 24;

/** The id that was offered, when it can be repeated. */
function idVan(gebeurtenis: unknown): string {
  const id: unknown = typeof gebeurtenis === 'object' && gebeurtenis !== null && 'id' in gebeurtenis ? gebeurtenis.id : undefined;
  return typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(id) ? id : '';
}
