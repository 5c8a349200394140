import { decodeJwt } from 'jose';
import type { Locator, Page } from 'playwright-core';

/** The laboratory as a test walks through it. */
export interface Labpagina {
  /** What was asked of the gateway, and by whom. */
  readonly gevraagd: { readonly url: string; readonly als: string; readonly operatie: string }[];
  /** Opens an example with the bar. */
  open(naam: string): Promise<void>;
  /** Runs what is open. @returns what the bar says of it */
  voerUit(operatie: string): Promise<string>;
  readonly stand: Locator;
  /** The answer as the laboratory shows it. */
  readonly antwoord: Locator;
}

/** Follows a page from its first request, and goes to the laboratory. @param hash what stands after # */
export async function naarLaboratorium(page: Page, hash = ''): Promise<Labpagina> {
  const gevraagd: { url: string; als: string; operatie: string }[] = [];
  page.on('request', (verzoek) => {
    if (new URL(verzoek.url()).pathname !== '/graphql') return;
    const { sub = '' } = decodeJwt((verzoek.headers()['authorization'] ?? '').replace('Bearer ', ''));
    const { query = '' } = (verzoek.postDataJSON() ?? {}) as { readonly query?: string };
    gevraagd.push({ url: verzoek.url(), als: sub.replace('demo-', ''), operatie: /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? '' });
  });
  await page.goto(`/sandbox${hash}`);
  await page.locator('#laboratorium .monaco-editor').first().waitFor();
  const stand = page.locator('#lab-stand');
  return {
    gevraagd,
    stand,
    antwoord: page.locator('#lab-antwoord'),
    async open(naam) {
      await page.locator('#lab-voorbeeld').selectOption(naam);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await stand.filter({ hasText: 'Geopend' }).waitFor();
    },
    async voerUit(operatie) {
      await page.getByRole('button', { name: 'Voer uit' }).click();
      await stand.filter({ hasText: operatie }).waitFor();
      return (await stand.textContent()) ?? '';
    },
  };
}
