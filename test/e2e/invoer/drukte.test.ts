import { expect, it } from 'vitest';
import { startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';

it('Bij meer vragen dan de gateway tegelijk aankan wacht wie kan op zijn beurt en krijgt zijn hele antwoord; wat niet meer in de rij past wordt geweigerd, met een code', async () => {
  await using keten = await startKeten({ omgeving: { HANDBEREIK_MAX_TEGELIJK: '1' } });
  const antwoorden = await Promise.all(Array.from({ length: 60 }, () => keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, GEZIN.vader]))));
  const geweigerd = antwoorden.filter(({ status }) => status === 503);
  // One is answered, eight wait, and the line is full.
  expect(geweigerd.length).toBeGreaterThan(0);
  for (const { tekst } of geweigerd) expect(JSON.parse(tekst)).toMatchObject({ status: 503, code: 'GATEWAY_OVERBELAST' });
  const beantwoord = antwoorden.filter(({ status }) => status === 200);
  expect(beantwoord.length).toBeGreaterThanOrEqual(9);
  expect(beantwoord.length + geweigerd.length).toBe(60);
  for (const { errors } of beantwoord) expect(errors).toBeUndefined();
  // A place that comes free is taken again.
  expect((await keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]))).errors).toBeUndefined();
});
