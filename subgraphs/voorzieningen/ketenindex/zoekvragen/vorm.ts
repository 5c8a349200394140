import { z } from 'zod';
import { GEBEURTENISSEN } from '../../../../schema/gebeurtenissen.js';
import { noemtPersoonsnummer } from '../../../../schema/identificatie/persoonsnummer.js';
import type { Leesvraag } from '../opslag/index.js';

/** What is asked, as it is kept: keys of persons and cases, never a number. */
export type Filter = Pick<Leesvraag, 'soorten' | 'persoon' | 'casus' | 'onderwerp' | 'vanaf' | 'tot'>;

const sleutel = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/).refine((waarde) => !noemtPersoonsnummer(waarde));
const moment = z.iso.datetime({ offset: true });

/** The body of `POST /ketenindex/zoekvragen`, after the words of another profile were translated. */
export const FILTER: z.ZodType<Filter> = z.strictObject({
  soorten: z.array(z.enum(Object.keys(GEBEURTENISSEN) as [string, ...string[]])).min(1).max(100).optional(),
  persoon: sleutel.optional(),
  casus: sleutel.optional(),
  onderwerp: z.string().regex(/^[a-z][a-z-]{0,39}\/[A-Za-z0-9_-]{1,64}$/).refine((waarde) => !noemtPersoonsnummer(waarde)).optional(),
  vanaf: moment.optional(),
  tot: moment.optional(),
});

/** Where a zoekvraag is. (asynchrone interacties: IN_PROGRESS, OK, ERROR) */
export type Zoekstatus = 'IN_PROGRESS' | 'OK' | 'ERROR';

/** A zoekvraag, as it is kept until it expires. */
export interface Zoekvraag {
  readonly id: string;
  readonly filter: Filter;
  /** For whom was asked: an OIN, or NIEMAND. */
  readonly lezer: string;
  readonly status: Zoekstatus;
  /** The head when it was answered: the answer is the same however late it is fetched. */
  readonly totEnMet: number;
  readonly aantal: number;
  /** RFC 3339. */
  readonly gesteld: string;
  readonly verloopt: string;
}
