import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { Agent, request } from 'undici';
import { GATEWAY } from '../../../../schema/vertrouwen.js';
import { DEMO_UITGEVER } from '../../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import type { Proefketen } from '../../../harness/keten.js';

/** The organisation whose events these are. */
export const VEILIG_THUIS = '00000099003000001000';

/** Tokens of many employees of one organisation: what holds per asker must not be met by all of them together. */
export async function medewerkers(keten: Proefketen, aantal: number): Promise<readonly string[]> {
  const jwk = await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('uitgever');
  const sleutel = await importJWK(jwk, 'EdDSA');
  return Promise.all(Array.from({ length: aantal }, (_, i) =>
    new SignJWT({ oin: VEILIG_THUIS, rollen: ['professional'], functie: 'medewerker-veilig-thuis', acr: 'http://eidas.europa.eu/LoA/substantial' })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid ?? '', typ: 'JWT' }).setSubject(`medewerker-${i}`).setIssuer(DEMO_UITGEVER).setAudience(GATEWAY).setIssuedAt().setExpirationTime('1h').sign(sleutel)));
}

/** Puts so many events in the ketenindex, through the gateway, and gives their ids in order. */
export async function bied(keten: Proefketen, token: string, aantal: number): Promise<readonly string[]> {
  const ids = Array.from({ length: aantal }, () => randomUUID());
  for (let van = 0; van < aantal; van += 500) {
    const batch = ids.slice(van, van + 500).map((id) => ({
      specversion: '1.0', id, source: `urn:nld:oin:${VEILIG_THUIS}:systeem:proef`, type: 'nl.handbereik.melding-ingezien', subject: `melding/${randomUUID()}`, time: new Date().toISOString(),
      datacontenttype: 'application/json', correlationid: id, informatieniveau: 'MINIMAAL', data: {},
    }));
    const { statusCode, body } = await request(`${keten.url}/ketenindex/gebeurtenissen`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/cloudevents-batch+json' }, body: JSON.stringify(batch) });
    const tekst = await body.text();
    if (statusCode !== 202) throw new Error(`${statusCode} ${tekst}`);
  }
  return ids;
}

/** Somebody who takes in what comes. */
export class Abonnee {
  readonly ids: string[] = [];
  /** The result of the last message, when it was an error. */
  fout: { readonly code: unknown; readonly cursor: unknown } | undefined;
  klaar = false;
  readonly #weg = new AbortController();

  /** Resolves when the gateway has taken the subscription. */
  async begin(keten: Proefketen, token: string, agent: Agent, na: string | null = null): Promise<void> {
    const { statusCode, body } = await request(`${keten.url}/graphql`, {
      method: 'POST', dispatcher: agent, signal: this.#weg.signal, headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'content-type': 'application/json' }, body: vraag(na),
    });
    if (statusCode !== 200) throw new Error(`${statusCode} ${await body.text()}`);
    void this.#lees(body);
  }

  stop(): void {
    this.#weg.abort();
  }

  async #lees(body: AsyncIterable<Buffer>): Promise<void> {
    let rest = '';
    try {
      for await (const stuk of body) {
        rest += stuk.toString();
        const berichten = rest.split('\n\n');
        rest = berichten.pop() ?? '';
        for (const bericht of berichten) this.#neem(bericht);
      }
    } catch {
      // Whoever stops breaks it off.
    }
    this.klaar = true;
  }

  #neem(bericht: string): void {
    const data = /^data: ?(.+)$/m.exec(bericht)?.[1];
    if (!data) return;
    const { data: inhoud, errors } = JSON.parse(data) as { data?: { gebeurtenissen: { id: string } | null } | null; errors?: readonly { extensions: Record<string, unknown> }[] };
    if (inhoud?.gebeurtenissen) this.ids.push(inhoud.gebeurtenissen.id);
    if (errors) this.fout = { code: errors[0]?.extensions['code'], cursor: errors[0]?.extensions['cursor'] };
  }
}

const vraag = (na: string | null): string => JSON.stringify({ query: 'subscription ($na: String) { gebeurtenissen(na: $na) { id soort betekenis bron moment ontvangen cursor } }', variables: { na } });

/** Somebody who asks, takes the first event in, and then nothing until he is told to. */
export async function slaper(keten: Proefketen, token: string): Promise<{ readonly lijn: Socket; hoort(): boolean; alles(): Promise<string> }> {
  const { hostname, port } = new URL(keten.url);
  const lijn = connect(Number(port), hostname);
  await new Promise((klaar) => lijn.once('connect', klaar));
  const lichaam = vraag(null);
  lijn.write(`POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(lichaam)}\r\n\r\n${lichaam}`);
  let tekst = '';
  let wakker = false;
  lijn.on('data', (stuk) => {
    tekst += stuk.toString();
    if (!wakker && tekst.includes('event: next')) lijn.pause();
  });
  return {
    lijn,
    hoort: () => tekst.includes('event: next'),
    async alles() {
      wakker = true;
      const einde = new Promise((klaar) => lijn.once('close', klaar));
      lijn.on('error', () => undefined);
      lijn.resume();
      await einde;
      return tekst;
    },
  };
}
