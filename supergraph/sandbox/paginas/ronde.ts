import type { Pagina } from '../pagina.js';

const VELD = 'utrecht-textbox utrecht-textbox--html-input';
const KEUZE = 'utrecht-select utrecht-select--html-select';

/** A labelled field. */
const veld = (id: string, label: string, invoer: string, uitleg = ''): string => `<div class="ronde__veld" id="ronde-veld-${id}">
<label class="utrecht-form-label" for="ronde-${id}">${label}</label>
${uitleg && `<p class="ronde__bij" id="ronde-${id}-uitleg">${uitleg}</p>`}${invoer}</div>`;
const keuze = (id: string, label: string): string => veld(id, label, `<select class="${KEUZE}" id="ronde-${id}"></select>`);
const groep = (legenda: string, inhoud: string, uitleg = ''): string => `<fieldset class="ronde__vak"><legend class="nl-heading nl-heading--level-3">${legenda}</legend>${uitleg && `<p class="ronde__bij">${uitleg}</p>`}${inhoud}</fieldset>`;

const FORMULIER = `<section id="ronde-stap-vraag">
<p class="nl-paragraph">Wie kent deze persoon of dit gezin, wat mogen zij delen, en wie kunt u bellen?</p>
<h2 class="nl-heading nl-heading--level-2" tabindex="-1">Wie wilt u navragen, en waarom?</h2>
<form id="ronde-formulier" novalidate>
${groep('Wie vraagt', `${keuze('persona', 'Vragen als')}
${veld('token', 'Toegangstoken', `<input class="${VELD}" id="ronde-token" type="password" autocomplete="off" spellcheck="false" aria-describedby="ronde-token-uitleg">`, 'Blijft in het geheugen van deze pagina.')}`)}
${groep('Over wie', `${veld('bsn', 'Burgerservicenummer', `<div class="ronde__zoek"><input class="${VELD}" id="ronde-bsn" inputmode="numeric" autocomplete="off" spellcheck="false" aria-describedby="ronde-bsn-uitleg"><button class="nl-button nl-button--secondary" type="button" id="ronde-zoek">Zoek op</button></div>`, 'Negen cijfers. Gezinsleden komen erbij te staan.')}
<div id="ronde-voorbeelden" hidden><p class="ronde__bij" id="ronde-voorbeelden-kop">Of kies een voorbeeldgezin (synthetisch, deze mensen bestaan niet):</p><div class="ronde__knoppen" id="ronde-voorbeeldknoppen" role="group" aria-labelledby="ronde-voorbeelden-kop"></div></div>
<p class="ronde__gevonden" id="ronde-gevonden" role="status"></p>
<ul class="ronde__vinken" id="ronde-personen" aria-label="Personen in de ronde"></ul>`)}
${groep('Waarom', `<div class="ronde__velden">${keuze('verband', 'Samenwerkingsverband')}${keuze('grondslag', 'Grondslag')}${keuze('doel', 'Doel')}
${veld('aanleiding', 'Melding of casus', `<input class="${VELD}" id="ronde-aanleiding" autocomplete="off" spellcheck="false">`)}</div>`)}
${groep('Wat u nodig hebt', `<ul class="ronde__vinken" id="ronde-behoefte"></ul>
<details><summary>Meer soorten gegevens</summary><ul class="ronde__vinken" id="ronde-behoefte-meer"></ul></details>`, 'Vraag niet meer dan nodig is. Zonder vinkje vraagt u alleen wie iemand kent.')}
<button class="nl-button nl-button--primary" type="submit" id="ronde-bekijk">Bekijk wat u gaat vragen</button>
</form>
</section>`;

const VOORAF = `<section id="ronde-stap-vooraf" hidden>
<h2 class="nl-heading nl-heading--level-2" tabindex="-1">Dit gaat u vragen</h2>
<p class="nl-paragraph nl-paragraph--lead" id="ronde-vooraf-samenvatting"></p>
<div class="ronde__knoppen"><button class="nl-button nl-button--primary" type="button" id="ronde-start">Begin de ronde</button><button class="nl-button nl-button--secondary" type="button" id="ronde-terug">Wijzig de vraag</button></div>
<p class="ronde__bij">Elke vraag wordt vastgelegd. De betrokkene kan zien wie wat vroeg, en waarom.</p>
<div id="ronde-vooraf-partners"></div>
</section>`;

const LOOP = `<section id="ronde-stap-loop" hidden>
<h2 class="nl-heading nl-heading--level-2" tabindex="-1">De ronde</h2>
<p class="nl-paragraph">Over <strong id="ronde-over"></strong></p>
<div class="ronde__voortgang"><progress id="ronde-balk" max="1" value="0" aria-labelledby="ronde-voortgang"></progress><p id="ronde-voortgang"></p></div>
<p class="onzichtbaar" id="ronde-gehoord" role="status"></p>
<section id="ronde-bellen" class="ronde__bellen" aria-labelledby="ronde-bellen-kop" hidden>
<h3 class="nl-heading nl-heading--level-3" id="ronde-bellen-kop">Wie u kunt bellen</h3>
<ul class="bellijst" id="ronde-belrijen"></ul>
</section>
<section id="ronde-gemis" class="ronde__gemis" aria-labelledby="ronde-gemis-kop" hidden>
<h3 class="nl-heading nl-heading--level-3" id="ronde-gemis-kop">Wat nog ontbreekt</h3>
<ul id="ronde-gemisregels"></ul>
</section>
<div id="ronde-partners"></div>
<section class="ronde__groep" aria-labelledby="ronde-tijdlijn-kop"><h3 class="nl-heading nl-heading--level-3" id="ronde-tijdlijn-kop">Tijdlijn</h3>
<p class="ronde__bij">Wat er in de keten rond een persoon gebeurde, voor zover uw organisatie dat mag weten.</p><div id="ronde-tijdlijn"></div></section>
<p><button class="nl-button nl-button--secondary" type="button" id="ronde-nieuw">Nieuwe ronde</button></p>
</section>`;

/** A bekendheidsronde as a professional sees it; its code is in `browser/ronde`. */
export const RONDE: Pagina = {
  pad: '/sandbox/ronde',
  titel: 'Bekendheidsronde',
  scripts: ['browser/ronde/ronde.js'],
  inhoud: `<div class="ronde">
<h1 class="nl-heading nl-heading--level-1">Bekendheidsronde</h1>
<div id="ronde-fouten" role="alert" tabindex="-1" hidden></div>
${FORMULIER}
${VOORAF}
${LOOP}
</div>`,
};
