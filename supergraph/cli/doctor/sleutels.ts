import { sleutelstand } from '../../datamap/sleutelstand.js';
import { type Bevinding, letOp, mis, ok } from './bevinding.js';

/** What others than the owner may do with a file. */
const VAN_ANDEREN = 0o077;

/** Whether the keys are there, and whether nobody else can read them. @param map folder of the keys */
export async function controleerSleutels(map: string): Promise<Bevinding> {
  const standen = await sleutelstand(map);
  const open = process.platform === 'win32' ? [] : standen.filter(({ rechten }) => rechten !== undefined && (rechten & VAN_ANDEREN) !== 0);
  if (open.length > 0) return mis('sleutels', `Anderen op deze machine kunnen bij ${open.map(({ naam }) => naam).join(', ')}.`, `Sluit ze af met chmod 600 ${open.map(({ pad }) => pad).join(' ')}, en vervang ze als iemand erbij kan zijn geweest.`);
  const weg = standen.filter(({ aanwezig }) => !aanwezig);
  if (weg.length === standen.length) return letOp('sleutels', 'Er zijn nog geen sleutels.', 'De eerste start maakt ze; voor losse onderdelen: npx handbereik sleutels.');
  if (weg.length > 0) return letOp('sleutels', `Nog niet gemaakt: ${weg.map(({ naam }) => naam).join(', ')}.`, 'Maak ze met npx handbereik sleutels.');
  return ok('sleutels', `Alle ${standen.length} sleutels zijn er, en alleen hun eigenaar kan erbij.`);
}
