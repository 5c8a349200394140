import { randomUUID } from 'node:crypto';
import type { Vrager } from '../../../../subgraphs/kit/index.js';
import { CASUS, PERSOON, type Proefactie, REGISSEUR, type Uitkomst, WIJKTEAM } from './proefactie.js';

interface Organisatie {
  readonly oin: string;
  readonly naam: string;
}

/** An actie as these tests read it. */
export interface Getoond {
  readonly id: string;
  readonly status: string;
  readonly bezorging: string;
  readonly slaapt: boolean;
  readonly omschrijving: string;
  readonly opdrachtgever: Organisatie;
  readonly uitvoerder: Organisatie;
  readonly overgangen: readonly { readonly naar: string; readonly moment: string; readonly door: Organisatie; readonly functie: string; readonly reden: string | null }[];
  readonly voortgang: readonly { readonly moment: string; readonly tekst: string }[];
}

/** Everything that an actie shows. */
export const VELDEN = /* GraphQL */ `
  id status bezorging termijn aangevraagd opdrachtgever { oin naam } uitvoerder { oin naam } overgangen { volgnummer van naar moment door { oin } functie reden }
  casus { id } persoon { id } omschrijving conditie conditieGemeld slaapt informering doelverwijzing gepland voortgang { moment tekst door { naam } } resultaat { doelBehaald toelichting }
`;

export const ZET_UIT = `mutation ZetUit($invoer: ActieInvoer!, $sleutel: ID!) { zetActieUit(invoer: $invoer, sleutel: $sleutel) { ${VELDEN} } }`;

/** Every mutation on an actie that was set out, by name, with arguments that are right. */
export const STAPPEN = {
  ontvangActie: 'ontvangActie(id: $id)',
  pakActieOp: 'pakActieOp(id: $id)',
  planActie: 'planActie(id: $id, op: "2026-12-01T09:00:00Z")',
  weigerActie: 'weigerActie(id: $id, reden: "Wij kennen dit gezin niet meer.")',
  meldVoortgang: 'meldVoortgang(id: $id, tekst: "Het eerste gesprek is gevoerd.", sleutel: "voortgang-een-0001")',
  meldConditie: 'meldConditie(id: $id)',
  rondActieAf: 'rondActieAf(id: $id, resultaat: { doelBehaald: DEELS, toelichting: "Twee van de drie afspraken staan." })',
  trekActieIn: 'trekActieIn(id: $id, reden: "De casus is overgedragen.")',
} as const;
export type Stap = keyof typeof STAPPEN;

/** What is asked, with something else in it. */
export const invoer = (anders: object = {}): object => ({
  casus: CASUS, persoon: PERSOON, uitvoerder: WIJKTEAM, omschrijving: 'Gesprek met moeder over opvang.', informering: 'Moeder is gebeld en weet ervan.', doelverwijzing: 'doel-rust-thuis', termijn: '2026-12-24T09:00:00.000Z', ...anders,
});

/** Sets an actie out as the regisseur; gives the actie. @throws when that is refused */
export async function zetUit(proef: Proefactie, anders: object = {}, sleutel: string = randomUUID(), wie: Vrager = REGISSEUR): Promise<Getoond> {
  const { data, fouten } = await proef.vraag<{ zetActieUit: Getoond }>(wie, ZET_UIT, { invoer: invoer(anders), sleutel });
  if (!data) throw new Error(JSON.stringify(fouten));
  return data.zetActieUit;
}

/** Takes a step with an actie; what it has become is in `data.actie`. */
export function stap(proef: Proefactie, wie: Vrager, welke: Stap | (string & {}), id: string): Promise<Uitkomst<{ readonly actie: Getoond }>> {
  return proef.vraag(wie, `mutation ($id: ID!) { actie: ${STAPPEN[welke as Stap] ?? welke} { ${VELDEN} } }`, { id });
}

/** Takes steps one after the other; gives the actie after the last. @throws when one is refused */
export async function stappen(proef: Proefactie, wie: Vrager, id: string, ...welke: (Stap | (string & {}))[]): Promise<Getoond> {
  let actie: Getoond | undefined;
  for (const een of welke) {
    const { data, fouten } = await stap(proef, wie, een, id);
    if (!data) throw new Error(`${een}: ${JSON.stringify(fouten)}`);
    actie = data.actie;
  }
  if (!actie) throw new Error('Er is geen stap genoemd.');
  return actie;
}

/** Looks at an actie. */
export function zie(proef: Proefactie, wie: Vrager, id: string): Promise<Uitkomst<{ readonly actie: Getoond }>> {
  return proef.vraag(wie, `query ($id: ID!) { actie(id: $id) { ${VELDEN} } }`, { id });
}
