import { opPagina } from '../gedeeld/el.js';
import { vraag } from '../gedeeld/vraag.js';
import { Bellijst } from './bellijst.js';
import { Formulier } from './formulier.js';
import { meldFouten, opvangen, wisFouten } from './fouten.js';
import { Gemis } from './gemis.js';
import { Partnerlijst } from './partnerlijst.js';
import { naamVan, Personenkeuze } from './personenkeuze.js';
import { Ronde } from './rondeloop.js';
import { Tijdlijn } from './tijdlijn.js';
import { Toegang } from './toegang.js';
import type { Afweging, Verzoek } from './typen.js';
import { toonVooraf } from './vooraf.js';
import { voornemens, type Voornemen } from './voornemen.js';
import { Voortgang } from './voortgang.js';
import { MAG_DIT } from './vragen.js';
import { opsomming } from './woorden.js';

/*
 * A bekendheidsronde in three steps: what is asked, what that comes down to beforehand (nobody has been asked yet), and the round itself.
 * Everything goes through the public API. Nothing of it is kept: not in the address, the title, or the browser's storage.
 */

const toegang = new Toegang();
const personen = new Personenkeuze(toegang);
const formulier = new Formulier(toegang, personen);
let voornemen: { readonly verzoek: Verzoek; readonly partners: readonly Voornemen[] } | undefined;
let ronde: Ronde | undefined;

opPagina('ronde-formulier').addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  void bekijkVooraf();
});
opPagina('ronde-start').addEventListener('click', begin);
for (const id of ['ronde-terug', 'ronde-nieuw']) opPagina(id).addEventListener('click', () => toon('ronde-stap-vraag'));
globalThis.addEventListener('pagehide', () => ronde?.stop());
// A browser can keep a page to go back to as it was: then nobody's data comes back with it.
globalThis.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

await toegang.begin(() => {
  personen.wis();
  personen.toonVoorbeelden();
  wisFouten();
  void formulier.vul();
});

async function bekijkVooraf(): Promise<void> {
  wisFouten();
  const verzoek = formulier.lees();
  if (!('doel' in verzoek)) return meldFouten('Vul het formulier aan', verzoek);
  const knop = opPagina('ronde-bekijk');
  knop.setAttribute('aria-disabled', 'true');
  const { data, errors } = await opvangen(vraag<{ magDit: readonly Afweging[] }>(await toegang.token().catch(() => ''), MAG_DIT, { verzoek }));
  knop.removeAttribute('aria-disabled');
  if (!data) return meldFouten('Deze ronde mag zo niet', errors ?? []);
  voornemen = { verzoek, partners: voornemens(data.magDit) };
  toonVooraf(voornemen.partners);
  opPagina('ronde-start').hidden = voornemen.partners.every(({ weg }) => weg === 'NIET');
  toon('ronde-stap-vooraf');
}

function begin(): void {
  if (!voornemen) return;
  ronde?.stop();
  const { verzoek, partners } = voornemen;
  // With the age: whether it is a child is what everything turns on.
  const namen = new Map(personen.gekozen.map((persoon) => [persoon.id, `${naamVan(persoon)}${persoon.leeftijd === null ? '' : ` (${persoon.leeftijd})`}`]));
  opPagina('ronde-over').textContent = opsomming([...namen.values()]);
  const lijst = new Partnerlijst(namen, (oin) => void deze.opnieuw(oin));
  const bellijst = new Bellijst(namen, (oin) => lijst.naar(oin));
  const gemis = new Gemis((oin) => lijst.naar(oin));
  const voortgang = new Voortgang();
  const deze = new Ronde({
    token: () => toegang.token(),
    verzoek,
    partners,
    opVerandering(partner, alle) {
      lijst.toon(partner);
      bellijst.toon(alle);
      gemis.toon(alle);
      voortgang.toon(alle);
    },
  });
  ronde = deze;
  new Tijdlijn(() => toegang.token(), namen, formulier.organisaties).toon();
  toon('ronde-stap-loop');
  void deze.begin();
}

/** Shows one step and goes there. */
function toon(stap: 'ronde-stap-vraag' | 'ronde-stap-vooraf' | 'ronde-stap-loop'): void {
  if (stap === 'ronde-stap-vraag') ronde?.stop();
  wisFouten();
  for (const id of ['ronde-stap-vraag', 'ronde-stap-vooraf', 'ronde-stap-loop']) opPagina(id).hidden = id !== stap;
  const kop = opPagina(stap).querySelector<HTMLElement>('h2');
  kop?.focus();
  kop?.scrollIntoView({ block: 'start' });
}
