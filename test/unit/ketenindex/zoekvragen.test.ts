import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GATEWAY } from '../../../schema/vertrouwen.js';
import { type Functiecontext, leesSpoor, LogboekOnbeschikbaar, type Logregels, openSchema, type Opslag, sql } from '../../../subgraphs/kit/index.js';
import { gebeurtenisMigraties, gebeurtenisopslag, type LopendeOpslag } from '../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { startZoekvragen, type Zoekvragen, zoekvraagMigraties } from '../../../subgraphs/voorzieningen/ketenindex/zoekvragen/index.js';
import { proefdatabase, type Proefserver } from '../../harness/postgres.js';
import { SLEUTEL, voorval, VT } from './hulp/proefopslag.js';

const UUR = 3_600_000;
const VERANTWOORDELIJKE = '00000099000000001000';

let database: Proefserver;
let opslag: Opslag<unknown>;
let gebeurtenissen: LopendeOpslag;
let nu = Date.parse('2026-11-24T12:00:00Z');
const geschreven: Logregels[] = [];
let logboekStuk = false;

const context: Functiecontext = { vrager: { sub: 'iemand', oin: VT, rollen: ['professional'], functie: 'medewerker', betrouwbaarheid: 'HOOG' }, uitgever: GATEWAY, traceparent: undefined, spoor: leesSpoor(undefined), log: () => {} };

const start = (): Zoekvragen => startZoekvragen({
  opslag, gebeurtenissen, verantwoordelijke: VERANTWOORDELIJKE, klok: () => nu, log: () => {},
  logboek: {
    async schrijf(regels) {
      if (logboekStuk) throw new LogboekOnbeschikbaar('stuk');
      geschreven.push(regels);
    },
  },
});

beforeAll(async () => {
  database = await proefdatabase(inject('adminUrl'));
  opslag = await openSchema<unknown>({ url: database.adminUrl, geheim: 'proefgeheim', naam: 'ketenindex', migraties: { ...gebeurtenisMigraties, ...zoekvraagMigraties }, poolgrootte: 4 });
  gebeurtenissen = gebeurtenisopslag({ opslag, sleutel: SLEUTEL, klok: () => nu, naCommit: () => {}, log: () => {} });
});
afterAll(async () => {
  await gebeurtenissen.stop();
  await opslag.sluit();
  await database.stop();
});

async function metZoekvragen(doe: (zoekvragen: Zoekvragen) => Promise<void>): Promise<void> {
  const zoekvragen = start();
  try {
    await doe(zoekvragen);
  } finally {
    await zoekvragen.stop();
  }
}

const status = async (zoekvragen: Zoekvragen, id: string | undefined): Promise<string | undefined> => (await zoekvragen.vind(id ?? '', context))?.status;

describe('Zoekvragen', () => {
  it('een zoekvraag die is aangenomen wordt ook beantwoord door wie er na een val komt', async () => {
    const gestopt = start();
    await gestopt.stop();
    const id = await gestopt.stel({ casus: 'casus-1' }, context);
    expect(await status(gestopt, id)).toBe('IN_PROGRESS');
    await metZoekvragen(async (zoekvragen) => {
      await expect.poll(() => status(zoekvragen, id), { timeout: 20_000 }).toBe('OK');
    });
  });

  it('van elke persoon in een antwoord over een casus staat een regel in het log, voordat het is op te halen', async () => {
    await gebeurtenissen.voegToe([...voorval({ beperkt: [VT], persoon: 'persoon-1', casus: 'casus-2' }), ...voorval({ beperkt: [VT], persoon: 'persoon-2', casus: 'casus-2' })]);
    await metZoekvragen(async (zoekvragen) => {
      geschreven.length = 0;
      const id = await zoekvragen.stel({ casus: 'casus-2' }, context);
      await expect.poll(() => status(zoekvragen, id), { timeout: 20_000 }).toBe('OK');
      expect(geschreven.flatMap(({ verwerkingen }) => verwerkingen.map(({ betrokkene, wederpartij, verantwoordelijke, traceId }) => [betrokkene, wederpartij, verantwoordelijke, traceId])))
        .toEqual(['persoon-1', 'persoon-2'].map((persoon) => [persoon, `urn:nld:oin:${VT}`, VERANTWOORDELIJKE, context.spoor.traceId]));
    });
  });

  it('kan het log niet worden geschreven, dan is er geen antwoord', async () => {
    logboekStuk = true;
    await metZoekvragen(async (zoekvragen) => {
      const id = await zoekvragen.stel({ persoon: 'persoon-1' }, context);
      await expect.poll(() => status(zoekvragen, id), { timeout: 20_000 }).toBe('ERROR');
    });
    logboekStuk = false;
  });

  it('een antwoord verloopt na een dag', async () => {
    await metZoekvragen(async (zoekvragen) => {
      const id = await zoekvragen.stel({}, context);
      await expect.poll(() => status(zoekvragen, id), { timeout: 20_000 }).toBe('OK');
      nu += 23 * UUR;
      expect(await status(zoekvragen, id)).toBe('OK');
      nu += 2 * UUR;
      expect(await status(zoekvragen, id)).toBeUndefined();
    });
  });

  it('een organisatie laat er niet meer dan honderd tegelijk wachten', async () => {
    const gestopt = start();
    await gestopt.stop();
    for (let keer = 0; keer < 100; keer++) expect(await gestopt.stel({}, context)).toBeDefined();
    expect(await gestopt.stel({}, context)).toBeUndefined();
    expect(await gestopt.stel({}, { ...context, vrager: { ...context.vrager, oin: '00000099009000001000' } })).toBeDefined();
    await sql`delete from zoekvraag`.execute(opslag.db);
  });

  it('een groot antwoord gaat in bladzijden die samen alles geven', async () => {
    const persoon = 'persoon-veel';
    for (let keer = 0; keer < 12; keer++) await gebeurtenissen.voegToe(Array.from({ length: 1000 }, () => voorval({ beperkt: [VT], persoon })[1]!));
    await metZoekvragen(async (zoekvragen) => {
      const id = (await zoekvragen.stel({ persoon }, context)) ?? '';
      await expect.poll(() => status(zoekvragen, id), { timeout: 30_000 }).toBe('OK');
      const vraag = (await zoekvragen.vind(id, context))!;
      expect(vraag.aantal).toBe(12_000);
      const posities = new Set<number>();
      for (let [na, meer] = [0, true]; meer;) {
        const blad = await zoekvragen.blad(vraag, na, 10_000);
        expect(blad.rijen.length).toBeLessThanOrEqual(10_000);
        for (const { positie } of blad.rijen) posities.add(positie);
        [na, meer] = [blad.gelezenTot, blad.meer];
      }
      expect(posities.size).toBe(12_000);
    });
  });
});
