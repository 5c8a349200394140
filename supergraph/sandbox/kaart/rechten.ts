import { BEKENDHEID, type Niveau, type Recht } from '../browser/kaart/vorm.js';
import type { Kaartregel, Kaartwet } from './wet.js';

/** What law packs permit, and what stands in the way of every question. */
export interface Rechtenstand {
  readonly rechten: readonly Recht[];
  readonly altijd: readonly string[];
}

/**
 * Which categories may be had of which kinds, on which grondslag. Bekendheid goes before all else: without it nothing is had. It is an
 * overview for people; what is decided, is decided per question by the decision point.
 */
export function rechtenUit(wetten: readonly Kaartwet[]): Rechtenstand {
  // What a law in force forbids or lays before a person counts everywhere; what a bill would, counts nowhere yet.
  const beperkingen = wetten.filter(({ status }) => status === 'in_werking').flatMap(({ regels }) => regels.filter(({ effect }) => effect !== 'toestaan'));
  const rechten = wetten.flatMap((wet) => wet.regels.filter(({ effect }) => effect === 'toestaan').flatMap((regel) => gespreid(regel, `${wet.id}@${wet.versie}/${regel.id}`, beperkingen)));
  const bekend = new Set(rechten.filter(({ categorieen }) => categorieen.includes(BEKENDHEID)).map(plek));
  return { rechten: rechten.filter((recht) => bekend.has(plek(recht))), altijd: beperkingen.filter(geldtAltijd).map(alsZin) };
}

const plek = ({ grondslag, van }: Recht): string => `${grondslag} ${van}`;
const alsZin = ({ uitleg, artikel }: Kaartregel): string => `${uitleg} (${artikel})`;

/** A restriction that is about no grondslag, kind or category in particular. */
const geldtAltijd = ({ grondslagen, van, categorieen, naar }: Kaartregel): boolean => !grondslagen && !van && !categorieen && !naar;

/** A rule per kind that answers; categories that are restricted differently apart. */
function gespreid(regel: Kaartregel, sleutel: string, beperkingen: readonly Kaartregel[]): readonly Recht[] {
  const soorten = Array.isArray(regel.van) ? (regel.van as readonly string[]) : [];
  return soorten.flatMap((van) => {
    const groepen = new Map<string, { readonly deel: Pick<Recht, 'mens' | 'letOp'>; readonly categorieen: string[] }>();
    for (const categorie of regel.categorieen ?? []) {
      const rakend = beperkingen.filter((beperking) => !geldtAltijd(beperking) && raakt(beperking, regel, van, categorie));
      const vast = rakend.filter(isOnvoorwaardelijk);
      if (vast.some(({ effect }) => effect === 'verbieden')) continue;
      const mens = regel.menselijkOordeel ?? vast.find(({ menselijkOordeel }) => menselijkOordeel !== undefined)?.menselijkOordeel;
      const deel = { ...(mens !== undefined && { mens }), letOp: rakend.filter((een) => !vast.includes(een)).map(alsZin) };
      const groep = groepen.get(JSON.stringify(deel)) ?? { deel, categorieen: [] };
      groepen.set(JSON.stringify(deel), { ...groep, categorieen: [...groep.categorieen, categorie] });
    }
    return [...groepen.values()].map(({ deel, categorieen }): Recht => ({
      regel: sleutel, grondslag: regel.grondslag ?? '', van, categorieen, niveau: regel.niveau as Niveau,
      naar: regel.naar?.soorten ?? [], functies: regel.naar?.functies ?? [], verband: regel.verband ?? [],
      voorwaarden: regel.eisen, artikel: regel.artikel, uitleg: regel.uitleg, ...deel,
    }));
  });
}

/** Whether a restriction can come in the way of what a rule permits. */
function raakt(beperking: Kaartregel, { grondslag = '', naar }: Kaartregel, soort: string, categorie: string): boolean {
  const { grondslagen, van, categorieen } = beperking;
  if (grondslagen && !grondslagen.includes(grondslag)) return false;
  if (categorieen && !categorieen.includes(categorie)) return false;
  if (van && ('behalve' in van ? van.behalve.includes(soort) : !van.includes(soort))) return false;
  const vragers = beperking.naar?.soorten;
  return !vragers || !naar?.soorten || vragers.some((vrager) => naar.soorten?.includes(vrager));
}

const isOnvoorwaardelijk = ({ eisen, naar, doelen, verband }: Kaartregel): boolean => eisen.length === 0 && !naar && !doelen && !verband;
