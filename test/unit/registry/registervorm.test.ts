import { describe, expect, it } from 'vitest';
import { leesRegistertekst, Registervormfout } from '../../../supergraph/registry/registervorm.js';

const OIN = '00000099001000001000';
const soorten = [{ soort: 'alfa', type: 'AlfaBijdrage', naam: 'Alfa' }];
const deelnemer = { oin: OIN, naam: 'Een', soort: 'alfa', endpoint: 'https://een.example/' };
const lees = (register: object): unknown => leesRegistertekst(JSON.stringify(register));

describe('Een register', () => {
  it('noemt van wie achterloopt de versies, en het schema dat daarbij hoort', () => {
    const register = { soorten, deelnemers: [{ ...deelnemer, contract: '1.0', soortversie: 2 }], eerdere: [{ soort: 'alfa', contract: '1.0', soortversie: 2, sdl: 'type A { b: Int }' }] };
    expect(lees(register)).toEqual(register);
  });

  it('hoeft van niemand versies te noemen', () => {
    expect(lees({ soorten, deelnemers: [deelnemer] })).toEqual({ soorten, deelnemers: [deelnemer] });
  });

  it.each([
    ['een contractversie die geen versie is', { soorten, deelnemers: [{ ...deelnemer, contract: 'nieuwste' }] }, 'deelnemers.0.contract'],
    ['een soortversie die geen versie is', { soorten, deelnemers: [{ ...deelnemer, soortversie: 0 }] }, 'deelnemers.0.soortversie'],
    ['een soort die er niet in staat', { soorten, deelnemers: [{ ...deelnemer, soort: 'beta' }] }, 'beta'],
    ['een eerder schema van een soort die er niet in staat', { soorten, deelnemers: [], eerdere: [{ soort: 'beta', contract: '1.0', soortversie: 1, sdl: 'x' }] }, 'beta'],
    ['een OIN dat er twee keer in staat', { soorten, deelnemers: [deelnemer, deelnemer] }, 'twee keer'],
  ])('met %s is er geen, en de melding noemt de plaats', (_wat, register, plaats) => {
    expect(() => lees(register)).toThrow(Registervormfout);
    expect(() => lees(register)).toThrow(plaats);
  });
});
