import type { Transaction } from 'kysely';
import { FoutInVraag, legGebeurtenissenVast } from '../../kit/index.js';
import { betrek, type Casusgegevens, geefRegie, vergrendelCasus } from './casusbron.js';
import type { Meldingcontext } from './context.js';
import { regieGewijzigd } from './gebeurtenis.js';
import { eenmalig, legHandelingVast, maakHandeling } from './handelingen.js';
import { kringVan } from './inzageniveau.js';
import { personenVan } from './melding.js';
import type { Gezien } from './meldinginzage.js';
import { eis, eisProfessional, RECHTEN } from './rechten.js';
import type { Casus } from './types.js';
import { verantwoord } from './verantwoording.js';

type Bij = Gezien & { readonly casus: Casusgegevens };

/** Gives the regie over a casus to another organisation. Who had it keeps working on the casus. */
export function wijsRegisseurAan(casus: string, organisatie: string, sleutel: string, context: Meldingcontext): Promise<Casus> {
  return zet('wijsRegisseurAan', 'Aanwijzen van een casusregisseur', casus, organisatie, sleutel, context, async (tx, huidig, { melding }, moment) => {
    if (huidig.regisseur === organisatie) return;
    await geefRegie(tx, casus, organisatie, moment, context.vrager.oin);
    const kring = kringVan(melding, [...huidig.meewerkend, organisatie]);
    await legGebeurtenissenVast(tx, context.dienst.bron, regieGewijzigd({ id: casus, regisseur: organisatie, vorige: huidig.regisseur }, melding, kring, moment));
  });
}

/** Has an organisation work on a casus: from then on it sees the melding, without what was told. */
export function betrekBijCasus(casus: string, organisatie: string, sleutel: string, context: Meldingcontext): Promise<Casus> {
  return zet('betrekBijCasus', 'Betrekken van een organisatie bij een casus', casus, organisatie, sleutel, context, (tx, _huidig, _bij, moment) => betrek(tx, casus, organisatie, moment, context.vrager.oin));
}

async function zet(
  soort: string, naam: string, casus: string, organisatie: string, sleutel: string, context: Meldingcontext, doe: (tx: Transaction<unknown>, huidig: Casusgegevens, bij: Bij, moment: string) => Promise<void>,
): Promise<Casus> {
  const { vrager, dienst, inzage, verantwoording } = context;
  eisProfessional(vrager);
  const handeling = maakHandeling(vrager, sleutel, soort, casus, organisatie);
  const bij = await inzage.zoekCasus(casus, context);
  if (!bij) throw new FoutInVraag('CASUS_ONBEKEND');
  await eisDeelnemer(bij.casus, organisatie, context);
  await verantwoording.leg(verantwoord({ soort, naam, activiteit: 'melding-opdracht', regel: RECHTEN.regie.id, aanleiding: casus }, personenVan(bij.melding.inhoud), { organisatie }, dienst.verantwoordelijke, context));
  await eenmalig(dienst.opslag.db, handeling, async () => {
    const moment = new Date(dienst.klok()).toISOString();
    await dienst.opslag.db.transaction().execute(async (tx) => {
      const huidig = await vergrendelCasus(tx, casus);
      if (!huidig) throw new FoutInVraag('CASUS_ONBEKEND');
      eis(RECHTEN.regie, vrager.oin === huidig.regisseur || vrager.oin === bij.melding.uitvoerder);
      await doe(tx, huidig, bij, moment);
      await legHandelingVast(tx, handeling, moment);
    });
    dienst.motor.wek();
  });
  return inzage.casusNaStap(casus, context);
}

/** @throws FoutInVraag with PARTNER_ONBEKEND unless it is in the register, and in the samenwerkingsverband when the casus has one */
async function eisDeelnemer({ samenwerkingsverband }: Casusgegevens, oin: string, context: Meldingcontext): Promise<void> {
  const stand = await context.dienst.inrichtingen.huidig(context);
  const partijen = samenwerkingsverband === undefined ? undefined : stand.verband(samenwerkingsverband, new Date(context.dienst.klok()))?.inrichting.partijen;
  const doetMee = stand.deelnemer(oin) !== undefined && (partijen === undefined || partijen.some((partij) => partij.oin === oin));
  if (!doetMee) throw new FoutInVraag('PARTNER_ONBEKEND', 'Deze organisatie staat niet in het register, of doet niet mee in het samenwerkingsverband van de casus.', 'organisatie');
}
