import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANALIST, BEHANDELAAR, BUITENSTAANDER, bewaard, DAG, GGZ, MAG, MENS, NEE, type Proefronde, type Proefrondes, proefrondes, RAAD, RAADSONDERZOEKER, VT } from './hulp/proefrondes.js';

let proef: Proefrondes;
beforeEach(async () => {
  proef = await proefrondes();
});
afterEach(() => proef[Symbol.asyncDispose]());

const bij = ({ uitvragen }: Proefronde, oin: string) => uitvragen.find(({ partner }) => partner.oin === oin)!;
const opdracht = (ronde: Proefronde, oin = GGZ): string => bij(ronde, oin).opdracht!.id;
const UIT = (deel: string): string => `beantwoordUitvraag(id: $id, ${deel})`;
const DELEN = UIT('delen: true, categorieen: [GEZONDHEID]');
const NIET_DELEN = UIT('delen: false, categorieen: []');
const PAK_OP = 'pakUitvraagOp(id: $id)';
const INTREKKEN = 'trekRondeIn(id: $id, reden: "Niet meer nodig.")';
const status = async (id: string): Promise<string> => (await proef.lees(id)).status;
const RUIM = { timeout: 20_000 };

describe('Wat naar een mens gaat', () => {
  it('is wat de wet, de bronhouder of een uitgevallen partner aan een mens laat; elke organisatie wordt vooraf één keer gevraagd, voor alle personen samen', async () => {
    proef.besluit = (oin) => (oin === GGZ ? MENS : MAG);
    for (const [voor, waarom] of [['VANZELF', null], ['MENS', 'BRONHOUDER'], ['GEEN_ANTWOORD', 'GEEN_ANTWOORD']] as const) {
      proef.vooraf.length = 0;
      proef.voorantwoord = () => voor;
      const ronde = await proef.begin({ personen: [{ id: 'persoon-0001' }, { id: 'persoon-0002' }] });
      expect(proef.vooraf.map(({ oin, type, bewijzen }) => [oin, type, bewijzen.length])).toEqual([[RAAD, 'RaadBijdrage', 2]]);
      for (const { partner, opdracht: gemaakt, bijdrage } of ronde.uitvragen) {
        expect([gemaakt?.waarom ?? null, gemaakt?.status ?? null]).toEqual(partner.oin === GGZ ? ['BESLUIT', 'AANGEVRAAGD'] : [waarom, waarom && 'AANGEVRAAGD']);
        expect(bijdrage).toEqual(partner.oin === GGZ ? null : { __typename: 'RaadBijdrage' });
      }
    }
  });

  it('is er niets voor een mens, dan is de ronde meteen afgerond', async () => {
    proef.besluit = (oin) => (oin === GGZ ? NEE : MAG);
    const ronde = await proef.begin();
    expect([ronde.status, ronde.uitvragen.map((uitvraag) => uitvraag.opdracht)]).toEqual(['AFGEROND', [null, null]]);
    await expect.poll(() => proef.nieuws(`ronde/${ronde.id}`), RUIM).toEqual(['ronde-begonnen MINIMAAL', 'ronde-begonnen BEPERKT', 'ronde-afgerond MINIMAAL', 'ronde-afgerond BEPERKT']);
  });

  it('bewaard wordt geen nummer van een persoon, ook niet als daarmee is gevraagd', async () => {
    await proef.begin({ personen: [{ bsn: '999901011' }] });
    expect(await bewaard(proef)).not.toContain('"999901011"');
    expect(await bewaard(proef)).not.toContain('pseudoniem-');
  });

  it('kan het niet worden verantwoord, dan wordt niemand gevraagd en niets bewaard', async () => {
    const { LogboekOnbeschikbaar } = await import('../../../subgraphs/kit/index.js');
    proef.besluit = () => MAG;
    proef.logboek.stuk = new LogboekOnbeschikbaar();
    await expect(proef.begin()).rejects.toMatchObject({ extensions: { code: 'LOGBOEK_ONBESCHIKBAAR' } });
    expect([proef.vooraf.length, await bewaard(proef)]).toEqual([0, '[[],[],[],[],[]]']);
  });
});

describe('De professional van de partner', () => {
  it('ontvangt, pakt op, plant en beantwoordt; elke stap staat bij zijn organisatie in het log, vóór zij is gezet', async () => {
    const ronde = await proef.begin();
    const id = opdracht(ronde);
    const op = new Date(proef.nu + DAG).toISOString();
    for (const veld of ['ontvangUitvraag(id: $id)', PAK_OP, `planUitvraag(id: $id, op: "${op}")`, DELEN]) expect([veld, await proef.stap(veld, id)]).toEqual([veld, []]);
    expect(bij(await proef.lees(ronde.id), GGZ).opdracht).toMatchObject({
      status: 'UITGEVOERD', gepland: op, uitvoerder: { naam: 'De ggz' }, overgangen: ['AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND', 'UITGEVOERD'].map((naar) => ({ naar, reden: null, functie: 'medewerker' })),
    });
    const gelogd = proef.logboek.verwerkingen.filter(({ verantwoordelijke }) => verantwoordelijke === GGZ);
    expect(gelogd.map(({ naam }) => naam)).toEqual(['Ontvangst van een uitvraag', 'Oppakken van een uitvraag', 'Plannen van een uitvraag', 'Beantwoorden van een uitvraag']);
    for (const { betrokkene, wederpartij, kenmerken } of gelogd) {
      expect([betrokkene, wederpartij]).toEqual([`pseudoniem-${GGZ}`, `urn:nld:oin:${VT.oin}`]);
      expect(kenmerken).toMatchObject({ ronde: ronde.id, opdracht: id, grondslag: 'g', doel: 'd', gevraagd: ['GEZONDHEID'] });
      expect(JSON.stringify(kenmerken)).not.toMatch(/delen|vrijgave|uitkomst/);
    }
    const { LogboekOnbeschikbaar } = await import('../../../subgraphs/kit/index.js');
    const ander = opdracht(await proef.begin());
    proef.logboek.stuk = new LogboekOnbeschikbaar();
    expect(await proef.stap(PAK_OP, ander)).toEqual(['LOGBOEK_ONBESCHIKBAAR']);
    proef.logboek.stuk = undefined;
    expect(await bewaard(proef)).not.toContain(`"opdracht":"${ander}","volgnummer":2`);
  });

  it('wie geen professional is, of ergens anders werkt, ziet en doet niets; dat staat in het beslislog', async () => {
    const id = opdracht(await proef.begin());
    for (const [wie, code] of [[ANALIST, 'FORBIDDEN'], [BUITENSTAANDER, 'OPDRACHT_ONBEKEND'], [VT, 'OPDRACHT_ONBEKEND'], [RAADSONDERZOEKER, 'OPDRACHT_ONBEKEND']] as const) {
      for (const veld of ['ontvangUitvraag(id: $id)', PAK_OP, DELEN, 'weigerUitvraag(id: $id, reden: GEEN_CAPACITEIT)']) expect(await proef.stap(veld, id, wie)).toEqual([code]);
      expect(proef.logboek.beslissingen.at(-1)).toMatchObject({ verantwoordelijke: wie.oin, antwoord: { besluit: 'AFGEWEZEN', code } });
    }
    const lijst = '{ mijnOpdrachten { uitvragen { totaal edges { node { id } } } } }';
    expect(await proef.vraag(lijst, {}, BEHANDELAAR)).toMatchObject({ mijnOpdrachten: { uitvragen: { totaal: 1, edges: [{ node: { id } }] } } });
    expect(await proef.vraag(lijst, {}, BUITENSTAANDER)).toMatchObject({ mijnOpdrachten: { uitvragen: { totaal: 0 } } });
    expect(await proef.codes(lijst, {}, ANALIST)).toEqual(['FORBIDDEN']);
  });

  it('geeft alleen vrij wat is gevraagd, plant niet in het verleden, en slaat geen stap over', async () => {
    const id = opdracht(await proef.begin());
    expect(await proef.stap(DELEN, id)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    await proef.stap(PAK_OP, id);
    expect(await proef.stap(UIT('delen: true, categorieen: [ACTIES]'), id)).toEqual(['BAD_USER_INPUT']);
    expect(await proef.stap(UIT('delen: false, categorieen: [GEZONDHEID]'), id)).toEqual(['BAD_USER_INPUT']);
    for (const verzet of [-1_000, 400 * DAG]) expect(await proef.stap(`planUitvraag(id: $id, op: "${new Date(proef.nu + verzet).toISOString()}")`, id)).toEqual(['BAD_USER_INPUT']);
    expect(await proef.stap('weigerUitvraag(id: $id, reden: GROND_ONVOLDOENDE)', id)).toEqual([]);
    expect(await proef.stap(DELEN, id)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
  });

  it('hetzelfde plan nog eens, ook na dat moment, is geen fout; een ander plan wel', async () => {
    const begin = proef.nu;
    const id = opdracht(await proef.begin());
    await proef.stap(PAK_OP, id);
    const plan = (op: number): string => `planUitvraag(id: $id, op: "${new Date(op).toISOString()}")`;
    expect(await proef.stap(plan(begin + DAG), id)).toEqual([]);
    proef.nu = begin + 2 * DAG;
    expect(await proef.stap(plan(begin + DAG), id)).toEqual([]);
    expect(await proef.stap(plan(begin + 3 * DAG), id)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    proef.nu = begin;
  });

  it('twee tegelijk: één antwoord staat, en wie te laat was hoort dat; hetzelfde antwoord nog eens is geen fout', async () => {
    for (let keer = 0; keer < 5; keer++) {
      const ronde = await proef.begin();
      const id = opdracht(ronde);
      await proef.stap(PAK_OP, id);
      const uitslagen = await Promise.all([proef.stap(DELEN, id), proef.stap(NIET_DELEN, id)]);
      expect(uitslagen.map(([code]) => code ?? 'GEDAAN').sort()).toEqual(['GEDAAN', 'OVERGANG_NIET_TOEGESTAAN']);
      const won = uitslagen[0].length === 0 ? DELEN : NIET_DELEN;
      expect(await proef.stap(won, id)).toEqual([]);
      expect(bij(await proef.lees(ronde.id), GGZ).opdracht!.overgangen.map(({ naar }) => naar)).toEqual(['AANGEVRAAGD', 'OPGEPAKT', 'UITGEVOERD']);
    }
  });
});

describe('De stand van een ronde', () => {
  it('is afgerond als de laatste is beantwoord, ook als twee tegelijk de laatste zijn; dat is één keer nieuws', async () => {
    for (let keer = 0; keer < 5; keer++) {
      const ronde = await proef.begin();
      await Promise.all([proef.stap(PAK_OP, opdracht(ronde)), proef.stap(PAK_OP, opdracht(ronde, RAAD), RAADSONDERZOEKER)]);
      expect(await status(ronde.id)).toBe('LOPEND');
      expect(await Promise.all([proef.stap(DELEN, opdracht(ronde)), proef.stap('weigerUitvraag(id: $id, reden: NIET_BEVOEGD)', opdracht(ronde, RAAD), RAADSONDERZOEKER)])).toEqual([[], []]);
      const daarna = await proef.lees(ronde.id);
      expect([daarna.status, daarna.versie, bij(daarna, GGZ).bijdrage, bij(daarna, RAAD).bijdrage]).toEqual(['AFGEROND', 5, { __typename: 'GgzBijdrage' }, null]);
      await expect.poll(() => proef.nieuws(`ronde/${ronde.id}`).filter((regel) => regel.endsWith('MINIMAAL')), RUIM)
        .toEqual(['ronde-begonnen MINIMAAL', ...Array.from({ length: 3 }, () => 'ronde-bijgewerkt MINIMAAL'), 'ronde-afgerond MINIMAAL']);
    }
  });

  it('na de termijn is wat openstond verlopen, en de ronde ook; een dag ervoor wordt één keer herinnerd', async () => {
    const ronde = await proef.begin({}, randomUUID(), new Date(proef.nu + 5 * DAG).toISOString());
    await proef.stap(PAK_OP, opdracht(ronde));
    await proef.stap(DELEN, opdracht(ronde));
    const open = opdracht(ronde, RAAD);
    const uitvraag = `uitvraag/${open}`;
    proef.nu += 4 * DAG + 1_000;
    await expect.poll(() => proef.nieuws(uitvraag), RUIM).toEqual(['uitvraag-aangevraagd MINIMAAL', 'uitvraag-aangevraagd BEPERKT', 'uitvraag-herinnerd MINIMAAL', 'uitvraag-herinnerd BEPERKT']);
    proef.nu += DAG;
    await expect.poll(() => status(ronde.id), RUIM).toBe('VERLOPEN');
    await expect.poll(() => proef.nieuws(uitvraag).slice(4), RUIM).toEqual(['uitvraag-verlopen MINIMAAL', 'uitvraag-verlopen BEPERKT']);
    await expect.poll(() => proef.nieuws(`ronde/${ronde.id}`).at(-1), RUIM).toBe('ronde-verlopen BEPERKT');
    // What was released in time is there to be fetched.
    const daarna = await proef.lees(ronde.id);
    expect([bij(daarna, GGZ).bijdrage, bij(daarna, RAAD).bijdrage, bij(daarna, RAAD).opdracht!.status]).toEqual([{ __typename: 'GgzBijdrage' }, null, 'VERLOPEN']);
    expect(await proef.stap(PAK_OP, open, RAADSONDERZOEKER)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    proef.nu += 30 * DAG;
    expect(bij(await proef.lees(ronde.id), GGZ).bijdrage).toBeNull();
  });

  it('wie geen termijn noemt krijgt veertien dagen', async () => {
    const { termijn } = await proef.begin();
    expect(Date.parse(termijn) - proef.nu).toBe(14 * DAG);
  });

  it('van een ander, of een die er niet is: RONDE_ONBEKEND, en als verwijzing null', async () => {
    const { id } = await proef.begin();
    for (const [wie, ander] of [[BUITENSTAANDER, id], [BEHANDELAAR, id], [VT, randomUUID()], [VT, 'geen-uuid']] as const) {
      expect(await proef.codes('query ($id: ID!) { bekendheidsronde(id: $id) { id } }', { id: ander }, wie)).toEqual(['RONDE_ONBEKEND']);
      expect(await proef.codes(`mutation ($id: ID!) { ${INTREKKEN} { id } }`, { id: ander }, wie)).toEqual(['RONDE_ONBEKEND']);
      const verwijzing = 'query ($id: ID!) { _entities(representations: [{ __typename: "Bekendheidsronde", id: $id }]) { ... on Bekendheidsronde { id status } } }'.replace('$id: ID!', '$r: [_Any!]!').replace(/representations: \[.*?\]\)/, 'representations: $r)');
      expect(await proef.vraag(verwijzing, { r: [{ __typename: 'Bekendheidsronde', id: ander }] }, wie)).toEqual({ _entities: [null] });
    }
  });

  it('de stand alleen kost geen vraag en geen logregel; de uitvragen lezen wel, telkens opnieuw', async () => {
    const { id } = await proef.begin();
    const regels = (): number => proef.logboek.verwerkingen.length + proef.logboek.beslissingen.length;
    const eerst = regels();
    await proef.vraag('query ($id: ID!) { bekendheidsronde(id: $id) { status versie termijn } }', { id });
    expect(regels()).toBe(eerst);
    await proef.lees(id);
    expect(regels()).toBeGreaterThan(eerst);
    proef.magNog = false;
    expect(await proef.codes('query ($id: ID!) { bekendheidsronde(id: $id) { uitvragen { persoon { id } } } }', { id })).toEqual(['FORBIDDEN']);
    expect(proef.logboek.beslissingen.at(-1)).toMatchObject({ antwoord: { besluit: 'AFGEWEZEN', code: 'FORBIDDEN' } });
  });
});

describe('Intrekken', () => {
  it('sluit wat openstaat; nog eens is geen fout, en een ronde die af is gaat niet meer terug', async () => {
    const ronde = await proef.begin();
    expect(await proef.stap('trekRondeIn(id: $id, reden: "Over 999901011.")', ronde.id, VT)).toEqual(['BAD_USER_INPUT']);
    for (let keer = 0; keer < 2; keer++) expect(await proef.stap(INTREKKEN, ronde.id, VT)).toEqual([]);
    const daarna = await proef.lees(ronde.id);
    expect([daarna.status, daarna.uitvragen.map((uitvraag) => uitvraag.opdracht!.overgangen.at(-1)!.naar)]).toEqual(['INGETROKKEN', ['INGETROKKEN', 'INGETROKKEN']]);
    await expect.poll(() => proef.nieuws(`ronde/${ronde.id}`).filter((regel) => regel.startsWith('ronde-ingetrokken')), RUIM).toEqual(['ronde-ingetrokken MINIMAAL', 'ronde-ingetrokken BEPERKT']);

    proef.besluit = () => NEE;
    const af = await proef.begin();
    expect(await proef.stap(INTREKKEN, af.id, VT)).toEqual(['RONDE_GESLOTEN']);
  });
});

describe('Een proces dat wordt gedood', () => {
  /** Dies at the nth time that this step is taken. */
  const sterfBij = (stap: string, keer: number): void => {
    let teller = 0;
    proef.opStap = (genomen) => {
      if (genomen === stap && ++teller === keer) throw new Error('gedood');
    };
  };

  it.each([['aannemen:geschreven', 1], ['aannemen:vastgelegd', 1], ['aannemen:geschreven', 2], ['aannemen:vastgelegd', 2]])('bij %s (%i): elke opdracht komt er, en één keer', async (stap, keer) => {
    sterfBij(stap, keer);
    const sleutel = randomUUID();
    await expect(proef.begin({}, sleutel)).rejects.toThrow();
    proef.opStap = () => {};
    await proef.herstart();
    const ronde = await proef.begin({}, sleutel);
    const ids = ronde.uitvragen.map((uitvraag) => uitvraag.opdracht!.id);
    expect(new Set(ids).size).toBe(2);
    await expect.poll(() => ids.map((id) => proef.nieuws(`uitvraag/${id}`)), RUIM).toEqual(ids.map(() => ['uitvraag-aangevraagd MINIMAAL', 'uitvraag-aangevraagd BEPERKT']));
  });

  it('tijdens het aannemen, en de vrager komt niet terug: wat is vastgelegd wordt afgemaakt', async () => {
    sterfBij('aannemen:geschreven', 1);
    await expect(proef.begin()).rejects.toThrow();
    proef.opStap = () => {};
    await proef.herstart();
    await expect.poll(async () => (await proef.vraag<{ mijnOpdrachten: { uitvragen: { totaal: number } } }>('{ mijnOpdrachten { uitvragen { totaal } } }', {}, BEHANDELAAR)).mijnOpdrachten.uitvragen.totaal, RUIM).toBe(1);
  });

  it('tijdens het intrekken: niemand beoordeelt nog iets van die ronde, en wat openstond is daarna ingetrokken', async () => {
    const ronde = await proef.begin();
    proef.opStap = (stap) => {
      if (stap === 'overgang:geschreven') throw new Error('gedood');
    };
    expect(await proef.stap(INTREKKEN, ronde.id, VT)).toEqual(['ZONDER_CODE']);
    expect(await proef.stap(PAK_OP, opdracht(ronde))).toEqual(['RONDE_GESLOTEN']);
    proef.opStap = () => {};
    await expect.poll(async () => (await proef.lees(ronde.id)).uitvragen.map((uitvraag) => uitvraag.opdracht!.status), RUIM).toEqual(['INGETROKKEN', 'INGETROKKEN']);
  });

  it('bij een stap van de professional: de stap en de ronde samen, of geen van beide', async () => {
    const ronde = await proef.begin();
    await proef.stap(PAK_OP, opdracht(ronde));
    const eerst = await proef.lees(ronde.id);
    sterfBij('overgang:geschreven', 1);
    expect(await proef.stap(DELEN, opdracht(ronde))).toEqual(['ZONDER_CODE']);
    expect(await proef.lees(ronde.id)).toEqual(eerst);
    expect(await proef.stap(DELEN, opdracht(ronde))).toEqual([]);
    expect((await proef.lees(ronde.id)).versie).toBe(eerst.versie + 1);
  });
});
