import { isContractversie, CONTRACTVERSIES } from '../../../schema/contract.js';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Bevinding, Organisatiepublicatie } from '../../../schema/publicatie.js';
import { leesHuidigeStand } from '../keten/kern.js';
import type { Geregistreerde } from '../organisaties.js';
import type { Sessie } from '../postgres/opslag.js';
import { leesSoortversies } from '../postgres/soortversies.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { bevinding } from './bevinding.js';
import { eindpuntsleutel, keurEindpunt } from './eindpunt.js';
import type { Publiceermiddelen } from './middelen.js';
import { onveranderd } from './versiecontrole.js';
import type { Voorstel } from './voorstel.js';

/**
 * An organisation says where and in which versions it answers: about itself alone, and never another name, kind or region.
 * @throws Registerfout with FORBIDDEN or VERSIE_VERANDERD
 */
export async function organisatievoorstel(sessie: Sessie, wie: Aanbieder, publicatie: Organisatiepublicatie, middelen: Publiceermiddelen): Promise<Voorstel> {
  const { organisatie } = eisOrganisatie(wie);
  onveranderd(publicatie.verwachteVersie, organisatie.versie);
  const stand = await leesHuidigeStand(sessie);
  const nu = { versie: organisatie.versie, supergraph: stand.versie.nummer };
  const bevindingen = [
    ...keurEindpunt(publicatie.endpoint, middelen.httpBuitenDezeMachine),
    ...keurAnderen(publicatie, organisatie, middelen.organisaties.huidig()),
    ...(await keurVersies(sessie, publicatie, organisatie.soort, stand.soorten.has(organisatie.soort))),
  ];
  const { endpoint, contract, soortversie, sleutel, contacten } = publicatie;
  const { versie, ...huidig } = organisatie;
  const nieuw: Registerdeelnemer = { ...huidig, endpoint, contract, soortversie, ...(sleutel && { sleutel: JSON.stringify(sleutel) }), ...(contacten && { contacten }) };
  return {
    bevindingen,
    ongewijzigd: isGelijk(huidig, nieuw),
    versies: isGelijk(huidig, nieuw) ? nu : { ...nu, versie: versie + 1 },
    voerUit: async () => ({ ...nu, versie: await middelen.organisaties.wijzig(wie.oin, versie, publicatie.reden, nieuw) }),
  };
}

/** Who speaks of itself must be an organisation. @throws Registerfout with FORBIDDEN */
export function eisOrganisatie(wie: Aanbieder): Extract<Aanbieder, { als: 'organisatie' }> {
  if (wie.als === 'organisatie') return wie;
  throw new Registerfout('FORBIDDEN', 'Een organisatie wijzigt alleen zelf waar en hoe zij antwoordt, met haar eigen ondertekening.');
}

function keurAnderen({ endpoint, sleutel }: Organisatiepublicatie, { oin }: Geregistreerde, organisaties: readonly Geregistreerde[]): readonly Bevinding[] {
  const anderen = organisaties.filter((ander) => ander.oin !== oin);
  const plek = eindpuntsleutel(endpoint);
  const gevonden: Bevinding[] = [];
  if (anderen.some((ander) => ander.endpoint !== undefined && eindpuntsleutel(ander.endpoint) === plek)) gevonden.push(bevinding('eindpunt', 'endpoint', 'Op dit adres antwoordt al een andere organisatie.', 'Noem een adres van uw eigen organisatie.'));
  const openbaar = sleutel && 'x' in sleutel ? sleutel.x : undefined;
  if (openbaar !== undefined && anderen.some((ander) => ander.sleutel !== undefined && openbaarDeel(ander.sleutel) === openbaar)) gevonden.push(bevinding('sleutel', 'sleutel', 'Deze sleutel is van een andere organisatie.', 'Maak een eigen sleutel.'));
  return gevonden;
}

async function keurVersies(sessie: Sessie, { contract, soortversie }: Organisatiepublicatie, soort: string, isErNu: boolean): Promise<readonly Bevinding[]> {
  const gevonden: Bevinding[] = [];
  if (!isContractversie(contract)) gevonden.push(bevinding('organisatie', 'contract', `Versie ${contract} van het contract is er niet.`, `Kies een van ${CONTRACTVERSIES.join(', ')}.`));
  if (!isErNu) {
    gevonden.push(bevinding('organisatie', 'soort', `De soort ${soort} is er nog niet, of niet meer.`, 'Sluit aan als de soortbeheerder haar heeft gepubliceerd.'));
    return gevonden;
  }
  const versie = (await leesSoortversies(sessie, { [soort]: soortversie })).get(soort);
  if (!versie || versie.ingetrokken) gevonden.push(bevinding('organisatie', 'soortversie', `Versie ${soortversie} van de soort ${soort} is er niet.`, 'Kies een versie die het register van uw soort noemt.'));
  return gevonden;
}

function openbaarDeel(sleutel: string): unknown {
  try {
    return (JSON.parse(sleutel) as { readonly x?: unknown } | null)?.x;
  } catch {
    return undefined;
  }
}

function isGelijk(een: Registerdeelnemer, ander: Registerdeelnemer): boolean {
  const sleutel = (deelnemer: Registerdeelnemer): unknown => (deelnemer.sleutel === undefined ? undefined : openbaarDeel(deelnemer.sleutel));
  const rest = ({ endpoint, contract, soortversie, contacten }: Registerdeelnemer): string => JSON.stringify([endpoint, contract, soortversie, contacten.map(({ soort, email, telefoon }) => [soort, email, telefoon])]);
  return sleutel(een) === sleutel(ander) && rest(een) === rest(ander);
}
