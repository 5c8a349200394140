import { describe, expect, it } from 'vitest';
import { zonderAfgeschermd } from '../../../subgraphs/functies/burger/afscherming.js';
import { leesLogregel, type Logregel } from '../../../subgraphs/functies/burger/logregel.js';
import type { Verwerking } from '../../../subgraphs/kit/index.js';
import { attributenVan } from '../../../subgraphs/kit/logboek/attributen.js';
import { registerinzage, vraagpaar } from './hulp/logregels.js';

const NU = Date.parse('2026-11-23T12:00:00Z');
const lees = (rij: Verwerking): Logregel | undefined =>
  leesLogregel({ traceId: rij.traceId, spanId: rij.spanId, parentSpanId: rij.ouderSpanId, startTime: rij.begin, attributes: attributenVan(rij) }, rij.verantwoordelijke, rij.betrokkene!);
const tot = (rij: Verwerking, afgeschermdTot: string): Verwerking => ({ ...rij, kenmerken: { ...rij.kenmerken, afgeschermdTot } });

describe('Wat om veiligheid is afgeschermd', () => {
  const { uitvraag, bijdrage } = vraagpaar('zelf');
  const ander = vraagpaar('zelf');
  const bijRegister = { ...registerinzage('zelf'), traceId: uitvraag.traceId };

  it.each([
    ['bij de vrager', [tot(uitvraag, '2026-12-01T00:00:00Z'), bijdrage, bijRegister]],
    ['bij de bronhouder', [uitvraag, tot(bijdrage, '2026-12-01T00:00:00Z'), bijRegister]],
  ])('staat aan geen enkel eind in de inzage, ook niet in het register, als het %s zo staat', (_waar, rijen) => {
    const regels = [...rijen, ander.uitvraag, ander.bijdrage].map((rij) => lees(rij)!);
    expect(zonderAfgeschermd(regels, NU).map(({ traceId }) => traceId)).toEqual([ander.uitvraag.traceId, ander.bijdrage.traceId]);
  });

  it('staat er na dat moment wel', () => {
    expect(zonderAfgeschermd([lees(tot(uitvraag, '2026-11-23T11:59:59Z'))!, lees(bijdrage)!], NU)).toHaveLength(2);
  });

  it('wordt niet getoond als het moment niet te lezen is', () => {
    expect(lees(tot(uitvraag, 'ooit'))).toBeUndefined();
  });
});
