import { ANTWOORDEN } from './antwoorden.js';
import { AANGEBODEN_GEBEURTENIS, GEBEURTENIS, MAX_BATCH } from './gebeurtenis.js';

const schema = (naam: string): object => ({ $ref: `#/components/schemas/${naam}` });
const json = (naam: string): object => ({ 'application/json': { schema: schema(naam) } });
const probleem = (description: string): object => ({ description, content: { 'application/problem+json': { schema: schema('Probleem') } } });

const ALTIJD = {
  401: probleem('Er is geen geldig token meegestuurd.'),
  403: probleem('Deze vrager mag dit niet.'),
  415: probleem('Het inhoudstype wordt niet aangenomen.'),
  502: probleem('De ketenindex antwoordt niet.'),
  503: probleem('De ketenindex neemt nu niets aan.'),
} as const;

/** The REST interface of the ketenindex, for whoever builds against it. (OpenAPI 3.1) */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Ketenindex', version: '1.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    description: 'Gebeurtenissen aanbieden (push) en ophalen in twee stappen (pull). Een gebeurtenis noemt nooit een persoonsnummer; de inhoud blijft bij de bron.',
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }],
  paths: {
    '/ketenindex/gebeurtenissen': {
      post: {
        operationId: 'biedGebeurtenissenAan', summary: 'Biedt één gebeurtenis aan, of een aantal samen; van een aantal wordt alles vastgelegd of niets.',
        requestBody: {
          required: true,
          content: {
            'application/cloudevents+json': { schema: schema('AangebodenGebeurtenis') },
            'application/cloudevents-batch+json': { schema: { type: 'array', minItems: 1, maxItems: MAX_BATCH, items: schema('AangebodenGebeurtenis') } },
          },
        },
        responses: {
          202: { description: 'Vastgelegd. Dezelfde gebeurtenis nog eens geeft hetzelfde antwoord.', content: json('Aangenomen') },
          ...ALTIJD,
          400: probleem('De gebeurtenis klopt niet; elk gebrek staat erbij.'), 409: probleem('Onder deze bron en dit id staat al iets anders.'), 413: probleem('De gebeurtenis is groter dan 64 KB, of het verzoek is te groot.'), 422: probleem('De gebeurtenis is te lezen en wordt niet aangenomen.'),
        },
      },
    },
    '/ketenindex/zoekvragen': {
      post: {
        operationId: 'stelZoekvraag', summary: 'Stelt een zoekvraag; het antwoord wordt met haar id opgehaald.',
        requestBody: { required: true, content: json('Zoekvraag') },
        responses: {
          202: { description: 'Aangenomen.', headers: { location: { schema: { type: 'string' }, description: 'Waar het antwoord komt.' }, 'retry-after': { schema: { type: 'string' }, description: 'Over hoeveel seconden.' } }, content: json('Zoekontvangst') },
          ...ALTIJD, 400: probleem('De zoekvraag klopt niet.'), 413: probleem('De zoekvraag is te groot.'), 422: probleem('De persoon is niet te vinden.'),
        },
      },
    },
    '/ketenindex/zoekvragen/{id}': {
      get: {
        operationId: 'haalZoekvraag', summary: 'Haalt het antwoord op een zoekvraag op, per bladzijde; alleen voor de organisatie die haar stelde.',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' }, description: 'Het id van de zoekvraag.' },
          { name: 'na', in: 'query', schema: { type: 'string' }, description: 'De plaats waarna de bladzijde begint.' },
          { name: 'first', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 1_000 }, description: 'Hoeveel gebeurtenissen op een bladzijde.' },
        ],
        responses: { 200: { description: 'Hoe ver zij is.', content: json('Zoekstand') }, ...ALTIJD, 400: probleem('De bladzijde klopt niet.'), 404: probleem('Deze zoekvraag is er niet, is verlopen of is van een ander.') },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Het token waarmee ook de gateway wordt gevraagd.' } },
    schemas: { Gebeurtenis: GEBEURTENIS, AangebodenGebeurtenis: AANGEBODEN_GEBEURTENIS, ...ANTWOORDEN },
  },
} as const;
