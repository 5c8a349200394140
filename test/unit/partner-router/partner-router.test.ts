import { stripIgnoredCharacters } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import type { Deelnemer } from '../../../schema/register.js';
import { maakPartnerrouter, type Partnerrouter, type Routeropties, type Uitvalmelding } from '../../../supergraph/partner-router/index.js';
import { startGezondePartner, startKapottePartner, startPartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { deelnemer, entiteitvraag, INGEWIKKELDE_VRAAG, maakRegister, oin, representatie, SCHEMA, TOETS, VOL } from './testsoort.js';

const UITKOMST = entiteitvraag('{ __typename ... on ToetsBijdrage { uitkomst bewijs } }');
const opruimen: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

function maakRouter(register: Map<string, Deelnemer>, opties: Partial<Routeropties> = {}, log?: (melding: Uitvalmelding) => void, klok?: () => number): Partnerrouter {
  const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: 20_000, ...opties }, log, klok });
  opruimen.push(() => router.stop());
  return router;
}

async function start<Partner extends Testpartner>(partner: Promise<Partner>): Promise<Partner> {
  const gestart = await partner;
  opruimen.push(() => gestart.stop());
  return gestart;
}

const gezond = (velden: object = { uitkomst: 'BEKEND' }): Promise<Testpartner> => start(startGezondePartner(SCHEMA, () => velden));

describe('de partnerrouter', () => {
  it('vraagt elke organisatie één keer, en zet de antwoorden terug op hun plaats, ook dubbele', async () => {
    const partners = await Promise.all([gezond(), gezond({ uitkomst: 'ONBEKEND' })]);
    const router = maakRouter(maakRegister(...partners.map((partner, i) => deelnemer(i, partner.url))));
    const representations = [representatie(1), representatie(0), representatie(1, 'ander'), representatie(0), representatie(1)];
    const { data, uitval } = await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations } });
    expect(uitval).toEqual([]);
    expect(data).toEqual({
      _entities: representations.map(({ __typename, bewijs, oin: nummer }) => ({ __typename, bewijs, uitkomst: nummer === oin(0) ? 'BEKEND' : 'ONBEKEND' })),
    });
    expect(partners.map((partner) => partner.ontvangen.length)).toEqual([1, 1]);
    expect(partners[1].ontvangen[0]!.lichaam).toEqual({ query: stripIgnoredCharacters(UITKOMST), variables: { representations: [representations[0], representations[2], representations[4]] } });
  });

  it('stelt driehonderd organisaties achter één adres elk één vraag', async () => {
    const partner = await gezond();
    const router = maakRouter(maakRegister(...Array.from({ length: 300 }, (_, i) => deelnemer(i, `${partner.url}/${oin(i)}`))));
    const representations = ['a', 'b'].flatMap((persoon) => Array.from({ length: 300 }, (_, i) => representatie(i, `${persoon}${i}`)));
    const { data, uitval } = await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations } });
    expect(uitval).toEqual([]);
    expect((data['_entities'] as { bewijs: string }[]).map((entiteit) => entiteit.bewijs)).toEqual(representations.map((een) => een.bewijs));
    expect(partner.ontvangen.map((een) => een.pad).sort()).toEqual(Array.from({ length: 300 }, (_, i) => `/graphql/${oin(i)}`));
  });

  it('geeft van een ingewikkelde vraag wat de organisatie antwoordt', async () => {
    const partner = await gezond(VOL);
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    const { data, uitval } = await router.vraag({ soort: 'toets', query: INGEWIKKELDE_VRAAG, variables: { representations: [representatie(0)], breed: true } });
    expect(uitval).toEqual([]);
    expect(data['_entities']).toMatchObject([{ wat: 'ToetsBijdrage', uit: 'BEKEND', contact: { naam: 'Team Toets', telefoon: '010-0000000' }, acties: [{ wat: 'Gesprek', status: 'GEPLAND' }, {}] }]);
  });

  it('geeft bij meer dan één _entities elke lijst haar eigen antwoorden', async () => {
    const partner = await gezond();
    const router = maakRouter(maakRegister(deelnemer(0, partner.url), deelnemer(1, partner.url)));
    const query = `query Twee($a: [_Any!]!, $b: [_Any!]!) { __typename
      een: _entities(representations: $a) { ... on Bijdrage { uitkomst } } twee: _entities(representations: $b) { ... on ToetsBijdrage { bewijs } } }`;
    const { data } = await router.vraag({ soort: 'toets', query, operationName: 'Twee', variables: { a: [representatie(0)], b: [representatie(1, 'x'), representatie(0, 'y')] } });
    expect(data).toEqual({ __typename: 'Query', een: [{ uitkomst: 'BEKEND' }], twee: [{ bewijs: 'x' }, { bewijs: 'y' }] });
    expect(partner.ontvangen).toHaveLength(2);
    // What a client called its question does not go to a partner.
    expect(partner.ontvangen[0]!.lichaam).not.toHaveProperty('operationName');
    expect(partner.ontvangen[0]!.lichaam.query).not.toContain('Twee');
  });

  it('stuurt alleen de toegestane koppen', async () => {
    const partner = await gezond();
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    await router.vraag({
      soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] },
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: 'a=b',
    });
    const { host, connection, 'content-length': lengte, ...koppen } = partner.ontvangen[0]!.koppen;
    expect([host, connection, lengte]).not.toContain(undefined);
    expect(Object.keys(koppen).sort()).toEqual(['accept', 'content-type', 'traceparent', 'tracestate']);
    expect([partner.ontvangen[0]!.methode, partner.ontvangen[0]!.pad]).toEqual(['POST', '/graphql']);
  });

  it('laat bij een fout met een plaats alleen die ene representatie vallen', async () => {
    const partner = await start(startPartner((_, antwoord) => {
      antwoord.setHeader('content-type', 'application/graphql-response+json; charset=utf-8');
      antwoord.end(JSON.stringify({
        data: { _entities: [{ __typename: 'ToetsBijdrage', uitkomst: 'BEKEND', bewijs: 'a' }, null, { __typename: 'ToetsBijdrage', uitkomst: 'ONBEKEND', bewijs: 'c' }] },
        errors: [{ message: 'x', path: ['_entities', 1] }],
      }));
    }));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    const { data, uitval } = await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: ['a', 'b', 'c'].map((bewijs) => representatie(0, bewijs)) } });
    expect((data['_entities'] as { uitkomst: string }[]).map((entiteit) => entiteit.uitkomst)).toEqual(['BEKEND', 'GEEN_ANTWOORD', 'ONBEKEND']);
    expect(uitval).toEqual([{ code: 'PARTNER_FOUT', oin: oin(0), naam: 'Toetspartner 0' }]);
  });

  it.each<[string, object, string]>([
    ['een ander bewijs dan gevraagd', { bewijs: 'van een ander' }, 'PARTNER_CONTRACTBREUK'],
    ['zelf GEEN_ANTWOORD', { uitkomst: 'GEEN_ANTWOORD' }, 'PARTNER_FOUT'],
  ])('neemt niet aan: %s', async (_, velden, code) => {
    const partner = await gezond({ uitkomst: 'BEKEND', ...velden });
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    const { data, uitval } = await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } });
    expect(data).toEqual({ _entities: [{ __typename: 'ToetsBijdrage', uitkomst: 'GEEN_ANTWOORD', bewijs: 'bewijs-0' }] });
    expect(uitval).toMatchObject([{ code }]);
  });

  it('vraagt niets aan wie niet in het register staat of van een andere soort is', async () => {
    const partner = await gezond();
    const register = maakRegister({ ...deelnemer(0, partner.url), soort: 'politie' });
    const router = maakRouter(register);
    const vraag = { soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0), representatie(5)] } };
    const { data, uitval } = await router.vraag(vraag);
    expect((data['_entities'] as { uitkomst: string }[]).map((entiteit) => entiteit.uitkomst)).toEqual(['GEEN_ANTWOORD', 'GEEN_ANTWOORD']);
    expect(uitval).toEqual([
      { code: 'PARTNER_ONBEKEND', oin: oin(0), naam: 'Toetspartner 0' },
      { code: 'PARTNER_ONBEKEND', oin: oin(5), naam: `Organisatie ${oin(5)}` },
    ]);
    expect(partner.ontvangen).toEqual([]);

    register.set(oin(0), deelnemer(0, partner.url));
    register.set(oin(5), deelnemer(5, partner.url));
    expect((await router.vraag(vraag)).uitval).toEqual([]);
  });

  it('volgt een organisatie die verhuist, en overleeft een adres dat er geen is', async () => {
    const [oud, nieuw] = [await gezond(), await gezond()];
    const register = maakRegister(deelnemer(0, oud.url));
    const router = maakRouter(register);
    const vraag = { soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } };
    for (const [url, codes] of [[oud.url, []], [nieuw.url, []], ['geen adres', ['PARTNER_ONBEREIKBAAR']], ['ftp://x', ['PARTNER_ONBEREIKBAAR']]] as const) {
      register.set(oin(0), deelnemer(0, url));
      expect((await router.vraag(vraag)).uitval.map((een) => een.code)).toEqual(codes);
    }
    expect([oud.ontvangen.length, nieuw.ontvangen.length]).toEqual([1, 1]);
  });

  it('weigert een vraag die niet kan zonder iemand te vragen', async () => {
    const partner = await gezond();
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    await expect(router.vraag({ soort: 'onbekend', query: UITKOMST })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(router.vraag({ soort: 'toets', query: '{' })).rejects.toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    await expect(router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0), {}] } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(partner.ontvangen).toEqual([]);
  });

  it('laat wie te veel is wachten en wie daarna komt overbelast heten', async () => {
    const wachtend: (() => void)[] = [];
    const partner = await start(startPartner(async ({ lichaam }, antwoord) => {
      await new Promise<void>((verder) => wachtend.push(verder));
      const _entities = (lichaam.variables['representations'] as { bewijs: string }[]).map(({ bewijs }) => ({ __typename: 'ToetsBijdrage', uitkomst: 'BEKEND', bewijs }));
      antwoord.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { _entities } }));
    }));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)), { maxInVlucht: 2, maxWachtend: 1 });
    const vragen = ['a', 'b', 'c', 'd'].map((bewijs) => router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0, bewijs)] } }));
    expect((await vragen[3])?.uitval).toMatchObject([{ code: 'PARTNER_OVERBELAST' }]);
    await expect.poll(() => wachtend.length).toBe(2);
    for (let i = 0; i < 3; i++) {
      await expect.poll(() => wachtend.length).toBeGreaterThan(0);
      wachtend.shift()!();
    }
    for (const vraag of vragen.slice(0, 3)) expect((await vraag).uitval).toEqual([]);
    expect(partner.ontvangen).toHaveLength(3);
  });

  it('laat niemand langer wachten op een plaats dan de termijn', async () => {
    const partner = await start(startKapottePartner('hangt'));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)), { maxInVlucht: 1, maxWachtend: 8, termijnMs: 300 });
    const vraag = { soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } };
    const begin = performance.now();
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => router.vraag(vraag)));
    expect(performance.now() - begin).toBeLessThan(8 * 300);
    for (const { uitval } of antwoorden) expect(['PARTNER_OVERBELAST', 'PARTNER_TE_LAAT', 'PARTNER_GEPAUZEERD']).toContain(uitval[0]?.code);
  });

  it('laat een organisatie die herhaaldelijk faalt met rust, en vraagt haar na de pauze weer', async () => {
    let ziek = true;
    const partner = await start(startPartner((_, antwoord) => {
      antwoord.writeHead(ziek ? 503 : 200, { 'content-type': 'application/json' });
      antwoord.end(JSON.stringify({ data: { _entities: [{ __typename: 'ToetsBijdrage', uitkomst: 'BEKEND', bewijs: 'bewijs-0' }] } }));
    }));
    let nu = 0;
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)), { zekeringFouten: 2, zekeringPauzeMs: 1_000 }, undefined, () => nu);
    const vraag = async (): Promise<string | undefined> =>
      (await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } })).uitval[0]?.code;
    expect([await vraag(), await vraag(), await vraag()]).toEqual(['PARTNER_FOUT', 'PARTNER_FOUT', 'PARTNER_GEPAUZEERD']);
    expect(partner.ontvangen).toHaveLength(2);
    nu = 1_000;
    ziek = false;
    expect([await vraag(), await vraag()]).toEqual([undefined, undefined]);
    expect(partner.ontvangen).toHaveLength(4);
  });

  it('breekt alles af als de vrager vertrekt, en rekent dat de organisatie niet aan', async () => {
    const partner = await start(startKapottePartner('hangt'));
    const log: Uitvalmelding[] = [];
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)), { zekeringFouten: 2, maxInVlucht: 4 }, (melding) => log.push(melding));
    for (let keer = 1; keer <= 4; keer++) {
      const vertrek = new AbortController();
      const vraag = router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] }, signal: vertrek.signal });
      await expect.poll(() => partner.ontvangen.length).toBe(keer);
      vertrek.abort(new Error('weg'));
      await expect(vraag).rejects.toThrow('weg');
      await expect.poll(() => partner.afgebroken()).toBe(keer);
    }
    const al = AbortSignal.abort(new Error('al weg'));
    await expect(router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] }, signal: al })).rejects.toThrow('al weg');
    expect(partner.ontvangen).toHaveLength(4);
    expect(log).toEqual([]);
  });

  it('gebruikt een verbinding opnieuw', async () => {
    const poorten = new Set<number | undefined>();
    const partner = await start(startPartner((_, antwoord) => {
      poorten.add(antwoord.socket?.remotePort);
      antwoord.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { _entities: [{ __typename: 'ToetsBijdrage', uitkomst: 'BEKEND', bewijs: 'bewijs-0' }] } }));
    }));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    for (let i = 0; i < 10; i++) await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } });
    // undici rests a socket for one turn of the event loop after an answer, so two take turns.
    expect(poorten.size).toBeLessThanOrEqual(2);
  });

  it('laat een register dat faalt niets open', async () => {
    const partner = await start(startKapottePartner('hangt'));
    const router = maakPartnerrouter({
      soorten: [TOETS],
      deelnemer: (nummer) => {
        if (nummer === oin(1)) throw new Error('register stuk');
        return deelnemer(0, partner.url);
      },
    });
    opruimen.push(() => router.stop());
    await expect(router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0), representatie(1)] } })).rejects.toThrow('register stuk');
  });

  it('breekt bij stoppen af wat uitstaat', async () => {
    const partner = await start(startKapottePartner('hangt'));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    const vraag = router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } });
    await expect.poll(() => partner.ontvangen.length).toBe(1);
    await router.stop();
    expect((await vraag).uitval).toMatchObject([{ code: 'PARTNER_ONBEREIKBAAR' }]);
    await expect(router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [] } })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});

describe('het antwoord van één organisatie', () => {
  const codeBij = async (antwoord: unknown, aantal = 2): Promise<string | undefined> => {
    const partner = await start(startPartner((_, uit) => { uit.setHeader('content-type', 'application/json').end(typeof antwoord === 'string' || Buffer.isBuffer(antwoord) ? antwoord : JSON.stringify(antwoord)); }));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)), { maxAntwoordBytes: 1_000 });
    const query = entiteitvraag('{ ... on Bijdrage { uitkomst contact { naam } } }');
    return (await router.vraag({ soort: 'toets', query, variables: { representations: Array.from({ length: aantal }, (_, i) => representatie(0, `b${i}`)) } })).uitval[0]?.code;
  };
  const GOED = [{ uitkomst: 'BEKEND' }, { uitkomst: 'ONBEKEND' }];

  it.each<[string, unknown, string | undefined]>([
    ['goed', { data: { _entities: GOED } }, undefined],
    ['goed met een lege foutenlijst', { data: { _entities: GOED }, errors: [] }, undefined],
    ['goed met extensions', { data: { _entities: GOED }, extensions: { intern: 1 } }, undefined],
    ['een lijst in plaats van een object', [], 'PARTNER_ONGELDIG_ANTWOORD'],
    ['null', 'null', 'PARTNER_ONGELDIG_ANTWOORD'],
    ['leeg', '', 'PARTNER_ONGELDIG_ANTWOORD'],
    ['geen UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'PARTNER_ONGELDIG_ANTWOORD'],
    ['zonder data', {}, 'PARTNER_ONGELDIG_ANTWOORD'],
    ['_entities ontbreekt', { data: {} }, 'PARTNER_ONGELDIG_ANTWOORD'],
    ['_entities is geen lijst', { data: { _entities: {} } }, 'PARTNER_ONGELDIG_ANTWOORD'],
    ['errors is geen lijst', { data: { _entities: GOED }, errors: 'stuk' }, 'PARTNER_FOUT'],
    ['een fout zonder pad', { data: { _entities: GOED }, errors: [{ message: 'x' }] }, 'PARTNER_FOUT'],
    ['een fout die null is', { data: { _entities: GOED }, errors: [null] }, 'PARTNER_FOUT'],
    ['een fout naast de lijst', { data: { _entities: GOED }, errors: [{ path: ['_entities', 2] }] }, 'PARTNER_FOUT'],
    ['een fout op een plaats en geen data', { data: null, errors: [{ path: ['_entities', 0] }] }, 'PARTNER_FOUT'],
    ['een entiteit die een getal is', { data: { _entities: [1, 2] } }, 'PARTNER_CONTRACTBREUK'],
    ['een half antwoord', { data: { _entities: [{ uitkomst: 'BEKEND', contact: {} }, GOED[1]] } }, 'PARTNER_CONTRACTBREUK'],
    ['te groot', { data: { _entities: GOED }, extensions: 'x'.repeat(1_000) }, 'PARTNER_ANTWOORD_TE_GROOT'],
  ])('%s', async (_, antwoord, code) => {
    expect(await codeBij(antwoord)).toBe(code);
  });

  it('volgt geen doorverwijzing', async () => {
    const doel = await gezond();
    const partner = await start(startPartner((_, uit) => { uit.writeHead(307, { location: doel.url }).end(); }));
    const router = maakRouter(maakRegister(deelnemer(0, partner.url)));
    const { uitval } = await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] } });
    expect(uitval).toMatchObject([{ code: 'PARTNER_ONGELDIG_ANTWOORD' }]);
    expect(doel.ontvangen).toEqual([]);
  });
});
