import { maakBeslispunt } from './beslispunt.js';
import { leesRechtspakket, type Rechtspakket, Rechtspakketfout } from './pakket.js';
import { leesPakketteksten, type Pakkettekst } from './pakketten.js';
import type { Beslispunt } from './vraag.js';
import type { Pakketgebrek } from './yaml.js';

/** A set of law packs, each id once: what there is to choose from for whoever sets up a samenwerkingsverband, and what is decided by. */
export interface Rechtskennis {
  readonly pakketten: readonly Pakkettekst[];
  pakket(id: string): Rechtspakket | undefined;
  /** Is this pack a bill, that counts only from its inwerkingtreding? */
  wetsvoorstel(id: string): boolean;
  /** A grondslag of any pack, whether that is on or not. */
  grondslag(id: string): Rechtspakket['grondslagen'][number] | undefined;
  /** Decides by these packs. @throws Rechtspakketfout when they do not fit together */
  beslispunt(): Beslispunt;
  /**
   * This set with packs that were laid down since, as YAML texts: of every id the highest version counts, and of two that are equal the one laid down.
   * @throws Rechtspakketfout when a text is not a law pack
   */
  met(teksten: readonly string[]): Rechtskennis;
  /** The pack that this text is, or all that is wrong with it. */
  lees(tekst: string): { readonly pakket: Rechtspakket } | { readonly gebreken: readonly Pakketgebrek[] };
  /** Whether this text could be laid down beside these packs: the pack that it is, or all that is wrong with it. */
  keur(tekst: string): { readonly pakket: Rechtspakket } | { readonly gebreken: readonly Pakketgebrek[] };
}

/** The packs that come with the product. */
export function rechtskennis(pakketten: readonly Pakkettekst[] = leesPakketteksten()): Rechtskennis {
  const perId = new Map(pakketten.map(({ pakket }) => [pakket.id, pakket]));
  return {
    pakketten,
    pakket: (id) => perId.get(id),
    wetsvoorstel: (id) => perId.get(id)?.status === 'wetsvoorstel',
    grondslag: (id) => [...perId.values()].flatMap(({ grondslagen }) => grondslagen).find((grondslag) => grondslag.id === id),
    beslispunt: () => maakBeslispunt([...perId.values()]),
    met(teksten) {
      const samen = new Map(pakketten.map((een) => [een.pakket.id, een]));
      for (const tekst of teksten) {
        const pakket = leesRechtspakket(tekst, 'vastgelegd wetspakket');
        if (pakket.versie >= (samen.get(pakket.id)?.pakket.versie ?? 0)) samen.set(pakket.id, { pakket, tekst });
      }
      return rechtskennis([...samen.values()]);
    },
    lees: (tekst) => ofGebreken(() => leesRechtspakket(tekst, 'pakket')),
    keur: (tekst) => ofGebreken(() => {
      const pakket = leesRechtspakket(tekst, 'pakket');
      maakBeslispunt([...[...perId.values()].filter(({ id }) => id !== pakket.id), pakket]);
      return pakket;
    }),
  };
}

function ofGebreken(lees: () => Rechtspakket): { readonly pakket: Rechtspakket } | { readonly gebreken: readonly Pakketgebrek[] } {
  try {
    return { pakket: lees() };
  } catch (fout) {
    if (fout instanceof Rechtspakketfout) return { gebreken: fout.gebreken };
    throw fout;
  }
}
