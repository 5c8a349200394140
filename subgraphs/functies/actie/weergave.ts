import { opdrachtvelden } from '../../kit/index.js';
import { type Ketenopdracht, slaapt } from './actie.js';
import { Ketenactie } from './types.js';

/** An actie as the schema shows it; its organisations, transitions and progress are looked up when they are asked for. */
export function toonActie(bron: Ketenopdracht): Ketenactie {
  const { inhoud, persoon, casus } = bron;
  if (persoon === undefined || casus === undefined) throw new Error('Een actie gaat over een persoon, in een casus.');
  return Object.assign(new Ketenactie(), {
    ...opdrachtvelden(bron),
    casus: { id: casus },
    persoon: { id: persoon },
    omschrijving: inhoud.omschrijving,
    conditie: inhoud.conditie ?? null,
    conditieGemeld: inhoud.conditieGemeld ?? null,
    slaapt: slaapt(inhoud),
    informering: inhoud.informering,
    doelverwijzing: inhoud.doelverwijzing ?? null,
    gepland: inhoud.gepland ?? null,
    resultaat: inhoud.resultaat ? { doelBehaald: inhoud.resultaat.doelBehaald, toelichting: inhoud.resultaat.toelichting ?? null } : null,
    bron,
  });
}
