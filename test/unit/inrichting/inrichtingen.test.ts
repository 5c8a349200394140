import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { inrichtingOverHttp } from '../../../subgraphs/kit/functie/inrichtingen.js';
import { DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { DEMOPARTNERS, type Functiecontext, functieonderdeel, functiepad, type Luisteraar, startLuisteraar } from '../../../subgraphs/kit/index.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { BEHEERDER, POLITIE, PROFESSIONAL, proefinrichting, type Proefinrichting, VT, WIJZIG } from './hulp/proefinrichting.js';

const bekendheid = await proefondertekenaar(BEKENDHEID);
const meldingen: string[] = [];
const context = { vrager: PROFESSIONAL, uitgever: BEKENDHEID, traceparent: undefined, log: (gebeurtenis: string) => void meldingen.push(gebeurtenis) } as Functiecontext;
const REDEN = 'Afgesproken in het overleg van de partijen.';

let proef: Proefinrichting;
let luisteraar: Luisteraar;
let stopDienst: () => Promise<void>;
beforeAll(async () => {
  proef = await proefinrichting();
  const { onderdeel, stop } = await functieonderdeel(proef.dienst.functie, [bekendheid.vertrouwen], () => {});
  stopDienst = stop;
  luisteraar = await startLuisteraar([onderdeel], 0, '127.0.0.1', () => {});
});
afterAll(async () => {
  await luisteraar.stop();
  await stopDienst();
  await proef.stop();
});
afterEach(() => vi.useRealTimers());

/** A client, and the database queries that its questions cost. */
function client() {
  const inrichtingen = inrichtingOverHttp(() => `${luisteraar.url}${functiepad('inrichting')}/graphql`, bekendheid.ondertekenaar);
  const queries: string[] = [];
  const stil = proef.dienst.opslag.opQuery(({ sql }) => void queries.push(sql));
  return {
    queries,
    huidig: () => inrichtingen.huidig(context),
    async [Symbol.asyncDispose]() {
      stil();
      await inrichtingen.stop();
    },
  };
}

/** Moves the clock of this process, and so that of both ends. */
const verder = (ms: number) => {
  const nu = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(nu + ms);
};

const wijzig = (verwachteVersie: number, naam: string, geldigVanaf?: string) =>
  proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-demo', verwachteVersie, geldigVanaf, reden: REDEN, inrichting: { ...DEMOVERBANDEN[0]!.inrichting, naam } });

describe('De coördinator leest wat is ingericht', () => {
  it('per samenwerkingsverband en per organisatie', async () => {
    await using lezer = client();
    const stand = await lezer.huidig();
    const nu = new Date();
    expect(stand.verband('sv-demo', nu)).toMatchObject({ verband: 'sv-demo', versie: 1, door: VT, inrichting: DEMOVERBANDEN[0]!.inrichting });
    expect(stand.verbanden(nu).map(({ verband }) => verband)).toEqual(['sv-demo', 'sv-zvh-midden']);
    expect(stand.verband('sv-bestaat-niet', nu)).toBeUndefined();
    expect(stand.deelnemer(POLITIE)).toMatchObject({ ...DEMOPARTNERS[0]!, endpoint: `http://127.0.0.1:1/partners/politie/${POLITIE}/graphql` });
    expect(stand.deelnemer('00000099999999999999')).toBeUndefined();
  });

  it('één keer voor iedereen die tegelijk vraagt, en binnen een seconde niet opnieuw', async () => {
    await using lezer = client();
    const standen = await Promise.all(Array.from({ length: 40 }, () => lezer.huidig()));
    expect(new Set(standen).size).toBe(1);
    expect(await lezer.huidig()).toBe(standen[0]);
    expect(lezer.queries).toHaveLength(4);
  });

  it('na een seconde opnieuw, en als er niets is veranderd kost dat één query', async () => {
    await using lezer = client();
    const eerst = await lezer.huidig();
    lezer.queries.length = 0;
    verder(1_001);
    expect(await lezer.huidig()).toBe(eerst);
    expect(lezer.queries).toHaveLength(1);
  });

  it('met elke wijziging, en met wat pas later ingaat', async () => {
    await using lezer = client();
    await lezer.huidig();
    const ervoor = new Date();
    await new Promise((verder) => setTimeout(verder, 2));
    expect((await wijzig(1, 'Vandaag')).fouten).toEqual([]);
    const straks = new Date(Date.now() + 3_600_000);
    expect((await wijzig(2, 'Straks', straks.toISOString())).fouten).toEqual([]);
    verder(1_001);
    const stand = await lezer.huidig();
    expect(stand.verband('sv-demo', new Date())?.inrichting.naam).toBe('Vandaag');
    // For a coordinator whose clock is behind.
    expect(stand.verband('sv-demo', ervoor)?.inrichting.naam).toBe(DEMOVERBANDEN[0]!.inrichting.naam);
    expect(stand.verband('sv-demo', new Date(straks.getTime() - 1))?.inrichting.naam).toBe('Vandaag');
    expect(stand.verband('sv-demo', straks)?.inrichting.naam).toBe('Straks');
    expect(stand.verbanden(straks).find(({ verband }) => verband === 'sv-demo')?.versie).toBe(3);
  });
});

describe('Wat niet is vast te stellen geldt niet', () => {
  const GOED = { data: { geldendeInrichting: { stand: 1, inhoud: JSON.stringify({ versies: [], deelnemers: [] }) } } };
  let antwoord: () => Promise<{ status: number; tekst: string }>;
  let nep: Luisteraar;
  beforeAll(async () => {
    const afhandeling = async () => ({ koppen: { 'content-type': 'application/json' }, ...(await antwoord()) });
    nep = await startLuisteraar([{ pad: '/nep', afhandeling, controleer: async () => {} }], 0, '127.0.0.1', () => {});
  });
  afterAll(() => nep.stop());
  const geef = (iets: unknown, status = 200) => () => Promise.resolve({ status, tekst: typeof iets === 'string' ? iets : JSON.stringify(iets) });

  it.each<[string, () => Promise<{ status: number; tekst: string }>]>([
    ['een fout', geef({ errors: [{ message: 'nee' }], data: null }, 500)],
    ['geen JSON', geef('<html>')],
    ['iets anders', geef({ data: { geldendeInrichting: { stand: 'veel', inhoud: 3 } } })],
    ['inhoud die geen inrichting is', geef({ data: { geldendeInrichting: { stand: 1, inhoud: '{"versies":[{"verband":"sv"}],"deelnemers":[]}' } } })],
    ['niets nieuws, terwijl er niets bekend is', geef({ data: { geldendeInrichting: { stand: 1, inhoud: null } } })],
    ['niets binnen de termijn', () => new Promise((klaar) => setTimeout(klaar, 4_000, { status: 200, tekst: JSON.stringify(GOED) }))],
  ])('als inrichting antwoordt met %s', async (_wat, geeft) => {
    antwoord = geeft;
    meldingen.length = 0;
    const lezer = inrichtingOverHttp(() => `${nep.url}/nep/graphql`, bekendheid.ondertekenaar);
    await expect(lezer.huidig(context)).rejects.toMatchObject({ extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } });
    expect(meldingen).toEqual(['functie-onbereikbaar']);
    await lezer.stop();
  });

  it('ook als het een tel geleden nog wel was vast te stellen; en wel weer zodra inrichting antwoordt', async () => {
    antwoord = geef(GOED);
    const lezer = inrichtingOverHttp(() => `${nep.url}/nep/graphql`, bekendheid.ondertekenaar);
    const eerst = await lezer.huidig(context);
    antwoord = geef('', 503);
    expect(await lezer.huidig(context)).toBe(eerst);
    verder(1_001);
    await expect(lezer.huidig(context)).rejects.toMatchObject({ extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } });
    antwoord = geef({ data: { geldendeInrichting: { stand: 1, inhoud: null } } });
    expect(await lezer.huidig(context)).toBe(eerst);
    await lezer.stop();
  });
});
