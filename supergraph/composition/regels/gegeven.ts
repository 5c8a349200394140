import { type ConstDirectiveNode, Kind } from 'graphql';
import { contractdelen } from '../contractdelen.js';
import { heeftVelden, kernVan } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

interface Eis {
  readonly categorie: string;
  readonly niveau: string;
}

const UITWEG = 'Schrijf bijvoorbeeld @gegeven(categorie: BETROKKENHEID, niveau: BEPERKT), met waarden uit het contract.';

/**
 * Every own field of the contribution says to which category its data belong and from which level they are given; without
 * that the bewijs protects nothing. Below it `@gegeven` may only ask for more: a lower level for the same category would
 * promise what the field above withholds.
 */
export const gegeven: Regel = maakRegel('gegeven', function* (kandidaat: Kandidaat): Generator<Vondst> {
  const { onderdelen, bijdragetype, eigenVelden } = kandidaat;
  for (const { coordinaat, wat, directives } of onderdelen) {
    if (wat !== 'veld') continue;
    const eisen = directives.filter(({ name }) => name.value === 'gegeven');
    if (eisen.length > 1) yield { plaats: coordinaat, melding: 'De directive @gegeven staat er meer dan één keer.', uitweg: UITWEG };
    for (const eis of eisen) yield* vorm(coordinaat, eis, kandidaat);
    if (eisen.length === 0 && coordinaat.startsWith(`${bijdragetype}.`)) {
      yield { plaats: coordinaat, melding: 'Een eigen veld van de bijdrage heeft geen @gegeven.', uitweg: UITWEG };
    }
  }
  const gezien = new Set<string>();
  for (const veld of eigenVelden) {
    const eis = leesEis(veld.directives);
    if (eis) yield* alleenStrenger(kernVan(veld.type), [eis], kandidaat, gezien);
  }
  if (gezien.size >= MAX_WEGEN) yield { plaats: bijdragetype, melding: 'De eigen velden komen langs te veel wegen bij dezelfde typen.', uitweg: 'Geef een groep met een andere categorie een eigen type.' };
});

/** A category and a level, both written out, both of the contract, and nothing else. */
function* vorm(plaats: string, { arguments: argumenten = [] }: ConstDirectiveNode, kandidaat: Kandidaat): Generator<Vondst> {
  for (const [naam, opsomming] of [['categorie', 'Gegevenscategorie'], ['niveau', 'Informatieniveau']] as const) {
    const waarde = argumenten.find(({ name }) => name.value === naam)?.value;
    if (!waarde) yield { plaats, melding: `De directive @gegeven noemt geen ${naam}.`, uitweg: UITWEG };
    else if (waarde.kind !== Kind.ENUM || !waardenVan(opsomming, kandidaat).includes(waarde.value)) yield { plaats, melding: `De ${naam} van @gegeven is geen waarde van ${opsomming}.`, uitweg: UITWEG };
  }
  if (argumenten.length > 2) yield { plaats, melding: 'De directive @gegeven heeft alleen de argumenten categorie en niveau, elk één keer.', uitweg: UITWEG };
}

/** Goes down the types with what the way there asks; one that was seen with the same demands is not looked at again. */
function* alleenStrenger(naam: string, boven: readonly Eis[], kandidaat: Kandidaat, gezien: Set<string>): Generator<Vondst> {
  const type = kandidaat.eigen.find((eigen) => eigen.name.value === naam);
  const sleutel = `${naam} ${boven.map(({ categorie, niveau }) => `${categorie} ${niveau}`).sort().join()}`;
  if (!type || !heeftVelden(type) || gezien.has(sleutel) || gezien.size >= MAX_WEGEN) return;
  gezien.add(sleutel);
  const niveaus = waardenVan('Informatieniveau', kandidaat);
  for (const veld of type.fields ?? []) {
    const eis = leesEis(veld.directives);
    const strenger = eis && boven.find(({ categorie, niveau }) => categorie === eis.categorie && niveaus.indexOf(niveau) > niveaus.indexOf(eis.niveau));
    if (strenger) {
      yield { plaats: `${naam}.${veld.name.value}`, melding: `De directive @gegeven vraagt hier niveau ${eis.niveau}, en het veld erboven al ${strenger.niveau}.`, uitweg: `Kies hier ${strenger.niveau} of hoger, of laat @gegeven weg.` };
    }
    yield* alleenStrenger(kernVan(veld.type), eis ? [...boven.filter(({ categorie }) => categorie !== eis.categorie), eis] : boven, kandidaat, gezien);
  }
}

/** Ways through the types that are looked at; `omvang` and `kringloop` keep real schemas far below it. */
const MAX_WEGEN = 2_000;

function leesEis(directives: readonly ConstDirectiveNode[] = []): Eis | undefined {
  const argumenten = directives.find(({ name }) => name.value === 'gegeven')?.arguments ?? [];
  const [categorie, niveau] = ['categorie', 'niveau'].map((naam) => argumenten.find(({ name }) => name.value === naam)?.value).map((waarde) => (waarde?.kind === Kind.ENUM ? waarde.value : undefined));
  return categorie && niveau ? { categorie, niveau } : undefined;
}

function waardenVan(opsomming: string, { contract }: Kandidaat): readonly string[] {
  const definitie = contractdelen(contract).get(opsomming);
  return definitie?.kind === Kind.ENUM_TYPE_DEFINITION ? (definitie.values ?? []).map(({ name }) => name.value) : [];
}
