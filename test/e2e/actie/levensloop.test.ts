import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANDER, CASUS, PERSOON, POLITIE, type Proefactie, REGISSEUR, startProefactie, UITVOERDER, WIJKTEAM, ZVH } from '../../unit/actie/hulp/proefactie.js';
import { stap, stappen, zetUit, zie } from '../../unit/actie/hulp/vragen.js';

const LIJST = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Casus { acties { totaal edges { node { id status uitvoerder { naam } voortgang { tekst } resultaat { doelBehaald toelichting } } } } }
  ... on Uitvraag { ketenacties { id status } }
} }`;

describe('Wat in een casus is afgesproken wordt uitgevoerd, over weken, terwijl van alles even niet antwoordt', () => {
  let proef: Proefactie;
  beforeAll(async () => {
    proef = await startProefactie();
  });
  afterAll(() => proef[Symbol.asyncDispose]());

  const DAG = 86_400_000;
  const codes = ({ fouten }: { readonly fouten: readonly { readonly code: string }[] }) => fouten.map(({ code }) => code);

  it('van uitzetten tot het resultaat bij de casusregisseur; elke stap en elke gebeurtenis precies één keer', async () => {
    const uitgezet = async (anders: object, sleutel: string): Promise<string> => (await zetUit(proef, anders, sleutel)).id;
    const wijkteam = await uitgezet({ conditie: 'De school heeft toestemming van vader.' }, 'sleutel-gesprek-moeder');
    const politie = await uitgezet({ uitvoerder: POLITIE, omschrijving: 'Rijdt de komende week langs.' }, 'sleutel-langsrijden-01');

    // The answer got lost on the way, and the ketenindex is away; nothing comes of it twice.
    proef.wereld.stil.add('ketenindex');
    await proef.herstart();
    expect(await uitgezet({ conditie: 'De school heeft toestemming van vader.' }, 'sleutel-gesprek-moeder')).toBe(wijkteam);
    expect(await stappen(proef, ANDER, politie, 'ontvangActie', 'weigerActie')).toMatchObject({ status: 'GEWEIGERD', bezorging: 'ONDERWEG' });
    expect(codes(await stap(proef, UITVOERDER, 'pakActieOp', wijkteam))).toEqual(['OVERGANG_NIET_TOEGESTAAN']);

    proef.wereld.nu += 3 * DAG;
    await stappen(proef, REGISSEUR, wijkteam, 'meldConditie');
    await proef.herstart();
    await stappen(proef, UITVOERDER, wijkteam, 'pakActieOp', 'planActie');
    proef.wereld.stil.delete('ketenindex');

    // Weeks later.
    proef.wereld.nu += 10 * DAG;
    await stappen(proef, UITVOERDER, wijkteam, 'meldVoortgang', 'rondActieAf');
    const lijst = (await proef.vraag<{ _entities: readonly { acties?: unknown }[] }>(REGISSEUR, LIJST, { representations: [{ __typename: 'Casus', id: CASUS }, { __typename: 'Uitvraag', persoon: { id: PERSOON }, partner: { oin: WIJKTEAM } }, { __typename: 'Uitvraag', persoon: { id: PERSOON }, partner: { oin: POLITIE } }] })).data?._entities ?? [];
    expect(lijst[0]?.acties).toEqual({ totaal: 2, edges: [
      { node: { id: politie, status: 'GEWEIGERD', uitvoerder: { naam: 'Politie' }, voortgang: [], resultaat: null } },
      { node: { id: wijkteam, status: 'UITGEVOERD', uitvoerder: { naam: 'Wijkteam' }, voortgang: [{ tekst: 'Het eerste gesprek is gevoerd.' }], resultaat: { doelBehaald: 'DEELS', toelichting: 'Twee van de drie afspraken staan.' } } },
    ] });
    expect(lijst.slice(1)).toEqual([{ ketenacties: [{ id: wijkteam, status: 'UITGEVOERD' }] }, { ketenacties: [{ id: politie, status: 'GEWEIGERD' }] }]);
    expect((await zie(proef, REGISSEUR, wijkteam)).data?.actie.overgangen.map(({ naar, moment, door }) => [naar, moment.slice(0, 10), door.oin])).toEqual([
      ['AANGEVRAAGD', '2026-11-24', ZVH], ['OPGEPAKT', '2026-11-27', WIJKTEAM], ['GEPLAND', '2026-11-27', WIJKTEAM], ['UITGEVOERD', '2026-12-07', WIJKTEAM],
    ]);

    const VERWACHT = { [wijkteam]: ['aangevraagd', 'conditie-gemeld', 'opgepakt', 'gepland', 'voortgang', 'uitgevoerd'], [politie]: ['aangevraagd', 'ontvangen', 'geweigerd'] };
    for (const [id, verwacht] of Object.entries(VERWACHT)) {
      // Brought again after a restart is the same event: the ketenindex knows it by its id.
      const uniek = () => [...new Map(proef.gebeurtenissen.filter(({ subject }) => subject === `actie/${id}`).map((gebeurtenis) => [gebeurtenis.id, gebeurtenis])).values()];
      await expect.poll(() => uniek().filter(({ informatieniveau }) => informatieniveau === 'VOLLEDIG').map(({ type }) => type.replace('nl.handbereik.actie-', '')), { timeout: 60_000 }).toEqual(verwacht);
      expect(uniek()).toHaveLength(2 * verwacht.length);
    }
  }, 180_000);
});
