import { rm } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCluster } from '../../../subgraphs/kit/index.js';
import { logregels } from '../../harness/logboek.js';
import { voerUit } from '../../harness/opdracht.js';
import { metBeheer, proefmap } from '../../harness/postgres.js';
import { gevondenBeeld, type Sporen, verwachtBeeld } from './hulp/beeld.js';
import { begin, type Leven, type Ontvangen, toeval } from './hulp/leven.js';
import { BSNS, VRAGERS } from './hulp/vragers.js';

/** How often the chain is killed: a few times in `npm test`, many times in the long run. */
const KILLS = Number(process.env['KILLS'] ?? 10);
const ZAAD = Number(process.env['ZAAD'] ?? Date.now() % 2 ** 31);
const TEGELIJK = 4;
/** A life ends after fewer answers than this, and at most so many milliseconds later: with the next rounds on their way. */
const ANTWOORDEN = 8;
const DAARNA_MS = 150;
const SPOREN_PER_KEER = 40;
const vrager = VRAGERS.find(({ grondslag }) => grondslag === 'wmo-vt')!;
const personen = BSNS.slice(0, 6);

describe(`De keten, ${KILLS} keer omgebracht terwijl er wordt gevraagd (ZAAD=${ZAAD})`, () => {
  const gooi = toeval(ZAAD);
  const ontvangen: Ontvangen[] = [];
  let datamap: string;
  let leven: Leven | undefined;
  beforeAll(async () => void (datamap = await proefmap()));
  afterAll(async () => {
    await leven?.dood(false);
    await (await startCluster({ datamap })).stop();
    await rm(datamap, { recursive: true, force: true });
  });

  it('van elk antwoord dat is aangekomen staan de regels bij beide einden, niets staat half, en de logboeken zijn heel', { timeout: 90_000 + KILLS * 12_000 }, async () => {
    for (let keer = 0; keer <= KILLS; keer++) {
      leven = await begin(datamap, vrager, gooi, ontvangen);
      // Each person alone, so that the logs themselves tell who is who; at the end to see that it still answers.
      if (keer === 0 || keer === KILLS) for (const bsn of personen) await leven.vraag([bsn]);
      const vragen = leven.blijfVragen(TEGELIJK, personen);
      const genoeg = ontvangen.length + Math.floor(gooi() * ANTWOORDEN);
      while (ontvangen.length < genoeg) await Promise.race([vragen, wacht(5)]);
      await Promise.race([vragen, wacht(gooi() * DAARNA_MS)]);
      await leven.dood(gooi() < 0.3);
      await vragen;
      leven = undefined;
    }
    expect(ontvangen.length).toBeGreaterThan(2 * personen.length + KILLS);

    // The logs as they came through it all; the command starts the database when it went down with the last one.
    const { code, stdout } = await voerUit(['logboek', '--json'], { HANDBEREIK_DATA: datamap });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { heel: true }]);
    const cluster = await startCluster({ datamap });
    try {
      await controleer(cluster.adminUrl);
    } finally {
      await cluster.stop();
    }
  });

  const controleer = async (databaseUrl: string): Promise<void> => {
    const wie = new Map<string, string>();
    const uitkomsten = { beantwoord: 0, zonderAntwoord: 0 };
    for (let i = 0; i < ontvangen.length; i += SPOREN_PER_KEER) {
      const deel = ontvangen.slice(i, i + SPOREN_PER_KEER);
      const waar = `trace_id in (${deel.map(({ traceId }) => `'${traceId}'`).join()})`;
      const alle: Sporen = { verwerking: await logregels({ databaseUrl }, 'verwerking', waar), beslissing: await logregels({ databaseUrl }, 'beslissing', waar) };
      for (const { traceId, uitvragen } of deel) {
        const hier = (regels: Sporen['verwerking']): Sporen['verwerking'] => regels.filter((regel) => regel.trace_id === traceId);
        const sporen = { verwerking: hier(alle.verwerking), beslissing: hier(alle.beslissing) };
        const [persoon, ander] = [...new Set(uitvragen.map(({ persoon }) => persoon.id))];
        if (persoon !== undefined && ander === undefined) {
          for (const { schema, verantwoordelijke, betrokkene } of sporen.verwerking) {
            const sleutel = `${verantwoordelijke} ${String(betrokkene)}`;
            // Whoever was somebody first stays it: another person with his pseudonym does not pass.
            if (schema !== 'identiteit' && !wie.has(sleutel)) wie.set(sleutel, persoon);
          }
        }
        expect(gevondenBeeld(sporen, vrager.oin, uitvragen, (oin, pseudoniem) => wie.get(`${oin} ${String(pseudoniem)}`)), `spoor ${traceId}`).toEqual(verwachtBeeld(uitvragen));
        for (const { bijdrage } of uitvragen) if (bijdrage) uitkomsten[bijdrage.uitkomst === 'GEEN_ANTWOORD' ? 'zonderAntwoord' : 'beantwoord']++;
      }
    }
    // Otherwise nothing was looked at: without an answer are those that lost their log while they were asked.
    expect(uitkomsten.beantwoord).toBeGreaterThan(uitkomsten.zonderAntwoord + 20 * KILLS);
    expect(await half(databaseUrl)).toEqual({ rondes: 0, bijdragen: 0 });
  };
});

/** Over everything that was written, also of rounds of which no answer arrived: rounds with half of their rows, and answers without a question. */
async function half(databaseUrl: string): Promise<unknown> {
  return metBeheer(databaseUrl, async (sessie) => {
    const { rows: schemas } = await sessie.query<{ schema: string }>(`select table_schema as schema from information_schema.tables where table_name = 'verwerking' and table_schema not in ('bekendheid', 'identiteit', 'burger', 'gateway')`);
    const { rows: rondes } = await sessie.query<{ aantal: number }>(`
      select count(*)::int as aantal
        from (select trace_id, count(*) as aantal from bekendheid.verwerking group by 1) v
        full join (select trace_id, count(*) as aantal from bekendheid.beslissing where antwoord->>'uitkomst' = 'TOEGESTAAN' group by 1) b using (trace_id)
       where v.aantal is distinct from b.aantal`);
    const { rows: bijdragen } = await sessie.query<{ aantal: number }>(`
      select count(*)::int as aantal from (${schemas.map(({ schema }) => `select trace_id, ouder_span_id from "${schema}".verwerking`).join(' union all ')}) p
       where not exists (select 1 from bekendheid.verwerking v where v.trace_id = p.trace_id and v.span_id = p.ouder_span_id)`);
    return { rondes: rondes[0]!.aantal, bijdragen: bijdragen[0]!.aantal };
  });
}
