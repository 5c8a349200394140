import { z } from 'zod';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { FoutInVraag } from '../../kit/fouten.js';
import type { Functiecontext } from '../../kit/functie/context.js';
import type { Functie } from '../../kit/functie/functie.js';
import type { Opslag } from '../../kit/postgres/index.js';
import type { Antwoord } from '../../kit/serveer/luisteraar.js';
import { isObject } from './aanbod/doorzoek.js';
import { gebrek } from './aanbod/gebrek.js';
import { isFunctie } from './aanbod/herkomst.js';
import { type Innamemiddelen, neemIn } from './aanbod/inname.js';
import { naarBuiten, nlgovType } from './aanbod/soh.js';
import { json, metFouten, probleem } from './antwoorden.js';
import { controleerGebeurtenissen } from './controle/controle.js';
import { naarCursor, vanCursor } from './opslag/index.js';
import { eisMagControleren } from './rechten.js';
import { FILTER, type Filter, type Zoekvragen } from './zoekvragen/index.js';

/** Gebeurtenissen on one page of an answer, unless fewer are asked for. */
const BLAD = 1_000;
const MAX_BLAD = 10_000;

/** When to ask again for an answer that is not there yet, in seconds. */
const DADELIJK = '1';

/** What the routes work with. */
export interface Routemiddelen extends Innamemiddelen {
  readonly opslag: Opslag<unknown>;
  readonly zoekvragen: Zoekvragen;
  /** Secret of the hash chain. */
  readonly sleutel: Uint8Array;
}

/** What the ketenindex answers beside GraphQL: to the gateway, and to the functies that lay their gebeurtenissen down. */
export function ketenindexroutes(middelen: Routemiddelen): NonNullable<Functie['routes']> {
  const route = (doe: (inhoud: unknown, context: Functiecontext, middelen: Routemiddelen) => Promise<Antwoord>) => (inhoud: unknown, context: Functiecontext): Promise<Antwoord> =>
    metFouten(() => doe(inhoud, context, middelen), context.log);
  return { '/gebeurtenissen': route(gebeurtenissen), '/zoekvragen': route(zoekvraag), '/zoekvragen/antwoord': route(antwoord), '/controle': route(controle) };
}

/** `POST /gebeurtenissen`: one CloudEvent, or a batch. A functie is told what of hers was refused; from outside it is all or nothing. */
async function gebeurtenissen(inhoud: unknown, context: Functiecontext, middelen: Routemiddelen): Promise<Antwoord> {
  const { ids, geweigerd } = await neemIn(inhoud, context, middelen);
  if (isFunctie(context.uitgever)) return json(202, { ids, geweigerd: geweigerd.map(({ id, code, plaats }) => ({ id, code, plaats })) });
  const [eerste, ...rest] = geweigerd;
  if (eerste) return probleem([eerste, ...rest]);
  return json(202, { ...(!Array.isArray(inhoud) && { interactieId: ids[0] }), ids });
}

/** `POST /zoekvragen`: takes a question in, to be answered later. */
async function zoekvraag(inhoud: unknown, context: Functiecontext, middelen: Routemiddelen): Promise<Antwoord> {
  const vertaald = middelen.profiel === 'soh' && isObject(inhoud) ? await vertaalFilter(inhoud, context, middelen) : inhoud;
  const filter = FILTER.safeParse(vertaald);
  if (!filter.success) {
    const gebreken = filter.error.issues.map(({ path }) => gebrek('BAD_USER_INPUT', path.map((stap) => `/${String(stap)}`).join(''), 'Deze waarde past niet bij wat een zoekvraag kan noemen.'));
    return probleem([gebreken[0] ?? gebrek('BAD_USER_INPUT', ''), ...gebreken.slice(1)]);
  }
  const id = await middelen.zoekvragen.stel(filter.data, context);
  if (id === undefined) return probleem([gebrek('NIET_GEREED', '', 'Er wachten al te veel zoekvragen van deze organisatie.')]);
  return json(202, { id, interactieId: id }, { location: `/ketenindex/zoekvragen/${id}`, 'retry-after': DADELIJK });
}

const HAAL_OP = z.object({ id: z.uuid(), na: z.string().max(40).nullish(), first: z.coerce.number().int().min(1).max(MAX_BLAD).nullish() });

/** `POST /zoekvragen/antwoord` with `{ id, na?, first? }`: where the question is, and when it was answered a page of the answer. */
async function antwoord(inhoud: unknown, context: Functiecontext, { zoekvragen, profiel }: Routemiddelen): Promise<Antwoord> {
  const gevraagd = HAAL_OP.safeParse(inhoud);
  if (!gevraagd.success) {
    const veld = gevraagd.error.issues[0]?.path[0];
    return probleem([veld === 'id' ? gebrek('ZOEKVRAAG_ONBEKEND', '') : veld === 'na' ? gebrek('CURSOR_ONGELDIG', '/na') : gebrek('BAD_USER_INPUT', '/first', `Een bladzijde telt 1 tot en met ${MAX_BLAD} gebeurtenissen.`)]);
  }
  const { id, na, first } = gevraagd.data;
  const vraag = await zoekvragen.vind(id, context);
  if (!vraag) return probleem([gebrek('ZOEKVRAAG_ONBEKEND', '')]);
  if (vraag.status === 'IN_PROGRESS') return json(200, { interactieId: id, status: 'IN_PROGRESS' }, { 'retry-after': DADELIJK });
  if (vraag.status === 'ERROR') return json(200, { interactieId: id, status: 'ERROR', resultaat: { fout: 'De zoekvraag is niet beantwoord. Stel haar opnieuw.', typeFout: 'TECHNISCH', info: {} } });
  const blad = await zoekvragen.blad(vraag, vanCursor(na), first ?? BLAD);
  return json(200, {
    interactieId: id, status: 'OK',
    resultaat: { aantal: vraag.aantal, gebeurtenissen: blad.rijen.map(({ gebeurtenis }) => naarBuiten(gebeurtenis, profiel)), meer: blad.meer, tot: naarCursor(blad.gelezenTot), verloopt: vraag.verloopt },
  });
}

/** `POST /controle`: whether the store is as it was written; for a beheerder. */
async function controle(_inhoud: unknown, { vrager }: Functiecontext, { opslag, sleutel }: Routemiddelen): Promise<Antwoord> {
  eisMagControleren(vrager);
  return json(200, await controleerGebeurtenissen(opslag.db, sleutel));
}

/** Names of the other profile become ours, and a number the key of Persoon; the number is kept nowhere. */
async function vertaalFilter({ burgerservicenummer, ...filter }: Readonly<Record<string, unknown>>, context: Functiecontext, { identiteiten }: Routemiddelen): Promise<unknown> {
  const { soorten } = filter as Partial<Record<keyof Filter, unknown>>;
  const vertaald = { ...filter, ...(Array.isArray(soorten) && { soorten: soorten.map((soort) => nlgovType(String(soort))) }) };
  if (burgerservicenummer === undefined) return vertaald;
  if (typeof burgerservicenummer !== 'string' || !isBsn(burgerservicenummer)) throw new FoutInVraag('BAD_USER_INPUT', 'Dit is geen burgerservicenummer.', 'burgerservicenummer');
  const [vondst] = await identiteiten.vind([{ bsn: burgerservicenummer }], context);
  if (!vondst || !('persoon' in vondst)) throw new FoutInVraag(vondst?.fout ?? 'PERSOON_ONBEKEND', undefined, 'burgerservicenummer');
  return { ...vertaald, persoon: vondst.persoon.id };
}
