import { randomUUID } from 'node:crypto';
import type { Gebeurtenistype } from '../../../schema/gebeurtenissen.js';
import type { Gebeurtenisvariant, NieuweGebeurtenis, Opdrachtsoort, Overgang } from '../../kit/index.js';
import { doelgroep, type Kring, kringVan } from './inzageniveau.js';
import { type Meldinginhoud, type Meldingopdracht, personenVan } from './melding.js';

/** What happened to a melding, as its news tells it. */
export interface Voorval {
  readonly type: Gebeurtenistype;
  /** The primary object, such as `melding/<id>`. */
  readonly onderwerp: string;
  readonly moment: string;
  readonly kring: Kring;
  /** Keys of the persons it is about. */
  readonly personen: readonly string[];
  /** For who sees it BEPERKT, and for who sees it VOLLEDIG what comes on top: absent when that is nothing. Never text that somebody wrote: the text is read at the source. */
  readonly beperkt: Readonly<Record<string, unknown>>;
  readonly volledig?: Readonly<Record<string, unknown>>;
}

/**
 * The news of what happened: one for each person, so that it stands in each one's tijdlijn. Everybody else hears once that something happened,
 * and not to how many people.
 */
export function nieuws({ type, onderwerp, moment, kring, personen, beperkt, volledig }: Voorval): readonly NieuweGebeurtenis[] {
  const overWie: readonly (string | undefined)[] = personen.length === 0 ? [undefined] : personen;
  return overWie.map((persoon, i): NieuweGebeurtenis => {
    const gegevens = { ...(persoon !== undefined && { persoon }), ...beperkt };
    const [meest, meer] = [doelgroep(kring, 'VOLLEDIG'), doelgroep(kring, 'BEPERKT')];
    const varianten: Gebeurtenisvariant[] = [
      ...(i === 0 ? [{ niveau: 'MINIMAAL', gegevens: {} } as const] : []),
      { niveau: 'BEPERKT', doelgroep: volledig ? meer : [...meest, ...meer], gegevens },
      ...(volledig ? [{ niveau: 'VOLLEDIG', doelgroep: meest, gegevens: { ...gegevens, ...volledig } } as const] : []),
    ];
    return { type, onderwerp, moment, correlatie: randomUUID(), varianten: varianten.filter(({ niveau, doelgroep: wie }) => niveau === 'MINIMAAL' || wie?.length) };
  });
}

/** What every event of a melding says of it. */
const kern = ({ uitvoerder, inhoud }: Meldingopdracht): Readonly<Record<string, unknown>> =>
  ({ soort: inhoud.soort, meldpunt: uitvoerder, ...(inhoud.casusId !== undefined && { casus: inhoud.casusId }) });

/** An event about a melding. @param kring when others work on its casus than when it last changed */
export function overMelding(type: Gebeurtenistype, melding: Meldingopdracht, moment: string, erbij: Readonly<Record<string, unknown>>, opties: { readonly volledig?: Readonly<Record<string, unknown>>; readonly kring?: Kring } = {}): readonly NieuweGebeurtenis[] {
  return nieuws({
    type, onderwerp: `melding/${melding.id}`, moment, kring: opties.kring ?? kringVan(melding), personen: personenVan(melding.inhoud),
    beperkt: { ...kern(melding), ...erbij }, ...(opties.volledig && { volledig: opties.volledig }),
  });
}

/** A melding as a kind of opdracht. It has no deadline: a melding does not expire. */
export const MELDINGOPDRACHT: Opdrachtsoort<Meldinginhoud> = { soort: 'melding', gebeurtenissen: vanOvergang };

function vanOvergang(melding: Meldingopdracht, { naar, moment, door: { oin: door } }: Overgang): readonly NieuweGebeurtenis[] {
  const { opdrachtgever, inhoud } = melding;
  const over = (naam: 'geregistreerd' | 'beoordeeld' | 'opgepakt' | 'afgewezen' | 'teruggekoppeld', erbij: Readonly<Record<string, unknown>>, volledig?: Readonly<Record<string, unknown>>): readonly NieuweGebeurtenis[] =>
    overMelding(`nl.handbereik.melding-${naam}`, melding, moment, erbij, volledig && { volledig });
  switch (naar) {
    case 'AANGEVRAAGD': return over('geregistreerd', { registratiedatum: moment.slice(0, 10) }, { melder: opdrachtgever });
    case 'ONTVANGEN': return over('beoordeeld', { door }, { compleet: inhoud.beoordeling?.compleet ?? false, juist: inhoud.beoordeling?.juist ?? false });
    case 'OPGEPAKT': return [...over('opgepakt', { door, ...(inhoud.zaaknummer !== undefined && { zaaknummer: inhoud.zaaknummer }) }), ...casusGeopend(melding, moment)];
    case 'GEWEIGERD': return over('afgewezen', { door });
    case 'UITGEVOERD': return over('teruggekoppeld', { door });
    default: throw new Error('Een melding kent deze status niet.');
  }
}

function casusGeopend(melding: Meldingopdracht, moment: string): readonly NieuweGebeurtenis[] {
  const { casusId: casus } = melding.inhoud;
  if (casus === undefined) throw new Error('Een opgepakte melding heeft een casus.');
  return nieuws({ type: 'nl.handbereik.casus-geopend', onderwerp: `casus/${casus}`, moment, kring: kringVan(melding), personen: personenVan(melding.inhoud), beperkt: { casus, regisseur: melding.uitvoerder, melding: melding.id } });
}

/** That another organisation has the regie. */
export function regieGewijzigd(casus: { readonly id: string; readonly regisseur: string; readonly vorige: string }, melding: Meldingopdracht, kring: Kring, moment: string): readonly NieuweGebeurtenis[] {
  return nieuws({ type: 'nl.handbereik.casus-regie-gewijzigd', onderwerp: `casus/${casus.id}`, moment, kring, personen: personenVan(melding.inhoud), beperkt: { casus: casus.id, regisseur: casus.regisseur, vorige: casus.vorige } });
}
