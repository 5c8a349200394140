/** The kinds of melding. (afsprakenstelsel, informatiemodel Melding; Comensha from samenwerkfunctie 1) */
export const MELDINGSOORTEN = ['VEILIG_THUIS', 'NIET_ACUTE_ZORG', 'ZORG_EN_VEILIGHEIDSHUIS', 'COMENSHA'] as const;
export type Meldingsoortnaam = (typeof MELDINGSOORTEN)[number];

/** The code of each kind in the information model; Comensha has none there. */
export const SOORTCODES: Readonly<Record<Meldingsoortnaam, string>> = { VEILIG_THUIS: 'VT', NIET_ACUTE_ZORG: 'NAZ', ZORG_EN_VEILIGHEIDSHUIS: 'ZVH', COMENSHA: 'COMENSHA' };

/** How far a melding is, beside the status of the opdracht that it is. */
export const MELDINGSTANDEN = ['GEREGISTREERD', 'BEOORDEELD', 'OPGEPAKT', 'DOORGEZET', 'AFGEWEZEN', 'TERUGGEKOPPELD'] as const;
export type Meldingstandnaam = (typeof MELDINGSTANDEN)[number];

/** Codes for sex as the information model has them. (ISO 5218) */
export const GESLACHTEN = { ONBEKEND: '0', MAN: '1', VROUW: '2', NIET_GESPECIFICEERD: '9' } as const;
export type Geslachtnaam = keyof typeof GESLACHTEN;
