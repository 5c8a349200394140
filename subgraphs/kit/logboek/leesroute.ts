import type { Vertrouwen } from '../bewijs/sleutels.js';
import { FoutInVraag } from '../fouten.js';
import type { Log } from '../log.js';
import { veiligeFout } from '../postgres/fout.js';
import type { Afhandeling, Antwoord } from '../serveer/luisteraar.js';
import { attributenVan } from './attributen.js';
import { leesLeestoken, type Leesaanvraag } from './leestoken.js';
import { leesLeesvraag, type Leesvraag, type Vraagfout } from './leesvraag.js';
import type { Leesblad, Logboeklezer } from './logboeklezer.js';
import type { Verwerking } from './regels.js';

/** Path under that of the organisation. (Leesextensie, OpenAPI 1.1.0) */
export const LEESPAD = '/processing-activities';

const VERSIE = '1.1.0';

/** What the read API of one organisation's log needs. */
export interface Leesroute {
  /** Whose log; absent where a schema holds those of several: then the token says which. */
  readonly verantwoordelijke?: string;
  readonly lees: Logboeklezer;
  /** Who may sign a leestoken for it. */
  readonly vertrouwden: readonly Vertrouwen[];
  readonly log: Log;
}

/** A row as the read API gives it. */
export interface ProcessingActivity {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: Verwerking['status'];
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  readonly endTime: number;
  readonly resource: { readonly attributes: Readonly<Record<string, string>> };
  readonly attributes: ReturnType<typeof attributenVan>;
}

/** The read API of a processing log: `POST <pad>/processing-activities`. (Logboek Dataverwerkingen, extensie lezen) */
export function leesroute({ verantwoordelijke, lees, vertrouwden, log }: Leesroute): Afhandeling {
  return async (verzoek) => {
    let aanvraag: Leesaanvraag;
    try {
      aanvraag = await leesLeestoken(verzoek, verantwoordelijke, vertrouwden, log);
    } catch (fout) {
      if (!(fout instanceof FoutInVraag)) throw fout;
      return probleem(401, fout.message, [], { 'www-authenticate': 'Bearer' });
    }
    const uitkomst = leesLeesvraag(verzoek.inhoud);
    if ('fouten' in uitkomst) return probleem(400, 'De vraag aan het logboek klopt niet.', uitkomst.fouten);
    if (!magLezen(aanvraag, uitkomst.vraag)) {
      log('logboekvraag-afgewezen', { verantwoordelijke: aanvraag.verantwoordelijke, uitgever: aanvraag.uitgever });
      return probleem(403, 'Met dit leestoken zijn alleen regels te lezen van wie erin staat; noem een van hen in dpl.core.data_subject_id.');
    }
    try {
      return antwoord(200, 'application/json', alsAntwoord(await lees(aanvraag.verantwoordelijke, uitkomst.vraag)));
    } catch (fout) {
      log('logboek-niet-gelezen', { verantwoordelijke: aanvraag.verantwoordelijke, ...veiligeFout(fout) });
      return probleem(503, 'Het logboek is nu niet te lezen.', [], { 'retry-after': '5' });
    }
  };
}

function magLezen({ betrokkenen }: Leesaanvraag, { betrokkene }: Leesvraag): boolean {
  return betrokkenen === undefined || (betrokkene !== undefined && betrokkenen.includes(betrokkene));
}

function alsAntwoord({ verwerkingen, volgende }: Leesblad): { readonly processingActivities: readonly ProcessingActivity[]; readonly nextCursor?: string } {
  return { processingActivities: verwerkingen.map(alsProcessingActivity), ...(volgende !== undefined && { nextCursor: String(volgende) }) };
}

function alsProcessingActivity(verwerking: Verwerking): ProcessingActivity {
  return {
    traceId: verwerking.traceId,
    spanId: verwerking.spanId,
    ...(verwerking.ouderSpanId !== undefined && { parentSpanId: verwerking.ouderSpanId }),
    status: verwerking.status,
    name: verwerking.naam,
    startTime: verwerking.begin,
    endTime: verwerking.einde,
    resource: { attributes: { 'service.name': 'handbereik' } },
    attributes: attributenVan(verwerking),
  };
}

function probleem(status: number, title: string, fouten: readonly Vraagfout[] = [], koppen: Readonly<Record<string, string>> = {}): Antwoord {
  const errors = fouten.map(({ veld, verwacht }) => ({ in: 'body', ...(veld && { location: { pointer: `#/${veld}` } }), detail: verwacht }));
  return antwoord(status, 'application/problem+json', { status, title, ...(errors.length > 0 && { errors }) }, koppen);
}

function antwoord(status: number, soort: string, inhoud: unknown, koppen: Readonly<Record<string, string>> = {}): Antwoord {
  return { status, koppen: { 'content-type': soort, 'api-version': VERSIE, ...koppen }, tekst: JSON.stringify(inhoud) };
}
