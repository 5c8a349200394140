import type { Pagina } from '../pagina.js';

/**
 * The laboratory, under a bar of our own that is fit for keyboard and screen reader. Its component puts its styles in its shadow root as
 * text, and sets some on elements: that is all it may beyond every page.
 */
export const LABORATORIUM: Pagina = {
  pad: '/sandbox',
  titel: 'Vragen stellen',
  vol: true,
  rechten: { stijl: ["'unsafe-inline'"] },
  scripts: ['laboratorium/hive-laboratory.umd.js', 'browser/laboratorium/laboratorium.js'],
  inhoud: `<div class="lab">
<section class="lab__balk" aria-labelledby="lab-titel">
<h1 id="lab-titel" class="onzichtbaar">Vragen stellen</h1>
<div class="lab__keuzes">
<div class="lab__veld"><label class="utrecht-form-label" for="lab-ordening">Voorbeelden per</label>
<select class="utrecht-select utrecht-select--html-select" id="lab-ordening"><option value="functie">samenwerkfunctie</option><option value="gebruiker">gebruiker</option></select></div>
<div class="lab__veld lab__veld--breed"><label class="utrecht-form-label" for="lab-voorbeeld">Voorbeeld</label>
<select class="utrecht-select utrecht-select--html-select" id="lab-voorbeeld"></select></div>
<button class="nl-button nl-button--secondary" type="button" id="lab-open">Open</button>
<div class="lab__veld" id="lab-veld-persona" hidden><label class="utrecht-form-label" for="lab-persona">Vragen als</label>
<select class="utrecht-select utrecht-select--html-select" id="lab-persona" aria-describedby="lab-uitleg"></select></div>
<div class="lab__veld" id="lab-veld-token" hidden><label class="utrecht-form-label" for="lab-token">Toegangstoken (blijft in het geheugen van deze pagina)</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="lab-token" type="password" autocomplete="off" spellcheck="false"></div>
<div class="lab__vink"><input class="utrecht-checkbox utrecht-checkbox--html-input" id="lab-plan" type="checkbox" checked><label class="utrecht-form-label utrecht-form-label--checkbox" for="lab-plan">Queryplan erbij</label></div>
<button class="nl-button nl-button--primary" type="button" id="lab-voer-uit" aria-keyshortcuts="Control+Enter">Voer uit</button>
</div>
<div class="lab__regels">
<p class="lab__regel" id="lab-uitleg"></p>
<p class="lab__regel lab__regel--stand" id="lab-stand" role="status"></p>
<details class="lab__meer"><summary>Antwoord als tekst</summary><pre class="lab__antwoord" id="lab-antwoord" tabindex="0" aria-label="Laatste antwoord">Er is nog geen antwoord.</pre></details>
<details class="lab__meer"><summary>Met toetsenbord of schermlezer</summary>
<p>Het laboratorium hieronder is Engelstalig en niet in alle delen met een schermlezer te gebruiken. Een voorbeeld openen, als een ander vragen, uitvoeren en het antwoord lezen gaat ook met de knoppen hierboven. Wat er te vragen is staat ook in de <a class="nl-link" href="/sandbox/kaart">ketenkaart</a>, de <a class="nl-link" href="/sandbox/schema/">schema's</a> en de <a class="nl-link" href="/sandbox/documentatie/">documentatie</a>; die zijn toegankelijk.</p>
<p><kbd>Ctrl</kbd>+<kbd>Enter</kbd> voert de vraag uit. In een tekstvak van het laboratorium schrijft <kbd>Tab</kbd> een inspringing; na <kbd>Ctrl</kbd>+<kbd>M</kbd> gaat <kbd>Tab</kbd> weer naar het volgende onderdeel.</p>
<p>Niets van wat u vraagt of krijgt wordt bewaard: na herladen is deze pagina weer leeg.</p></details>
</div>
</section>
<div class="lab__vak" id="laboratorium" lang="en" role="region" aria-label="Laboratorium"></div>
</div>`,
};
