import type { Inrichting, Inrichtingsversie, Registerdeelnemer } from '../../../schema/inrichting.js';
import { controleerInrichting } from './controle.js';
import type { Deelnemerbron } from './deelnemerbron.js';
import { controleerDeelnemer } from './deelnemercontrole.js';
import { Gebreken } from './gebreken.js';
import type { Kennis } from './kennis.js';
import { eisCode } from './tekstcontrole.js';
import type { Versiebron } from './versiebron.js';

/** What an empty inrichting is filled with. */
export interface Zaaigoed {
  readonly verbanden: readonly { readonly id: string; readonly inrichting: Inrichting }[];
  readonly deelnemers: readonly Registerdeelnemer[];
}

const REDEN = 'Ingericht bij de eerste start van de keten.';

/**
 * Fills what is not there yet: a samenwerkingsverband or organisation that is there stays as it is, whatever has been changed in it since.
 * @throws FoutInVraag that names everything that is wrong; then nothing comes in
 * @returns how many came in
 */
export async function zaai({ verbanden, deelnemers }: Zaaigoed, versiebron: Versiebron, deelnemerbron: Deelnemerbron, kent: Kennis, nu: Date): Promise<number> {
  const gebreken = new Gebreken();
  const bekend = new Set([...(await deelnemerbron.allen()).map(({ deelnemer }) => deelnemer.oin), ...deelnemers.map(({ oin }) => oin)]);
  deelnemers.forEach((deelnemer, i) => controleerDeelnemer(deelnemer, kent, gebreken, `deelnemers[${i}]`));
  gebreken.eisUniek(deelnemers.map(({ oin }) => oin), (i) => `deelnemers[${i}].oin`, 'Deze organisatie is al genoemd.');
  verbanden.forEach(({ id, inrichting }, i) => {
    eisCode(gebreken, id, `verbanden[${i}].id`);
    controleerInrichting(inrichting, { kent, deelnemers: bekend }, gebreken, `verbanden[${i}].inrichting`);
  });
  gebreken.eisUniek(verbanden.map(({ id }) => id), (i) => `verbanden[${i}].id`, 'Dit samenwerkingsverband is al genoemd.');
  gebreken.weigerBijGebrek();

  const vastgesteld = nu.toISOString();
  // First the organisations: no samenwerkingsverband ever names one that is not there.
  const erbij = await deelnemerbron.voegOntbrekendeToe(deelnemers.map((deelnemer) => ({ versie: 1, vastgesteld, door: deelnemer.oin, reden: REDEN, deelnemer })));
  return erbij + await versiebron.voegOntbrekendeToe(verbanden.map(({ id, inrichting }): Inrichtingsversie => ({
    verband: id, versie: 1, geldigVanaf: vastgesteld, vastgesteld, door: regisseur(inrichting), reden: REDEN, inrichting,
  })));
}

/** Whoever looks after a samenwerkingsverband is taken to have set it up. */
const regisseur = ({ partijen }: Inrichting): string => partijen.find(({ rollen }) => rollen.includes('PROCESREGISSEUR'))?.oin ?? '';
