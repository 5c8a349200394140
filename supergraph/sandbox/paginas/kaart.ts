import type { Pagina } from '../pagina.js';

const KEUZE = 'utrecht-select utrecht-select--html-select';

/** A filter; what there is to choose comes with the map. */
const filter = (naam: string, label: string): string => `<div class="kaart__veld"><label class="utrecht-form-label" for="kaart-${naam}">${label}</label><select class="${KEUZE}" id="kaart-${naam}" data-filter="${naam}"><option value="">Alle</option></select></div>`;

/** Who owns what in the chain, as a picture and as a table; its code is in `browser/kaart`. */
export const KAART: Pagina = {
  pad: '/sandbox/kaart',
  titel: 'Ketenkaart',
  scripts: ['browser/kaart/kaart.js'],
  inhoud: `<div class="kaart">
<h1 class="nl-heading nl-heading--level-1">Ketenkaart</h1>
<p class="nl-paragraph">Wie geeft wat in de keten, en op welke grond: getekend uit de supergraph zoals die nu draait. Er staat niets over een persoon op.</p>
<div id="kaart-fout" role="alert"></div>
<form id="kaart-toegang" class="kaart__toegang" hidden>
<label class="utrecht-form-label" for="kaart-token">Toegangstoken</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="kaart-token" type="password" autocomplete="off" spellcheck="false">
<button class="nl-button nl-button--primary" type="submit">Toon de kaart</button>
</form>
<div id="kaart-inhoud" hidden>
<section aria-labelledby="kaart-functies-kop">
<h2 class="nl-heading nl-heading--level-2" id="kaart-functies-kop">Samenwerkfuncties</h2>
<p class="nl-paragraph">Kies een functie of partner: eronder staan haar vragen, typen, gebeurtenissen en voorbeelden.</p>
<ol class="kaart__functies" id="kaart-functies"></ol>
</section>
<section aria-labelledby="kaart-tekening-kop">
<h2 class="nl-heading nl-heading--level-2" id="kaart-tekening-kop">De keten</h2>
<div class="kaart__tekening" id="kaart-tekening" tabindex="0" role="group" aria-labelledby="kaart-tekening-kop"></div>
</section>
<section id="kaart-keuze" aria-labelledby="kaart-keuze-kop" hidden></section>
<section aria-labelledby="kaart-gegevens-kop">
<h2 class="nl-heading nl-heading--level-2" id="kaart-gegevens-kop">Wie geeft welk gegeven, en op welke grond</h2>
<form class="kaart__filters" id="kaart-filters" aria-label="Filters">
${filter('partner', 'Partner')}
${filter('categorie', 'Gegevenscategorie')}
${filter('niveau', 'Vanaf niveau')}
${filter('grondslag', 'Grondslag')}
${filter('vrager', 'Wie vraagt')}
<button class="nl-button nl-button--secondary" type="reset">Wis de filters</button>
</form>
<p class="kaart__aantal" id="kaart-aantal" role="status"></p>
<div class="tabel" id="kaart-tabel" tabindex="0" role="group" aria-labelledby="kaart-gegevens-kop"></div>
<p class="nl-paragraph" id="kaart-altijd-kop">Dit houdt elke vraag tegen, op welke grond ook, met deze uitleg:</p>
<ul id="kaart-altijd"></ul>
</section>
</div>
</div>`,
};
