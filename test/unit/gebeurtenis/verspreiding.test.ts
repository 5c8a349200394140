import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startVerspreiding, type Verspreidingsopties } from '../../../subgraphs/voorzieningen/ketenindex/verspreiding/index.js';
import { NATS, NATS_NAAM, natsweg } from './hulp/nats.js';
import { alleenDat, over, type Proefketenindex, proefketenindex, VT } from './hulp/proefketenindex.js';

const RUIM = { timeout: 30_000 };

interface Proef {
  readonly index: Proefketenindex;
  readonly opties: Verspreidingsopties;
  /** What is in the stream, in order. */
  stroom(): Promise<readonly { readonly id: string; readonly positie: number; readonly onderwerp: string; readonly tekst: string }[]>;
  bewaar(aantal: number): Promise<readonly string[]>;
}

async function proef(): Promise<Proef> {
  const index = await proefketenindex();
  const naam = randomUUID().slice(0, 8);
  const [stroom, onderwerp] = [`PROEF_${naam}`, `proef.${naam}`];
  const verbinding = await connect({ servers: new URL(NATS ?? '').host });
  onTestFinished(async () => {
    await (await jetstreamManager(verbinding)).streams.delete(stroom).catch(() => {});
    await verbinding.close();
    await index.stop();
  });
  return {
    index,
    opties: { opslag: index.opslag, gebeurtenissen: index.gebeurtenissen, natsUrl: NATS ?? '', bus: index.bus, log: () => {}, tempoMs: 200, stroom, onderwerp },
    async stroom() {
      const beheer = await jetstreamManager(verbinding);
      const stand = await beheer.streams.info(stroom).catch(() => undefined);
      const aantal = stand?.state.messages ?? 0;
      if (aantal === 0) return [];
      const lezer = await jetstream(verbinding).consumers.get(stroom);
      const gelezen = [];
      for await (const bericht of await lezer.fetch({ max_messages: aantal, expires: 5_000 })) {
        const tekst = bericht.string();
        gelezen.push({ id: JSON.parse(tekst).id as string, positie: Number(bericht.headers?.get('handbereik-positie')), onderwerp: bericht.subject, tekst });
      }
      return gelezen;
    },
    async bewaar(aantal) {
      const nieuw = Array.from({ length: aantal }, () => alleenDat()).flat();
      await index.gebeurtenissen.voegToe(nieuw);
      return nieuw.map(({ gebeurtenis }) => gebeurtenis.id);
    },
  };
}

const ids = (rijen: readonly { readonly id: string }[]): readonly string[] => rijen.map(({ id }) => id);

describe.skipIf(!NATS)(`De verspreiding over ${NATS_NAAM}`, () => {
  it('brengt wat voor iedereen is, op volgorde, en niets van wat voor een doelgroep is', async () => {
    const { index, opties, stroom, bewaar } = await proef();
    const alle = [...(await bewaar(3))];
    const lopend = startVerspreiding(opties);
    onTestFinished(() => lopend.stop());
    const persoon = `persoon-${randomUUID()}`;
    const [minimaal, ...rest] = over(persoon, [VT]);
    await index.gebeurtenissen.voegToe([minimaal, ...rest].flatMap((een) => een ?? []));
    alle.push(minimaal?.gebeurtenis.id ?? '', ...(await bewaar(120)));
    await expect.poll(async () => (await stroom()).length, RUIM).toBe(alle.length);
    const gelezen = await stroom();
    expect(ids(gelezen)).toEqual(alle);
    expect(gelezen[0]?.onderwerp).toMatch(/\.nl\.handbereik\.melding-opgepakt$/);
    expect(gelezen.map(({ positie }) => positie)).toEqual(gelezen.map(({ positie }) => positie).toSorted((a, b) => a - b));
    expect(JSON.stringify(gelezen)).not.toContain(persoon);
  });

  it('hervat zonder gat en zonder dubbele als het midden in een groep wordt afgebroken', async () => {
    const { opties, stroom, bewaar } = await proef();
    const alle = await bewaar(250);
    for (const na of [1, 37, 99, 100, 163]) {
      let gebracht = 0;
      let stuk = false;
      const lopend = startVerspreiding({
        ...opties,
        opStap(stap) {
          if (stap === 'verspreiden:gebracht') gebracht += 1;
          // As if the process is killed: the cursor stays where it was, and what was brought is in the stream.
          if (gebracht >= na) {
            stuk = true;
            throw new Error('gekild');
          }
        },
      });
      await expect.poll(() => stuk, RUIM).toBe(true);
      await lopend.stop();
    }
    const lopend = startVerspreiding(opties);
    onTestFinished(() => lopend.stop());
    await expect.poll(async () => (await stroom()).length, RUIM).toBe(alle.length);
    expect(ids(await stroom())).toEqual(alle);
  });

  it('gaat verder als NATS wegvalt en terugkomt', async () => {
    const { opties, stroom, bewaar } = await proef();
    await using weg = await natsweg();
    const lopend = startVerspreiding({ ...opties, natsUrl: weg.url });
    onTestFinished(() => lopend.stop());
    const alle = [...(await bewaar(50))];
    await expect.poll(async () => (await stroom()).length, RUIM).toBe(50);
    await weg.weg();
    alle.push(...(await bewaar(150)));
    await weg.terug();
    alle.push(...(await bewaar(10)));
    await expect.poll(async () => (await stroom()).length, RUIM).toBe(alle.length);
    expect(ids(await stroom())).toEqual(alle);
  });

  it('twee processen brengen samen alles één keer', async () => {
    const { index, opties, stroom, bewaar } = await proef();
    const lopend = [startVerspreiding(opties), startVerspreiding({ ...opties, opslag: await index.ander() })];
    onTestFinished(async () => void (await Promise.all(lopend.map((een) => een.stop()))));
    const alle: string[] = [];
    for (let i = 0; i < 10; i += 1) alle.push(...(await bewaar(30)));
    await expect.poll(async () => (await stroom()).length, RUIM).toBe(alle.length);
    expect(ids(await stroom())).toEqual(alle);
  });
});
