import { describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { maakPartnerrouter, type Uitvalmelding } from '../../../supergraph/partner-router/index.js';
import { GEBREKEN, type Gebrek, INTERNALS, startGezondePartner, startKapottePartner } from '../../harness/kapotte-partner.js';
import { deelnemer, entiteitvraag, FRAGMENTEN, INGEWIKKELD, maakRegister, oin, representatie, SCHEMA, TOETS, VOL } from './testsoort.js';

const TERMIJN_MS = 1_500;
const MARGE_MS = 1_500;
const NAMEN = Object.keys(GEBREKEN) as Gebrek[];

describe('alle gebreken tegelijk', () => {
  it('kosten alleen de organisatie zelf haar antwoord, binnen de termijn, zonder dat er iets lekt', async () => {
    await using opruimer = new AsyncDisposableStack();
    const gezond = await Promise.all([1, 2, 3].map(() => startGezondePartner(SCHEMA, () => VOL)));
    const kapot = await Promise.all(NAMEN.map(startKapottePartner));
    const partners = [...kapot, ...gezond];
    for (const partner of partners) opruimer.use(partner);

    const log: Uitvalmelding[] = [];
    const register = maakRegister(...partners.map((partner, i) => deelnemer(i, partner.url)));
    const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: TERMIJN_MS }, log: (melding) => log.push(melding) });
    opruimer.defer(() => router.stop());

    // Two persons, so two representations per organisation, interleaved as a coordinator would.
    const representations = ['a', 'b'].flatMap((persoon) => partners.map((_, i) => representatie(i, `bewijs-${i}-${persoon}`)));
    const begin = performance.now();
    const { data, uitval } = await router.vraag({
      soort: 'toets',
      query: `${entiteitvraag(`{ ... on Bijdrage { uitkomst } ...Alles }`, ', $breed: Boolean!')} fragment Alles on ToetsBijdrage ${INGEWIKKELD.replace('uit: uitkomst', '')} ${FRAGMENTEN}`,
      variables: { representations, breed: true },
    });
    expect(performance.now() - begin).toBeLessThan(TERMIJN_MS + MARGE_MS);

    const entiteiten = data['_entities'] as Record<string, unknown>[];
    entiteiten.forEach((entiteit, plaats) => {
      const { oin: nummer, bewijs } = representations[plaats]!;
      expect(entiteit).toMatchObject({ __typename: 'ToetsBijdrage', oin: nummer, bewijs, sleutel: bewijs });
      if (plaats % partners.length < kapot.length) {
        const bekend = ['__typename', 'wat', 'uitkomst', 'oin', 'bewijs', 'sleutel'];
        expect(entiteit['uitkomst']).toBe('GEEN_ANTWOORD');
        expect(Object.keys(entiteit).filter((sleutel) => entiteit[sleutel] !== null)).toEqual(expect.arrayContaining(bekend));
        expect(Object.keys(entiteit).filter((sleutel) => entiteit[sleutel] !== null)).toHaveLength(bekend.length);
      } else {
        expect(entiteit).toMatchObject({
          uitkomst: 'BEKEND', aantal: 3, contact: { naam: 'Team Toets', telefoon: '010-0000000' },
          acties: [{ wat: 'Gesprek', status: 'GEPLAND' }, { wat: 'Huisbezoek', status: 'UITGEVOERD' }],
        });
      }
    });

    expect(uitval).toEqual(NAMEN.map((naam, i) => ({ code: GEBREKEN[naam], oin: oin(i), naam: `Toetspartner ${i}` })));
    expect(uitval.every(({ code }) => code in FOUTEN)).toBe(true);
    expect(partners.map((partner) => partner.ontvangen.length)).toEqual([...NAMEN.map((naam) => (naam === 'gestopt' ? 0 : 1)), 1, 1, 1]);

    const voorDeVrager = JSON.stringify({ data, uitval });
    const voorHetLog = JSON.stringify(log);
    for (const intern of [...INTERNALS, 'stack']) {
      expect(voorDeVrager).not.toContain(intern);
      expect(voorHetLog).not.toContain(intern);
    }
    expect(voorDeVrager).not.toContain('127.0.0.1');
    expect(voorHetLog).not.toContain('bewijs-');
    expect(log.map(({ oin: nummer, endpoint, oorzaak }) => [nummer, endpoint, oorzaak !== ''])).toEqual(kapot.map((partner, i) => [oin(i), partner.url, true]));

    // Reading stopped long before the fifty megabytes were through.
    await expect.poll(() => kapot[NAMEN.indexOf('vijftig-megabyte')]!.verzonden()).toBeGreaterThan(0);
    expect(kapot[NAMEN.indexOf('vijftig-megabyte')]!.verzonden()).toBeLessThan(25_000_000);
  });

  it('houden de volgende vraag aan dezelfde gezonde organisaties niet op', async () => {
    await using opruimer = new AsyncDisposableStack();
    const gezond = opruimer.use(await startGezondePartner(SCHEMA, () => VOL));
    const hangt = opruimer.use(await startKapottePartner('hangt'));
    const register = maakRegister(deelnemer(0, gezond.url), deelnemer(1, hangt.url));
    const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: 400, zekeringFouten: 2, maxInVlucht: 2, maxWachtend: 0 } });
    opruimer.defer(() => router.stop());
    const vraag = { soort: 'toets', query: entiteitvraag('{ ... on Bijdrage { uitkomst } }'), variables: { representations: [representatie(0), representatie(1)] } };
    const eerst = await Promise.all([router.vraag(vraag), router.vraag(vraag)]);
    const daarna = await router.vraag(vraag);
    expect(eerst.map(({ uitval }) => uitval[0]?.code)).toEqual(['PARTNER_TE_LAAT', 'PARTNER_TE_LAAT']);
    expect(daarna.uitval[0]?.code).toBe('PARTNER_GEPAUZEERD');
    expect(daarna.data['_entities']).toEqual([{ uitkomst: 'BEKEND' }, { uitkomst: 'GEEN_ANTWOORD' }]);
    expect([gezond.ontvangen.length, hangt.ontvangen.length]).toEqual([3, 2]);
  });
});
