import { FoutInVraag, type Vrager } from '../../../kit/index.js';
import type { Uitvraagopdrachtstand } from './inhoud.js';
import type { Ronde } from './rondebron.js';

/** Who may do what with a round that lasts. */
interface Recht {
  readonly id: string;
  /** Article, or the agreement, that it rests on. */
  readonly grond: string;
  readonly rollen: readonly string[];
  /** What somebody reads who may not. */
  readonly zin: string;
}

/** The rules, as data. Which organisation it must be follows from the round or the opdracht: of another's nobody hears that it is there. */
export const RECHTEN = {
  beoordelen: {
    id: 'uitvraag-beoordelen', grond: 'afsprakenstelsel, uitgangspunt professionele autonomie: elk verzoek kan door een professional worden beoordeeld en geweigerd', rollen: ['professional'],
    zin: 'Alleen een professional van de bevraagde organisatie beoordeelt uitvragen.',
  },
  intrekken: {
    id: 'ronde-intrekken', grond: 'afsprakenstelsel, samenwerkpatroon Opdracht: wie vraagt kan intrekken', rollen: ['professional'],
    zin: 'Alleen een professional van de vragende organisatie trekt een ronde in.',
  },
} as const satisfies Readonly<Record<string, Recht>>;

/** @throws FoutInVraag with FORBIDDEN and the sentence of the rule */
export function eisRecht(recht: keyof typeof RECHTEN, { rollen }: Vrager): void {
  const regel: Recht = RECHTEN[recht];
  if (!regel.rollen.some((rol) => rollen.includes(rol))) throw new FoutInVraag('FORBIDDEN', regel.zin);
}

/** A round of the asker's own organisation. @throws FoutInVraag with RONDE_ONBEKEND, whether it is another's or is not there */
export function eisEigenRonde(ronde: Ronde | undefined, { oin }: Vrager): Ronde {
  if (ronde?.vrager !== oin) throw new FoutInVraag('RONDE_ONBEKEND');
  return ronde;
}

/** An opdracht to the asker's own organisation. @throws FoutInVraag with OPDRACHT_ONBEKEND, whether it is another's or is not there */
export function eisEigenUitvraag(opdracht: Uitvraagopdrachtstand | undefined, { oin }: Vrager): Uitvraagopdrachtstand {
  if (opdracht?.uitvoerder !== oin) throw new FoutInVraag('OPDRACHT_ONBEKEND');
  return opdracht;
}
