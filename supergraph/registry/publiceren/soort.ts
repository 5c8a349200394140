import { isContractversie, CONTRACTVERSIES } from '../../../schema/contract.js';
import type { Bevinding, Soortpublicatie } from '../../../schema/publicatie.js';
import { leesHuidigeStand } from '../keten/kern.js';
import { alsSoort } from '../keten/supergraphversie.js';
import { leesGebruik } from '../postgres/gebruik.js';
import type { Sessie } from '../postgres/opslag.js';
import { nieuwsteSoortversie, type Soortversie } from '../postgres/soortversies.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { bevinding, weigert } from './bevinding.js';
import type { Publiceermiddelen } from './middelen.js';
import { COORDINATOR, overigeSubgraphs } from './samenstelling.js';
import { keurNaam } from './soortnaam.js';
import { onveranderd } from './versiecontrole.js';
import type { Voorstel } from './voorstel.js';

/**
 * A kind of ketenpartner comes, or says anew what it adds. By its kind-beheerder; of a new kind that is who publishes it
 * first, being admitted as that kind.
 * @throws Registerfout with FORBIDDEN or VERSIE_VERANDERD
 */
export async function soortvoorstel(sessie: Sessie, wie: Aanbieder, publicatie: Soortpublicatie, middelen: Publiceermiddelen): Promise<Voorstel> {
  const { soort, naam, contract, sdl, reden, verwachteVersie } = publicatie;
  const stand = await leesHuidigeStand(sessie);
  const nieuwste = await nieuwsteSoortversie(sessie, soort);
  eisBeheerder(wie, soort, nieuwste);
  const huidig = stand.soorten.get(soort);
  onveranderd(verwachteVersie, huidig?.versie ?? 0);

  const anderen = [...stand.soorten.values()].filter((ander) => ander.soort !== soort);
  const functies = new Set([COORDINATOR, ...middelen.functies.map((functie) => functie.naam)]);
  const vooraf: readonly Bevinding[] = [
    ...keurNaam({ soort, naam }, anderen.map(alsSoort), functies),
    ...(isContractversie(contract) ? [] : [bevinding('soort', 'contract', `Versie ${contract} van het contract is er niet.`, `Kies een van ${CONTRACTVERSIES.join(', ')}.`)]),
  ];
  const nu = { versie: huidig?.versie, supergraph: stand.versie.nummer };
  // What composing would say of a name that cannot be is of no use to anybody.
  if (weigert(vooraf)) return { bevindingen: vooraf, versies: nu, voerUit: async () => nu };

  const keuring = await middelen.keur({
    kandidaat: { soort, naam, contract, sdl },
    ...(await overigeSubgraphs(middelen, anderen, { soort, naam })),
    url: middelen.adres(soort),
    huidigeApi: stand.versie.api,
    gebruik: await leesGebruik(sessie),
    voorbeelden: middelen.voorbeelden,
  });
  const { aanvulling, supergraph, api } = keuring;
  const bevindingen = [...vooraf, ...keuring.bevindingen];
  if (weigert(bevindingen)) return { bevindingen, versies: nu, voerUit: async () => nu };
  if (aanvulling === undefined || supergraph === undefined || api === undefined) throw new Error('een keuring zonder fout geeft een supergraph');
  // PostgreSQL keeps no such text; it can only stand in a description, as an escape.
  if (!aanvulling.isWellFormed() || aanvulling.includes('\u0000')) {
    return { bevindingen: [bevinding('soort', soort, 'De SDL bevat een teken dat niet te bewaren is.', 'Verwijder het uit de beschrijvingen.')], versies: nu, voerUit: async () => nu };
  }
  if (huidig && huidig.aanvulling === aanvulling && huidig.naam === naam && huidig.contract === contract) return { bevindingen, ongewijzigd: true, versies: nu, voerUit: async () => nu };

  const versie = (nieuwste?.versie ?? 0) + 1;
  return {
    bevindingen,
    versies: { versie, supergraph: stand.versie.nummer + 1 },
    async voerUit() {
      const nieuw: Soortversie = { soort, versie, naam, contract, aanvulling, beheerder: nieuwste?.beheerder ?? wie.oin, vastgesteld: new Date().toISOString(), door: wie.oin, reden, ingetrokken: false };
      const soorten = { ...stand.versie.soortversies, [soort]: versie };
      const { nummer } = await middelen.kern.gaNaar(sessie, { door: wie.oin, reden, soorten, supergraph, api, grondslag: stand.grondslag, soortversies: [nieuw] });
      return { versie, supergraph: nummer };
    },
  };
}

function eisBeheerder(wie: Aanbieder, soort: string, nieuwste: Soortversie | undefined): void {
  if (wie.als !== 'organisatie') throw new Registerfout('FORBIDDEN', 'Een soort wordt gepubliceerd door haar soortbeheerder, met de ondertekening van die organisatie.');
  if (nieuwste ? nieuwste.beheerder === wie.oin : wie.organisatie.soort === soort) return;
  throw new Registerfout('FORBIDDEN', nieuwste
    ? `Alleen de soortbeheerder van ${soort}, organisatie ${nieuwste.beheerder}, publiceert deze soort. Vraag haar om uw wijziging over te nemen.`
    : `Uw organisatie is toegelaten als ${wie.organisatie.soort}, en niet als ${soort}. Publiceer uw eigen soort, of vraag de beheerder van de keten om toelating als ${soort}.`);
}
