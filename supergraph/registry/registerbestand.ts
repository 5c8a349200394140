import { readFile } from 'node:fs/promises';
import type { Deelnemersregister } from '../../schema/register.js';
import { leesRegistertekst, Registervormfout } from './registervorm.js';
import { Startfout } from './startfout.js';

export { opOin } from './registervorm.js';

/**
 * A register from a JSON file.
 * @throws Startfout that names the place when the file is not a register, or names a kind or an OIN that cannot be
 */
export async function leesRegister(pad: string): Promise<Deelnemersregister> {
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    throw new Startfout(`Het register ${pad} is niet te lezen (${fout.code ?? 'onbekend'}).`, 'Controleer het pad bij --register.');
  });
  try {
    return leesRegistertekst(tekst);
  } catch (fout) {
    if (!(fout instanceof Registervormfout)) throw fout;
    throw new Startfout(`Het register ${pad} ${fout.message}.`, 'Verbeter het register; supergraph/registry/compose.json is een voorbeeld.');
  }
}
