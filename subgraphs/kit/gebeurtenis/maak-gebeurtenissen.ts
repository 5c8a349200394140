import { randomUUID } from 'node:crypto';
import { CloudEvent, type CloudEventV1 } from 'cloudevents';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { isOin } from '../../../schema/identificatie/oin.js';
import { FoutInVraag } from '../fouten.js';
import type { Gebeurtenisvariant, NieuweGebeurtenis } from './gebeurtenis.js';
import { gebreken } from './gegevensschema.js';

/** Producers keep to 64 KB. (NL GOV profile for CloudEvents, size limits) */
export const MAX_GEBEURTENIS = 64 * 1024;

/**
 * The CloudEvents of an occurrence: one per level, tied by `correlationid`, checked against what is agreed about its type.
 * @param bron CloudEvents `source`: `urn:nld:oin:<20 digits>:systeem:<name>`
 * @throws FoutInVraag when what a person filled in may not stand in a gebeurtenis: too large, or a number of a person
 * @throws Error when the functie makes something that was not agreed
 */
export function maakGebeurtenissen(bron: string, nieuw: NieuweGebeurtenis): readonly CloudEventV1<unknown>[] {
  if (new Set(nieuw.varianten.map(({ niveau }) => niveau)).size < nieuw.varianten.length) throw new Error(`${nieuw.type}: een niveau staat er tweemaal`);
  return nieuw.varianten.map((variant) => maak(bron, nieuw, variant));
}

function maak(bron: string, { type, onderwerp, moment, correlatie, traceparent }: NieuweGebeurtenis, { niveau, doelgroep, gegevens }: Gebeurtenisvariant): CloudEventV1<unknown> {
  eisDoelgroep(type, niveau, doelgroep);
  const fouten = gebreken(type, niveau, gegevens);
  if (fouten.length > 0) throw new Error(`${type} op niveau ${niveau} past niet op haar schema: ${fouten.join('; ')}`);
  const gebeurtenis = new CloudEvent<unknown>({
    id: randomUUID(),
    type,
    source: bron,
    subject: onderwerp,
    time: new Date(moment).toISOString(),
    datacontenttype: 'application/json',
    correlationid: correlatie,
    informatieniveau: niveau,
    ...(doelgroep && { doelgroep: [...new Set(doelgroep)].join(',') }),
    ...(traceparent && { traceparent }),
    data: gegevens,
  }).toJSON() as unknown as CloudEventV1<unknown>;
  // A trace is random digits and letters, in which nine digits are no number of anybody.
  if (noemtPersoonsnummer(JSON.stringify([onderwerp, gegevens]))) throw new FoutInVraag('GEBEURTENIS_MET_PERSOONSNUMMER');
  if (Buffer.byteLength(JSON.stringify(gebeurtenis)) > MAX_GEBEURTENIS) throw new FoutInVraag('GEBEURTENIS_TE_GROOT');
  return gebeurtenis;
}

/** MINIMAAL is for everybody; the rest is for organisations that are named. */
function eisDoelgroep(type: string, niveau: string, doelgroep: readonly string[] | undefined): void {
  if (niveau === 'MINIMAAL' && doelgroep) throw new Error(`${type}: MINIMAAL is voor iedereen en noemt geen doelgroep`);
  if (niveau !== 'MINIMAAL' && !(doelgroep && doelgroep.length > 0 && doelgroep.every(isOin))) throw new Error(`${type} op niveau ${niveau} noemt geen doelgroep van OIN's`);
}
