import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { eisSleutel, eisTermijn, FoutInVraag } from '../../../kit/index.js';
import { type Afdoening, handelAf } from '../afdoening.js';
import { toonBeslist } from '../ronde.js';
import type { BekendheidVerzoek, Bekendheidsronde, Uitvraag } from '../types.js';
import { alsVragen, maakBewijs, typeVan, zetUit } from '../uitzetten.js';
import type { Uitgevraagd } from '../verantwoording.js';
import type { Bekendheidcontext } from './context.js';
import { toonRonde } from './lezen.js';
import { planUitvragen } from './plan.js';
import { type Bewaardverzoek, type Ronde, rondeOnderSleutel } from './rondebron.js';
import type { Voorantwoord } from './voornavraag.js';

/** How long persons at partners get when the asker names no deadline, in milliseconds. */
const GEWONE_TERMIJN_MS = 14 * 86_400_000;

/** What melding and casus are called by. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Begins a round that lasts: decides and accounts as a round that is answered at once, lays down what persons at partners are to judge,
 * and gives what can be answered now. The same key gives the same round, decided and proven again.
 * @throws FoutInVraag when something in the question is wrong, with SLEUTEL_HERGEBRUIKT when something else was asked under this key
 */
export async function vraagUit(verzoek: BekendheidVerzoek, sleutel: string, termijn: string | undefined, context: Bekendheidcontext): Promise<Bekendheidsronde> {
  const { middelen, vrager, duurzaam: { opslag, rondeboek, klok } } = context;
  eisSleutel(sleutel);
  const begin = Date.now();
  const afdoening = await handelAf(verzoek, middelen, context);
  const gevraagd = { verzoek: bewaard(verzoek, afdoening), ...(termijn !== undefined && { gevraagdeTermijn: new Date(termijn).toISOString() }) };
  const eerder = await rondeOnderSleutel(opslag.db, vrager.oin, sleutel);
  if (eerder) return dezelfde(eerder, gevraagd, context);

  const nu = klok();
  eisTermijn(termijn, nu);
  const id = randomUUID();
  const uitzetting = await zetUit({ soort: 'vraagBekendheidUit', ronde: id, verzoek, afdoening, vragen: alsVragen(afdoening), begin }, middelen, context);
  await uitzetting.verantwoord();
  const plan = planUitvragen(id, verzoek, vrager.functie, afdoening.beslist, await vraagVooraf(uitzetting.gevraagd, verzoek, context));
  const ronde: Ronde = {
    id, vrager: vrager.oin, functie: vrager.functie, sleutel, ...gevraagd,
    partners: afdoening.partners.map(({ oin, naam, soort }) => ({ oin, naam, soort })),
    ...(UUID.test(verzoek.aanleiding) && { casus: verzoek.aanleiding }),
    termijn: gevraagd.gevraagdeTermijn ?? new Date(nu + GEWONE_TERMIJN_MS).toISOString(),
    status: plan.length > 0 ? 'LOPEND' : 'AFGEROND', versie: 1, begonnen: new Date(nu).toISOString(),
  };
  if (!(await rondeboek.begin(ronde, plan))) {
    const ander = await rondeOnderSleutel(opslag.db, vrager.oin, sleutel);
    if (!ander) throw new Error('de ronde onder deze sleutel is weg');
    return dezelfde(ander, gevraagd, context);
  }
  const opdrachten = await rondeboek.uitvragen(ronde);
  const verwijzingen = await uitzetting.verwijzingen();
  const uitvragen = afdoening.beslist.map((beslist, i): Uitvraag => ({
    ...toonBeslist(beslist), bijdrage: verwijzingen[i] ?? null, opdracht: opdrachten.find(({ persoon, partner }) => persoon === beslist.persoon.id && partner === beslist.partner.oin)?.stand,
  }));
  return { ...toonRonde(ronde, context), uitvragen };
}

/** The round that is there already under a key, when it is about the same; with all its opdrachten, also when who began it is still at that, or was killed. */
async function dezelfde(ronde: Ronde, gevraagd: Pick<Ronde, 'verzoek' | 'gevraagdeTermijn'>, context: Bekendheidcontext): Promise<Bekendheidsronde> {
  if (!isDeepStrictEqual(ronde.verzoek, gevraagd.verzoek) || ronde.gevraagdeTermijn !== gevraagd.gevraagdeTermijn) throw new FoutInVraag('SLEUTEL_HERGEBRUIKT', undefined, 'sleutel');
  await context.duurzaam.rondeboek.maakOpdrachten(ronde);
  return toonRonde(ronde, context);
}

/** The request as it is kept: who the persons are, not by which number they were designated. */
function bewaard({ samenwerkingsverband, aanleiding, grondslag, doel, informatiebehoefte, afschermenTot, partners }: BekendheidVerzoek, { personen }: Afdoening): Bewaardverzoek {
  return {
    personen: personen.map(({ id }) => id), samenwerkingsverband, aanleiding, grondslag, doel, informatiebehoefte: [...informatiebehoefte],
    ...(afschermenTot != null && { afschermenTot }), ...(partners != null && { partners: [...partners] }),
  };
}

/** Asks every organisation that is asked something for which of it a person must look: one request each. */
async function vraagVooraf(gevraagd: readonly (Uitgevraagd | undefined)[], verzoek: BekendheidVerzoek, context: Bekendheidcontext): Promise<readonly (Voorantwoord | undefined)[]> {
  const { middelen, traceparent, duurzaam: { voornavraag } } = context;
  const antwoorden: (Voorantwoord | undefined)[] = gevraagd.map(() => undefined);
  const perOrganisatie = Map.groupBy(gevraagd.flatMap((uitvraag, i) => (uitvraag ? [{ uitvraag, i }] : [])), ({ uitvraag }) => uitvraag.partner.oin);
  await Promise.all([...perOrganisatie.values()].map(async (vragen) => {
    const { partner } = vragen[0]!.uitvraag;
    const bewijzen = vragen.map(({ uitvraag }) => maakBewijs(uitvraag, verzoek, context));
    const voor = await voornavraag.vraag({ oin: partner.oin, endpoint: partner.endpoint ?? '', type: typeVan(partner, middelen), bewijzen }, traceparent);
    vragen.forEach(({ i }, j) => (antwoorden[i] = voor[j]));
  }));
  return antwoorden;
}
