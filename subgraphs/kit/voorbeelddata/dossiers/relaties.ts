import type { Relatiesoort, Zekerheid } from '../../contract/opsommingen.js';
import { ONBEKEND } from '../../../../schema/identificatie/onvolledige-datum.js';
import { isoVan } from '../dagen.js';
import { volledigeNaamZoalsVastgelegd } from './naamvariant.js';
import type { Toeval } from '../toeval.js';
import type { Venster } from './venster.js';
import type { Relatierij } from './voorbeelddossier.js';
import type { Gezinslid, Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** What an organisation takes a tie for when it has it wrong. */
const VERWARD_MET: Partial<Record<Relatiesoort, readonly Relatiesoort[]>> = {
  PARTNER: ['EX_PARTNER', 'HUISGENOOT'],
  EX_PARTNER: ['PARTNER', 'HUISGENOOT'],
  BROER_OF_ZUS: ['HUISGENOOT', 'NETWERK'],
  VOOGD: ['NETWERK'],
};

const NETWERK = [
  'Buurvrouw (naam niet vastgelegd)', 'Oom (naam niet vastgelegd)', 'Vriend van het gezin (naam niet vastgelegd)', 'Sportcoach (naam niet vastgelegd)',
] as const;

/** The person's ties as an organisation knows them: mostly right, sometimes left out, outdated or under another name. */
export function maakRelaties(persoon: Voorbeeldpersoon, venster: Venster, toeval: Toeval): Relatierij[] {
  const relaties = persoon.gezinsleden.filter(() => toeval.kans(0.82)).map((lid) => (
    lid.relatiesoort in VERWARD_MET && toeval.kans(0.12) ? verward(lid, venster, toeval) : zoalsHetIs(lid, toeval)));
  if (toeval.kans(0.12)) relaties.push({ soort: 'NETWERK', naam: toeval.kies(NETWERK), vanaf: null, tot: null, zekerheid: 'OPGEGEVEN' });
  return relaties;
}

function zoalsHetIs(lid: Gezinslid, toeval: Toeval): Relatierij {
  const zekerheid = toeval.kiesGewogen<Zekerheid>([['BEVESTIGD', 5], ['EENZIJDIG', 2], ['OPGEGEVEN', 2]]);
  return {
    soort: lid.relatiesoort,
    naam: volledigeNaamZoalsVastgelegd(lid.naam, toeval),
    vanaf: zekerheid === 'BEVESTIGD' ? lid.vanaf ?? null : null,
    // A tie that is over has an end, known or not.
    tot: lid.tot ?? (lid.relatiesoort === 'EX_PARTNER' ? ONBEKEND : null),
    zekerheid,
  };
}

function verward(lid: Gezinslid, venster: Venster, toeval: Toeval): Relatierij {
  const soort = toeval.kies(VERWARD_MET[lid.relatiesoort] ?? [lid.relatiesoort]);
  return {
    soort,
    naam: volledigeNaamZoalsVastgelegd(lid.naam, toeval),
    vanaf: null,
    tot: soort === 'EX_PARTNER' ? isoVan(toeval.geheelGetal(venster.eerste, venster.laatste)).slice(0, 7) : null,
    zekerheid: toeval.kiesGewogen<Zekerheid>([['EENZIJDIG', 2], ['OPGEGEVEN', 3], ['TEGENGESPROKEN', 1]]),
  };
}
