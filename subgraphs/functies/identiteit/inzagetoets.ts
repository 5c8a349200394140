import {
  type Beslispunt, FoutInVraag, type Functiecontext, oinUrn, type Rechtbesluit, spanId, type Verantwoording, verwerkingsactiviteit,
} from '../../kit/index.js';

/** Which law decides about seeing a person in the register, and for which goal. */
const GRONDSLAG = 'brp-inzage';
const DOEL = 'vaststellen-identiteit';

/** How the log names persons here: by the opaque id, which is this register's own pseudonym. */
export const PERSOONSSLEUTEL = 'urn:handbereik:persoonssleutel';

/** What the register decides and accounts with. */
export interface Inzagemiddelen {
  readonly beslispunt: Beslispunt;
  /** OIN of the organisation that is responsible for the register. */
  readonly verantwoordelijke: string;
}

/** Decides in one request whether the asker may see persons, and accounts for each one that is shown: before it is. */
export class Inzagetoets {
  #besluit: Rechtbesluit | undefined;

  constructor(private readonly middelen: Inzagemiddelen, private readonly verantwoording: Verantwoording, private readonly vandaag: string) {}

  /**
   * Lets these persons be shown.
   * @param naam what is done, for the processing log
   * @throws FoutInVraag with FORBIDDEN when the asker may not see persons, with LOGBOEK_ONBESCHIKBAAR when that cannot be logged
   */
  async toon(personen: readonly string[], naam: string, context: Functiecontext): Promise<void> {
    const { vrager, spoor } = context;
    const { verantwoordelijke } = this.middelen;
    const eerste = this.#besluit === undefined;
    const besluit = (this.#besluit ??= this.#beslis(context));
    const mag = besluit.uitkomst === 'TOEGESTAAN';
    const nu = Date.now();
    const gedeeld = { verantwoordelijke, ...spoor };
    await this.verantwoording.leg({
      verwerkingen: !mag ? [] : [...new Set(personen)].map((persoon) => ({
        ...gedeeld, spanId: spanId(), status: 'Ok', naam, begin: nu, einde: nu,
        verwerkingsactiviteit: verwerkingsactiviteit('identiteit-inzage'), betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL, wederpartij: oinUrn(vrager.oin),
        kenmerken: { grondslag: GRONDSLAG, doel: DOEL, functie: vrager.functie, regel: besluit.regel ?? '' },
      })),
      // The decision rests on who asks alone: one in a request, however many persons it is about.
      beslissingen: !eerste ? [] : [{
        ...gedeeld, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: nu, status: 'Ok',
        verzoek: { vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen }, grondslag: GRONDSLAG, doel: DOEL },
        antwoord: { uitkomst: besluit.uitkomst, uitleg: besluit.uitleg },
        beleid: besluit.beleid,
      }],
    });
    if (!mag) throw new FoutInVraag('FORBIDDEN', besluit.uitleg);
  }

  #beslis({ vrager }: Functiecontext): Rechtbesluit {
    const [besluit] = this.middelen.beslispunt.beslis([{
      vrager: { ...vrager, soort: '' },
      verband: { id: '', soort: '', regio: '', pakketten: PAKKETTEN },
      grondslag: GRONDSLAG,
      doel: DOEL,
      partner: { oin: this.middelen.verantwoordelijke, soort: 'identiteit', regio: '' },
      persoon: { leeftijd: 'ONBEKEND', gezag: 'NIET_VAN_TOEPASSING', geheim: false },
      informatiebehoefte: [],
      dag: this.vandaag,
    }]);
    if (!besluit) throw new Error('Het beslispunt gaf geen besluit.');
    return besluit;
  }
}

/** The packs that hold for the register, whatever a samenwerkingsverband has set up. */
const PAKKETTEN = ['avg', 'kader', 'brp'].map((id) => ({ id }));
