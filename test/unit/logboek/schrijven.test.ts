import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerLogboek } from '../../../subgraphs/kit/logboek/controle.js';
import { postgresLogboek } from '../../../subgraphs/kit/logboek/postgres-logboek.js';
import { LogboekOnbeschikbaar } from '../../../subgraphs/kit/logboek/regels.js';
import { proeflog, SLEUTEL, type Proeflog } from './hulp/proeflogboek.js';
import { alleen, beslissing, GEMEENTE, POLITIE, regels, verwerking } from './hulp/regels.js';

let proef: Proeflog;
beforeAll(async () => void (proef = await proeflog()));
afterAll(() => proef.stop());

describe('Een logboek', () => {
  it('bewaart elk veld van een verwerking en van een beslissing', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000030000';
    await logboek.schrijf({ verwerkingen: [verwerking({ verantwoordelijke: oin, betrokkene: 'pseudoniem' })], beslissingen: [beslissing({ verantwoordelijke: oin })] });
    const { rows: [rij] } = await sql`select volgnummer, status, naam, begin, einde, verwerkingsactiviteit, betrokkene, betrokkene_type, wederpartij, kenmerken from verwerking where verantwoordelijke = ${oin}`.execute(proef.opslag.db);
    expect(rij).toEqual({
      volgnummer: 1, status: 'Ok', naam: 'Bijdrage aan bekendheidsronde', begin: 1_780_000_000_000, einde: 1_780_000_000_040,
      verwerkingsactiviteit: 'urn:handbereik:verwerkingsactiviteit:bijdrage:v1', betrokkene: 'pseudoniem',
      betrokkene_type: `urn:handbereik:pseudoniem:${GEMEENTE}:v1`, wederpartij: `urn:nld:oin:${POLITIE}`,
      kenmerken: { 'handbereik.grondslag': 'wmo-vt', 'handbereik.categorieen': ['CONTACT', 'JEUGDHULP'], 'handbereik.herhaald': false, 'handbereik.aantal': 2 },
    });
    const { rows: [besluit] } = await sql`select volgnummer, gebeurtenis, tijdstip, status, verzoek, antwoord, beleid from beslissing where verantwoordelijke = ${oin}`.execute(proef.opslag.db);
    expect(besluit).toEqual({
      volgnummer: 1, gebeurtenis: 'adl.access_evaluation', tijdstip: 1_780_000_000_000, status: 'Ok',
      verzoek: { action: { name: 'uitvragen' }, context: { grondslag: 'wmo-vt', doelen: ['onderzoek', 1.5, null] } }, antwoord: { decision: true }, beleid: ['wmo-2015@1/vt'],
    });
  });

  it('telt voor elke verantwoordelijke apart, vanaf één en zonder gaten', async () => {
    const logboek = proef.logboek();
    await Promise.all([logboek.schrijf(regels(3, GEMEENTE)), logboek.schrijf(regels(2, POLITIE)), logboek.schrijf(regels(4, GEMEENTE))]);
    for (const oin of [GEMEENTE, POLITIE]) {
      const { rows } = await sql<{ volgnummer: number }>`select volgnummer from verwerking where verantwoordelijke = ${oin} order by 1`.execute(proef.opslag.db);
      expect(rows.map(({ volgnummer }) => volgnummer)).toEqual(rows.map((_, plaats) => plaats + 1));
    }
  });

  it('schrijft wat tegelijk komt samen: beide tabellen in één opdracht, één keer vastgelegd', async () => {
    const logboek = proef.logboek();
    await logboek.schrijf(regels());
    const opdrachten: string[] = [];
    const stil = proef.opslag.opQuery(({ sql: tekst }) => opdrachten.push(tekst));
    await Promise.all(Array.from({ length: 20 }, () => logboek.schrijf(regels(2))));
    stil();
    expect(opdrachten).toHaveLength(1);
    expect(opdrachten[0]).toMatch(/insert into verwerking[^]*insert into beslissing/);
  });

  it('schrijft niets voor een lege aanroep', async () => {
    const opdrachten: string[] = [];
    const stil = proef.opslag.opQuery(({ sql: tekst }) => opdrachten.push(tekst));
    await proef.logboek().schrijf({ verwerkingen: [], beslissingen: [] });
    stil();
    expect(opdrachten).toEqual([]);
  });

  it('wacht op de schijf, ook als de rol of de database dat niet vraagt', async () => {
    await proef.knoei(`do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`);
    const ander = await proef.open();
    const { rows: [stand] } = await sql<{ aan: string }>`select current_setting('synchronous_commit') as aan`.execute(ander.db);
    expect(stand?.aan).toBe('off');
    // What holds at the moment of the commit, as a deferred trigger sees it.
    await proef.knoei(`create table gezien (stand text); grant all on gezien to public;
      create function kijk() returns trigger language plpgsql as $t$ begin insert into gezien values (current_setting('synchronous_commit')); return null; end $t$;
      create constraint trigger kijk after insert on verwerking deferrable initially deferred for each row execute function kijk()`);
    await postgresLogboek(ander, { sleutel: SLEUTEL, log: () => {} }).schrijf(regels());
    const { rows: gezien } = await sql`select distinct stand from gezien`.execute(ander.db);
    await proef.knoei(`drop trigger kijk on verwerking; drop table gezien; do $$ begin execute format('alter database %I reset synchronous_commit', current_database()); end $$`);
    expect(gezien).toEqual([{ stand: 'on' }]);
  });

  it.each(['update verwerking set naam = $$x$$', 'delete from verwerking', 'truncate verwerking', 'update beslissing set status = $$Error$$', 'delete from beslissing', 'truncate beslissing'])('laat zich niet wijzigen: %s', async (opdracht) => {
    await expect(sql.raw(opdracht).execute(proef.opslag.db)).rejects.toMatchObject({ code: '42501' });
  });

  it('weigert een regel met een persoonsnummer voordat er iets is geschreven, en zegt in het log waarom zonder het nummer', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000040000';
    await expect(logboek.schrijf(alleen(verwerking({ verantwoordelijke: oin }), verwerking({ verantwoordelijke: oin, naam: '123456782' })))).rejects.toThrow(LogboekOnbeschikbaar);
    expect(await proef.spans(oin)).toEqual([]);
    expect(proef.meldingen.at(-1)).toBe('logregel-geweigerd {"reden":"de regel bevat een persoonsnummer"}');
  });

  it('schrijft een herhaalde aanroep niet dubbel, ook niet als zij tegelijk komt', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000050000';
    const eens = regels(3, oin);
    await logboek.schrijf(eens);
    await logboek.schrijf(eens);
    const nog = regels(2, oin);
    await Promise.all([logboek.schrijf(nog), logboek.schrijf(nog), logboek.schrijf(regels(1, oin))]);
    expect(await proef.spans(oin)).toHaveLength(6);
    expect((await controleerLogboek(proef.opslag, SLEUTEL, oin)).beslissing.hoofd.volgnummer).toBe(3);
  });

  it('schrijft bij een herhaling wat er nog niet stond', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000060000';
    const [een, twee] = [verwerking({ verantwoordelijke: oin }), verwerking({ verantwoordelijke: oin })];
    await logboek.schrijf(alleen(een));
    await logboek.schrijf(alleen(een, twee));
    expect(await proef.spans(oin)).toEqual([een.spanId, twee.spanId]);
  });

  it('weigert een andere regel met dezelfde span, en alleen die', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000070000';
    const [een, ander] = [verwerking({ verantwoordelijke: oin }), verwerking({ verantwoordelijke: oin })];
    await logboek.schrijf(alleen(een));
    const uitkomsten = await Promise.allSettled([logboek.schrijf(alleen({ ...een, naam: 'iets anders' })), logboek.schrijf(alleen(ander))]);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await proef.spans(oin)).toEqual([een.spanId, ander.spanId]);
  });

  it('weigert meteen als er te veel wacht', async () => {
    const logboek = proef.logboek({ maxRijen: 10 });
    const eerste = logboek.schrijf(regels(9));
    await expect(logboek.schrijf(regels(1))).rejects.toThrow('te veel');
    await eerste;
    await logboek.schrijf(regels(1));
  });

  it('schrijft bij het stoppen af wat het had aangenomen, en neemt daarna niets meer aan', async () => {
    const logboek = proef.logboek();
    const oin = '00000099000000080000';
    const lopend = [logboek.schrijf(regels(2, oin)), logboek.schrijf(regels(2, oin))];
    await logboek.stop();
    await Promise.all(lopend);
    expect(await proef.spans(oin)).toHaveLength(4);
    await expect(logboek.schrijf(regels(1, oin))).rejects.toThrow(LogboekOnbeschikbaar);
  });

  it('wil een sleutel van ten minste 32 bytes', () => {
    expect(() => proef.logboek({ sleutel: new Uint8Array(31) })).toThrow(RangeError);
  });
});
