import { alleenBijdrage } from './alleen-bijdrage.js';
import { anderSoort } from './ander-soort.js';
import { beschrijving } from './beschrijving.js';
import { bladzijden } from './bladzijden.js';
import { contractversie } from './contractversie.js';
import { eenduidig } from './eenduidig.js';
import { foutcode } from './foutcode.js';
import { gedeeldType } from './gedeeld-type.js';
import { geenOverride } from './geen-override.js';
import { geenScalar } from './geen-scalar.js';
import { gegeven } from './gegeven.js';
import { gelijkendeNaam } from './gelijkende-naam.js';
import { kringloop } from './kringloop.js';
import { leesbaar } from './leesbaar.js';
import { nullable } from './nullable.js';
import { omvang, omvangVanTekst } from './omvang.js';
import { persoonsgegevenInSleutel } from './persoonsgegeven-in-sleutel.js';
import { persoonsnummer } from './persoonsnummer.js';
import type { Regel, Tekstregel } from './regel.js';
import { soortcode } from './soortcode.js';
import { uitfasering } from './uitfasering.js';
import { volledig } from './volledig.js';
import { voorvoegsel } from './voorvoegsel.js';

/** What must hold before a text is parsed at all. */
export const TEKSTREGELS: readonly Tekstregel[] = [omvangVanTekst, persoonsnummer, contractversie, soortcode];

/** What must hold before the other rules look: they may take the size of a schema for granted. */
export const OMVANGREGELS: readonly Regel[] = [omvang];

/** What every published schema must meet, what takes from others first. */
export const REGELS: readonly Regel[] = [
  geenOverride,
  gedeeldType,
  anderSoort,
  alleenBijdrage,
  voorvoegsel,
  gelijkendeNaam,
  eenduidig,
  volledig,
  kringloop,
  leesbaar,
  persoonsgegevenInSleutel,
  gegeven,
  nullable,
  bladzijden,
  geenScalar,
  beschrijving,
  foutcode,
  uitfasering,
];
