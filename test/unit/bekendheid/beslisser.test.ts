import { describe, expect, it } from 'vitest';
import type { Inrichting } from '../../../schema/inrichting.js';
import type { Inrichtingen } from '../../../subgraphs/kit/index.js';
import { rechtsbeslisser } from '../../../subgraphs/functies/bekendheid/rechtsbeslisser.js';
import { demodeelnemers, DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { DEMOPARTNERS, type Functiecontext, Gegevenscategorie, leesRechtspakketten, maakBeslispunt, type Persoonskenmerken } from '../../../subgraphs/kit/index.js';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';

const beslispunt = maakBeslispunt(leesRechtspakketten());
const deelnemers = new Map(demodeelnemers(() => 'http://partner').map((deelnemer) => [deelnemer.oin, deelnemer]));
const MOMENT = '2026-01-01T00:00:00.000Z';

/** What is set up, given by the test itself instead of samenwerkfunctie 14. */
function ingericht(verbanden: readonly { readonly id: string; readonly inrichting: Inrichting }[] = DEMOVERBANDEN): Inrichtingen {
  const versies = verbanden.map(({ id, inrichting }) => ({ verband: id, versie: 1, geldigVanaf: MOMENT, vastgesteld: MOMENT, door: '', reden: '', inrichting }));
  return { huidig: async () => ({ verband: (id) => versies.find(({ verband }) => verband === id), verbanden: () => versies, deelnemer: (oin) => deelnemers.get(oin), deelnemers: [...deelnemers.values()], pakketten: [] }) };
}

const persona = (naam: string) => ({ sub: naam, ...PERSONAS[naam]! });
const als = (vrager: Functiecontext['vrager']): Functiecontext => ({ vrager, uitgever: 'proef', traceparent: undefined, spoor: { traceId: '0'.repeat(31) + '1' }, log: () => {} });
const beslisser = rechtsbeslisser(beslispunt, ingericht());
const VRAAG = { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: [] as Gegevenscategorie[] };
const VT = als(persona('veilig-thuis'));
const ALLE = Object.values(Gegevenscategorie);
const MOEDER: Persoonskenmerken = { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false };

describe('Wat niet is ingericht wordt geweigerd', () => {
  it.each([
    ['een onbekend samenwerkingsverband', { samenwerkingsverband: 'sv-anders' }, VT, 'SAMENWERKINGSVERBAND_ONBEKEND'],
    ['een onbekende grondslag', { grondslag: 'wpg-verstrekking' }, VT, 'GRONDSLAG_ONBEKEND'],
    ['een onbekend doel', { doel: 'nieuwsgierigheid' }, VT, 'DOEL_ONBEKEND'],
    ['een organisatie die niet meedoet', {}, als({ ...VT.vrager, oin: '00000099001000002000' }), 'FORBIDDEN'],
    ['een functie die deze grondslag niet heeft', {}, als(persona('politie')), 'FORBIDDEN'],
    ['wie geen professional is', {}, als({ ...VT.vrager, rollen: ['analist'] }), 'FORBIDDEN'],
  ])('%s', async (_wat, anders, context, code) => {
    await expect(beslisser.weeg({ ...VRAAG, ...anders }, context)).rejects.toMatchObject({ extensions: { code } });
  });

  it('een pakket dat niet aan staat: zonder regel is het antwoord nee, met een reden', async () => {
    const verband = DEMOVERBANDEN[0]!;
    const zonder = { ...verband, inrichting: { ...verband.inrichting, pakketten: verband.inrichting.pakketten.filter(({ id }) => id !== 'wmo-2015') } };
    const afweging = await rechtsbeslisser(beslispunt, ingericht([zonder])).weeg({ ...VRAAG, informatiebehoefte: ALLE }, VT);
    for (const besluit of afweging.besluiten(afweging.partners.map((partner) => ({ partner, persoon: MOEDER })))) {
      expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], uitleg: expect.stringMatching(/^[A-Z].*[.?]$/s) });
    }
  });

  it('een categorie die het samenwerkingsverband een partij niet laat geven', async () => {
    const verband = DEMOVERBANDEN[0]!;
    const krap = { ...verband, inrichting: { ...verband.inrichting, partijen: verband.inrichting.partijen.map((partij) => ({ ...partij, categorieen: ['ACTIES'] })) } };
    const afweging = await rechtsbeslisser(beslispunt, ingericht([krap])).weeg({ ...VRAAG, informatiebehoefte: ['ACTIES', 'BETROKKENHEID'] }, VT);
    for (const { categorieen } of afweging.besluiten(afweging.partners.map((partner) => ({ partner, persoon: MOEDER })))) expect(categorieen).not.toContain('BETROKKENHEID');
  });
});

describe('Wat wordt toegestaan', () => {
  it('is voor elke partner en elke informatiebehoefte gevraagd; de rest staat onder onthouden', async () => {
    for (const informatiebehoefte of [[], ...ALLE.map((categorie) => [categorie]), ALLE]) {
      const afweging = await beslisser.weeg({ ...VRAAG, informatiebehoefte }, VT);
      for (const { categorieen, onthouden, niveau, uitkomst, uitleg } of afweging.besluiten(afweging.partners.map((partner) => ({ partner, persoon: MOEDER })))) {
        expect([...categorieen, ...onthouden.map(({ categorie }) => categorie)].sort()).toEqual([...informatiebehoefte].sort());
        expect(niveau === null).toBe(uitkomst !== 'TOEGESTAAN');
        if (informatiebehoefte.length === 0) expect(niveau).toBe('MINIMAAL');
        expect(uitleg).toMatch(/^[A-Z].*[.?]$/s);
      }
    }
  });

  it('gaat over de partners die het samenwerkingsverband noemt, zonder de vrager zelf', async () => {
    const { partners } = await beslisser.weeg(VRAAG, VT);
    expect(partners.map(({ oin }) => oin)).not.toContain(VT.vrager.oin);
    expect(new Set(partners.map(({ soort }) => soort)).size).toBe(11);
  });

  it('staat ook in de matrix: dezelfde besluiten, categorie voor categorie', async () => {
    const afweging = await beslisser.weeg({ ...VRAAG, informatiebehoefte: ALLE }, VT);
    const besluiten = afweging.besluiten(afweging.partners.map((partner) => ({ partner, persoon: MOEDER })));
    expect(afweging.matrix(MOEDER).map(({ partner, cellen }) => [partner.oin, cellen.flatMap(({ categorie, stand }) => (stand === 'T' ? [categorie] : []))]))
      .toEqual(afweging.partners.map(({ oin }, i) => [oin, besluiten[i]!.categorieen]));
  });
});

describe('De personas van de demo', () => {
  it.each(Object.entries(PERSONAS))('%s werkt bij een organisatie die er is', (_naam, { oin }) => {
    expect(DEMOPARTNERS.some((partner) => partner.oin === oin)).toBe(true);
  });
});
