import { describe, expect, it } from 'vitest';
import { Toelating } from '../../../supergraph/http/toelating.js';

const signal = new AbortController().signal;

describe('Toelating', () => {
  it('laat er zoveel tegelijk binnen, en daarna wie het langst wacht', async () => {
    const toelating = new Toelating(2);
    const volgorde: string[] = [];
    const vraag = async (naam: string): Promise<void> => void ((await toelating.naarBinnen(signal)) && volgorde.push(naam));
    await Promise.all([vraag('a'), vraag('b')]);
    const rest = [vraag('c'), vraag('d')];
    expect(volgorde).toEqual(['a', 'b']);
    toelating.naarBuiten();
    toelating.naarBuiten();
    await Promise.all(rest);
    expect(volgorde).toEqual(['a', 'b', 'c', 'd']);
  });

  it('weigert wie niet meer in de rij past', async () => {
    const toelating = new Toelating(1);
    const alle = Array.from({ length: 10 }, () => toelating.naarBinnen(signal));
    expect(await alle[0]).toBe(true);
    expect(await alle[9]).toBe(false);
  });

  it('houdt geen plaats voor wie is weggegaan', async () => {
    const toelating = new Toelating(1);
    await toelating.naarBinnen(signal);
    const weg = new AbortController();
    const vertrokken = toelating.naarBinnen(weg.signal);
    const blijver = toelating.naarBinnen(signal);
    weg.abort();
    expect(await vertrokken).toBe(false);
    toelating.naarBuiten();
    expect(await blijver).toBe(true);
  });

  it('zonder grens laat iedereen binnen', async () => {
    const toelating = new Toelating(Infinity);
    expect(await Promise.all(Array.from({ length: 1_000 }, () => toelating.naarBinnen(signal)))).not.toContain(false);
  });
});
