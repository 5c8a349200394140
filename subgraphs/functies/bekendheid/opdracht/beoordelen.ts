import { isDeepStrictEqual } from 'node:util';
import { type Connectie, FoutInVraag, type Gegevenscategorie, opdrachtconnectie, type Opdrachtstatus, type Werkvraag } from '../../../kit/index.js';
import { metVerantwoording } from '../verantwoording.js';
import type { Bekendheidcontext } from './context.js';
import type { Uitvraaginhoud, Vrijgave, Weigeringsreden } from './inhoud.js';
import { eisEigenUitvraag, eisRecht } from './rechten.js';
import { toonUitvraagopdracht, type Uitvraagopdracht } from './types.js';
import { verantwoordHandeling } from './verantwoording.js';

/** How far ahead a judgement can be planned, in milliseconds. */
const LANGSTE_PLAN_MS = 366 * 86_400_000;

/** A page of what waits for the professional's organisation, accounted for before he sees it. @throws FoutInVraag with FORBIDDEN */
export function mijnUitvragen({ status, first, after }: Werkvraag, context: Bekendheidcontext): Promise<Connectie<Uitvraagopdracht>> {
  return metVerantwoording('mijnUitvragen', {}, context, async () => {
    eisRecht('beoordelen', context.vrager);
    const lijst = await context.duurzaam.rondeboek.middelen.boek.lijst({ uitvoerder: context.vrager.oin, ...(status && { statussen: status }) }, { first, after });
    await verantwoordHandeling('Inzage van uitvragen', lijst.rijen, context.middelen, context);
    return opdrachtconnectie(lijst, after, toonUitvraagopdracht);
  });
}

/** The opdracht behind an id, as another subgraph refers to it; null unless it is the asker's, or his to do. */
export async function uitvraagopdrachtOpId(id: string, context: Bekendheidcontext): Promise<Uitvraagopdracht | null> {
  const [opdracht] = await context.duurzaam.rondeboek.middelen.boek.vind([id]);
  const { oin } = context.vrager;
  if (!opdracht || (opdracht.uitvoerder !== oin && opdracht.opdrachtgever !== oin)) return null;
  eisRecht('beoordelen', context.vrager);
  await verantwoordHandeling('Inzage van een uitvraag', [opdracht], context.middelen, context);
  return toonUitvraagopdracht(opdracht);
}

/** What the professional does beside taking it to a status. */
interface Handeling {
  readonly reden?: string;
  readonly wijzig?: (inhoud: Uitvraaginhoud) => Uitvraaginhoud;
  /** Is this what was asked? The same twice is one, unless a colleague said something else. */
  readonly zoGevraagd?: (inhoud: Uitvraaginhoud) => boolean;
  /** Throws when this cannot be done with this question. */
  readonly past?: (inhoud: Uitvraaginhoud) => void;
}

/**
 * Takes a question to another status, accounted for before it happens.
 * @throws FoutInVraag with FORBIDDEN, OPDRACHT_ONBEKEND, OVERGANG_NIET_TOEGESTAAN, and RONDE_GESLOTEN when the asker has withdrawn it
 */
function handel(handeling: string, id: string, naar: Opdrachtstatus, context: Bekendheidcontext, { reden, wijzig, zoGevraagd, past }: Handeling = {}): Promise<Uitvraagopdracht> {
  return metVerantwoording(handeling, {}, context, async () => {
    const { vrager: { oin, functie }, duurzaam: { rondeboek } } = context;
    eisRecht('beoordelen', context.vrager);
    const opdracht = eisEigenUitvraag((await rondeboek.middelen.boek.vind([id]))[0], context.vrager);
    past?.(opdracht.inhoud);
    await verantwoordHandeling(handeling, [opdracht], context.middelen, context);
    const na = await rondeboek.stap(id, naar, { oin, functie }, { reden, wijzig });
    // Somebody else was just ahead with another answer: that is the one that stands.
    if (zoGevraagd?.(na.inhoud) === false) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Een collega heeft deze uitvraag al anders beantwoord of gepland.');
    return toonUitvraagopdracht(na);
  });
}

export const ontvang = (id: string, context: Bekendheidcontext): Promise<Uitvraagopdracht> => handel('Ontvangst van een uitvraag', id, 'ONTVANGEN', context);

export const pakOp = (id: string, context: Bekendheidcontext): Promise<Uitvraagopdracht> => handel('Oppakken van een uitvraag', id, 'OPGEPAKT', context);

/** @throws FoutInVraag with BAD_USER_INPUT when the moment is past, or more than a year ahead */
export function plan(id: string, op: string, context: Bekendheidcontext): Promise<Uitvraagopdracht> {
  const gepland = new Date(op).toISOString();
  return handel('Plannen van een uitvraag', id, 'GEPLAND', context, {
    // Here, so that the same request again, after that moment, is not refused.
    wijzig(inhoud) {
      const over = Date.parse(op) - context.duurzaam.klok();
      if (over <= 0 || over > LANGSTE_PLAN_MS) throw new FoutInVraag('BAD_USER_INPUT', 'Plan op een moment in het komende jaar.', 'op');
      return { ...inhoud, gepland };
    },
    zoGevraagd: (inhoud) => inhoud.gepland === gepland,
  });
}

/** Somebody else judges it, or nobody does; that says nothing of a dossier. */
export const weiger = (id: string, reden: Weigeringsreden, context: Bekendheidcontext): Promise<Uitvraagopdracht> => handel('Weigeren van een uitvraag', id, 'GEWEIGERD', context, { reden });

/**
 * Lays down what is released. Whether the person is known is not asked: that the source says, when the asker comes for it.
 * @throws FoutInVraag with BAD_USER_INPUT when a category was not asked, or when nothing is shared and categories are named
 */
export function beantwoord(id: string, delen: boolean, categorieen: readonly Gegevenscategorie[], context: Bekendheidcontext): Promise<Uitvraagopdracht> {
  const vrijgave: Vrijgave = { delen, categorieen: [...new Set(categorieen)].sort() };
  return handel('Beantwoorden van een uitvraag', id, 'UITGEVOERD', context, {
    wijzig: (inhoud) => ({ ...inhoud, vrijgave }),
    zoGevraagd: (inhoud) => isDeepStrictEqual(inhoud.vrijgave, vrijgave),
    past(inhoud) {
      if (!delen && categorieen.length > 0) throw new FoutInVraag('BAD_USER_INPUT', 'Wie niets deelt, geeft geen categorieën vrij.', 'categorieen');
      if (!vrijgave.categorieen.every((categorie) => inhoud.categorieen.includes(categorie))) throw new FoutInVraag('BAD_USER_INPUT', 'Geef alleen categorieën vrij die zijn gevraagd.', 'categorieen');
    },
  });
}
