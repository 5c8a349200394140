import { describe, expect, it } from 'vitest';
import { eisAdres, isOpenbaar, veiligeLookup } from '../../../subgraphs/voorzieningen/ketenindex/webhooks/adres.js';

describe('Het adres van een webhook', () => {
  it.each(['https://ontvanger.example/gebeurtenissen', 'https://ontvanger.example:8443/a?b=c', 'https://93.184.216.34/', 'https://[2a00:1450:4001::1]/'])('%s mag', (adres) => {
    expect(eisAdres(adres, false)).toBe(new URL(adres).href);
  });

  it.each([
    'http://ontvanger.example/', 'ftp://ontvanger.example/', 'ontvanger.example', '', 'https://', 'https://naam:wachtwoord@ontvanger.example/', 'https://naam@ontvanger.example/', 'https://ontvanger.example/#a',
    'https://localhost/', 'https://db/', 'https://ketenindex.internal/', 'https://a.local/', 'https://127.0.0.1/', 'https://127.1/', 'https://0x7f000001/', 'https://2130706433/', 'https://0/', 'https://10.0.0.1/',
    'https://172.16.3.4/', 'https://192.168.1.1/', 'https://169.254.169.254/latest', 'https://100.64.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[fe80::1]/', 'https://[fd00::1]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/',
    'https://ontvanger.example/999990019', `https://ontvanger.example/${'a'.repeat(500)}`,
  ])('%s mag niet', (adres) => {
    expect(() => eisAdres(adres, false)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'WEBHOOK_ADRES_ONGELDIG', plaats: 'invoer.adres' }) }));
  });

  it('de weigering herhaalt het adres niet', () => {
    expect(() => eisAdres('http://geheim.example/', false)).not.toThrow(/geheim/);
  });

  it('in een demo mag deze machine, maar nooit met aanmelding in de URL', () => {
    expect(eisAdres('http://127.0.0.1:4001/a', true)).toBe('http://127.0.0.1:4001/a');
    expect(() => eisAdres('http://a:b@127.0.0.1/', true)).toThrow();
  });

  it('een naam die bij het verbinden naar binnen wijst, geeft geen adres', async () => {
    const fout = await new Promise<NodeJS.ErrnoException | null>((klaar) => veiligeLookup('localhost', { all: true }, klaar));
    expect(fout?.code).toBe('WEBHOOK_ADRES_BINNEN');
  });

  it('wat geen adres is, is niet openbaar', () => {
    for (const geen of ['', 'ontvanger.example', '1.2.3', '::']) expect(isOpenbaar(geen)).toBe(false);
  });
});
