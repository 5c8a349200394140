import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import type { Bevinding, Gebruiker, Veldgebruik } from '../../schema/publicatie.js';
import { opTekst } from './canoniek.js';
import { coordinatenVan } from './coordinaten.js';
import { vertaal } from './wijziging.js';

/** An operation that must go on working. */
export interface Voorbeeld {
  readonly naam: string;
  readonly tekst: string;
}

/** What clients have, what they would get, and what they use. */
export interface Verschilopdracht {
  readonly huidigeApi: string;
  readonly nieuweApi: string;
  readonly gebruik: readonly Veldgebruik[];
  readonly voorbeelden: readonly Voorbeeld[];
}

interface Gelezen {
  readonly naam: string;
  readonly document: DocumentNode;
  readonly coordinaten: ReadonlySet<string>;
}

const REGEL = 'verschil';

/**
 * What changes for clients. A change that breaks questions is refused where somebody uses what it takes away, with who that is;
 * unused it is told and no more. The `considerUsage` rule of graphql-inspector is not used: it matches by the beginning of
 * a name, so that an unused `PolitieRol` would also let go a used `PolitieRolverdeling`.
 */
export async function verschil({ huidigeApi, nieuweApi, gebruik, voorbeelden }: Verschilopdracht): Promise<readonly Bevinding[]> {
  const [oud, nieuw] = [buildSchema(huidigeApi), buildSchema(nieuweApi)];
  const passend = passende(voorbeelden, oud);
  const wijzigingen = (await diff(oud, nieuw)).filter(({ criticality: { level } }) => level !== CriticalityLevel.NonBreaking);
  const bevindingen = wijzigingen.map((wijziging) => bevindingBij(wijziging, oud, gebruik, passend));
  return [...bevindingen, ...gebrokenVoorbeelden(nieuw, passend, bevindingen)];
}

/** The examples that fit what clients have now: only those can break by this. */
function passende(voorbeelden: readonly Voorbeeld[], oud: GraphQLSchema): readonly Gelezen[] {
  return voorbeelden.flatMap(({ naam, tekst }) => {
    const document = parse(tekst);
    return validate(oud, document).length === 0 ? [{ naam, document, coordinaten: coordinatenVan(document, oud) }] : [];
  });
}

function bevindingBij(wijziging: Change, oud: GraphQLSchema, gebruik: readonly Veldgebruik[], voorbeelden: readonly Gelezen[]): Bevinding {
  const { plaats, zin, raakt } = vertaal(wijziging, oud);
  const breekt = gebruikers(raakt, gebruik, voorbeelden);
  if (wijziging.criticality.level === CriticalityLevel.Dangerous) {
    return { regel: REGEL, ernst: 'WAARSCHUWING', plaats, melding: zin, uitweg: 'Ga na of wie dit gebruikt ermee om kan gaan.', ...(breekt.length > 0 && { breekt }) };
  }
  if (breekt.length === 0) return { regel: REGEL, ernst: 'MELDING', plaats, melding: `${zin} Niemand gebruikte het.`, uitweg: 'U hoeft niets te doen.' };
  return {
    regel: REGEL,
    ernst: 'FOUT',
    plaats,
    melding: `${zin} Dat breekt vragen van ${opsomming(breekt)}.`,
    uitweg: 'Laat het staan met @deprecated en een datum, zet het nieuwe ernaast, en haal het weg als niemand het meer gebruikt.',
    breekt,
  };
}

/** Who uses it: clients with how often and until when, examples by their name. */
function gebruikers(raakt: (coordinaat: string) => boolean, gebruik: readonly Veldgebruik[], voorbeelden: readonly Gelezen[]): readonly Gebruiker[] {
  const perClient = new Map<string, { readonly aantallen: Map<string, number>; laatst: string }>();
  for (const { client, coordinaat, aantal, dag } of gebruik) {
    if (aantal <= 0 || !raakt(coordinaat)) continue;
    const stand = perClient.get(client) ?? { aantallen: new Map<string, number>(), laatst: dag };
    stand.aantallen.set(coordinaat, (stand.aantallen.get(coordinaat) ?? 0) + aantal);
    if (dag > stand.laatst) stand.laatst = dag;
    perClient.set(client, stand);
  }
  const clients = [...perClient]
    // One question uses several coordinates: the most used one tells how many there were at least.
    .map(([client, { aantallen, laatst }]) => ({ client, aantal: Math.max(...aantallen.values()), laatst }))
    .sort((een, ander) => opTekst(een.client, ander.client));
  return [...clients, ...voorbeelden.filter(({ coordinaten }) => [...coordinaten].some(raakt)).map(alsGebruiker)];
}

/** An example that does not fit any more though no change above names it. */
function gebrokenVoorbeelden(nieuw: GraphQLSchema, voorbeelden: readonly Gelezen[], bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const genoemd = new Set(bevindingen.filter(({ ernst }) => ernst === 'FOUT').flatMap(({ breekt = [] }) => breekt.map(({ client }) => client)));
  return voorbeelden
    .filter((voorbeeld) => !genoemd.has(alsGebruiker(voorbeeld).client) && validate(nieuw, voorbeeld.document).length > 0)
    .map((voorbeeld) => ({
      regel: REGEL,
      ernst: 'FOUT',
      plaats: alsGebruiker(voorbeeld).client,
      melding: `De voorbeeldvraag ${voorbeeld.naam} past niet meer op het schema.`,
      uitweg: 'Laat staan wat de vraag gebruikt.',
      breekt: [alsGebruiker(voorbeeld)],
    }));
}

const alsGebruiker = ({ naam }: { readonly naam: string }): Gebruiker => ({ client: `voorbeeld ${naam}` });

function opsomming(breekt: readonly Gebruiker[]): string {
  const namen = breekt.map(({ client, aantal, laatst }) => (aantal === undefined ? client : `${client} (${aantal} keer, het laatst op ${laatst ?? 'onbekend'})`));
  const genoemd = namen.slice(0, 5);
  return namen.length > genoemd.length ? `${genoemd.join(', ')} en ${namen.length - genoemd.length} anderen` : genoemd.join(', ');
}
