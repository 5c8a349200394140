import {
  type Beslispunt, type Beslissing, FoutInVraag, type Functiecontext, oinUrn, PERSOONSSLEUTEL, type Rechtbesluit, spanId, type Verantwoording, type Verwerking, verwerkingsactiviteit,
} from '../../kit/index.js';

/** Which law decides about seeing a person in the register, and for which goal. */
const GRONDSLAG = 'brp-inzage';
const DOEL = 'vaststellen-identiteit';

/** What the register decides and accounts with. */
export interface Inzagemiddelen {
  readonly beslispunt: Beslispunt;
  /** OIN of the organisation that is responsible for the register. */
  readonly verantwoordelijke: string;
}

/** Decides in one request whether the asker may see persons, and accounts for each one that is shown: before it is. */
export class Inzagetoets {
  #besluit: Rechtbesluit | undefined;
  /** The write under way or done for each person and act: who stands in an answer ten times was looked at once. */
  readonly #gelegd = new Map<string, Promise<void>>();

  constructor(private readonly middelen: Inzagemiddelen, private readonly verantwoording: Verantwoording, private readonly vandaag: string) {}

  /**
   * Lets these persons be shown.
   * @param naam what is done, for the processing log
   * @param erbij what else stands in each row
   * @throws FoutInVraag with FORBIDDEN when the asker may not see persons, with LOGBOEK_ONBESCHIKBAAR when that cannot be logged
   */
  async toon(personen: readonly string[], naam: string, context: Functiecontext, erbij: Verwerking['kenmerken'] = {}): Promise<void> {
    const eerste = this.#besluit === undefined;
    const besluit = (this.#besluit ??= this.#beslis(context));
    const mag = besluit.uitkomst === 'TOEGESTAAN';
    const sleutels = mag ? [...new Set(personen)].map((persoon) => ({ persoon, sleutel: `${naam} ${persoon}` })) : [];
    const nieuw = sleutels.filter(({ sleutel }) => !this.#gelegd.has(sleutel));
    // The decision rests on who asks alone: one in a request, however many persons it is about.
    if (eerste || nieuw.length > 0) {
      const schrijven = this.verantwoording.leg({
        verwerkingen: nieuw.map(({ persoon }) => this.#verwerking(persoon, naam, besluit, context, erbij)),
        beslissingen: eerste ? [this.#beslissing(besluit, context)] : [],
      });
      for (const { sleutel } of nieuw) this.#gelegd.set(sleutel, schrijven);
      await schrijven;
    }
    await Promise.all(sleutels.flatMap(({ sleutel }) => this.#gelegd.get(sleutel) ?? []));
    if (!mag) throw new FoutInVraag('FORBIDDEN', besluit.uitleg);
  }

  /** Accounts for what samenwerkfunctie 7 is told for a citizen: who he is, and over whom he has gezag. */
  async geefAanBurger(personen: readonly string[], { spoor, vrager }: Functiecontext): Promise<void> {
    const nu = Date.now();
    await this.verantwoording.leg({
      verwerkingen: personen.map((persoon) => ({
        verantwoordelijke: this.middelen.verantwoordelijke, ...spoor, spanId: spanId(), status: 'Ok', naam: 'Vaststellen over wie een burger inzage vraagt', begin: nu, einde: nu,
        verwerkingsactiviteit: verwerkingsactiviteit('mijn-inzage'), betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL, kenmerken: {},
      })),
      beslissingen: [{
        verantwoordelijke: this.middelen.verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: nu, status: 'Ok',
        verzoek: { soort: 'inzagepersonen', vrager: { functie: vrager.functie } }, antwoord: { uitkomst: 'TOEGESTAAN', personen: personen.length }, beleid: [],
      }],
    });
  }

  #verwerking(persoon: string, naam: string, { regel }: Rechtbesluit, { vrager, spoor }: Functiecontext, erbij: Verwerking['kenmerken']): Verwerking {
    const nu = Date.now();
    return {
      verantwoordelijke: this.middelen.verantwoordelijke, ...spoor, spanId: spanId(), status: 'Ok', naam, begin: nu, einde: nu,
      verwerkingsactiviteit: verwerkingsactiviteit('identiteit-inzage'), betrokkene: persoon, betrokkeneType: PERSOONSSLEUTEL, wederpartij: oinUrn(vrager.oin),
      kenmerken: { grondslag: GRONDSLAG, doel: DOEL, functie: vrager.functie, regel: regel ?? '', ...erbij },
    };
  }

  #beslissing({ uitkomst, uitleg, beleid }: Rechtbesluit, { vrager, spoor }: Functiecontext): Beslissing {
    return {
      verantwoordelijke: this.middelen.verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
      verzoek: { vrager: { oin: vrager.oin, functie: vrager.functie, rollen: vrager.rollen }, grondslag: GRONDSLAG, doel: DOEL }, antwoord: { uitkomst, uitleg }, beleid,
    };
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
