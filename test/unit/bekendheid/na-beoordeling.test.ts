import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naOordeel } from '../../../subgraphs/functies/bekendheid/besluit.js';
import type { Uitvraaginhoud } from '../../../subgraphs/functies/bekendheid/opdracht/inhoud.js';
import { VRIJGAVE_GELDIG_MS, vraagNa } from '../../../subgraphs/functies/bekendheid/opdracht/na-beoordeling.js';
import { planUitvragen } from '../../../subgraphs/functies/bekendheid/opdracht/plan.js';
import { type Bronregel, beslisBron, type Bewijs, Gegevenscategorie, NIET_VRIJGEGEVEN, OPDRACHTSTATUSSEN, type Rechtbesluit, totVrijgave } from '../../../subgraphs/kit/index.js';
import { alles } from '../partners/hulp/bewijzen.js';

const ALLE = Object.values(Gegevenscategorie);
const NU = Date.parse('2026-11-24T12:00:00Z');
const categorieen = fc.subarray(ALLE);

/** A decision as the decision point gives it: of each category that was asked for whether it is given, refused, or left to a person. */
const besluit: fc.Arbitrary<Rechtbesluit> = fc.record({
  bekendheid: fc.constantFrom('JA', 'MENS', 'NEE'), standen: fc.array(fc.constantFrom('JA', 'MENS', 'NEE', undefined), { minLength: ALLE.length, maxLength: ALLE.length }),
}).map(({ bekendheid, standen }): Rechtbesluit => {
  const van = (stand: string): readonly Gegevenscategorie[] => ALLE.filter((_, i) => standen[i] === stand);
  const [ja, mens, nee] = [van('JA'), van('MENS'), van('NEE')];
  const rest = { regel: 'r', artikel: 'artikel 1', uitleg: 'Uitleg.', beleid: [], bewaren: null };
  const onthouden = (deel: readonly Gegevenscategorie[], isMens: boolean) => deel.map((categorie) => ({ categorie, reden: 'Mag dit?', mens: isMens }));
  if (bekendheid === 'NEE') return { ...rest, uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], onthouden: onthouden([...ja, ...mens, ...nee], false) };
  const naOordeelDeel = { niveau: 'BEPERKT' as const, categorieen: [...ja, ...mens], onthouden: onthouden(nee, false), vraag: bekendheid === 'MENS' ? 'Mag dit?' : null, bewaren: null };
  if (bekendheid === 'MENS') return { ...rest, uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], onthouden: [...onthouden([...ja, ...mens], true), ...onthouden(nee, false)], naOordeel: naOordeelDeel };
  if (ja.length === 0 && mens.length > 0) return { ...rest, uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], onthouden: [...onthouden(mens, true), ...onthouden(nee, false)], naOordeel: naOordeelDeel };
  return { ...rest, uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: ja, onthouden: [...onthouden(mens, true), ...onthouden(nee, false)], ...(mens.length > 0 && { naOordeel: naOordeelDeel }) };
});

const opdracht = fc.record({
  status: fc.constantFrom(...OPDRACHTSTATUSSEN), omvang: fc.constantFrom('GEHEEL' as const, 'AANVULLING' as const), waarom: fc.constantFrom('BESLUIT' as const, 'BRONHOUDER' as const, 'GEEN_ANTWOORD' as const),
  delen: fc.boolean(), vrij: categorieen, oud: fc.boolean(),
}).map(({ status, omvang, waarom, delen, vrij, oud }) => ({
  id: 'o', status, gewijzigd: new Date(NU - (oud ? VRIJGAVE_GELDIG_MS + 1 : 1_000)).toISOString(),
  inhoud: { omvang, waarom, ...(status === 'UITGEVOERD' && { vrijgave: { delen, categorieen: delen ? vrij : [] } }) } as Uitvraaginhoud,
}));

/** The bewijs that goes out for a question. */
const bewijsVoor = ({ besluit: gevraagd, beoordeeld }: NonNullable<ReturnType<typeof vraagNa>>): Bewijs =>
  totVrijgave({ ...alles('p'), fase: gevraagd.categorieen.length > 0 ? 'VERRIJKING' : 'BEKENDHEID', niveau: gevraagd.niveau ?? 'MINIMAAL', categorieen: gevraagd.categorieen, onthouden: gevraagd.onthouden, ...(beoordeeld && { beoordeeld }) });

describe('Wat na een beoordeling wordt gevraagd', () => {
  it('is nooit meer dan wat nu is besloten, en van wat een mens moest beoordelen nooit meer dan wat hij vrijgaf', () => {
    fc.assert(fc.property(besluit, opdracht, (nu, gedaan) => {
      const vraag = vraagNa(nu, gedaan, NU);
      if (!vraag) return;
      expect(nu.uitkomst).not.toBe('GEWEIGERD');
      const { categorieen: gevraagd, fase } = bewijsVoor(vraag);
      const { vrijgave, omvang } = gedaan.inhoud;
      const mag = naOordeel(nu).categorieen;
      const vrij = omvang === 'GEHEEL' ? (vrijgave?.categorieen ?? nu.categorieen) : [...nu.categorieen, ...(vrijgave?.categorieen ?? [])];
      for (const categorie of gevraagd) expect([mag.includes(categorie), vrij.includes(categorie)]).toEqual([true, true]);
      expect(fase).toBe(gevraagd.length > 0 ? 'VERRIJKING' : 'BEKENDHEID');
    }), { numRuns: 2_000 });
  });

  it('is zonder vrijgave nooit iets wat een mens moet beoordelen', () => {
    fc.assert(fc.property(besluit, opdracht, (nu, gedaan) => {
      const geldig = gedaan.status === 'UITGEVOERD' && NU - Date.parse(gedaan.gewijzigd) <= VRIJGAVE_GELDIG_MS;
      const vraag = vraagNa(nu, gedaan, NU);
      if (geldig || !vraag) return;
      expect([nu.uitkomst, vraag.beoordeeld]).toEqual(['TOEGESTAAN', undefined]);
      expect(bewijsVoor(vraag).categorieen).toEqual(nu.categorieen);
    }), { numRuns: 2_000 });
  });

  it('is niets na een weigering, behalve wat zonder mens al werd beantwoord', () => {
    fc.assert(fc.property(besluit, opdracht, (nu, gedaan) => {
      const vraag = vraagNa(nu, { ...gedaan, status: 'GEWEIGERD', inhoud: { ...gedaan.inhoud, vrijgave: undefined } }, NU);
      expect(vraag).toEqual(gedaan.inhoud.omvang === 'AANVULLING' && nu.uitkomst === 'TOEGESTAAN' ? { besluit: nu } : undefined);
    }));
  });

  it('zegt de vrager in haar log niets over de vrijgave: het besluit waarop zij uitgaat is voor delen en niet delen hetzelfde', () => {
    fc.assert(fc.property(besluit.filter(({ uitkomst }) => uitkomst === 'TOEGESTAAN'), opdracht, categorieen, (nu, gedaan, vrij) => {
      const met = (vrijgave: Uitvraaginhoud['vrijgave']) => vraagNa(nu, { ...gedaan, status: 'UITGEVOERD', gewijzigd: new Date(NU).toISOString(), inhoud: { ...gedaan.inhoud, vrijgave } }, NU);
      expect(met({ delen: true, categorieen: vrij })?.besluit).toEqual(met({ delen: false, categorieen: [] })?.besluit);
    }));
  });
});

describe('Wat de bronhouder doet met een vraag die is beoordeeld', () => {
  const regel: fc.Arbitrary<Bronregel> = fc.record({ dan: fc.constantFrom('MENS' as const, 'WEIGER' as const), categorieen: fc.option(categorieen, { nil: undefined }) }).map((deel) => ({ id: 'r', artikel: 'a', ...deel }));
  const beoordeeld = fc.record({ opdracht: fc.constant('o'), delen: fc.boolean(), categorieen });

  it('MENS laat los, WEIGER blijft, en wie niet deelt geeft geen antwoord', () => {
    fc.assert(fc.property(fc.array(regel), fc.option(beoordeeld, { nil: undefined }), (regels, oordeel) => {
      const bewijs: Bewijs = totVrijgave({ ...alles('p'), ...(oordeel && { beoordeeld: oordeel }) });
      const geldt = (dan: Bronregel['dan']): boolean => regels.some((een) => een.dan === dan && (een.categorieen === undefined || een.categorieen.some((categorie) => bewijs.categorieen.includes(categorie))));
      const verwacht = geldt('WEIGER') ? 'WEIGER' : oordeel ? (oordeel.delen ? 'ANTWOORD' : 'WEIGER') : geldt('MENS') ? 'MENS' : 'ANTWOORD';
      expect(beslisBron(regels, bewijs).besluit).toBe(verwacht);
    }));
  });

  it('nooit een categorie meer dan het bewijs noemt en is vrijgegeven; wat niet is vrijgegeven staat bij nietGedeeld; nog eens verandert niets', () => {
    fc.assert(fc.property(categorieen, beoordeeld, (gevraagd, oordeel) => {
      const bewijs = { ...alles('p'), categorieen: gevraagd, beoordeeld: oordeel };
      const vrij = totVrijgave(bewijs);
      expect(vrij.categorieen).toEqual(gevraagd.filter((categorie) => oordeel.delen && oordeel.categorieen.includes(categorie)));
      expect(vrij.onthouden).toEqual(gevraagd.filter((categorie) => !vrij.categorieen.includes(categorie)).map((categorie) => ({ categorie, reden: NIET_VRIJGEGEVEN })));
      expect(totVrijgave(vrij)).toEqual(vrij);
    }));
  });
});

describe('Welke vragen naar een mens gaan', () => {
  const verzoek = { personen: [], samenwerkingsverband: 'sv', aanleiding: 'casus-1', grondslag: 'g', doel: 'd', informatiebehoefte: [] };
  const paar = (rechtbesluit: Rechtbesluit, bsn: string | undefined = '999901011') => ({
    partner: { oin: '00000099006000001000', naam: 'GGZ', soort: 'ggz', regio: '', contacten: [] }, persoon: { id: 'persoon-0001', bsn, kenmerken: { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false } as const }, besluit: rechtbesluit,
  });

  it('elke vraag die de wet, de bronhouder of een uitgevallen partner aan een mens laat, en geen andere', () => {
    fc.assert(fc.property(besluit, fc.constantFrom('MENS' as const, 'VANZELF' as const, 'GEEN_ANTWOORD' as const), (nu, antwoord) => {
      const voor = nu.uitkomst === 'TOEGESTAAN' ? antwoord : undefined;
      const plan = planUitvragen('ronde', verzoek, 'medewerker', [paar(nu)], [voor]);
      const moet = nu.uitkomst === 'VRAAG_MENS' || (nu.uitkomst === 'TOEGESTAAN' && (antwoord !== 'VANZELF' || nu.onthouden.some(({ mens }) => mens)));
      expect(plan.length).toBe(moet ? 1 : 0);
      const inhoud = plan[0]?.inhoud;
      if (!inhoud) return;
      expect(inhoud.vragen.length).toBeGreaterThan(0);
      // He judges what may be given at all, and of an addition only what was left to him.
      for (const categorie of inhoud.categorieen) expect(naOordeel(nu).categorieen).toContain(categorie);
      if (inhoud.omvang === 'AANVULLING') expect(inhoud.categorieen).toEqual(nu.onthouden.filter(({ mens }) => mens).map(({ categorie }) => categorie));
    }));
  });

  it('over wie geen nummer heeft gaat niets naar een mens: er zou daarna niets op te halen zijn', () => {
    fc.assert(fc.property(besluit, (nu) => {
      const zonder = { ...paar(nu), persoon: { ...paar(nu).persoon, bsn: undefined } };
      expect(planUitvragen('ronde', verzoek, 'medewerker', [zonder], [undefined])).toEqual([]);
    }));
  });
});
