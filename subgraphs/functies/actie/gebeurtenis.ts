import { randomUUID } from 'node:crypto';
import type { Gebeurtenistype } from '../../../schema/gebeurtenissen.js';
import type { NieuweGebeurtenis, Opdrachtsoort, Opdrachtstatus } from '../../kit/index.js';
import { type Actie, type Ketenopdracht, slaapt } from './actie.js';

/** Which news each status is. */
const NIEUWS: Readonly<Record<Opdrachtstatus, Gebeurtenistype>> = {
  AANGEVRAAGD: 'nl.handbereik.actie-aangevraagd',
  ONTVANGEN: 'nl.handbereik.actie-ontvangen',
  GEWEIGERD: 'nl.handbereik.actie-geweigerd',
  OPGEPAKT: 'nl.handbereik.actie-opgepakt',
  GEPLAND: 'nl.handbereik.actie-gepland',
  UITGEVOERD: 'nl.handbereik.actie-uitgevoerd',
  INGETROKKEN: 'nl.handbereik.actie-ingetrokken',
  VERLOPEN: 'nl.handbereik.actie-verlopen',
};

/** How long before its deadline who carries it out is reminded, in milliseconds. */
export const HERINNER_VOOR = 48 * 3_600_000;

/** The news of an actie for each audience: those who may see it hear which one, everybody else that there is something. */
export function nieuws(type: Gebeurtenistype, { id, persoon, casus, opdrachtgever, uitvoerder, termijn, inhoud }: Ketenopdracht, moment: string): NieuweGebeurtenis {
  return {
    type,
    onderwerp: `actie/${id}`,
    moment,
    correlatie: randomUUID(),
    varianten: [
      { niveau: 'MINIMAAL', gegevens: {} },
      // Whom the rule `inzien` lets in. No text that anybody wrote: an event is never mended or taken back, and the text is read at the source.
      { niveau: 'VOLLEDIG', doelgroep: [...new Set([inhoud.regisseur, uitvoerder])], gegevens: { persoon, casus, opdrachtgever, uitvoerder, ...(termijn && { termijn }) } },
    ],
  };
}

/** An actie as a kind of opdracht. @param klok the moment, in milliseconds since the epoch */
export function actiesoort(klok: () => number): Opdrachtsoort<Actie> {
  return {
    soort: 'actie',
    herinnerVoorMs: HERINNER_VOOR,
    gebeurtenissen: (actie, { naar, moment }) => [nieuws(NIEUWS[naar], actie, moment)],
    // Who sleeps is not urged to work.
    herinnering: (actie) => slaapt(actie.inhoud) ? [] : [nieuws('nl.handbereik.actie-herinnerd', actie, new Date(klok()).toISOString())],
  };
}
