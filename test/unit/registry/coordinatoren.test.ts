import { describe, expect, it } from 'vitest';
import { bijdragetypeVan, type Soort } from '../../../schema/register.js';
import { CoordinatorenOverHttp } from '../../../supergraph/registry/keten/coordinatoren.js';

const soorten = (...codes: string[]): Soort[] => codes.map((soort) => ({ soort, naam: soort, type: bijdragetypeVan(soort) }));
const inLijst = (coordinatoren: CoordinatorenOverHttp): string[] => (JSON.parse(coordinatoren.lijst().inhoud.toString()) as { soorten: Soort[] }).soorten.map(({ soort }) => soort);

describe('Coördinatoren die apart draaien', () => {
  it('houden niemand op als zij er niet zijn', async () => {
    const coordinatoren = new CoordinatorenOverHttp();
    await coordinatoren.bereidVoor(soorten('a', 'b'));
    expect(inLijst(coordinatoren)).toEqual(['a', 'b']);
  });

  it('houden een soort die erbij komt tegen zolang één haar niet kent, en een wijziging zonder nieuwe soort niet', async () => {
    const coordinatoren = new CoordinatorenOverHttp({ wachtMs: 30 });
    await coordinatoren.bereidVoor(soorten('a'));
    const { etag } = coordinatoren.lijst();
    coordinatoren.gezien('een', etag);
    coordinatoren.gezien('twee', etag);
    await coordinatoren.bereidVoor(soorten('a'));
    await expect(coordinatoren.bereidVoor(soorten('a', 'b'))).rejects.toThrow('niet overgenomen');
    coordinatoren.gezien('een', coordinatoren.lijst().etag);
    await coordinatoren.rondAf(soorten('a'));
  });

  it('die niet meer gezien worden, tellen niet meer mee', async () => {
    const coordinatoren = new CoordinatorenOverHttp({ gezienMs: 0, wachtMs: 5_000 });
    coordinatoren.gezien('weg', undefined);
    await new Promise((klaar) => {
      setTimeout(klaar, 5);
    });
    await coordinatoren.bereidVoor(soorten('a'));
    expect(inLijst(coordinatoren)).toEqual(['a']);
  });

  it('kennen een soort die vertrok nog even, en daarna niet meer', async () => {
    const blijft = new CoordinatorenOverHttp();
    await blijft.bereidVoor(soorten('a', 'b'));
    await blijft.rondAf(soorten('a'));
    expect(inLijst(blijft)).toEqual(['a', 'b']);
    const meteen = new CoordinatorenOverHttp({ naloopMs: 0 });
    await meteen.bereidVoor(soorten('a', 'b'));
    await meteen.rondAf(soorten('a'));
    expect(inLijst(meteen)).toEqual(['a']);
  });
});
