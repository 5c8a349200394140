import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PAKKETMAP } from '../../schema/pakket.js';
import { pakketbestand } from './pakket.js';

/** The open components of NL Design System that the pages use, by package and file. */
const ONDERDELEN = [
  ['@nl-design-system-unstable/voorbeeld-design-tokens', 'dist/theme.css'],
  ['@nl-design-system-candidate/button-css', 'dist/button.css'],
  ['@nl-design-system-candidate/code-css', 'dist/code.css'],
  ['@nl-design-system-candidate/code-block-css', 'dist/code-block.css'],
  ['@nl-design-system-candidate/data-badge-css', 'dist/data-badge.css'],
  ['@nl-design-system-candidate/heading-css', 'dist/heading.css'],
  ['@nl-design-system-candidate/link-css', 'dist/link.css'],
  ['@nl-design-system-candidate/paragraph-css', 'dist/paragraph.css'],
  ['@nl-design-system-candidate/skip-link-css', 'dist/skip-link.css'],
  ['@utrecht/alert-css', 'dist/index.css'],
  ['@utrecht/checkbox-css', 'dist/index.css'],
  ['@utrecht/form-field-css', 'dist/index.css'],
  ['@utrecht/form-fieldset-css', 'dist/index.css'],
  ['@utrecht/form-label-css', 'dist/index.css'],
  ['@utrecht/select-css', 'dist/index.css'],
  ['@utrecht/table-css', 'dist/index.css'],
  ['@utrecht/textbox-css', 'dist/index.css'],
] as const;

/** Our own, after the components: of every page, and of one page. */
const EIGEN = ['stijl.css', 'ronde.css', 'kaart.css'] as const;

/** The style sheet of all pages: theme, components, and last our own. */
export async function stijl(): Promise<Buffer> {
  const delen = [...ONDERDELEN.map(([pakket, bestand]) => pakketbestand(pakket, bestand)), ...EIGEN.map((bestand) => join(PAKKETMAP, 'supergraph', 'sandbox', bestand))];
  return Buffer.from((await Promise.all(delen.map((pad) => readFile(pad, 'utf8')))).map((deel) => deel.replace(/\/\*# sourceMappingURL=.*?\*\//g, '')).join('\n'));
}
