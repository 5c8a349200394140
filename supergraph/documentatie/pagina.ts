import { type Html, html, samen } from './html.js';

/** One page of the documentation. */
export interface Documentatiepagina {
  readonly bestand: string;
  readonly titel: string;
  /** What stands below the title. */
  readonly inhoud: Html;
}

/** The way between the pages, the same on each. */
const WEGEN = [['index.html', 'Overzicht'], ['partners.html', 'Partners'], ['ketenindex.html', 'Ketenindex'], ['gedeeld.html', 'Gedeelde types'], ['front-end.html', 'Voor front-endteams']] as const;

/** A page as a file: without script, with links that work from a server and from a folder alike. */
export function alsBestand({ bestand, titel, inhoud }: Documentatiepagina): string {
  const wegen = WEGEN.map(([naar, naam]) => html`<li><a href="${naar}"${naar === bestand ? html` aria-current="page"` : undefined}>${naam}</a></li>`);
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} - Documentatie van Handbereik</title>
<link rel="stylesheet" href="stijl.css">
</head>
<body>
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
<header>
<p class="naam">Handbereik, documentatie</p>
<nav aria-label="Documentatie"><ul>${samen(wegen, '')}</ul></nav>
</header>
<main id="inhoud" tabindex="-1">
<h1>${titel}</h1>
${inhoud}
</main>
<footer><p>Gemaakt uit de supergraph en uit <code>schema/</code>. De personen en dossiers in de antwoorden zijn verzonnen.</p></footer>
</body>
</html>
`.tekst;
}
