import { GEZAGSCODES, vergelijk } from '../../gbav/index.js';
import type { Conclusie, Gezagssoort } from '../antwoord.js';
import type { Gezagsfeiten } from '../feiten.js';
import { AKTE, alsHouder, nietTeBepalen, opAkte, type Gezagsregel } from './regel.js';

type Uitspraak = NonNullable<Gezagsfeiten['uitspraak']>;

/** What the court's register says holds, unless the law changed it afterwards: then no rule here decides and the next ones do. */
export const UITSPRAAK: readonly Gezagsregel[] = [
  { naam: 'uitspraak-in-onderzoek', beslis: metUitspraak(inOnderzoek) },
  { naam: 'uitspraak-code-onbekend', beslis: metUitspraak(codeOnbekend) },
  { naam: 'uitspraak-of-adoptie-eerst', beslis: metUitspraak(volgordeOnbekend) },
  { naam: 'uitspraak', beslis: metUitspraak((feiten, uitspraak) => (vervallen(feiten, uitspraak) ? null : geldend(feiten, uitspraak))) },
];

function metUitspraak(beslis: (feiten: Gezagsfeiten, uitspraak: Uitspraak) => Conclusie | null): Gezagsregel['beslis'] {
  return (feiten) => (feiten.uitspraak === null ? null : beslis(feiten, feiten.uitspraak));
}

function inOnderzoek(_: Gezagsfeiten, { onderzoek }: Uitspraak): Conclusie | null {
  return onderzoek !== undefined && onderzoek.tot === undefined ? nietTeBepalen('De geregistreerde gezagsverhouding is in onderzoek.') : null;
}

/** 3D stands in table 61, but gezag of three is not known to the law: somebody has to look at it. */
function codeOnbekend(_: Gezagsfeiten, { gezag }: Uitspraak): Conclusie | null {
  if (gezag === '3D') return nietTeBepalen('Geregistreerd staat dat beide ouders en een derde het gezag hebben; de wet kent gezag van ten hoogste twee personen.');
  return Object.hasOwn(GEZAGSCODES, gezag) ? null : nietTeBepalen('De geregistreerde gezagsverhouding heeft een code die niet in de landelijke tabel staat.');
}

function volgordeOnbekend({ ouders }: Gezagsfeiten, { geldigVanaf }: Uitspraak): Conclusie | null {
  const adopties = ouders.flatMap((ouder) => opAkte(ouder, [AKTE.adoptie]));
  const onzeker = adopties.some(({ betrekkingVanaf }) => vergelijk(betrekkingVanaf ?? 'onbekend', geldigVanaf ?? 'onbekend') === 'ONZEKER');
  return onzeker ? nietTeBepalen('Er is een uitspraak over gezag en een adoptie, en niet vast staat welke de laatste is.') : null;
}

/** Adoption, denial of parenthood or remarriage after the judgment sets it aside by law (1:281, 1:202, 1:253 lid 1 BW). */
function vervallen(feiten: Gezagsfeiten, uitspraak: Uitspraak): boolean {
  return geadopteerdNa(feiten, uitspraak) || ouderWeg(feiten, uitspraak) || hertrouwdNa(feiten, uitspraak);
}

function geadopteerdNa({ ouders }: Gezagsfeiten, { geldigVanaf }: Uitspraak): boolean {
  return ouders.flatMap((ouder) => opAkte(ouder, [AKTE.adoptie]))
    .some(({ betrekkingVanaf }) => vergelijk(betrekkingVanaf ?? 'onbekend', geldigVanaf ?? 'onbekend') === 'NA');
}

function ouderWeg({ ouders }: Gezagsfeiten, { gezag }: Uitspraak): boolean {
  const genoemd = GEZAGSCODES[gezag]?.ouders ?? [];
  return ouders.some(({ nummer, aard }) => genoemd.includes(nummer) && aard !== 'BEKEND');
}

function hertrouwdNa({ verbintenissen }: Gezagsfeiten, { gezag, geldigVanaf }: Uitspraak): boolean {
  if (gezag !== '1' && gezag !== '2') return false;
  const eerderGeeindigd = verbintenissen.some(({ tot }) => tot !== null);
  return eerderGeeindigd && verbintenissen.some(({ vanaf, tot }) => tot === null && vergelijk(vanaf ?? 'onbekend', geldigVanaf ?? 'onbekend') === 'NA');
}

function geldend({ ouders }: Gezagsfeiten, { gezag }: Uitspraak): Conclusie | null {
  const code = GEZAGSCODES[gezag];
  if (code === undefined) return null;
  const houders = ouders.filter(({ nummer }) => code.ouders.includes(nummer)).map(alsHouder);
  const derde = code.derde ? [{ rol: 'DERDE', persoon: null, naam: null } as const] : [];
  return {
    soort: soortVan(code.ouders.length, code.derde),
    houders: [...houders, ...derde],
    grondslag: ['1:244 BW'],
    toelichting: `In het gezagsregister staat: ${code.omschrijving.charAt(0).toLowerCase()}${code.omschrijving.slice(1)}`,
  };
}

function soortVan(ouders: number, derde: boolean): Gezagssoort {
  if (ouders === 0) return 'VOOGDIJ';
  if (derde) return 'GEZAMENLIJK_GEZAG';
  return ouders === 2 ? 'GEZAMENLIJK_OUDERLIJK_GEZAG' : 'EENHOOFDIG_OUDERLIJK_GEZAG';
}
