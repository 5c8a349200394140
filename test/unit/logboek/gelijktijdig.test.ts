import { setTimeout as wacht } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerLogboek } from '../../../subgraphs/kit/logboek/controle.js';
import { postgresLogboek } from '../../../subgraphs/kit/logboek/postgres-logboek.js';
import { metBeheer } from '../../harness/postgres.js';
import { proeflog, SLEUTEL, type Proeflog } from './hulp/proeflogboek.js';
import { beslissing, regels, verwerking } from './hulp/regels.js';

let proef: Proeflog;
beforeAll(async () => void (proef = await proeflog()));
afterAll(() => proef.stop());

let teller = 100;
const nieuweOin = (): string => `00000099${String(teller++).padStart(12, '0')}`;

async function schrijvers(aantal: number) {
  const opslagen = await Promise.all(Array.from({ length: aantal }, () => proef.open()));
  return opslagen.map((opslag) => postgresLogboek(opslag, { sleutel: SLEUTEL, log: () => {}, termijnMs: 20_000 }));
}

describe('Schrijvers van dezelfde keten', () => {
  it('twee processen tegelijk: alles staat er, één keer, in een hele keten', async () => {
    const oin = nieuweOin();
    const [een, ander] = await schrijvers(2);
    const groepen = Array.from({ length: 40 }, () => regels(3, oin));
    await Promise.all([
      ...groepen.slice(0, 20).map(async (groep, plaats) => (await wacht(plaats), een?.schrijf(groep))),
      ...groepen.slice(20).map(async (groep, plaats) => (await wacht(plaats), ander?.schrijf(groep))),
    ]);
    expect((await proef.spans(oin)).toSorted()).toEqual(groepen.flatMap(({ verwerkingen }) => verwerkingen.map(({ spanId }) => spanId)).toSorted());
    const verslag = await controleerLogboek(proef.opslag, SLEUTEL, oin);
    expect([verslag.verwerking.breuk, verslag.beslissing.breuk, verslag.verwerking.hoofd.volgnummer, verslag.beslissing.hoofd.volgnummer]).toEqual([undefined, undefined, 120, 40]);
  });

  it('een drukke schrijver houdt een ander niet buiten: die botst hoogstens één keer per aanroep', async () => {
    const oin = nieuweOin();
    const [druk] = await schrijvers(1);
    const opslag = await proef.open();
    const rustig = postgresLogboek(opslag, { sleutel: SLEUTEL, log: () => {} });
    let botsingen = 0;
    opslag.opQuery(({ fout }) => void (fout === '23505' && botsingen++));
    let klaar = false;
    const bezig = Array.from({ length: 4 }, async () => {
      while (!klaar) await druk?.schrijf(regels(1, oin));
    });
    for (let keer = 0; keer < 20; keer++) {
      await rustig.schrijf(regels(1, oin));
      expect(botsingen).toBeLessThanOrEqual(keer + 1);
    }
    klaar = true;
    await Promise.all(bezig);
    expect((await controleerLogboek(proef.opslag, SLEUTEL, oin)).verwerking.breuk).toBeUndefined();
  });

  it('een herhaling komt door terwijl een ander schrijft', async () => {
    const oin = nieuweOin();
    const [een, ander] = await schrijvers(2);
    const eens = regels(2, oin);
    await een?.schrijf(eens);
    const uitgebreid = { verwerkingen: [...eens.verwerkingen, verwerking({ verantwoordelijke: oin })], beslissingen: eens.beslissingen };
    await Promise.all([...Array.from({ length: 10 }, () => ander?.schrijf(regels(1, oin))), een?.schrijf(uitgebreid), ...Array.from({ length: 10 }, () => ander?.schrijf(regels(1, oin)))]);
    expect(await proef.spans(oin)).toHaveLength(23);
  });

  it('in welke volgorde ook, met verbindingen die breken: nooit een gat, en elke toegezegde regel staat er één keer', async () => {
    const beurt = fc.record({
      schrijver: fc.nat(2),
      /** Rows per organisation, so that one call may touch several chains in both tables. */
      perOrganisatie: fc.array(fc.record({ organisatie: fc.nat(2), verwerkingen: fc.nat(3), beslissingen: fc.nat(1) }), { minLength: 1, maxLength: 3 }),
      daarna: fc.constantFrom<'meteen' | 'even wachten' | 'verbindingen breken' | 'nog eens hetzelfde'>('meteen', 'meteen', 'even wachten', 'verbindingen breken', 'nog eens hetzelfde'),
    });
    const logboeken = await schrijvers(3);
    await fc.assert(
      fc.asyncProperty(fc.array(beurt, { minLength: 1, maxLength: 20 }), async (beurten) => {
        const oins = [nieuweOin(), nieuweOin(), nieuweOin()];
        const toegezegd = new Set<string>();
        const aangeboden = new Set<string>();
        const lopend: Promise<void>[] = [];
        for (const { schrijver, perOrganisatie, daarna } of beurten) {
          const groep = {
            verwerkingen: perOrganisatie.flatMap(({ organisatie, verwerkingen }) => Array.from({ length: verwerkingen }, () => verwerking({ verantwoordelijke: oins[organisatie] }))),
            beslissingen: perOrganisatie.flatMap(({ organisatie, beslissingen }) => Array.from({ length: beslissingen }, () => beslissing({ verantwoordelijke: oins[organisatie] }))),
          };
          const schrijf = async () => {
            groep.verwerkingen.forEach(({ spanId }) => aangeboden.add(spanId));
            await logboeken[schrijver]?.schrijf(groep).then(() => groep.verwerkingen.forEach(({ spanId }) => toegezegd.add(spanId)), () => {});
          };
          lopend.push(schrijf());
          if (daarna === 'nog eens hetzelfde') lopend.push(schrijf());
          if (daarna === 'even wachten') await wacht(3);
          if (daarna === 'verbindingen breken') {
            await metBeheer(proef.url, (sessie) => sessie.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_database() || '_logboek'`));
          }
        }
        await Promise.all(lopend);
        // A session of its own: the others may still be on their way out.
        const lezer = await proef.open();
        for (const oin of oins) {
          const verslag = await controleerLogboek(lezer, SLEUTEL, oin);
          expect([verslag.verwerking.breuk, verslag.beslissing.breuk]).toEqual([undefined, undefined]);
        }
        const { rows } = await sql<{ span_id: string }>`select span_id from verwerking where verantwoordelijke = any(${oins})`.execute(lezer.db);
        await lezer.sluit();
        const spans = rows.map(({ span_id }) => span_id);
        expect(new Set(spans).size).toBe(spans.length);
        expect([...toegezegd].filter((span) => !spans.includes(span))).toEqual([]);
        expect(spans.filter((span) => !aangeboden.has(span))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
