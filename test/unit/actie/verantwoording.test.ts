import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LEESPAD, tekenLeestoken } from '../../../subgraphs/kit/index.js';
import { ANDER, ANDER_PERSOON, CASUS, KETENBEHEER, NIET_PROFESSIONALS, PERSOON, type Proefactie, REGISSEUR, startProefactie, UITVOERDER, WIJKTEAM, ZVH } from './hulp/proefactie.js';
import { invoer, stap, stappen, ZET_UIT, zetUit, zie } from './hulp/vragen.js';

let proef: Proefactie;
let begin: Record<'verwerking' | 'beslissing', number>;
beforeAll(async () => {
  proef = await startProefactie();
});
beforeEach(async () => {
  begin = { verwerking: (await proef.log('verwerking')).length, beslissing: (await proef.log('beslissing')).length };
});
afterAll(() => proef[Symbol.asyncDispose]());

/** What was written in this test. */
const nieuw = async (tabel: 'verwerking' | 'beslissing') => (await proef.log(tabel)).slice(begin[tabel]);

describe('Voor elk antwoord over een persoon staat er een regel', () => {
  it('bij uitzetten, uitvoeren en inzien: wie, over wie, waarom en op welke regel; nooit wat er stond', async () => {
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'pakActieOp', 'meldVoortgang');
    await zie(proef, REGISSEUR, id);
    const rijen = await nieuw('verwerking');
    expect(rijen.map(({ naam, betrokkene, wederpartij, verwerkingsactiviteit, kenmerken }) => [naam, betrokkene, wederpartij, verwerkingsactiviteit.split(':').at(-2), kenmerken.regel])).toEqual([
      ['Uitzetten van een actie', PERSOON, `urn:nld:oin:${ZVH}`, 'actie-opdracht', 'actie@1/uitzetten'],
      ['Oppakken van een actie', PERSOON, `urn:nld:oin:${WIJKTEAM}`, 'actie-opdracht', 'actie@1/uitvoeren'],
      ['Melden van voortgang van een actie', PERSOON, `urn:nld:oin:${WIJKTEAM}`, 'actie-opdracht', 'actie@1/uitvoeren'],
      ['Inzage van een actie', PERSOON, `urn:nld:oin:${ZVH}`, 'actie-inzage', 'actie@1/inzien'],
    ]);
    for (const { verantwoordelijke, betrokkene_type: soort, kenmerken } of rijen) expect([verantwoordelijke, soort, kenmerken.aanleiding]).toEqual([KETENBEHEER, 'urn:handbereik:persoonssleutel', CASUS]);
    expect(JSON.stringify([rijen, await nieuw('beslissing')])).not.toMatch(/gesprek|opvang|gebeld/i);
  });

  it('bij een lijst één per persoon, hoeveel acties er ook over hem zijn', async () => {
    for (const persoon of [PERSOON, PERSOON, ANDER_PERSOON]) await zetUit(proef, { persoon });
    begin.verwerking = (await proef.log('verwerking')).length;
    await proef.vraag(UITVOERDER, '{ mijnOpdrachten { acties(first: 3) { edges { node { id persoon { id } } } } } }');
    expect((await nieuw('verwerking')).map(({ betrokkene }) => betrokkene).sort()).toEqual([PERSOON, ANDER_PERSOON]);
  });

  it.each([
    ['wie er niets mee te maken heeft', () => stap(proef, ANDER, 'pakActieOp', 'a0000000-0000-4000-8000-00000000000f'), 'OPDRACHT_ONBEKEND', 'actie@1/uitvoeren'],
    ['wie de regie niet heeft', () => proef.vraag(ANDER, ZET_UIT, { invoer: invoer(), sleutel: 'sleutel-van-een-ander' }), 'CASUS_ONBEKEND', 'actie@1/uitzetten'],
    ['een burger', () => proef.vraag(NIET_PROFESSIONALS.burger, '{ mijnOpdrachten { acties { totaal } } }'), 'FORBIDDEN', 'actie@1/professional'],
  ])('niet van wie wordt geweigerd (%s): daarvan staat de weigering er, met de regel', async (_, vraag, code, regel) => {
    await vraag();
    expect(await nieuw('verwerking')).toEqual([]);
    expect((await nieuw('beslissing')).map(({ antwoord, beleid }) => [antwoord.uitkomst, antwoord.code, beleid])).toEqual([['GEWEIGERD', code, [regel]]]);
  });

  it('kan zij niet worden geschreven, dan wordt niets gegeven en is er niets gebeurd', async () => {
    const { id } = await zetUit(proef);
    const herstel = await proef.breekLog();
    const uitkomsten = [
      await zie(proef, UITVOERDER, id),
      await stap(proef, UITVOERDER, 'pakActieOp', id),
      await proef.vraag(REGISSEUR, ZET_UIT, { invoer: invoer({ omschrijving: 'Nooit aangenomen.' }), sleutel: 'sleutel-zonder-logboek' }),
      await proef.vraag(UITVOERDER, '{ mijnOpdrachten { acties { totaal edges { node { id } } } } }'),
    ];
    await herstel();
    expect(uitkomsten.map(({ fouten }) => fouten.map(({ code }) => code))).toEqual(Array.from({ length: 4 }, () => ['LOGBOEK_ONBESCHIKBAAR']));
    expect(uitkomsten.map(({ tekst }) => tekst).join()).not.toMatch(/opvang|Nooit/);
    expect((await zie(proef, UITVOERDER, id)).data?.actie.status).toBe('AANGEVRAAGD');
    expect((await proef.vraag(UITVOERDER, '{ mijnOpdrachten { acties { edges { node { omschrijving } } } } }')).tekst).not.toContain('Nooit');
  });
});

describe('De burger', () => {
  const lees = async (betrokkenen: readonly string[], gevraagd: string): Promise<{ status: number; inhoud: { processingActivities?: readonly { name: string }[] } }> => {
    const antwoord = await fetch(`${proef.url}${LEESPAD}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tekenLeestoken({ verantwoordelijke: KETENBEHEER, betrokkenen }, proef.burger)}` },
      body: JSON.stringify({ 'dpl.core.data_subject_id': gevraagd }),
    });
    return { status: antwoord.status, inhoud: (await antwoord.json()) as { processingActivities?: [] } };
  };

  it('leest bij deze functie wie wat over hem deed, en over een ander niets', async () => {
    await zetUit(proef);
    const { status, inhoud } = await lees([PERSOON], PERSOON);
    expect([status, inhoud.processingActivities?.[0]?.name ?? inhoud]).toEqual([200, 'Uitzetten van een actie']);
    expect((await lees([PERSOON], ANDER_PERSOON)).status).toBe(403);
  });
});

describe('Het log van de machine', () => {
  it('noemt niemand', () => {
    expect(proef.logtekst()).not.toMatch(new RegExp([PERSOON, CASUS, 'opvang', '9999'].join('|')));
  });
});
