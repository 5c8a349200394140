import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { BEHEERDER, GESCHIEDENIS, proefinrichting, type Proefinrichting, WIJZIG } from './hulp/proefinrichting.js';

let proef: Proefinrichting;
beforeAll(async () => void (proef = await proefinrichting()));
afterAll(() => proef.stop());

const SV_DEMO = DEMOVERBANDEN[0]!.inrichting;
const REDEN = 'Afgesproken in het overleg van de partijen.';
const RICHT_IN = 'mutation ($opdracht: InrichtOpdracht!) { richtIn(opdracht: $opdracht) { versie } }';
const richtIn = (verband: string) => proef.vraag(RICHT_IN, BEHEERDER, { opdracht: { verband, reden: REDEN, inrichting: SV_DEMO } });
const wijzig = (verband: string, verwachteVersie: number, extra: object = {}) =>
  proef.vraag(WIJZIG, BEHEERDER, { verband, verwachteVersie, reden: REDEN, inrichting: { ...SV_DEMO, naam: `Na ${verwachteVersie}` }, ...extra });

interface Versie { versie: number; geldigVanaf: string }
async function versies(id: string, op?: Date): Promise<{ geldend: number | undefined; alle: Versie[] }> {
  const { data } = await proef.vraag(GESCHIEDENIS, BEHEERDER, { id }, op ? { nu: op } : {});
  const verband = data!['samenwerkingsverband'] as { versie: number; geschiedenis: { edges: { node: Versie }[] } } | null;
  return { geldend: verband?.versie, alle: verband?.geschiedenis.edges.map(({ node }) => node) ?? [] };
}

/** The version that the list of all of them shows. */
async function inLijst(id: string, nu: Date): Promise<number | undefined> {
  const { data } = await proef.vraag('{ samenwerkingsverbanden { id versie } }', BEHEERDER, {}, { nu });
  return (data!['samenwerkingsverbanden'] as { id: string; versie: number }[]).find((verband) => verband.id === id)?.versie;
}

describe('Twee die tegelijk wijzigen', () => {
  it('overschrijven elkaar niet: wie op de ander wachtte hoort dat de versie is veranderd, en er is niets van hem bewaard', async () => {
    await richtIn('sv-twee');
    // The first has written, and has not committed yet.
    const eerste = new pg.Client({ connectionString: proef.adminUrl });
    await eerste.connect();
    try {
      await eerste.query('begin; set local search_path to inrichting');
      await eerste.query("insert into versie select verband, 2, geldig_vanaf, now(), door, 'De eerste was eerder.', inrichting from versie where verband = 'sv-twee'");
      const tweede = wijzig('sv-twee', 1);
      await wachtTot(async () => {
        const { rows } = await eerste.query<{ aantal: number }>("select count(*)::int as aantal from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
        return rows[0]!.aantal === 1;
      });
      await eerste.query('commit');
      expect((await tweede).fouten).toMatchObject([{ code: 'VERSIE_VERANDERD' }]);
    } finally {
      await eerste.end();
    }
    const { alle } = await versies('sv-twee');
    expect(alle).toMatchObject([{ versie: 1 }, { versie: 2, reden: 'De eerste was eerder.' }]);
  });

  it('ook bij een nieuw samenwerkingsverband en bij een organisatie wint er één', async () => {
    const nieuw = await Promise.all([richtIn('sv-nieuw'), richtIn('sv-nieuw')]);
    expect(nieuw.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    const DEELNEMER = 'mutation { wijzigDeelnemer(oin: "00000099003000001000", verwachteVersie: 1, reden: "Heet voortaan anders.", deelnemer: { naam: "Anders", soort: "veilig-thuis", regio: "Midden", endpoint: "https://vt.example/graphql" }) { versie } }';
    const uitkomsten = await Promise.all([proef.vraag(DEELNEMER, BEHEERDER), proef.vraag(DEELNEMER, BEHEERDER), proef.vraag(DEELNEMER, BEHEERDER)]);
    expect(uitkomsten.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    expect(uitkomsten.flatMap(({ fouten }) => fouten.map(({ code }) => code))).toEqual(['VERSIE_VERANDERD', 'VERSIE_VERANDERD']);
  });
});

describe('Hoe wijzigingen ook door elkaar lopen', () => {
  it('de versies zijn 1 tot en met n zonder gaten, en op een moment geldt de laatste die dan is ingegaan', async () => {
    let nummer = 0;
    const start = Date.now();
    // Editors who each take some turns: read the newest version, and offer a change from some minutes ahead.
    const redacteuren = fc.array(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 });
    await fc.assert(fc.asyncProperty(redacteuren, fc.array(fc.integer({ min: -60, max: 700 }), { minLength: 3, maxLength: 3 }), async (beurten, momenten) => {
      const verband = `sv-loop-${++nummer}`;
      await richtIn(verband);
      const gelukt = await Promise.all(beurten.map(async (minuten) => {
        let goed = 0;
        for (const minuut of minuten) {
          const laatste = (await versies(verband)).alle.at(-1)!.versie;
          const { fouten } = await wijzig(verband, laatste, { geldigVanaf: new Date(start + minuut * 60_000).toISOString() });
          if (fouten.length === 0) goed++;
          else expect(fouten).toMatchObject([{ code: expect.stringMatching(/^(?:VERSIE_VERANDERD|BAD_USER_INPUT)$/) as string }]);
        }
        return goed;
      }));
      const { alle } = await versies(verband);
      expect(alle.map(({ versie }) => versie)).toEqual(Array.from({ length: 1 + gelukt.reduce((som, aantal) => som + aantal, 0) }, (_, i) => i + 1));
      for (const moment of [...momenten.map((minuut) => start + minuut * 60_000), ...alle.map(({ geldigVanaf }) => Date.parse(geldigVanaf))]) {
        const verwacht = alle.filter(({ geldigVanaf }) => Date.parse(geldigVanaf) <= moment).at(-1)?.versie;
        expect((await versies(verband, new Date(moment))).geldend).toBe(verwacht);
        expect(await inLijst(verband, new Date(moment))).toBe(verwacht);
      }
    }), { numRuns: 15 });
  });
});

async function wachtTot(klaar: () => Promise<boolean>): Promise<void> {
  while (!(await klaar())) await new Promise((verder) => setTimeout(verder, 5));
}
