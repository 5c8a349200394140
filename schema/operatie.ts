/** A question that somebody looked at beforehand, so that it is answered where only such questions are. */
export interface Operatie {
  /** SHA-256 of its text in UTF-8, as 64 hexadecimal digits: by this clients name it. */
  readonly sha256: string;
  /** The same of its text as graphql-js prints it: by this it is recognised in another layout. */
  readonly canoniek: string;
  /** The name of its first operation. */
  readonly naam: string;
  readonly tekst: string;
}

/** One that was registered, with who did. */
export interface GeregistreerdeOperatie extends Operatie {
  /** The program that asks it, as its makers call it. */
  readonly programma: string;
  /** OIN of the organisation whose beheerder registered it. */
  readonly door: string;
  /** RFC 3339. */
  readonly geregistreerd: string;
}

/** What a beheerder asks the register to take up: all of it, or nothing. */
export interface Operatieaanbod {
  readonly programma: string;
  /** Who looked at them, and why they may be asked. */
  readonly reden: string;
  readonly operaties: readonly {
    readonly tekst: string;
    /** As the program will name it; refused when it is not that of the text. */
    readonly sha256?: string;
  }[];
}
