import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';
import { maakBeslispunt } from '../../../subgraphs/kit/recht/beslispunt.js';
import { maakMatrix } from '../../../subgraphs/kit/recht/matrix.js';
import { KOLOMMEN, type Rij, SLEUTELS, sleutelVan, tabelNu, tabelVerwacht } from './tabel.js';
import { GRONDSLAGEN, PAKKETTEN, PAKKETSETS, PARTNERS, PERSONEN, SOORTEN, vraag, wijkteamvraag } from './vragen.js';

const beslispunt = maakBeslispunt(PAKKETTEN);
const grondslagen = GRONDSLAGEN.map(({ id }) => id);
const regel = (rij: Rij): string => [...SLEUTELS, ...KOLOMMEN].map((kolom) => rij[kolom]).join(';');
const cellen = (rij: Rij): string => KOLOMMEN.map((kolom) => rij[kolom]).join(';');

describe('De matrix van wat mag', () => {
  it.each(grondslagen)('is voor %s die van de verwachte tabel: elke persona, soort organisatie, categorie en set wetspakketten', (grondslag) => {
    const verwacht = tabelVerwacht(grondslag);
    const nu = tabelNu(beslispunt, grondslag);
    expect(nu.map(regel)).toEqual(nu.map((rij) => regel(verwacht.get(sleutelVan(rij)) ?? rij)));
    expect([...verwacht.keys()].sort()).toEqual(nu.map(sleutelVan).sort());
    expect(nu).toHaveLength(Object.keys(PERSONAS).length * Object.keys(PERSONEN).length * Object.keys(PAKKETSETS).length * SOORTEN.length);
  });

  it('verandert door de WAMS aan te zetten precies in de rijen die de WAMS noemt', () => {
    const zonderPakketten = (rij: Rij): string => SLEUTELS.filter((kolom) => kolom !== 'pakketten').map((kolom) => rij[kolom]).join(';');
    const alles = grondslagen.flatMap((grondslag) => tabelNu(beslispunt, grondslag));
    const standaard = new Map(alles.filter(({ pakketten }) => pakketten === 'standaard').map((rij) => [zonderPakketten(rij), rij]));
    const veranderd = alles.filter((rij) => rij['pakketten'] === 'wams aan' && cellen(rij) !== cellen(standaard.get(zonderPakketten(rij))!));
    const genoemd = PAKKETTEN.find(({ id }) => id === 'wams')!.regels.flatMap((rij) => (rij.effect === 'toestaan' ? rij.van : []));
    const verwacht = genoemd.flatMap((soort) => Object.keys(PERSONEN).map((persoon) => `wijkteam;${persoon};wams-meervoudig;integrale-aanpak;veilig-thuis;${soort}`));
    expect(veranderd.map(zonderPakketten).sort()).toEqual(verwacht.sort());
    expect(veranderd.length).toBeGreaterThan(0);
  });

  it('zegt van elke cel waarom, en van elke ja en elke vraag aan een mens op welke regel', () => {
    const { partner: _, informatiebehoefte: __, ...rest } = wijkteamvraag();
    const rijen = maakMatrix(beslispunt, { ...rest, partners: PARTNERS });
    const alle = rijen.flatMap(({ bekendheid, cellen: rij }) => [bekendheid, ...rij]);
    expect(alle.filter(({ uitleg }) => uitleg.length < 10)).toEqual([]);
    expect(alle.filter(({ stand, regel: grond, artikel }) => stand !== 'W' && (!grond || !artikel))).toEqual([]);
    expect(new Set(alle.map(({ stand }) => stand))).toEqual(new Set(['T', 'M', 'W']));
  });

  it('volgt wat een organisatie in het samenwerkingsverband geeft', () => {
    const { partner, informatiebehoefte: _, ...rest } = vraag();
    const [rij] = maakMatrix(beslispunt, { ...rest, partners: [{ ...partner, categorieen: ['ACTIES'] }], categorieen: ['ACTIES', 'POLITIEGEGEVENS'] });
    expect(rij!.bekendheid.stand).toBe('T');
    expect(rij!.cellen).toMatchObject([{ categorie: 'ACTIES', stand: 'T' }, { categorie: 'POLITIEGEGEVENS', stand: 'W', uitleg: expect.stringContaining('niet ingericht') }]);
  });
});
