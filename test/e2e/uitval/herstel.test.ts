import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { maakOmleiding, startTussenpartner, type Storing, type Tussenpartner } from '../../harness/omleiding.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, type Rondeuitvraag, verzoek } from '../../harness/ronde.js';

const POLITIE = '00000099001000001000';
/** Failures in a row after which the router leaves an organisation alone for a while. */
const ZEKERING_FOUTEN = 5;

const HANGT: Storing = () => true;
const FAALT: Storing = (_, antwoord) => {
  antwoord.writeHead(500, { 'content-type': 'application/json' }).end('{}');
  return true;
};

describe('Een organisatie die even niet antwoordt', () => {
  const omleiding = maakOmleiding();
  let keten: Proefketen;
  let politie: Tussenpartner;
  beforeAll(async () => {
    keten = await startKeten({ register: omleiding.register, omgeving: { HANDBEREIK_PARTNERTERMIJN_MS: '3000' } });
    await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
  });
  afterAll(() => keten[Symbol.asyncDispose]());
  beforeEach(async () => {
    // A new address is a new line: what one test did to the breaker ends with it.
    politie = await startTussenpartner(omleiding.echt(POLITIE));
    omleiding.naar(POLITIE, politie.url);
  });
  afterEach(() => politie.stop());

  const vraag = async (bsns: readonly string[], rest: object = {}): Promise<{ readonly politie: readonly Rondeuitvraag[]; readonly anderen: readonly Rondeuitvraag[]; readonly codes: readonly unknown[] }> => {
    const { data, errors = [] } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek(bsns, rest));
    const { uitvragen } = data!.bepalenBekendheid;
    return {
      politie: uitvragen.filter(({ partner }) => partner.oin === POLITIE),
      anderen: uitvragen.filter(({ partner }) => partner.oin !== POLITIE),
      codes: errors.map(({ extensions }) => [extensions?.['oin'], extensions?.['code']]),
    };
  };
  const uitkomsten = (rijen: readonly Rondeuitvraag[]): readonly unknown[] => rijen.map(({ bijdrage }) => bijdrage?.uitkomst);

  it('antwoordt weer zodra zij hersteld is', async () => {
    politie.storing = FAALT;
    const uit = await vraag([GEZIN.moeder]);
    expect([uitkomsten(uit.politie), uit.codes]).toEqual([['GEEN_ANTWOORD'], [[POLITIE, 'PARTNER_FOUT']]]);
    politie.storing = undefined;
    const hersteld = await vraag([GEZIN.moeder]);
    expect([uitkomsten(hersteld.politie), hersteld.codes]).toEqual([['BEKEND'], []]);
  });

  it('wordt na vijf mislukkingen met rust gelaten, en de anderen merken daar niets van', async () => {
    politie.storing = FAALT;
    for (let keer = 0; keer < ZEKERING_FOUTEN; keer++) expect((await vraag([GEZIN.moeder])).codes).toEqual([[POLITIE, 'PARTNER_FOUT']]);
    const { politie: rijen, anderen, codes } = await vraag([GEZIN.moeder]);
    expect([uitkomsten(rijen), codes]).toEqual([['GEEN_ANTWOORD'], [[POLITIE, 'PARTNER_GEPAUZEERD']]]);
    expect(politie.ontvangen).toHaveLength(ZEKERING_FOUTEN);
    expect(uitkomsten(anderen)).not.toContain('GEEN_ANTWOORD');
  });

  it('raakt een andere vraag van hetzelfde moment niet', async () => {
    politie.storing = ({ lichaam }) => (lichaam.variables['representations'] as readonly unknown[]).length === 2;
    const klaar: string[] = [];
    const [hangt, gaat] = await Promise.all([
      vraag([GEZIN.moeder, GEZIN.vader]).finally(() => klaar.push('hangt')),
      vraag([GEZIN.moeder]).finally(() => klaar.push('gaat')),
    ]);
    expect(klaar).toEqual(['gaat', 'hangt']);
    expect([uitkomsten(gaat.politie), gaat.codes]).toEqual([['BEKEND'], []]);
    expect([uitkomsten(hangt.politie), hangt.codes]).toEqual([['GEEN_ANTWOORD', 'GEEN_ANTWOORD'], [[POLITIE, 'PARTNER_TE_LAAT']]]);
    expect(uitkomsten(hangt.anderen)).not.toContain('GEEN_ANTWOORD');
  });

  it('telt niet als uitgevallen wanneer de vrager zelf ophangt', async () => {
    const regels = keten.log.length;
    const token = await keten.token();
    politie.storing = HANGT;
    for (let keer = 1; keer <= ZEKERING_FOUTEN + 1; keer++) {
      const ophangen = new AbortController();
      const gebroken = fetch(`${keten.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder], { partners: [POLITIE] }) }),
        signal: ophangen.signal,
      });
      await expect.poll(() => politie.ontvangen.length, { timeout: 20_000 }).toBe(keer);
      ophangen.abort();
      await expect(gebroken).rejects.toThrow();
      await expect.poll(() => politie.afgebroken(), { timeout: 20_000 }).toBe(keer);
    }
    politie.storing = undefined;
    const { politie: rijen, codes } = await vraag([GEZIN.moeder]);
    expect([uitkomsten(rijen), codes]).toEqual([['BEKEND'], []]);
    expect(keten.log.slice(regels).filter(({ gebeurtenis }) => gebeurtenis === 'partner_uitval')).toEqual([]);
  });
});
