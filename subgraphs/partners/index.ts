import type { Partnersoort } from '../kit/index.js';
import { gecertificeerdeInstelling } from './gecertificeerde-instelling/index.js';
import { gemeente } from './gemeente/index.js';
import { ggz } from './ggz/index.js';
import { onderwijs } from './onderwijs/index.js';
import { openbaarMinisterie } from './openbaar-ministerie/index.js';
import { politie } from './politie/index.js';
import { raadVoorDeKinderbescherming } from './raad-voor-de-kinderbescherming/index.js';
import { reclassering } from './reclassering/index.js';
import { veiligThuis } from './veilig-thuis/index.js';
import { woningcorporatie } from './woningcorporatie/index.js';
import { zorgEnVeiligheidshuis } from './zorg-en-veiligheidshuis/index.js';

/** All kinds of ketenpartner, in the order of the demo organisations; `_voorbeeld` takes no part. */
export const PARTNERSOORTEN: readonly Partnersoort[] = [
  politie,
  gemeente,
  veiligThuis,
  gecertificeerdeInstelling,
  raadVoorDeKinderbescherming,
  ggz,
  reclassering,
  openbaarMinisterie,
  zorgEnVeiligheidshuis,
  woningcorporatie,
  onderwijs,
];
