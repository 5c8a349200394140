import { createHash } from 'node:crypto';
import type { CloudEventV1 } from 'cloudevents';
import { GEBEURTENISSEN, gebeurtenissoort } from '../../../../schema/gebeurtenissen.js';
import { isBsn } from '../../../../schema/identificatie/bsn.js';
import { BRON } from '../../../../schema/ketenindex/gebeurtenis.js';
import { isObject } from './doorzoek.js';
import { type Gebrek, gebrek } from './gebrek.js';
import type { Gebeurtenisprofiel } from './profiel.js';

/** Source and type in the profile of the afsprakenstelsel. (contract.md, 6) */
const SOH_BRON = /^\/oin\/([0-9]{20})\/systeem\/([a-z0-9][a-z0-9-]{0,49})$/;
const PER_SOH_TYPE: ReadonlyMap<string, string> = new Map(Object.entries(GEBEURTENISSEN).map(([type, { soh }]) => [soh, type]));
const NUMMERVELDEN = ['bsn', 'burgerservicenummer'] as const;
const NIVEAUS: Readonly<Record<string, 'MINIMAAL' | 'HOGER'>> = { notification: 'MINIMAAL', restricted: 'HOGER', full: 'HOGER', MINIMAAL: 'MINIMAAL', BEPERKT: 'HOGER', VOLLEDIG: 'HOGER' };

/** Whether this speaks in the profile of the afsprakenstelsel: by its source, or by its type. */
export function isSoh(gebeurtenis: unknown): gebeurtenis is Readonly<Record<string, unknown>> {
  return isObject(gebeurtenis) && (SOH_BRON.test(String(gebeurtenis['source'])) || PER_SOH_TYPE.has(String(gebeurtenis['type'])));
}

/** The type here of one there; what is not theirs stays as it is. */
export const nlgovType = (type: string): string => PER_SOH_TYPE.get(type) ?? type;

/** The number that its data holds; it goes to samenwerkfunctie 2 and nowhere else. */
export function nummerIn(gebeurtenis: Readonly<Record<string, unknown>>): string | Gebrek | undefined {
  const { data } = gebeurtenis;
  if (!isObject(data)) return undefined;
  const veld = NUMMERVELDEN.find((naam) => Object.hasOwn(data, naam));
  if (veld === undefined) return undefined;
  const nummer = data[veld];
  return typeof nummer === 'string' && isBsn(nummer) ? nummer : gebrek('GEBEURTENIS_ONGELDIG', `/data/${veld}`, 'Dit is geen burgerservicenummer.');
}

/**
 * The same in our words: the key of Persoon in place of the number, and beside what it says a variant for everybody that says only
 * that it is there. Without named organisations the content is for who offers it. It is held to everything that ours are held to.
 */
export function naarNlgov(gebeurtenis: Readonly<Record<string, unknown>>, persoon: string | undefined): readonly Readonly<Record<string, unknown>>[] {
  const { source, type, id, time, data, audience, doelgroep = audience, informatieniveau, correlationid = id, ...overig } = gebeurtenis;
  const [, oin = '', systeem = ''] = SOH_BRON.exec(String(source)) ?? [];
  const bron = oin === '' ? source : `urn:nld:oin:${oin}:systeem:${systeem}`;
  const soort = nlgovType(String(type));
  const basis = { ...overig, source: bron, type: soort, time: inUtc(time), correlationid };
  const minimaal = { ...basis, id, informatieniveau: 'MINIMAAL', data: {} };
  const niveaus = gebeurtenissoort(soort)?.niveaus;
  if (NIVEAUS[String(informatieniveau)] === 'MINIMAAL' || !niveaus?.BEPERKT) return [minimaal];
  const voorWie = typeof doelgroep === 'string' && doelgroep !== '' ? doelgroep : (BRON.exec(String(bron))?.[1] ?? '');
  return [
    { ...minimaal, id: afgeleidId(`${String(bron)}\n${String(id)}`) },
    { ...basis, id, informatieniveau: niveaus.VOLLEDIG ? 'VOLLEDIG' : 'BEPERKT', doelgroep: voorWie, data: inhoud(data, soort, persoon, voorWie) },
  ];
}

/** A gebeurtenis as it leaves for outside, in the profile that is spoken there. */
export const naarBuiten = <T extends CloudEventV1<unknown>>(gebeurtenis: T, profiel: Gebeurtenisprofiel): T => (profiel === 'soh' ? naarSoh(gebeurtenis) : gebeurtenis);

/** A gebeurtenis as it leaves in their words: source and type. Persons stay the key that they are here. */
export function naarSoh<T extends CloudEventV1<unknown>>(gebeurtenis: T): T {
  const [, oin, systeem] = BRON.exec(gebeurtenis.source) ?? [];
  return { ...gebeurtenis, type: gebeurtenissoort(gebeurtenis.type)?.soh ?? gebeurtenis.type, ...(oin && { source: `/oin/${oin}/systeem/${systeem}` }) };
}

/** Their names for what is ours; what a melding does not say of its kind and meldpunt there, it says here. */
function inhoud(data: unknown, soort: string, persoon: string | undefined, voorWie: string): unknown {
  if (!isObject(data)) return data;
  const { bsn: _bsn, burgerservicenummer: _nummer, oin, datumTijd: _moment, ...rest } = data;
  return {
    ...(soort === 'nl.handbereik.melding-geregistreerd' && { soort: 'onbekend', meldpunt: voorWie.split(',')[0] }),
    ...rest,
    ...(oin !== undefined && { door: oin }),
    ...(persoon !== undefined && { persoon }),
  };
}

/** Any offset becomes UTC; what is no moment stays for the check that follows. */
function inUtc(time: unknown): unknown {
  const ms = typeof time === 'string' && /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(ms) ? time : new Date(ms).toISOString();
}

/** The same every time that the same gebeurtenis is offered. (RFC 9562, version 8) */
function afgeleidId(grond: string): string {
  const hex = createHash('sha256').update(`handbereik/minimaal\n${grond}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
