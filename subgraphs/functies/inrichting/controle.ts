import { isOnvolledigeDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import { type Inrichting, type Partij, PARTIJROLLEN } from '../../../schema/inrichting.js';
import { Gegevenscategorie } from '../../kit/index.js';
import type { Gebreken } from './gebreken.js';
import type { Kennis } from './kennis.js';
import { eisCode, eisTekst, isCode } from './tekstcontrole.js';

/** The most parties in one samenwerkingsverband; beyond this nobody oversees who asks what of whom. */
export const MAX_PARTIJEN = 500;

/** What a check looks up. */
export interface Naslag {
  readonly kent: Kennis;
  /** The organisations of the register, as far as they are named here. */
  readonly deelnemers: ReadonlySet<string>;
}

/** Finds everything that is wrong in what is to be set up. The places begin with `begin`, such as `inrichting`. */
export function controleerInrichting(inrichting: Inrichting, naslag: Naslag, gebreken: Gebreken, begin: string): void {
  const { naam, soort, regio, partijen } = inrichting;
  eisTekst(gebreken, naam, [3, 200], `${begin}.naam`);
  eisCode(gebreken, soort, `${begin}.soort`);
  eisTekst(gebreken, regio, [2, 100], `${begin}.regio`);
  controleerPartijen(partijen, naslag, gebreken, `${begin}.partijen`);
  controleerFuncties(inrichting, naslag.kent, gebreken, `${begin}.functies`);
  controleerGrondslagen(inrichting, naslag.kent, gebreken, `${begin}.grondslagen`);
  controleerPakketten(inrichting, naslag.kent, gebreken, `${begin}.pakketten`);
  controleerAbonnementen(inrichting, gebreken, `${begin}.abonnementen`);
}

function controleerPartijen(partijen: readonly Partij[], { deelnemers }: Naslag, gebreken: Gebreken, begin: string): void {
  gebreken.eis(partijen.length <= MAX_PARTIJEN, begin, `Een samenwerkingsverband telt ten hoogste ${MAX_PARTIJEN} partijen.`);
  gebreken.eis(partijen.some(({ rollen }) => rollen.includes('BRONHOUDER')), begin, 'Geef ten minste één partij de rol BRONHOUDER; anders is er niemand om iets aan te vragen.');
  gebreken.eis(partijen.some(({ rollen }) => rollen.includes('PROCESREGISSEUR')), begin, 'Geef ten minste één partij de rol PROCESREGISSEUR; anders kan niemand bijsturen.');
  gebreken.eisUniek(partijen.map(({ oin }) => oin), (i) => `${begin}[${i}].oin`, 'Deze organisatie is al genoemd; geef haar al haar rollen in één partij.');
  partijen.forEach(({ oin, rollen, categorieen }, i) => {
    gebreken.eis(deelnemers.has(oin), `${begin}[${i}].oin`, 'Deze organisatie staat niet in het register; registreer haar eerst als deelnemer.');
    gebreken.eis(rollen.length > 0, `${begin}[${i}].rollen`, 'Geef een partij ten minste één rol.');
    rollen.forEach((rol, j) => gebreken.eis(PARTIJROLLEN.includes(rol), `${begin}[${i}].rollen[${j}]`, `Kies uit ${PARTIJROLLEN.join(', ')}.`));
    gebreken.eisUniek(rollen, (j) => `${begin}[${i}].rollen[${j}]`, 'Noem elke rol één keer.');
    if (categorieen === undefined) return;
    categorieen.forEach((categorie, j) => gebreken.eis(Object.hasOwn(Gegevenscategorie, categorie), `${begin}[${i}].categorieen[${j}]`, 'Deze gegevenscategorie bestaat niet.'));
    gebreken.eisUniek(categorieen, (j) => `${begin}[${i}].categorieen[${j}]`, 'Noem elke gegevenscategorie één keer.');
  });
}

function controleerFuncties({ functies }: Inrichting, kent: Kennis, gebreken: Gebreken, begin: string): void {
  functies.forEach((functie, i) => gebreken.eis(kent.functie(functie), `${begin}[${i}]`, 'Deze samenwerkfunctie is er niet.'));
  gebreken.eisUniek(functies, (i) => `${begin}[${i}]`, 'Noem elke samenwerkfunctie één keer.');
}

function controleerGrondslagen({ grondslagen }: Inrichting, kent: Kennis, gebreken: Gebreken, begin: string): void {
  gebreken.eisUniek(grondslagen.map(({ id }) => id), (i) => `${begin}[${i}].id`, 'Noem elke grondslag één keer.');
  grondslagen.forEach(({ id, doelen, functies }, i) => {
    const grondslag = kent.grondslag(id);
    gebreken.eis(grondslag !== undefined, `${begin}[${i}].id`, 'Geen wetspakket kent deze grondslag.');
    gebreken.eis(doelen.length > 0, `${begin}[${i}].doelen`, 'Noem ten minste één doel.');
    gebreken.eisUniek(doelen, (j) => `${begin}[${i}].doelen[${j}]`, 'Noem elk doel één keer.');
    if (grondslag) {
      doelen.forEach((doel, j) => gebreken.eis(grondslag.doelen.some((kandidaat) => kandidaat.id === doel), `${begin}[${i}].doelen[${j}]`, 'Bij deze grondslag hoort dit doel niet.'));
    }
    gebreken.eis(functies.length > 0, `${begin}[${i}].functies`, 'Noem ten minste één functie van wie mag vragen.');
    functies.forEach((functie, j) => eisCode(gebreken, functie, `${begin}[${i}].functies[${j}]`));
    gebreken.eisUniek(functies, (j) => `${begin}[${i}].functies[${j}]`, 'Noem elke functie één keer.');
  });
}

function controleerPakketten({ pakketten }: Inrichting, kent: Kennis, gebreken: Gebreken, begin: string): void {
  gebreken.eisUniek(pakketten.map(({ id }) => id), (i) => `${begin}[${i}].id`, 'Noem elk wetspakket één keer.');
  pakketten.forEach(({ id, inwerkingtreding }, i) => {
    const plaats = `${begin}[${i}].inwerkingtreding`;
    gebreken.eis(kent.pakket(id) !== undefined, `${begin}[${i}].id`, 'Dit wetspakket is er niet.');
    gebreken.eis(inwerkingtreding !== undefined || !kent.wetsvoorstel(id), plaats, 'Een wetsvoorstel telt pas vanaf de dag waarop het in werking treedt; noem die dag.');
    gebreken.eis(inwerkingtreding === undefined || isDag(inwerkingtreding), plaats, 'Noem een dag als JJJJ-MM-DD.');
  });
}

function controleerAbonnementen({ abonnementen, partijen }: Inrichting, gebreken: Gebreken, begin: string): void {
  gebreken.eisUniek(abonnementen.map(({ oin }) => oin), (i) => `${begin}[${i}].oin`, 'Noem elke organisatie één keer, met alle gebeurtenissen.');
  abonnementen.forEach(({ oin, gebeurtenissen }, i) => {
    gebreken.eis(partijen.some((partij) => partij.oin === oin), `${begin}[${i}].oin`, 'Alleen een partij kan een abonnement hebben.');
    gebreken.eis(gebeurtenissen.length > 0, `${begin}[${i}].gebeurtenissen`, 'Noem ten minste één gebeurtenis.');
    gebeurtenissen.forEach((soort, j) => gebreken.eis(isCode(soort) && soort.includes('.'), `${begin}[${i}].gebeurtenissen[${j}]`, 'Noem een soort gebeurtenis zoals nl.handbereik.melding-geregistreerd.'));
    gebreken.eisUniek(gebeurtenissen, (j) => `${begin}[${i}].gebeurtenissen[${j}]`, 'Noem elke gebeurtenis één keer.');
  });
}

/** A whole day that exists. */
const isDag = (waarde: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(waarde) && isOnvolledigeDatum(waarde);
