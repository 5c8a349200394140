import { Gegevenscategorie } from '../contract/opsommingen.js';
import { besluitUit } from './besluit.js';
import { isIngericht, leesInvoer, pakketsleutel } from './invoer.js';
import { Rechtspakketfout, type Rechtspakket } from './pakket.js';
import type { Beslispunt, Rechtbesluit, Rechtsgrondslag, Rechtvraag } from './vraag.js';
import { maakWeger, type Weger, type Weging } from './weging.js';

const ONBEKENDE_CATEGORIE: Weging = { oordeel: 'NEE', regels: [], reden: 'Deze categorie komt in het contract niet voor.' };
const GEEN_DAG: Weging = { oordeel: 'NEE', regels: [], reden: 'De dag van de vraag is niet te lezen; zonder dag is niet vast te stellen welke regel geldt.' };

/**
 * The decision point over these law packs: default no, a prohibition goes before a permission, and what only a person can
 * judge is never an automatic yes. Never throws on a question.
 * @throws Rechtspakketfout when the packs do not fit together, or a rule does not validate
 */
export function maakBeslispunt(pakketten: readonly Rechtspakket[]): Beslispunt {
  eisEenduidig(pakketten);
  const weger = maakWeger(pakketten);
  return {
    grondslagen: grondslagenVan(pakketten),
    beslis(vragen) {
      return vragen.map((vraag) => beslisEen(vraag, pakketten, weger));
    },
  };
}

function beslisEen(vraag: Rechtvraag, pakketten: readonly Rechtspakket[], weger: Weger): Rechtbesluit {
  const gevraagd = [...new Set(vraag.informatiebehoefte)];
  const invoer = leesInvoer(vraag, pakketten);
  if (!invoer) return besluitUit(GEEN_DAG, gevraagd, () => GEEN_DAG);
  const weeg = (categorie: Gegevenscategorie): Weging =>
    Object.hasOwn(Gegevenscategorie, categorie) ? weger.weeg(invoer, categorie, isIngericht(categorie, vraag.partner)) : ONBEKENDE_CATEGORIE;
  return besluitUit(weger.weeg(invoer, 'BEKENDHEID', true), gevraagd, weeg);
}

function grondslagenVan(pakketten: readonly Rechtspakket[]): readonly Rechtsgrondslag[] {
  return pakketten.flatMap(({ id: pakket, grondslagen }) => grondslagen.map(({ id, naam, doelen }) => ({ id, naam, pakket, doelen })));
}

/** One pack per id and version, and a grondslag in one pack: otherwise a log line could mean two things. */
function eisEenduidig(pakketten: readonly Rechtspakket[]): void {
  const sleutels = pakketten.map(pakketsleutel);
  const dubbel = sleutels.find((sleutel, plek) => sleutels.indexOf(sleutel) !== plek);
  if (dubbel) throw new Rechtspakketfout(`Het wetspakket ${dubbel} is er twee keer.`);
  const houders = new Map<string, string>();
  for (const { id, grondslagen } of pakketten) {
    for (const grondslag of grondslagen) {
      const houder = houders.get(grondslag.id) ?? id;
      if (houder !== id) throw new Rechtspakketfout(`De grondslag ${grondslag.id} staat in ${houder} en in ${id}.`);
      houders.set(grondslag.id, id);
    }
  }
}
