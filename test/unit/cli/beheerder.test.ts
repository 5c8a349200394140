import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { type Nepregister, startNepregister } from './hulp/nepregister.js';
import { opdrachtregel } from './hulp/uitvoering.js';

const OIN = '00000099021000001000';
const REDEN = 'Een proef van de opdrachtregel.';
const { map, handbereik } = opdrachtregel();

interface Vraag {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const VERBAND = {
  naam: 'Demo', soort: 'veilig-thuis', regio: 'Midden (demo)', versie: 4, functies: ['identiteit'], grondslagen: [{ id: 'wmo-vt', doelen: ['onderzoek-melding'], functies: ['medewerker-veilig-thuis'] }],
  pakketten: [{ id: 'wmo-2015', inwerkingtreding: null }],
  partijen: [{ organisatie: { oin: '00000099003000001000' }, rollen: ['VRAGER'], categorieen: ['ACTIES'] }],
  abonnementen: [{ organisatie: { oin: '00000099003000001000' }, gebeurtenissen: ['nl.handbereik.x'] }],
};

describe('De opdrachten van een beheerder', () => {
  let keten: Nepregister | undefined;
  afterEach(async () => {
    await keten?.stop();
    keten = undefined;
  });
  /** Runs a command line against a chain that answers so, by the name of the operation. */
  const doe = async (antwoorden: Readonly<Record<string, object>>, ...argumenten: string[]): Promise<{ code: number; uit: string; fout: string; vragen: readonly Vraag[] }> => {
    keten = await startNepregister({
      'POST /graphql': ({ tekst }) => ({ inhoud: antwoorden[/(?:query|mutation) (\w+)/.exec((JSON.parse(tekst) as Vraag).query)?.[1] ?? ''] ?? {} }),
    });
    const uitkomst = await handbereik(...argumenten, '--reden', REDEN, '--token', 'van-een-beheerder', '--url', keten.url);
    return { ...uitkomst, vragen: keten.verzoeken.map(({ tekst }) => JSON.parse(tekst) as Vraag) };
  };

  it('admit laat een organisatie toe met haar openbare sleutel, zonder endpoint', async () => {
    const sleutel = join(map(), 'sleutel.json');
    await writeFile(sleutel, JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'abc', kid: 'een' }));
    const { code, uit, vragen } = await doe({ Toelaten: { data: { registreerDeelnemer: { oin: OIN, versie: 1 } } } }, 'admit', OIN, '--naam', 'Wijkteam', '--soort', 'wijkteam', '--regio', 'Midden', '--sleutel', sleutel);
    expect(code).toBe(0);
    expect(vragen.map(({ variables }) => variables)).toEqual([
      { oin: OIN, reden: REDEN, deelnemer: { naam: 'Wijkteam', soort: 'wijkteam', regio: 'Midden', sleutel: '{"kty":"OKP","crv":"Ed25519","x":"abc","kid":"een"}', contacten: [] } },
    ]);
    expect(uit).toContain('npx handbereik check');
  });

  it('admit weigert een geheime sleutel en stuurt haar nergens heen', async () => {
    const sleutel = join(map(), 'sleutel.json');
    await writeFile(sleutel, JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'abc', d: 'geheim' }));
    const { code, fout, vragen } = await doe({}, 'admit', OIN, '--naam', 'Wijkteam', '--soort', 'wijkteam', '--regio', 'Midden', '--sleutel', sleutel);
    expect(code).toBe(1);
    expect(fout).toMatch(/geheime sleutel/);
    expect(vragen).toEqual([]);
  });

  it('place voegt een bronhouder toe op de versie die er is, en laat de rest zoals die is', async () => {
    const { code, vragen } = await doe({ Ingericht: { data: { samenwerkingsverband: VERBAND } }, Plaatsen: { data: { wijzigInrichting: { versie: 5 } } } }, 'place', OIN, '--samenwerkingsverband', 'sv-demo');
    expect(code).toBe(0);
    expect(vragen[1]!.variables).toEqual({
      verband: 'sv-demo', verwachteVersie: 4, reden: REDEN,
      inrichting: {
        naam: 'Demo', soort: 'veilig-thuis', regio: 'Midden (demo)', functies: ['identiteit'], grondslagen: VERBAND.grondslagen, pakketten: VERBAND.pakketten,
        partijen: [{ oin: '00000099003000001000', rollen: ['VRAGER'], categorieen: ['ACTIES'] }, { oin: OIN, rollen: ['BRONHOUDER'] }],
        abonnementen: [{ oin: '00000099003000001000', gebeurtenissen: ['nl.handbereik.x'] }],
      },
    });
  });

  it('place verandert niets voor wie er al bronhouder is', async () => {
    const verband = { ...VERBAND, partijen: [{ organisatie: { oin: OIN }, rollen: ['BRONHOUDER'], categorieen: null }] };
    const { code, vragen } = await doe({ Ingericht: { data: { samenwerkingsverband: verband } } }, 'place', OIN, '--samenwerkingsverband', 'sv-demo');
    expect(code).toBe(0);
    expect(vragen).toHaveLength(1);
  });

  it('zeggen met code, plaats en uitweg waarom de keten weigert', async () => {
    const fout = { message: 'Deze organisatie staat niet in het register.', extensions: { code: 'BAD_USER_INPUT', plaats: 'inrichting.partijen[1].oin' } };
    const uitkomst = await doe({ Ingericht: { data: { samenwerkingsverband: VERBAND } }, Plaatsen: { data: null, errors: [fout] } }, 'place', OIN, '--samenwerkingsverband', 'sv-demo', '--json');
    expect(uitkomst.code).toBe(1);
    expect(JSON.parse(uitkomst.uit)).toEqual({ fout: 'Deze organisatie staat niet in het register. (inrichting.partijen[1].oin)', volgende: 'Verbeter de waarde op de genoemde plaats.', code: 'BAD_USER_INPUT' });
  });

  const REGEL = 'id: wmo-vt-wijkteam\neffect: toestaan\nvan: [wijkteam]\n';
  const metPakket = (tekst: string): Readonly<Record<string, object>> => ({
    Wetspakketten: {
      data: {
        wetspakketten: {
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [{ node: { id: 'wmo-2015', versie: 2, telt: true, herkomst: 'VASTGELEGD', tekst } }, { node: { id: 'wmo-2015', versie: 1, telt: false, herkomst: 'PRODUCT', tekst } }],
        },
      },
    },
    Vastleggen: { data: { legWetspakketVast: { id: 'wmo-2015', naam: 'Wmo 2015', versie: 3 } } },
  });

  it('rule zet een regel bij het pakket dat er is, als zijn volgende versie, en laat al het andere staan', async () => {
    const bestand = join(map(), 'regel.yaml');
    await writeFile(bestand, REGEL);
    const pakket = leesSchemabestand('recht/wmo-2015.yaml');
    const { code, uit, vragen } = await doe(metPakket(pakket), 'rule', bestand, '--pakket', 'wmo-2015');
    expect(code).toBe(0);
    expect(uit).toMatch(/versie 3/);
    const { pakket: nieuw, ...rest } = vragen[1]!.variables as { pakket: string };
    expect(rest).toEqual({ verwachteVersie: 2, reden: REDEN });
    expect(nieuw).toContain('versie: 2\nstatus');
    expect(nieuw).toMatch(/id: wmo-vt-wijkteam\n +effect: toestaan/);
    // Every rule that was there still is, word for word.
    for (const regel of pakket.split('\n').filter((tekst) => /^ {2}- id: |artikel: |uitleg: |^#/.test(tekst))) expect(nieuw).toContain(regel.trim());
    expect(await readFile(bestand, 'utf8')).toBe(REGEL);
  });

  it('rule vervangt een regel met hetzelfde id', async () => {
    const bestand = join(map(), 'regel.yaml');
    await writeFile(bestand, 'id: wmo-vt-politie\neffect: verbieden\n');
    const { vragen } = await doe(metPakket(leesSchemabestand('recht/wmo-2015.yaml')), 'rule', bestand, '--pakket', 'wmo-2015');
    const { pakket } = vragen[1]!.variables as { pakket: string };
    expect(pakket.match(/id: wmo-vt-politie$/gm)).toHaveLength(1);
    expect(pakket).toMatch(/id: wmo-vt-politie\n +effect: verbieden/);
  });

  it.each<[string, string, readonly string[], RegExp]>([
    ['een bestand zonder regel', 'naam: iets', ['--pakket', 'wmo-2015'], /geen wetspakket en geen regel/],
    ['een bestand dat geen YAML is', 'a: [', ['--pakket', 'wmo-2015'], /geen YAML/],
    ['een regel zonder pakket', REGEL, [], /Bij welk wetspakket/],
    ['een pakket dat er niet is', REGEL, ['--pakket', 'weg'], /geen wetspakket weg/],
  ])('rule weigert %s', async (_, tekst, argumenten, melding) => {
    const bestand = join(map(), 'regel.yaml');
    await writeFile(bestand, tekst);
    const { code, fout, vragen } = await doe(metPakket('id: wmo-2015\nversie: 1\nregels: []\n'), 'rule', bestand, ...argumenten);
    expect(code).toBe(1);
    expect(fout).toMatch(melding);
    expect(vragen.filter(({ query }) => query.includes('mutation'))).toEqual([]);
  });
});
