import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { sql } from '../../../subgraphs/kit/index.js';
import { metBeheer } from '../../harness/postgres.js';
import { aanvraag, door, KETEN, type Proeffunctie, proeffunctie, UITVOERDER, UUR, VRAGER } from './hulp/proefboek.js';

const RUIM = { timeout: 30_000, interval: 20 };

describe('De motor van een functie', () => {
  let functie: Proeffunctie;
  beforeEach(async () => {
    functie = await proeffunctie();
  });
  afterEach(() => functie[Symbol.asyncDispose]());
  const bezorging = async (id: string): Promise<string | undefined> => (await functie.boek.vind([id]))[0]?.bezorging;
  const nieuw = async (anders = {}): Promise<string> => (await functie.boek.neemAan(aanvraag(anders), door(VRAGER))).opdracht.id;

  it('bezorgt wat er gebeurde, op volgorde, en zet dan de bezorging op BEZORGD', async () => {
    await functie.motor();
    const id = await nieuw();
    for (const naar of ['ONTVANGEN', 'OPGEPAKT', 'UITGEVOERD'] as const) await functie.boek.gaOver(id, naar, door(UITVOERDER));
    await expect.poll(() => functie.ontvanger.soorten(id), RUIM).toEqual(['aangevraagd', 'ontvangen', 'opgepakt', 'uitgevoerd']);
    await expect.poll(() => bezorging(id), RUIM).toBe('BEZORGD');
  });

  it('bezorgt ook wat er lag voordat zij begon, en meer dan in één keer past', async () => {
    const ids = await Promise.all(Array.from({ length: 130 }, () => nieuw()));
    const volgorde = (await functie.uitbak()).filter(({ niveau }) => niveau === 'BEPERKT').map(({ opdracht }) => `actie/${opdracht}`);
    await functie.motor();
    await expect.poll(() => functie.ontvanger.ontvangen.length, RUIM).toBe(2 * ids.length);
    expect(functie.ontvanger.ontvangen.filter(({ informatieniveau }) => informatieniveau === 'BEPERKT').map(({ subject }) => subject)).toEqual(volgorde);
  });

  it('probeert het opnieuw, met steeds langere pauzes, zolang de ketenindex er niet is', async () => {
    const { ontvanger } = functie;
    ontvanger.bereikbaar = false;
    await functie.motor();
    const id = await nieuw();
    await expect.poll(() => ontvanger.bezorgingen, RUIM).toBeGreaterThanOrEqual(2);
    // Waking does not get round the pause.
    const pogingen = ontvanger.bezorgingen;
    for (let i = 0; i < 20; i++) await functie.boek.neemAan(aanvraag(), door(VRAGER));
    expect(ontvanger.bezorgingen - pogingen).toBeLessThanOrEqual(2);
    expect(await bezorging(id)).toBe('ONDERWEG');
    const { rows: [taak] } = await sql<{ pogingen: number; taken: number }>`select max(retry_count) as pogingen, count(*) as taken from job where name = 'bezorgen' and state in ('created', 'retry', 'active')`.execute(functie.opslag.db);
    expect(taak?.pogingen).toBeGreaterThanOrEqual(1);
    expect(taak?.taken).toBeLessThanOrEqual(3);
    ontvanger.bereikbaar = true;
    await expect.poll(() => ontvanger.ontvangen.length, RUIM).toBe(42);
    await expect.poll(() => bezorging(id), RUIM).toBe('BEZORGD');
  });

  it('legt apart wat de ketenindex weigert, bezorgt de rest, en bezorgt het opnieuw als een beheerder dat zegt', async () => {
    const { ontvanger } = functie;
    const [eerste, tweede, derde] = [await nieuw(), await nieuw(), await nieuw()];
    ontvanger.weigert = ({ subject }) => (subject === `actie/${tweede}` ? 'GEBEURTENIS_ONGELDIG' : undefined);
    const motor = await functie.motor();
    await expect.poll(() => [ontvanger.soorten(eerste), ontvanger.soorten(tweede), ontvanger.soorten(derde)], RUIM).toEqual([['aangevraagd'], [], ['aangevraagd']]);
    await expect.poll(() => bezorging(tweede), RUIM).toBe('ONBESTELBAAR');
    expect(await bezorging(derde)).toBe('BEZORGD');
    const brieven = await motor.dodeBrieven();
    expect(brieven.map(({ type, onderwerp, code }) => ({ type, onderwerp, code }))).toEqual(Array.from({ length: 2 }, () => ({ type: 'nl.handbereik.actie-aangevraagd', onderwerp: `actie/${tweede}`, code: 'GEBEURTENIS_ONGELDIG' })));
    expect(functie.gelogd).toContain('opdrachten.dode-brief');

    ontvanger.weigert = () => undefined;
    expect(await motor.bezorgOpnieuw([...brieven.map(({ id }) => id), 'geen-brief'])).toBe(2);
    await expect.poll(() => ontvanger.soorten(tweede), RUIM).toEqual(['aangevraagd']);
    await expect.poll(() => bezorging(tweede), RUIM).toBe('BEZORGD');
    expect(await motor.bezorgOpnieuw(brieven.map(({ id }) => id))).toBe(0);
  });

  it('laat een opdracht verlopen als haar termijn voorbij is, één keer, ook met twee motoren', async () => {
    const verlopen: string[] = [];
    const ander = await functie.open();
    await functie.motor({ opVerlopen: async (_tx, { id }) => void verlopen.push(id) });
    await functie.motor({ opslag: ander.opslag, boeken: [ander.boek], opVerlopen: async (_tx, { id }) => void verlopen.push(id) });
    const termijn = new Date(functie.nu + UUR).toISOString();
    const ids = await Promise.all(Array.from({ length: 20 }, () => nieuw({ termijn })));
    const opTijd = await nieuw({ termijn });
    const zonder = await nieuw();
    await functie.boek.gaOver(opTijd, 'OPGEPAKT', door(UITVOERDER));
    await functie.boek.gaOver(opTijd, 'UITGEVOERD', door(UITVOERDER));
    functie.nu += 2 * UUR;
    await expect.poll(async () => (await functie.boek.vind([...ids, opTijd, zonder])).map((opdracht) => opdracht?.status), RUIM).toEqual([...ids.map(() => 'VERLOPEN'), 'UITGEVOERD', 'AANGEVRAAGD']);
    for (const overgangen of (await functie.boek.overgangen(ids)).values()) {
      expect(overgangen.map(({ naar }) => naar)).toEqual(['AANGEVRAAGD', 'VERLOPEN']);
      expect(overgangen[1]).toMatchObject({ door: { oin: KETEN, functie: 'keten' }, moment: new Date(functie.nu).toISOString() });
    }
    expect(verlopen.toSorted()).toEqual(ids.toSorted());
    await expect.poll(() => ids.map((id) => functie.ontvanger.soorten(id)), RUIM).toEqual(ids.map(() => ['aangevraagd', 'verlopen']));
  });

  it('herinnert één keer, als de termijn nadert en de opdracht nog open is, ook met twee motoren', async () => {
    const ander = await functie.open();
    await functie.motor();
    await functie.motor({ opslag: ander.opslag, boeken: [ander.boek] });
    const termijn = new Date(functie.nu + 3 * UUR).toISOString();
    const ids = await Promise.all(Array.from({ length: 10 }, () => nieuw({ termijn })));
    const klaar = await nieuw({ termijn });
    const kort = await nieuw({ termijn: new Date(functie.nu + UUR / 2).toISOString() });
    await functie.boek.gaOver(klaar, 'GEWEIGERD', door(UITVOERDER), { reden: 'Geen plaats.' });
    functie.nu += 2 * UUR + 1;
    await expect.poll(() => ids.map((id) => functie.ontvanger.soorten(id)), RUIM).toEqual(ids.map(() => ['aangevraagd', 'herinnerd']));
    functie.nu += UUR;
    await expect.poll(() => ids.map((id) => functie.ontvanger.soorten(id)), RUIM).toEqual(ids.map(() => ['aangevraagd', 'herinnerd', 'verlopen']));
    expect(functie.ontvanger.soorten(klaar)).toEqual(['aangevraagd', 'geweigerd']);
    expect(functie.ontvanger.soorten(kort)).toEqual(['aangevraagd', 'verlopen']);
  });

  it('overleeft dat haar databasesessies worden verbroken', async () => {
    await functie.motor();
    const eerste = await nieuw();
    await expect.poll(() => functie.ontvanger.soorten(eerste), RUIM).toEqual(['aangevraagd']);
    for (let i = 0; i < 3; i++) {
      await metBeheer(functie.adminUrl, (sessie) => sessie.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'handbereik proef'"));
      await wacht(60);
    }
    await expect.poll(() => nieuw().catch(() => undefined), RUIM).toBeDefined();
    const laatste = await nieuw();
    await expect.poll(() => functie.ontvanger.soorten(laatste), RUIM).toEqual(['aangevraagd']);
  });

  it('gaat verder waar zij was als de database een tijd niemand toeliet', async () => {
    await functie.motor();
    const voor = await nieuw();
    await expect.poll(() => functie.ontvanger.soorten(voor), RUIM).toEqual(['aangevraagd']);
    const termijn = new Date(functie.nu + UUR).toISOString();
    const id = await nieuw({ termijn });
    const naam = new URL(functie.adminUrl).pathname.slice(1);
    const laatToe = (ja: boolean): Promise<unknown> => metBeheer(inject('adminUrl'), (sessie) => sessie.query(`alter database ${naam} with allow_connections ${ja}`));
    await laatToe(false);
    await metBeheer(inject('adminUrl'), (sessie) => sessie.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [naam]));
    functie.nu += 2 * UUR;
    const gemeld = functie.gelogd.length;
    await expect.poll(() => functie.gelogd.slice(gemeld).filter((melding) => melding === 'opdrachten.taak-stokt').length, RUIM).toBeGreaterThanOrEqual(2);
    await laatToe(true);
    await expect.poll(() => functie.ontvanger.soorten(id), RUIM).toEqual(['aangevraagd', 'verlopen']);
  });

  it('kost in rust één kijkje per beurt, en doet niets meer als zij is gestopt', async () => {
    const motor = await functie.motor({ tempoMs: 100 });
    await nieuw();
    await expect.poll(() => functie.ontvanger.ontvangen.length, RUIM).toBe(2);
    let [kijkjes, doorPgBoss] = [0, 0];
    functie.opslag.opQuery(() => kijkjes++);
    const { voerUit } = functie.opslag;
    Object.assign(functie.opslag, { voerUit: (...vraag: Parameters<typeof voerUit>) => (doorPgBoss++, voerUit(...vraag)) });
    await expect.poll(() => kijkjes, RUIM).toBeGreaterThanOrEqual(20);
    expect(doorPgBoss).toBeLessThanOrEqual(2);
    const begin = performance.now();
    await motor.stop();
    expect(performance.now() - begin).toBeLessThan(4000);
    const erna = kijkjes;
    await wacht(300);
    expect(kijkjes).toBe(erna);
  });

  it('vergeet na een week wat is bezorgd, en niets anders', async () => {
    const [geweigerd, bezorgd] = [await nieuw(), await nieuw()];
    functie.ontvanger.weigert = ({ subject }) => (subject === `actie/${geweigerd}` ? 'GEBEURTENIS_ONGELDIG' : undefined);
    await functie.motor();
    await expect.poll(async () => (await functie.uitbak()).map(({ toestand }) => toestand), RUIM).toEqual(['DOOD', 'DOOD', 'BEZORGD', 'BEZORGD']);
    functie.nu += 8 * 24 * UUR;
    await expect.poll(async () => (await functie.uitbak()).map(({ opdracht }) => opdracht), RUIM).toEqual([geweigerd, geweigerd]);
    expect(await bezorging(bezorgd)).toBe('BEZORGD');
  });
});
