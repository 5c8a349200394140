import { FoutInVraag } from '../../kit/index.js';

/** A change builds on the last version. @throws FoutInVraag with VERSIE_VERANDERD when somebody else was first */
export function eisVersie(laatste: number, verwacht: number): void {
  if (laatste === verwacht) return;
  throw new FoutInVraag('VERSIE_VERANDERD', `De laatste versie is ${laatste}. Lees haar, en bied de wijziging daarop opnieuw aan.`);
}
