/** The steps of an opdracht's life at which a process can be killed: in the transaction, after it, and before the answer is out. */
export const STAPPEN = [
  'aannemen:geschreven', 'bezorgen:gelezen', 'overgang:vastgelegd', 'index:vastgelegd', 'termijn:geschreven', 'aannemen:antwoorden', 'bezorgen:verstuurd', 'herinnering:vastgelegd',
  'overgang:geschreven', 'index:ontvangen', 'aannemen:vastgelegd', 'termijn:vastgelegd', 'bezorgen:afgehandeld', 'overgang:antwoorden', 'herinnering:geschreven',
] as const;

/** What one asks for: enough to ask for it again. */
export interface Proefaanvraag {
  readonly sleutel: string;
  readonly termijn?: string;
}

/** How a process lives and dies. */
export interface Levensopdracht {
  readonly database: string;
  readonly natsUrl?: string;
  /** Where it dies, and at which time that it comes there; without, it goes on until there is nothing left to do. */
  readonly stap?: string;
  readonly hoeveelste: number;
  /** What got no answer in an earlier life. */
  readonly nogEens: readonly Proefaanvraag[];
  /** Position up to where the consumer has read. */
  readonly gelezenTot: number;
  readonly zaad: number;
}

/** What a process says, a line each. */
export interface Melding {
  readonly vraag?: Proefaanvraag;
  readonly bevestigd?: { readonly sleutel: string; readonly id: string };
  /** Key of what can no longer be asked for, because it was never accepted and its deadline is past. */
  readonly vervallen?: string;
  readonly overgegaan?: { readonly id: string; readonly naar: string };
  readonly gelezen?: { readonly positie: number; readonly onderwerp: string; readonly type: string };
  readonly klaar?: boolean;
}
