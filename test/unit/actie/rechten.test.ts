import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECHTEN } from '../../../subgraphs/functies/actie/rechten.js';
import { ANDER, NIET_PROFESSIONALS, type Proefactie, REGISSEUR, startProefactie, UITVOERDER } from './hulp/proefactie.js';
import { invoer, stap, type Stap, stappen, STAPPEN, ZET_UIT, zetUit, zie } from './hulp/vragen.js';

let proef: Proefactie;
beforeAll(async () => {
  proef = await startProefactie();
});
afterAll(() => proef[Symbol.asyncDispose]());

const ONBEKEND_ID = 'a0000000-0000-4000-8000-00000000000f';
const codes = ({ fouten }: { readonly fouten: readonly { readonly code: string }[] }): readonly string[] => fouten.map(({ code }) => code);

/** Which of the two parties may take which step. */
const WIE: Readonly<Record<Stap, { readonly regisseur: boolean; readonly uitvoerder: boolean; readonly conditie?: string; readonly eerst?: readonly Stap[] }>> = {
  ontvangActie: { regisseur: false, uitvoerder: true },
  pakActieOp: { regisseur: false, uitvoerder: true },
  planActie: { regisseur: false, uitvoerder: true, eerst: ['pakActieOp'] },
  weigerActie: { regisseur: false, uitvoerder: true },
  meldVoortgang: { regisseur: false, uitvoerder: true, eerst: ['pakActieOp'] },
  meldConditie: { regisseur: true, uitvoerder: true, conditie: 'De school heeft toestemming.' },
  rondActieAf: { regisseur: false, uitvoerder: true, eerst: ['pakActieOp'] },
  trekActieIn: { regisseur: true, uitvoerder: false },
};

describe.each(Object.entries(WIE) as [Stap, (typeof WIE)[Stap]][])('%s', (welke, { regisseur, uitvoerder, conditie, eerst = [] }) => {
  const maak = async (): Promise<string> => {
    const { id } = await zetUit(proef, conditie ? { conditie } : {});
    for (const een of eerst) await stappen(proef, UITVOERDER, id, een);
    return id;
  };

  it.each([['de casusregisseur', REGISSEUR, regisseur], ['wie haar uitvoert', UITVOERDER, uitvoerder]] as const)('door %s', async (_, wie, mag) => {
    const antwoord = await stap(proef, wie, welke, await maak());
    expect(codes(antwoord)).toEqual(mag ? [] : ['FORBIDDEN']);
    if (!mag) expect(Object.values(RECHTEN).map(({ zin }) => zin)).toContain(antwoord.fouten[0]!.melding);
  });

  it('door een ander is precies als van een actie die er niet is', async () => {
    const [ander, geen] = await Promise.all([stap(proef, ANDER, welke, await maak()), stap(proef, UITVOERDER, welke, ONBEKEND_ID)]);
    expect(codes(ander)).toEqual(['OPDRACHT_ONBEKEND']);
    expect(ander.tekst).toBe(geen.tekst);
  });

  it.each(Object.entries(NIET_PROFESSIONALS))('niet door een %s van dezelfde organisatie', async (_, wie) => {
    expect(codes(await stap(proef, wie, welke, await maak()))).toEqual(['FORBIDDEN']);
  });
});

describe('Wie de casusregisseur niet is', () => {
  it.each([['wie uitvoert', UITVOERDER], ['een ander', ANDER]] as const)('%s zet niets uit', async (_, wie) => {
    expect(codes(await proef.vraag(wie, ZET_UIT, { invoer: invoer(), sleutel: 'sleutel-van-een-ander' }))).toEqual(['CASUS_ONBEKEND']);
  });

  it.each(Object.entries(NIET_PROFESSIONALS))('een %s van zijn organisatie zet niets uit', async (_, wie) => {
    expect(codes(await proef.vraag(wie, ZET_UIT, { invoer: invoer(), sleutel: 'sleutel-van-een-ander' }))).toEqual(['FORBIDDEN']);
  });

  it('als samenwerkfunctie 1 niet zegt wie dat is, mag niemand iets wat daarvan afhangt, en is er niets gebeurd', async () => {
    const { id } = await zetUit(proef);
    proef.wereld.stil.add('melding');
    const uitkomsten = await Promise.all([
      stap(proef, REGISSEUR, 'trekActieIn', id), stap(proef, UITVOERDER, 'pakActieOp', id), proef.vraag(REGISSEUR, ZET_UIT, { invoer: invoer(), sleutel: 'sleutel-van-een-ander' }), zie(proef, REGISSEUR, id),
    ]);
    // Whose it is to carry out needs nobody to see it.
    const { data } = await zie(proef, UITVOERDER, id);
    proef.wereld.stil.delete('melding');
    expect(uitkomsten.map(codes)).toEqual([['FUNCTIE_ONBEREIKBAAR'], ['FUNCTIE_ONBEREIKBAAR'], ['FUNCTIE_ONBEREIKBAAR'], ['FUNCTIE_ONBEREIKBAAR']]);
    expect(data?.actie.status).toBe('AANGEVRAAGD');
  });
});

describe('De tabel van rechten', () => {
  it('noemt van elke regel een sleutel met versie, waarop zij rust, en een zin', () => {
    for (const { id, afspraak, zin } of Object.values(RECHTEN)) {
      expect(id).toMatch(/^actie@\d+\/[a-z-]+$/);
      expect(afspraak).toContain('samenwerkfunctie 11');
      expect(zin).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('dekt elke mutatie', () => {
    expect(Object.keys(WIE).sort()).toEqual(Object.keys(STAPPEN).sort());
  });
});
