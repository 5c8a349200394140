import { z } from 'zod';
import { BETROUWBAARHEID } from '../../../schema/vertrouwen.js';
import { Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';
import { pakketmelding } from './meldingen.js';
import { GEZAGSSTANDEN, LEEFTIJDSKLASSEN } from './vraag.js';
import { leesYaml, type Pakketgebrek } from './yaml.js';

/** What a rule is about: a category of data, or the first legal step, the question whether the person is known at all. */
export const GEGEVENS = ['BEKENDHEID', ...Object.values(Gegevenscategorie)] as const;
export type Gegeven = (typeof GEGEVENS)[number];

// Codes only: what stands in a pack becomes Cedar text.
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik een code van kleine letters, cijfers en streepjes.');
const codes = z.array(code).min(1);
const zin = z.string().min(10);
const eenVan = <const T extends readonly [string, ...string[]]>(waarden: T) => z.array(z.enum(waarden)).min(1);

const geldig = z
  .strictObject({ van: z.iso.date(), tot: z.iso.date().nullable() })
  .refine(({ van, tot }) => tot === null || tot > van, 'De dag bij tot ligt na die bij van.');

const naar = z
  .strictObject({ soorten: codes.optional(), functies: codes.optional(), rollen: codes.optional() })
  .refine((wie) => Object.keys(wie).length > 0, 'Noem soorten, functies of rollen.');

const voorwaarden = z.strictObject({
  leeftijd: eenVan(LEEFTIJDSKLASSEN).optional(),
  gezag: eenVan(GEZAGSSTANDEN).optional(),
  geheim: z.boolean().optional(),
  regio: z.literal('eigen').optional(),
  betrouwbaarheidMinstens: z.enum(BETROUWBAARHEID).optional(),
  betrouwbaarheidOnder: z.enum(BETROUWBAARHEID).optional(),
  zonderRol: code.optional(),
  eigenOrganisatie: z.boolean().optional(),
  ingericht: z.boolean().optional(),
  doelHoortBijGrondslag: z.boolean().optional(),
});

const bewaren = z.strictObject({
  duur: z.string().regex(/^P\d+[YMWD]$/, 'Schrijf een duur in één eenheid, zoals P5Y (ISO 8601).'),
  vanaf: z.enum(['EERSTE_VERWERKING', 'LAATSTE_VERWERKING', 'LAATSTE_WIJZIGING', 'EINDE_DOEL']),
});

const gemeenschappelijk = {
  id: code,
  /** Kinds of samenwerkingsverband in which it holds; absent: every kind. */
  verband: codes.optional(),
  voorwaarden: voorwaarden.default({}),
  artikel: z.string().min(3),
  /** Narrower than the pack's own period. */
  geldig: geldig.optional(),
  uitleg: zin,
};

const toestaan = z.strictObject({
  ...gemeenschappelijk,
  effect: z.literal('toestaan'),
  grondslag: code,
  doelen: codes,
  naar,
  van: codes,
  categorieen: eenVan(GEGEVENS),
  niveau: z.enum(Object.values(Informatieniveau) as [Informatieniveau, ...Informatieniveau[]]),
  /** A question that only a person can answer: then never an automatic yes. */
  menselijkOordeel: zin.optional(),
  bewaren,
});

/** What holds for a restriction: it may be about every grondslag, every asker, every partner and every category. */
const beperking = {
  ...gemeenschappelijk,
  grondslagen: codes.optional(),
  doelen: codes.optional(),
  naar: naar.optional(),
  van: z.union([codes, z.strictObject({ behalve: codes })]).optional(),
  categorieen: eenVan(GEGEVENS).optional(),
};

const regel = z.discriminatedUnion('effect', [
  toestaan,
  z.strictObject({ ...beperking, effect: z.literal('verbieden') }),
  z.strictObject({ ...beperking, effect: z.literal('voorleggen'), menselijkOordeel: zin }),
]);

const pakket = z
  .strictObject({
    id: code,
    naam: z.string().min(2),
    /** Counts from 1; a change of a rule is a new version. */
    versie: z.int().min(1),
    status: z.enum(['in_werking', 'wetsvoorstel', 'vervallen']),
    /** From the first day to the first day on which it no longer holds. */
    geldig,
    /**
     * Its permissions need not be switched on in a samenwerkingsverband. What a law in force forbids or lays before a person
     * always counts, in every pack: a samenwerkingsverband cannot switch that off.
     */
    altijd: z.boolean().default(false),
    bron: z.array(z.strictObject({ naam: z.string(), bwb: z.string().regex(/^BWB[RV]\d{7}$/).optional(), versie: z.iso.date().optional(), url: z.url().optional() })).min(1),
    /** What nobody established yet. */
    onzeker: z.array(zin).default([]),
    /** What the law asks and another part of the software, or no software, holds. */
    elders: z.array(z.strictObject({ eis: zin, waar: zin })).default([]),
    grondslagen: z.array(z.strictObject({ id: code, naam: z.string().min(2), doelen: z.array(z.strictObject({ id: code, naam: z.string().min(2) })).min(1) })).default([]),
    regels: z.array(regel).default([]),
  })
  .refine(({ altijd, status }) => !altijd || status === 'in_werking', { path: ['altijd'], error: 'Alleen een pakket dat in werking is kan altijd gelden.' })
  .superRefine(({ grondslagen, regels }, context) => {
    regels.forEach((rij, index) => {
      const meld = (veld: string, message: string): void => context.addIssue({ code: 'custom', path: ['regels', index, veld], message });
      if (regels.findIndex(({ id }) => id === rij.id) !== index) meld('id', `De regel ${rij.id} komt twee keer voor.`);
      if (rij.effect !== 'toestaan') return;
      const basis = grondslagen.find(({ id }) => id === rij.grondslag);
      if (!basis) return meld('grondslag', `${rij.grondslag} is geen grondslag van dit pakket.`);
      const vreemd = rij.doelen.filter((doel) => !basis.doelen.some(({ id }) => id === doel));
      if (vreemd.length > 0) meld('doelen', `${vreemd.join(', ')} hoort niet bij grondslag ${basis.id}.`);
    });
  });

/** A dated, versioned pack of rules under one law. Configurable policy, no legal advice. */
export type Rechtspakket = z.infer<typeof pakket>;

/** A rule: who may get which categories of whose data, for what, under which article; or what stands in the way of that. */
export type Rechtsregel = z.infer<typeof regel>;

/** A law pack, or a set of them, is not what it should be; says in which rule and field. */
export class Rechtspakketfout extends Error {
  override readonly name = 'Rechtspakketfout';

  /** @param gebreken all that is wrong, when that has places of its own */
  constructor(melding: string, readonly gebreken: readonly Pakketgebrek[] = [{ pad: '', plaats: 'het geheel', melding }]) {
    super(melding);
  }
}

/**
 * A law pack from its YAML text.
 * @throws Rechtspakketfout naming the file, the rule and the field
 */
export function leesRechtspakket(tekst: string, bestand: string): Rechtspakket {
  const gelezen = leesYaml(tekst);
  if ('gebreken' in gelezen) throw pakketfout(gelezen.gebreken, bestand);
  const uitkomst = pakket.safeParse(gelezen.gegevens, { error: pakketmelding });
  if (uitkomst.success) return uitkomst.data;
  throw pakketfout(uitkomst.error.issues.map(({ path, message }) => ({ pad: alsPad(path), plaats: plaats(path, gelezen.gegevens), melding: message })), bestand);
}

const pakketfout = (gebreken: readonly Pakketgebrek[], bestand: string): Rechtspakketfout =>
  new Rechtspakketfout(gebreken.map((gebrek) => `${bestand}: ${gebrek.plaats}: ${gebrek.melding}`).join('\n'), gebreken);

const alsPad = (pad: readonly PropertyKey[]): string => pad.map((stap) => (typeof stap === 'number' ? `[${stap}]` : `.${String(stap)}`)).join('').replace(/^\./, '');

/** A rule is found by its id, not by its number in the list. */
function plaats(pad: readonly PropertyKey[], gegevens: unknown): string {
  const [lijst, index, ...veld] = pad;
  if (lijst !== 'regels' || typeof index !== 'number') return `veld ${alsPad(pad) || '(geheel)'}`;
  const id = (gegevens as { readonly regels?: readonly ({ readonly id?: unknown } | null)[] }).regels?.[index]?.id;
  return `regel ${typeof id === 'string' ? id : `nummer ${index + 1}`}, veld ${alsPad(veld) || '(geheel)'}`;
}
