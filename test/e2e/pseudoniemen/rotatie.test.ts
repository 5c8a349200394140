import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PSEUDONIEMENPAD } from '../../../subgraphs/kit/index.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { metBeheer } from '../../harness/postgres.js';
import { ketenpseudoniemen } from '../../harness/pseudoniemen.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { luisterMee } from '../../harness/verkeer.js';

const POLITIE = '00000099001000001000';
const VT = '00000099003000001000';
const PERSONEN = [GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen];

let keten: Proefketen;
beforeAll(async () => {
  keten = await startKeten();
});
afterAll(() => keten[Symbol.asyncDispose]());

describe('Een sleutelwissel bij een organisatie, in een keten die draait', () => {
  let zonderWissel: string;
  beforeAll(async () => {
    zonderWissel = await ronde();
  });

  /** What the police say of the family, but for the moment. */
  const ronde = async (): Promise<string> => {
    const { data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek(PERSONEN, { partners: [POLITIE] }));
    expect(errors).toBeUndefined();
    return JSON.stringify(data!.bepalenBekendheid.uitvragen.map(({ persoon, bijdrage }) => [persoon.id, { ...bijdrage, peilmoment: null }]));
  };
  const uitkomsten = async (): Promise<ReadonlySet<string>> => new Set([...(await ronde()).matchAll(/"uitkomst":"(\w+)"/g)].map(([, uitkomst]) => uitkomst!));
  const houder = () => keten.keten.subgraphs.soorten.find(({ naam }) => naam === 'politie')!.houders.get(POLITIE)!;
  /** The index as the organisation has it: how many entries in each key version. */
  const index = (): Promise<readonly (readonly [number, number])[]> => metBeheer(keten.databaseUrl, async (sessie) => {
    const { rows } = await sessie.query<[number, number]>({ text: `select sleutelversie, count(*)::int from politie_${POLITIE}.pseudoniem group by 1 order by 1`, rowMode: 'array' });
    return rows;
  });
  const dienst = () => keten.keten.subgraphs.pseudoniemen.dienst;

  it('verandert aan geen antwoord iets: voor, tijdens en na, en daarna vindt alleen de nieuwe index nog iemand', async () => {
    expect(zonderWissel).toContain('BEKEND');
    const [[versie, aantal] = [0, 0]] = await index();
    expect(versie).toBe(1);

    expect(await dienst().roteer(POLITIE)).toBe(2);
    expect(await ronde()).toBe(zonderWissel);

    const [, ...tijdens] = await Promise.all([houder().herindexeer(), ...Array.from({ length: 6 }, () => ronde())]);
    for (const antwoord of tijdens) expect(antwoord).toBe(zonderWissel);
    expect(await index()).toEqual([[1, aantal], [2, aantal]]);
    expect(await ronde()).toBe(zonderWissel);

    await dienst().trekIn(POLITIE, 1);
    expect(await ronde()).toBe(zonderWissel);
    await houder().herindexeer();
    expect(await index()).toEqual([[2, aantal]]);
    expect(await ronde()).toBe(zonderWissel);

    // In the log stands the version by which the person was asked about.
    const [laatste] = (await logregels(keten, 'verwerking', `verantwoordelijke = '${POLITIE}'`)).slice(-1);
    expect(laatste).toMatchObject({ betrokkene_type: expect.stringMatching(/2$/) as string });
  });

  it('laat een index die niet is vernieuwd na het intrekken niemand meer vinden, en na herindexeren weer iedereen', async () => {
    expect(await dienst().roteer(POLITIE)).toBe(3);
    await dienst().trekIn(POLITIE, 2);
    expect(await uitkomsten()).toEqual(new Set(['ONBEKEND']));
    await houder().herindexeer();
    expect(await ronde()).toBe(zonderWissel);
  });

  it('raakt de andere organisaties niet', async () => {
    expect((await dienst().versies(VT)).map(({ versie }) => versie)).toEqual([1]);
    const voor = await ketenpseudoniemen(keten, VT, [GEZIN.moeder]);
    await dienst().roteer(POLITIE);
    expect(await ketenpseudoniemen(keten, VT, [GEZIN.moeder])).toEqual(voor);
  });
});

describe('De dienst die de sleutels heeft', () => {
  it('ziet van een ronde en van een herindexering geen nummer en geen pseudoniem, en van dezelfde persoon nooit tweemaal hetzelfde', async () => {
    using verkeer = luisterMee();
    for (let keer = 0; keer < 2; keer++) await keten.vraag(BEKENDHEIDSRONDE, verzoek(PERSONEN));
    const vragers = verkeer.verstuurd.filter(({ url }) => url.endsWith(`${PSEUDONIEMENPAD}/evalueer`));
    await keten.keten.subgraphs.soorten.find(({ naam }) => naam === 'politie')!.houders.get(POLITIE)!.herindexeer();
    const eigen = verkeer.verstuurd.filter(({ url }) => url.endsWith(`${PSEUDONIEMENPAD}/eigen`));
    expect([vragers.length, eigen.length > 0]).toEqual([2, true]);

    const { nummers, pseudoniemen } = await metBeheer(keten.databaseUrl, async (sessie) => {
      const kolom = async (tekst: string): Promise<readonly string[]> => (await sessie.query<[string]>({ text: tekst, rowMode: 'array' })).rows.flat();
      const schemas = await kolom("select table_schema from information_schema.tables where table_name = 'pseudoniem'");
      return {
        nummers: await kolom(`select distinct bsn from politie_${POLITIE}.persoon`),
        pseudoniemen: await kolom(schemas.map((schema) => `select pseudoniem from "${schema}".pseudoniem`).join(' union all ')),
      };
    });
    const gezien = [...vragers, ...eigen].map(({ url, koppen, lichaam, antwoord }) => [url, ...koppen.map(leesbaar), lichaam, antwoord].join('\n')).join('\n');
    for (const geheim of [...PERSONEN, ...nummers, ...pseudoniemen]) expect(gezien).not.toContain(geheim);
    // Blinded afresh each time: the service cannot even tell that the same family was asked about again.
    const elementen = vragers.flatMap(({ lichaam }) => (JSON.parse(lichaam) as { elementen: readonly string[] }).elementen);
    expect(elementen).toHaveLength(2 * PERSONEN.length);
    expect(new Set(elementen).size).toBe(elementen.length);
    // Nor does it hear about which report, or from which employee.
    expect(gezien).not.toContain('melding-1');
    expect(gezien).not.toContain('demo-veilig-thuis');
    expect(gezien).toContain(`"oin":"${VT}"`);
  });
});

/** A header as it came, and of a token also what it says. */
function leesbaar(kop: string): string {
  const inhoud = /^Bearer [\w-]+\.([\w-]+)\./.exec(kop)?.[1];
  return inhoud === undefined ? kop : `${kop}\n${Buffer.from(inhoud, 'base64url').toString()}`;
}
