import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { alsAntwoordbestand, antwoordpad, doorloop, VRAAGMOMENT, vasteAntwoorden, vraagweg, zetKlok } from '../../../supergraph/documentatie/index.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';

describe('Elk voorbeeld draait met zijn variabelen op de demogegevens, en zijn antwoord in de documentatie is het echte', () => {
  const namen = voorbeelden().map(({ naam }) => naam);
  let keten: Proefketen;
  let zetTerug: () => void;
  let antwoorden: ReturnType<typeof vasteAntwoorden>;
  beforeAll(async () => {
    zetTerug = zetKlok(VRAAGMOMENT);
    keten = await startKeten();
    const beurten = await doorloop(voorbeelden(), vraagweg(keten.url, (persona, oin) => keten.token(oin ?? persona)));
    antwoorden = vasteAntwoorden(buildSchema(leesSchemabestand('api.graphql')), beurten);
  });
  afterAll(async () => {
    await keten?.[Symbol.asyncDispose]();
    zetTerug();
  });

  it.each(namen)('%s; zo niet, draai npm run voorbeelden', (naam) => {
    expect(antwoorden.get(naam)?.antwoord.errors).toBeUndefined();
    expect(readFileSync(join(PAKKETMAP, antwoordpad(naam)), 'utf8')).toBe(alsAntwoordbestand(antwoorden.get(naam)!));
  });

  it('van elk voorbeeld staat er een antwoord, en van niets anders', () => {
    expect(readdirSync(join(PAKKETMAP, dirname(antwoordpad('')))).map((bestand) => basename(bestand, '.json')).sort()).toEqual([...namen].sort());
  });
});
