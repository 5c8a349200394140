import fc from 'fast-check';
import { GEGEVENS, type Rechtspakket, type Rechtsregel } from '../../../subgraphs/kit/recht/pakket.js';
import { GEZAGSSTANDEN, LEEFTIJDSKLASSEN, type Rechtvraag } from '../../../subgraphs/kit/recht/vraag.js';
import { BETROUWBAARHEID } from '../../../schema/vertrouwen.js';
import { CATEGORIEEN, GRONDSLAGEN, PAKKETTEN, SOORTEN } from './vragen.js';

// Few values of everything, so that rules and questions meet.
const SOORT = fc.constantFrom('politie', 'ggz', 'gemeente');
const FUNCTIE = fc.constantFrom('functie-a', 'functie-b');
const VERBAND = fc.constantFrom('verband-a', 'verband-b');
const GEGEVEN = fc.constantFrom(...GEGEVENS.slice(0, 4));
const DAG = fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01');
const geheel = <T>(deel: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(deel, { minLength: 1, maxLength: 3 });
const soms = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: waarde, weight: 2 });

const GELDIG = fc.constantFrom({ van: '2026-01-01', tot: null }, { van: '2026-01-01', tot: '2026-07-01' }, { van: '2026-07-01', tot: null }, { van: '2020-01-01', tot: '2026-01-01' });
// None or one: with more, hardly a rule would match.
const VOORWAARDEN: fc.Arbitrary<Rechtsregel['voorwaarden']> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 6 },
  ...[
    fc.record({ leeftijd: geheel(fc.constantFrom(...LEEFTIJDSKLASSEN)) }),
    fc.record({ gezag: geheel(fc.constantFrom(...GEZAGSSTANDEN)) }),
    fc.record({ geheim: fc.boolean() }),
    fc.record({ regio: fc.constant('eigen' as const) }),
    fc.record({ betrouwbaarheidMinstens: fc.constantFrom(...BETROUWBAARHEID) }),
    fc.record({ betrouwbaarheidOnder: fc.constantFrom(...BETROUWBAARHEID) }),
    fc.record({ zonderRol: fc.constantFrom('professional', 'analist') }),
    fc.record({ eigenOrganisatie: fc.boolean() }),
    fc.record({ ingericht: fc.boolean() }),
    fc.record({ doelHoortBijGrondslag: fc.boolean() }),
  ].map((arbitrary) => ({ arbitrary, weight: 1 })),
);
const NAAR = fc.record({ soorten: soms(geheel(SOORT)), functies: geheel(FUNCTIE), rollen: soms(geheel(fc.constantFrom('professional', 'analist'))) });
const GEMEEN = { verband: soms(geheel(VERBAND)), voorwaarden: VOORWAARDEN, geldig: soms(GELDIG), artikel: fc.constant('artikel "1"'), uitleg: fc.constant('Een zin voor de professional.') };

const TOESTAAN: fc.Arbitrary<Rechtsregel> = fc.record({
  ...GEMEEN,
  id: fc.constant('r'),
  effect: fc.constant('toestaan' as const),
  grondslag: fc.constantFrom('grondslag-a', 'grondslag-b'),
  doelen: fc.constant('doel-a').map((doel) => [doel]),
  naar: NAAR,
  van: geheel(SOORT),
  categorieen: geheel(GEGEVEN),
  niveau: fc.constantFrom('MINIMAAL' as const, 'BEPERKT' as const, 'VOLLEDIG' as const),
  menselijkOordeel: soms(fc.constant('Is dit noodzakelijk?')),
  bewaren: fc.constant({ duur: 'P1Y', vanaf: 'EINDE_DOEL' as const }),
});
const BEPERKING = {
  ...GEMEEN,
  id: fc.constant('r'),
  grondslagen: soms(geheel(fc.constantFrom('grondslag-a', 'grondslag-b'))),
  doelen: soms(fc.constant('doel-a').map((doel) => [doel])),
  naar: soms(NAAR),
  van: fc.oneof(fc.constant(undefined), geheel(SOORT), geheel(SOORT).map((behalve) => ({ behalve }))),
  categorieen: soms(geheel(GEGEVEN)),
};
const VERBIEDEN: fc.Arbitrary<Rechtsregel> = fc.record({ ...BEPERKING, effect: fc.constant('verbieden' as const) });
const VOORLEGGEN: fc.Arbitrary<Rechtsregel> = fc.record({ ...BEPERKING, effect: fc.constant('voorleggen' as const), menselijkOordeel: fc.constant('Is dit goed?') });

/** A pack with the rules given. */
export function pakketMet(id: string, regels: readonly Rechtsregel[], anders: Partial<Rechtspakket> = {}): Rechtspakket {
  return {
    id,
    naam: id,
    versie: 1,
    status: 'in_werking',
    geldig: { van: '2020-01-01', tot: null },
    altijd: false,
    bron: [{ naam: 'verzonnen' }],
    onzeker: [],
    elders: [],
    grondslagen: ['grondslag-a', 'grondslag-b'].map((grondslag) => ({ id: grondslag, naam: grondslag, doelen: [{ id: 'doel-a', naam: 'doel a' }] })),
    regels: regels.map((regel, nummer) => ({ ...regel, id: `r${nummer}` })),
    ...anders,
  };
}

/** Made-up rules, mostly permissions: a prohibition of everything leaves little to see. */
export const REGELS = fc.array(fc.oneof({ arbitrary: TOESTAAN, weight: 5 }, { arbitrary: VERBIEDEN, weight: 1 }, { arbitrary: VOORLEGGEN, weight: 1 }), { maxLength: 8 });

/** A question that made-up rules may be about; `verzonnen` is the pack that is on. */
export const VRAAG: fc.Arbitrary<Rechtvraag> = fc.record({
  vrager: fc.record({
    oin: fc.constantFrom('1', '2'),
    soort: SOORT,
    functie: FUNCTIE,
    rollen: fc.constantFrom([], ['professional'], ['professional', 'analist']),
    betrouwbaarheid: fc.constantFrom(...BETROUWBAARHEID),
  }),
  verband: fc.record({ id: fc.constant('sv'), soort: VERBAND, regio: fc.constant('Midden'), pakketten: fc.constantFrom([{ id: 'verzonnen' }], [{ id: 'verzonnen' }, { id: 'niets' }], []) }),
  grondslag: fc.constantFrom('grondslag-a', 'grondslag-b', 'onbekend'),
  doel: fc.constantFrom('doel-a', 'doel-a', 'doel-x'),
  partner: fc.record({
    oin: fc.constantFrom('1', '3'),
    soort: fc.oneof(SOORT, fc.constant('onbekend')),
    regio: fc.constantFrom('Midden', 'Noord'),
    categorieen: soms(fc.subarray(CATEGORIEEN.slice(0, 4))),
  }),
  persoon: fc.record({ leeftijd: fc.constantFrom(...LEEFTIJDSKLASSEN), gezag: fc.constantFrom(...GEZAGSSTANDEN), geheim: fc.boolean() }),
  informatiebehoefte: fc.subarray(CATEGORIEEN.slice(0, 4)),
  dag: DAG,
});

/** A question that the packs of the product may be about. */
export const ECHTE_VRAAG: fc.Arbitrary<Rechtvraag> = fc
  .tuple(VRAAG, fc.constantFrom(...GRONDSLAGEN), fc.constantFrom(...SOORTEN, 'onbekend'), fc.constantFrom('medewerker-veilig-thuis/veilig-thuis', 'medewerker-wijkteam/gemeente', 'casusregisseur/zorg-en-veiligheidshuis', 'medewerker-politie/politie'), fc.subarray(CATEGORIEEN), fc.boolean())
  .map(([vraag, { id, doel, verband }, soort, wie, informatiebehoefte, alles]) => ({
    ...vraag,
    vrager: { ...vraag.vrager, rollen: ['professional'], functie: wie.split('/')[0]!, soort: wie.split('/')[1]! },
    verband: { ...vraag.verband, soort: verband, pakketten: PAKKETTEN.filter(({ id: pakket }) => alles || pakket !== 'wgs').map(({ id: pakket }) => ({ id: pakket, inwerkingtreding: '2026-01-01' })) },
    grondslag: vraag.grondslag === 'onbekend' ? 'onbekend' : id,
    doel: vraag.doel === 'doel-x' ? 'doel-x' : doel,
    partner: { ...vraag.partner, soort },
    informatiebehoefte,
  }));
