import { parse } from 'graphql';

import { CONTRACT } from '../../../schema/contract.js';
import { SAMENWERKFUNCTIES } from '../../../schema/functies.js';
import { GEBEURTENISSEN } from '../../../schema/gebeurtenissen.js';
import type { Deelnemersregister } from '../../../schema/register.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { soortenIn } from '../../composition/soorten.js';
import { BEKENDHEID, type Categorie, type Deel, type Functie, type Gegeven, type Kaart, NIVEAUS, type Recht } from '../browser/kaart/vorm.js';
import { bijdragenIn } from './bijdragen.js';
import { rechtenUit } from './rechten.js';
import { geldend, type Kaartwet } from './wet.js';

/** What the map is made of. */
export interface Kaartstof {
  readonly supergraph: string;
  readonly register?: Deelnemersregister;
  readonly wetten: readonly Kaartwet[];
  /** By which day laws hold, `JJJJ-MM-DD`. */
  readonly dag: string;
}

/** The map of a chain. */
export function maakKaart({ supergraph, register, wetten: alle, dag }: Kaartstof): Kaart {
  const document = parse(supergraph, { noLocation: true });
  const wetten = geldend(alle, dag);
  const { rechten, altijd } = rechtenUit(wetten);
  const soorten = new Set(soortenIn(supergraph).map(({ soort }) => soort));
  const delen = [...bijdragenIn(document)].map(([naam, bijdrage]): Deel => ({ naam, ...benoem(naam, soorten.has(naam), register), ...bijdrage }));
  return {
    delen,
    functies: functies(new Set(delen.map(({ naam }) => naam))),
    categorieen: categorieen(delen),
    grondslagen: wetten.flatMap((wet) => wet.grondslagen.map(({ id, naam, doelen }) => ({ id, naam, wet: wet.naam, wetsvoorstel: wet.status === 'wetsvoorstel', doelen: doelen.map((doel) => doel.naam) }))),
    rechten,
    altijd,
    gegevens: gegevens(delen, rechten),
    ...(register && { organisaties: register.deelnemers.map(({ oin, naam, soort, contract = CONTRACT, soortversie }) => ({ oin, naam, soort, contract, ...(soortversie !== undefined && { soortversie }) })) }),
  };
}

function benoem(naam: string, isSoort: boolean, register: Deelnemersregister | undefined): Pick<Deel, 'titel' | 'wat'> {
  const zonder = `${naam.charAt(0).toUpperCase()}${naam.slice(1).replaceAll('-', ' ')}`;
  if (isSoort) return { wat: 'soort', titel: register?.soorten.find(({ soort }) => soort === naam)?.naam ?? zonder };
  const functie = SAMENWERKFUNCTIES.find(({ subgraph }) => subgraph === naam);
  return functie ? { wat: 'functie', titel: functie.naam } : { wat: 'voorziening', titel: zonder };
}

function functies(delen: ReadonlySet<string>): readonly Functie[] {
  const alle = voorbeelden();
  return SAMENWERKFUNCTIES.map(({ nummer, naam, doel, patronen, subgraph, bron }) => ({
    nummer, naam, doel, patronen, bron,
    ...(subgraph !== undefined && delen.has(subgraph) && { deel: subgraph }),
    gebeurtenissen: Object.entries(GEBEURTENISSEN).filter(([, { functie }]) => functie === subgraph).map(([type, { betekenis, niveaus }]) => ({ type, betekenis, niveaus: NIVEAUS.filter((niveau) => niveau in niveaus) })),
    voorbeelden: alle.filter((een) => een.functies.includes(nummer)).map(({ naam: voorbeeld, titel, voorWie }) => ({ naam: voorbeeld, titel, voorWie })),
  }));
}

/** The categories of the contract, after the first legal step, which asks for none. */
function categorieen(delen: readonly Deel[]): readonly Categorie[] {
  const opsomming = delen.flatMap(({ typen }) => typen).find(({ naam, soort }) => naam === 'Gegevenscategorie' && soort === 'enum');
  return [{ code: BEKENDHEID, uitleg: 'Of de organisatie de persoon kent; zonder deze stap komt er niets.' }, ...(opsomming?.velden ?? []).map(({ naam, uitleg }) => ({ code: naam, uitleg }))];
}

/** Every protected field of an object type, at every part that gives it. An interface has the same fields as who implements it. */
function gegevens(delen: readonly Deel[], rechten: readonly Recht[]): readonly Gegeven[] {
  return delen.flatMap((deel) => deel.typen.filter(({ soort }) => soort === 'type').flatMap((type) => type.velden.flatMap(({ naam, uitleg, categorie = BEKENDHEID, niveau }): Gegeven[] => {
    if (niveau === undefined) return [];
    const reikt = (recht: Recht): boolean => recht.van === deel.naam && recht.categorieen.includes(categorie) && NIVEAUS.indexOf(recht.niveau) >= NIVEAUS.indexOf(niveau);
    return [{ deel: deel.naam, type: type.naam, veld: naam, uitleg, categorie, niveau, rechten: rechten.flatMap((recht, nummer) => (reikt(recht) ? [nummer] : [])) }];
  })));
}
