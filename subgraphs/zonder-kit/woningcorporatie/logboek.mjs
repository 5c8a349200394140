import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';

/**
 * A processing log (Logboek Dataverwerkingen): a line of JSON per person about whom was answered, on disk before the answer leaves.
 * @returns a function that writes the lines of one request; it throws when that fails, and then nothing may be given
 */
export function maakLogboek(bestand, oin) {
  return async (antwoorden) => {
    if (antwoorden.length === 0) return;
    const regels = antwoorden.map(({ claims, uitkomst, begin }) => JSON.stringify({
      trace_id: claims.traceId,
      parent_span_id: claims.spanId,
      span_id: randomBytes(8).toString('hex'),
      status: 'Ok',
      name: 'Bijdrage aan bekendheidsronde',
      start_time: begin,
      end_time: Date.now(),
      resource: { 'service.namespace': `urn:nld:oin:${oin}` },
      attributes: {
        'dpl.core.processing_activity_id': 'bijdrage/v1',
        'dpl.core.data_subject_id': claims.pseudoniemen[0].waarde,
        'dpl.core.foreign_operation.processor': `urn:nld:oin:${claims.vrager?.oin}`,
        bewijs: claims.jti, samenwerkingsverband: claims.samenwerkingsverband, grondslag: claims.grondslag, doel: claims.doel, fase: claims.fase, niveau: claims.niveau, uitkomst,
      },
    }));
    const log = await open(bestand, 'a', 0o600);
    try {
      await log.appendFile(`${regels.join('\n')}\n`);
      await log.datasync();
    } finally {
      await log.close();
    }
  };
}
