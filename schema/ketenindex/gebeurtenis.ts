import { GEBEURTENISSEN, type JsonSchema } from '../gebeurtenissen.js';

const OIN = '[0-9]{20}';

/** CloudEvents `source` in the NL GOV profile: organisation and system. */
export const BRON = new RegExp(`^urn:nld:oin:(${OIN}):systeem:([a-z0-9][a-z0-9-]{0,49})$`);

/** Producers keep to 64 KB. (NL GOV profile for CloudEvents, size limits) */
export const MAX_GEBEURTENIS_BYTES = 64 * 1024;

/** Gebeurtenissen in one batch at most. */
export const MAX_BATCH = 500;

const kenmerken = {
  specversion: { const: '1.0', description: 'De versie van CloudEvents.' },
  id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', description: 'Het kenmerk van deze gebeurtenis, bij voorkeur een UUID versie 4; binnen een bron nooit hergebruikt.' },
  source: { type: 'string', pattern: BRON.source, description: 'De organisatie en het systeem: urn:nld:oin:<OIN>:systeem:<naam>.' },
  type: { type: 'string', pattern: '^nl(?:\\.[a-z0-9-]+)+$', maxLength: 100, description: 'De soort gebeurtenis, zoals in schema/gebeurtenissen.md.' },
  subject: { type: 'string', pattern: '^[a-z][a-z-]{0,39}/[A-Za-z0-9_-]{1,64}$', description: 'Waarover het gaat: <soort>/<kenmerk>. Nooit een persoonsnummer.' },
  time: { type: 'string', format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?Z$', description: 'Het moment waarop het gebeurde, in UTC; hooguit zes decimalen.' },
  datacontenttype: { type: 'string', pattern: '^application/(?:[a-z0-9.-]+\\+)?json$', description: 'Altijd JSON.' },
  dataschema: { type: 'string', format: 'uri', maxLength: 500, description: 'Waar het schema van data staat.' },
  correlationid: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', description: 'Wat de varianten van één voorval delen; zonder is het id van de gebeurtenis bedoeld.' },
  informatieniveau: { enum: ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'], description: 'Hoeveel deze variant zegt. MINIMAAL is voor iedereen en zegt alleen dat er iets is.' },
  dataref: { type: 'string', format: 'uri', maxLength: 500, description: 'Waar de inhoud met een Inzage op te halen is.' },
  traceparent: { type: 'string', pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$', description: 'W3C Trace Context van het verzoek dat dit veroorzaakte.' },
  data: { type: 'object', description: 'De inhoud, volgens het schema van de soort op dit niveau.' },
} as const satisfies JsonSchema;

const VERPLICHT = ['specversion', 'id', 'source', 'type', 'subject', 'time', 'informatieniveau', 'data'] as const;

/** The context attributes that are agreed; no other may carry anything. */
export const KENMERKEN: readonly string[] = [...Object.keys(kenmerken), 'doelgroep'];

/** A CloudEvent as it is given out. (CloudEvents 1.0, NL GOV profile 1.1; `time` and `data` are required by the afsprakenstelsel) */
export const GEBEURTENIS: JsonSchema = {
  type: 'object',
  description: 'Een gebeurtenis volgens CloudEvents 1.0 en het NL GOV-profiel.',
  properties: { ...kenmerken, type: { enum: Object.keys(GEBEURTENISSEN), description: kenmerken.type.description } },
  required: [...VERPLICHT, 'correlationid', 'datacontenttype'],
  additionalProperties: false,
};

/** A CloudEvent as it is offered: it names for whom it is. */
export const AANGEBODEN_GEBEURTENIS: JsonSchema = {
  type: 'object',
  description: 'Een gebeurtenis die wordt aangeboden. Per voorval één per informatieniveau, verbonden door correlationid.',
  properties: {
    ...kenmerken,
    doelgroep: { type: 'string', pattern: `^${OIN}(?:,${OIN}){0,199}$`, description: 'De organisaties (OIN, met komma ertussen) die deze variant krijgen; alleen bij BEPERKT en VOLLEDIG. Wordt nooit uitgeleverd.' },
  },
  required: VERPLICHT,
  additionalProperties: false,
};
