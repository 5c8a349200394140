import { describe, expect, it } from 'vitest';
import { SAMENWERKFUNCTIES } from '../../../schema/functies.js';
import { type Voorbeeld, voorbeelden } from '../../../schema/voorbeelden.js';
import { leesVoorbeeldkop } from '../../../schema/voorbeeldkop.js';
import { voorbeeldteksten } from '../../../schema/voorbeeldteksten.js';
import { FUNCTIES } from '../../../subgraphs/index.js';
import { DEMOPARTNERS } from '../../../subgraphs/kit/index.js';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';
import { volgorde } from '../../../supergraph/documentatie/index.js';

const KOP = `# Wat het laat zien.
# Voor: wie het nodig heeft (samenwerkfuncties 1, 3 en 11, Opdracht).
# Gebruiker: partner. Persona: veilig-thuis bij 00000099006000001000.
# Na: een-ander, met invoer.casus = pakMeldingOp.casus.id.
# Na: nog-een.
query X { x }
`;

describe('De samenwerkfuncties', () => {
  it('zijn de vijftien van het afsprakenstelsel, op nummer', () => {
    expect(SAMENWERKFUNCTIES.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    for (const { doel, bron } of SAMENWERKFUNCTIES) expect([doel, bron]).toEqual([expect.stringMatching(/^[A-Z].+\.$/), expect.stringContaining('Afsprakenstelsel')]);
  });

  it('noemen elke subgraph van een samenwerkfunctie, en geen andere', () => {
    expect(SAMENWERKFUNCTIES.flatMap(({ subgraph }) => subgraph ?? []).sort()).toEqual([...FUNCTIES].sort());
  });
});

describe('De voorbeelden', () => {
  const alle = voorbeelden();

  it('zeggen wat zij laten zien, voor wie, en wie ze in de demo stelt', () => {
    expect(new Set(alle.map(({ titel }) => titel)).size).toBe(alle.length);
    for (const { titel, persona, oin } of alle) {
      expect(titel).toMatch(/^[A-Z].+\.$/);
      expect(PERSONAS).toHaveProperty([persona]);
      if (oin !== undefined) expect(DEMOPARTNERS.map((partner) => partner.oin)).toContain(oin);
    }
  });

  it('zijn er voor elke samenwerkfunctie die werkt, voor de ketenindex, voor elke gebruiker en in elk patroon', () => {
    for (const { nummer, subgraph } of SAMENWERKFUNCTIES) expect(alle.some(({ functies }) => functies.includes(nummer))).toBe(subgraph !== undefined);
    expect(alle.some(({ functies }) => functies.length === 0)).toBe(true);
    expect(new Set(alle.map(({ gebruiker }) => gebruiker))).toEqual(new Set(['front-end', 'partner', 'analist', 'burger', 'beheerder']));
    expect(new Set(alle.map(({ patroon }) => patroon))).toEqual(new Set(['Inzage', 'Opdracht', 'Gebeurtenis']));
    expect(new Set(alle.map(({ soort }) => soort))).toEqual(new Set(['query', 'mutation', 'subscription']));
  });

  it('staan op volgorde van samenwerkfunctie en naam, de ketenindex het laatst', () => {
    const plaats = ({ functies: [functie = 99], naam }: Voorbeeld): string => `${String(functie).padStart(2, '0')} ${naam}`;
    expect(alle.map(plaats)).toEqual(alle.map(plaats).sort());
  });

  it('zijn in een volgorde te stellen waarin alles er is wat een voorbeeld nodig heeft; wat de burger ziet het eerst', () => {
    const stappen = volgorde(alle);
    expect(new Set(stappen)).toEqual(new Set(alle));
    for (const [i, { na }] of stappen.entries()) for (const { voorbeeld } of na) expect(stappen.slice(0, i).map(({ naam }) => naam)).toContain(voorbeeld);
    const eerste = stappen.findIndex(({ gebruiker }) => gebruiker === 'burger');
    expect(stappen.slice(0, eerste).map(({ naam }) => naam)).toEqual(stappen[eerste]!.na.map(({ voorbeeld }) => voorbeeld));
  });

  it('die op elkaar of op niets wachten worden geweigerd, met hun naam', () => {
    const [een] = alle as [Voorbeeld];
    const met = (naam: string, na: string): Voorbeeld => ({ ...een, naam, na: [{ voorbeeld: na }] });
    expect(() => volgorde([met('a', 'b'), met('b', 'a')])).toThrow('a, b, a');
    expect(() => volgorde([met('a', 'weg')])).toThrow('a komt na weg');
  });

  it('zijn te registreren in elke tekst waarin een client ze stuurt', () => {
    const teksten = voorbeeldteksten();
    expect(teksten).toHaveLength(2 * alle.length);
    expect(teksten).toEqual(expect.arrayContaining(alle.map(({ query }) => query)));
  });
});

describe('De kop van een voorbeeld', () => {
  it('wordt gelezen zoals zij er staat', () => {
    expect(leesVoorbeeldkop('x', KOP)).toEqual({
      titel: 'Wat het laat zien.', voorWie: 'wie het nodig heeft', gebruiker: 'partner', persona: 'veilig-thuis', oin: '00000099006000001000', functies: [1, 3, 11], patroon: 'Opdracht',
      na: [{ voorbeeld: 'een-ander', vult: { variabele: 'invoer.casus', uit: 'pakMeldingOp.casus.id' } }, { voorbeeld: 'nog-een' }],
    });
  });

  it.each([
    ['zonder titel', KOP.replace('# Wat het laat zien.\n', ''), 'begint niet met een zin'],
    ['zonder voor wie', KOP.replace(/# Voor.*\n/, ''), 'verwacht werd: # Voor:'],
    ['zonder gebruiker', KOP.replace(/# Gebruiker.*\n/, ''), 'verwacht werd: # Gebruiker:'],
    ['met een gebruiker die er niet is', KOP.replace('partner.', 'iedereen.'), 'verwacht werd: # Gebruiker:'],
    ['met een patroon dat er niet is', KOP.replace('Opdracht', 'Gesprek'), 'verwacht werd: # Voor:'],
    ['met een regel te veel', KOP.replace('query', '# Los eind.\nquery'), 'Los eind'],
  ])('%s wordt geweigerd, met de naam van het voorbeeld', (_wat, kop, melding) => {
    expect(() => leesVoorbeeldkop('mijn-voorbeeld', kop)).toThrow(melding);
    expect(() => leesVoorbeeldkop('mijn-voorbeeld', kop)).toThrow('mijn-voorbeeld');
  });
});
