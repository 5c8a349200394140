import { randomUUID } from 'node:crypto';
import { FoutInVraag } from '../../kit/index.js';
import { openCasus } from './casusbron.js';
import type { Meldingcontext } from './context.js';
import { legDoorzettingVast } from './doorzettingen.js';
import { overMelding } from './gebeurtenis.js';
import { Gebreken } from './gebreken.js';
import { eenmalig, isGedaan, legHandelingVast, maakHandeling } from './handelingen.js';
import type { DoorzettingInvoer, MeldingRondeInvoer } from './invoer.js';
import { type Meldingopdracht, personenVan } from './melding.js';
import type { Gezien } from './meldinginzage.js';
import { eis, eisProfessional, RECHTEN } from './rechten.js';
import { handelende } from './registratie.js';
import { beginRonde, legRondeVast } from './rondes.js';
import { kiesMeldpunt } from './routering.js';
import { eisIngevuld, eisTekst, VERHAAL } from './tekstcontrole.js';
import type { Melding } from './types.js';
import { verantwoord } from './verantwoording.js';

/** A step that the meldpunt takes. */
interface Stap {
  /** Name of the mutation. */
  readonly soort: string;
  /** In words, for the processing log. */
  readonly naam: string;
  readonly id: string;
  readonly sleutel: string;
  /** What makes it this step and no other. */
  readonly gevraagd: readonly unknown[];
}

/**
 * Takes a step on a melding once per key, and gives what it has made of it.
 * @throws FoutInVraag with MELDING_ONBEKEND for who does not see it, FORBIDDEN for who sees it and is not its meldpunt
 */
async function zet(stap: Stap, context: Meldingcontext, doe: (gezien: Gezien, stap: { readonly leg: LegVast; readonly mag: (melding: Meldingopdracht) => void }) => Promise<unknown>): Promise<Melding> {
  const { vrager, dienst, inzage, verantwoording } = context;
  eisProfessional(vrager);
  const handeling = maakHandeling(vrager, stap.sleutel, stap.soort, stap.id, ...stap.gevraagd);
  const gezien = await inzage.zoek(stap.id, context);
  if (!gezien) throw new FoutInVraag('MELDING_ONBEKEND');
  const herhaald = await isGedaan(dienst.opslag.db, handeling);
  const mag = ({ uitvoerder }: Pick<Meldingopdracht, 'uitvoerder'>): void => eis(RECHTEN.behandelen, uitvoerder === vrager.oin);
  // Who forwarded a melding and sends that again is not its meldpunt any more.
  if (!herhaald) mag(gezien.melding);
  await verantwoording.leg(verantwoord(
    { soort: stap.soort, naam: stap.naam, activiteit: 'melding-opdracht', regel: herhaald ? gezien.regel.id : RECHTEN.behandelen.id, aanleiding: stap.id },
    gezien.regel.niveau === 'MINIMAAL' ? [] : personenVan(gezien.melding.inhoud), { niveau: gezien.regel.niveau }, dienst.verantwoordelijke, context,
  ));
  await eenmalig(dienst.opslag.db, handeling, async () => {
    try {
      await doe(gezien, { mag, leg: (tx, melding) => legHandelingVast(tx, handeling, melding.gewijzigd) });
    } catch (fout) {
      // Somebody else forwarded it since it was read.
      throw fout instanceof FoutInVraag && fout.extensions['code'] === 'OPDRACHT_ONBEKEND' ? new FoutInVraag('FORBIDDEN', RECHTEN.behandelen.zin) : fout;
    }
  });
  return inzage.naStap(stap.id, context);
}

type LegVast = (tx: Parameters<typeof legHandelingVast>[0], melding: Meldingopdracht) => Promise<void>;

/** Judges whether a melding is complete and correct: once for each meldpunt. */
export function beoordeel(id: string, oordeel: { readonly compleet: boolean; readonly juist: boolean; readonly toelichting?: string | null }, sleutel: string, context: Meldingcontext): Promise<Melding> {
  const { vrager, dienst } = context;
  const { compleet, juist, toelichting } = oordeel;
  eisVrijeTekst((gebreken) => eisTekst(gebreken, toelichting, 'toelichting', VERHAAL));
  return zet({ soort: 'beoordeelMelding', naam: 'Beoordelen van een melding', id, sleutel, gevraagd: [compleet, juist, toelichting ?? null] }, context, async ({ melding }, { mag, leg }) => {
    const beoordeling = { compleet, juist, ...(toelichting && { toelichting }), moment: new Date(dienst.klok()).toISOString(), door: vrager.oin };
    const wijzig = (inhoud: Meldingopdracht['inhoud']): Meldingopdracht['inhoud'] => ({ ...inhoud, stand: 'BEOORDEELD', beoordeling });
    if (melding.status === 'AANGEVRAAGD') return dienst.boek.gaOver(id, 'ONTVANGEN', handelende(vrager), { mag, wijzig, erbij: leg });
    // One that was judged and forwarded is judged anew: it was received before.
    return dienst.boek.werkBij(id, handelende(vrager), {
      mag: (huidig) => {
        mag(huidig);
        if (huidig.status !== 'ONTVANGEN' || huidig.inhoud.stand !== 'DOORGEZET') throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'De melding is al beoordeeld of behandeld.');
      },
      wijzig, erbij: leg,
      gebeurtenissen: (nieuw) => overMelding('nl.handbereik.melding-beoordeeld', nieuw, beoordeling.moment, { door: vrager.oin }, { volledig: { compleet, juist } }),
    });
  });
}

/** How a melding is picked up. */
export interface Oppakking {
  readonly zaaknummer?: string | null;
  readonly samenwerkingsverband?: string | null;
  readonly ronde?: MeldingRondeInvoer | null;
}

/** Picks a melding up: a casus opens under the regie of the meldpunt, and a bekendheidsronde begins when that is asked. */
export async function pakOp(id: string, { zaaknummer, samenwerkingsverband, ronde }: Oppakking, sleutel: string, context: Meldingcontext): Promise<Melding> {
  const { vrager, dienst, inzage } = context;
  eisVrijeTekst((gebreken) => eisTekst(gebreken, zaaknummer, 'zaaknummer', 100));
  const verband = samenwerkingsverband ?? ronde?.samenwerkingsverband;
  const melding = await zet({ soort: 'pakMeldingOp', naam: 'Oppakken van een melding', id, sleutel, gevraagd: [zaaknummer ?? null, samenwerkingsverband ?? null, ronde ?? null] }, context, async (gezien, { mag, leg }) => {
    const personen = personenVan(gezien.melding.inhoud);
    if (ronde && personen.length === 0) throw new FoutInVraag('BAD_USER_INPUT', 'Een bekendheidsronde gaat over personen die het personenregister kent; de melding noemt er geen.', 'ronde');
    await eisDeelname(verband, context);
    const casusId = randomUUID();
    return dienst.boek.gaOver(id, 'OPGEPAKT', handelende(vrager), {
      mag,
      wijzig: (inhoud) => ({ ...inhoud, stand: 'OPGEPAKT', casusId, meewerkend: [vrager.oin], ...(zaaknummer && { zaaknummer }) }),
      async erbij(tx, nieuw) {
        await openCasus(tx, { id: casusId, melding: id, geopend: nieuw.gewijzigd, regisseur: vrager.oin, ...(verband != null && { samenwerkingsverband: verband }) });
        if (ronde) await legRondeVast(tx, id, { oin: vrager.oin, sleutel }, ronde, personen, nieuw.gewijzigd);
        await leg(tx, nieuw);
      },
    });
  });
  if (!ronde) return melding;
  await beginRonde(dienst.opslag.db, id, { oin: vrager.oin, sleutel }, dienst.rondes, context);
  return inzage.naStap(id, context);
}

/** @throws FoutInVraag with SAMENWERKINGSVERBAND_ONBEKEND unless the organisation takes part in it */
async function eisDeelname(verband: string | null | undefined, context: Meldingcontext): Promise<void> {
  if (verband == null) return;
  const versie = (await context.dienst.inrichtingen.huidig(context)).verband(verband, new Date(context.dienst.klok()));
  if (!versie?.inrichting.partijen.some(({ oin }) => oin === context.vrager.oin)) throw new FoutInVraag('SAMENWERKINGSVERBAND_ONBEKEND', undefined, 'samenwerkingsverband');
}

/** Forwards a melding to another meldpunt: it stays the same melding, with its history. Not once it is picked up. */
export async function zetDoor(id: string, naar: DoorzettingInvoer, reden: string, sleutel: string, context: Meldingcontext): Promise<Melding> {
  const { vrager, dienst } = context;
  eisVrijeTekst((gebreken) => eisIngevuld(gebreken, reden, 'reden', VERHAAL, 'Schrijf waarom de melding wordt doorgezet.'));
  if (naar.meldpunt == null && naar.soort == null && naar.regio == null) throw new FoutInVraag('BAD_USER_INPUT', 'Noem een meldpunt, of een andere soort of regio.', 'naar');
  return zet({ soort: 'zetMeldingDoor', naam: 'Doorzetten van een melding naar een ander meldpunt', id, sleutel, gevraagd: [naar.meldpunt ?? null, naar.soort ?? null, naar.regio ?? null, reden] }, context, async ({ melding: gelezen }, { mag, leg }) => {
    const soort = naar.soort ?? gelezen.inhoud.soort;
    const { deelnemers } = await dienst.inrichtingen.huidig(context);
    const route = kiesMeldpunt(deelnemers, soort, naar.regio ?? gelezen.inhoud.regio, naar.meldpunt ?? undefined);
    if ('gebrek' in route) throw new FoutInVraag('MELDPUNT_ONBEKEND', route.zin, 'naar');
    const { oin: meldpunt, regio } = route.meldpunt;
    if (meldpunt === vrager.oin) throw new FoutInVraag('BAD_USER_INPUT', 'De melding ligt al bij dit meldpunt.', 'naar');
    const moment = new Date(dienst.klok()).toISOString();
    return dienst.boek.werkBij(id, handelende(vrager), {
      mag: (huidig) => {
        mag(huidig);
        if (huidig.status !== 'AANGEVRAAGD' && huidig.status !== 'ONTVANGEN') throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Een melding die is opgepakt of afgewezen wordt niet meer doorgezet.');
      },
      uitvoerder: meldpunt,
      wijzig: (inhoud) => ({
        ...inhoud, stand: 'DOORGEZET', soort, regio: naar.regio ?? (naar.meldpunt == null ? inhoud.regio : regio), eerdereMeldpunten: [...new Set([...inhoud.eerdereMeldpunten, vrager.oin])],
      }),
      async erbij(tx, nieuw) {
        await legDoorzettingVast(tx, id, { van: vrager.oin, naar: meldpunt, moment, reden }, vrager.functie);
        await leg(tx, nieuw);
      },
      gebeurtenissen: (nieuw) => overMelding('nl.handbereik.melding-doorgezet', nieuw, moment, { door: vrager.oin, naar: meldpunt }),
    });
  });
}

/** Refuses a melding, with the reason. */
export function wijsAf(id: string, reden: string, sleutel: string, context: Meldingcontext): Promise<Melding> {
  eisVrijeTekst((gebreken) => eisIngevuld(gebreken, reden, 'reden', 2_000, 'Schrijf waarom de melding wordt afgewezen.'));
  return zet({ soort: 'wijsMeldingAf', naam: 'Afwijzen van een melding', id, sleutel, gevraagd: [reden] }, context, (_gezien, { mag, leg }) =>
    context.dienst.boek.gaOver(id, 'GEWEIGERD', handelende(context.vrager), {
      mag: (huidig) => {
        mag(huidig);
        if (huidig.status === 'OPGEPAKT') throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Een melding die is opgepakt wordt niet meer afgewezen; koppel de uitkomst terug.');
      },
      reden, wijzig: (inhoud) => ({ ...inhoud, stand: 'AFGEWEZEN' }), erbij: leg,
    }));
}

/** Reports the outcome back to the melder; only when he asked for it. */
export function koppelTerug(id: string, uitkomst: string, sleutel: string, context: Meldingcontext): Promise<Melding> {
  eisVrijeTekst((gebreken) => eisIngevuld(gebreken, uitkomst, 'uitkomst', VERHAAL, 'Schrijf wat de melder over de uitkomst te weten krijgt.'));
  return zet({ soort: 'koppelMeldingTerug', naam: 'Terugkoppelen van de uitkomst van een melding', id, sleutel, gevraagd: [uitkomst] }, context, ({ casus }, { mag, leg }) =>
    context.dienst.boek.gaOver(id, 'UITGEVOERD', handelende(context.vrager), {
      mag: (huidig) => {
        mag(huidig);
        if (!huidig.inhoud.terugkoppelingGewenst) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'De melder heeft niet om terugkoppeling gevraagd.');
      },
      wijzig: (inhoud) => ({ ...inhoud, stand: 'TERUGGEKOPPELD', uitkomst: { tekst: uitkomst, moment: new Date(context.dienst.klok()).toISOString() }, meewerkend: casus?.meewerkend ?? inhoud.meewerkend }),
      erbij: leg,
    }));
}

/** @throws FoutInVraag with BAD_USER_INPUT and the place */
function eisVrijeTekst(controleer: (gebreken: Gebreken) => void): void {
  const gebreken = new Gebreken();
  controleer(gebreken);
  const [eerste] = gebreken.alle;
  if (eerste) throw new FoutInVraag('BAD_USER_INPUT', eerste.zin, eerste.plaats);
}
