import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import type { Inrichting } from '../../../schema/inrichting.js';
import { controleerInrichting } from '../../../subgraphs/functies/inrichting/controle.js';
import { DEMOVERBANDEN, demodeelnemers } from '../../../subgraphs/functies/inrichting/demo.js';
import { controleerDeelnemer } from '../../../subgraphs/functies/inrichting/deelnemercontrole.js';
import { Gebreken } from '../../../subgraphs/functies/inrichting/gebreken.js';
import { eisReden } from '../../../subgraphs/functies/inrichting/tekstcontrole.js';
import { rechtskennis } from '../../../subgraphs/kit/index.js';
import { BUITENSTAANDER, KENNIS, POLITIE, VT } from './hulp/proefinrichting.js';

const GOED = DEMOVERBANDEN[0]!.inrichting;
const deelnemers = new Set(demodeelnemers(() => 'https://x.example').map(({ oin }) => oin));

function plaatsen(anders: Partial<Inrichting>): string[] {
  const gebreken = new Gebreken();
  controleerInrichting({ ...GOED, ...anders }, { kent: KENNIS, deelnemers }, gebreken, 'inrichting');
  return gebreken.alle.map(({ plaats }) => plaats.replace('inrichting.', ''));
}

const [partij, ...overige] = GOED.partijen;
const grondslag = GOED.grondslagen[0]!;

describe('Wat niet klopt wordt bij zijn plaats genoemd', () => {
  it('de demo klopt, met al haar organisaties', () => {
    expect(DEMOVERBANDEN.flatMap(({ inrichting }) => plaatsen(inrichting))).toEqual([]);
    const gebreken = new Gebreken();
    for (const deelnemer of demodeelnemers(() => 'https://x.example/graphql')) controleerDeelnemer(deelnemer, KENNIS, gebreken, 'deelnemer');
    expect(gebreken.alle).toEqual([]);
  });

  it('de demo noemt alleen grondslagen, doelen en pakketten die de wetspakketten kennen', () => {
    const gebreken = new Gebreken();
    const kent = { ...KENNIS, ...rechtskennis() };
    for (const { id, inrichting } of DEMOVERBANDEN) controleerInrichting(inrichting, { kent, deelnemers }, gebreken, id);
    expect(gebreken.alle).toEqual([]);
  });

  it.each<[string, Partial<Inrichting>, string[]]>([
    ['een organisatie die niet in het register staat', { partijen: [...GOED.partijen, { oin: '00000099001000009000', rollen: ['BRONHOUDER'] }] }, [`partijen[${GOED.partijen.length}].oin`]],
    ['een partij twee keer', { partijen: [...GOED.partijen, partij!] }, [`partijen[${GOED.partijen.length}].oin`]],
    ['een partij zonder rol', { partijen: [...GOED.partijen, { oin: BUITENSTAANDER, rollen: [] }] }, [`partijen[${GOED.partijen.length}].rollen`]],
    ['een rol twee keer', { partijen: [...GOED.partijen, { oin: BUITENSTAANDER, rollen: ['BRONHOUDER', 'BRONHOUDER'] }] }, [`partijen[${GOED.partijen.length}].rollen[1]`]],
    ['een onbekende rol', { partijen: [...GOED.partijen, { oin: BUITENSTAANDER, rollen: ['BAAS' as 'VRAGER'] }] }, [`partijen[${GOED.partijen.length}].rollen[0]`]],
    ['een onbekende categorie', { partijen: [{ ...partij!, categorieen: ['ACTIES', 'GEHEIMEN', 'toString'] }, ...overige] }, ['partijen[0].categorieen[1]', 'partijen[0].categorieen[2]']],
    ['geen bronhouder', { partijen: [{ oin: VT, rollen: ['VRAGER', 'PROCESREGISSEUR'] }] }, ['partijen']],
    ['geen procesregisseur', { partijen: [{ oin: POLITIE, rollen: ['VRAGER', 'BRONHOUDER'] }] }, ['partijen']],
    ['geen enkele partij', { partijen: [] }, ['partijen', 'partijen']],
    ['een onbekende samenwerkfunctie', { functies: ['bekendheid', 'toveren'] }, ['functies[1]']],
    ['een onbekende grondslag', { grondslagen: [{ ...grondslag, id: 'nieuwsgierigheid' }] }, ['grondslagen[0].id']],
    ['een grondslag twee keer', { grondslagen: [grondslag, grondslag] }, ['grondslagen[1].id']],
    ['een doel dat niet bij de grondslag hoort', { grondslagen: [{ ...grondslag, doelen: ['casusoverleg-zvh'] }] }, ['grondslagen[0].doelen[0]']],
    ['een grondslag zonder doel of functie', { grondslagen: [{ ...grondslag, doelen: [], functies: [] }] }, ['grondslagen[0].doelen', 'grondslagen[0].functies']],
    ['een onbekend pakket', { pakketten: [{ id: 'wet-van-murphy' }] }, ['pakketten[0].id']],
    ['een wetsvoorstel zonder dag van inwerkingtreding', { pakketten: [{ id: 'wams' }] }, ['pakketten[0].inwerkingtreding']],
    ['een dag die niet bestaat', { pakketten: [{ id: 'wams', inwerkingtreding: '2026-02-30' }] }, ['pakketten[0].inwerkingtreding']],
    ['een maand in plaats van een dag', { pakketten: [{ id: 'wams', inwerkingtreding: '2026-02' }] }, ['pakketten[0].inwerkingtreding']],
    ['een abonnement van wie geen partij is', { abonnementen: [{ oin: BUITENSTAANDER, gebeurtenissen: ['nl.handbereik.melding-geregistreerd'] }] }, ['abonnementen[0].oin']],
    ['een abonnement op niets', { abonnementen: [{ oin: VT, gebeurtenissen: [] }] }, ['abonnementen[0].gebeurtenissen']],
    ['een naam met een persoonsnummer', { naam: 'Overleg over 111.222.333' }, ['naam']],
    ['een soort die geen code is', { soort: 'Veilig Thuis' }, ['soort']],
  ])('%s', (_wat, anders, verwacht) => {
    expect(plaatsen(anders)).toEqual(verwacht);
  });

  it('een wetsvoorstel met dag van inwerkingtreding mag', () => {
    expect(plaatsen({ pakketten: [{ id: 'wams', inwerkingtreding: '2026-07-01' }] })).toEqual([]);
  });

  it('alles tegelijk, in één fout met elke plaats', () => {
    const gebreken = new Gebreken();
    controleerInrichting({ ...GOED, naam: '', functies: ['toveren'], pakketten: [{ id: 'wams' }] }, { kent: KENNIS, deelnemers }, gebreken, 'inrichting');
    expect(() => gebreken.weigerBijGebrek()).toThrow(expect.objectContaining({
      message: 'inrichting.naam: Gebruik 3 tot en met 200 leesbare tekens, op één regel.\ninrichting.functies[0]: Deze samenwerkfunctie is er niet.\n' +
        'inrichting.pakketten[0].inwerkingtreding: Een wetsvoorstel telt pas vanaf de dag waarop het in werking treedt; noem die dag.',
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', plaats: 'inrichting.naam, inrichting.functies[0], inrichting.pakketten[0].inwerkingtreding' }) as object,
    }));
  });
});

describe('De reden van een wijziging', () => {
  const gebrek = (reden: string) => {
    const gebreken = new Gebreken();
    eisReden(gebreken, reden);
    return gebreken.alle.length;
  };
  it.each([['te kort', 'Zomaar.'], ['alleen spaties', ' '.repeat(40)], ['te lang', 'x'.repeat(501)], ['met een regeleinde', 'Eerste regel\nen nog een regel'], ['met een teken dat de schrijfrichting omdraait', 'Een reden met \u202e erin.'], ['met een half teken', 'Een reden met \ud83d erin.']])('is niet %s', (_wat, reden) => {
    expect(gebrek(reden)).toBe(1);
  });

  it('bevat nooit een burgerservicenummer, hoe het ook staat opgeschreven', () => {
    const bsn = fc.integer({ min: 1, max: 99_999_999 }).map((begin) => {
      const acht = String(begin).padStart(8, '0');
      return [...'0123456789'].map((laatste) => acht + laatste).find(isBsn);
    }).filter((nummer) => nummer !== undefined);
    const vorm = fc.constantFrom((n: string) => n, (n: string) => `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`, (n: string) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`);
    fc.assert(fc.property(bsn, vorm, (nummer, schrijf) => {
      expect(gebrek(`Op verzoek van de heer ${schrijf(nummer)} gewijzigd.`)).toBe(1);
    }));
  });

  it('mag wel een organisatienummer en een datum noemen', () => {
    expect(gebrek(`Op 23-11-2026 afgesproken met ${POLITIE}.`)).toBe(0);
  });
});
