import type { Persoonslijst } from '../lijst/persoonslijst.js';
import { maakMeldingen, meld, type Bevinding, type Meldregel } from '../melding.js';
import { maakAanwijzer, type Aanwijzer } from './aanwijzer.js';
import type { Relatiebewering } from './bewering.js';
import { maakPersoon, type BsnStatus, type Persoon } from './persoon.js';
import { maakSleutelmaker } from './sleutel.js';
import { alleVermeldingen, relatiesVan } from './vermeldingen.js';
import { bepaalZekerheid, type Gekoppeld } from './zekerheid.js';

/** What an import comes to. */
export interface Bevolking {
  readonly personen: readonly Persoon[];
  readonly beweringen: readonly Relatiebewering[];
  readonly meldingen: readonly Meldregel[];
}

export interface Verwerkopties {
  /** Secret of this installation from which the ids follow, at least 16 bytes. Other secret, other ids. */
  readonly geheim: string | Uint8Array;
}

/**
 * Makes persons and relations of lists. Needs all lists at once, because relations may point to any of them.
 * @throws RangeError when the secret is too short
 */
export function verwerkBevolking(lijsten: Iterable<Persoonslijst>, opties: Verwerkopties): Bevolking {
  const bevindingen: Bevinding[] = [];
  const personen = maakPersonen([...lijsten], opties, bevindingen);
  const wijsAan = maakAanwijzer(personen);
  const meldingen = [...maakMeldingen(bevindingen), ...meldVermeldingen(personen, wijsAan)].sort((a, b) => a.regel - b.regel);
  return { personen, beweringen: koppel(personen, wijsAan), meldingen };
}

function maakPersonen(lijsten: readonly Persoonslijst[], opties: Verwerkopties, bevindingen: Bevinding[]): Persoon[] {
  const sleutels = maakSleutelmaker(opties.geheim);
  const hoevaakBsn = tel(lijsten.map(({ persoon }) => persoon.actueel.bsn));
  const hoevaakAnummer = tel(lijsten.map(({ persoon }) => persoon.actueel.anummer));
  const personen = new Map<string, Persoon>();
  for (const lijst of lijsten) {
    const { bsn, anummer } = lijst.persoon.actueel;
    const anummerUniek = (hoevaakAnummer.get(anummer) ?? 0) < 2;
    const id = sleutels.persoon(lijst, anummerUniek);
    if (personen.has(id)) {
      bevindingen.push({ code: 'LIJST_DUBBEL', regel: lijst.regel });
      continue;
    }
    const status: BsnStatus = bsn === undefined ? 'ONTBREEKT' : hoevaakBsn.get(bsn) === 1 ? 'UNIEK' : 'MEERDUIDIG';
    if (status !== 'UNIEK') bevindingen.push({ code: `BSN_${status}`, regel: lijst.regel });
    if (!anummerUniek) bevindingen.push({ code: 'ANUMMER_MEERDUIDIG', regel: lijst.regel });
    personen.set(id, maakPersoon(lijst, id, status, sleutels.adres(lijst.verblijfplaats?.actueel)));
  }
  return [...personen.values()];
}

function tel(waarden: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const aantal = new Map<string | undefined, number>();
  for (const waarde of waarden) if (waarde !== undefined) aantal.set(waarde, (aantal.get(waarde) ?? 0) + 1);
  return aantal;
}

/** One row for every mention of which there is something to say, so that they can be counted. */
function meldVermeldingen(personen: readonly Persoon[], wijsAan: Aanwijzer): Meldregel[] {
  return personen.flatMap(({ id, lijst }) => alleVermeldingen(lijst).flatMap(({ categorie, voorkomen }) => {
    const { melding } = wijsAan(voorkomen, id);
    return melding === undefined ? [] : [meld(melding, voorkomen.regel, [`${categorie}.01.20`])];
  }));
}

function koppel(personen: readonly Persoon[], wijsAan: Aanwijzer): Relatiebewering[] {
  const perId = new Map(personen.map((persoon) => [persoon.id, persoon]));
  const gekoppeld = personen.flatMap(({ id, lijst }) =>
    relatiesVan(lijst).map((vermelding) => ({ ...vermelding, ...wijsAan(vermelding.voorkomen, id), van: id })));
  const perLijst = Map.groupBy<string, Gekoppeld>(gekoppeld, ({ van }) => van);
  return gekoppeld.map((relatie) => maakBewering(relatie, perId, perLijst));
}

function maakBewering(
  relatie: Gekoppeld & Pick<Relatiebewering, 'open'>, perId: ReadonlyMap<string, Persoon>, perLijst: ReadonlyMap<string, readonly Gekoppeld[]>,
): Relatiebewering {
  const { van, soort, naar, open, vanaf, tot, verbintenis, redenEinde, levenloos, voorkomen } = relatie;
  const ander = naar === null ? undefined : perId.get(naar);
  return {
    van, soort, naar, open,
    vermeld: { naam: voorkomen.naam, geboortedatum: voorkomen.geboorte.datum ?? null, geslacht: voorkomen.geslacht ?? null },
    vanaf, tot, verbintenis, redenEinde, levenloos,
    inOnderzoek: voorkomen.onderzoek !== undefined && voorkomen.onderzoek.tot === undefined,
    bron: { regel: voorkomen.regel, categorie: relatie.categorie, gemeente: voorkomen.akte?.gemeente ?? voorkomen.document?.gemeente ?? null },
    ...bepaalZekerheid(relatie, ander, perLijst.get(naar ?? '') ?? []),
  };
}
