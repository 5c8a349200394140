import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CONTRACT, CONTRACTVERSIES } from '../../../schema/contract.js';
import { aanvullingVan, soortSdl } from '../../../supergraph/composition/aanvulling.js';
import { stelSamen } from '../../../supergraph/composition/samenstellen.js';
import { API, FUNCTIES, PARTNERS, SKELET } from './hulp/keten.js';

const aanvulling = (soort: string, sdl: string): string => aanvullingVan(soort, parse(sdl), CONTRACT);
const POLITIE = PARTNERS.find(({ naam }) => naam === 'politie')!;

describe('De aanvulling van een soort', () => {
  it('is met het contract weer haar hele schema: de supergraph van alle soorten geeft dezelfde API, byte voor byte', () => {
    const opnieuw = PARTNERS.map((partner) => ({ ...partner, sdl: soortSdl(partner.naam, aanvulling(partner.naam, partner.sdl), CONTRACT) }));
    expect(stelSamen([...FUNCTIES, ...opnieuw]).api).toBe(API);
  });

  it.each([...PARTNERS, SKELET].map((partner) => [partner.naam, partner] as const))('komt bij %s gelijk uit het schema dat van haar is gemaakt', (naam, { sdl }) => {
    const eerst = aanvulling(naam, sdl);
    expect(eerst.length).toBeGreaterThan(100);
    for (const versie of CONTRACTVERSIES) expect(aanvullingVan(naam, parse(soortSdl(naam, eerst, versie)), versie)).toBe(eerst);
  });

  it('is dezelfde bytes voor wie hetzelfde anders opschrijft', () => {
    const anders = POLITIE.sdl
      .replace('"""Wat een politie-eenheid over een persoon bijdraagt."""', '"Wat een politie-eenheid over een persoon bijdraagt. "')
      .replace('@gegeven(categorie: POLITIEGEGEVENS, niveau: BEPERKT)', '@gegeven(niveau: BEPERKT, categorie: POLITIEGEGEVENS)')
      .replace('extend schema', '# Ons schema.\nextend schema');
    expect(anders).not.toBe(POLITIE.sdl);
    const [kop = '', ...rest] = parse(anders).definitions.map(({ loc }) => anders.slice(loc?.start, loc?.end));
    expect(aanvulling('politie', [kop, ...rest.reverse()].join('\n'))).toBe(aanvulling('politie', POLITIE.sdl));
  });

  it('is andere bytes als een beschrijving, type of eis verandert', () => {
    const eerst = aanvulling('politie', POLITIE.sdl);
    for (const [van, door] of [['Een incident waarin', 'Het incident waarin'], ['herkomst: String', 'herkomst: Int'], ['POLITIEGEGEVENS, niveau: BEPERKT', 'POLITIEGEGEVENS, niveau: VOLLEDIG']] as const) {
      expect(aanvulling('politie', POLITIE.sdl.replace(van, door))).not.toBe(eerst);
    }
  });

  it('neemt niets over wat niet van de soort is, wat het schema ook zegt', () => {
    const gekaapt = `${POLITIE.sdl.replace('telefoon: String', 'telefoon: Int').replace('type PolitieBijdrage implements Bijdrage @key(fields: "oin bewijs")', 'type PolitieBijdrage implements Bijdrage @key(fields: "oin") @shareable')}
      type Query { alles: Int }
      type GemeenteVoorziening { x: Int }
      type Politiek { x: Int }
      extend type Persoon { x: Int }
      directive @eigen on FIELD_DEFINITION`;
    expect(aanvulling('politie', gekaapt)).toBe(aanvulling('politie', POLITIE.sdl));
  });

  it('heeft in het hele schema van het contract alleen wat wordt gebruikt', () => {
    const sdl = soortSdl('politie', aanvulling('politie', POLITIE.sdl), CONTRACT);
    expect(sdl).toContain('directive @gegeven');
    expect(sdl).toContain('enum Gegevenscategorie');
    expect(sdl).not.toMatch(/scalar BSN|type PageInfo/);
  });

  it('geeft in een eerdere versie van het contract de velden van die versie', () => {
    const tekst = aanvulling('politie', POLITIE.sdl);
    expect(soortSdl('politie', tekst, '1.0')).not.toMatch(/^ {2}contract: String$/m);
    expect(soortSdl('politie', tekst, '1.1')).toMatch(/^ {2}contract: String$/m);
  });
});
