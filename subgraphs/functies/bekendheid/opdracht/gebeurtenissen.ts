import { randomUUID } from 'node:crypto';
import type { Gebeurtenistype } from '../../../../schema/gebeurtenissen.js';
import type { NieuweGebeurtenis, Opdracht, Opdrachtsoort, Overgang } from '../../../kit/index.js';
import type { Uitvraaginhoud } from './inhoud.js';
import type { Ronde } from './rondebron.js';

/** A day before the deadline. */
const HERINNER_VOOR_MS = 86_400_000;

/** The name of each step in the news. */
const STAPPEN = {
  AANGEVRAAGD: 'aangevraagd', ONTVANGEN: 'ontvangen', GEWEIGERD: 'geweigerd', OPGEPAKT: 'opgepakt', GEPLAND: 'gepland', UITGEVOERD: 'uitgevoerd', INGETROKKEN: 'ingetrokken', VERLOPEN: 'verlopen',
} as const;

/** What the news of a round is. */
export type Rondevoorval = 'begonnen' | 'bijgewerkt' | 'afgerond' | 'verlopen' | 'ingetrokken';

/** The opdracht to a partner, as the motor of opdrachten knows it. That it was done is the same news whatever was released. */
export const UITVRAAGSOORT: Opdrachtsoort<Uitvraaginhoud> = {
  soort: 'uitvraag',
  herinnerVoorMs: HERINNER_VOOR_MS,
  gebeurtenissen: (opdracht, overgang) => [uitvraaggebeurtenis(`nl.handbereik.uitvraag-${STAPPEN[overgang.naar]}`, opdracht, overgang.moment)],
  // The motor fires it when it is due; the moment of the news is then.
  herinnering: (opdracht) => [uitvraaggebeurtenis('nl.handbereik.uitvraag-herinnerd', opdracht, herinnermoment(opdracht))],
};

function uitvraaggebeurtenis(type: Gebeurtenistype, { id, persoon, casus, opdrachtgever, uitvoerder, termijn }: Opdracht<Uitvraaginhoud>, moment: Overgang['moment']): NieuweGebeurtenis {
  const gegevens = { ...(persoon !== undefined && { persoon }), ...(casus !== undefined && { casus }), opdrachtgever, uitvoerder, ...(termijn !== undefined && { termijn }) };
  return {
    type, onderwerp: `uitvraag/${id}`, moment, correlatie: randomUUID(),
    varianten: [{ niveau: 'MINIMAAL', gegevens: {} }, { niveau: 'BEPERKT', doelgroep: [opdrachtgever, uitvoerder], gegevens }],
  };
}

const herinnermoment = ({ termijn, aangevraagd }: Opdracht<Uitvraaginhoud>): string => (termijn === undefined ? aangevraagd : new Date(Date.parse(termijn) - HERINNER_VOOR_MS).toISOString());

/** What the asker hears of a round: per person how far it is, never what anybody answered. Everybody else hears once that there is something. */
export function rondegebeurtenissen(voorval: Rondevoorval, { id, vrager, termijn, verzoek, casus }: Ronde, moment: string, { uitvragen, open }: { readonly uitvragen: number; readonly open: number }): readonly NieuweGebeurtenis[] {
  return verzoek.personen.map((persoon, i) => ({
    type: `nl.handbereik.ronde-${voorval}` as const, onderwerp: `ronde/${id}`, moment, correlatie: randomUUID(),
    varianten: [
      ...(i === 0 ? [{ niveau: 'MINIMAAL' as const, gegevens: {} }] : []),
      { niveau: 'BEPERKT' as const, doelgroep: [vrager], gegevens: { persoon, ...(casus !== undefined && { casus }), aanvrager: vrager, uitvragen, open, termijn } },
    ],
  }));
}
