import { afterEach, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../schema/contract.js';
import type { Deelnemer, Soortschema } from '../../../schema/register.js';
import { maakPartnerrouter, type Partnerrouter, type Uitvalmelding } from '../../../supergraph/partner-router/index.js';
import { kiesVersie } from '../../../supergraph/partner-router/versiekeuze.js';
import { startGezondePartner, startKapottePartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { OUD_CONTRACT, OUDE_SOORT, startEerderePartner } from './oudesoort.js';
import { deelnemer, entiteitvraag, maakRegister, oin, representatie, SCHEMA, TOETS, VOL } from './testsoort.js';

const QUERY = entiteitvraag('{ ... on ToetsBijdrage { uitkomst contract gemiddelde toetsen { naam cijfer } contact { naam } } }');
const HEEL = { uitkomst: 'BEKEND', contract: '1.1', gemiddelde: 6.5, toetsen: [{ naam: 'Rekenen', cijfer: 7 }], contact: { naam: 'Team Toets' } };
const LEEG = { uitkomst: 'GEEN_ANTWOORD', contract: null, gemiddelde: null, toetsen: null, contact: null };
/** Longer than any test takes. */
const TERMIJN_MS = 20_000;

const opruimen: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

async function start(partner: Promise<Testpartner>): Promise<Testpartner> {
  const gestart = await partner;
  opruimen.push(() => gestart.stop());
  return gestart;
}

function maakRouter(register: ReadonlyMap<string, Deelnemer>, eerdere?: () => readonly Soortschema[], log?: (melding: Uitvalmelding) => void): Partnerrouter {
  const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), eerdere, opties: { termijnMs: TERMIJN_MS }, log });
  opruimen.push(() => router.stop());
  return router;
}

/** Asks every organisation of the register about one person. */
const vraag = (router: Partnerrouter, register: ReadonlyMap<string, Deelnemer>, query = QUERY, variables: object = {}) =>
  router.vraag({ soort: 'toets', query, variables: { representations: [...register.keys()].map((_, i) => representatie(i)), ...variables } });

describe('organisaties van één soort in verschillende versies', () => {
  it('krijgen in één vraag elk wat zij kennen, elk één keer, en wat zij niet kennen is null', async () => {
    const partners = await Promise.all([start(startGezondePartner(SCHEMA, () => VOL)), start(startEerderePartner(OUD_CONTRACT, VOL)), start(startEerderePartner(OUDE_SOORT, VOL)), start(startEerderePartner(OUD_CONTRACT, VOL))]);
    const [nu, contract, soort, ook] = partners;
    const register = maakRegister(
      { ...deelnemer(0, nu.url), contract: CONTRACT, soortversie: 2 }, { ...deelnemer(1, contract.url), contract: '1.0', soortversie: 2 },
      { ...deelnemer(2, soort.url), contract: '1.1', soortversie: 1 }, { ...deelnemer(3, ook.url), contract: '1.0', soortversie: 2 },
    );
    const { data, uitval } = await vraag(maakRouter(register, () => [OUD_CONTRACT, OUDE_SOORT]), register);
    expect(uitval).toEqual([]);
    expect(data['_entities']).toStrictEqual([HEEL, { ...HEEL, contract: null }, { ...HEEL, gemiddelde: null, toetsen: [{ naam: 'Rekenen', cijfer: null }] }, { ...HEEL, contract: null }]);
    expect(partners.map(({ ontvangen }) => ontvangen.length)).toEqual([1, 1, 1, 1]);
    expect(partners.map(({ ontvangen }) => ontvangen[0]!.lichaam.query.includes('contract'))).toEqual([true, false, true, false]);
    expect(partners.map(({ ontvangen }) => ontvangen[0]!.lichaam.query.includes('gemiddelde'))).toEqual([true, true, false, true]);
  });

  it('krijgen alleen de variabelen die hun vraag noemt', async () => {
    const partners = await Promise.all([start(startGezondePartner(SCHEMA, () => VOL)), start(startEerderePartner(OUDE_SOORT, { ...VOL, zoek: 'gevonden' }))]);
    const register = maakRegister(deelnemer(0, partners[0].url), { ...deelnemer(1, partners[1].url), soortversie: 1 });
    const query = entiteitvraag('{ ... on ToetsBijdrage { uitkomst zoek(woord: $woord) } }', ', $woord: String');
    const { data, uitval } = await vraag(maakRouter(register, () => [OUDE_SOORT]), register, query, { woord: 'x', vreemd: 1 });
    expect(uitval).toEqual([]);
    expect(data['_entities']).toStrictEqual([{ uitkomst: 'BEKEND', zoek: 'gevonden' }, { uitkomst: 'BEKEND', zoek: null }]);
    expect(partners.map(({ ontvangen }) => Object.keys(ontvangen[0]!.lichaam.variables).sort())).toEqual([['representations', 'woord'], ['representations']]);
  });

  it('lezen GEEN_ANTWOORD over de hele vraag als zij niet antwoorden, ook wie achterloopt', async () => {
    const partner = await start(startKapottePartner('http-500'));
    const register = maakRegister({ ...deelnemer(0, partner.url), contract: '1.0', soortversie: 2 });
    const { data, uitval } = await vraag(maakRouter(register, () => [OUD_CONTRACT]), register);
    expect(data['_entities']).toStrictEqual([LEEG]);
    expect(uitval).toEqual([{ code: 'PARTNER_FOUT', oin: oin(0), naam: 'Toetspartner 0' }]);
  });

  it.each<[string, Partial<Deelnemer>, readonly Soortschema[], string]>([
    ['van wie de versie eerder is en niet in het register staat', { contract: '1.0', soortversie: 2 }, [], 'geen schema van haar versie'],
    ['van wie niet te zeggen is welke versie het is', { contract: '1.0' }, [OUD_CONTRACT, { ...OUD_CONTRACT, soortversie: 1 }], 'geen schema van haar versie'],
    ['van wie het schema niet te lezen is', { soortversie: 1 }, [{ ...OUDE_SOORT, sdl: 'type {' }], 'past niet op contract 1.1, soortversie 1'],
  ])('krijgen niets wat zij verkeerd kunnen begrijpen: niet gevraagd wordt %s', async (_, versie, eerdere, oorzaak) => {
    const partners = await Promise.all([start(startGezondePartner(SCHEMA, () => VOL)), start(startGezondePartner(SCHEMA, () => VOL))]);
    const register = maakRegister({ ...deelnemer(0, partners[0].url), ...versie }, deelnemer(1, partners[1].url));
    const log: Uitvalmelding[] = [];
    const { data, uitval } = await vraag(maakRouter(register, () => eerdere, (melding) => log.push(melding)), register);
    expect(data['_entities']).toStrictEqual([LEEG, HEEL]);
    expect(uitval).toEqual([{ code: 'PARTNER_VERSIE_ONBEKEND', oin: oin(0), naam: 'Toetspartner 0' }]);
    expect(log).toMatchObject([{ oorzaak }]);
    expect(partners.map(({ ontvangen }) => ontvangen.length)).toEqual([0, 1]);
  });

  it('die van versie wisselen krijgen vanaf de volgende vraag de tekst van de nieuwe', async () => {
    const partner = await start(startGezondePartner(SCHEMA, () => VOL));
    const register = maakRegister({ ...deelnemer(0, partner.url), contract: '1.0', soortversie: 2 });
    let eerdere: readonly Soortschema[] = [OUD_CONTRACT];
    const router = maakRouter(register, () => eerdere);
    const contract = async (): Promise<unknown> => ((await vraag(router, register)).data['_entities'] as { contract: unknown }[])[0]!.contract;
    expect(await contract()).toBeNull();
    register.set(oin(0), { ...deelnemer(0, partner.url), contract: '1.1', soortversie: 2 });
    eerdere = [];
    expect(await contract()).toBe('1.1');
    register.set(oin(0), { ...deelnemer(0, partner.url), contract: '1.0', soortversie: 2 });
    eerdere = [OUD_CONTRACT];
    expect(await contract()).toBeNull();
    expect(partner.ontvangen).toHaveLength(3);
  });

  it('lezen het register van versies één keer per vraag, hoeveel organisaties het ook zijn', async () => {
    const partner = await start(startGezondePartner(SCHEMA, () => VOL));
    const register = maakRegister(...Array.from({ length: 20 }, (_, i) => ({ ...deelnemer(i, partner.url), contract: '1.1', soortversie: 2 })));
    let gelezen = 0;
    await vraag(maakRouter(register, () => (gelezen++, [])), register);
    expect(gelezen).toBe(1);
    expect(new Set(partner.ontvangen.map(({ lichaam }) => lichaam.query)).size).toBe(1);
  });
});

describe('in welke versie een organisatie antwoordt', () => {
  const ANDERE: Soortschema = { ...OUDE_SOORT, soortversie: 3 };

  it.each<[string, Partial<Deelnemer>, readonly Soortschema[], Soortschema | 'onbekend' | undefined]>([
    ['zegt zij niets: de samengestelde', {}, [OUD_CONTRACT, OUDE_SOORT], undefined],
    ['de samengestelde, met name genoemd', { contract: CONTRACT, soortversie: 2 }, [OUD_CONTRACT, OUDE_SOORT], undefined],
    ['een eerdere van haar soort', { contract: '1.1', soortversie: 1 }, [OUD_CONTRACT, OUDE_SOORT], OUDE_SOORT],
    ['een eerdere van haar soort, zonder contract te noemen', { soortversie: 1 }, [OUD_CONTRACT, OUDE_SOORT], OUDE_SOORT],
    ['een latere dan de samengestelde, na een terugdraaiing', { contract: '1.1', soortversie: 3 }, [ANDERE], ANDERE],
    ['een eerder contract', { contract: '1.0', soortversie: 2 }, [OUD_CONTRACT, OUDE_SOORT], OUD_CONTRACT],
    ['een eerder contract, als er maar één is', { contract: '1.0' }, [OUD_CONTRACT, OUDE_SOORT], OUD_CONTRACT],
    ['een eerder contract dat niemand kent', { contract: '0.9', soortversie: 2 }, [OUD_CONTRACT], 'onbekend'],
    ['een eerder contract met een versie van de soort die niemand kent', { contract: '1.0', soortversie: 7 }, [OUD_CONTRACT], 'onbekend'],
    ['een later contract: dan is het register nieuwer dan dit programma', { contract: '1.10', soortversie: 2 }, [OUD_CONTRACT], undefined],
  ])('%s', (_, versie, eerdere, verwacht) => {
    expect(kiesVersie({ ...deelnemer(0, 'http://x.invalid'), ...versie }, eerdere)).toBe(verwacht);
  });
});
