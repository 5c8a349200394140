import { afterEach, describe, expect, it } from 'vitest';
import { type Nepregister, startNepregister } from '../cli/hulp/nepregister.js';
import { opdrachtregel, type Uitvoering } from '../cli/hulp/uitvoering.js';

interface Vraag {
  readonly query: string;
  readonly variables: { readonly ids?: readonly string[]; readonly status?: readonly string[] | null };
}

const { handbereik } = opdrachtregel();

let keten: Nepregister | undefined;
afterEach(async () => {
  await keten?.stop();
  keten = undefined;
});

/** Runs `handbereik opdrachten` against a chain that answers so. */
async function opdrachten(antwoord: (vraag: Vraag) => object, ...argumenten: string[]): Promise<Uitvoering & { readonly vragen: readonly Vraag[] }> {
  keten = await startNepregister({ 'POST /graphql': ({ tekst }) => ({ inhoud: antwoord(JSON.parse(tekst) as Vraag) }) });
  const uitkomst = await handbereik('opdrachten', ...argumenten, '--token', 'van-iemand', '--url', keten.url);
  return { ...uitkomst, vragen: keten.verzoeken.map(({ tekst }) => JSON.parse(tekst) as Vraag) };
}

const werk = (...knopen: readonly object[]): object => ({ totaal: knopen.length, edges: knopen.map((node) => ({ node })) });
const ACTIE = { id: 'actie-1', status: 'AANGEVRAAGD', bezorging: 'BEZORGD', termijn: '2026-12-24T09:00:00.000Z', aangevraagd: '2026-11-24T09:00:00.000Z', opdrachtgever: { oin: '1', naam: 'Zorg- en Veiligheidshuis' }, omschrijving: 'Gesprek met moeder.', slaapt: true };
const MELDING = { id: 'melding-1', status: 'OPGEPAKT', bezorging: 'BEZORGD', termijn: null, aangevraagd: '2026-11-23T09:00:00.000Z', opdrachtgever: { oin: '2', naam: 'Politie' } };
const brief = (id: string): object => ({ id, type: 'nl.handbereik.actie-geweigerd', onderwerp: 'actie/actie-1', code: 'GEBEURTENIS_ONGELDIG', sinds: '2026-11-24T09:00:00.000Z' });

describe('handbereik opdrachten', () => {
  it('toont wat bij mijn organisatie ligt, van elke functie, met wat er dan te doen is', async () => {
    const { code, uit, vragen } = await opdrachten(() => ({ data: { mijnOpdrachten: { meldingen: werk(MELDING), uitvragen: werk(), acties: werk(ACTIE) } } }));
    expect(code).toBe(0);
    expect(uit).toMatch(/melding-1.*opgepakt.*Politie/);
    expect(uit).toMatch(/actie-1.*aangevraagd \(slaapt\).*Zorg- en Veiligheidshuis.*Gesprek met moeder\./);
    expect(uit).toMatch(/2 opdrachten\. .*pakActieOp/);
    expect(vragen[0]!.variables.status).toBeNull();
  });

  it('kiest op status', async () => {
    const { vragen, uit } = await opdrachten(() => ({ data: { mijnOpdrachten: { meldingen: werk(), uitvragen: werk(), acties: werk() } } }), 'mijn', '--status', 'aangevraagd, ontvangen');
    expect(vragen[0]!.variables.status).toEqual(['AANGEVRAAGD', 'ONTVANGEN']);
    expect(uit).toContain('Er ligt geen werk');
  });

  it('zegt dat er meer kan zijn als een functie niet antwoordt, met exitcode 1', async () => {
    const { code, uit, fout } = await opdrachten(() => ({ data: { mijnOpdrachten: { meldingen: null, uitvragen: werk(), acties: werk(ACTIE) } }, errors: [{ message: 'Geen antwoord.', extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } }] }));
    expect([code, fout]).toEqual([1, expect.stringContaining('FUNCTIE_ONBEREIKBAAR')]);
    expect(uit).toMatch(/actie-1/);
    expect(uit).toMatch(/Geen antwoord van melding, dus er kan meer zijn/);
  });

  it('geeft met --json het hele antwoord, en niets anders', async () => {
    const antwoord = { data: { mijnOpdrachten: { meldingen: werk(), uitvragen: werk(), acties: werk(ACTIE) } } };
    const { uit } = await opdrachten(() => antwoord, 'mijn', '--json');
    expect(JSON.parse(uit)).toEqual(antwoord);
  });

  it('dood toont wat is geweigerd en waarom, en hoe het opnieuw gaat', async () => {
    const { code, uit } = await opdrachten(() => ({ data: { dodeBrieven: { melding: [], bekendheid: [], actie: [brief('brief-1')] } } }), 'dood');
    expect(code).toBe(0);
    expect(uit).toMatch(/actie.*brief-1.*nl\.handbereik\.actie-geweigerd.*actie\/actie-1.*GEBEURTENIS_ONGELDIG/);
    expect(uit).toContain('npx handbereik opdrachten opnieuw actie brief-1');
  });

  it('dood zegt dat er niets is', async () => {
    expect((await opdrachten(() => ({ data: { dodeBrieven: { melding: [], bekendheid: [], actie: [] } } }), 'dood')).uit).toContain('Er zijn geen dode brieven');
  });

  it('opnieuw laat de genoemde brieven van een functie bezorgen, honderd per keer', async () => {
    const ids = Array.from({ length: 150 }, (_, i) => `brief-${i}`);
    const { code, uit, vragen } = await opdrachten(({ variables }) => ({ data: { aantal: variables.ids!.length } }), 'opnieuw', 'melding', ...ids);
    expect([code, vragen.map(({ variables }) => variables.ids!.length)]).toEqual([0, [100, 50]]);
    expect(vragen[0]!.query).toContain('bezorgMeldingenOpnieuw');
    expect(uit).toContain('150 gebeurtenissen worden opnieuw bezorgd');
  });

  it('opnieuw --alles doet elke brief één keer, ook als zij meteen weer wordt geweigerd', async () => {
    const { uit, vragen } = await opdrachten(({ query, variables }) => (query.includes('mutation') ? { data: { aantal: variables.ids!.length } } : { data: { dodeBrieven: { actie: [brief('brief-1'), brief('brief-2')] } } }), 'opnieuw', 'actie', '--alles', '--json');
    expect(JSON.parse(uit)).toEqual({ functie: 'actie', aantal: 2 });
    expect(vragen.filter(({ query }) => query.includes('bezorgActiesOpnieuw')).map(({ variables }) => variables.ids)).toEqual([['brief-1', 'brief-2']]);
  });

  it('zegt wie geen beheerder is dat hij het niet mag, met exitcode 1 en een uitweg', async () => {
    const weigering = { data: null, errors: [{ message: 'Alleen een beheerder van de keten ziet wat niet bezorgd kon worden.', extensions: { code: 'FORBIDDEN' } }] };
    const dood = await opdrachten(() => weigering, 'dood');
    expect([dood.code, dood.fout]).toEqual([1, expect.stringMatching(/FORBIDDEN.*Alleen een beheerder/)]);
    await keten!.stop();
    const opnieuw = await opdrachten(() => weigering, 'opnieuw', 'actie', 'brief-1');
    expect([opnieuw.code, opnieuw.fout]).toEqual([1, expect.stringMatching(/Alleen een beheerder[^]*kies een andere rol/)]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['zonder functie', ['opnieuw'], /Van welke functie\?[^]*npx handbereik opdrachten opnieuw/],
    ['zonder brieven', ['opnieuw', 'actie'], /Welke dode brieven\?[^]*npx handbereik opdrachten dood/],
    ['met brieven en --alles', ['opnieuw', 'actie', 'brief-1', '--alles'], /niet allebei/],
    ['met een functie bij mijn', ['mijn', 'actie'], /Laat ze weg: npx handbereik opdrachten mijn/],
  ])('%s vraagt het niets en zegt wat er moet, met exitcode 1', async (_, argumenten, melding) => {
    const { code, fout, vragen } = await opdrachten(() => ({}), ...argumenten);
    expect([code, vragen]).toEqual([1, []]);
    expect(fout).toMatch(melding);
  });

  it.each([[['morgen']], [['opnieuw', 'politie', '--alles']]])('weigert wat niet bestaat (%j) met exitcode 2', async (argumenten) => {
    const { code, fout } = await opdrachten(() => ({}), ...argumenten);
    expect([code, fout]).toEqual([2, expect.stringMatching(/kan alleen zijn: .*--help/s)]);
  });

  it('legt zichzelf uit met voorbeelden', async () => {
    const { code, uit } = await handbereik('opdrachten', '--help');
    expect(code).toBe(0);
    expect(uit).toMatch(/^Gebruik: handbereik opdrachten/);
    expect(uit.match(/npx handbereik opdrachten/g)!.length).toBeGreaterThan(3);
  });
});
