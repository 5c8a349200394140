import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANDER, CASUS, PERSOON, type Proefactie, REGISSEUR, startProefactie, UITVOERDER, VEILIG_THUIS, VREEMD, WIJKTEAM, ZVH } from './hulp/proefactie.js';
import { invoer, stap, type Stap, stappen, ZET_UIT, zetUit, zie } from './hulp/vragen.js';

let proef: Proefactie;
beforeAll(async () => {
  proef = await startProefactie();
});
afterAll(() => proef[Symbol.asyncDispose]());

const codes = ({ fouten }: { readonly fouten: readonly { readonly code: string }[] }): readonly string[] => fouten.map(({ code }) => code);

describe('Een actie uitzetten', () => {
  it('door de casusregisseur geeft een opdracht met alles wat is gevraagd, met termijn en eerste stap', async () => {
    expect(await zetUit(proef)).toMatchObject({
      status: 'AANGEVRAAGD', termijn: '2026-12-24T09:00:00.000Z', opdrachtgever: { oin: ZVH, naam: 'Zorg- en Veiligheidshuis' }, uitvoerder: { oin: WIJKTEAM, naam: 'Wijkteam' },
      casus: { id: CASUS }, persoon: { id: PERSOON }, omschrijving: 'Gesprek met moeder over opvang.', conditie: null, slaapt: false, informering: 'Moeder is gebeld en weet ervan.', doelverwijzing: 'doel-rust-thuis',
      voortgang: [], resultaat: null, overgangen: [{ volgnummer: 1, van: null, naar: 'AANGEVRAAGD', moment: '2026-11-24T09:00:00.000Z', door: { oin: ZVH }, functie: 'casusregisseur', reden: null }],
    });
  });

  it('nog eens met dezelfde sleutel geeft dezelfde actie, ook als beide tegelijk komen; een nieuwe sleutel een nieuwe', async () => {
    const sleutel = randomUUID();
    const tegelijk = await Promise.all(Array.from({ length: 8 }, () => zetUit(proef, {}, sleutel)));
    expect(new Set(tegelijk.map(({ id }) => id))).toEqual(new Set([tegelijk[0]?.id]));
    expect((await zetUit(proef, {}, sleutel)).id).toBe(tegelijk[0]?.id);
    expect((await zetUit(proef)).id).not.toBe(tegelijk[0]?.id);
  });

  it('met een sleutel waaronder iets anders is gevraagd wordt geweigerd', async () => {
    const sleutel = randomUUID();
    await zetUit(proef, {}, sleutel);
    expect((await proef.vraag(REGISSEUR, ZET_UIT, { invoer: invoer({ omschrijving: 'Iets anders.' }), sleutel })).fouten).toMatchObject([{ code: 'SLEUTEL_HERGEBRUIKT', plaats: 'sleutel' }]);
  });

  it.each<[string, object, string, string]>([
    ['een casus die er niet is', { casus: 'c0000000-0000-4000-8000-00000000000f' }, 'CASUS_ONBEKEND', 'invoer.casus'],
    ['een casus waarvan een ander de regie heeft', { casus: 'c0000000-0000-4000-8000-000000000002' }, 'CASUS_ONBEKEND', 'invoer.casus'],
    ['een persoon die niet bij de casus hoort', { persoon: '99999999-9999-4999-8999-999999999999' }, 'PERSOON_ONBEKEND', 'invoer.persoon'],
    ['een organisatie die niet aan de keten deelneemt', { uitvoerder: VREEMD }, 'PARTNER_ONBEKEND', 'invoer.uitvoerder'],
    ['een termijn in het verleden', { termijn: '2026-11-24T08:59:59Z' }, 'TERMIJN_ONGELDIG', 'termijn'],
    ['een termijn over meer dan een jaar', { termijn: '2027-12-24T09:00:00Z' }, 'TERMIJN_ONGELDIG', 'termijn'],
    ['een lege omschrijving', { omschrijving: '  ' }, 'BAD_USER_INPUT', 'invoer.omschrijving'],
    ['een omschrijving met een persoonsnummer', { omschrijving: 'Bel 999990019 over de opvang.' }, 'BAD_USER_INPUT', 'invoer.omschrijving'],
    ['een conditie met een persoonsnummer in groepjes', { conditie: 'Zodra 9999.90.019 is geweest.' }, 'BAD_USER_INPUT', 'invoer.conditie'],
    ['een informering met een persoonsnummer over twee regels', { informering: 'Verteld aan 999\r\n990\r\n019.' }, 'BAD_USER_INPUT', 'invoer.informering'],
    ['een persoonsnummer als persoon', { persoon: '999990019' }, 'BAD_USER_INPUT', 'invoer.persoon'],
    ['een persoonsnummer als doelverwijzing', { doelverwijzing: '999990019' }, 'BAD_USER_INPUT', 'invoer.doelverwijzing'],
    ['alles tegelijk verkeerd', { omschrijving: '', conditie: '999990019', persoon: '999990019' }, 'BAD_USER_INPUT', 'invoer.persoon, invoer.omschrijving, invoer.conditie'],
  ])('met %s wordt geweigerd met de plaats, zonder te herhalen wat er stond', async (_, anders, code, plaats) => {
    const antwoord = await proef.vraag(REGISSEUR, ZET_UIT, { invoer: invoer(anders), sleutel: randomUUID() });
    expect(antwoord.fouten).toMatchObject([{ code, plaats }]);
    expect(antwoord.tekst).not.toMatch(/999990019|9999\.90\.019/);
  });

  it.each(['kort', 'a'.repeat(101), 'sleutel 999990019 nummer'])('met een sleutel die geen sleutel is (%s) wordt geweigerd', async (sleutel) => {
    expect((await proef.vraag(REGISSEUR, ZET_UIT, { invoer: invoer(), sleutel })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'sleutel' }]);
  });

  it('over meer regels mag', async () => {
    expect((await zetUit(proef, { omschrijving: 'Gesprek met moeder.\nDaarna met school.' })).omschrijving).toBe('Gesprek met moeder.\nDaarna met school.');
  });
});

describe('De levensloop van een actie', () => {
  it('ontvangen, oppakken, plannen, voortgang en afronden: elke stap met wie en wanneer, het resultaat met de verwijzing naar het doel', async () => {
    const { id } = await zetUit(proef);
    const actie = await stappen(proef, UITVOERDER, id, 'ontvangActie', 'pakActieOp', 'planActie', 'meldVoortgang', 'rondActieAf');
    expect(actie).toMatchObject({
      status: 'UITGEVOERD', gepland: '2026-12-01T09:00:00.000Z', doelverwijzing: 'doel-rust-thuis', resultaat: { doelBehaald: 'DEELS', toelichting: 'Twee van de drie afspraken staan.' },
      voortgang: [{ moment: '2026-11-24T09:00:00.000Z', tekst: 'Het eerste gesprek is gevoerd.', door: { naam: 'Wijkteam' } }],
    });
    expect(actie.overgangen.map(({ naar, door, functie }) => [naar, door.oin, functie])).toEqual([
      ['AANGEVRAAGD', ZVH, 'casusregisseur'], ...['ONTVANGEN', 'OPGEPAKT', 'GEPLAND', 'UITGEVOERD'].map((naar) => [naar, WIJKTEAM, 'medewerker-wijkteam']),
    ]);
    // The result comes back to who has the regie.
    expect((await zie(proef, REGISSEUR, id)).data?.actie).toEqual({ ...actie, bezorging: expect.any(String) as string });
  });

  it('weigeren gaat met een reden, die de casusregisseur leest', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'weigerActie');
    expect((await zie(proef, REGISSEUR, id)).data?.actie).toMatchObject({ status: 'GEWEIGERD', overgangen: [{}, { naar: 'GEWEIGERD', reden: 'Wij kennen dit gezin niet meer.' }] });
  });

  it('teruggeven na het oppakken is ook weigeren', async () => {
    const { id } = await zetUit(proef);
    expect(await stappen(proef, UITVOERDER, id, 'pakActieOp', 'weigerActie')).toMatchObject({ status: 'GEWEIGERD' });
  });

  it('intrekken doet de casusregisseur, met een reden', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    expect(await stappen(proef, REGISSEUR, id, 'trekActieIn')).toMatchObject({ status: 'INGETROKKEN', overgangen: [{}, {}, { reden: 'De casus is overgedragen.', door: { oin: ZVH } }] });
  });

  it.each<[Stap, readonly Stap[]]>([
    ['planActie', []],
    ['rondActieAf', []],
    ['meldVoortgang', []],
    ['meldVoortgang', ['pakActieOp', 'rondActieAf']],
    ['pakActieOp', ['weigerActie']],
    ['weigerActie', ['pakActieOp', 'rondActieAf']],
    ['ontvangActie', ['pakActieOp']],
    ['meldConditie', []],
  ])('%s na %j kan niet, en verandert niets', async (verboden, eerst) => {
    const { id } = await zetUit(proef);
    for (const een of eerst) await stappen(proef, UITVOERDER, id, een);
    const eerder = (await zie(proef, UITVOERDER, id)).data!.actie;
    const { fouten } = await stap(proef, UITVOERDER, verboden, id);
    expect(codes({ fouten })).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    expect((await zie(proef, UITVOERDER, id)).data!.actie).toEqual({ ...eerder, bezorging: expect.any(String) as string });
  });

  it('dezelfde stap nog eens, en acht keer tegelijk, telt één keer', async () => {
    const { id } = await zetUit(proef);
    const tegelijk = await Promise.all(Array.from({ length: 8 }, () => stap(proef, UITVOERDER, 'pakActieOp', id)));
    expect(tegelijk.flatMap(codes)).toEqual([]);
    expect((await stappen(proef, UITVOERDER, id, 'pakActieOp')).overgangen.map(({ naar }) => naar)).toEqual(['AANGEVRAAGD', 'OPGEPAKT']);
  });

  it('wat een collega al anders afrondde of plande wordt geweigerd, en wat hetzelfde is telt één keer, ook later', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp', 'planActie');
    expect(codes(await stap(proef, UITVOERDER, 'planActie(id: $id, op: "2026-12-02T09:00:00Z")', id))).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    await stappen(proef, UITVOERDER, id, 'rondActieAf', 'rondActieAf', 'planActie');
    expect(codes(await stap(proef, UITVOERDER, 'rondActieAf(id: $id, resultaat: { doelBehaald: NEE })', id))).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    expect((await zie(proef, REGISSEUR, id)).data?.actie).toMatchObject({ gepland: '2026-12-01T09:00:00.000Z', resultaat: { doelBehaald: 'DEELS' } });
  });

  it('afronden en intrekken tegelijk: een van beide', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    const uitkomsten = await Promise.all([stap(proef, UITVOERDER, 'rondActieAf', id), stap(proef, REGISSEUR, 'trekActieIn', id)]);
    expect(uitkomsten.flatMap(codes)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    expect((await zie(proef, REGISSEUR, id)).data!.actie.overgangen).toHaveLength(3);
  });

  it.each<[string, string, string]>([
    ['een reden met een persoonsnummer', 'weigerActie(id: $id, reden: "Wij kennen 999990019 niet.")', 'reden'],
    ['een resultaat met een persoonsnummer', 'rondActieAf(id: $id, resultaat: { doelBehaald: JA, toelichting: "Met 999990019 gesproken." })', 'resultaat.toelichting'],
    ['voortgang met een persoonsnummer', 'meldVoortgang(id: $id, tekst: "Met 999990019 gesproken.", sleutel: "voortgang-twee-002")', 'tekst'],
    ['een planning in het verleden', 'planActie(id: $id, op: "2026-11-23T09:00:00Z")', 'op'],
  ])('%s wordt geweigerd met de plaats', async (_, mutatie, plaats) => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    const { fouten, tekst } = await stap(proef, UITVOERDER, mutatie, id);
    expect(fouten).toMatchObject([{ plaats }]);
    expect(tekst).not.toContain('999990019');
  });
});

describe('Een actie met een conditie', () => {
  const CONDITIE = { conditie: 'De school heeft toestemming van vader.' };

  it('slaapt tot de conditie is gemeld: zij is niet op te pakken, wel te zien, te ontvangen en te weigeren', async () => {
    const { id, slaapt } = await zetUit(proef, CONDITIE);
    expect(slaapt).toBe(true);
    expect(await stappen(proef, UITVOERDER, id, 'ontvangActie')).toMatchObject({ status: 'ONTVANGEN', slaapt: true });
    const { fouten } = await stap(proef, UITVOERDER, 'pakActieOp', id);
    expect(fouten).toMatchObject([{ code: 'OVERGANG_NIET_TOEGESTAAN', melding: expect.stringContaining('meldConditie') as string }]);
    expect(await stappen(proef, REGISSEUR, id, 'meldConditie')).toMatchObject({ slaapt: false, conditieGemeld: '2026-11-24T09:00:00.000Z', status: 'ONTVANGEN' });
    expect(await stappen(proef, UITVOERDER, id, 'pakActieOp')).toMatchObject({ status: 'OPGEPAKT' });
    const ander = await zetUit(proef, CONDITIE);
    expect(await stappen(proef, UITVOERDER, ander.id, 'weigerActie')).toMatchObject({ status: 'GEWEIGERD' });
  });

  it('wordt door de uitvoerder of de casusregisseur gemeld, en door beiden tegelijk één keer', async () => {
    const { id } = await zetUit(proef, CONDITIE);
    const tegelijk = await Promise.all([REGISSEUR, UITVOERDER, REGISSEUR, UITVOERDER].map((wie) => stap(proef, wie, 'meldConditie', id)));
    expect(tegelijk.map(({ data, fouten }) => data?.actie.slaapt ?? fouten)).toEqual([false, false, false, false]);
    await expect.poll(() => proef.gebeurtenissen.filter(({ type, subject }) => type === 'nl.handbereik.actie-conditie-gemeld' && subject === `actie/${id}`).length, { timeout: 30_000 }).toBe(2);
  });
});

describe('Voortgang', () => {
  it('onder dezelfde sleutel telt één keer, ook tegelijk en ook nadat de actie is afgerond; iets anders onder die sleutel wordt geweigerd', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    const tegelijk = await Promise.all(Array.from({ length: 6 }, () => stap(proef, UITVOERDER, 'meldVoortgang', id)));
    expect(tegelijk.flatMap(codes)).toEqual([]);
    await stappen(proef, UITVOERDER, id, 'meldVoortgang(id: $id, tekst: "Het tweede gesprek.", sleutel: "voortgang-twee-0002")', 'rondActieAf');
    expect((await stappen(proef, UITVOERDER, id, 'meldVoortgang')).voortgang.map(({ tekst }) => tekst)).toEqual(['Het eerste gesprek is gevoerd.', 'Het tweede gesprek.']);
    expect(codes(await stap(proef, UITVOERDER, 'meldVoortgang(id: $id, tekst: "Iets anders.", sleutel: "voortgang-een-0001")', id))).toEqual(['SLEUTEL_HERGEBRUIKT']);
  });

  it('houdt op bij tweehonderd: een actie is geen dagboek', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    const { schema, db } = proef.dienst.opslag;
    const { sql } = await import('kysely');
    await sql`insert into ${sql.table(`${schema}.voortgang`)} select ${id}::uuid, n, 'sleutel-' || n, now(), 'Weer een.', ${WIJKTEAM} from generate_series(1, 200) n`.execute(db);
    expect((await stap(proef, UITVOERDER, 'meldVoortgang', id)).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', melding: expect.stringContaining('200') as string }]);
  });
});

describe('Als de regie over de casus naar een ander gaat', () => {
  it('ziet en bestuurt de nieuwe casusregisseur de actie, en de vorige niet meer', async () => {
    const { id } = await zetUit(proef);
    const casus = proef.wereld.casussen.get(CASUS)!;
    await using _terug = { [Symbol.asyncDispose]: async () => void proef.wereld.casussen.set(CASUS, casus) };
    proef.wereld.casussen.set(CASUS, { ...casus, regisseur: VEILIG_THUIS.oin });
    expect(codes(await zie(proef, REGISSEUR, id))).toEqual(['OPDRACHT_ONBEKEND']);
    expect(codes(await stap(proef, REGISSEUR, 'trekActieIn', id))).toEqual(['OPDRACHT_ONBEKEND']);
    expect((await zie(proef, VEILIG_THUIS, id)).data?.actie.id).toBe(id);
    await stappen(proef, UITVOERDER, id, 'pakActieOp');
    expect(await stappen(proef, VEILIG_THUIS, id, 'trekActieIn')).toMatchObject({ status: 'INGETROKKEN', opdrachtgever: { oin: ZVH }, overgangen: [{}, {}, { door: { oin: VEILIG_THUIS.oin } }] });
    await expect.poll(() => proef.gebeurtenissen.filter(({ subject, type, informatieniveau }) => subject === `actie/${id}` && informatieniveau === 'VOLLEDIG' && !type.endsWith('aangevraagd')).map(({ doelgroep }) => String(doelgroep).split(',').sort()), { timeout: 30_000 })
      .toEqual([[WIJKTEAM, VEILIG_THUIS.oin].sort(), [WIJKTEAM, VEILIG_THUIS.oin].sort()]);
    expect(codes(await zie(proef, ANDER, id))).toEqual(['OPDRACHT_ONBEKEND']);
  });
});
