import type { Bevinding, Terugdraaiing } from '../../../schema/publicatie.js';
import { leesHuidigeStand } from '../keten/kern.js';
import type { Ketenstand } from '../keten/supergraphversie.js';
import type { Sessie } from '../postgres/opslag.js';
import { nieuwsteSoortversie } from '../postgres/soortversies.js';
import { leesSupergraph, type Supergraphrij } from '../postgres/supergraphversies.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { bevinding } from './bevinding.js';
import type { Publiceermiddelen } from './middelen.js';
import { onveranderd } from './versiecontrole.js';
import type { Voorstel } from './voorstel.js';

/**
 * The supergraph becomes again what it was, byte for byte, as a new version; who publishes next builds on that.
 * @throws Registerfout with FORBIDDEN, VERSIE_ONBEKEND or VERSIE_VERANDERD
 */
export async function terugdraaiingsvoorstel(sessie: Sessie, wie: Aanbieder, { naar, verwachteVersie, reden }: Terugdraaiing, middelen: Publiceermiddelen): Promise<Voorstel> {
  const stand = await leesHuidigeStand(sessie);
  const doel = await leesSupergraph(sessie, naar);
  if (!doel) throw new Registerfout('VERSIE_ONBEKEND');
  await eisRecht(sessie, wie, stand, doel);
  const nu = stand.versie.nummer;
  onveranderd(verwachteVersie, nu);

  const { supergraph, api, soorten, grondslag } = doel;
  const bevindingen = waarschuw(stand, doel, middelen);
  if (supergraph === stand.versie.supergraph && api === stand.versie.api && verschillen(stand, doel).length === 0) return { bevindingen: [], ongewijzigd: true, versies: { supergraph: nu }, voerUit: async () => ({ supergraph: nu }) };
  return {
    bevindingen,
    versies: { supergraph: nu + 1 },
    async voerUit() {
      const { nummer } = await middelen.kern.gaNaar(sessie, { door: wie.oin, reden, soorten, supergraph, api, grondslag, soortversies: [] });
      return { supergraph: nummer };
    },
  };
}

/** A beheerder of the chain, or who looks after every kind that changes, when nothing else does. */
async function eisRecht(sessie: Sessie, wie: Aanbieder, stand: Ketenstand, doel: Supergraphrij): Promise<void> {
  if (wie.als === 'beheerder') return;
  const veranderd = verschillen(stand, doel);
  const beheerders = await Promise.all(veranderd.map(async (soort) => (await nieuwsteSoortversie(sessie, soort))?.beheerder));
  const vreemd = veranderd.filter((_soort, i) => beheerders[i] !== wie.oin);
  if (vreemd.length > 0) throw new Registerfout('FORBIDDEN', `Dit verandert ook ${vreemd.join(', ')}, waarvan uw organisatie geen soortbeheerder is. Vraag een beheerder van de keten.`);
  if (veranderd.length === 0 || doel.grondslag !== stand.grondslag) throw new Registerfout('FORBIDDEN', 'Dit verandert ook andere delen van de supergraph dan uw soort. Vraag een beheerder van de keten.');
}

/** The kinds that are there in another version, or in one of both only. */
function verschillen(stand: Ketenstand, doel: Supergraphrij): readonly string[] {
  const nu = stand.versie.soortversies;
  return [...new Set([...Object.keys(nu), ...Object.keys(doel.soorten)])].filter((soort) => nu[soort] !== doel.soorten[soort]).sort();
}

function waarschuw(stand: Ketenstand, doel: Supergraphrij, { organisaties }: Publiceermiddelen): readonly Bevinding[] {
  const gevonden: Bevinding[] = [];
  const weg = new Set([...stand.soorten.keys()].filter((soort) => doel.soorten[soort] === undefined));
  for (const soort of weg) {
    const aantal = organisaties.huidig().filter((organisatie) => organisatie.soort === soort && organisatie.endpoint !== undefined).length;
    if (aantal > 0) gevonden.push(bevinding('terugdraaiing', soort, `Versie ${doel.nummer} kent deze soort niet: ${aantal} aangesloten organisaties worden niet meer bevraagd.`, 'Laat de soortbeheerder haar opnieuw publiceren.', 'WAARSCHUWING'));
  }
  if (doel.grondslag !== stand.grondslag) gevonden.push(bevinding('terugdraaiing', 'supergraph', `Versie ${doel.nummer} is samengesteld met andere samenwerkfuncties dan er nu draaien.`, 'Controleer of de samenwerkfuncties deze supergraph bedienen.', 'WAARSCHUWING'));
  return gevonden;
}
