import type { Registerdeelnemer } from '../../schema/inrichting.js';

/** An organisation as samenwerkfunctie 14 has it, in its newest version. */
export interface Geregistreerde extends Registerdeelnemer {
  readonly versie: number;
}

/** The organisations of the chain, of which samenwerkfunctie 14 is the source. */
export interface Organisaties {
  /** As they were last read, by OIN. */
  huidig(): readonly Geregistreerde[];
  /** This organisation as it is now. @throws Registerfout with FUNCTIE_ONBEREIKBAAR */
  zoek(oin: string): Promise<Geregistreerde | undefined>;
  /**
   * Writes a new version, on behalf of that organisation, and gives its number.
   * @throws Registerfout with VERSIE_VERANDERD, BAD_USER_INPUT, FORBIDDEN or FUNCTIE_ONBEREIKBAAR
   */
  wijzig(oin: string, verwachteVersie: number, reden: string, nieuw: Registerdeelnemer): Promise<number>;
  /** Told after each change of what `huidig` gives. */
  opWijziging(melding: () => void): void;
  stop(): Promise<void>;
}
