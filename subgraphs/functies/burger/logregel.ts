import { z } from 'zod';
import { isOin } from '../../../schema/identificatie/oin.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { Gegevenscategorie, Uitkomst } from '../../kit/index.js';

/** A row of a processing log, as far as a citizen is shown it. */
export interface Logregel {
  /** OIN of the organisation whose log it is: that it was read from, whatever the row says. */
  readonly verantwoordelijke: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly ouderSpanId?: string;
  /** Milliseconds since the epoch. */
  readonly moment: number;
  /** Name of the activity in the register, such as `uitvraag`; absent when it is not one of this chain. */
  readonly activiteit?: string;
  /** OIN of the other party. */
  readonly wederpartij?: string;
  readonly functie?: string;
  readonly grondslag?: string;
  readonly artikel?: string;
  readonly doel?: string;
  readonly aanleiding?: string;
  readonly gevraagd: readonly Gegevenscategorie[];
  readonly gegeven: readonly Gegevenscategorie[];
  readonly uitkomst?: Uitkomst;
  /** Until when, for safety, this is not shown, in milliseconds since the epoch. */
  readonly afgeschermdTot?: number;
}

const ACTIVITEIT = /^urn:handbereik:verwerkingsactiviteit:([a-z-]+):v\d+$/;

/** What an organisation wrote in its own log; a number in it that may be somebody's is not passed on. */
const tekst = z.string().min(1).max(500).refine((waarde) => !noemtPersoonsnummer(waarde)).optional().catch(undefined);

// A category or outcome that is not known here is no reason to say that it was not asked or given: then the row does not pass.
const categorieen = z.array(z.enum(Gegevenscategorie)).default([]);

const RIJ = z.object({
  // 16 bytes in the text of the extension, a uuid in its OpenAPI document.
  traceId: z.string().transform((waarde) => waarde.replaceAll('-', '').toLowerCase()).pipe(z.string().regex(/^[0-9a-f]{32}$/)),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z.string().regex(/^[0-9a-f]{16}$/).nullish(),
  // Beyond this a moment is no date.
  startTime: z.number().int().min(0).max(8.64e15),
  attributes: z.object({
    'dpl.core.processing_activity_id': z.string(),
    'dpl.core.data_subject_id': z.string(),
    'dpl.core.foreign_operation.processor': z.string().optional(),
    'handbereik.functie': tekst,
    'handbereik.grondslag': tekst,
    'handbereik.artikel': tekst,
    'handbereik.doel': tekst,
    'handbereik.aanleiding': tekst,
    'handbereik.gevraagd': categorieen,
    'handbereik.gegeven': categorieen,
    'handbereik.uitkomst': z.enum(Uitkomst).optional(),
    // What cannot be read must not thereby be shown: then the row does not pass.
    'handbereik.afgeschermdTot': z.iso.datetime({ offset: true }).transform((moment) => Date.parse(moment)).optional(),
  }),
});

/**
 * Reads a row that a read API gave.
 * @param betrokkene the pseudonym that was asked for
 * @returns undefined when it is no row, or one about somebody else
 */
export function leesLogregel(rij: unknown, verantwoordelijke: string, betrokkene: string): Logregel | undefined {
  const gelezen = RIJ.safeParse(rij);
  if (!gelezen.success || gelezen.data.attributes['dpl.core.data_subject_id'] !== betrokkene) return undefined;
  const { traceId, spanId, parentSpanId, startTime, attributes } = gelezen.data;
  return {
    verantwoordelijke,
    traceId,
    spanId,
    ...(parentSpanId != null && { ouderSpanId: parentSpanId }),
    moment: startTime,
    activiteit: ACTIVITEIT.exec(attributes['dpl.core.processing_activity_id'])?.[1],
    wederpartij: oinUit(attributes['dpl.core.foreign_operation.processor']),
    functie: attributes['handbereik.functie'],
    grondslag: attributes['handbereik.grondslag'],
    artikel: attributes['handbereik.artikel'],
    doel: attributes['handbereik.doel'],
    aanleiding: attributes['handbereik.aanleiding'],
    gevraagd: attributes['handbereik.gevraagd'],
    gegeven: attributes['handbereik.gegeven'],
    uitkomst: attributes['handbereik.uitkomst'],
    afgeschermdTot: attributes['handbereik.afgeschermdTot'],
  };
}

function oinUit(urn: string | undefined): string | undefined {
  const oin = /^urn:nld:oin:(\d+)$/.exec(urn ?? '')?.[1];
  return oin !== undefined && isOin(oin) ? oin : undefined;
}
