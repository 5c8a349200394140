import { afterAll, describe, expect, it } from 'vitest';
import { OVERGANGEN, type Opdrachtstatus } from '../../../subgraphs/kit/index.js';
import { controleerKetenindex } from '../../../subgraphs/voorzieningen/ketenindex/controle/controle-database.js';
import { metBeheer, proefdatabase, proefservers, type Proefserver } from '../../harness/postgres.js';
import { bereidVoor, Gehoord } from './hulp/leven.js';
import { STAPPEN } from './hulp/vorm.js';

/** How often the process is killed per combination: a few times in `npm test`, many times in the long run. */
const KILLS = Number(process.env['KILLS'] ?? 10);
const ZAAD = Number(process.env['ZAAD'] ?? Date.now() % 2 ** 31);
const NATS = process.env['NATS_URL'];
const NIETS: readonly unknown[] = [];

const combinaties = proefservers.flatMap((server, i) => [
  { server, bus: 'zonder NATS', natsUrl: undefined, begin: 8 * i },
  { server, bus: NATS === undefined ? 'met NATS (overgeslagen: geen NATS_URL)' : 'met NATS', natsUrl: NATS, begin: 8 * i + 4 },
]);

describe.each(combinaties)(`Een functie, ${KILLS} keer omgebracht (ZAAD=${ZAAD}), PostgreSQL $server.naam, $bus`, ({ server, bus, natsUrl, begin }) => {
  let draaiend: Proefserver | undefined;
  let database: Proefserver | undefined;
  afterAll(async () => {
    await database?.stop();
    await draaiend?.stop();
  });

  it.skipIf(bus.includes('overgeslagen'))('verliest geen aangenomen opdracht, zet geen stap dubbel, en elke stap staat precies één keer in de ketenindex', { timeout: 60_000 + KILLS * 10_000 }, async () => {
    draaiend = await server.start();
    database = await proefdatabase(draaiend.adminUrl);
    const gehoord = new Gehoord();
    let volgende = bereidVoor();
    for (let keer = 0; keer <= KILLS; keer++) {
      const laatste = keer === KILLS;
      const leef = volgende;
      if (!laatste) volgende = bereidVoor();
      const stap = laatste ? undefined : STAPPEN[(begin + keer) % STAPPEN.length];
      const einde = await leef({
        database: database.adminUrl, natsUrl, stap, hoeveelste: 1 + ((ZAAD + keer * 7) % 9), nogEens: gehoord.nogEens(), gelezenTot: gehoord.gelezenTot, zaad: ZAAD + keer,
      }, gehoord);
      expect(einde, `leven ${keer}, ${stap ?? 'het laatste'}\n${einde.stderr}`).toMatchObject(laatste ? { code: 0 } : { signaal: 'SIGKILL' });
    }
    await controleer(database.adminUrl, gehoord);
  });
});

async function controleer(databaseUrl: string, gehoord: Gehoord): Promise<void> {
  // Else nothing was looked at.
  expect(gehoord.bevestigd.size).toBeGreaterThan(KILLS);
  expect(gehoord.gelezen.length).toBeGreaterThan(KILLS);
  await metBeheer(databaseUrl, async (sessie) => {
    const rijen = async <T>(vraag: string): Promise<readonly T[]> => (await sessie.query(vraag)).rows as T[];

    // Everything that was confirmed is there, under the id that was confirmed, each time; and a key is one opdracht.
    const opdrachten = new Map((await rijen<{ sleutel: string; id: string; status: string }>('select sleutel, id, status from actie.opdracht')).map((rij) => [rij.sleutel, rij]));
    expect([...gehoord.bevestigd].filter(([sleutel, ids]) => ids.some((id) => id !== opdrachten.get(sleutel)?.id))).toEqual(NIETS);
    expect([...gehoord.gevraagd.keys()].filter((sleutel) => !opdrachten.has(sleutel))).toEqual(NIETS);

    // Every transition follows on the one before it, by the table; every one that was confirmed is there.
    const overgangen = await rijen<{ opdracht: string; volgnummer: number; van: Opdrachtstatus | null; naar: Opdrachtstatus }>('select opdracht, volgnummer, van, naar from actie.overgang order by opdracht, volgnummer');
    const vorige = new Map<string, Opdrachtstatus>();
    const gezet = new Set<string>();
    for (const { opdracht, van, naar } of overgangen) {
      expect(van).toBe(vorige.get(opdracht) ?? null);
      if (van !== null) expect(OVERGANGEN[van].map((mag) => mag.naar)).toContain(naar);
      expect(gezet).not.toContain(`${opdracht} ${naar}`);
      vorige.set(opdracht, naar);
      gezet.add(`${opdracht} ${naar}`);
    }
    expect(gehoord.overgegaan.filter(({ id, naar }) => !gezet.has(`${id} ${naar}`))).toEqual(NIETS);
    expect([...opdrachten.values()].filter(({ id, status }) => vorige.get(id) !== status)).toEqual(NIETS);

    // The index holds every transition and every reminder once at each level, in order, and nothing else.
    expect(await rijen(`select id from actie.uitbak where toestand <> 'BEZORGD'`)).toEqual(NIETS);
    const inIndex = await rijen<{ positie: number; niveau: number; gebeurtenis: { subject: string; type: string } }>('select positie::int, niveau, gebeurtenis from ketenindex.gebeurtenis order by positie');
    expect(inIndex.map(({ positie }) => positie)).toEqual(inIndex.map((_, i) => i + 1));
    const herinnerd = await rijen<{ id: string }>('select id from actie.opdracht where herinnerd is not null');
    const perOpdracht = (stappen: readonly { readonly opdracht: string; readonly stap: string }[]): Readonly<Record<string, readonly string[]>> =>
      Object.fromEntries([...Map.groupBy(stappen, ({ opdracht }) => opdracht)].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([opdracht, lijst]) => [opdracht, lijst.map(({ stap }) => stap)]));
    const verwacht = perOpdracht(overgangen.map(({ opdracht, naar }) => ({ opdracht, stap: naar.toLowerCase() })));
    const stapVan = ({ subject, type }: { readonly subject: string; readonly type: string }) => ({ opdracht: subject.replace('actie/', ''), stap: type.replace('nl.handbereik.actie-', '') });
    for (const niveau of [0, 1]) {
      const stappen = inIndex.filter((rij) => rij.niveau === niveau).map(({ gebeurtenis }) => stapVan(gebeurtenis));
      expect(perOpdracht(stappen.filter(({ stap }) => stap !== 'herinnerd'))).toEqual(verwacht);
      expect(stappen.filter(({ stap }) => stap === 'herinnerd').map(({ opdracht }) => opdracht).toSorted()).toEqual(herinnerd.map(({ id }) => id).toSorted());
    }

    // The consumer that was away each time read every occurrence once, in order.
    const teLezen = inIndex.filter(({ niveau }) => niveau === 1);
    expect(gehoord.gelezen.map(({ positie }) => positie)).toEqual(teLezen.map(({ positie }) => positie));
  });
  const uitslagen = await controleerKetenindex(databaseUrl, Buffer.alloc(32, 7));
  expect(uitslagen.map(({ heel }) => heel)).toEqual([true]);
}
