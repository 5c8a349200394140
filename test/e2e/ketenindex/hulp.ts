import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Proefketen } from '../../harness/keten.js';
import { strijdigheden } from '../../unit/ketenindex/hulp/openapi.js';

export const POLITIE = '00000099001000001000';
export const VT = '00000099003000001000';

/** An answer of the ketenindex; every one of them was held to the published description. */
export interface Ketenindexantwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  readonly inhoud: {
    readonly code?: string;
    readonly detail?: string;
    readonly id?: string;
    readonly interactieId?: string;
    readonly ids?: readonly string[];
    readonly gebreken?: readonly { readonly code: string; readonly plaats: string }[];
    readonly status?: string | number;
    readonly resultaat?: { readonly aantal: number; readonly gebeurtenissen: readonly Readonly<Record<string, unknown>>[]; readonly meer: boolean; readonly tot: string };
  };
}

/** Speaks with the ketenindex on the gateway's port, as the software of an organisation does. */
export function ketenindexklant(keten: Proefketen) {
  const vraag = async (methode: 'GET' | 'POST', pad: string, beschreven: Parameters<typeof strijdigheden>[0], wie: string | null, lichaam?: string, soort?: string): Promise<Ketenindexantwoord> => {
    const antwoord = await fetch(`${keten.url}${pad}`, {
      // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- a GET never gets one
      method: methode, ...(lichaam !== undefined && { body: lichaam }),
      headers: { ...(soort && { 'content-type': soort }), ...(wie !== null && { authorization: `Bearer ${await keten.token(wie)}` }) },
    });
    const tekst = await antwoord.text();
    const inhoud = JSON.parse(tekst) as Ketenindexantwoord['inhoud'];
    expect(strijdigheden(beschreven, methode === 'GET' ? 'get' : 'post', { status: antwoord.status, soort: (antwoord.headers.get('content-type') ?? '').split(';', 1)[0] ?? '', inhoud })).toEqual([]);
    return { status: antwoord.status, koppen: antwoord.headers, tekst, inhoud };
  };
  const zoek = (filter: unknown, wie: string | null = 'veilig-thuis') => vraag('POST', '/ketenindex/zoekvragen', '/ketenindex/zoekvragen', wie, JSON.stringify(filter), 'application/json');
  const haal = (id: string, wie: string | null = 'veilig-thuis', bladzijde = '') => vraag('GET', `/ketenindex/zoekvragen/${id}${bladzijde}`, '/ketenindex/zoekvragen/{id}', wie);
  return {
    biedAan: (gebeurtenis: unknown, wie: string | null = 'politie', soort = Array.isArray(gebeurtenis) ? 'application/cloudevents-batch+json' : 'application/cloudevents+json') =>
      vraag('POST', '/ketenindex/gebeurtenissen', '/ketenindex/gebeurtenissen', wie, typeof gebeurtenis === 'string' ? gebeurtenis : JSON.stringify(gebeurtenis), soort),
    zoek,
    haal,
    /** Asks, and waits for the answer. */
    async vind(filter: object, wie = 'veilig-thuis', bladzijde = ''): Promise<NonNullable<Ketenindexantwoord['inhoud']['resultaat']>> {
      const { inhoud: { id = '' } } = await zoek(filter, wie);
      await expect.poll(async () => (await haal(id, wie)).inhoud.status, { timeout: 30_000 }).toBe('OK');
      const { resultaat } = (await haal(id, wie, bladzijde)).inhoud;
      if (!resultaat) throw new Error('Een zoekvraag die is beantwoord heeft een resultaat.');
      return resultaat;
    },
  };
}

/** A gebeurtenis as the police offer it to Veilig Thuis. */
export const gebeurtenis = (anders: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  specversion: '1.0', id: randomUUID(), source: `urn:nld:oin:${POLITIE}:systeem:meldkamer`, type: 'nl.handbereik.melding-opgepakt', subject: `melding/${randomUUID()}`,
  time: new Date(Date.now() - 1000).toISOString(), informatieniveau: 'BEPERKT', doelgroep: VT, data: { persoon: 'proefpersoon-1', door: POLITIE }, ...anders,
});
