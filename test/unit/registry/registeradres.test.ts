import { describe, expect, it } from 'vitest';
import { isRegisteradres, registeradres } from '../../../supergraph/registry/registeradres.js';

describe('Het adres van een register', () => {
  it.each([
    ['http://register:4300/register', 'http://register:4300/register/soorten'],
    ['http://register:4300/register/', 'http://register:4300/register/soorten'],
    ['http://register:4300/register/deelnemers', 'http://register:4300/register/soorten'],
    ['https://keten.example/een/register/supergraph.graphql?x=1', 'https://keten.example/een/register/soorten'],
  ])('volgt uit %s', (plek, verwacht) => {
    expect([isRegisteradres(plek), registeradres(plek, 'soorten').href]).toEqual([true, verwacht]);
  });

  it.each(['http://register:4300', 'http://register:4300/registers/deelnemers', 'http://register:4300/mijnregister', 'http://'])('volgt niet uit %s', (plek) => {
    expect(() => registeradres(plek, 'soorten')).toThrow('geen adres van een register');
  });

  it('draagt geen aanmelding, en is geen bestand', () => {
    expect(() => registeradres('http://a:b@register:4300/register', 'soorten')).toThrow('aanmelding');
    expect(['supergraph/registry/compose.json', '/register', 'ftp://register/register'].map(isRegisteradres)).toEqual([false, false, false]);
  });
});
