import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GEBEURTENISPROFIELEN } from '../../../subgraphs/voorzieningen/ketenindex/aanbod/profiel.js';
import { webhookpost } from '../../../subgraphs/voorzieningen/ketenindex/webhooks/post.js';
import { ontvanger } from './hulp/ontvanger.js';
import { alleenDat, POLITIE } from './hulp/proefketenindex.js';

const GEHEIM = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const VERWACHT = {
  nlgov: { type: 'nl.handbereik.melding-geregistreerd', source: `urn:nld:oin:${POLITIE}:systeem:meldkamer` },
  soh: { type: 'uitwisselen-melding.melding-geregistreerd', source: `/oin/${POLITIE}/systeem/meldkamer` },
};

describe('Het profiel van een webhook', () => {
  it.each(GEBEURTENISPROFIELEN)('is dat van de rand: %s, en wat bezorgd is, is ook zo ondertekend', async (profiel) => {
    const bij = await ontvanger();
    const post = webhookpost({ lokaal: true, profiel, klok: () => Date.now() });
    onTestFinished(() => post.stop());
    const [{ gebeurtenis }] = alleenDat() as [ReturnType<typeof alleenDat>[number]];
    const rij = { positie: 1, ontvangen: '2026-11-24T12:00:00.000Z', niveau: 'MINIMAAL' as const, correlatie: gebeurtenis.id, gebeurtenis: { ...gebeurtenis, ...VERWACHT.nlgov } };
    expect(await post.bezorg({ id: 'webhook-1', adres: bij.url }, GEHEIM, rij)).toEqual({ uitslag: 'BEZORGD' });
    const [gekregen] = bij.gekregen;
    expect(new Webhook(GEHEIM).verify(gekregen?.inhoud ?? '', gekregen?.koppen as Record<string, string>)).toMatchObject({ id: gebeurtenis.id, ...VERWACHT[profiel] });
  });
});
