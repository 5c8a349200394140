import type { Publicatie, Publicatieverslag } from '../../../schema/publicatie.js';
import type { Sessie } from '../postgres/opslag.js';
import type { Beurten, Slotnaam } from '../postgres/slot.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';
import { weigert } from './bevinding.js';
import { intrekkingsvoorstel } from './intrekking.js';
import type { Publiceermiddelen } from './middelen.js';
import { organisatievoorstel } from './organisatie.js';
import { soortvoorstel } from './soort.js';
import { terugdraaiingsvoorstel } from './terugdraaiing.js';
import type { Voorstel } from './voorstel.js';

/** What would come of a publication: changes nothing, and keeps nobody waiting. @throws Registerfout, not for what is found */
export async function controleer(sessie: Sessie, wie: Aanbieder, publicatie: Publicatie, middelen: Publiceermiddelen): Promise<Publicatieverslag> {
  const { bevindingen, ongewijzigd, versies } = await maakVoorstel(sessie, wie, publicatie, middelen);
  return { aangenomen: !weigert(bevindingen), ...(ongewijzigd && { ongewijzigd }), ...versies, bevindingen };
}

/** Takes a publication up, one at a time. @throws Registerfout; then nothing has changed */
export function publiceer(beurten: Beurten, wie: Aanbieder, publicatie: Publicatie, middelen: Publiceermiddelen): Promise<Publicatieverslag> {
  return beurten.alleen(slotenVoor(publicatie), async (sessie) => {
    const { bevindingen, ongewijzigd, versies, voerUit } = await maakVoorstel(sessie, await vers(wie, middelen), publicatie, middelen);
    if (weigert(bevindingen)) throw new Registerfout('PUBLICATIE_GEWEIGERD', undefined, { bevindingen });
    if (ongewijzigd) return { aangenomen: true, ongewijzigd, ...versies, bevindingen };
    return { aangenomen: true, ...(await voerUit()), bevindingen };
  });
}

/** While it waited for its turn the organisation may have changed, or have been changed. */
async function vers(wie: Aanbieder, { organisaties }: Publiceermiddelen): Promise<Aanbieder> {
  if (wie.als === 'beheerder') return wie;
  const organisatie = await organisaties.zoek(wie.oin);
  if (!organisatie) throw new Registerfout('ORGANISATIE_NIET_TOEGELATEN');
  if (organisatie.sleutel !== wie.organisatie.sleutel) throw new Registerfout('UNAUTHENTICATED', 'De sleutel van uw organisatie is intussen vervangen. Onderteken met de nieuwe.');
  return { ...wie, organisatie };
}

function maakVoorstel(sessie: Sessie, wie: Aanbieder, publicatie: Publicatie, middelen: Publiceermiddelen): Promise<Voorstel> {
  switch (publicatie.wat) {
    case 'soort': return soortvoorstel(sessie, wie, publicatie, middelen);
    case 'organisatie': return organisatievoorstel(sessie, wie, publicatie, middelen);
    case 'intrekking': return intrekkingsvoorstel(sessie, wie, publicatie, middelen);
    case 'terugdraaiing': return terugdraaiingsvoorstel(sessie, wie, publicatie, middelen);
  }
}

/** An organisation waits for no composition, unless its kind might go. */
function slotenVoor(publicatie: Publicatie): readonly Slotnaam[] {
  switch (publicatie.wat) {
    case 'soort': return ['keten'];
    case 'organisatie': return ['organisaties'];
    case 'intrekking': return publicatie.soort === undefined ? ['organisaties'] : ['keten', 'organisaties'];
    case 'terugdraaiing': return ['keten', 'organisaties'];
  }
}
