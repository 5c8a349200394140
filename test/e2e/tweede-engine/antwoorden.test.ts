import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKapottePartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { type Antwoord, type Proefketen, startKeten } from '../../harness/keten.js';
import { maakOmleiding } from '../../harness/omleiding.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { type Proefvoorbeeld, voorbeelden } from '../../harness/voorbeelden.js';
import { COMPONISTEN } from './hulp/componisten.js';
import { ENGINES, type Engine, type Routerdienst, startEngine, startRouterdienst } from './hulp/tweede-keten.js';

const POLITIE = '00000099001000001000';

type Gegevens = Record<string, unknown>;

const omleiding = maakOmleiding();
let keten: Proefketen;
let dienst: Routerdienst;
let kapot: Testpartner;
beforeAll(async () => {
  keten = await startKeten({ register: omleiding.register });
  dienst = await startRouterdienst(keten);
  kapot = await startKapottePartner('html');
  // The first round is slower than any other: it opens the connections.
  for (const { query, variables, wie } of voorbeelden()) await keten.vraag(query, variables, wie);
});
afterAll(async () => {
  await kapot.stop();
  await dienst[Symbol.asyncDispose]();
  await keten[Symbol.asyncDispose]();
});

describe.each(Object.keys(ENGINES) as (keyof typeof ENGINES)[])('%s, door de losse partnerrouter', (engine) => {
  describe.each(Object.keys(COMPONISTEN))('op een supergraph van %s', (componist) => {
    let tweede: Engine;
    beforeAll(async () => {
      tweede = startEngine(COMPONISTEN[componist]!(await dienst.delen()), ENGINES[engine]);
    });
    afterAll(() => tweede[Symbol.asyncDispose]());

    /** Asks both engines the same, and counts what each organisation was asked by either. */
    const vraagBeide = async ({ query, variables, wie }: Proefvoorbeeld): Promise<Record<'eerste' | 'tweede', { readonly antwoord: object; readonly verzoeken: object }>> => {
      using verkeer = luisterMee();
      const een = await keten.vraag<Gegevens>(query, variables, wie);
      const perEen = Object.fromEntries(verzoekenPerOrganisatie(verkeer));
      verkeer.wis();
      const twee = await tweede.vraag(query, variables, await keten.token(wie));
      return { eerste: { antwoord: vergelijkbaar(een), verzoeken: perEen }, tweede: { antwoord: vergelijkbaar(twee), verzoeken: Object.fromEntries(verzoekenPerOrganisatie(verkeer)) } };
    };

    it.each(voorbeelden().map((voorbeeld) => [voorbeeld.naam, voorbeeld] as const))('%s geeft hetzelfde antwoord, en elke organisatie krijgt één verzoek', async (_, voorbeeld) => {
      const uitkomst = await vraagBeide(voorbeeld);
      expect(uitkomst.eerste.antwoord).toMatchObject({ status: 200, errors: [] });
      expect(uitkomst.tweede).toEqual(uitkomst.eerste);
      expect(new Set(Object.values(uitkomst.eerste.verzoeken))).toEqual(new Set(/bepalenBekendheid|vraagBekendheidUit/.test(voorbeeld.query) ? [1] : []));
    });

    it('met één organisatie die onzin antwoordt: dezelfde gegevens, dezelfde fout, en niemand wordt nog eens gevraagd', async () => {
      const { register } = keten.keten.subgraphs;
      omleiding.naar(POLITIE, kapot.url);
      await dienst.verander({ ...register, deelnemers: register.deelnemers.map((deelnemer) => (deelnemer.oin === POLITIE ? { ...deelnemer, endpoint: kapot.url } : deelnemer)) });
      await using _herstel = { [Symbol.asyncDispose]: async () => { omleiding.herstel(); await dienst.verander(register); } };
      for (const voorbeeld of voorbeelden().filter(({ query }) => query.includes('bepalenBekendheid'))) {
        const eerder = kapot.ontvangen.length;
        const uitkomst = await vraagBeide(voorbeeld);
        expect(uitkomst.eerste.antwoord).toMatchObject({ errors: [{ code: 'PARTNER_ONGELDIG_ANTWOORD', oin: POLITIE, naam: 'Politie-eenheid Midden' }] });
        expect(JSON.stringify(uitkomst.eerste.antwoord)).toContain('GEEN_ANTWOORD');
        expect(uitkomst.tweede).toEqual(uitkomst.eerste);
        expect(new Set(Object.values(uitkomst.eerste.verzoeken))).toEqual(new Set([1]));
        expect(kapot.ontvangen.length - eerder).toBe(2);
      }
    });

    it('zonder geldig token geeft ook de tweede engine niets', async () => {
      const [{ query, variables }] = voorbeelden() as [Proefvoorbeeld];
      using verkeer = luisterMee();
      const { data, errors } = await tweede.vraag(query, variables, 'geen.token');
      expect(Object.values(data ?? {}).filter((waarde) => waarde !== null)).toEqual([]);
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
      expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    });
  });
});

/** What must be equal: not the moments, the id of the round, and the order, wording and place of the errors (the outcome at each place says it). */
function vergelijkbaar({ status, data, errors = [] }: Antwoord<Gegevens>): object {
  const ronde = data?.['bepalenBekendheid'] as Gegevens | undefined;
  const vast = ronde ? { ...data, bepalenBekendheid: { ...ronde, id: '', gestart: '' } } : data;
  const fouten = errors.map(({ extensions = {} }) => ({ code: extensions['code'], oin: extensions['oin'], naam: extensions['naam'] }));
  return {
    status,
    data: JSON.parse(JSON.stringify(vast ?? null), (sleutel, waarde: unknown) => (sleutel === 'peilmoment' && waarde !== null ? '' : waarde)) as unknown,
    errors: fouten.sort((een, ander) => String(een.oin).localeCompare(String(ander.oin))),
  };
}
