import { describe, expect, it } from 'vitest';
import { ACTIVITEITEN } from '../../../subgraphs/kit/index.js';
import { GEMEENTE, hex, KETENBEHEER, POLITIE, registerinzage, VEILIG_THUIS, vraagpaar } from './hulp/logregels.js';
import { ANDER, BSN_KIND, BSN_ZELF, BURGERVRAGER, DICHT, DOOD, HANGT, type Inzageantwoord, KIND, kind, ONZIN, startProefburger, ZELF, zelf } from './hulp/proefburger.js';

const knopen = (antwoord: { readonly data?: { readonly mijnInzage: Inzageantwoord } | null }) => antwoord.data!.mijnInzage.regels.edges.map(({ node }) => node);
const standen = (antwoord: { readonly data?: { readonly mijnInzage: Inzageantwoord } | null }) => Object.fromEntries(antwoord.data!.mijnInzage.bronnen.map(({ organisatie: { oin }, stand }) => [oin, stand]));
const ALLES_GELEZEN = { [KETENBEHEER]: 'GELEZEN', [VEILIG_THUIS]: 'GELEZEN', [POLITIE]: 'GELEZEN', [GEMEENTE]: 'GELEZEN' };

describe('mijnInzage toont een burger', () => {
  it('wie wat over hem vroeg, wanneer, op welke grond en met welk antwoord, de nieuwste eerst', async () => {
    await using proef = await startProefburger();
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    proef.stand.bijCoordinator.push(uitvraag, vraagpaar('kind').uitvraag);
    proef.stand.bijOrganisaties.push(bijdrage);
    proef.stand.register.push(registerinzage(ZELF), registerinzage(ANDER));
    const antwoord = await proef.vraag(BURGERVRAGER);
    expect(antwoord.errors).toBeUndefined();
    expect(antwoord.data!.mijnInzage).toMatchObject({ over: 'ZELF', kinderen: [], regels: { totaal: 2 } });
    const [inRegister, vraag] = knopen(antwoord);
    expect(inRegister).toMatchObject({ vrager: { naam: 'Veilig Thuis' }, organisatie: { naam: 'Ketenbeheer' }, wat: ACTIVITEITEN['identiteit-inzage'].omschrijving, grondslag: 'brp-inzage', antwoord: null });
    expect(vraag).toEqual({
      moment: new Date(uitvraag.begin).toISOString(), vrager: { oin: VEILIG_THUIS, naam: 'Veilig Thuis' }, organisatie: { oin: POLITIE, naam: 'Politie' }, functie: 'medewerker-veilig-thuis',
      wat: ACTIVITEITEN.uitvraag.omschrijving, grondslag: 'wmo-vt', artikel: 'artikel 5.2.6 Wmo 2015', doel: 'onderzoek-melding', aanleiding: 'melding-1',
      gevraagd: ['BETROKKENHEID', 'ACTIES'], gegeven: ['BETROKKENHEID'], antwoord: 'BEKEND', trace: uitvraag.traceId,
    });
    expect(standen(antwoord)).toEqual(ALLES_GELEZEN);
  });

  it('ook wat onder een eerdere sleutelversie is vastgelegd, en wat maar aan één kant staat', async () => {
    await using proef = await startProefburger();
    proef.stand.versies = [2, 1];
    proef.stand.bijCoordinator.push(vraagpaar('zelf', { moment: 1_000 }).uitvraag);
    proef.stand.bijOrganisaties.push(vraagpaar('zelf', { moment: 2_000, versie: 2, van: '00000099008000001000' }).bijdrage);
    const [zonderVraag, zonderAntwoord] = knopen(await proef.vraag(BURGERVRAGER));
    expect(zonderVraag).toMatchObject({ vrager: { oin: '00000099008000001000', naam: null }, organisatie: { oin: POLITIE }, wat: ACTIVITEITEN.bijdrage.omschrijving, antwoord: 'BEKEND' });
    expect(zonderAntwoord).toMatchObject({ vrager: { oin: VEILIG_THUIS }, organisatie: { oin: POLITIE }, gegeven: [], antwoord: null });
  });

  it('alles, ook als een logboek meer dan één bladzijde telt, in bladzijden die op elkaar aansluiten', async () => {
    await using proef = await startProefburger();
    proef.stand.bijCoordinator.push(...Array.from({ length: 1_203 }, (_, i) => vraagpaar('zelf', { moment: i }).uitvraag));
    const eerste = (await proef.vraag(BURGERVRAGER, { first: 2 })).data!.mijnInzage.regels;
    expect(eerste).toMatchObject({ totaal: 1_203, pageInfo: { hasNextPage: true }, edges: [{ node: { moment: new Date(1_202).toISOString() } }, { node: { moment: new Date(1_201).toISOString() } }] });
    const tweede = (await proef.vraag(BURGERVRAGER, { first: 1, after: eerste.pageInfo.endCursor! })).data!.mijnInzage.regels;
    expect(tweede.edges.map(({ node }) => node.moment)).toEqual([new Date(1_200).toISOString()]);
  });

  it('geen nummer, pseudoniem of naam van een ander, in antwoord noch log', async () => {
    await using proef = await startProefburger();
    proef.stand.personen = [zelf(), kind('VAN_16_TOT_18')];
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    proef.stand.bijCoordinator.push({ ...uitvraag, kenmerken: { ...uitvraag.kenmerken, aanleiding: `melding over ${BSN_KIND}` } });
    proef.stand.bijOrganisaties.push(bijdrage);
    proef.stand.storingen.set(GEMEENTE, ONZIN);
    const antwoord = await proef.vraag(BURGERVRAGER);
    expect(knopen(antwoord)).toMatchObject([{ aanleiding: null, antwoord: 'BEKEND' }]);
    const alles = `${antwoord.tekst}\n${proef.logtekst()}\n${JSON.stringify([proef.verwerkingen, proef.beslissingen])}`;
    for (const geheim of [BSN_ZELF, BSN_KIND, '-bij-', 'Kind Proef', 'Ouder Proef']) expect(alles).not.toContain(geheim);
  });

  it('een logregel van een activiteit of organisatie die deze keten niet kent, zonder haar tekst over te nemen', async () => {
    await using proef = await startProefburger();
    const { bijdrage } = vraagpaar('zelf');
    proef.stand.bijOrganisaties.push({ ...bijdrage, naam: 'Iets over Jan', verwerkingsactiviteit: 'https://register.example/42', wederpartij: undefined, ouderSpanId: undefined });
    const antwoord = await proef.vraag(BURGERVRAGER);
    expect(knopen(antwoord)).toMatchObject([{ vrager: null, organisatie: { oin: POLITIE }, wat: expect.stringMatching(/buiten deze keten/) }]);
    expect(antwoord.tekst).not.toContain('Jan');
  });
});

describe('Wie mag kijken', () => {
  it.each([
    ['zichzelf, onder de twaalf', 'ONDER_12', undefined, 'onder-12'],
    ['zichzelf, met een leeftijd die niet vaststaat', 'ONBEKEND', undefined, 'leeftijd-onbekend'],
    ['een kind van zestien of ouder', 'MEERDERJARIG', 'VAN_16_TOT_18', 'van-16-tot-18'],
    ['een kind waarvan de leeftijd niet vaststaat', 'MEERDERJARIG', 'ONBEKEND', 'leeftijd-onbekend'],
  ])('niet over %s: de weigering noemt de regel en het artikel, en staat in het besluitlogboek', async (_wie, eigen, vanKind, regel) => {
    await using proef = await startProefburger();
    proef.stand.personen = [zelf(eigen), ...(vanKind ? [kind(vanKind)] : [])];
    const { data, errors } = await proef.vraag(BURGERVRAGER, vanKind ? { kind: KIND } : {});
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/\(artikel .*5\.3\.2 Wmo 2015/), extensions: { code: 'FORBIDDEN' } }]);
    expect(proef.beslissingen).toMatchObject([{ antwoord: { uitkomst: 'GEWEIGERD' }, beleid: [`mijn-inzage@1/${regel}`] }]);
    expect([proef.verwerkingen, proef.gelezen]).toEqual([[], []]);
  });

  it.each(['VAN_12_TOT_16', 'VAN_16_TOT_18', 'MEERDERJARIG'])('wel over zichzelf: %s', async (leeftijd) => {
    await using proef = await startProefburger();
    proef.stand.personen = [zelf(leeftijd)];
    expect((await proef.vraag(BURGERVRAGER)).data?.mijnInzage.over).toBe('ZELF');
  });

  it.each(['ONDER_12', 'VAN_12_TOT_16'])('wel over een kind over wie hij gezag heeft: %s', async (leeftijd) => {
    await using proef = await startProefburger();
    proef.stand.personen = [zelf(), kind(leeftijd)];
    const [eigen, vanKind] = [vraagpaar('zelf'), vraagpaar('kind')];
    proef.stand.bijCoordinator.push(eigen.uitvraag, vanKind.uitvraag);
    const antwoord = await proef.vraag(BURGERVRAGER, { kind: KIND });
    expect(antwoord.data!.mijnInzage).toMatchObject({ over: 'KIND', kinderen: [{ id: KIND, naam: 'Kind Proef' }] });
    expect(knopen(antwoord).map(({ trace }) => trace)).toEqual([vanKind.uitvraag.traceId]);
  });

  it('over andermans kind en over een sleutel die niet bestaat krijgt hij dezelfde weigering', async () => {
    await using proef = await startProefburger();
    proef.stand.personen = [zelf(), kind('ONDER_12')];
    const [ander, onbestaand, zichzelf] = [await proef.vraag(BURGERVRAGER, { kind: ANDER }), await proef.vraag(BURGERVRAGER, { kind: 'bestaat-niet' }), await proef.vraag(BURGERVRAGER, { kind: ZELF })];
    expect(ander.errors).toMatchObject([{ message: expect.stringMatching(/gezag/), extensions: { code: 'FORBIDDEN' } }]);
    expect(onbestaand.tekst).toBe(ander.tekst);
    expect(zichzelf.tekst).toBe(ander.tekst);
    expect(proef.beslissingen).toHaveLength(3);
  });

  it.each([
    ['een te laag betrouwbaarheidsniveau', { betrouwbaarheid: 'LAAG' }, 'betrouwbaarheid'],
    ['de rol van professional', { rollen: ['professional'] }, 'burger'],
    ['een token dat niet zegt wie hij is', { persoon: undefined }, 'wie'],
  ] as const)('niet met %s, en dan wordt ook het personenregister niet gevraagd', async (_wat, anders, regel) => {
    await using proef = await startProefburger();
    proef.stand.storingen.set('register', DICHT);
    expect((await proef.vraag({ ...BURGERVRAGER, ...anders })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(proef.beslissingen).toMatchObject([{ verantwoordelijke: KETENBEHEER, beleid: [`mijn-inzage@1/${regel}`] }]);
  });

  it('niet als het personenregister hem niet kent', async () => {
    await using proef = await startProefburger();
    proef.stand.personen = [];
    expect((await proef.vraag(BURGERVRAGER)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('Een logboek dat niet is gelezen leest nooit als: niemand vroeg iets', () => {
  it.each([['een fout meldt', DICHT], ['onzin antwoordt', ONZIN], ['niet antwoordt', HANGT], ['er niet is', DOOD]])('een organisatie die %s is GEEN_ANTWOORD, de rest staat', async (_hoe, storing) => {
    await using proef = await startProefburger();
    const { uitvraag, bijdrage } = vraagpaar('zelf');
    proef.stand.bijCoordinator.push(uitvraag);
    proef.stand.bijOrganisaties.push(bijdrage, vraagpaar('zelf', { moment: 5, aan: GEMEENTE }).bijdrage);
    proef.stand.storingen.set(POLITIE, storing);
    const antwoord = await proef.vraag(BURGERVRAGER);
    expect(standen(antwoord)).toEqual({ ...ALLES_GELEZEN, [POLITIE]: 'GEEN_ANTWOORD' });
    expect(knopen(antwoord)).toMatchObject([{ trace: uitvraag.traceId, antwoord: null }, { organisatie: { oin: GEMEENTE }, antwoord: 'BEKEND' }]);
  });

  it('zwijgt de coördinator, dan is van geen enkele organisatie bekend wat zij vroeg', async () => {
    await using proef = await startProefburger();
    proef.stand.storingen.set('bekendheid', DICHT);
    expect(standen(await proef.vraag(BURGERVRAGER))).toEqual({ [KETENBEHEER]: 'GELEZEN', [VEILIG_THUIS]: 'GEEN_ANTWOORD', [POLITIE]: 'GEEN_ANTWOORD', [GEMEENTE]: 'GEEN_ANTWOORD' });
  });

  it('een regel die niet te lezen is of over een ander gaat, wordt niet getoond maar wel gemeld', async () => {
    await using proef = await startProefburger();
    const { bijdrage } = vraagpaar('zelf');
    const rij = (attributen: object): object => ({ traceId: bijdrage.traceId, spanId: hex(16), status: 'Ok', name: '', startTime: 1, endTime: 1, attributes: { 'dpl.core.processing_activity_id': bijdrage.verwerkingsactiviteit, 'dpl.core.data_subject_id': bijdrage.betrokkene, ...attributen } });
    for (const fout of [{ 'dpl.core.data_subject_id': 'een-ander' }, { 'handbereik.gegeven': ['GEHEIM'] }, { 'handbereik.uitkomst': 'MISSCHIEN' }]) {
      proef.stand.storingen.set(POLITIE, async () => ({ status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify({ processingActivities: [rij({}), rij(fout)] }) }));
      const antwoord = await proef.vraag(BURGERVRAGER);
      expect(standen(antwoord)).toEqual({ ...ALLES_GELEZEN, [POLITIE]: 'GEEN_ANTWOORD' });
      expect(knopen(antwoord)).toHaveLength(1);
    }
  });

  it('een logboek dat nooit ophoudt wordt niet eindeloos gelezen', async () => {
    await using proef = await startProefburger();
    proef.stand.storingen.set(POLITIE, async () => ({ status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify({ processingActivities: [], nextCursor: '7' }) }));
    expect(standen(await proef.vraag(BURGERVRAGER))).toMatchObject({ [POLITIE]: 'GEEN_ANTWOORD' });
    expect(proef.gelezen.filter((naam) => naam === POLITIE)).toHaveLength(20);
  });

  it('van wie geen eigen nummer heeft, is alleen te zien wie in het personenregister keek', async () => {
    await using proef = await startProefburger();
    proef.stand.personen = [{ ...zelf(), bsn: null }];
    proef.stand.register.push(registerinzage(ZELF));
    const antwoord = await proef.vraag(BURGERVRAGER);
    expect(knopen(antwoord)).toHaveLength(1);
    expect(standen(antwoord)).toEqual({ [KETENBEHEER]: 'GELEZEN', [VEILIG_THUIS]: 'GEEN_ANTWOORD', [POLITIE]: 'GEEN_ANTWOORD', [GEMEENTE]: 'GEEN_ANTWOORD' });
  });
});

describe('De inzage zelf', () => {
  it('staat één keer in het verwerkingslogboek en één keer in het besluitlogboek', async () => {
    await using proef = await startProefburger();
    await proef.vraag(BURGERVRAGER);
    expect(proef.verwerkingen).toMatchObject([{ verantwoordelijke: KETENBEHEER, verwerkingsactiviteit: 'urn:handbereik:verwerkingsactiviteit:mijn-inzage:v1', betrokkene: ZELF }]);
    expect(proef.beslissingen).toMatchObject([{ antwoord: { uitkomst: 'TOEGESTAAN' }, beleid: ['mijn-inzage@1/meerderjarig'] }]);
  });

  it('geeft niets en leest niets als zij niet kan worden vastgelegd', async () => {
    await using proef = await startProefburger();
    proef.stand.logboekDicht = true;
    expect(await proef.vraag(BURGERVRAGER)).toMatchObject({ data: null, errors: [{ extensions: { code: 'LOGBOEK_ONBESCHIKBAAR' } }] });
    expect(proef.gelezen).toEqual([]);
  });

  it('is FUNCTIE_ONBEREIKBAAR als het personenregister zwijgt', async () => {
    await using proef = await startProefburger();
    proef.stand.storingen.set('register', DICHT);
    expect((await proef.vraag(BURGERVRAGER)).errors).toMatchObject([{ extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } }]);
  });

  it('vraagt niemand iets voor een bladzijde die niet kan', async () => {
    await using proef = await startProefburger();
    expect((await proef.vraag(BURGERVRAGER, { first: 0 })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect([proef.verwerkingen, proef.gelezen]).toEqual([[], []]);
  });
});
