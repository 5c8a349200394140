import { SAMENWERKFUNCTIES } from '../../schema/functies.js';
import { voorbeelden } from '../../schema/voorbeelden.js';
import type { Routes } from '../http/index.js';
import { bestandsroute } from './bestand.js';

/** `/sandbox/voorbeelden.json`: the example operations, and the names of the samenwerkfuncties by which they are ordered. */
export function voorbeeldroutes(): Routes {
  const lijst = (): object => ({ functies: SAMENWERKFUNCTIES.map(({ nummer, naam }) => ({ nummer, naam })), voorbeelden: voorbeelden() });
  return { '/sandbox/voorbeelden.json': bestandsroute(() => ({ inhoud: Buffer.from(JSON.stringify(lijst())), soort: 'application/json' })) };
}
