import { describe, expect, it } from 'vitest';
import { LruCache } from '../../../supergraph/lru-cache.js';
import { Schot } from '../../../supergraph/partner-router/schot.js';
import { Zekering } from '../../../supergraph/partner-router/zekering.js';

describe('het schot', () => {
  it('laat niet meer tegelijk toe dan is toegestaan', () => {
    const schot = new Schot(2, 0);
    expect([schot.neem(), schot.neem(), schot.neem()]).toEqual([true, true, false]);
    schot.geefVrij();
    expect([schot.neem(), schot.neem()]).toEqual([true, false]);
  });

  it('geeft een vrije plaats aan wie het langst wacht, en weigert wie te veel is', () => {
    const schot = new Schot(1, 2);
    const begonnen: string[] = [];
    schot.neem();
    expect([schot.wacht(() => begonnen.push('a')), schot.wacht(() => begonnen.push('b')), schot.wacht(() => begonnen.push('c'))]).toEqual([true, true, false]);
    schot.geefVrij();
    expect(begonnen).toEqual(['a']);
    expect(schot.neem()).toBe(false);
    schot.geefVrij();
    schot.geefVrij();
    expect(begonnen).toEqual(['a', 'b']);
    expect(schot.neem()).toBe(true);
  });

  it('slaat over wie niet meer wacht', () => {
    const schot = new Schot(1, 2);
    const begonnen: string[] = [];
    const a = (): void => { begonnen.push('a'); };
    schot.neem();
    schot.wacht(a);
    schot.wacht(() => begonnen.push('b'));
    schot.vergeet(a);
    schot.geefVrij();
    expect(begonnen).toEqual(['b']);
  });
});

describe('de zekering', () => {
  const maak = (): { zekering: Zekering; klok: { nu: number } } => {
    const klok = { nu: 0 };
    return { zekering: new Zekering(3, 10_000, () => klok.nu), klok };
  };
  const laatFalen = (zekering: Zekering, keer: number): void => {
    for (let i = 0; i < keer; i++) zekering.meld(zekering.vraagDoorgang()!, 'faalde');
  };

  it('gaat open na het aantal fouten op rij, niet eerder', () => {
    const { zekering } = maak();
    laatFalen(zekering, 2);
    zekering.meld(zekering.vraagDoorgang()!, 'antwoordde');
    laatFalen(zekering, 2);
    expect(zekering.vraagDoorgang()).toBe('gewoon');
    laatFalen(zekering, 1);
    expect(zekering.vraagDoorgang()).toBeUndefined();
  });

  it('laat na de pauze één proefvraag door, en sluit als die wordt beantwoord', () => {
    const { zekering, klok } = maak();
    laatFalen(zekering, 3);
    klok.nu = 9_999;
    expect(zekering.vraagDoorgang()).toBeUndefined();
    klok.nu = 10_000;
    expect(zekering.vraagDoorgang()).toBe('proef');
    expect(zekering.vraagDoorgang()).toBeUndefined();
    zekering.meld('proef', 'antwoordde');
    expect(zekering.vraagDoorgang()).toBe('gewoon');
    laatFalen(zekering, 2);
    expect(zekering.vraagDoorgang()).toBe('gewoon');
  });

  it('begint een nieuwe pauze als de proefvraag faalt', () => {
    const { zekering, klok } = maak();
    laatFalen(zekering, 3);
    klok.nu = 10_000;
    zekering.meld(zekering.vraagDoorgang()!, 'faalde');
    klok.nu = 19_999;
    expect(zekering.vraagDoorgang()).toBeUndefined();
    klok.nu = 20_000;
    expect(zekering.vraagDoorgang()).toBe('proef');
  });

  it('blijft niet voor altijd open als de proefvraag niet doorging', () => {
    const { zekering, klok } = maak();
    laatFalen(zekering, 3);
    klok.nu = 10_000;
    zekering.meld(zekering.vraagDoorgang()!, 'onbeslist');
    expect(zekering.vraagDoorgang()).toBe('proef');
  });

  it('telt een vrager die vertrok niet als fout', () => {
    const { zekering } = maak();
    for (let i = 0; i < 10; i++) zekering.meld(zekering.vraagDoorgang()!, 'onbeslist');
    expect(zekering.vraagDoorgang()).toBe('gewoon');
  });

  it('luistert niet naar vragen van voor het opengaan die laat thuiskomen', () => {
    const { zekering, klok } = maak();
    const laat = [zekering.vraagDoorgang()!, zekering.vraagDoorgang()!];
    laatFalen(zekering, 3);
    klok.nu = 5_000;
    zekering.meld(laat[0]!, 'faalde');
    zekering.meld(laat[1]!, 'antwoordde');
    expect(zekering.vraagDoorgang()).toBeUndefined();
    klok.nu = 10_000;
    expect(zekering.vraagDoorgang()).toBe('proef');
  });
});

describe('het geheugen', () => {
  it('vergeet wat het langst niet is gebruikt', () => {
    const geheugen = new LruCache<number>(2);
    geheugen.set('a', 1);
    geheugen.set('b', 2);
    geheugen.get('a');
    geheugen.set('c', 3);
    expect([geheugen.get('a'), geheugen.get('b'), geheugen.get('c'), geheugen.size]).toEqual([1, undefined, 3, 2]);
  });
});
