import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID, BURGER, GATEWAY } from '../../../schema/vertrouwen.js';
import { demodeelnemers, DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { DEELNEMERS_SV_DEMO, DEMOPARTNERS } from '../../../subgraphs/kit/index.js';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';
import { BEHEERDER, BUITENSTAANDER, POLITIE, PROFESSIONAL, proefinrichting, type Proefinrichting, VT, wie, ZVH } from './hulp/proefinrichting.js';

let proef: Proefinrichting;
beforeAll(async () => void (proef = await proefinrichting()));
afterAll(() => proef.stop());

const LIJST = '{ samenwerkingsverbanden { id naam soort regio versie geldigVanaf functies grondslagen { id naam doelen functies } partners { oin naam soort } pakketten { id naam inwerkingtreding } partijen { organisatie { oin } rollen categorieen } abonnementen { gebeurtenissen } } }';
interface Verband { id: string; versie: number; grondslagen: { id: string }[]; partners: { oin: string; soort: string }[]; partijen: { organisatie: { oin: string }; rollen: string[]; categorieen: null }[]; pakketten: { id: string }[] }

describe('Wie een samenwerkingsverband ziet', () => {
  it.each([
    ['wie aan beide deelneemt', wie(VT, 'professional'), ['sv-demo', 'sv-zvh-midden']],
    ['een woningcorporatie, die alleen aan het ene deelneemt', wie('00000099010000001000', 'professional'), ['sv-demo']],
    ['wie aan geen enkel deelneemt', wie(BUITENSTAANDER, 'professional', 'procesregisseur'), []],
    ['een beheerder, ook van een organisatie die niet deelneemt', wie(BUITENSTAANDER, 'beheerder'), ['sv-demo', 'sv-zvh-midden']],
  ])('%s', async (_wat, vrager, verwacht) => {
    const { data, fouten } = await proef.vraag(LIJST, vrager);
    expect(fouten).toEqual([]);
    expect((data!['samenwerkingsverbanden'] as Verband[]).map(({ id }) => id)).toEqual(verwacht);
  });

  it('wie niet deelneemt kan het verschil tussen onbekend en afgeschermd niet zien', async () => {
    const vraag = (id: string) => proef.vraag('query ($id: ID!) { samenwerkingsverband(id: $id) { naam } }', wie(BUITENSTAANDER, 'professional'), { id });
    expect(await vraag('sv-demo')).toEqual(await vraag('sv-bestaat-niet'));
    expect(await vraag('sv\0demo')).toEqual(await vraag('sv-bestaat-niet'));
  });
});

describe('De inrichting van de demo', () => {
  it('laat in sv-demo iedereen in de regio vragen en antwoorden, en het andere Veilig Thuis antwoorden', async () => {
    const { data } = await proef.vraag(LIJST, PROFESSIONAL);
    const [demo] = data!['samenwerkingsverbanden'] as Verband[];
    const met = (rol: string) => demo!.partijen.filter(({ rollen }) => rollen.includes(rol)).map(({ organisatie }) => organisatie.oin);
    expect(met('VRAGER')).toEqual(DEELNEMERS_SV_DEMO.map(({ oin }) => oin));
    expect(met('BRONHOUDER')).toEqual([...DEELNEMERS_SV_DEMO.map(({ oin }) => oin), '00000099003000002000']);
    expect(met('PROCESREGISSEUR')).toEqual([VT]);
    expect(demo!.partners.map(({ oin }) => oin)).toEqual(met('BRONHOUDER'));
    expect(demo!.grondslagen.map(({ id }) => id)).toEqual(['wmo-vt', 'jeugdwet-toeleiding', 'wams-meervoudig']);
    expect(demo!.pakketten.map(({ id }) => id)).not.toContain('wams');
  });

  it('heeft het Zorg- en Veiligheidshuis als procesregisseur van sv-zvh-midden, met de politie en acht soorten aan tafel', async () => {
    const { data } = await proef.vraag(LIJST, PROFESSIONAL);
    const zvh = (data!['samenwerkingsverbanden'] as Verband[])[1]!;
    expect(zvh.partijen.find(({ rollen }) => rollen.includes('PROCESREGISSEUR'))?.organisatie.oin).toBe(ZVH);
    expect(zvh.partijen.filter(({ rollen }) => rollen.includes('VRAGER')).map(({ organisatie }) => organisatie.oin)).toEqual([ZVH, POLITIE]);
    expect(new Set(zvh.partners.map(({ soort }) => soort)).size).toBe(9);
  });

  it('noemt voor elke grondslag alleen functies die een persona heeft', async () => {
    const { data } = await proef.vraag('{ samenwerkingsverbanden { grondslagen { functies } } }', BEHEERDER);
    const functies = (data!['samenwerkingsverbanden'] as { grondslagen: { functies: string[] }[] }[]).flatMap(({ grondslagen }) => grondslagen.flatMap(({ functies }) => functies));
    expect(functies.filter((functie) => !Object.values(PERSONAS).some((persona) => persona.functie === functie))).toEqual([]);
  });
});

describe('Het register van deelnemers', () => {
  const VRAAG = 'query ($soort: String, $regio: String, $first: Int! = 100, $after: String) { deelnemers(soort: $soort, regio: $regio, first: $first, after: $after) { totaal pageInfo { hasNextPage endCursor } edges { node { oin naam soort regio versie endpoint sleutel contacten { soort email } } } } }';
  interface Blad { totaal: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { oin: string; soort: string; regio: string; endpoint: string | null } }[] }
  const blad = async (vrager = PROFESSIONAL, variabelen = {}) => (await proef.vraag(VRAAG, vrager, variabelen)).data!['deelnemers'] as Blad;

  it('toont elke organisatie, en alleen een beheerder waar zij antwoordt', async () => {
    const voorIedereen = await blad();
    expect(voorIedereen.totaal).toBe(DEMOPARTNERS.length);
    expect(voorIedereen.edges.map(({ node }) => node.endpoint).filter((endpoint) => endpoint !== null)).toEqual([]);
    expect((await blad(BEHEERDER)).edges.every(({ node }) => node.endpoint?.startsWith('http://127.0.0.1:1/'))).toBe(true);
  });

  it('geeft een keuze op soort en regio', async () => {
    const { edges } = await blad(PROFESSIONAL, { soort: 'ggz', regio: 'Noord (demo)' });
    expect(edges.map(({ node }) => [node.soort, node.regio])).toEqual([['ggz', 'Noord (demo)']]);
  });

  it('komt in bladzijden die samen alles zijn, elk één keer', async () => {
    const oins: string[] = [];
    for (let after: string | null = null, meer = true; meer;) {
      const { edges, pageInfo } = await blad(PROFESSIONAL, { first: 7, after });
      oins.push(...edges.map(({ node }) => node.oin));
      [after, meer] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(oins).toEqual(DEMOPARTNERS.map(({ oin }) => oin).sort());
  });
});

describe('Wat de coördinator leest', () => {
  const VRAAG = 'query ($bekendeStand: Int) { geldendeInrichting(bekendeStand: $bekendeStand) { stand inhoud } }';

  it.each([['de gateway', GATEWAY], ['samenwerkfunctie 7', BURGER]])('krijgt %s niet, ook niet voor een beheerder', async (_wie, uitgever) => {
    const { fouten } = await proef.vraag(VRAAG, BEHEERDER, {}, { uitgever });
    expect(fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('is alles, en met de bekende stand is het niets en kost het één query', async () => {
    const eerst = (await proef.vraag(VRAAG, PROFESSIONAL, {}, { uitgever: BEKENDHEID })).data!['geldendeInrichting'] as { stand: number; inhoud: string };
    const inhoud = JSON.parse(eerst.inhoud) as { versies: unknown[]; deelnemers: unknown[] };
    expect([inhoud.versies.length, inhoud.deelnemers.length]).toEqual([2, DEMOPARTNERS.length]);
    const queries: string[] = [];
    const stop = proef.dienst.opslag.opQuery(({ sql }) => void queries.push(sql));
    const { data } = await proef.vraag(VRAAG, PROFESSIONAL, { bekendeStand: eerst.stand }, { uitgever: BEKENDHEID });
    stop();
    expect(data!['geldendeInrichting']).toEqual({ stand: eerst.stand, inhoud: null });
    expect(queries).toHaveLength(1);
  });

  it('verandert niet door opnieuw te zaaien of dezelfde eindpunten te zetten, en wel door andere', async () => {
    const lees = async () => (await proef.vraag(VRAAG, PROFESSIONAL, {}, { uitgever: BEKENDHEID })).data!['geldendeInrichting'] as { stand: number; inhoud: string };
    const voor = await lees();
    expect(await proef.dienst.zaai({ verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(() => 'http://127.0.0.1:2/graphql') })).toBe(0);
    expect(await lees()).toEqual(voor);
    await proef.dienst.zetEindpunten(new Map([[VT, 'http://127.0.0.1:3/graphql']]));
    const na = await lees();
    expect(na.stand).not.toBe(voor.stand);
    expect(na.inhoud).toContain('http://127.0.0.1:3/graphql');
    await proef.dienst.zetEindpunten(new Map([[VT, 'http://127.0.0.1:3/graphql']]));
    expect((await lees()).stand).toBe(na.stand);
  });
});

describe('Leesbaar in één keer', () => {
  it('kost een lijst van samenwerkingsverbanden met partijen en geschiedenis ten hoogste vier queries, hoeveel het er ook zijn', async () => {
    const queries: string[] = [];
    const stop = proef.dienst.opslag.opQuery(({ sql }) => void queries.push(sql));
    await proef.vraag('{ samenwerkingsverbanden { partners { naam } partijen { organisatie { naam } } geschiedenis { edges { node { doorNaam wijzigingen { zin } } } } } }', BEHEERDER);
    stop();
    expect(queries.length).toBeLessThanOrEqual(4);
  });
});
