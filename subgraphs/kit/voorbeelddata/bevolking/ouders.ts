import type { Oudervermelding } from './demopersoon.js';
import { gbaPlus } from './gba-datum.js';
import { vermeldingZonderLijst, type Lid } from './gezinsidentiteit.js';
import type { Toeval } from '../toeval.js';
import { lidMetRol } from './verbintenissen.js';

/** The parents on a member's list: people of the family where its shape names them, and for others two people who are known by name only. */
export function oudersVan(lid: Lid, leden: ReadonlyMap<string, Lid>, toeval: Toeval): Oudervermelding[] {
  const geboren = lid.vermelding.geboortedatum;
  if (!lid.vorm.ouders) return oudersZonderLijst(lid, leden, toeval).map((ouder) => ({ ...ouder, ouderSinds: geboren }));
  return lid.vorm.ouders.map((rol, i) => ({
    ...lidMetRol(leden, rol).vermelding,
    ouderSinds: i === 0 ? geboren : gbaPlus(geboren, lid.vorm.erkendNaDagen ?? 0),
  }));
}

/** Brothers and sisters, who share a surname by their shape, get the same parents. */
function oudersZonderLijst(lid: Lid, leden: ReadonlyMap<string, Lid>, toeval: Toeval): Omit<Oudervermelding, 'ouderSinds'>[] {
  const naamVan = (ander: Lid): string => ander.vorm.naamVan ?? ander.vorm.rol;
  const eigen = toeval.stroom(`ouders ${naamVan(lid)}`);
  const geboortejaren = [...leden.values()].filter((ander) => naamVan(ander) === naamVan(lid))
    .map((ander) => Number(ander.vermelding.geboortedatum.slice(0, 4)));
  const oudste = Math.min(...geboortejaren);
  const jaar = oudste === 0 ? undefined : oudste - eigen.geheelGetal(24, 32);
  return [
    vermeldingZonderLijst('V', lid.bron, jaar, eigen.stroom('moeder')),
    vermeldingZonderLijst('M', lid.bron, jaar === undefined ? undefined : jaar - 2, eigen.stroom('vader'), lid.achternaam),
  ];
}
