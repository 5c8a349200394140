/** What 32.10 says about who has gezag: parents by their place on the list, and whether a third party has it. */
export interface Gezagscode {
  readonly omschrijving: string;
  readonly ouders: readonly (1 | 2)[];
  readonly derde: boolean;
}

/** The codes of 32.10 (table 61, gezagsverhouding) with our own wording. */
export const GEZAGSCODES: Readonly<Record<string, Gezagscode>> = {
  '1': { omschrijving: 'Ouder 1 heeft het gezag.', ouders: [1], derde: false },
  '2': { omschrijving: 'Ouder 2 heeft het gezag.', ouders: [2], derde: false },
  '12': { omschrijving: 'Ouder 1 en ouder 2 hebben samen het gezag.', ouders: [1, 2], derde: false },
  '1D': { omschrijving: 'Ouder 1 heeft samen met een derde het gezag.', ouders: [1], derde: true },
  '2D': { omschrijving: 'Ouder 2 heeft samen met een derde het gezag.', ouders: [2], derde: true },
  '3D': { omschrijving: 'Ouder 1, ouder 2 en een derde hebben samen het gezag.', ouders: [1, 2], derde: true },
  D: { omschrijving: 'Een of meer derden hebben het gezag.', ouders: [], derde: true },
};
