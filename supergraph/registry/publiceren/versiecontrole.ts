import { FOUTEN } from '../../../schema/fouten.js';
import { Registerfout } from '../registerfout.js';

/** Whoever publishes knows what it builds on. @throws Registerfout with VERSIE_VERANDERD and the version that there is */
export function onveranderd(verwacht: number, huidig: number): void {
  if (verwacht === huidig) return;
  throw new Registerfout('VERSIE_VERANDERD', `Verwacht werd versie ${verwacht}, maar nu geldt versie ${huidig}. ${FOUTEN.VERSIE_VERANDERD.uitweg}`, { versie: huidig });
}
