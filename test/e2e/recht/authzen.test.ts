import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { type Bewaarderegel, logregels } from '../../harness/logboek.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';

const VT = '00000099003000001000';
const POLITIE = '00000099001000001000';
const GGZ = '00000099006000001000';
const BUITENSTAANDER = '00000099001000002000';
const ONDERZOEK = { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding' };
const WAMS = { samenwerkingsverband: 'sv-demo', grondslag: 'wams-meervoudig', doel: 'integrale-aanpak' };

/** A question as another system would put it. (AuthZEN Authorization API 1.0) */
const vraag = (anders: object = {}): Readonly<Record<string, unknown>> => ({
  subject: { type: 'organisatie', id: 'wie vraagt' },
  action: { name: 'verrijking' },
  resource: { type: 'ketenpartner', id: POLITIE, properties: { categorieen: ['BETROKKENHEID', 'ACTIES'], leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING' } },
  context: ONDERZOEK,
  ...anders,
});
const bij = (oin: string, categorieen: readonly string[]): object => ({ type: 'ketenpartner', id: oin, properties: { categorieen, leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING' } });

interface Uitspraak {
  readonly decision: boolean;
  readonly context: { readonly reason: string; readonly code?: string; readonly uitkomst?: string; readonly regel?: string; readonly artikel?: string; readonly niveau?: string };
}
interface Evaluatie {
  readonly status: number;
  readonly soort: string | null;
  readonly inhoud: Uitspraak & { readonly evaluations?: readonly Uitspraak[]; readonly errors?: readonly { readonly location: { readonly pointer: string } }[] };
  readonly beslissingen: readonly Bewaarderegel[];
}

describe('Het beslispunt voor andere software (AuthZEN) op de gateway', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const evalueer = async (lichaam: unknown, { persona = 'veilig-thuis', pad = 'evaluation', koppen = {} }: { persona?: string | null; pad?: 'evaluation' | 'evaluations'; koppen?: Record<string, string> } = {}): Promise<Evaluatie> => {
    const antwoord = await fetch(`${keten.url}/access/v1/${pad}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(persona === null ? {} : { authorization: `Bearer ${await keten.token(persona)}` }), ...koppen },
      body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam),
    });
    const inhoud = (await antwoord.json()) as Evaluatie['inhoud'];
    const traceId = antwoord.headers.get('traceparent')?.split('-')[1] ?? '';
    return { status: antwoord.status, soort: antwoord.headers.get('content-type'), inhoud, beslissingen: await logregels(keten, 'beslissing', `trace_id = '${traceId}'`) };
  };

  it('zegt ja met de regel en het artikel, vraagt geen partner, en legt één beslissing vast bij wie vroeg', async () => {
    using verkeer = luisterMee();
    const { status, soort, inhoud, beslissingen } = await evalueer(vraag());
    expect([status, soort, inhoud.decision]).toEqual([200, 'application/json', true]);
    expect(inhoud.context).toMatchObject({ uitkomst: 'TOEGESTAAN', regel: expect.any(String) as string, artikel: expect.stringMatching(/artikel/) as string, categorieen: ['BETROKKENHEID', 'ACTIES'] });
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    expect(beslissingen).toMatchObject([{ schema: 'bekendheid', verantwoordelijke: VT, gebeurtenis: 'adl.access_evaluation', antwoord: { evaluaties: [{ decision: true }] } }]);
    expect(beslissingen[0]!['beleid']).toEqual(expect.arrayContaining([expect.stringMatching(/^wmo-2015@\d+\//)]));
  });

  const NEE: Readonly<Record<string, { readonly lichaam: object; readonly persona?: string; readonly context: object }>> = {
    'een wet die niet in werking is': { lichaam: vraag({ context: WAMS }), persona: 'wijkteam', context: { uitkomst: 'GEWEIGERD', reason: expect.stringContaining('wetsvoorstel') as string } },
    'wat een mens beoordeelt': { lichaam: vraag({ resource: bij(GGZ, ['GEZONDHEID']) }), context: { uitkomst: 'VRAAG_MENS' } },
    'een deel dat niet mag': { lichaam: vraag({ resource: bij(GGZ, ['BETROKKENHEID', 'JUSTITIEEL']) }), context: { uitkomst: 'TOEGESTAAN', categorieen: ['BETROKKENHEID'] } },
    'een functie die hier niet vraagt': { lichaam: vraag(), persona: 'wijkteam', context: { code: 'FORBIDDEN' } },
    'een verband dat er niet is': { lichaam: vraag({ context: { ...ONDERZOEK, samenwerkingsverband: 'sv-nergens' } }), context: { code: 'SAMENWERKINGSVERBAND_ONBEKEND' } },
    'een organisatie die niet meedoet': { lichaam: vraag({ resource: bij(BUITENSTAANDER, []) }), context: { code: 'PARTNER_ONBEKEND' } },
    'een vraag namens een ander, van wie geen beheerder is': { lichaam: vraag({ subject: { properties: { oin: VT, functie: 'medewerker-veilig-thuis', rollen: ['professional'] } } }), persona: 'wijkteam', context: { code: 'FORBIDDEN' } },
  };

  it.each(Object.entries(NEE))('zegt nee met een reden en status 200 op %s, en legt één beslissing vast', async (_, { lichaam, persona = 'veilig-thuis', context }) => {
    const { status, inhoud, beslissingen } = await evalueer(lichaam, { persona });
    expect([status, inhoud.decision]).toEqual([200, false]);
    expect(inhoud.context).toMatchObject({ reason: expect.stringMatching(/\w+ \w+/) as string, ...context });
    expect(beslissingen).toMatchObject([{ schema: 'bekendheid', gebeurtenis: 'adl.access_evaluation', antwoord: { evaluaties: [{ decision: false }] } }]);
  });

  it('laat alleen een beheerder voor een ander vragen, en zegt dan wat die ander mag', async () => {
    const subject = { properties: { oin: VT, functie: 'medewerker-veilig-thuis', rollen: ['professional'], betrouwbaarheid: 'SUBSTANTIEEL' } };
    const namens = await evalueer(vraag({ subject }), { persona: 'beheerder' });
    expect(namens.inhoud).toEqual((await evalueer(vraag())).inhoud);
    expect(namens.beslissingen).toMatchObject([{ verantwoordelijke: '00000099009000001000', verzoek: { evaluaties: [{ vrager: { oin: VT } }] } }]);
    // For himself he may nothing.
    expect((await evalueer(vraag(), { persona: 'beheerder' })).inhoud.decision).toBe(false);
  });

  it('beantwoordt een bundel in volgorde, met wat gedeeld is, en legt één beslissing vast', async () => {
    const { status, inhoud, beslissingen } = await evalueer({
      subject: {}, action: { name: 'verrijking' }, context: ONDERZOEK,
      evaluations: [{ resource: bij(POLITIE, ['BETROKKENHEID']) }, { resource: bij(GGZ, ['GEZONDHEID']) }, { resource: bij(GGZ, []), action: { name: 'bekendheid' } }, { resource: bij(POLITIE, []), context: WAMS }],
    }, { pad: 'evaluations' });
    expect(status).toBe(200);
    expect(inhoud.evaluations!.map(({ decision }) => decision)).toEqual([true, false, true, false]);
    expect(beslissingen).toMatchObject([{ gebeurtenis: 'adl.access_evaluations', antwoord: { evaluaties: [{ decision: true }, { decision: false }, { decision: true }, { decision: false }] } }]);
  });

  it('noemt van een onbekende vorm alle fouten tegelijk, met de plaats en zonder de waarde', async () => {
    const { status, soort, inhoud } = await evalueer({ action: { name: 'zevenkoppig' }, resource: { id: 'zevenkoppig', properties: { categorieen: ['ALLES'], leeftijd: 'OUD' } }, context: { samenwerkingsverband: 'sv-demo' } });
    expect([status, soort]).toEqual([400, 'application/problem+json']);
    expect(inhoud.errors!.map(({ location }) => location.pointer).sort()).toEqual([
      '#/action/name', '#/context/doel', '#/context/grondslag', '#/resource/id', '#/resource/properties/categorieen/0', '#/resource/properties/leeftijd',
    ]);
    expect(JSON.stringify(inhoud)).not.toContain('zevenkoppig');
    const bundel = await evalueer({ action: { name: 'bekendheid' }, context: ONDERZOEK, evaluations: [{ resource: { id: POLITIE } }, { resource: { id: 'x' } }] }, { pad: 'evaluations' });
    expect([bundel.status, bundel.inhoud.errors!.map(({ location }) => location.pointer)]).toEqual([400, ['#/evaluations/1/resource/id']]);
  });

  it('geeft zonder geldig token 401 en vraagt om een token, en dat is vastgelegd', async () => {
    for (const [koppen, reden] of [[{}, 'geen-token'], [{ authorization: 'Bearer zevenkoppig' }, 'onleesbaar']] as readonly (readonly [Record<string, string>, string])[]) {
      const { status, soort, inhoud, beslissingen } = await evalueer(vraag(), { persona: null, koppen });
      expect([status, soort, inhoud]).toMatchObject([401, 'application/problem+json', { code: 'UNAUTHENTICATED' }]);
      expect(beslissingen).toMatchObject([{ schema: 'gateway', antwoord: { besluit: 'AFGEWEZEN', code: 'UNAUTHENTICATED', reden } }]);
    }
  });

  it('zegt bij een verkeerd verzoek wat er mis is, zonder het te herhalen', async () => {
    expect((await evalueer('{"zevenkoppig": ')).status).toBe(400);
    expect((await evalueer(JSON.stringify(vraag()), { koppen: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await fetch(`${keten.url}/access/v1/evaluation`)).status).toBe(405);
  });
});
