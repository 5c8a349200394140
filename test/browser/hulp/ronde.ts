import type { Locator, Page } from 'playwright-core';

import { leesSchemabestand } from '../../../schema/pakket.js';
import type { Storing } from '../../harness/omleiding.js';
import { GEZIN } from '../../harness/ronde.js';
import type { Proefbrowser, Proefpagina } from './browser.js';
import type { Proefketen } from './keten.js';

/** A child of the demo population. */
export const [LOTTE] = GEZIN.kinderen;

/** An organisation that answers with an error. */
export const FAALT: Storing = (_, antwoord) => {
  antwoord.writeHead(500, { 'content-type': 'application/json' }).end('{}');
  return true;
};

/** The page of the round as this persona, with what can be chosen filled in. */
export async function gaNaarRonde(browser: Proefbrowser, als: string, viewport: { readonly width: number; readonly height: number }): Promise<Proefpagina> {
  const pagina = await browser.pagina({ viewport });
  const { page } = pagina;
  page.setDefaultTimeout(20_000);
  await page.goto('/sandbox/ronde');
  await page.locator('#ronde-doel option').first().waitFor({ state: 'attached' });
  await page.locator('#ronde-persona').selectOption(als);
  return pagina;
}

/** Looks somebody up by number. */
export async function zoek(page: Page, bsn: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Burgerservicenummer' }).fill(bsn);
  await page.getByRole('button', { name: 'Zoek op' }).click();
}

/** Looks up Lotte, and chooses these categories and no others when there are any. */
export async function metLotte(page: Page, categorieen: readonly string[] = []): Promise<void> {
  await zoek(page, LOTTE);
  await page.getByLabel('Lotte Cornelissen').waitFor();
  if (categorieen.length === 0) return;
  await page.getByText('Meer soorten gegevens').click();
  for (const vink of await page.locator('[id^="behoefte-"]').all()) await vink.setChecked(categorieen.includes((await vink.getAttribute('value')) ?? ''));
}

/** From the form into the round. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk wat u gaat vragen' }).click();
  await page.getByRole('button', { name: 'Begin de ronde' }).click();
}

/** The card of a partner, and its mark. */
export const kaart = (page: Page, oin: string): Locator => page.locator(`#partner-${oin}`);
export const merk = (page: Page, oin: string): Locator => kaart(page, oin).locator('.merk');
/** How far it is, in a sentence. */
export const voortgang = (page: Page): Locator => page.locator('#ronde-voortgang');
/** What went wrong. */
export const fouten = (page: Page): Locator => page.locator('#ronde-fouten');
/** Nothing is under way any more. */
export const klaar = (page: Page): Promise<void> => voortgang(page).and(page.locator(':not(:has-text("onderweg"))')).filter({ hasText: 'geantwoord' }).waitFor();
/** What is to be read somewhere, on one line. */
export const tekst = async (plek: Locator): Promise<string> => (await plek.innerText()).replace(/\s+/g, ' ');

/** A professional of an organisation answers everything that lies before it. @returns how much that was */
export async function beantwoord(keten: Proefketen, oin: string, categorieen: readonly string[]): Promise<number> {
  const { data } = await keten.vraag<{ mijnOpdrachten: { uitvragen: { edges: readonly { readonly node: { readonly id: string; readonly status: string } }[] } } }>(
    '{ mijnOpdrachten { uitvragen(first: 100) { edges { node { id status } } } } }', {}, oin);
  const open = data!.mijnOpdrachten.uitvragen.edges.map(({ node }) => node).filter(({ status }) => status === 'AANGEVRAAGD');
  for (const { id } of open) {
    const { errors } = await keten.vraag('mutation ($id: ID!, $categorieen: [Gegevenscategorie!]!) { pakUitvraagOp(id: $id) { status } beantwoordUitvraag(id: $id, delen: true, categorieen: $categorieen) { status } }', { id, categorieen }, oin);
    if (errors) throw new Error(`De uitvraag is niet beantwoord: ${errors[0]?.message}`);
  }
  return open.length;
}

/** So many meldingen about Lotte, for her timeline. */
export async function registreerMeldingen(keten: Proefketen, aantal: number): Promise<void> {
  const melding = JSON.parse(leesSchemabestand('voorbeelden/melding-registreren.json')) as { readonly invoer: object };
  for (let keer = 0; keer < aantal; keer++) {
    const { errors } = await keten.vraag('mutation ($invoer: MeldingInvoer!, $sleutel: ID!) { registreerMelding(invoer: $invoer, sleutel: $sleutel) { id } }', { ...melding, sleutel: `ronde-tijdlijn-${keer}-0123456789` }, 'wijkteam');
    if (errors) throw new Error(`De melding is niet aangenomen: ${errors[0]?.message}`);
  }
}
