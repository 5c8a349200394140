import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Bus, eigenBus } from '../../../subgraphs/kit/gebeurtenis/bus.js';
import { natsBus } from '../../../subgraphs/kit/gebeurtenis/bus-nats.js';
import { NATS, NATS_NAAM, natsweg } from './hulp/nats.js';

const RUIM = { timeout: 15_000 };
const stil = (): void => {};

/** A channel that no other test is on: the server is shared. */
const kanaal = (): string => `proef.${randomUUID()}`;

const SOORTEN: readonly { readonly naam: string; readonly kan: boolean; readonly maak: () => Bus }[] = [
  { naam: 'in het proces', kan: true, maak: eigenBus },
  { naam: NATS_NAAM, kan: NATS !== undefined, maak: () => natsBus(NATS ?? '', stil) },
];

/** Listens, and counts. */
function teller(bus: Bus, waar: string): { aantal: number; readonly stop: () => void } {
  const telling = { aantal: 0, stop: bus.luister(waar, () => (telling.aantal += 1)) };
  return telling;
}

/** Lets everything happen that was going to happen. */
const adem = (): Promise<void> => wacht(50);

for (const { naam, kan, maak } of SOORTEN) describe.skipIf(!kan)(`De bus, ${naam}`, () => {
  const bus = (): Bus => {
    const nieuw = maak();
    onTestFinished(() => nieuw.stop());
    return nieuw;
  };

  it('wekt iedereen die op het kanaal luistert', async () => {
    const [deze, waar] = [bus(), kanaal()];
    const [een, ander] = [teller(deze, waar), teller(deze, waar)];
    deze.meld(waar);
    await expect.poll(() => Math.min(een.aantal, ander.aantal), RUIM).toBeGreaterThan(0);
  });

  it('wekt niet in de beurt van wie meldt', () => {
    const [deze, waar] = [bus(), kanaal()];
    const een = teller(deze, waar);
    deze.meld(waar);
    expect(een.aantal).toBe(0);
  });

  it('wekt na elke melding opnieuw, en voegt samen wat tegelijk komt', async () => {
    const [deze, waar] = [bus(), kanaal()];
    const een = teller(deze, waar);
    await adem();
    const eerst = een.aantal;
    for (let i = 0; i < 1_000; i += 1) deze.meld(waar);
    await expect.poll(() => een.aantal, RUIM).toBeGreaterThan(eerst);
    await adem();
    expect(een.aantal).toBeLessThan(100);
    const tussen = een.aantal;
    deze.meld(waar);
    await expect.poll(() => een.aantal, RUIM).toBeGreaterThan(tussen);
  });

  it('wekt niet wie heeft opgezegd, en niet wie op een ander kanaal luistert', async () => {
    const [deze, waar] = [bus(), kanaal()];
    const [opgezegd, elders, blijver] = [teller(deze, waar), teller(deze, kanaal()), teller(deze, waar)];
    await adem();
    opgezegd.stop();
    const [toen, toenElders] = [opgezegd.aantal, elders.aantal];
    // The same function may listen twice, and stops one at a time.
    opgezegd.stop();
    const eerst = blijver.aantal;
    deze.meld(waar);
    await expect.poll(() => blijver.aantal, RUIM).toBeGreaterThan(eerst);
    await adem();
    expect(opgezegd.aantal).toBe(toen);
    // The wake that a new connection gives is for everybody.
    expect(elders.aantal - toenElders).toBeLessThanOrEqual(1);
  });

  it('gaat door als een luisteraar gooit', async () => {
    const [deze, waar] = [bus(), kanaal()];
    deze.luister(waar, () => {
      throw new Error('kapot');
    });
    const een = teller(deze, waar);
    deze.meld(waar);
    await expect.poll(() => een.aantal, RUIM).toBeGreaterThan(0);
  });

  it('weigert een kanaal dat iets anders kan zijn dan woorden', () => {
    const deze = bus();
    for (const fout of ['', 'a b', 'a.*', 'a.>', 'A', 'a..b', 'a\r\nPUB b 0']) {
      expect(() => deze.meld(fout)).toThrow('kanaal');
      expect(() => deze.luister(fout, stil)).toThrow('kanaal');
    }
  });

  it('wekt niemand meer na stop, en faalt dan ook niet', async () => {
    const deze = maak();
    const waar = kanaal();
    const een = teller(deze, waar);
    await deze.stop();
    const toen = een.aantal;
    deze.meld(waar);
    await adem();
    expect(een.aantal).toBe(toen);
  });
});

describe.skipIf(!NATS)(`De bus tussen machines, ${NATS_NAAM}`, () => {
  it('wekt wie in een ander proces luistert', async () => {
    const [hier, daar, waar] = [natsBus(NATS ?? '', stil), natsBus(NATS ?? '', stil), kanaal()];
    onTestFinished(async () => void (await Promise.all([hier.stop(), daar.stop()])));
    const een = teller(daar, waar);
    await expect.poll(() => een.aantal, RUIM).toBe(1);
    await expect.poll(() => { hier.meld(waar); return een.aantal; }, RUIM).toBeGreaterThan(1);
  });

  it('overleeft dat de server wegvalt: binnen het proces gaat het door, en wie terugkomt krijgt een extra wek', async () => {
    await using weg = await natsweg();
    const gelogd: string[] = [];
    const [hier, daar, waar] = [natsBus(weg.url, (wat) => gelogd.push(wat)), natsBus(NATS ?? '', stil), kanaal()];
    onTestFinished(async () => void (await Promise.all([hier.stop(), daar.stop()])));
    const [dichtbij, veraf] = [teller(hier, waar), teller(daar, waar)];
    await expect.poll(() => Math.min(dichtbij.aantal, veraf.aantal), RUIM).toBe(1);

    await weg.weg();
    await expect.poll(() => gelogd, RUIM).toContain('nats-verbinding-verbroken');
    hier.meld(waar);
    await expect.poll(() => dichtbij.aantal, RUIM).toBe(2);
    expect(veraf.aantal).toBe(1);

    await weg.terug();
    await expect.poll(() => dichtbij.aantal, RUIM).toBe(3);
    // What was said while the server was away is said as yet.
    await expect.poll(() => veraf.aantal, RUIM).toBe(2);
    expect(gelogd).toContain('nats-verbinding-hersteld');
  });

  it('begint ook als de server er nog niet is, en stopt ook dan', async () => {
    await using weg = await natsweg();
    await weg.weg();
    const [deze, waar] = [natsBus(weg.url, stil), kanaal()];
    const een = teller(deze, waar);
    deze.meld(waar);
    await expect.poll(() => een.aantal, RUIM).toBe(1);
    await weg.terug();
    await expect.poll(() => een.aantal, RUIM).toBe(2);
    await deze.stop();

    await weg.weg();
    await natsBus(weg.url, stil).stop();
  });
});
