import { type Handelende, FoutInVraag, type Inrichtingsstand, type Vrager } from '../../kit/index.js';
import type { Meldingcontext } from './context.js';
import { controleerInvoer } from './controle.js';
import { Gebreken } from './gebreken.js';
import type { IncidentInvoer, MeldingInvoer, MeldingRondeInvoer } from './invoer.js';
import { type Betrokkene, type Gemeld, type Incident, personenVan } from './melding.js';
import { stelPersonenVast } from './personen.js';
import { eis, eisProfessional, RECHTEN } from './rechten.js';
import { beginRonde, legRondeVast } from './rondes.js';
import { kiesMeldpunt, type Route } from './routering.js';
import { isIngevuld } from './tekstcontrole.js';
import { verantwoord } from './verantwoording.js';

/** What was found of a melding that was offered. */
export interface Gecontroleerd {
  readonly gebreken: Gebreken;
  readonly betrokkenen: readonly Betrokkene[];
  /** Absent when the melding does not say enough to tell. */
  readonly route?: Route;
  readonly stand: Inrichtingsstand;
}

/** Who acts, for the history: never who that is. */
export const handelende = ({ oin, functie }: Vrager): Handelende => ({ oin, functie });

/**
 * Finds everything that is missing or wrong in a melding, who its persons are and where it goes. Nothing is stored.
 * @throws FoutInVraag with FORBIDDEN, UITVRAAGLIMIET, FUNCTIE_ONBEREIKBAAR or LOGBOEK_ONBESCHIKBAAR
 */
export async function controleer(invoer: MeldingInvoer, context: Meldingcontext): Promise<Gecontroleerd> {
  const { vrager, dienst } = context;
  eisProfessional(vrager);
  const stand = await dienst.inrichtingen.huidig(context);
  eis(RECHTEN.registreren, stand.deelnemer(vrager.oin) !== undefined);
  const gebreken = controleerInvoer(invoer, dienst.klok());
  const betrokkenen = await stelPersonenVast(invoer, gebreken, dienst.identiteiten, context);
  const route = bepaalRoute(invoer, stand);
  if (route && 'gebrek' in route) gebreken.eis(false, route.gebrek === 'GEEN' ? 'invoer.regio' : 'invoer.meldpunt', route.zin);
  return { gebreken, betrokkenen, stand, ...(route && { route }) };
}

/** Whether a melding can be registered, accounted for: it may be about persons. */
export async function controleerMelding(invoer: MeldingInvoer, context: Meldingcontext): Promise<Gecontroleerd> {
  const gecontroleerd = await controleer(invoer, context);
  await leg('controleerMelding', 'Controleren van een melding voordat zij wordt geregistreerd', gecontroleerd, context);
  return gecontroleerd;
}

/**
 * Registers a melding at its meldpunt, once per key, and gives its id.
 * @param ronde a bekendheidsronde to begin with it; for the meldpunt itself
 * @throws FoutInVraag with MELDING_ONVOLLEDIG that names everything, MELDPUNT_ONBEKEND when that alone is wrong, or SLEUTEL_HERGEBRUIKT
 */
export async function registreer(invoer: MeldingInvoer, ronde: MeldingRondeInvoer | null | undefined, sleutel: string, context: Meldingcontext): Promise<string> {
  const { vrager, dienst } = context;
  const gecontroleerd = await controleer(invoer, context);
  const { gebreken, betrokkenen, route } = gecontroleerd;
  const meldpunt = route && 'meldpunt' in route ? route.meldpunt : undefined;
  if (ronde) {
    gebreken.eis(meldpunt === undefined || meldpunt.oin === vrager.oin, 'ronde', RECHTEN.ronde.zin);
    gebreken.eis(personenVan({ betrokkenen }).length > 0, 'ronde', 'Een bekendheidsronde gaat over personen die het personenregister kent; de melding noemt er geen.');
  }
  if (gebreken.alle.length === 1 && route && 'gebrek' in route && route.gebrek === 'GEEN') throw new FoutInVraag('MELDPUNT_ONBEKEND', undefined, 'invoer.regio');
  gebreken.weigerBijGebrek();
  if (!meldpunt) throw new Error('Een melding zonder gebreken heeft een meldpunt.');
  const gemeld = gemeldVan(invoer, betrokkenen, meldpunt.regio);
  await leg('registreerMelding', 'Registreren van een melding', gecontroleerd, context);
  const { opdracht } = await dienst.boek.neemAan(
    {
      sleutel, opdrachtgever: vrager.oin, uitvoerder: meldpunt.oin,
      inhoud: { ...gemeld, soort: invoer.soort, stand: 'GEREGISTREERD', eerdereMeldpunten: [], meewerkend: [] },
      // Where it goes follows from what was asked; a register that changed in the meantime makes it no other melding. The persons by key: no number is kept, also not as a fingerprint.
      gevraagd: { ...gemeld, soort: invoer.soort, meldpunt: invoer.meldpunt ?? null, ronde: ronde ? { ...ronde } : null },
    },
    handelende(vrager),
    async (tx, { id, aangevraagd }) => {
      if (ronde) await legRondeVast(tx, id, { oin: vrager.oin, sleutel }, ronde, personenVan(gemeld), aangevraagd);
    },
  );
  if (ronde) await beginRonde(dienst.opslag.db, opdracht.id, { oin: vrager.oin, sleutel }, dienst.rondes, context);
  return opdracht.id;
}

/** Undefined as long as the region is missing where it matters. */
function bepaalRoute({ soort, regio, meldpunt }: MeldingInvoer, { deelnemers }: Inrichtingsstand): Route | undefined {
  const route = kiesMeldpunt(deelnemers, soort, isIngevuld(regio) ? regio : undefined, meldpunt ?? undefined);
  return isIngevuld(regio) || soort === 'COMENSHA' || meldpunt != null ? route : undefined;
}

function leg(soort: string, naam: string, { betrokkenen, gebreken, route }: Gecontroleerd, { verantwoording, dienst, ...context }: Meldingcontext): Promise<void> {
  const meldpunt = route && 'meldpunt' in route ? route.meldpunt.oin : null;
  return verantwoording.leg(verantwoord(
    { soort, naam, activiteit: 'melding-opdracht', regel: RECHTEN.registreren.id }, personenVan({ betrokkenen }), { gebreken: gebreken.alle.length, meldpunt }, dienst.verantwoordelijke, context,
  ));
}

/** What was offered, as plain data: what is null or empty is left out. */
function gemeldVan(invoer: MeldingInvoer, betrokkenen: readonly Betrokkene[], regioVanMeldpunt: string): Gemeld {
  const { regio, verzoek, terugkoppelingGewenst, zorgelijkeSituatie, incidenten, contact, overigeInformatie, gemeld } = invoer;
  return {
    ...(gemeld != null && { gemeld }),
    regio: isIngevuld(regio) ? regio : regioVanMeldpunt,
    verzoek: verzoek ?? '',
    terugkoppelingGewenst: terugkoppelingGewenst === true,
    zorgelijkeSituatie: {
      schets: zorgelijkeSituatie?.schets ?? '',
      ...(isIngevuld(zorgelijkeSituatie?.toelichting) && { toelichting: zorgelijkeSituatie.toelichting }),
      vraagAntwoorden: (zorgelijkeSituatie?.vraagAntwoorden ?? []).map(({ vraag, antwoord }) => ({ vraag: vraag ?? '', antwoord: antwoord ?? '' })),
    },
    incidenten: (incidenten ?? []).map(incidentVan),
    betrokkenen,
    ...(contact && { contact: { naam: contact.naam ?? '', ...(isIngevuld(contact.telefoon) && { telefoon: contact.telefoon }), ...(isIngevuld(contact.email) && { email: contact.email }) } }),
    ...(overigeInformatie && { overigeInformatie: { omschrijving: overigeInformatie.omschrijving ?? '', ...(isIngevuld(overigeInformatie.url) && { url: overigeInformatie.url }) } }),
  };
}

function incidentVan({ tijdstip, periode, locatie, omschrijving }: IncidentInvoer): Incident {
  return {
    ...(tijdstip != null && { tijdstip }),
    ...(periode && { periode: { begin: periode.begin ?? '', ...(periode.einde != null && { einde: periode.einde }) } }),
    ...(isIngevuld(locatie) && { locatie }),
    omschrijving: omschrijving ?? '',
  };
}
