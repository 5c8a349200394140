import { isDeepStrictEqual } from 'node:util';
import type { Inrichting, Inrichtingsversie, Registerdeelnemer } from '../../../schema/inrichting.js';
import { REGISTER } from '../../../schema/vertrouwen.js';
import { FoutInVraag, type Vrager } from '../../kit/index.js';
import { controleerInrichting } from './controle.js';
import type { Deelnemerbron, Deelnemerversie } from './deelnemerbron.js';
import { controleerDeelnemer } from './deelnemercontrole.js';
import { Gebreken } from './gebreken.js';
import { controleerGeldigVanaf, geldendOp } from './geldigheid.js';
import type { Kennis } from './kennis.js';
import { eisBeheerder, eisMagDeelnemerWijzigen, eisMagWijzigen, eisVasteVelden, magLezen, metRechten } from './rechten.js';
import { eisVersie } from './versiecontrole.js';
import { eisCode, eisReden } from './tekstcontrole.js';
import type { Versiebron } from './versiebron.js';

/** What a change of a samenwerkingsverband says. */
export interface Wijziging {
  readonly verband: string;
  /** From when it is to hold; at once when absent. */
  readonly geldigVanaf?: Date | undefined;
  readonly reden: string;
  readonly inrichting: Inrichting;
}

/** Sets up samenwerkingsverbanden and organisations for one asker: may he, is it right, and then a new version. */
export class Inrichter {
  private readonly vrager: Vrager;

  /**
   * @param kent asked for when something is to be checked
   * @param uitgever the machine that vouches for the asker
   * @param nu the moment of the request
   */
  constructor(
    private readonly versies: Versiebron,
    private readonly deelnemers: Deelnemerbron,
    private readonly kent: () => Promise<Kennis>,
    vrager: Vrager,
    private readonly uitgever: string,
    private readonly nu: Date,
  ) {
    this.vrager = metRechten(vrager, uitgever);
  }

  /** A new samenwerkingsverband. @throws FoutInVraag */
  async richtIn(wijziging: Wijziging): Promise<Inrichtingsversie> {
    eisBeheerder(this.vrager);
    const gebreken = new Gebreken();
    eisCode(gebreken, wijziging.verband, 'opdracht.verband');
    gebreken.eis((await this.versies.versies([wijziging.verband])).length === 0, 'opdracht.verband', 'Er is al een samenwerkingsverband met deze sleutel; kies een andere, of wijzig dat.');
    return this.#voegVersieToe(wijziging, undefined, gebreken, 'opdracht.');
  }

  /**
   * The next version of a samenwerkingsverband.
   * @throws FoutInVraag with VERSIE_VERANDERD when `verwachteVersie` is not the last one: somebody else was first
   */
  async wijzig(wijziging: Wijziging, verwachteVersie: number): Promise<Inrichtingsversie> {
    const geschiedenis = await this.versies.versies([wijziging.verband]);
    const geldend = geldendOp(geschiedenis, this.nu);
    const [eerste, laatste] = [geschiedenis[0], geschiedenis.at(-1)];
    // Who may not read it does not learn that it is there.
    if (!eerste || !laatste || !geschiedenis.some((versie) => magLezen(this.vrager, versie, geldend))) {
      throw new FoutInVraag('SAMENWERKINGSVERBAND_ONBEKEND', undefined, 'verband');
    }
    eisMagWijzigen(this.vrager, geldend ?? eerste);
    eisVersie(laatste.versie, verwachteVersie);
    return this.#voegVersieToe(wijziging, laatste, new Gebreken(), '');
  }

  /** A new organisation in the register. @throws FoutInVraag */
  async registreer(deelnemer: Registerdeelnemer, reden: string): Promise<Deelnemerversie> {
    eisBeheerder(this.vrager);
    const gebreken = new Gebreken();
    gebreken.eis((await this.deelnemers.opOin([deelnemer.oin])).length === 0, 'oin', 'Deze organisatie staat al in het register; wijzig haar.');
    return this.#voegDeelnemerToe(deelnemer, reden, 1, gebreken);
  }

  /**
   * The next version of an organisation in the register: by a beheerder, or through the register by the organisation itself.
   * @throws FoutInVraag with VERSIE_VERANDERD when somebody else was first
   */
  async wijzigDeelnemer(deelnemer: Registerdeelnemer, reden: string, verwachteVersie: number): Promise<Deelnemerversie> {
    eisMagDeelnemerWijzigen(this.vrager, this.uitgever, deelnemer.oin);
    const [huidig] = await this.deelnemers.opOin([deelnemer.oin]);
    if (!huidig) throw new FoutInVraag('BAD_USER_INPUT', 'Deze organisatie staat niet in het register; registreer haar eerst.', 'oin');
    eisVersie(huidig.versie, verwachteVersie);
    eisVasteVelden(this.uitgever, huidig.deelnemer, deelnemer);
    return this.#voegDeelnemerToe(deelnemer, reden, huidig.versie + 1, new Gebreken());
  }

  async #voegVersieToe({ verband, geldigVanaf = this.nu, reden, inrichting }: Wijziging, vorige: Inrichtingsversie | undefined, gebreken: Gebreken, begin: string): Promise<Inrichtingsversie> {
    const bekend = await this.deelnemers.opOin(inrichting.partijen.map(({ oin }) => oin));
    eisReden(gebreken, reden, `${begin}reden`);
    controleerGeldigVanaf(geldigVanaf, vorige, this.nu, gebreken, `${begin}geldigVanaf`);
    controleerInrichting(inrichting, { kent: await this.kent(), deelnemers: new Set(bekend.map(({ deelnemer }) => deelnemer.oin)) }, gebreken, `${begin}inrichting`);
    gebreken.eis(!isDeepStrictEqual(inrichting, vorige?.inrichting), `${begin}inrichting`, 'Dit verandert niets aan de laatste versie.');
    gebreken.weigerBijGebrek();
    const versie: Inrichtingsversie = {
      verband,
      versie: (vorige?.versie ?? 0) + 1,
      geldigVanaf: geldigVanaf.toISOString(),
      vastgesteld: this.nu.toISOString(),
      door: this.vrager.oin,
      reden: reden.trim(),
      inrichting,
    };
    await this.versies.voegToe([versie]);
    return versie;
  }

  async #voegDeelnemerToe(deelnemer: Registerdeelnemer, reden: string, versie: number, gebreken: Gebreken): Promise<Deelnemerversie> {
    eisReden(gebreken, reden);
    const kent = await this.kent();
    // The register published the kind before the organisation came to it, and may know it a moment before we do.
    controleerDeelnemer(deelnemer, this.uitgever === REGISTER ? { ...kent, soort: () => true } : kent, gebreken, 'deelnemer');
    gebreken.weigerBijGebrek();
    const nieuw = { versie, vastgesteld: this.nu.toISOString(), door: this.vrager.oin, reden: reden.trim(), deelnemer };
    await this.deelnemers.voegToe(nieuw);
    return nieuw;
  }
}
