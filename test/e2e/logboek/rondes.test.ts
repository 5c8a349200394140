import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { ketenpseudoniemen } from '../../harness/pseudoniemen.js';
import { luisterMee, type Verkeer, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { ALLE_CATEGORIEEN } from '../../harness/vraag-alles.js';
import { gevondenBeeld, type Sporen, verwachtBeeld, type Wie } from './hulp/beeld.js';
import { verstuurdeBewijzen } from './hulp/bewijzen.js';
import { dekkingscontrole } from './hulp/dekking.js';
import { ALLES, type Beantwoord, MAG_DIT, type Uitvraag, vraagMetSpoor } from './hulp/ronde.js';
import { BSNS, type Proefvrager, VRAGERS } from './hulp/vragers.js';

/** Who asks, about whom, for what, and of which organisations: by default all. */
interface Ronde {
  readonly vrager: Proefvrager;
  readonly personen: readonly string[];
  readonly informatiebehoefte: readonly string[];
  readonly partners: readonly string[] | undefined;
}

const RONDE: fc.Arbitrary<Ronde> = fc.constantFrom(...VRAGERS).chain((vrager) => fc.record({
  vrager: fc.constant(vrager),
  personen: fc.shuffledSubarray([...BSNS], { minLength: 1, maxLength: 12 }),
  informatiebehoefte: fc.oneof(fc.subarray([...ALLE_CATEGORIEEN]), fc.constant(ALLE_CATEGORIEEN), fc.constant([])),
  partners: fc.option(fc.shuffledSubarray([...vrager.partners], { minLength: 1 }), { nil: undefined }),
}));
/** Every asker about some families for everything: whatever chance brings, nobody is passed over. */
const VOORBEELDEN = VRAGERS.map((vrager): [Ronde] => [{ vrager, personen: BSNS.slice(0, 12), informatiebehoefte: ALLE_CATEGORIEEN, partners: undefined }]);
const RONDES = VOORBEELDEN.length + 15;

describe('Wat over rondes altijd geldt', () => {
  let keten: Proefketen;
  let verkeer: Verkeer;
  let controleer: ReturnType<typeof dekkingscontrole>;
  /** Number of a person, by the pseudonym that an organisation knows him by. */
  const personen = new Map<string, string>();
  beforeAll(async () => {
    keten = await startKeten();
    controleer = dekkingscontrole(keten.keten.subgraphs.soorten);
    for (const oin of new Set(VRAGERS.flatMap((vrager) => [vrager.oin, ...vrager.partners]))) {
      (await ketenpseudoniemen(keten, oin, BSNS)).forEach((pseudoniem, i) => personen.set(`${oin} ${pseudoniem}`, BSNS[i]!));
    }
    verkeer = luisterMee();
  });
  afterAll(async () => {
    verkeer[Symbol.dispose]();
    await keten[Symbol.asyncDispose]();
  });

  const vraag = async (query: string, { vrager: { persona, samenwerkingsverband, grondslag, doel }, personen: bsns, ...rest }: Ronde): Promise<Beantwoord> => {
    verkeer.wis();
    const verzoek = { personen: bsns.map((bsn) => ({ bsn })), samenwerkingsverband, aanleiding: 'melding-eigenschappen', grondslag, doel, ...rest };
    return vraagMetSpoor(`${keten.url}/graphql`, await keten.token(persona), query, { verzoek });
  };
  const sporen = async (traceId: string): Promise<Sporen> => {
    const [verwerking, beslissing] = await Promise.all((['verwerking', 'beslissing'] as const).map((tabel) => logregels(keten, tabel, `trace_id = '${traceId}'`)));
    return { verwerking: verwerking!, beslissing: beslissing! };
  };
  /** The answer is in the order of the question: that is how a person is known again in the logs. */
  const wieIn = (uitvragen: readonly Uitvraag[], bsns: readonly string[]): Wie => {
    const ids = [...new Set(uitvragen.map(({ persoon }) => persoon.id))];
    const perNummer = new Map(bsns.map((bsn, i) => [bsn, ids[i]!]));
    return (oin, pseudoniem) => perNummer.get(personen.get(`${oin} ${String(pseudoniem)}`) ?? '') ?? `niemand uit de vraag bij ${oin}`;
  };

  it('elk antwoord blijft binnen het besluit, elk bewijs rust op een toestemming, en beide einden hebben per organisatie en persoon één regel met de categorieën', { timeout: 120_000 }, async () => {
    const gezien = { gedekt: 0, onthouden: 0, betrapt: 0, uitkomsten: new Set<string>(), besluiten: new Set<string>() };
    await fc.assert(fc.asyncProperty(RONDE, async (ronde) => {
      const { status, data, errors, traceId } = await vraag(ALLES, ronde);
      expect([status, errors]).toEqual([200, undefined]);
      const { uitvragen } = data!.bepalenBekendheid!;
      expect(uitvragen).toHaveLength(ronde.personen.length * (ronde.partners ?? ronde.vrager.partners).length);
      const wie = wieIn(uitvragen, ronde.personen);

      for (const uitvraag of uitvragen) {
        const { gedekt, teVeel } = controleer(uitvraag);
        expect(teVeel).toEqual([]);
        expect(uitvraag.bijdrage === null, 'gevraagd zonder toestemming, of toegestaan en niet gevraagd').toBe(uitvraag.besluit.uitkomst !== 'TOEGESTAAN');
        gezien.gedekt += gedekt;
        gezien.betrapt += controleer({ ...uitvraag, besluit: { ...uitvraag.besluit, categorieen: [] } }).teVeel.length;
        gezien.onthouden += ronde.informatiebehoefte.length - uitvraag.besluit.categorieen.length;
        gezien.besluiten.add(uitvraag.besluit.uitkomst);
        if (uitvraag.bijdrage) gezien.uitkomsten.add(uitvraag.bijdrage.uitkomst);
      }

      const gevonden = await sporen(traceId);
      expect(gevondenBeeld(gevonden, ronde.vrager.oin, uitvragen, wie)).toEqual(verwachtBeeld(uitvragen));

      // What travelled is what was decided: for each yes one bewijs, to whom it is for, tied to the row of the asker.
      const spans = new Map(gevonden.verwerking.filter(({ schema }) => schema === 'bekendheid').map((regel) => [regel.span_id, regel['wederpartij']]));
      const onderweg = verstuurdeBewijzen(verkeer).map(({ oin, aud, pseudoniemen, traceId: spoor, spanId, niveau, categorieen }) =>
        [wie(oin, pseudoniemen[0]!.waarde), aud, oin, spoor, spans.get(spanId), niveau, ...categorieen.toSorted()].join(' '));
      const toegestaan = uitvragen.filter(({ besluit }) => besluit.uitkomst === 'TOEGESTAAN').map(({ persoon, partner: { oin }, besluit: { niveau, categorieen } }) =>
        [persoon.id, oin, oin, traceId, `urn:nld:oin:${oin}`, niveau, ...categorieen.toSorted()].join(' '));
      expect(onderweg.toSorted()).toEqual(toegestaan.toSorted());
    }), { numRuns: RONDES, examples: VOORBEELDEN });
    // Otherwise nothing was looked at.
    expect(gezien.gedekt).toBeGreaterThan(100);
    expect(gezien.betrapt).toBeGreaterThan(100);
    expect(gezien.onthouden).toBeGreaterThan(100);
    expect(gezien.besluiten).toEqual(new Set(['TOEGESTAAN', 'GEWEIGERD', 'VRAAG_MENS']));
    expect(gezien.uitkomsten).toEqual(new Set(['BEKEND', 'ONBEKEND', 'IN_BEHANDELING']));
  });

  it('magDit geeft dezelfde besluiten als de ronde, legt ze vast, en vraagt niemand iets', async () => {
    await fc.assert(fc.asyncProperty(RONDE, async (ronde) => {
      const { data, errors, traceId } = await vraag(MAG_DIT, ronde);
      expect(errors).toBeUndefined();
      const afwegingen = data!.magDit!;
      expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
      expect(verstuurdeBewijzen(verkeer)).toEqual([]);
      const { verwerking, beslissing } = await sporen(traceId);
      // Who the persons are was looked up, and that is all.
      expect(new Set(verwerking.map(({ schema }) => schema))).toEqual(new Set(['identiteit']));
      expect(new Set(beslissing.map(({ schema }) => schema))).toEqual(new Set(['bekendheid', 'identiteit']));
      const vastgelegd = beslissing.filter(({ schema }) => schema === 'bekendheid').map(({ verantwoordelijke, verzoek, antwoord }) => ({ verantwoordelijke, verzoek, antwoord }));
      expect(vastgelegd).toEqual(afwegingen.map(({ partner, besluit }) => ({
        verantwoordelijke: ronde.vrager.oin, verzoek: expect.objectContaining({ soort: 'magDit', partner: partner.oin }), antwoord: expect.objectContaining(besluit),
      })));
      const { data: gevraagd } = await vraag(ALLES, ronde);
      expect(gevraagd!.bepalenBekendheid!.uitvragen.map(({ persoon, partner, besluit }) => ({ persoon, partner, besluit }))).toEqual(afwegingen);
    }), { numRuns: 6 });
  });
});
