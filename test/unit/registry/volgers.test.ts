import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { organisatiesbron } from '../../../supergraph/registry/organisatiesbron.js';
import { leesGebruik } from '../../../supergraph/registry/postgres/gebruik.js';
import { volgSoorten } from '../../../supergraph/registry/soortenvolger.js';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { ALFA, BETA, type Proefregister, proefregister, sdlVan, ZAAISEL } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';

describe('Wat onderdelen die apart draaien van het register krijgen, en het melden', () => {
  let proef: Proefregister;
  let beta: Proeforganisatie;

  beforeAll(async () => {
    proef = await proefregister();
    beta = await proef.laatToe(BETA, 'beta');
  });
  afterAll(() => proef.stop());

  it('geeft een supergraph met de adressen van hier, en bewaart haar zoals zij is samengesteld', async () => {
    await using hier = await metSluiting(proefregister({ plaats: (supergraph) => `${supergraph}\n# hier` }));
    for (const pad of ['/register/supergraph.graphql', '/register/versies/1/supergraph.graphql']) expect((await hier.haal(pad)).tekst).toBe(`${ZAAISEL.supergraph}\n# hier`);
    for (const pad of ['/register/api.graphql', '/register/versies/1/api.graphql']) expect((await hier.haal(pad)).tekst).toBe(ZAAISEL.api);
    expect(hier.register.huidig().supergraph).toBe(ZAAISEL.supergraph);
  });

  it('zegt iedereen wie is toegelaten en met welke sleutel, en niet waar of hoe zij heet', async () => {
    const { status, json } = await proef.haal('/register/organisaties');
    expect([status, json.organisaties]).toEqual([200, expect.arrayContaining([{ oin: BETA, soort: 'beta', sleutel: beta.openbaar }])]);
    expect(new Set(json.organisaties.flatMap((organisatie: object) => Object.keys(organisatie)))).toEqual(new Set(['oin', 'soort', 'sleutel']));
  });

  it('wordt door de dienst van de pseudoniemen gevolgd: wie erbij komt is bekend, met haar sleutel', async () => {
    const bron = await organisatiesbron(`${proef.url}/register`, { log: () => {}, elkeMs: 20 });
    expect([bron.kent(BETA), bron.sleutel(BETA), bron.kent('00000099005000001000')]).toEqual([true, expect.objectContaining({ x: JSON.parse(beta.openbaar).x, kid: JSON.parse(beta.openbaar).kid }), false]);
    await proef.laatToe('00000099005000001000', 'beta', { sleutel: 'geen sleutel' });
    await expect.poll(() => bron.kent('00000099005000001000')).toBe(true);
    expect(bron.sleutel('00000099005000001000')).toBeUndefined();
    await bron.stop();
    await expect(organisatiesbron('http://127.0.0.1:1/register', { log: () => {} })).rejects.toThrow('ECONNREFUSED');
    await expect(organisatiesbron(`${proef.url}/elders`, { log: () => {} })).rejects.toThrow('geen adres van een register');
  });

  describe('gebruik dat een gateway meldt', () => {
    const rij = { client: `${ALFA}/elders`, coordinaat: 'Query.gemeld', dag: new Date().toISOString().slice(0, 10), aantal: 4 };
    const meld = async (lichaam: string, token?: string, type = 'application/json') => proef.stuur('/register/gebruik', lichaam, { 'content-type': type, ...(token !== undefined && { authorization: `Bearer ${token}` }) });

    it('wordt opgeteld', async () => {
      const { status, tekst } = await meld(JSON.stringify({ rijen: [rij] }), await proef.machinetoken());
      expect([status, tekst]).toEqual([204, '']);
      expect((await leesGebruik(proef.opslag.db)).filter(({ coordinaat }) => coordinaat === 'Query.gemeld')).toEqual([rij]);
    });

    it.each<[string, number, string, () => Promise<{ status: number; json: { code?: string } }>]>([
      ['zonder token', 401, 'UNAUTHENTICATED', () => meld('{}')],
      ['met het token van een mens', 401, 'UNAUTHENTICATED', () => meld('{}', 'rol-beheerder')],
      ['van een andere machine', 403, 'FORBIDDEN', async () => meld('{"rijen":[]}', await proef.machinetoken(BEKENDHEID))],
      ['dat geen JSON is', 400, 'BAD_USER_INPUT', async () => meld('{', await proef.machinetoken())],
      ['met meer dan gebruik', 400, 'BAD_USER_INPUT', async () => meld(JSON.stringify({ rijen: [{ ...rij, vraag: 'x' }] }), await proef.machinetoken())],
      ['zonder dag', 400, 'BAD_USER_INPUT', async () => meld(JSON.stringify({ rijen: [{ ...rij, dag: 'gisteren' }] }), await proef.machinetoken())],
      ['dat te groot is', 413, 'PUBLICATIE_TE_GROOT', async () => meld(`"${'x'.repeat(2 * 1024 * 1024)}"`, await proef.machinetoken())],
      ['van een ander type', 415, 'INHOUDSTYPE_NIET_ONDERSTEUND', async () => meld('{"rijen":[]}', await proef.machinetoken(), 'text/plain')],
    ])('wordt geweigerd %s', async (_, status, code, doe) => {
      const antwoord = await doe();
      expect({ status: antwoord.status, code: antwoord.json.code }).toEqual({ status, code });
    });
  });

  it('hoort pas dat een coördinator een soort kent als zij haar echt heeft overgenomen', async () => {
    const delta = await proef.laatToe('00000099006000001000', 'delta');
    const log: string[] = [];
    const overgenomen: (readonly string[])[] = [];
    let stuk = true;
    const volger = volgSoorten({
      register: `${proef.url}/register`, elkeMs: 20, log: (gebeurtenis) => void log.push(gebeurtenis),
      coordinator: { exemplaar: 'delta', token: () => proef.machinetoken(BEKENDHEID) },
      async neemOver(soorten) {
        const codes = soorten.map(({ soort }) => soort);
        if (stuk && codes.includes('delta')) throw new Error('laadt niet');
        overgenomen.push(codes);
      },
    });
    await volger.kijk();
    let klaar = false;
    const publicatie = proef.publiceer(delta, { wat: 'soort', soort: 'delta', naam: 'Delta', contract: '1.1', sdl: sdlVan('delta', 'een'), reden: REDEN, verwachteVersie: 0 }).finally(() => (klaar = true));
    await expect.poll(() => log).toEqual(['soorten niet overgenomen; de vorige blijven']);
    expect([klaar, overgenomen.length]).toEqual([false, 1]);
    stuk = false;
    expect((await publicatie).status).toBe(200);
    expect(overgenomen.at(-1)).toContain('delta');
    expect(log.at(-1)).toBe('soorten weer bij');
    await volger.stop();
  });
});

async function metSluiting(proef: Promise<Proefregister>): Promise<Proefregister & AsyncDisposable> {
  const geopend = await proef;
  return { ...geopend, [Symbol.asyncDispose]: () => geopend.stop() };
}
