import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerLogboek, type BekendeHoofden } from '../../../subgraphs/kit/logboek/controle.js';
import { proeflog, SLEUTEL, type Proeflog } from './hulp/proeflogboek.js';
import { alleen, beslissing, GEMEENTE, POLITIE, verwerking } from './hulp/regels.js';

let proef: Proeflog;
beforeAll(async () => void (proef = await proeflog()));
afterAll(() => proef.stop());

let teller = 100;

/** A log of ten processings and ten decisions for an organisation of its own. */
async function gevuldLog(): Promise<string> {
  const oin = `00000099${String(teller++).padStart(12, '0')}`;
  const logboek = proef.logboek();
  for (let keer = 0; keer < 5; keer++) {
    await logboek.schrijf({
      verwerkingen: [verwerking({ verantwoordelijke: oin }), verwerking({ verantwoordelijke: oin })],
      beslissingen: [beslissing({ verantwoordelijke: oin }), beslissing({ verantwoordelijke: oin })],
    });
  }
  return oin;
}

const controleer = (oin: string, bekend?: BekendeHoofden) => controleerLogboek(proef.opslag, SLEUTEL, oin, bekend);

describe('Een logboek waaraan is geknoeid', () => {
  it('is zonder geknoei heel, en zegt waar het eindigt', async () => {
    const oin = await gevuldLog();
    const verslag = await controleer(oin);
    expect(verslag).toEqual({
      verwerking: { hoofd: { volgnummer: 10, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      beslissing: { hoofd: { volgnummer: 10, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    await proef.logboek().schrijf(alleen(verwerking({ verantwoordelijke: oin })));
    expect((await controleer(oin, { verwerking: verslag.verwerking.hoofd, beslissing: verslag.beslissing.hoofd })).verwerking.breuk).toBeUndefined();
  });

  it('is heel met elke waarde die JSON kent', async () => {
    const oin = await gevuldLog();
    const waarden = [0, -0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 0.1, '', '\u2028', '😀', 'é', '"\\\n\t', true, null, [], {}, [[]], { b: 1, a: { z: [1, { y: 2, x: 3 }], 10: 1, 9: 2 } }];
    await proef.logboek().schrijf({
      verwerkingen: [verwerking({ verantwoordelijke: oin, betrokkene: undefined, betrokkeneType: undefined, wederpartij: undefined, ouderSpanId: undefined, naam: '😀 "\\\n', kenmerken: { ä: 'x', a: [] } })],
      beslissingen: [beslissing({ verantwoordelijke: oin, verzoek: Object.fromEntries(waarden.map((waarde, plaats) => [`v${plaats}`, waarde])) })],
    });
    const { verwerking: keten, beslissing: besluiten } = await controleer(oin);
    expect([keten.hoofd.volgnummer, keten.breuk, besluiten.hoofd.volgnummer, besluiten.breuk]).toEqual([11, undefined, 11, undefined]);
  });

  it.each([
    ['een tekst is gewijzigd', (oin: string) => `update verwerking set naam = 'niets' where verantwoordelijke = '${oin}' and volgnummer = 4`, { volgnummer: 4, aard: 'KLOPT_NIET' }],
    ['een moment is gewijzigd', (oin: string) => `update verwerking set begin = begin - 1 where verantwoordelijke = '${oin}' and volgnummer = 1`, { volgnummer: 1, aard: 'KLOPT_NIET' }],
    ['een betrokkene is weggehaald', (oin: string) => `update verwerking set betrokkene = null where verantwoordelijke = '${oin}' and volgnummer = 10`, { volgnummer: 10, aard: 'KLOPT_NIET' }],
    ['een kenmerk is gewijzigd', (oin: string) => `update verwerking set kenmerken = jsonb_set(kenmerken, '{handbereik.aantal}', '3') where verantwoordelijke = '${oin}' and volgnummer = 6`, { volgnummer: 6, aard: 'KLOPT_NIET' }],
    ['een hash is gewijzigd', (oin: string) => `update verwerking set hash = '\\x00' where verantwoordelijke = '${oin}' and volgnummer = 3`, { volgnummer: 3, aard: 'KLOPT_NIET' }],
    ['een regel is verwijderd', (oin: string) => `delete from verwerking where verantwoordelijke = '${oin}' and volgnummer = 5`, { volgnummer: 5, aard: 'ONTBREEKT' }],
    ['de eerste regel is verwijderd', (oin: string) => `delete from verwerking where verantwoordelijke = '${oin}' and volgnummer = 1`, { volgnummer: 1, aard: 'ONTBREEKT' }],
    [
      'een regel is verwijderd en de rest hernummerd',
      (oin: string) => `delete from verwerking where verantwoordelijke = '${oin}' and volgnummer = 5; update verwerking set volgnummer = -volgnummer where verantwoordelijke = '${oin}' and volgnummer > 5;
        update verwerking set volgnummer = -volgnummer - 1 where verantwoordelijke = '${oin}' and volgnummer < 0`,
      { volgnummer: 5, aard: 'KLOPT_NIET' },
    ],
    [
      'een regel is tussengevoegd',
      (oin: string) => `update verwerking set volgnummer = -volgnummer where verantwoordelijke = '${oin}' and volgnummer > 5; update verwerking set volgnummer = 1 - volgnummer where verantwoordelijke = '${oin}' and volgnummer < 0;
        create temporary table k as select * from verwerking where verantwoordelijke = '${oin}' and volgnummer = 5; update k set volgnummer = 6, span_id = 'aaaaaaaaaaaaaaaa'; insert into verwerking select * from k`,
      { volgnummer: 6, aard: 'KLOPT_NIET' },
    ],
    [
      'een regel is achteraan toegevoegd',
      (oin: string) => `create temporary table k as select * from verwerking where verantwoordelijke = '${oin}' and volgnummer = 10; update k set volgnummer = 11, span_id = 'aaaaaaaaaaaaaaaa'; insert into verwerking select * from k`,
      { volgnummer: 11, aard: 'KLOPT_NIET' },
    ],
    [
      'twee regels zijn verwisseld',
      (oin: string) => `update verwerking set volgnummer = 99 where verantwoordelijke = '${oin}' and volgnummer = 7; update verwerking set volgnummer = 7 where verantwoordelijke = '${oin}' and volgnummer = 8;
        update verwerking set volgnummer = 8 where verantwoordelijke = '${oin}' and volgnummer = 99`,
      { volgnummer: 7, aard: 'KLOPT_NIET' },
    ],
  ])('wijst de eerste plaats aan: %s', async (_wat, knoei, breuk) => {
    const oin = await gevuldLog();
    const ander = await gevuldLog();
    await proef.knoei(`alter table verwerking drop constraint if exists verwerking_volgnummer_check; ${knoei(oin)}`);
    const verslag = await controleer(oin);
    expect(verslag.verwerking.breuk).toEqual(breuk);
    expect(verslag.verwerking.hoofd.volgnummer).toBe(breuk.volgnummer - 1);
    expect(verslag.beslissing.breuk).toBeUndefined();
    expect((await controleer(ander)).verwerking.breuk).toBeUndefined();
  });

  it('ziet ook een gewijzigde beslissing', async () => {
    const oin = await gevuldLog();
    await proef.knoei(`update beslissing set antwoord = '{"decision": false}' where verantwoordelijke = '${oin}' and volgnummer = 2`);
    const { beslissing: keten, verwerking: heel } = await controleer(oin);
    expect([keten.breuk, heel.breuk]).toEqual([{ volgnummer: 2, aard: 'KLOPT_NIET' }, undefined]);
  });

  it('ziet een afgekapte staart als iemand het hoofd elders bewaart, en anders niet', async () => {
    const oin = await gevuldLog();
    const { verwerking: { hoofd } } = await controleer(oin);
    await proef.knoei(`delete from verwerking where verantwoordelijke = '${oin}' and volgnummer > 7`);
    expect((await controleer(oin)).verwerking.breuk).toBeUndefined();
    expect((await controleer(oin, { verwerking: hoofd })).verwerking.breuk).toEqual({ volgnummer: 8, aard: 'AFGEKAPT' });
    await proef.logboek().schrijf(alleen(...Array.from({ length: 5 }, () => verwerking({ verantwoordelijke: oin }))));
    expect((await controleer(oin, { verwerking: hoofd })).verwerking.breuk).toEqual({ volgnummer: 10, aard: 'KLOPT_NIET' });
  });

  it('ziet dat alles weg is', async () => {
    const oin = await gevuldLog();
    const { verwerking: { hoofd } } = await controleer(oin);
    await proef.knoei(`delete from verwerking where verantwoordelijke = '${oin}'`);
    expect((await controleer(oin, { verwerking: hoofd })).verwerking.breuk).toEqual({ volgnummer: 1, aard: 'AFGEKAPT' });
  });

  it('past niet op het logboek van een ander, en niet op een andere sleutel', async () => {
    const oin = await gevuldLog();
    await proef.knoei(`update verwerking set verantwoordelijke = '${POLITIE}' where verantwoordelijke = '${oin}'`);
    expect((await controleer(POLITIE)).verwerking.breuk).toEqual({ volgnummer: 1, aard: 'KLOPT_NIET' });
    const heel = await gevuldLog();
    expect((await controleerLogboek(proef.opslag, new Uint8Array(32), heel)).verwerking.breuk).toEqual({ volgnummer: 1, aard: 'KLOPT_NIET' });
  });

  it('begint leeg', async () => {
    expect((await controleer(GEMEENTE)).verwerking).toMatchObject({ hoofd: { volgnummer: 0 } });
  });
});
