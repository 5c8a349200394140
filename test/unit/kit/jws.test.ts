import fc from 'fast-check';
import { jwtVerify, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { leesJws, tekenJws } from '../../../subgraphs/kit/bewijs/jws.js';
import { proefondertekenaar } from '../../harness/sleutels.js';

const TYP = 'proef+jwt';
const TEKENS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';

describe('Een ondertekend token', async () => {
  const { ondertekenaar, vertrouwen, jwk } = await proefondertekenaar('urn:proef');
  const token = tekenJws({ wat: 'één', lijst: [1, 2] }, TYP, ondertekenaar);

  it('is voor elke lezer van JWS te lezen, en een token van een andere schrijver is dat hier', async () => {
    const { payload, protectedHeader } = await jwtVerify(token, vertrouwen.sleutels, { algorithms: ['EdDSA'], typ: TYP });
    expect([payload, protectedHeader]).toEqual([{ wat: 'één', lijst: [1, 2] }, { alg: 'EdDSA', kid: jwk.kid, typ: TYP }]);
    const ander = await new SignJWT({ wat: 'één' }).setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid!, typ: TYP }).sign(ondertekenaar.sleutel);
    expect(await leesJws(ander, TYP, vertrouwen)).toEqual({ wat: 'één' });
  });

  it('geldt nooit meer als er één teken anders is, erbij komt of weg is', async () => {
    const teken = fc.constantFrom(...TEKENS);
    const plek = fc.nat(token.length - 1);
    const anders = fc.oneof(
      fc.tuple(plek, teken).map(([waar, nieuw]) => token.slice(0, waar) + nieuw + token.slice(waar + 1)),
      fc.tuple(plek, teken).map(([waar, nieuw]) => token.slice(0, waar) + nieuw + token.slice(waar)),
      plek.map((waar) => token.slice(0, waar) + token.slice(waar + 1)),
    );
    await fc.assert(fc.asyncProperty(anders.filter((kandidaat) => kandidaat !== token), async (kandidaat) => (await leesJws(kandidaat, TYP, vertrouwen)) === undefined), { numRuns: 1_000 });
  });

  it.each([
    ['een ander type', { alg: 'EdDSA', kid: 'proef', typ: 'ander+jwt' }],
    ['een sleutel die er niet is', { alg: 'EdDSA', kid: 'ander', typ: TYP }],
    ['een uitbreiding die een lezer moet kennen', { alg: 'EdDSA', kid: 'proef', typ: TYP, crit: ['b64'], b64: true }],
    ['een meegestuurde sleutel', { alg: 'EdDSA', kid: 'proef', typ: TYP, jwk: {} }],
  ])('geldt niet met %s', async (_wat, kop) => {
    const ander = await new SignJWT({}).setProtectedHeader(kop).sign(ondertekenaar.sleutel);
    expect(await leesJws(ander, TYP, vertrouwen)).toBeUndefined();
  });

  it('geldt niet van een naamgenoot, en niet als de inhoud geen voorwerp is', async () => {
    const naamgenoot = await proefondertekenaar('urn:proef');
    expect(await leesJws(tekenJws({ wat: 1 }, TYP, naamgenoot.ondertekenaar), TYP, vertrouwen)).toBeUndefined();
    expect(await leesJws(tekenJws([1], TYP, ondertekenaar), TYP, vertrouwen)).toBeUndefined();
  });
});
