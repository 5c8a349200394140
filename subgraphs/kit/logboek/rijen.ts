import type { Beslissing, Verwerking } from './regels.js';

interface Plaatskolommen {
  readonly verantwoordelijke: string;
  readonly volgnummer: number;
  readonly trace_id: string;
  readonly span_id: string;
  readonly ouder_span_id: string | null;
  readonly hash: Buffer;
}

/** A row of the table `verwerking`. */
export interface Verwerkingrij extends Plaatskolommen {
  readonly status: Verwerking['status'];
  readonly naam: string;
  readonly begin: number;
  readonly einde: number;
  readonly verwerkingsactiviteit: string;
  readonly betrokkene: string | null;
  readonly betrokkene_type: string | null;
  readonly wederpartij: string | null;
  readonly kenmerken: Verwerking['kenmerken'];
}

/** A row of the table `beslissing`. */
export interface Beslissingrij extends Plaatskolommen {
  readonly gebeurtenis: Beslissing['gebeurtenis'];
  readonly tijdstip: number;
  readonly status: Beslissing['status'];
  readonly verzoek: Beslissing['verzoek'];
  readonly antwoord: Beslissing['antwoord'];
  readonly beleid: Beslissing['beleid'];
}

/** What was written, from the row that holds it. */
export function verwerkingUit(rij: Verwerkingrij): Verwerking {
  return {
    ...plaatsUit(rij),
    status: rij.status,
    naam: rij.naam,
    begin: rij.begin,
    einde: rij.einde,
    verwerkingsactiviteit: rij.verwerkingsactiviteit,
    ...(rij.betrokkene !== null && { betrokkene: rij.betrokkene }),
    ...(rij.betrokkene_type !== null && { betrokkeneType: rij.betrokkene_type }),
    ...(rij.wederpartij !== null && { wederpartij: rij.wederpartij }),
    kenmerken: rij.kenmerken,
  };
}

/** What was decided, from the row that holds it. */
export function beslissingUit(rij: Beslissingrij): Beslissing {
  return { ...plaatsUit(rij), gebeurtenis: rij.gebeurtenis, tijdstip: rij.tijdstip, status: rij.status, verzoek: rij.verzoek, antwoord: rij.antwoord, beleid: rij.beleid };
}

function plaatsUit(rij: Plaatskolommen): Pick<Verwerking, 'verantwoordelijke' | 'traceId' | 'spanId' | 'ouderSpanId'> {
  return { verantwoordelijke: rij.verantwoordelijke, traceId: rij.trace_id, spanId: rij.span_id, ...(rij.ouder_span_id !== null && { ouderSpanId: rij.ouder_span_id }) };
}
