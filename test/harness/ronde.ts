import { leesSchemabestand } from '../../schema/pakket.js';

/** The example operation of a whole round. */
export const BEKENDHEIDSRONDE = leesSchemabestand('voorbeelden/bekendheidsronde.graphql');

/** Persons of the demo population: the family Cornelissen. */
export const GEZIN = { moeder: '999901011', vader: '999901023', kinderen: ['999901035', '999901047', '999901059'] } as const;

/** The variables of a round in the samenwerkingsverband of the demo. */
export function verzoek(bsns: readonly string[], rest: object = {}): { readonly verzoek: object } {
  return {
    verzoek: {
      personen: bsns.map((bsn) => ({ bsn })),
      samenwerkingsverband: 'sv-demo',
      aanleiding: 'melding-1',
      grondslag: 'wmo-vt',
      doel: 'onderzoek-melding',
      informatiebehoefte: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES'],
      ...rest,
    },
  };
}

/** One row of a round, as the example operation selects it. */
export interface Rondeuitvraag {
  readonly persoon: { readonly id: string; readonly naam: { readonly volledig: string } | null; readonly geboorte: { readonly datum: string } | null };
  readonly partner: { readonly oin: string; readonly naam: string; readonly soort: string };
  readonly besluit: { readonly uitkomst: string; readonly niveau: string | null; readonly categorieen: readonly string[]; readonly uitleg: string };
  readonly bijdrage: {
    readonly uitkomst: string;
    readonly peilmoment: string | null;
    readonly contact: { readonly naam: string } | null;
    readonly personen: readonly { readonly naam: string }[] | null;
    readonly betrokkenheden: readonly { readonly soort: string; readonly toelichting: string | null }[] | null;
    readonly acties: readonly { readonly omschrijving: string }[] | null;
    readonly nietGedeeld: readonly { readonly categorie: string; readonly reden: string }[] | null;
  } | null;
}

/** The answer to the example operation. */
export interface Rondeantwoord {
  readonly bepalenBekendheid: { readonly id: string; readonly uitvragen: readonly Rondeuitvraag[] };
}
