import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIE } from '../../../schema/vertrouwen.js';
import { FoutInVraag } from '../../../subgraphs/kit/index.js';
import { BEOORDEEL, geregistreerd, GGZ, invoer, KIND, LEES, MOEDER, PAK_OP, POLITIE, proefmelding, type Proefmelding, REGIO, REGISTREER, sleutel, VT, VT_NOORD, wie, ZET_DOOR, ZVH } from './hulp/proefmelding.js';

let proef: Proefmelding;
beforeAll(async () => void (proef = await proefmelding()));
afterAll(() => proef.stop());

const RONDE = { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding' };
const over = async (id: string, type?: string) => (await proef.gebeurtenissen()).filter(({ subject, type: soort }) => subject === `melding/${id}` && (type === undefined || soort === `nl.handbereik.melding-${type}`));
const codes = ({ fouten }: { fouten: readonly { code: unknown }[] }) => fouten.map(({ code }) => code);

describe('Een melding registreren', () => {
  it('brengt haar bij het meldpunt van soort en regio, één keer per sleutel', async () => {
    const eigen = sleutel();
    const [een, ander] = await Promise.all([1, 2].map(() => proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer(), sleutel: eigen })));
    expect(een!.fouten).toEqual([]);
    expect(een!.data['registreerMelding']).toMatchObject({ niveau: 'VOLLEDIG', code: 'VT', stand: 'GEREGISTREERD', status: 'AANGEVRAAGD', uitvoerder: { oin: VT }, opdrachtgever: { oin: POLITIE } });
    expect(ander!.data['registreerMelding']!.id).toBe(een!.data['registreerMelding']!.id);
    expect((await over(een!.data['registreerMelding']!.id, 'geregistreerd')).filter(({ informatieniveau }) => informatieniveau === 'MINIMAAL')).toHaveLength(1);
    expect(codes(await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer({ verzoek: 'Iets anders.' }), sleutel: eigen }))).toEqual(['SLEUTEL_HERGEBRUIKT']);
  });

  it('noemt alles wat ontbreekt of niet klopt in één keer, met de plaats en zonder de waarde', async () => {
    const fout = { verzoek: null, betrokkenen: [{ persoon: { bsn: '999901012' } }, { persoon: { bsn: '999990019' } }, {}], zorgelijkeSituatie: { schets: 'Bel 999901011.' }, incidenten: [{ tijdstip: '2027-01-01T00:00:00Z' }], contact: { naam: 'Team' } };
    const { data, fouten } = await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer(fout), sleutel: sleutel() });
    expect(data).toBeNull();
    expect(fouten[0]!.code).toBe('MELDING_ONVOLLEDIG');
    expect(fouten[0]!.gebreken!.map(({ plaats }) => plaats).toSorted()).toEqual([
      'invoer.betrokkenen[0].persoon.bsn', 'invoer.betrokkenen[1].persoon', 'invoer.betrokkenen[2]', 'invoer.contact', 'invoer.incidenten[0].omschrijving', 'invoer.incidenten[0].tijdstip',
      'invoer.verzoek', 'invoer.zorgelijkeSituatie.schets',
    ]);
    expect(JSON.stringify(fouten)).not.toMatch(/9999\d{5}/);
    const controle = await proef.vraag('query ($invoer: MeldingInvoer!) { controleerMelding(invoer: $invoer) { volledig gebreken { plaats } meldpunt { oin } } }', wie(POLITIE), { invoer: invoer(fout) });
    expect(controle.data['controleerMelding']).toMatchObject({ volledig: false, meldpunt: { oin: VT } });
    expect(controle.data['controleerMelding']!.gebreken).toHaveLength(8);
  });

  it('zonder meldpunt in de regio is MELDPUNT_ONBEKEND; met meer dan één noemt de melder er een', async () => {
    expect(codes(await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer({ regio: 'Elders' }), sleutel: sleutel() }))).toEqual(['MELDPUNT_ONBEKEND']);
    const { fouten } = await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer({ soort: 'NIET_ACUTE_ZORG' }), sleutel: sleutel() });
    expect(fouten[0]!.gebreken!.map(({ plaats }) => plaats)).toEqual(['invoer.meldpunt']);
  });

  it('bewaart van een persoon alleen zijn sleutel, nergens zijn nummer', async () => {
    const id = await geregistreerd(proef);
    const { rows } = await sql<{ tekst: string }>`select o::text as tekst from opdracht o where id = ${id} union all select u::text from uitbak u union all select v::text from verwerking v`.execute(proef.dienst.opslag.db);
    const alles = rows.map(({ tekst }) => tekst).join('\n');
    expect(alles).toContain(MOEDER.id);
    expect(alles).not.toContain(MOEDER.bsn);
  });

  it('kan zonder contact voor een burger die onbekend wil blijven, niet bij het Zorg- en Veiligheidshuis, en nooit door een burger zelf', async () => {
    const anoniem = { contact: null, terugkoppelingGewenst: false };
    await geregistreerd(proef, anoniem);
    const { fouten } = await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer({ ...anoniem, soort: 'ZORG_EN_VEILIGHEIDSHUIS' }), sleutel: sleutel() });
    expect(fouten[0]!.gebreken!.map(({ plaats }) => plaats)).toEqual(['invoer.zorgelijkeSituatie.toelichting', 'invoer.contact']);
    expect(codes(await proef.vraag(REGISTREER, wie(ZVH, 'burger'), { invoer: invoer(), sleutel: sleutel() }))).toEqual(['FORBIDDEN']);
  });
});

describe('Wie een melding ziet', () => {
  it('melder en meldpunt geheel, een ander niet; onbekend en niet van u is hetzelfde antwoord', async () => {
    const id = await geregistreerd(proef);
    for (const oin of [POLITIE, VT]) {
      const { data, fouten } = await proef.vraag(LEES, wie(oin), { id });
      expect(fouten).toEqual([]);
      expect(data['melding']).toMatchObject({ niveau: 'VOLLEDIG', verzoek: 'Onderzoek de veiligheid van het kind.', contact: { naam: 'Wijkteam politie' }, betrokkenen: [{ persoon: { id: MOEDER.id } }, { persoon: { id: KIND.id } }, { persoon: null, onbekend: { geslachtsnaam: 'Jansma' } }] });
    }
    const ander = await proef.vraag(LEES, wie(GGZ), { id });
    expect(codes(ander)).toEqual(['MELDING_ONBEKEND']);
    expect(ander).toEqual(await proef.vraag(LEES, wie(GGZ), { id: '00000000-0000-4000-8000-000000000000' }));
    expect(ander).toEqual(await proef.vraag(LEES, wie(GGZ), { id: 'zomaar' }));
    expect(codes(await proef.vraag(LEES, wie(VT, 'analist'), { id }))).toEqual(['FORBIDDEN']);
  });

  it('elke inzage door een ander dan de melder is een gebeurtenis, en van elke persoon een regel in het logboek', async () => {
    const id = await geregistreerd(proef);
    const eerder = (await proef.verwerkingen()).length;
    await proef.vraag(LEES, wie(POLITIE), { id });
    expect(await over(id, 'ingezien')).toEqual([]);
    for (let keer = 0; keer < 2; keer++) await proef.vraag(LEES, wie(VT), { id });
    const ingezien = await over(id, 'ingezien');
    expect(ingezien.filter(({ informatieniveau }) => informatieniveau === 'MINIMAAL').map(({ data }) => data)).toEqual([{}, {}]);
    expect(ingezien.filter(({ informatieniveau }) => informatieniveau === 'BEPERKT').map(({ data }) => [data['door'], data['persoon']])).toEqual([[VT, MOEDER.id], [VT, KIND.id], [VT, MOEDER.id], [VT, KIND.id]]);
    expect((await proef.verwerkingen()).slice(eerder).map(({ naam, betrokkene, wederpartij }) => [naam, betrokkene, wederpartij])).toEqual(
      [POLITIE, VT, VT].flatMap((oin) => [MOEDER.id, KIND.id].map((persoon) => ['Inzage van een melding', persoon, `urn:nld:oin:${oin}`])));
  });

  it('wie meewerkt in de casus BEPERKT: elk veld daarboven is null', async () => {
    const id = await geregistreerd(proef);
    const casus = (await proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() })).data['pakMeldingOp']!.casus.id;
    expect(codes(await proef.vraag(LEES, wie(GGZ), { id }))).toEqual(['MELDING_ONBEKEND']);
    expect(codes(await proef.vraag('query ($c: ID!) { casus(id: $c) { id } }', wie(GGZ), { c: casus }))).toEqual(['CASUS_ONBEKEND']);
    const betrek = 'mutation ($c: ID!, $o: OIN!, $s: ID!) { betrekBijCasus(casus: $c, organisatie: $o, sleutel: $s) { meewerkend { oin } } }';
    expect((await proef.vraag(betrek, wie(VT), { c: casus, o: GGZ, s: sleutel() })).data['betrekBijCasus']!.meewerkend).toEqual([{ oin: VT }, { oin: GGZ }]);
    const { data } = await proef.vraag(LEES, wie(GGZ), { id });
    expect(data['melding']).toMatchObject({ niveau: 'BEPERKT', regio: REGIO, verzoek: null, zorgelijkeSituatie: null, incidenten: null, contact: null, betrokkenen: [{ persoon: { id: MOEDER.id } }, {}, { onbekend: null }], casus: { id: casus } });
    expect((await over(id, 'ingezien')).at(-1)!.doelgroep!.split(',').toSorted()).toEqual([POLITIE, VT, GGZ].toSorted());
  });

  it('een lijst toont meldingen tot BEPERKT, voor melder en meldpunt elk de hunne', async () => {
    const id = await geregistreerd(proef);
    const melder = await proef.vraag('{ mijnMeldingen(first: 1) { totaal edges { node { id niveau verzoek betrokkenen { persoon { id } } } } } }', wie(POLITIE));
    expect(melder.fouten).toEqual([]);
    expect(melder.data['mijnMeldingen']!.edges[0]!.node).toMatchObject({ id, niveau: 'BEPERKT', verzoek: null });
    const meldpunt = await proef.vraag('{ mijnOpdrachten { meldingen(first: 1, status: [AANGEVRAAGD]) { edges { node { id soort stand } } } } }', wie(VT));
    expect(meldpunt.data['mijnOpdrachten']!.meldingen.edges[0]!.node.id).toBe(id);
    expect((await proef.vraag('{ mijnOpdrachten { meldingen { totaal } } }', wie(GGZ))).data['mijnOpdrachten']!.meldingen.totaal).toBe(0);
  });
});

describe('Een melding behandelen', () => {
  it('alleen het meldpunt: de melder krijgt FORBIDDEN, een ander MELDING_ONBEKEND', async () => {
    const id = await geregistreerd(proef);
    expect(codes(await proef.vraag(PAK_OP, wie(POLITIE), { id, sleutel: sleutel() }))).toEqual(['FORBIDDEN']);
    expect(codes(await proef.vraag(PAK_OP, wie(GGZ), { id, sleutel: sleutel() }))).toEqual(['MELDING_ONBEKEND']);
  });

  it('van beoordelen tot terugkoppelen, met elke stap in de geschiedenis en als gebeurtenis', async () => {
    const id = await geregistreerd(proef);
    expect((await proef.vraag(BEOORDEEL, wie(VT), { id, sleutel: sleutel(), compleet: true })).data['beoordeelMelding']).toMatchObject({ stand: 'BEOORDEELD', status: 'ONTVANGEN', beoordeling: { compleet: true, door: { oin: VT } } });
    const op = sleutel();
    const gepakt = (await proef.vraag(PAK_OP, wie(VT), { id, sleutel: op, zaaknummer: 'VT-2026-17' })).data['pakMeldingOp'];
    expect(gepakt).toMatchObject({ status: 'OPGEPAKT', stand: 'OPGEPAKT', casus: { regisseur: { oin: VT } } });
    expect((await proef.vraag(PAK_OP, wie(VT), { id, sleutel: op, zaaknummer: 'VT-2026-17' })).data['pakMeldingOp']).toEqual(gepakt);
    expect(codes(await proef.vraag(PAK_OP, wie(VT), { id, sleutel: op, zaaknummer: 'anders' }))).toEqual(['SLEUTEL_HERGEBRUIKT']);
    const terug = await proef.vraag('mutation ($id: ID!, $s: ID!) { koppelMeldingTerug(id: $id, sleutel: $s, uitkomst: "Er is hulp gestart.") { stand status uitkomst { tekst } } }', wie(VT), { id, s: sleutel() });
    expect(terug.data['koppelMeldingTerug']).toEqual({ stand: 'TERUGGEKOPPELD', status: 'UITGEVOERD', uitkomst: { tekst: 'Er is hulp gestart.' } });
    const { data } = await proef.vraag(LEES, wie(POLITIE), { id });
    expect(data['melding']!.overgangen.map(({ naar }) => naar)).toEqual(['AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'UITGEVOERD']);
    const soorten = (await over(id)).filter(({ informatieniveau }) => informatieniveau === 'MINIMAAL').map(({ type }) => type.replace('nl.handbereik.melding-', ''));
    expect(soorten).toEqual(['geregistreerd', 'beoordeeld', 'opgepakt', 'teruggekoppeld']);
    expect((await proef.gebeurtenissen()).filter(({ type, data: { melding } }) => type === 'nl.handbereik.casus-geopend' && melding === id)).toHaveLength(2);
    expect(JSON.stringify(await over(id))).not.toContain('hulp gestart');
  });

  it('terugkoppelen alleen als de melder dat vroeg, afwijzen alleen zolang zij niet is opgepakt', async () => {
    const id = await geregistreerd(proef, { terugkoppelingGewenst: false });
    await proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() });
    expect(codes(await proef.vraag('mutation ($id: ID!, $s: ID!) { koppelMeldingTerug(id: $id, sleutel: $s, uitkomst: "Klaar.") { id } }', wie(VT), { id, s: sleutel() }))).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    const wijsAf = 'mutation ($id: ID!, $s: ID!) { wijsMeldingAf(id: $id, sleutel: $s, reden: "Geen zorgen aangetroffen.") { stand status } }';
    expect(codes(await proef.vraag(wijsAf, wie(VT), { id, s: sleutel() }))).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
    expect((await proef.vraag(wijsAf, wie(VT), { id: await geregistreerd(proef), s: sleutel() })).data['wijsMeldingAf']).toEqual({ stand: 'AFGEWEZEN', status: 'GEWEIGERD' });
  });

  it('doorzetten houdt identiteit en geschiedenis; wie doorzette ziet alleen waar zij ligt', async () => {
    const id = await geregistreerd(proef);
    await proef.vraag(BEOORDEEL, wie(VT), { id, sleutel: sleutel(), compleet: true });
    const stap = { id, sleutel: sleutel(), naar: { meldpunt: VT_NOORD }, reden: 'Het gezin is verhuisd.' };
    const door = await proef.vraag(ZET_DOOR, wie(VT), stap);
    expect(door.data['zetMeldingDoor']).toMatchObject({ id, niveau: 'MINIMAAL', stand: 'DOORGEZET', uitvoerder: { oin: VT_NOORD }, verzoek: null });
    expect((await proef.vraag(ZET_DOOR, wie(VT), stap)).data).toEqual(door.data);
    expect(codes(await proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() }))).toEqual(['FORBIDDEN']);
    expect((await proef.vraag(BEOORDEEL, wie(VT_NOORD), { id, sleutel: sleutel(), compleet: false })).data['beoordeelMelding']).toMatchObject({ stand: 'BEOORDEELD', beoordeling: { compleet: false, door: { oin: VT_NOORD } } });
    const { data } = await proef.vraag(LEES, wie(POLITIE), { id });
    expect(data['melding']).toMatchObject({ doorzettingen: [{ van: { oin: VT }, naar: { oin: VT_NOORD }, reden: 'Het gezin is verhuisd.' }], overgangen: [{ naar: 'AANGEVRAAGD' }, { naar: 'ONTVANGEN' }] });
    expect((await over(id, 'doorgezet')).filter(({ informatieniveau }) => informatieniveau !== 'MINIMAAL').map(({ doelgroep }) => doelgroep!.split(',').toSorted())).toEqual([[POLITIE, VT_NOORD], [POLITIE, VT_NOORD]]);
    expect(codes(await proef.vraag(ZET_DOOR, wie(VT_NOORD), { id, sleutel: sleutel(), naar: { meldpunt: GGZ }, reden: 'Past daar beter.' }))).toEqual(['MELDPUNT_ONBEKEND']);
  });

  it('tegelijk oppakken en doorzetten: precies één gaat door', async () => {
    for (let keer = 0; keer < 5; keer++) {
      const id = await geregistreerd(proef);
      const [op, door] = await Promise.all([
        proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() }),
        proef.vraag(ZET_DOOR, wie(VT), { id, sleutel: sleutel(), naar: { meldpunt: VT_NOORD }, reden: 'Hoort in het noorden.' }),
      ]);
      expect([op.fouten.length, door.fouten.length].toSorted()).toEqual([0, 1]);
      const soorten = new Set((await over(id)).map(({ type }) => type));
      expect(soorten.has('nl.handbereik.melding-opgepakt')).toBe(op.fouten.length === 0);
      expect(soorten.has('nl.handbereik.melding-doorgezet')).toBe(door.fouten.length === 0);
    }
  });
});

describe('Een ronde bij een melding', () => {
  it('begint met het oppakken, over de betrokkenen die het register kent, en één keer per sleutel', async () => {
    const id = await geregistreerd(proef);
    const stap = { id, sleutel: sleutel(), ronde: RONDE };
    const eerst = (await proef.vraag(PAK_OP, wie(VT), stap)).data['pakMeldingOp'];
    expect(eerst).toMatchObject({ status: 'OPGEPAKT', ronde: { id: expect.stringMatching(/^ronde-/) }, rondefout: null });
    expect((await proef.vraag(PAK_OP, wie(VT), stap)).data['pakMeldingOp']).toEqual(eerst);
    expect(proef.rondes.gevraagd.filter(({ verzoek }) => verzoek.aanleiding === id)).toMatchObject([{ verzoek: { ...RONDE, aanleiding: id, personen: [{ id: MOEDER.id }, { id: KIND.id }] } }]);
    expect((await proef.vraag(LEES, wie(POLITIE), { id })).data['melding']!.ronde).toBeNull();
  });

  it('mislukt hij, dan is de melding toch opgepakt; dezelfde sleutel probeert hem opnieuw', async () => {
    const id = await geregistreerd(proef);
    const stap = { id, sleutel: sleutel(), ronde: RONDE };
    proef.rondes.weiger = new FoutInVraag('FORBIDDEN', 'Uw functie mag dit niet.');
    expect((await proef.vraag(PAK_OP, wie(VT), stap)).data['pakMeldingOp']).toMatchObject({ status: 'OPGEPAKT', ronde: null, rondefout: 'FORBIDDEN: Uw functie mag dit niet.' });
    proef.rondes.weiger = undefined;
    expect((await proef.vraag(PAK_OP, wie(VT), stap)).data['pakMeldingOp']).toMatchObject({ status: 'OPGEPAKT', ronde: { id: expect.any(String) }, rondefout: null });
    expect(new Set(proef.rondes.gevraagd.filter(({ verzoek }) => verzoek.aanleiding === id).map(({ sleutel: eigen }) => eigen)).size).toBe(1);
  });

  it('begint bij het registreren alleen voor het meldpunt zelf', async () => {
    const eigen = await proef.vraag(REGISTREER, wie(VT), { invoer: invoer(), sleutel: sleutel(), ronde: RONDE });
    expect(eigen.data['registreerMelding']).toMatchObject({ ronde: { id: expect.any(String) } });
    const ander = await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer(), sleutel: sleutel(), ronde: RONDE });
    expect(ander.fouten[0]!.gebreken!.map(({ plaats }) => plaats)).toEqual(['ronde']);
  });
});

describe('Zonder verantwoording', () => {
  it('wordt niets getoond, geregistreerd of gemeld', async () => {
    const id = await geregistreerd(proef);
    const { db } = proef.dienst.opslag;
    const voor = (await proef.gebeurtenissen()).length;
    await sql`alter table verwerking rename to verwerking_weg`.execute(db);
    try {
      expect(codes(await proef.vraag(LEES, wie(VT), { id }))).toEqual(['LOGBOEK_ONBESCHIKBAAR']);
      expect(codes(await proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() }))).toEqual(['LOGBOEK_ONBESCHIKBAAR']);
      expect(codes(await proef.vraag(REGISTREER, wie(POLITIE), { invoer: invoer(), sleutel: sleutel() }))).toEqual(['LOGBOEK_ONBESCHIKBAAR']);
    } finally {
      await sql`alter table verwerking_weg rename to verwerking`.execute(db);
    }
    expect((await proef.gebeurtenissen()).length).toBe(voor);
    expect((await proef.vraag(LEES, wie(VT), { id })).data['melding']!.stand).toBe('GEREGISTREERD');
  });
});

describe('De regie over een casus', () => {
  it('gaat naar een ander, die dan BEPERKT ziet; samenwerkfunctie 11 leest wie wat mag', async () => {
    const id = await geregistreerd(proef);
    const casus = (await proef.vraag(PAK_OP, wie(VT), { id, sleutel: sleutel() })).data['pakMeldingOp']!.casus.id;
    const wijs = 'mutation ($c: ID!, $o: OIN!, $s: ID!) { wijsRegisseurAan(casus: $c, organisatie: $o, sleutel: $s) { regisseur { oin } meewerkend { oin } melding { niveau } } }';
    expect(codes(await proef.vraag(wijs, wie(POLITIE), { c: casus, o: ZVH, s: sleutel() }))).toEqual(['FORBIDDEN']);
    expect(codes(await proef.vraag(wijs, wie(VT), { c: casus, o: '00000099999999999000', s: sleutel() }))).toEqual(['PARTNER_ONBEKEND']);
    const { data } = await proef.vraag(wijs, wie(VT), { c: casus, o: ZVH, s: sleutel() });
    expect(data['wijsRegisseurAan']).toMatchObject({ regisseur: { oin: ZVH }, meewerkend: [{ oin: VT }, { oin: ZVH }] });
    expect((await proef.vraag(LEES, wie(ZVH), { id })).data['melding']!.niveau).toBe('BEPERKT');
    const gewijzigd = (await proef.gebeurtenissen()).filter(({ subject, type }) => subject === `casus/${casus}` && type.endsWith('regie-gewijzigd'));
    expect(gewijzigd.map(({ data: { regisseur, vorige } }) => [regisseur, vorige])).toEqual([[undefined, undefined], [ZVH, VT], [ZVH, VT]]);
    const RECHT = 'query ($c: ID!) { casusrecht(casus: $c) { regisseur betrokken personen } }';
    expect((await proef.vraag(RECHT, wie(ZVH), { c: casus }, ACTIE)).data['casusrecht']).toEqual({ regisseur: ZVH, betrokken: [VT, ZVH], personen: [MOEDER.id, KIND.id] });
    expect(codes(await proef.vraag(RECHT, wie(ZVH), { c: casus }))).toEqual(['FORBIDDEN']);
  });
});
