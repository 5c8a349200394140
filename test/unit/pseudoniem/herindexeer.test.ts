import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { gedeeldeMigraties } from '../../../subgraphs/kit/partner/gedeelde-migraties.js';
import { openSchema, type Opslag } from '../../../subgraphs/kit/postgres/index.js';
import { herindexeer } from '../../../subgraphs/kit/pseudoniem/herindexeer.js';
import type { EigenPseudoniemen } from '../../../subgraphs/kit/pseudoniem/pseudonimiseerder.js';
import { proefdatabase, type Proefserver } from '../../harness/postgres.js';
import { nummers } from './hulp/burgerservicenummer.js';
import { POLITIE, type Proefdienst, startDienst, verdeelRollen, VRAGER } from './hulp/dienst.js';

const AANTAL = 600;
const CASELOAD = nummers(AANTAL);

let database: Proefserver;
let opslag: Opslag<unknown>;
let proef: Proefdienst;

beforeEach(async () => {
  database = await proefdatabase(inject('adminUrl'));
  opslag = await openSchema<unknown>({ url: database.adminUrl, geheim: 'proef', naam: 'politie', migraties: gedeeldeMigraties });
  proef = await startDienst(database.adminUrl, await verdeelRollen());
  await sql`insert into persoon (sleutel, bsn) select 'dossier-' || bsn, bsn from unnest(${CASELOAD}::text[]) as bsn`.execute(opslag.db);
});
afterEach(async () => {
  await proef[Symbol.asyncDispose]();
  await opslag.sluit();
  await database.stop();
});

const index = async () => (await sql<{ pseudoniem: string; sleutelversie: number; persoon: string }>`select * from pseudoniem order by pseudoniem`.execute(opslag.db)).rows;
const dossierVan = async (bsn: string): Promise<(string | undefined)[]> => {
  const versies = (await proef.coordinator.pseudonimiseer([bsn], [POLITIE], { vrager: VRAGER, aanleiding: 'melding-1' })).get(POLITIE)![0]!;
  const rijen = await index();
  return versies.map(({ waarde }) => rijen.find(({ pseudoniem }) => pseudoniem === waarde)?.persoon);
};

describe('Herindexeren', () => {
  it('maakt de index waarin de coördinator elke persoon vindt, met voortgang', async () => {
    const stand: number[] = [];
    expect(await herindexeer(opslag, proef.eigen(POLITIE), (gedaan) => stand.push(gedaan))).toEqual({ personen: AANTAL, pseudoniemen: AANTAL });
    expect(stand).toEqual([500, 600]);
    for (const bsn of [CASELOAD[0]!, CASELOAD.at(-1)!]) expect(await dossierVan(bsn)).toEqual([`dossier-${bsn}`]);
  });

  it('neemt bij een sleutelwissel beide versies op, en na het intrekken alleen de nieuwe', async () => {
    await herindexeer(opslag, proef.eigen(POLITIE));
    await proef.dienst.roteer(POLITIE);
    expect(await dossierVan(CASELOAD[7]!)).toEqual([undefined, `dossier-${CASELOAD[7]}`]);
    expect(await herindexeer(opslag, proef.eigen(POLITIE))).toEqual({ personen: AANTAL, pseudoniemen: 2 * AANTAL });
    expect(await dossierVan(CASELOAD[7]!)).toEqual([`dossier-${CASELOAD[7]}`, `dossier-${CASELOAD[7]}`]);
    await proef.dienst.trekIn(POLITIE, 1);
    await herindexeer(opslag, proef.eigen(POLITIE));
    expect(new Set((await index()).map(({ sleutelversie }) => sleutelversie))).toEqual(new Set([2]));
  });

  it('laat bij een fout onderweg, bij de dienst of in de database, de oude index staan', async () => {
    await herindexeer(opslag, proef.eigen(POLITIE));
    const oud = await index();
    const weg: EigenPseudoniemen = { pseudonimiseer: () => Promise.reject(new Error('weg')) };
    await expect(herindexeer(opslag, weg)).rejects.toThrow('weg');
    const dubbel: EigenPseudoniemen = { pseudonimiseer: async (bsns) => bsns.map((_, i) => [{ waarde: i < 599 ? `p${i}` : 'p0', sleutelversie: 1 }]) };
    await expect(herindexeer(opslag, dubbel)).rejects.toMatchObject({ code: '23505' });
    expect(await index()).toEqual(oud);
  });

  it('brengt niet terug wie intussen is verwijderd, en houdt wie intussen kwam', async () => {
    const eigen = proef.eigen(POLITIE);
    const [weg] = CASELOAD as [string];
    const tussendoor: EigenPseudoniemen = {
      async pseudonimiseer(bsns) {
        const uit = await eigen.pseudonimiseer(bsns);
        await sql`delete from persoon where bsn = ${weg}`.execute(opslag.db);
        await sql`insert into persoon values ('nieuw', '900900901')`.execute(opslag.db);
        await sql`insert into pseudoniem values ('p-nieuw', 1, 'nieuw')`.execute(opslag.db);
        return uit;
      },
    };
    expect(await herindexeer(opslag, tussendoor)).toEqual({ personen: AANTAL, pseudoniemen: AANTAL - 1 });
    expect(await dossierVan(weg)).toEqual([undefined]);
    expect((await index()).filter(({ persoon }) => persoon === 'nieuw')).toHaveLength(1);
  });
});
