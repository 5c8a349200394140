import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { BINNEN_EEN_SECONDE, SV_DEMO, versie, wijzig } from './hulp/wijzigen.js';

const GGZ = '00000099006000001000';
const NIEUW = '00000099012000000001';
const REGISTREER = 'mutation ($oin: OIN!, $deelnemer: DeelnemerInvoer!) { registreerDeelnemer(oin: $oin, reden: "Toegelaten tot de keten.", deelnemer: $deelnemer) { versie endpoint } }';
const LEES = '{ deelnemers(first: 100) { edges { node { oin naam soort regio versie endpoint contacten { soort email telefoon } } } } }';
const WIJZIG = 'mutation ($oin: OIN!, $v: Int!, $deelnemer: DeelnemerInvoer!) { wijzigDeelnemer(oin: $oin, verwachteVersie: $v, reden: "Is vertrokken uit de keten.", deelnemer: $deelnemer) { endpoint } }';
const MAG_DIT = 'query ($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { partner { oin } besluit { uitkomst regel artikel uitleg } } }';
const MATRIX = 'query { beslismatrix(verzoek: { samenwerkingsverband: "sv-demo", grondslag: "wmo-vt", doel: "onderzoek-melding" }) { rijen { partner { oin } bekendheid { uitkomst regel uitleg } cellen { uitkomst regel } } } }';
const NIET_AANGESLOTEN = 'Deze organisatie is niet aangesloten op de keten; neem zelf contact op.';

interface Deelnemer { readonly oin: string; readonly versie: number; readonly endpoint: string | null; readonly naam: string; readonly soort: string; readonly regio: string; readonly contacten: readonly object[] }
interface Besluit { readonly uitkomst: string; readonly regel: string | null; readonly artikel: string | null; readonly uitleg: string }

describe('Wie niet is aangesloten, staat in een ronde met wat de vrager dan doet', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const ronde = async () => {
    const { data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    expect(errors).toBeUndefined();
    return data!.bepalenBekendheid.uitvragen;
  };
  const deelnemer = async (oin: string): Promise<Deelnemer> => {
    const { data } = await keten.vraag<{ deelnemers: { edges: readonly { node: Deelnemer }[] } }>(LEES, {}, 'beheerder');
    return data!.deelnemers.edges.map(({ node }) => node).find((een) => een.oin === oin)!;
  };
  /** What is said of one organisation, in a round, beforehand and in the matrix. */
  const overal = async (oin: string) => {
    const uitvraag = (await ronde()).find(({ partner }) => partner.oin === oin);
    const vooraf = (await keten.vraag<{ magDit: readonly { partner: { oin: string }; besluit: Besluit }[] }>(MAG_DIT, verzoek([GEZIN.moeder]))).data!.magDit.find(({ partner }) => partner.oin === oin);
    const rij = (await keten.vraag<{ beslismatrix: { rijen: readonly { partner: { oin: string }; bekendheid: Besluit; cellen: readonly { uitkomst: string; regel: string | null }[] }[] } }>(MATRIX)).data!.beslismatrix.rijen.find(({ partner }) => partner.oin === oin);
    return { uitvraag, vooraf, rij };
  };

  it('een organisatie die is toegelaten, van een soort die er nog niet is: genoemd en niet bevraagd, en de anderen antwoorden gewoon', async () => {
    const voor = await ronde();
    const toelating = await keten.vraag(REGISTREER, { oin: NIEUW, deelnemer: { naam: 'Jongerenwerk Waterwijk', soort: 'jongerenwerk', regio: SV_DEMO.regio } }, 'beheerder');
    expect(toelating.data).toEqual({ registreerDeelnemer: { versie: 1, endpoint: null } });
    expect((await wijzig(keten, { verwachteVersie: 1, inrichting: { ...SV_DEMO, partijen: [...SV_DEMO.partijen, { oin: NIEUW, rollen: ['BRONHOUDER'] }] } })).errors).toBeUndefined();
    await wacht(BINNEN_EEN_SECONDE);

    const { uitvraag, vooraf, rij } = await overal(NIEUW);
    expect(uitvraag).toMatchObject({ partner: { naam: 'Jongerenwerk Waterwijk', soort: 'jongerenwerk' }, besluit: { uitkomst: 'GEWEIGERD', uitleg: expect.stringMatching(/^Deze organisatie is niet aangesloten op de keten\./) as string }, bijdrage: null });
    expect(vooraf!.besluit).toMatchObject({ uitkomst: 'GEWEIGERD', regel: null, artikel: null, uitleg: uitvraag!.besluit.uitleg });
    expect(rij!.bekendheid).toMatchObject({ uitkomst: 'GEWEIGERD', regel: null });
    expect((await ronde()).filter(({ partner }) => partner.oin !== NIEUW).map(({ bijdrage }) => bijdrage?.uitkomst)).toEqual(voor.map(({ bijdrage }) => bijdrage?.uitkomst));
    expect((await logregels(keten, 'beslissing', `verzoek ->> 'partner' = '${NIEUW}'`)).length).toBeGreaterThan(0);
    expect(await logregels(keten, 'verwerking', `wederpartij = 'urn:nld:oin:${NIEUW}'`)).toEqual([]);
  });

  it('een organisatie die vertrok: wat de wet toestaat wordt niet gevraagd, en de vrager leest dat hij zelf contact opneemt', async () => {
    expect((await overal(GGZ)).vooraf!.besluit.uitkomst).toBe('TOEGESTAAN');
    const { naam, soort, regio, versie: v } = await deelnemer(GGZ);
    expect((await keten.vraag(WIJZIG, { oin: GGZ, v, deelnemer: { naam, soort, regio } }, 'beheerder')).data).toEqual({ wijzigDeelnemer: { endpoint: null } });
    await wacht(BINNEN_EEN_SECONDE);

    const { uitvraag, vooraf, rij } = await overal(GGZ);
    expect(uitvraag).toMatchObject({ besluit: { uitkomst: 'GEWEIGERD', categorieen: [], uitleg: NIET_AANGESLOTEN }, bijdrage: null });
    expect(vooraf!.besluit).toEqual({ uitkomst: 'GEWEIGERD', regel: null, artikel: null, uitleg: NIET_AANGESLOTEN });
    expect([rij!.bekendheid, ...rij!.cellen].every(({ uitkomst }) => uitkomst === 'GEWEIGERD')).toBe(true);
    expect(rij!.bekendheid.uitleg).toBe(NIET_AANGESLOTEN);
    expect(await versie(keten)).toBe(2);
  });
});
