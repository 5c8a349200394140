/** How serious a finding is: `fout` keeps something from working, `let op` deserves a look. */
export type Ernst = 'ok' | 'let op' | 'fout';

/** What one check found. */
export interface Bevinding {
  /** What was looked at. */
  readonly naam: string;
  readonly stand: Ernst;
  /** What was seen, in a sentence. Never a secret, and nothing of a person. */
  readonly bevinding: string;
  /** How to mend it; absent when there is nothing to mend. */
  readonly remedie?: string;
}

export function ok(naam: string, bevinding: string): Bevinding {
  return { naam, stand: 'ok', bevinding };
}

export function letOp(naam: string, bevinding: string, remedie?: string): Bevinding {
  return { naam, stand: 'let op', bevinding, ...(remedie !== undefined && { remedie }) };
}

export function mis(naam: string, bevinding: string, remedie: string): Bevinding {
  return { naam, stand: 'fout', bevinding, remedie };
}

/** The code of a system error, such as `EACCES`; never its message, which holds paths and addresses. */
export function codeVan(fout: unknown): string {
  const bron = fout instanceof Error && fout.cause instanceof Error ? fout.cause : fout;
  if (bron instanceof Error && 'code' in bron && typeof bron.code === 'string') return bron.code;
  return bron instanceof Error ? bron.name : 'onbekend';
}
