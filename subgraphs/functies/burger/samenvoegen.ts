import type { Gegevenscategorie, Uitkomst } from '../../kit/index.js';
import type { Logregel } from './logregel.js';

/** One question about a person: what the logs at both ends say of it. */
export interface Vraagregel extends Pick<Logregel, 'traceId' | 'moment' | 'activiteit' | 'functie' | 'grondslag' | 'artikel' | 'doel' | 'aanleiding'> {
  /** Span of the row that it is told from, for an order that does not change. */
  readonly spanId: string;
  /** OIN of who asked; absent when no log names anybody. */
  readonly vrager?: string;
  /** OIN of who was asked. */
  readonly organisatie: string;
  readonly gevraagd: readonly Gegevenscategorie[];
  readonly gegeven: readonly Gegevenscategorie[];
  readonly antwoord?: Uitkomst;
}

/**
 * Joins the rows of all logs, the newest first: a question in the asker's log with its answers in the log of the organisation
 * that was asked, by trace and span. A row without counterpart stands by itself. Only the looks of citizens stay out: each page would
 * add one, and a child would see that a parent looked.
 */
export function samenvoegen(regels: readonly Logregel[]): readonly Vraagregel[] {
  const eenmaal = [...new Map(regels.filter(({ activiteit }) => activiteit !== 'mijn-inzage').map((regel) => [sleutel(regel.verantwoordelijke, regel.traceId, regel.spanId), regel])).values()];
  // An organisation that was not asked cannot answer: its log would have to name the span of a question to another.
  const antwoorden = Map.groupBy(eenmaal.filter(({ activiteit, ouderSpanId }) => activiteit === 'bijdrage' && ouderSpanId !== undefined),
    ({ verantwoordelijke, traceId, ouderSpanId, wederpartij }) => sleutel(verantwoordelijke, traceId, ouderSpanId ?? '', wederpartij));
  const gebruikt = new Set<Logregel>();
  const vragen = eenmaal.filter(({ activiteit }) => activiteit === 'uitvraag').map((vraag): Vraagregel => {
    const antwoord = antwoorden.get(sleutel(vraag.wederpartij ?? '', vraag.traceId, vraag.spanId, vraag.verantwoordelijke)) ?? [];
    for (const regel of antwoord) gebruikt.add(regel);
    return {
      ...gedeeld(vraag), vrager: vraag.verantwoordelijke, organisatie: vraag.wederpartij ?? vraag.verantwoordelijke,
      gegeven: [...new Set(antwoord.flatMap(({ gegeven }) => gegeven))], antwoord: uitkomstVan(antwoord),
    };
  });
  const zonderVraag = eenmaal.filter((regel) => regel.activiteit !== 'uitvraag' && !gebruikt.has(regel)).map((regel): Vraagregel => ({
    ...gedeeld(regel), vrager: regel.wederpartij, organisatie: regel.verantwoordelijke, gegeven: regel.gegeven, antwoord: regel.uitkomst,
  }));
  return [...vragen, ...zonderVraag].sort((a, b) => b.moment - a.moment || vergelijk(a.traceId, b.traceId) || vergelijk(a.spanId, b.spanId));
}

function gedeeld({ traceId, spanId, moment, activiteit, functie, grondslag, artikel, doel, aanleiding, gevraagd }: Logregel): Omit<Vraagregel, 'vrager' | 'organisatie' | 'gegeven' | 'antwoord'> {
  return { traceId, spanId, moment, activiteit, functie, grondslag, artikel, doel, aanleiding, gevraagd };
}

/** A bewijs may be used more than once within its minute: what was given once was given; else the last answer counts. */
function uitkomstVan(antwoorden: readonly Logregel[]): Uitkomst | undefined {
  const opVolgorde = antwoorden.toSorted((a, b) => b.moment - a.moment);
  return (opVolgorde.find(({ uitkomst }) => uitkomst === 'BEKEND') ?? opVolgorde[0])?.uitkomst;
}

const sleutel = (...delen: readonly (string | undefined)[]): string => delen.join('/');

const vergelijk = (a: string, b: string): number => Number(a > b) - Number(a < b);
