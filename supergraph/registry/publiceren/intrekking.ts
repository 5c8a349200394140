import type { Bevinding, Intrekking } from '../../../schema/publicatie.js';
import { leesHuidigeStand } from '../keten/kern.js';
import { leesGebruik } from '../postgres/gebruik.js';
import type { Sessie } from '../postgres/opslag.js';
import { nieuwsteSoortversie } from '../postgres/soortversies.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { bevinding, weigert } from './bevinding.js';
import type { Publiceermiddelen } from './middelen.js';
import { eisOrganisatie } from './organisatie.js';
import { overigeSubgraphs } from './samenstelling.js';
import { onveranderd } from './versiecontrole.js';
import type { Voorstel } from './voorstel.js';

/**
 * A kind leaves the supergraph, or the organisation that signs leaves the chain.
 * @throws Registerfout with FORBIDDEN, SOORT_ONBEKEND or VERSIE_VERANDERD
 */
export function intrekkingsvoorstel(sessie: Sessie, wie: Aanbieder, publicatie: Intrekking, middelen: Publiceermiddelen): Promise<Voorstel> {
  return publicatie.soort === undefined ? vertrek(sessie, wie, publicatie, middelen) : soortVertrekt(sessie, wie, { ...publicatie, soort: publicatie.soort }, middelen);
}

/** It stays admitted, without a place where it answers. */
async function vertrek(sessie: Sessie, wie: Aanbieder, { verwachteVersie, reden }: Intrekking, middelen: Publiceermiddelen): Promise<Voorstel> {
  const { organisatie } = eisOrganisatie(wie);
  onveranderd(verwachteVersie, organisatie.versie);
  const { versie, endpoint, ...rest } = organisatie;
  const supergraph = (await leesHuidigeStand(sessie)).versie.nummer;
  if (endpoint === undefined) return { bevindingen: [], ongewijzigd: true, versies: { versie, supergraph }, voerUit: async () => ({ versie, supergraph }) };
  return {
    bevindingen: [],
    versies: { versie: versie + 1, supergraph },
    voerUit: async () => ({ versie: await middelen.organisaties.wijzig(wie.oin, versie, reden, rest), supergraph }),
  };
}

async function soortVertrekt(sessie: Sessie, wie: Aanbieder, { soort, verwachteVersie, reden }: Intrekking & { readonly soort: string }, middelen: Publiceermiddelen): Promise<Voorstel> {
  const stand = await leesHuidigeStand(sessie);
  const huidig = stand.soorten.get(soort);
  if (!huidig) throw new Registerfout('SOORT_ONBEKEND');
  const nieuwste = (await nieuwsteSoortversie(sessie, soort)) ?? huidig;
  if (wie.als === 'organisatie' && nieuwste.beheerder !== wie.oin) throw new Registerfout('FORBIDDEN', `Alleen de soortbeheerder van ${soort}, organisatie ${nieuwste.beheerder}, of een beheerder van de keten trekt deze soort in.`);
  onveranderd(verwachteVersie, huidig.versie);

  const nu = { versie: huidig.versie, supergraph: stand.versie.nummer };
  const vooraf = await keurAansluitingen(soort, wie.oin, middelen);
  if (weigert(vooraf)) return { bevindingen: vooraf, versies: nu, voerUit: async () => nu };
  const keuring = await middelen.keur({
    ...(await overigeSubgraphs(middelen, [...stand.soorten.values()].filter((ander) => ander.soort !== soort))),
    url: middelen.adres(soort),
    huidigeApi: stand.versie.api,
    gebruik: await leesGebruik(sessie),
    voorbeelden: middelen.voorbeelden,
  });
  const { bevindingen, supergraph, api } = keuring;
  if (weigert(bevindingen)) return { bevindingen, versies: nu, voerUit: async () => nu };
  if (supergraph === undefined || api === undefined) throw new Error('een keuring zonder fout geeft een supergraph');
  const versie = nieuwste.versie + 1;
  return {
    bevindingen,
    versies: { versie, supergraph: stand.versie.nummer + 1 },
    async voerUit() {
      const { [soort]: _weg, ...soorten } = stand.versie.soortversies;
      const laatste = { ...huidig, versie, vastgesteld: new Date().toISOString(), door: wie.oin, reden, ingetrokken: true };
      const { nummer } = await middelen.kern.gaNaar(sessie, { door: wie.oin, reden, soorten, supergraph, api, grondslag: stand.grondslag, soortversies: [laatste] });
      return { versie, supergraph: nummer };
    },
  };
}

/** Organisations of a kind that is not there could not be asked. */
async function keurAansluitingen(soort: string, oin: string, { organisaties }: Publiceermiddelen): Promise<readonly Bevinding[]> {
  // Another process may have connected one just now: whoever is looked up, all are read.
  await organisaties.zoek(oin);
  const aangesloten = organisaties.huidig().filter((organisatie) => organisatie.soort === soort && organisatie.endpoint !== undefined);
  if (aangesloten.length === 0) return [];
  const namen = aangesloten.slice(0, 5).map(({ oin, naam }) => `${naam} (${oin})`).join(', ');
  return [bevinding('intrekking', soort, `Van deze soort zijn nog ${aangesloten.length} organisaties aangesloten: ${namen}${aangesloten.length > 5 ? ', en andere' : ''}.`, 'Laat eerst elke organisatie van deze soort vertrekken.')];
}
