import { tekst } from './html.js';
import type { Paginarechten } from './koppen.js';

/** One page under `/sandbox`. */
export interface Pagina {
  readonly pad: string;
  readonly titel: string;
  /** HTML of what stands in `main`. */
  readonly inhoud: string;
  /** Paths under `bestanden/` of what it runs; modules, unless they end in `.umd.js` or `.standalone.js`. */
  readonly scripts?: readonly string[];
  /** Paths under `bestanden/` of style sheets besides that of every page. */
  readonly stijlen?: readonly string[];
  /** What it may beyond every page. */
  readonly rechten?: Paginarechten;
  /** Fills the window, without a margin. */
  readonly vol?: boolean;
}

/** The way between the pages. */
const WEGWIJZER = [
  ['/sandbox', 'Vragen stellen'],
  ['/sandbox/ronde', 'Bekendheidsronde'],
  ['/sandbox/kaart', 'Ketenkaart'],
  ['/sandbox/schema/', "Schema's"],
  ['/sandbox/documentatie/', 'Documentatie'],
] as const;

/** A page as HTML: every page has the same frame. */
export function alsHtml({ pad, titel, inhoud, scripts = [], stijlen = [], vol = false }: Pagina, demo: boolean): string {
  const wegen = WEGWIJZER.map(([naar, naam]) => `<li><a class="nl-link" href="${naar}"${naar === pad ? ' aria-current="page"' : ''}>${naam}</a></li>`).join('');
  const modules = scripts.map((bestand) => `<script ${/\.(umd|standalone)\.js$/.test(bestand) ? 'defer' : 'type="module"'} src="/sandbox/bestanden/${bestand}"></script>`).join('\n');
  return `<!doctype html>
<html lang="nl" class="voorbeeld-theme">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tekst(titel)} - Handbereik</title>
<link rel="icon" href="/sandbox/bestanden/handbereik.svg" type="image/svg+xml">
${['stijl.css', ...stijlen].map((bestand) => `<link rel="stylesheet" href="/sandbox/bestanden/${bestand}">`).join('\n')}
${modules}
</head>
<body${vol ? ' class="vol"' : ''}${demo ? ' data-demo' : ''}>
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
<header class="kop">
<p class="kop__naam">Handbereik</p>
<nav aria-label="Onderdelen van de sandbox"><ul class="kop__wegen">${wegen}</ul></nav>
${demo ? '<p class="kop__soort">Demonstratie met synthetische gegevens</p>' : ''}
</header>
<main id="inhoud" tabindex="-1">
${inhoud}
</main>
<noscript><p>Deze pagina heeft JavaScript nodig. De <a href="/sandbox/documentatie/">documentatie</a> niet.</p></noscript>
</body>
</html>
`;
}
