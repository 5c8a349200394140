import type { Inrichtingsversie as Versie } from '../../../schema/inrichting.js';
import type { Deelnemerversie } from './deelnemerbron.js';
import type { Kennis } from './kennis.js';
import type { Inrichtingslader } from './laders.js';
import type { Deelnemer, Inrichtingsversie, Samenwerkingsverband } from './types.js';
import { verschillen } from './wijzigingen.js';

/** A version of a samenwerkingsverband as the schema shows it. */
export function toonVerband(bron: Versie, kent: Kennis): Samenwerkingsverband {
  const { naam, soort, regio, functies, grondslagen, pakketten } = bron.inrichting;
  return {
    id: bron.verband,
    naam,
    soort,
    regio,
    versie: bron.versie,
    geldigVanaf: bron.geldigVanaf,
    functies,
    // What is set up keeps standing when a pack goes; then its id is all there is to show.
    grondslagen: grondslagen.map((grondslag) => ({ ...grondslag, naam: kent.grondslag(grondslag.id)?.naam ?? grondslag.id })),
    pakketten: pakketten.map((pakket) => ({ ...pakket, naam: kent.pakket(pakket.id)?.naam ?? pakket.id })),
    bron,
  };
}

/** A version as history shows it, with what changed since the one before it. */
export async function toonVersie(versie: Versie, vorige: Versie | undefined, kent: Kennis, lader: Inrichtingslader): Promise<Inrichtingsversie> {
  const oins = new Set([versie, vorige].flatMap((een) => een?.inrichting.partijen.map(({ oin }) => oin) ?? []));
  const [door, ...partijen] = await Promise.all([lader.deelnemer(versie.door), ...[...oins].map((oin) => lader.partij(oin))]);
  const namen = new Map(partijen.map(({ oin, naam }) => [oin, naam]));
  const wijzigingen = vorige === undefined ? [] : verschillen(vorige.inrichting, versie.inrichting, {
    organisatie: (oin) => namen.get(oin) ?? oin,
    grondslag: (id) => kent.grondslag(id)?.naam ?? id,
    pakket: (id) => kent.pakket(id)?.naam ?? id,
  });
  return {
    versie: versie.versie,
    geldigVanaf: versie.geldigVanaf,
    vastgesteld: versie.vastgesteld,
    door: versie.door,
    doorNaam: door?.deelnemer.naam ?? null,
    reden: versie.reden,
    wijzigingen,
  };
}

/** An organisation of the register as the schema shows it. @param metEndpunt whether the asker may see where it answers */
export function toonDeelnemer({ versie, deelnemer: { endpoint, ...deelnemer } }: Deelnemerversie, metEndpunt: boolean): Deelnemer {
  return { ...deelnemer, versie, endpoint: metEndpunt ? endpoint : null };
}
