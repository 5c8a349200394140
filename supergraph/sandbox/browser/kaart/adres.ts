/** What is chosen stands in the address, after `#`: so that it can be kept and passed on. Never anything of a person. */
export interface Keuze {
  readonly deel?: string;
  readonly functie?: number;
}

/** What the address chooses. */
export function gekozen(hash: string): Keuze {
  const [, wat, waarde = ''] = /^#(deel|functie)=([a-z0-9-]{1,60})$/.exec(hash) ?? [];
  if (wat === 'deel') return { deel: waarde };
  return wat === 'functie' ? { functie: Number(waarde) } : {};
}

export const naarDeel = (naam: string): string => `#deel=${naam}`;
export const naarFunctie = (nummer: number): string => `#functie=${nummer}`;
