import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesElement, schrijfElement } from '../../../subgraphs/kit/pseudoniem/element.js';
import { OngeldigElement, oprf } from '../../../subgraphs/kit/pseudoniem/oprf.js';
import { persooninvoer, pseudoniemwaarde } from '../../../subgraphs/kit/pseudoniem/persoon.js';
import { onechtNummer } from './hulp/burgerservicenummer.js';

const hex = (tekst: string): Uint8Array => Buffer.from(tekst, 'hex');
const alsHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** RFC 9497, appendix A.1.1: ristretto255-SHA512, OPRF mode. */
const SLEUTEL = hex('5ebcea5ee37023ccb9fc2d2019f9d7737be85591ae8652ffa9ef0f4d37063b0e');
const VECTOREN = [
  {
    invoer: '00',
    blind: '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
    geblindeerd: '609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c',
    geevalueerd: '7ec6578ae5120958eb2db1745758ff379e77cb64fe77b0b2d8cc917ea0869c7e',
    uitvoer: '527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6',
  },
  {
    invoer: '5a'.repeat(17),
    blind: '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
    geblindeerd: 'da27ef466870f5f15296299850aa088629945a17d1f5b7f5ff043f76b3c06418',
    geevalueerd: 'b4cbf5a4f1eeda5a63ce7b77c7d23f461db3fcab0dd28e4e17cecb5c90d02c25',
    uitvoer: 'f4a74c9c592497375e796aa837e907b1a045d34306a749db9f34221f7e750cb4f2a6413a6bf6fa5e19ba6348eb673934a722a7ede2e7621306d18951e7cf2c73',
  },
];

describe('OPRF (RFC 9497, ristretto255-SHA512)', async () => {
  const { blindeer, blindeerMet, evalueer, finaliseer, ontblinder, maakSleutel } = await oprf();

  it.each(VECTOREN)('geeft bij invoer $invoer wat appendix A.1.1 geeft', ({ invoer, blind, geblindeerd, geevalueerd, uitvoer }) => {
    expect(alsHex(blindeerMet(hex(invoer), hex(blind)))).toBe(geblindeerd);
    expect(alsHex(evalueer(SLEUTEL, hex(geblindeerd)))).toBe(geevalueerd);
    expect(alsHex(finaliseer(hex(invoer), hex(blind), hex(geevalueerd)))).toBe(uitvoer);
    expect(alsHex(ontblinder(hex(invoer), hex(blind))(hex(geevalueerd)))).toBe(uitvoer);
  });

  it.each([
    ['de identiteit', '00'.repeat(32)],
    ['niet canoniek gespeld', 'ed' + 'ff'.repeat(30) + '7f'],
    ['geen punt', '01' + '00'.repeat(31)],
    ['te kort', '00'.repeat(31)],
    ['te lang', '02'.repeat(33)],
  ])('weigert een element dat %s is, bij het evalueren en bij het onthullen', (_wat, element) => {
    expect(() => evalueer(SLEUTEL, hex(element))).toThrow(OngeldigElement);
    expect(() => finaliseer(hex('00'), SLEUTEL, hex(element))).toThrow(OngeldigElement);
  });

  it.each([['nul', '00'.repeat(32)], ['te kort', '01'.repeat(31)], ['leeg', '']])('weigert een sleutel en een blind die %s is', (_wat, scalar) => {
    const { element } = blindeer(hex('00'));
    expect(() => evalueer(hex(scalar), element)).toThrow(/geen scalar/);
    expect(() => blindeerMet(hex('00'), hex(scalar))).toThrow(/geen scalar/);
    expect(() => finaliseer(hex('00'), hex(scalar), element)).toThrow(/geen scalar/);
  });

  it('blindeert dezelfde invoer elke keer anders, en maakt elke keer een andere sleutel', () => {
    const elementen = Array.from({ length: 20 }, () => alsHex(blindeer(hex('00')).element));
    expect(new Set(elementen).size).toBe(20);
    expect(new Set(Array.from({ length: 20 }, () => alsHex(maakSleutel()))).size).toBe(20);
  });

  it('geeft onder één sleutel altijd hetzelfde pseudoniem van een persoon, hoe er ook wordt geblindeerd, en onder een andere nooit', () => {
    const ander = maakSleutel();
    const pseudoniem = (bsn: string, sleutel: Uint8Array): string => {
      const invoer = persooninvoer(bsn);
      const { blind, element } = blindeer(invoer);
      return pseudoniemwaarde(finaliseer(invoer, blind, evalueer(sleutel, element)));
    };
    fc.assert(
      fc.property(onechtNummer, onechtNummer, (bsn, tweede) => {
        expect(pseudoniem(bsn, SLEUTEL)).toBe(pseudoniem(bsn, SLEUTEL));
        expect(pseudoniem(bsn, SLEUTEL)).not.toBe(pseudoniem(bsn, ander));
        expect(pseudoniem(bsn, SLEUTEL) === pseudoniem(tweede, SLEUTEL)).toBe(bsn === tweede);
      }),
      { numRuns: 50 },
    );
  });

  it('maakt een pseudoniem van 43 tekens, dat niet verandert zolang de invoer handbereik/bsn/v1 heet', () => {
    const invoer = persooninvoer('900000001');
    expect(Buffer.from(invoer).toString()).toBe('handbereik/bsn/v1:900000001');
    const { blind, element } = blindeer(invoer);
    expect(pseudoniemwaarde(finaliseer(invoer, blind, evalueer(SLEUTEL, element)))).toBe('dQ4Z5FWqIddaA0BFf5PSKUY326LfoNBjNQfqWDnVCmM');
  });
});

describe('Een element op de lijn', () => {
  it('komt er altijd uit zoals het erin ging', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => Buffer.from(bytes).equals(leesElement(schrijfElement(bytes)))));
  });

  it.each([[undefined], [7], [''], ['A'.repeat(42)], ['A'.repeat(44)], [`${'A'.repeat(42)}B`], [`${'A'.repeat(42)}=`], [`${'A'.repeat(42)}\n`], [['A'.repeat(43)]]])('heeft één spelling: %j is er geen', (tekst) => {
    expect(() => leesElement(tekst)).toThrow(OngeldigElement);
  });
});
