import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Wisselaar } from '../../../supergraph/start/wisselaar.js';

const gestopt: string[] = [];
const nieuw = (): Wisselaar<{ naam: string; stop(): Promise<void> }> => new Wisselaar((naam) => ({ naam, stop: async () => void gestopt.push(naam) }));

beforeEach(() => {
  gestopt.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('Wat bij één supergraph hoort', () => {
  it('blijft na een wissel nog voor de vragen die al liepen, en gaat daarna weg', async () => {
    const wisselaar = nieuw();
    await wisselaar.wissel('een', async () => {});
    await wisselaar.wissel('twee', async (huidig) => expect(huidig().naam).toBe('twee'));
    expect([wisselaar.huidig().naam, gestopt]).toEqual(['twee', []]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(gestopt).toEqual(['een']);
    await wisselaar.stop();
    expect(gestopt).toEqual(['een', 'twee']);
  });

  it('gaat meteen weg als de supergraph niet laadt, en de vorige blijft', async () => {
    const wisselaar = nieuw();
    await wisselaar.wissel('een', async () => {});
    await expect(wisselaar.wissel('stuk', () => Promise.reject(new Error('laadt niet')))).rejects.toThrow('laadt niet');
    expect([wisselaar.huidig().naam, gestopt]).toEqual(['een', ['stuk']]);
  });

  it('wordt voor dezelfde supergraph niet opnieuw gemaakt', async () => {
    const wisselaar = nieuw();
    await wisselaar.wissel('een', async () => {});
    const eerste = wisselaar.huidig();
    await wisselaar.wissel('een', async () => {});
    expect(wisselaar.huidig()).toBe(eerste);
  });

  it('gaat bij het stoppen allemaal weg, ook wat nog uitloopt', async () => {
    const wisselaar = nieuw();
    for (const naam of ['een', 'twee', 'drie']) await wisselaar.wissel(naam, async () => {});
    await wisselaar.stop();
    expect(gestopt.sort()).toEqual(['drie', 'een', 'twee']);
    expect(() => wisselaar.huidig()).toThrow('geen supergraph');
  });
});
