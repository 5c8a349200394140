import type { Persoon as Registerpersoon, Relatiebewering } from './gbav/index.js';
import { volledigeNaam } from './gbav/index.js';
import { type Adres, type Naam, type Persoon, type Persoonsrelatie, Relatierichting, type VroegereNaam } from './types.js';

/** The register that the persons of this subgraph come from. */
export const REGISTRATIE = 'BRP-persoonslijst';

const NAAMLOOS = 'onbekend';

/** A person as the schema shows it. */
export function toonPersoon(persoon: Registerpersoon, vandaag: string): Persoon {
  const nu = persoon.lijst.persoon.actueel;
  return {
    id: persoon.id,
    naam: toonNaam(persoon.naam),
    vroegereNamen: persoon.lijst.persoon.historie
      .filter(({ onjuist }) => !onjuist)
      .map(({ naam, geldigVanaf }): VroegereNaam => ({ naam: toonNaam(naam), vanaf: geldigVanaf ?? null }))
      .filter(({ naam }) => naam.volledig !== volledigeNaam(persoon.naam)),
    geboorte: { datum: nu.geboorte.datum ?? null, plaats: nu.geboorte.plaats ?? null, land: nu.geboorte.land ?? null },
    leeftijd: persoon.overleden ? null : leeftijd(persoon.geboortedatum, vandaag),
    geslacht: persoon.geslacht,
    overlijdensdatum: persoon.overlijdensdatum,
    geheim: persoon.geheim,
  };
}

/** A name as the schema shows it. */
export function toonNaam(naam: Registerpersoon['naam']): Naam {
  return { voornamen: naam.voornamen ?? null, voorvoegsel: naam.voorvoegsel ?? null, geslachtsnaam: naam.geslachtsnaam ?? null, volledig: volledigeNaam(naam) ?? NAAMLOOS };
}

/** The address, unless it may not be given out: then nothing of it. */
export function toonAdres({ geheim, verblijfplaats }: Registerpersoon): Adres | null {
  if (geheim || !verblijfplaats) return null;
  return {
    straat: verblijfplaats.straat ?? verblijfplaats.locatie ?? null,
    huisnummer: [verblijfplaats.huisnummer, verblijfplaats.huisletter, verblijfplaats.toevoeging].filter(Boolean).join(' ') || null,
    postcode: verblijfplaats.postcode ?? null,
    woonplaats: verblijfplaats.woonplaats ?? null,
    gemeentecode: verblijfplaats.gemeente ?? null,
  };
}

/** What a person's own list says of a relation. */
export function toonUitgaand(bewering: Relatiebewering, ander: Registerpersoon | null, vandaag: string): Persoonsrelatie {
  return {
    ...gedeeld(bewering),
    soort: bewering.soort,
    richting: Relatierichting.UITGAAND,
    persoon: ander && toonPersoon(ander, vandaag),
    vermeldeNaam: volledigeNaam(bewering.vermeld.naam) ?? NAAMLOOS,
    vermeldeGeboortedatum: bewering.vermeld.geboortedatum,
  };
}

/** What the list of another says of the same relation, seen from the person. */
export function toonInkomend(bewering: Relatiebewering, ander: Registerpersoon, vandaag: string): Persoonsrelatie {
  return {
    ...gedeeld(bewering),
    soort: OMGEKEERD[bewering.soort],
    richting: Relatierichting.INKOMEND,
    persoon: toonPersoon(ander, vandaag),
    vermeldeNaam: ander.volledigeNaam ?? NAAMLOOS,
    vermeldeGeboortedatum: ander.geboortedatum,
  };
}

const OMGEKEERD = { OUDER: 'KIND', KIND: 'OUDER', PARTNER: 'PARTNER', EX_PARTNER: 'EX_PARTNER' } as const;

function gedeeld({ vanaf, tot, bron, van, zekerheid }: Relatiebewering): Pick<Persoonsrelatie, 'vanaf' | 'tot' | 'bron' | 'zekerheid'> {
  return { vanaf, tot, bron: { registratie: REGISTRATIE, lijstVan: van, gemeentecode: bron.gemeente }, zekerheid };
}

/** Age in whole years; null when the known part of the birth date does not decide it. */
export function leeftijd(geboren: string | null, vandaag: string): number | null {
  if (geboren === null || geboren.length < 10) return null;
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return vandaag.slice(5) < geboren.slice(5, 10) ? jaren - 1 : jaren;
}
