import { z } from 'zod';
import { isOin } from '../../../../schema/identificatie/oin.js';
import { BETROUWBAARHEID } from '../../../../schema/vertrouwen.js';
import { Gegevenscategorie, GEZAGSSTANDEN, LEEFTIJDSKLASSEN } from '../../../kit/index.js';

const verwijzing = z.string().min(1).max(200);

const subject = z.object({
  type: z.string().optional(),
  id: z.string().optional(),
  properties: z.object({ oin: z.string().refine(isOin), functie: verwijzing, rollen: z.array(z.string()).max(20), betrouwbaarheid: z.enum(BETROUWBAARHEID) }).partial().default({}),
});

const action = z.object({ name: z.enum(['bekendheid', 'verrijking']), properties: z.record(z.string(), z.unknown()).optional() });

const resource = z.object({
  type: z.string().optional(),
  /** OIN of the organisation that would answer. */
  id: z.string().refine(isOin, 'verwacht het OIN van de organisatie die zou antwoorden'),
  properties: z
    .object({
      categorieen: z.array(z.enum(Object.values(Gegevenscategorie) as [Gegevenscategorie, ...Gegevenscategorie[]])).max(50),
      leeftijd: z.enum(LEEFTIJDSKLASSEN),
      gezag: z.enum(GEZAGSSTANDEN),
      geheim: z.boolean(),
    })
    .partial()
    .default({}),
});

const context = z.object({ samenwerkingsverband: verwijzing, grondslag: verwijzing, doel: verwijzing, aanleiding: verwijzing.optional(), time: z.string().optional(), traceparent: z.string().optional() });

/** One question to the decision point. (AuthZEN Authorization API 1.0, Access Evaluation) */
export const Evaluatie = z.object({ subject: subject.default({ properties: {} }), action, resource, context });
export type Evaluatie = z.infer<typeof Evaluatie>;

/** Several in one call, with defaults for what they share. (AuthZEN Authorization API 1.0, Access Evaluations) */
export const Evaluaties = z.object({
  subject: subject.optional(), action: action.optional(), resource: resource.optional(), context: context.optional(),
  evaluations: z.array(z.object({ subject: subject.optional(), action: action.optional(), resource: resource.optional(), context: context.optional() })).min(1).max(100),
});
