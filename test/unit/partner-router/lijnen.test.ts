import { afterEach, describe, expect, it } from 'vitest';
import type { Deelnemer } from '../../../schema/register.js';
import { maakPartnerrouter, type Partnerrouter } from '../../../supergraph/partner-router/index.js';
import { startGezondePartner, startPartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { deelnemer, entiteitvraag, maakRegister, oin, representatie, SCHEMA, TOETS } from './testsoort.js';

const QUERY = entiteitvraag('{ ... on ToetsBijdrage { uitkomst } }');
const GOED = { data: { _entities: [{ uitkomst: 'BEKEND' }] } };
const EEN_MINUUT = 60_000;

const opruimen: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

async function start(partner: Promise<Testpartner>): Promise<Testpartner> {
  const gestart = await partner;
  opruimen.push(() => gestart.stop());
  return gestart;
}

/** A partner whose answers wait until they are let go, and that counts its open connections. */
async function startTrage(): Promise<{ readonly partner: Testpartner; readonly wachtend: (() => void)[]; readonly open: () => number }> {
  const wachtend: (() => void)[] = [];
  const sockets = new Set<object>();
  const partner = await start(startPartner(async (_, antwoord) => {
    const { socket } = antwoord;
    if (socket && !sockets.has(socket)) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    await new Promise<void>((verder) => wachtend.push(verder));
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(GOED));
  }));
  return { partner, wachtend, open: () => sockets.size };
}

function maakRouter(register: ReadonlyMap<string, Deelnemer>, klok: () => number, maxInVlucht = 64): Partnerrouter {
  const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: 20_000, maxInVlucht }, klok });
  opruimen.push(() => router.stop());
  return router;
}

const vraag = (router: Partnerrouter, nummer: number) => router.vraag({ soort: 'toets', query: QUERY, variables: { representations: [representatie(nummer)] } });

describe('een organisatie die uit het register gaat', () => {
  it('houdt geen verbinding: na een minuut eindigt haar lijn, als wat loopt klaar is', async () => {
    let nu = 0;
    const { partner, wachtend, open } = await startTrage();
    const ander = await start(startGezondePartner(SCHEMA, () => ({ uitkomst: 'BEKEND' })));
    const register = maakRegister(deelnemer(0, partner.url), deelnemer(1, ander.url));
    const router = maakRouter(register, () => nu);
    const lopend = vraag(router, 0);
    await expect.poll(() => wachtend.length).toBe(1);
    register.delete(oin(0));
    nu = EEN_MINUUT;
    expect((await vraag(router, 0)).uitval).toMatchObject([{ code: 'PARTNER_ONBEKEND' }]);
    expect((await vraag(router, 1)).uitval).toEqual([]);
    expect(open()).toBe(1);
    wachtend[0]!();
    expect((await lopend).uitval).toEqual([]);
    await expect.poll(open).toBe(0);
    // Whoever comes back is asked again.
    register.set(oin(0), deelnemer(0, partner.url));
    const opnieuw = vraag(router, 0);
    await expect.poll(() => wachtend.length).toBe(2);
    wachtend[1]!();
    expect((await opnieuw).uitval).toEqual([]);
  });
});

describe('een organisatie die verhuist', () => {
  it('wordt meteen op het nieuwe adres gevraagd, en wat loopt of op een plaats wacht eindigt op het oude', async () => {
    const { partner: oud, wachtend, open } = await startTrage();
    const nieuw = await start(startGezondePartner(SCHEMA, () => ({ uitkomst: 'BEKEND' })));
    const register = maakRegister(deelnemer(0, oud.url));
    const router = maakRouter(register, () => 0, 1);
    const lopend = [vraag(router, 0), vraag(router, 0), vraag(router, 0)];
    await expect.poll(() => wachtend.length).toBe(1);
    register.set(oin(0), deelnemer(0, nieuw.url));
    expect((await vraag(router, 0)).uitval).toEqual([]);
    for (const [i, een] of lopend.entries()) {
      await expect.poll(() => wachtend.length).toBe(i + 1);
      wachtend[i]!();
      expect((await een).uitval).toEqual([]);
    }
    expect([oud.ontvangen.length, nieuw.ontvangen.length]).toEqual([3, 1]);
    await expect.poll(open).toBe(0);
  });

  it('houdt het stoppen niet op', async () => {
    const { partner: oud, wachtend } = await startTrage();
    const nieuw = await start(startGezondePartner(SCHEMA, () => ({ uitkomst: 'BEKEND' })));
    const register = maakRegister(deelnemer(0, oud.url));
    const router = maakRouter(register, () => 0, 1);
    const lopend = [vraag(router, 0), vraag(router, 0)];
    await expect.poll(() => wachtend.length).toBe(1);
    register.set(oin(0), deelnemer(0, nieuw.url));
    await vraag(router, 0);
    await router.stop();
    for (const een of lopend) expect((await een).uitval).toMatchObject([{ code: 'PARTNER_ONBEREIKBAAR' }]);
  });
});
