import type { Counter, Histogram, Meter, UpDownCounter } from '@opentelemetry/api';

/** The figures of a gateway or a partner router. Durations are in seconds, as the conventions ask. */
export interface Maten {
  /** Every request to a measured route, by outcome. */
  readonly verzoek: Histogram;
  /** Requests that are being answered, or wait for it. */
  readonly onderhanden: UpDownCounter;
  /** Rounds: questions that determine who knows a person, from the request until the whole answer was sent. */
  readonly ronde: Histogram;
  /** Questions that wait for their turn. */
  readonly wachtenden: UpDownCounter;
  /** How long a question waited for its turn. */
  readonly wachttijd: Histogram;
  /** Every question to one organisation, by kind and outcome. */
  readonly oproep: Histogram;
  /** Organisations that gave no usable answer, by organisation. */
  readonly uitval: Counter;
  /** Times that an organisation was left alone for a while after failing again and again. */
  readonly zekering: Counter;
}

/** Steps of a histogram in seconds, as the conventions have them for HTTP. */
const STAPPEN = { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] };

export function maakMaten(meter: Meter): Maten {
  const duur = (naam: string, description: string): Histogram => meter.createHistogram(naam, { description, unit: 's', advice: STAPPEN });
  return {
    verzoek: duur('http.server.request.duration', 'Duur van een verzoek.'),
    onderhanden: meter.createUpDownCounter('http.server.active_requests', { description: 'Verzoeken die onderhanden zijn.', unit: '{request}' }),
    ronde: duur('handbereik.ronde.duration', 'Duur van een ronde bekendheid bepalen.'),
    wachtenden: meter.createUpDownCounter('handbereik.toelating.wachtenden', { description: 'Vragen die op hun beurt wachten.', unit: '{vraag}' }),
    wachttijd: duur('handbereik.toelating.wachttijd', 'Hoe lang een vraag op haar beurt wachtte.'),
    oproep: duur('handbereik.partner.oproep.duration', 'Duur van een vraag aan een ketenpartner.'),
    uitval: meter.createCounter('handbereik.partner.uitval', { description: 'Vragen waarop een ketenpartner geen bruikbaar antwoord gaf.', unit: '{vraag}' }),
    zekering: meter.createCounter('handbereik.partner.zekering.openingen', { description: 'Keren dat een ketenpartner na herhaalde fouten even niet werd bevraagd.', unit: '{opening}' }),
  };
}
