import { describe, expect, it, onTestFinished } from 'vitest';
import { oidcTokencontrole } from '../../../supergraph/authenticatie/oidc-tokencontrole.js';
import { type Sleuteltermijnen, uitgeversleutels } from '../../../supergraph/authenticatie/uitgeversleutels.js';
import { DISCOVERY, JWKS, type Proefuitgever, startProefuitgever } from './proefuitgever.js';

/** Keys are always asked again when they are needed, unless the test says otherwise. */
async function opzet(termijnen: Partial<Sleuteltermijnen> = {}) {
  const proef = await startProefuitgever();
  onTestFinished(() => proef[Symbol.asyncDispose]());
  const log: string[] = [];
  const bron = uitgeversleutels(proef.uitgever, (gebeurtenis, { reden }) => void log.push(reden === undefined ? gebeurtenis : `${gebeurtenis}: ${reden}`), { rustMs: 0, opnieuwMs: 0, ...termijnen });
  const controleer = oidcTokencontrole({ uitgever: proef.uitgever }, bron.geef);
  // Every token is another one, so that none is remembered.
  let keer = 0;
  const vraag = async (kid = 'een'): Promise<string> => controleer(`Bearer ${await proef.teken({ kid, claims: { jti: String(keer++) } })}`).then(() => 'goed', (fout: { reden: string }) => fout.reden);
  return { proef, log, bron, vraag };
}

const keren = ({ gevraagd }: Proefuitgever, pad: string): number => gevraagd.filter((een) => een === pad).length;

describe('De sleutels van een uitgever', () => {
  it('worden gevonden bij zijn naam, één keer voor vele vragen tegelijk', async () => {
    const { proef, vraag } = await opzet();
    expect(await Promise.all([vraag(), vraag(), vraag()])).toEqual(['goed', 'goed', 'goed']);
    expect(await vraag()).toBe('goed');
    expect(proef.gevraagd).toEqual([DISCOVERY, JWKS]);
  });

  it('mogen wisselen zonder herstart', async () => {
    const { proef, vraag } = await opzet();
    expect(await vraag()).toBe('goed');
    await proef.nieuweSleutel('nieuw');
    expect(await vraag('nieuw')).toBe('goed');
    expect(await vraag('een')).toBe('goed');
  });

  it('die zijn ingetrokken gelden niet meer zodra de uitgever opnieuw is gevraagd', async () => {
    const { proef, vraag } = await opzet({ versMs: 0 });
    expect(await vraag()).toBe('goed');
    proef.trekIn('een');
    expect(await vraag()).toBe('sleutel-onbekend');
  });

  it('die bekend zijn blijven gelden als de uitgever er even niet is', async () => {
    const { proef, vraag, log } = await opzet({ versMs: 0 });
    expect(await vraag()).toBe('goed');
    await proef.nieuweSleutel('nieuw');
    await proef.ga();
    expect(await vraag()).toBe('goed');
    expect(await vraag('nieuw')).toBe('uitgever-onbereikbaar');
    expect(log).toContain('uitgever niet te lezen: onbereikbaar');
    await proef.kom();
    expect(await vraag('nieuw')).toBe('goed');
  });

  it('gelden niet eindeloos van een uitgever die wegblijft', async () => {
    const { proef, vraag } = await opzet({ versMs: 0, houdbaarMs: 0 });
    await proef.ga();
    expect(await vraag()).toBe('uitgever-onbereikbaar');
  });

  it('komen alsnog als de uitgever er bij de start niet was', async () => {
    const { proef, vraag, bron } = await opzet();
    await proef.ga();
    await bron.haalVast();
    expect(await vraag()).toBe('uitgever-onbereikbaar');
    await proef.kom();
    expect(await vraag()).toBe('goed');
  });

  it('worden niet telkens opnieuw gevraagd om een sleutel die niet bestaat', async () => {
    const { proef, vraag } = await opzet({ opnieuwMs: 60_000 });
    await vraag();
    await proef.nieuweSleutel('verzonnen');
    for (let keer = 0; keer < 5; keer++) expect(await vraag('verzonnen')).toBe('sleutel-onbekend');
    expect(keren(proef, JWKS)).toBe(1);
  });

  it('worden niet telkens opnieuw gevraagd aan een uitgever die er niet is', async () => {
    const { proef, vraag } = await opzet({ rustMs: 60_000 });
    proef.anders.set(DISCOVERY, 503);
    for (let keer = 0; keer < 5; keer++) expect(await vraag()).toBe('uitgever-onbereikbaar');
    expect(keren(proef, DISCOVERY)).toBe(1);
  });

  it.each<[string, string, (proef: Proefuitgever) => unknown, string]>([
    ['het document een andere uitgever noemt', DISCOVERY, ({ uitgever }) => ({ issuer: 'https://ander.example', jwks_uri: `${uitgever}${JWKS}` }), 'andere-uitgever'],
    ['het document een schuine streep meer noemt', DISCOVERY, ({ uitgever }) => ({ issuer: `${uitgever}/`, jwks_uri: `${uitgever}${JWKS}` }), 'andere-uitgever'],
    ['de sleutels over een open lijn komen', DISCOVERY, ({ uitgever }) => ({ issuer: uitgever, jwks_uri: 'http://elders.example/sleutels' }), 'document'],
    ['het document geen JSON is', DISCOVERY, () => 'geen json', 'document'],
    ['het document doorverwijst', DISCOVERY, () => 302, 'onbereikbaar'],
    ['het document eindeloos is', DISCOVERY, () => 'x'.repeat(600_000), 'te-groot'],
    ['de sleutels er niet zijn', JWKS, () => 500, 'http-500'],
    ['de sleutels geen sleutels zijn', JWKS, () => ({ keys: 'alles' }), 'sleutels'],
  ])('worden niet gebruikt als %s, en het log zegt dat', async (_wat, pad, maak, reden) => {
    const { proef, vraag, log } = await opzet();
    proef.anders.set(pad, maak(proef));
    expect(await vraag()).toBe('uitgever-onbereikbaar');
    expect(log).toEqual([`uitgever niet te lezen: ${reden}`]);
    // What was wrong for a moment is not wrong for ever.
    proef.anders.clear();
    expect(await vraag()).toBe('goed');
  });
});
