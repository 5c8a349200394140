import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { metBeheer, proefdatabase, type Proefserver } from '../../harness/postgres.js';
import { nummers } from './hulp/burgerservicenummer.js';
import { GEMEENTE, POLITIE, type Proefdienst, type Rolverdeling, startDienst, verdeelRollen, VRAGER } from './hulp/dienst.js';

const GROND = { vrager: VRAGER, aanleiding: 'melding-1' };
const CASELOAD = nummers(5);
const [BEKEND] = CASELOAD as [string];

let database: Proefserver;
let rollen: Rolverdeling;
let proef: Proefdienst;

beforeEach(async () => {
  database = await proefdatabase(inject('adminUrl'));
  rollen = await verdeelRollen();
  proef = await startDienst(database.adminUrl, rollen);
});
afterEach(async () => {
  await proef[Symbol.asyncDispose]();
  await database.stop();
});

/** What a partner keeps: every version in use when it made its index. */
const index = async (): Promise<ReadonlySet<string>> => new Set((await proef.eigen(POLITIE).pseudonimiseer(CASELOAD)).flat().map(({ waarde }) => waarde));
/** What the coordinator sends of one person, the newest first. */
const gevraagd = async (oin = POLITIE) => (await proef.coordinator.pseudonimiseer([BEKEND], [oin], GROND)).get(oin)![0]!;
const treffers = async (in_: ReadonlySet<string>): Promise<number[]> => (await gevraagd()).filter(({ waarde }) => in_.has(waarde)).map(({ sleutelversie }) => sleutelversie);

describe('Een sleutelwissel', () => {
  it('laat zolang beide versies in gebruik zijn een oude en een nieuwe index allebei kloppen, en daarna alleen de nieuwe', async () => {
    const oudeIndex = await index();
    expect(await treffers(oudeIndex)).toEqual([1]);

    expect(await proef.dienst.roteer(POLITIE)).toBe(2);
    const nieuweIndex = await index();
    expect((await gevraagd()).map(({ sleutelversie }) => sleutelversie)).toEqual([2, 1]);
    expect(await treffers(oudeIndex)).toEqual([1]);
    expect(await treffers(nieuweIndex)).toEqual([2, 1]);

    await proef.dienst.trekIn(POLITIE, 1);
    expect(await treffers(oudeIndex)).toEqual([]);
    expect(await treffers(nieuweIndex)).toEqual([2]);
  });

  it('raakt alleen die organisatie', async () => {
    const gemeente = await gevraagd(GEMEENTE);
    await gevraagd(POLITIE);
    await proef.dienst.roteer(POLITIE);
    await proef.dienst.trekIn(POLITIE, 1);
    expect(await gevraagd(GEMEENTE)).toEqual(gemeente);
  });

  it('vernietigt de sleutel, en geeft zijn nummer nooit meer uit', async () => {
    await gevraagd();
    await proef.dienst.trekIn(POLITIE, 1);
    const rijen = () => metBeheer(database.adminUrl, async (sessie) => (await sessie.query('select versie, verzegeld is null as weg, tot is not null as gesloten from pseudoniemen.sleutel order by versie')).rows);
    expect(await rijen()).toEqual([{ versie: 1, weg: true, gesloten: true }]);
    expect((await gevraagd()).map(({ sleutelversie }) => sleutelversie)).toEqual([2]);
    expect(await rijen()).toEqual([{ versie: 1, weg: true, gesloten: true }, { versie: 2, weg: false, gesloten: false }]);
    expect((await proef.dienst.versies(POLITIE)).map(({ versie, tot }) => [versie, tot !== null])).toEqual([[2, false], [1, true]]);
  });

  it('heeft nooit meer dan twee versies in gebruik, en trekt niets in dat niet in gebruik is', async () => {
    await gevraagd();
    await proef.dienst.roteer(POLITIE);
    await expect(proef.dienst.roteer(POLITIE)).rejects.toThrow(/Trek eerst de oude in/);
    await expect(proef.dienst.trekIn(POLITIE, 3)).rejects.toThrow(/niet in gebruik/);
    await proef.dienst.trekIn(POLITIE, 1);
    await expect(proef.dienst.trekIn(POLITIE, 1)).rejects.toThrow(/niet in gebruik/);
  });

  it('blijft na een herstart', async () => {
    await gevraagd();
    await proef.dienst.roteer(POLITIE);
    const voor = await gevraagd();
    await proef[Symbol.asyncDispose]();
    proef = await startDienst(database.adminUrl, rollen);
    expect(await gevraagd()).toEqual(voor);
  });

  it('geeft bij eerste gebruik door velen tegelijk, ook in twee processen, één sleutel', async () => {
    await using tweede = await startDienst(database.adminUrl, rollen);
    const uitkomsten = await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 ? proef : tweede).coordinator.pseudonimiseer([BEKEND], [POLITIE, GEMEENTE], GROND)),
    );
    for (const uitkomst of uitkomsten) expect(uitkomst).toEqual(uitkomsten[0]);
  });

  it('door twee processen tegelijk is één wissel', async () => {
    await gevraagd();
    await using tweede = await startDienst(database.adminUrl, rollen);
    const uitkomsten = await Promise.allSettled([proef.dienst.roteer(POLITIE), tweede.dienst.roteer(POLITIE)]);
    expect(uitkomsten.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await proef.dienst.versies(POLITIE)).map(({ versie }) => versie)).toEqual([2, 1]);
  });
});
