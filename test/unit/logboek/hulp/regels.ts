import { randomBytes } from 'node:crypto';
import { spanId } from '../../../../subgraphs/kit/logboek/aanduidingen.js';
import { verwerkingsactiviteit } from '../../../../subgraphs/kit/logboek/activiteiten.js';
import type { Beslissing, Logregels, Verwerking } from '../../../../subgraphs/kit/logboek/regels.js';

/** Organisations of the tests. */
export const GEMEENTE = '00000099000000010000';
export const POLITIE = '00000099000000020000';

/** A processing with everything in it. */
export function verwerking(anders: Partial<Verwerking> = {}): Verwerking {
  return {
    verantwoordelijke: GEMEENTE,
    traceId: randomBytes(16).toString('hex'),
    spanId: spanId(),
    ouderSpanId: spanId(),
    status: 'Ok',
    naam: 'Bijdrage aan bekendheidsronde',
    begin: 1_780_000_000_000,
    einde: 1_780_000_000_040,
    verwerkingsactiviteit: verwerkingsactiviteit('bijdrage'),
    betrokkene: randomBytes(32).toString('base64url'),
    betrokkeneType: `urn:handbereik:pseudoniem:${GEMEENTE}:v1`,
    wederpartij: `urn:nld:oin:${POLITIE}`,
    kenmerken: { 'handbereik.grondslag': 'wmo-vt', 'handbereik.categorieen': ['CONTACT', 'JEUGDHULP'], 'handbereik.herhaald': false, 'handbereik.aantal': 2 },
    ...anders,
  };
}

/** A decision. */
export function beslissing(anders: Partial<Beslissing> = {}): Beslissing {
  return {
    verantwoordelijke: GEMEENTE,
    traceId: randomBytes(16).toString('hex'),
    spanId: spanId(),
    gebeurtenis: 'adl.access_evaluation',
    tijdstip: 1_780_000_000_000,
    status: 'Ok',
    verzoek: { action: { name: 'uitvragen' }, context: { grondslag: 'wmo-vt', doelen: ['onderzoek', 1.5, null] } },
    antwoord: { decision: true },
    beleid: ['wmo-2015@1/vt'],
    ...anders,
  };
}

/** So many rows for one organisation: processings, and one decision. */
export function regels(aantal = 1, verantwoordelijke = GEMEENTE): Logregels {
  return { verwerkingen: Array.from({ length: aantal }, () => verwerking({ verantwoordelijke })), beslissingen: [beslissing({ verantwoordelijke })] };
}

/** Of processings alone. */
export function alleen(...verwerkingen: readonly Verwerking[]): Logregels {
  return { verwerkingen, beslissingen: [] };
}
