import { describe, expect, it } from 'vitest';
import { RONDE, startNepketen, VERZOEK } from './hulp/keten.js';

interface Knoop {
  readonly kind: string;
  readonly nodes?: readonly Knoop[];
  readonly node?: Knoop;
  readonly serviceName?: string;
  readonly path?: readonly unknown[];
}

const oproepen = (knoop: Knoop): readonly string[] => [...(knoop.serviceName === undefined ? [] : [knoop.serviceName]), ...(knoop.node ? oproepen(knoop.node) : []), ...(knoop.nodes ?? []).flatMap(oproepen)];

async function vraag(url: string, kop: Record<string, string>): Promise<{ readonly extensions?: { readonly queryPlan: Knoop } }> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer goed', ...kop }, body: JSON.stringify({ query: RONDE, variables: VERZOEK }) });
  return (await antwoord.json()) as object;
}

describe('hoe een vraag wordt uitgevoerd', () => {
  it('staat bij het antwoord voor wie erom vraagt, met elke subgraph en zonder waarden', async () => {
    await using keten = await startNepketen();
    const { extensions } = await vraag(keten.url, { 'handbereik-queryplan': 'ja' });
    expect(extensions?.queryPlan.kind).toBe('QueryPlan');
    expect(new Set(oproepen(extensions!.queryPlan))).toEqual(new Set(['bekendheid', 'identiteit', 'politie', 'ggz']));
    expect(JSON.stringify(extensions)).toContain('{"Field":"uitvragen"},"@"');
    expect(JSON.stringify(extensions)).not.toContain('999990019');
    // From the memory of plans just as well.
    expect((await vraag(keten.url, { 'handbereik-queryplan': 'ja' })).extensions).toEqual(extensions);
  });

  it('staat er niet bij voor wie er niet om vraagt', async () => {
    await using keten = await startNepketen();
    expect(await vraag(keten.url, {})).not.toHaveProperty('extensions');
    expect(await vraag(keten.url, { 'handbereik-queryplan': 'nee' })).not.toHaveProperty('extensions');
  });

  it('staat er niet bij voor wie niet vrij mag vragen', async () => {
    await using keten = await startNepketen({ gateway: { openVoor: () => false } });
    expect(await vraag(keten.url, { 'handbereik-queryplan': 'ja' })).not.toHaveProperty('extensions');
  });
});
