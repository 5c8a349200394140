import type { Bevolkingsblik, Datum, Persoon } from '../gbav/index.js';
import { GEEN_JURIDISCH_ADVIES, type Conclusie, type Gezagsantwoord } from './antwoord.js';
import { pasBevoegdheidToe } from './bevoegdheid.js';
import { verzamelFeiten, type Gezagsfeiten } from './feiten.js';
import { GEZAGSREGELS } from './regels/tabel.js';

/**
 * Who has gezag over a minor, as far as the register shows it, with the rule and the article it rests on. What the court's register
 * says goes first; else the law is applied to age, parents, marriage, acknowledgement, death and curatele. Where the facts do not
 * decide, the answer says so and why.
 * @param blik holds the minor, the parents and the parents' partners, with what their lists say
 * @param peildatum day for which age is reckoned, `JJJJ-MM-DD`; the other facts are those of the lists as they are now
 */
export function leidGezagAf(minderjarige: Persoon, blik: Bevolkingsblik, peildatum: Datum): Gezagsantwoord {
  const feiten = verzamelFeiten(minderjarige, blik, peildatum);
  const { regel, conclusie } = beslis(feiten);
  const einde = pasBevoegdheidToe(conclusie, blik, peildatum);
  return {
    ...einde,
    minderjarige: minderjarige.id,
    peildatum,
    regel,
    basis: regel === 'uitspraak' && einde === conclusie ? 'GEREGISTREERD' : 'AFGELEID',
    voorbehoud: [GEEN_JURIDISCH_ADVIES, ...voorbehouden(einde, blik)],
  };
}

function beslis(feiten: Gezagsfeiten): { regel: string; conclusie: Conclusie } {
  for (const { naam, beslis: vraag } of GEZAGSREGELS) {
    const conclusie = vraag(feiten);
    if (conclusie !== null) return { regel: naam, conclusie };
  }
  // The last rules of one and of two parents always decide, and earlier ones take the rest.
  throw new Error('Geen gezagsregel heeft beslist.');
}

/** What was not to be seen of the holders. */
function voorbehouden({ houders }: Conclusie, blik: Bevolkingsblik): string[] {
  const personen = houders.map(({ persoon }) => (persoon === null ? undefined : blik.persoon(persoon)));
  return [
    ...(houders.some(({ rol }, i) => rol !== 'DERDE' && personen[i] === undefined)
      ? ['Van een houder is de persoonslijst niet beschikbaar; overlijden of curatele is daardoor niet te zien.'] : []),
    ...(houders.some(({ rol }) => rol === 'DERDE') ? ['Wie de derde is, staat niet in de basisregistratie personen maar in het gezagsregister.'] : []),
    ...(personen.some((persoon) => persoon?.lijst.inschrijving.opschorting !== undefined)
      ? ['De persoonslijst van een houder wordt niet meer bijgehouden, bijvoorbeeld wegens vertrek naar het buitenland; latere wijzigingen ontbreken.'] : []),
  ];
}
