/** What one page needs beyond what every page may. (Content Security Policy Level 3) */
export interface Paginarechten {
  /** Sources for scripts, such as `'wasm-unsafe-eval'`. */
  readonly script?: readonly string[];
  readonly stijl?: readonly string[];
  readonly werker?: readonly string[];
}

/** Headers of a page: nothing comes from elsewhere, nothing goes elsewhere, and no other page may show it in a frame. */
export function paginakoppen({ script = [], stijl = [], werker = [] }: Paginarechten = {}): Readonly<Record<string, string>> {
  const beleid = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...script],
    'style-src': ["'self'", ...stijl],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", ...werker],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    ...BESTANDSKOPPEN,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': Object.entries(beleid).map(([naam, bronnen]) => `${naam} ${bronnen.join(' ')}`).join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/** Headers of everything that a page consists of. */
export const BESTANDSKOPPEN = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
