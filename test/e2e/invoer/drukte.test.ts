import { expect, it } from 'vitest';
import { startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';

it('Meer vragen tegelijk dan de gateway aankan worden meteen geweigerd, met een code; wie wel aan de beurt is krijgt zijn hele antwoord', async () => {
  await using keten = await startKeten({ omgeving: { HANDBEREIK_MAX_TEGELIJK: '3' } });
  const antwoorden = await Promise.all(Array.from({ length: 20 }, () => keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, GEZIN.vader]))));
  const geweigerd = antwoorden.filter(({ status }) => status === 503);
  expect(geweigerd.length).toBeGreaterThan(0);
  for (const { tekst } of geweigerd) expect(JSON.parse(tekst)).toMatchObject({ status: 503, code: 'GATEWAY_OVERBELAST' });
  const beantwoord = antwoorden.filter(({ status }) => status === 200);
  expect(beantwoord.length).toBeGreaterThanOrEqual(3);
  for (const { errors } of beantwoord) expect(errors).toBeUndefined();
  // A place that comes free is taken again.
  expect((await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]))).errors).toBeUndefined();
});
