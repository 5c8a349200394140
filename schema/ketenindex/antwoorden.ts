import { GEBEURTENISSEN, type JsonSchema } from '../gebeurtenissen.js';

/** What the ketenindex answers beside events, as JSON Schemas by name. */
export const ANTWOORDEN = {
  Aangenomen: {
    type: 'object', description: 'Alles is vastgelegd.', required: ['ids'], additionalProperties: false,
    properties: {
      interactieId: { type: 'string', description: 'Het id van de gebeurtenis, als het er één was.' },
      ids: { type: 'array', items: { type: 'string' }, description: 'De ids, in de volgorde waarin zij zijn aangeboden.' },
    },
  },
  Zoekvraag: {
    type: 'object', description: 'Wat wordt gezocht; wat wordt weggelaten, beperkt niet. Een zoekvraag staat in de body, nooit in een URL.', additionalProperties: false,
    properties: {
      soorten: { type: 'array', items: { enum: Object.keys(GEBEURTENISSEN) }, minItems: 1, description: 'Alleen deze soorten.' },
      persoon: { type: 'string', description: 'Alleen over deze persoon: de sleutel van Persoon.' },
      casus: { type: 'string', description: 'Alleen in deze casus.' },
      onderwerp: { type: 'string', description: 'Alleen over dit onderwerp: <soort>/<kenmerk>.' },
      vanaf: { type: 'string', format: 'date-time', description: 'Alleen wat vanaf dit moment gebeurde.' },
      tot: { type: 'string', format: 'date-time', description: 'Alleen wat voor dit moment gebeurde.' },
    },
  },
  Zoekontvangst: {
    type: 'object', description: 'De zoekvraag is aangenomen.', required: ['id', 'interactieId'], additionalProperties: false,
    properties: { id: { type: 'string', format: 'uuid', description: 'Waarmee het antwoord wordt opgehaald.' }, interactieId: { type: 'string', format: 'uuid', description: 'Hetzelfde id.' } },
  },
  Zoekstand: {
    type: 'object', description: 'Hoe ver de zoekvraag is, en als zij is beantwoord een bladzijde van het antwoord.', required: ['interactieId', 'status'], additionalProperties: false,
    properties: {
      interactieId: { type: 'string', format: 'uuid', description: 'Het id van de zoekvraag.' },
      status: { enum: ['IN_PROGRESS', 'OK', 'ERROR'], description: 'Nog bezig, beantwoord, of mislukt.' },
      resultaat: {
        type: 'object', description: 'Het antwoord, of bij ERROR wat er mis ging.',
        oneOf: [
          {
            required: ['aantal', 'gebeurtenissen', 'meer', 'tot', 'verloopt'], additionalProperties: false,
            properties: {
              aantal: { type: 'integer', description: 'Hoeveel gebeurtenissen het hele antwoord telt.' },
              gebeurtenissen: { type: 'array', items: { $ref: '#/components/schemas/Gebeurtenis' }, description: 'De bladzijde, op volgorde van vastleggen.' },
              meer: { type: 'boolean', description: 'Of er een volgende bladzijde is.' },
              tot: { type: 'string', description: 'De plaats van het einde van deze bladzijde; geef haar als na voor de volgende.' },
              verloopt: { type: 'string', format: 'date-time', description: 'Tot wanneer het antwoord is op te halen.' },
            },
          },
          {
            required: ['fout', 'typeFout'], additionalProperties: false,
            properties: { fout: { type: 'string', description: 'Wat er mis ging.' }, typeFout: { enum: ['FUNCTIONEEL', 'TECHNISCH'], description: 'Of het aan de vraag lag.' }, info: { type: 'object', description: 'Wat er verder te zeggen is.' } },
          },
        ],
      },
    },
  },
  Probleem: {
    type: 'object', description: 'Wat er mis is met het verzoek (RFC 9457); er is niets opgeslagen.', required: ['title', 'status', 'detail', 'code'],
    properties: {
      type: { type: 'string', description: 'Altijd about:blank.' },
      title: { type: 'string', description: 'De status in woorden.' },
      status: { type: 'integer', description: 'De HTTP-status.' },
      detail: { type: 'string', description: 'Wat er mis is, en wat u kunt doen.' },
      code: { type: 'string', description: 'De code uit schema/fouten.md.' },
      aantal: { type: 'integer', description: 'Hoeveel gebreken er zijn.' },
      gebreken: {
        type: 'array', description: 'Elk gebrek, met zijn plaats.',
        items: { type: 'object', required: ['code', 'plaats', 'melding'], properties: { code: { type: 'string', description: 'De code.' }, plaats: { type: 'string', description: 'Waar, als JSON Pointer.' }, melding: { type: 'string', description: 'Wat er mis is.' } } },
      },
    },
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;
