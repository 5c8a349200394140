import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ontvanger } from '../../unit/gebeurtenis/hulp/ontvanger.js';
import { alleenDat, proefketenindex, VT, wie } from '../../unit/gebeurtenis/hulp/proefketenindex.js';

const RUIM = { timeout: 50_000 };

describe('Bezorgen dat midden in een bezorging ophoudt', () => {
  it('gaat in een ander proces verder: niets verloren, op volgorde, en wat twee keer komt is te herkennen', async () => {
    const index = await proefketenindex();
    onTestFinished(() => index.stop());
    await index.webhooks.stop();
    const bij = await ontvanger();
    const eerste = await index.ander();
    const herhaling = { verlopenS: 3 };
    await index.start({ opslag: eerste, herhaling });
    await index.vraag('mutation ($invoer: WebhookInvoer!) { abonneerWebhook(invoer: $invoer) { id } }', wie(VT), { invoer: { sleutel: randomUUID(), adres: bij.url } });

    let bereikt = (): void => {};
    const halverwege = new Promise<void>((klaar) => (bereikt = klaar));
    bij.antwoord = async (nummer) => {
      if (nummer === 7) {
        bereikt();
        // The process loses its database with this delivery under way: whatever comes of it, it can record nothing more.
        await eerste.sluit();
      }
      return 204;
    };
    const nieuw = Array.from({ length: 30 }, () => alleenDat()).flat();
    await index.gebeurtenissen.voegToe(nieuw);
    await halverwege;
    await expect.poll(() => bij.gekregen.length, RUIM).toBeGreaterThanOrEqual(8);

    bij.antwoord = () => 204;
    await index.start({ opslag: await index.ander(), herhaling });
    const verwacht = nieuw.map(({ gebeurtenis }) => gebeurtenis.id);
    const perBericht = (): ReadonlyMap<unknown, string> => new Map(bij.gekregen.map(({ koppen, inhoud }) => [koppen['webhook-id'], JSON.parse(inhoud).id as string]));
    await expect.poll(() => perBericht().size, RUIM).toBe(30);
    expect([...perBericht().values()]).toEqual(verwacht);
    // At most the one under way came twice, under the same webhook-id.
    expect(bij.gekregen.length).toBeLessThanOrEqual(31);
  });
});
