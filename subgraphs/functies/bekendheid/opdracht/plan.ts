import type { Gegevenscategorie } from '../../../kit/index.js';
import type { Beslist } from '../afdoening.js';
import type { BekendheidVerzoek } from '../types.js';
import type { Oordeelvraag, Uitvraaginhoud, Uitvraagreden } from './inhoud.js';
import type { Voorantwoord } from './voornavraag.js';

/** A question that goes to a person at a partner. */
export interface Planregel {
  readonly persoon: string;
  readonly partner: string;
  readonly inhoud: Uitvraaginhoud;
}

/** What the organisation itself wants to have judged; which rule of hers it is, only she knows. */
const VRAAG_VAN_BRONHOUDER = 'Deze vraag beantwoordt uw organisatie niet vanzelf. Mag dit, op deze grondslag en voor dit doel, worden gedeeld?';
const VRAAG_NA_UITVAL = 'Uw organisatie gaf geen antwoord toen deze vraag werd gesteld. Mag dit, op deze grondslag en voor dit doel, worden gedeeld?';

/**
 * Which questions of a round go to a person: what the law leaves to one, what the partner's own rules do, and what the partner gave no
 * answer to. About somebody without a number nothing goes out: nothing could be fetched afterwards.
 * @param voor what the partner said when she was asked whether a person must look; undefined where she was not asked
 */
export function planUitvragen(ronde: string, verzoek: BekendheidVerzoek, functie: string, beslist: readonly Beslist[], voor: readonly (Voorantwoord | undefined)[]): readonly Planregel[] {
  return beslist.flatMap((een, i): readonly Planregel[] => {
    const deel = een.persoon.bsn === undefined ? undefined : teBeoordelen(een, voor[i]);
    if (!deel) return [];
    const { samenwerkingsverband, grondslag, doel, aanleiding, afschermenTot } = verzoek;
    const { artikel, uitleg } = een.besluit;
    const inhoud = { ronde, ...deel, samenwerkingsverband, grondslag, doel, aanleiding, functie, artikel, uitleg, ...(afschermenTot && { afschermenTot }) };
    return [{ persoon: een.persoon.id, partner: een.partner.oin, inhoud }];
  });
}

type Deel = Pick<Uitvraaginhoud, 'waarom' | 'omvang' | 'vragen' | 'categorieen'>;

function teBeoordelen({ besluit }: Beslist, voor: Voorantwoord | undefined): Deel | undefined {
  const { uitkomst, categorieen, onthouden, naOordeel } = besluit;
  const mens = onthouden.filter((onthoud) => onthoud.mens);
  const vragen = mens.map(({ categorie, reden }): Oordeelvraag => ({ categorie, vraag: reden }));
  if (uitkomst === 'VRAAG_MENS' && naOordeel) {
    const overBekendheid = naOordeel.vraag === null ? vragen : [{ categorie: null, vraag: naOordeel.vraag }];
    return { waarom: 'BESLUIT', omvang: 'GEHEEL', vragen: overBekendheid, categorieen: naOordeel.categorieen };
  }
  if (uitkomst !== 'TOEGESTAAN') return undefined;
  const geheel = (waarom: Uitvraagreden, vraag: string): Deel => ({ waarom, omvang: 'GEHEEL', vragen: [{ categorie: null, vraag }, ...vragen], categorieen: naOordeel?.categorieen ?? categorieen });
  if (voor === 'MENS') return geheel('BRONHOUDER', VRAAG_VAN_BRONHOUDER);
  if (voor === 'GEEN_ANTWOORD') return geheel('GEEN_ANTWOORD', VRAAG_NA_UITVAL);
  return mens.length === 0 ? undefined : { waarom: 'BESLUIT', omvang: 'AANVULLING', vragen, categorieen: mens.map(({ categorie }): Gegevenscategorie => categorie) };
}
