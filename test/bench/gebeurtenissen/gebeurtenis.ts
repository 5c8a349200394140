import type { Reeks } from './opdracht.ts';

/** A CloudEvent as it is offered, in the NL GOV profile. */
export interface Benchgebeurtenis {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly correlationid: string;
  readonly doelgroep: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly persoon: string; readonly casus: string };
  readonly [kenmerk: string]: unknown;
}

/** Odd: by multiplying with it no two numbers become the same one. */
const HUSSEL = 0x9e37_79b1;
const PERSONEN = 5_000;

const hex = (waarde: number, lengte: number): string => waarde.toString(16).padStart(lengte, '0');
/** A UUID that lands anywhere in an index, as a real one does, and still tells its number. */
const uuid = (soort: number, nummer: number): string => `${hex(Math.imul(nummer + 1, HUSSEL) >>> 0, 8)}-${hex(soort, 4)}-4000-8000-${hex(nummer, 12)}`;

/** The gebeurtenis with this number: a melding that was registered, for one organisation to read. */
export function gebeurtenis(nummer: number, { aanbieder, lezer, moment }: Reeks): Benchgebeurtenis {
  return {
    specversion: '1.0', id: uuid(1, nummer), source: `urn:nld:oin:${aanbieder}:systeem:bench`, type: 'nl.handbereik.melding-geregistreerd', time: moment, subject: `melding/${uuid(2, nummer)}`,
    datacontenttype: 'application/json', correlationid: uuid(3, nummer), informatieniveau: 'BEPERKT', doelgroep: lezer,
    data: { persoon: uuid(4, nummer % PERSONEN), casus: uuid(5, nummer), soort: 'VT', meldpunt: lezer, leeftijd: nummer % 90, registratiedatum: moment.slice(0, 10) },
  };
}

/** These gebeurtenissen, in order. */
export function gebeurtenissen(van: number, aantal: number, reeks: Reeks): readonly Benchgebeurtenis[] {
  return Array.from({ length: aantal }, (_, plaats) => gebeurtenis(van + plaats, reeks));
}

/** The number of the gebeurtenis with this id; not a number when it is of somebody else. */
export function nummerVan(id: string): number {
  return id.slice(9, 13) === '0001' ? Number.parseInt(id.slice(24), 16) : Number.NaN;
}
