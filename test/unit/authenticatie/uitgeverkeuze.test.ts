import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { geefDemotoken } from '../../../supergraph/authenticatie/demo-uitgever.js';
import { draai } from '../../../supergraph/cli/programma.js';
import { type Config, leesConfig } from '../../../supergraph/config.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { beginTrace } from '../../../supergraph/gateway/index.js';
import { ketenbeleid } from '../../../supergraph/start/ketenbeleid.js';
import { startProefuitgever } from './proefuitgever.js';

const UITGEVER = { HANDBEREIK_OIDC_UITGEVER: 'https://id.example/realms/keten' };

async function map(): Promise<string> {
  const pad = await mkdtemp(join(tmpdir(), 'handbereik-uitgever-'));
  onTestFinished(() => rm(pad, { recursive: true, force: true }));
  return pad;
}

describe('De instelling van de uitgever', () => {
  it.each([
    [{ HANDBEREIK_OIDC_UITGEVER: 'http://id.example' }, /HANDBEREIK_OIDC_UITGEVER klopt niet: verwacht wordt een https-adres/],
    [{ HANDBEREIK_OIDC_UITGEVER: '' }, /HANDBEREIK_OIDC_UITGEVER/],
    [{ HANDBEREIK_OIDC_UITGEVER: 'https://id.example?x=1' }, /HANDBEREIK_OIDC_UITGEVER/],
    [{ HANDBEREIK_OIDC_UITGEVER: 'https://naam:geheim@id.example' }, /HANDBEREIK_OIDC_UITGEVER/],
    [{ HANDBEREIK_OIDC_UITGEVER: 'http://127.0.0.1.example' }, /HANDBEREIK_OIDC_UITGEVER/],
    [{ HANDBEREIK_OIDC_DOELGROEP: 'x' }, /HANDBEREIK_OIDC_DOELGROEP klopt niet: geef ook HANDBEREIK_OIDC_UITGEVER/],
    [{ ...UITGEVER, HANDBEREIK_OIDC_CLAIMS: '{' }, /HANDBEREIK_OIDC_CLAIMS klopt niet: verwacht wordt JSON met namen voor oin, rollen/],
    [{ ...UITGEVER, HANDBEREIK_OIDC_CLAIMS: '{"rol":"roles"}' }, /HANDBEREIK_OIDC_CLAIMS/],
    [{ HANDBEREIK_TLS_CERT: 'a.pem', HANDBEREIK_TLS_CA: 'ca.pem' }, /HANDBEREIK_TLS_CERT klopt niet: geef ook HANDBEREIK_TLS_SLEUTEL/],
  ])('%j wordt geweigerd, en gezegd wordt wat er wordt verwacht', (omgeving, melding) => {
    expect(() => leesConfig(omgeving)).toThrow(melding);
  });

  it('kent namen voor wat een token zegt, en laat de rest zoals die is', () => {
    const { HANDBEREIK_OIDC_CLAIMS } = leesConfig({ ...UITGEVER, HANDBEREIK_OIDC_CLAIMS: '{"rollen":["realm_access","roles"]}' });
    expect(HANDBEREIK_OIDC_CLAIMS).toEqual({ oin: 'oin', rollen: ['realm_access', 'roles'], functie: 'functie', acr: 'acr', persoon: 'persoon' });
    expect(leesConfig({ HANDBEREIK_OIDC_UITGEVER: 'http://localhost:8080/realms/x' })).toMatchObject({ HANDBEREIK_OIDC_UITGEVER: 'http://localhost:8080/realms/x' });
  });
});

describe('Een functietoken van de gateway', () => {
  it('is bij wederzijdse TLS gebonden aan haar certificaat, en anders niet', async () => {
    const sleutels = new Sleutelmap(await map());
    const vrager = { sub: 's', oin: '00000099003000001000', rollen: ['professional'], functie: 'f', betrouwbaarheid: 'LAAG' } as const;
    const context = { trace: beginTrace(undefined, undefined), signal: new AbortController().signal, uitval: [], vrager };
    const aanroeper = { oin: '00000099000000000009', 'x5t#S256': 'vingerafdruk' };
    for (const binding of [aanroeper, undefined]) {
      const { koppen } = await ketenbeleid(sleutels, { instelling: {}, aanroeper: binding, log: () => {} });
      const { authorization } = await koppen('identiteit', context);
      expect(decodeJwt(authorization!.slice('Bearer '.length))['aanroeper']).toEqual(binding);
    }
  });
});

describe('De demo-uitgever', () => {
  const keuze = async (config: Partial<Config>) => {
    const sleutels = new Sleutelmap(await map());
    const log: object[] = [];
    const { controleer } = await ketenbeleid(sleutels, { instelling: config, log: (gebeurtenis, velden) => void log.push({ gebeurtenis, ...velden }) });
    return { sleutels, log, controleer };
  };

  it('geldt zolang er geen andere is, en het log zegt dat', async () => {
    const { sleutels, controleer, log } = await keuze({});
    const token = await geefDemotoken('burger', await sleutels.ondertekenaar('uitgever'), { persoon: '6f1c1d5e-0b1f-4f43-9a53-0d2f3c3b7a11' });
    expect(await controleer(`Bearer ${token}`)).toMatchObject({ rollen: ['burger'], betrouwbaarheid: 'SUBSTANTIEEL', persoon: '6f1c1d5e-0b1f-4f43-9a53-0d2f3c3b7a11' });
    expect(log).toEqual([{ gebeurtenis: 'tokenuitgever', modus: 'demo' }]);
  });

  it('staat uit zodra er een echte is: haar sleutel wordt niet gemaakt en haar tokens gelden niet', async () => {
    await using proef = await startProefuitgever();
    const { sleutels, controleer, log } = await keuze({ HANDBEREIK_OIDC_UITGEVER: proef.uitgever });
    expect(await controleer(`Bearer ${await proef.teken()}`)).toMatchObject({ sub: 'medewerker-7' });
    expect(log).toContainEqual({ gebeurtenis: 'tokenuitgever', modus: 'openid-connect', uitgever: proef.uitgever });
    expect(await readdir(sleutels.map)).toEqual(['gateway.jwk.json']);
    await expect(controleer(`Bearer ${await geefDemotoken('beheerder', await sleutels.ondertekenaar('uitgever'))}`)).rejects.toMatchObject({ reden: 'uitgever' });
  });

  it('geeft bij een echte uitgever geen token, zegt waarom en eindigt met een fout', async () => {
    vi.stubEnv('HANDBEREIK_DATA', await map());
    vi.stubEnv('HANDBEREIK_OIDC_UITGEVER', UITGEVER.HANDBEREIK_OIDC_UITGEVER);
    const fout = vi.spyOn(console, 'error').mockImplementation(() => {});
    const uit = vi.spyOn(console, 'log').mockImplementation(() => {});
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      process.exitCode = 0;
    });
    await draai(['node', 'handbereik', 'token', 'beheerder']);
    expect(process.exitCode).toBe(1);
    expect(uit).not.toHaveBeenCalled();
    expect(fout.mock.calls.join('\n')).toMatch(/neemt alleen tokens aan van https:\/\/id\.example\/realms\/keten; demotokens gelden hier niet/);
  });
});
