import { describe, expect, it } from 'vitest';
import { betrokkeneType, oinUrn, spanId } from '../../../subgraphs/kit/logboek/aanduidingen.js';
import { ACTIVITEITEN, verwerkingsactiviteit, type Activiteitnaam } from '../../../subgraphs/kit/logboek/activiteiten.js';
import { GEMEENTE } from './hulp/regels.js';

describe('De verwerkingsactiviteiten', () => {
  it.each(Object.keys(ACTIVITEITEN) as Activiteitnaam[])('%s heeft een versie in haar URI, en een omschrijving en een doel in hele zinnen', (naam) => {
    const { versie, omschrijving, doel } = ACTIVITEITEN[naam];
    expect(verwerkingsactiviteit(naam)).toBe(`urn:handbereik:verwerkingsactiviteit:${naam}:v${versie}`);
    expect(URL.canParse(verwerkingsactiviteit(naam))).toBe(true);
    for (const zin of [omschrijving, doel]) expect(zin).toMatch(/^[A-Z].+\.$/);
  });

  it('de ruimte van pseudoniemen noemt organisatie en sleutelversie', () => {
    expect(betrokkeneType(GEMEENTE, 2)).toBe(`urn:handbereik:pseudoniem:${GEMEENTE}:v2`);
    expect(oinUrn(GEMEENTE)).toBe(`urn:nld:oin:${GEMEENTE}`);
  });

  it('een span-id heeft zestien hexadecimale cijfers en is telkens een andere', () => {
    const spans = Array.from({ length: 1000 }, spanId);
    expect(new Set(spans).size).toBe(1000);
    for (const span of spans) expect(span).toMatch(/^(?!0{16})[0-9a-f]{16}$/);
  });
});
