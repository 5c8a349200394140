import { type Inrichtingsstand, type Informatieniveau, type Ketenpartner, opdrachtvelden, type Overgang, overgangvorm, verbindDekking } from '../../kit/index.js';
import type { Casusgegevens } from './casusbron.js';
import type { Doorgezet } from './doorzettingen.js';
import type { Meldingopdracht } from './melding.js';
import type { MeldingBetrokkene } from './onderdelen.js';
import type { Rondestand } from './rondes.js';
import { SOORTCODES } from './soorten.js';
import type { Casus, Melding } from './types.js';

/** What belongs to a melding beside the opdracht that it is. */
export interface Bijlagen {
  readonly overgangen: readonly Overgang[];
  readonly doorzettingen: readonly Doorgezet[];
  readonly ronde?: Rondestand | undefined;
  readonly casus?: Casusgegevens | undefined;
}

/** Names an organisation. */
export type Partners = (oin: string) => Ketenpartner;

/** An organisation that is not in the register any more has its number for a name. */
export const partnersUit = (stand: Inrichtingsstand): Partners => (oin) => {
  const { naam, soort } = stand.deelnemer(oin) ?? { naam: oin, soort: 'onbekend' };
  return { oin, naam, soort };
};

/**
 * A melding as the schema shows it at this level: the kit gives null for what is above it.
 * @param voor OIN of who looks
 * @param verantwoord whether it is accounted for that the persons are shown
 */
export function toonMelding(bron: Meldingopdracht, niveau: Informatieniveau, { overgangen, doorzettingen, ronde, casus }: Bijlagen, partner: Partners, voor: string, verantwoord: boolean): Melding {
  const { inhoud, opdrachtgever, uitvoerder } = bron;
  const { zorgelijkeSituatie, beoordeling, contact, overigeInformatie } = inhoud;
  const eigenRonde = voor === uitvoerder ? ronde : undefined;
  const melding: Melding = {
    ...opdrachtvelden(bron),
    opdrachtgever: partner(opdrachtgever),
    uitvoerder: partner(uitvoerder),
    // A reason is a text about the melding: who does not see that, does not read the reason either.
    overgangen: overgangen.map((overgang) => ({ ...overgangvorm(overgang, partner), ...(niveau !== 'VOLLEDIG' && { reden: null }) })),
    niveau,
    soort: inhoud.soort,
    code: SOORTCODES[inhoud.soort],
    stand: inhoud.stand,
    gemeld: inhoud.gemeld ?? bron.aangevraagd,
    regio: inhoud.regio,
    terugkoppelingGewenst: inhoud.terugkoppelingGewenst,
    verzoek: inhoud.verzoek,
    zorgelijkeSituatie: { ...zorgelijkeSituatie, toelichting: zorgelijkeSituatie.toelichting ?? null },
    incidenten: inhoud.incidenten.map((incident, i) => ({ ...incident, id: `${bron.id}-${i + 1}` })),
    contact: contact ?? null,
    overigeInformatie: overigeInformatie ?? null,
    beoordeling: beoordeling ? { ...beoordeling, door: partner(beoordeling.door) } : null,
    uitkomst: inhoud.uitkomst ?? null,
    doorzettingen: doorzettingen.map((een) => ({ ...een, van: partner(een.van), naar: partner(een.naar) })),
    zaaknummer: inhoud.zaaknummer ?? null,
    casus: casus ? toonCasus(casus, partner) : null,
    ronde: eigenRonde && 'id' in eigenRonde ? { id: eigenRonde.id } : null,
    rondefout: eigenRonde && 'fout' in eigenRonde ? eigenRonde.fout : null,
    bron,
    verantwoord,
  };
  verbindDekking(melding, { niveau, categorieen: new Set() });
  return melding;
}

/** The persons of a melding as the schema shows them. */
export function toonBetrokkenen({ inhoud: { betrokkenen } }: Meldingopdracht): readonly MeldingBetrokkene[] {
  return betrokkenen.map(({ rol, persoon, onbekend }) => ({ rol, persoon: persoon === undefined ? null : { id: persoon }, onbekend: onbekend ?? null }));
}

/** A casus as the schema shows it. */
export function toonCasus({ id, melding, geopend, regisseur, meewerkend, samenwerkingsverband }: Casusgegevens, partner: Partners): Casus {
  return { id, geopend, regisseur: partner(regisseur), meewerkend: meewerkend.map(partner), samenwerkingsverband: samenwerkingsverband ?? null, meldingId: melding };
}
