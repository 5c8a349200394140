import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { maakBevolking } from '../../../subgraphs/kit/index.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { beslissingen, afwijzingen, codes, val } from './hulp/aanval.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';

const VT = '00000099003000001000';
const ZOEK = 'query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id } }';
const bekend = new Set(maakBevolking().personen.map(({ bsn }) => bsn));
/** Numbers that could be a person's, and are nobody's here. */
const GEGOKT = Array.from({ length: 2_000 }, (_, i) => String(900_100_000 + i)).filter((nummer) => isBsn(nummer) && !bekend.has(nummer));
const afgewezen = (code: string) => ({ schema: 'gateway', verantwoordelijke: VT, code });

describe('Wie burgerservicenummers gokt', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it('krijgt op een lijst van vragen niets, en dat is vastgelegd', async () => {
    const antwoord = await val(keten, GEGOKT.slice(0, 100).map((bsn) => ({ query: ZOEK, variables: { bsn } })));
    expect([antwoord.status, codes(antwoord), antwoord.data]).toEqual([400, ['BUNDEL_GEWEIGERD'], undefined]);
    expect(await afwijzingen(keten, antwoord.traceId)).toEqual([afgewezen('BUNDEL_GEWEIGERD')]);
  });

  it.each([3, 24, 100])('krijgt op %i opzoekingen in één vraag niets, ook niet in fragmenten, en dat is vastgelegd', async (aantal) => {
    const namen = Array.from({ length: aantal }, (_, i) => `n${i}`);
    const variables = Object.fromEntries(namen.map((naam, i) => [naam, i === 1 ? GEZIN.moeder : GEGOKT[i]!]));
    const parameters = namen.map((naam) => `$${naam}: BSN!`).join(' ');
    const velden = namen.map((naam) => `${naam}: zoekPersonen(bsn: $${naam}) { id }`);
    for (const query of [`query (${parameters}) { ${velden.join(' ')} }`, `query (${parameters}) { ...Deel } fragment Deel on Query { ${velden.map((veld) => `... { ${veld} }`).join(' ')} }`]) {
      const antwoord = await val(keten, { query, variables });
      expect([antwoord.status, codes(antwoord), antwoord.data]).toEqual([400, ['VRAAG_TE_GROOT'], undefined]);
      expect(await afwijzingen(keten, antwoord.traceId)).toEqual([afgewezen('VRAAG_TE_GROOT')]);
    }
  });

  it('krijgt in een ronde over vierentwintig nummers bij het eerste dat niemand heeft niets over de anderen', async () => {
    using verkeer = luisterMee();
    const antwoord = await val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder, ...GEGOKT.slice(0, 22), GEZIN.vader]) });
    expect(antwoord.data).toBeNull();
    expect(antwoord.errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['plaats']])).toEqual([['PERSOON_ONBEKEND', 'verzoek.personen[1]']]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    expect(await afwijzingen(keten, antwoord.traceId)).toEqual(expect.arrayContaining([afgewezen('PERSOON_ONBEKEND'), { schema: 'bekendheid', verantwoordelijke: VT, code: 'PERSOON_ONBEKEND' }]));
    for (const nummer of [GEZIN.moeder, GEZIN.vader, ...GEGOKT.slice(0, 22)]) expect(antwoord.tekst).not.toContain(nummer);
  });

  it('vraagt met vijfentwintig nummers te veel, en dat is vastgelegd', async () => {
    const antwoord = await val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek(GEGOKT.slice(0, 25)) });
    expect([codes(antwoord), antwoord.data]).toEqual([['TE_VEEL_PERSONEN'], null]);
    expect(await afwijzingen(keten, antwoord.traceId)).toContainEqual(afgewezen('TE_VEEL_PERSONEN'));
  });

  it('laat van elke gok een spoor achter zonder het nummer: ook van een die niemand aanwijst', async () => {
    for (const bsn of GEGOKT.slice(0, 3)) {
      const antwoord = await val(keten, { query: ZOEK, variables: { bsn } });
      expect(antwoord.data).toEqual({ zoekPersonen: [] });
      const rijen = await beslissingen(keten, antwoord.traceId);
      expect(rijen.map(({ verzoek: vraag }) => (vraag as { vrager: { oin: string } }).vrager.oin)).toEqual([VT]);
      expect(JSON.stringify(rijen)).not.toContain(bsn);
    }
  });
});

describe('Wie meer personen bevraagt dan in een uur mag', () => {
  it('krijgt UITVRAAGLIMIET, over welke aanleiding ook; geen partner is bevraagd, het is vastgelegd, en een ander kan verder', async () => {
    await using keten = await startKeten({ omgeving: { HANDBEREIK_PERSONEN_PER_UUR: '3' } });
    const ronde = (bsns: readonly string[], aanleiding: string) => val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek(bsns, { aanleiding }) });
    expect(codes(await ronde([GEZIN.moeder, GEZIN.vader], 'melding-1'))).toEqual([undefined]);
    for (const aanleiding of ['melding-1', 'melding-2', 'melding-3']) {
      using verkeer = luisterMee();
      const antwoord = await ronde([GEZIN.kinderen[0], GEZIN.kinderen[1]], aanleiding);
      expect([codes(antwoord), antwoord.data]).toEqual([['UITVRAAGLIMIET'], null]);
      expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
      expect(await afwijzingen(keten, antwoord.traceId)).toEqual(expect.arrayContaining([afgewezen('UITVRAAGLIMIET'), { schema: 'bekendheid', verantwoordelijke: VT, code: 'UITVRAAGLIMIET' }]));
    }
    // What is left of the hour may be used, and another organisation has an hour of its own.
    expect(codes(await ronde([GEZIN.kinderen[2]], 'melding-4'))).toEqual([undefined]);
    const zvh = { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', aanleiding: 'casus-1' };
    const ander = await val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder, GEZIN.vader], zvh) }, await keten.token('casusregisseur'));
    expect(codes(ander)).toEqual([undefined]);
  });

  it('krijgt voor één aanleiding UITVRAAGLIMIET per dag, ook als het uur nog ruim is', async () => {
    await using keten = await startKeten({ omgeving: { HANDBEREIK_PERSONEN_PER_AANLEIDING: '2' } });
    const ronde = (bsns: readonly string[], aanleiding: string) => val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek(bsns, { aanleiding }) });
    expect(codes(await ronde([GEZIN.moeder, GEZIN.vader], 'melding-1'))).toEqual([undefined]);
    expect(codes(await ronde([GEZIN.moeder], 'melding-1'))).toEqual(['UITVRAAGLIMIET']);
    expect(codes(await ronde([GEZIN.moeder], 'melding-2'))).toEqual([undefined]);
  });
});

describe('Wie nummers blijft proberen', () => {
  it('krijgt na een paar missers UITVRAAGLIMIET, langs welke vraag ook; het is vastgelegd, en een ander kan verder', async () => {
    // A number that nobody has counts for twenty.
    await using keten = await startKeten({ omgeving: { HANDBEREIK_PERSONEN_PER_UUR: '60' } });
    const zoek = (bsn: string, token?: string) => val(keten, { query: ZOEK, variables: { bsn } }, token);
    for (const bsn of GEGOKT.slice(0, 3)) expect(codes(await zoek(bsn))).toEqual([undefined]);
    const MAG_DIT = 'query ($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { besluit { uitkomst } } }';
    const pogingen = [
      await zoek(GEZIN.moeder),
      await val(keten, { query: MAG_DIT, variables: verzoek([GEZIN.moeder]) }),
      await val(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder]) }),
    ];
    for (const { traceId, ...antwoord } of pogingen) {
      expect([codes(antwoord), antwoord.data ?? null]).toEqual([['UITVRAAGLIMIET'], null]);
      expect(await afwijzingen(keten, traceId)).toContainEqual(afgewezen('UITVRAAGLIMIET'));
    }
    expect((await zoek(GEZIN.moeder, await keten.token('politie'))).data).toMatchObject({ zoekPersonen: [{}] });
  });
});
