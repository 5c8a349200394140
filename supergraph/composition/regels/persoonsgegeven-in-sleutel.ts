import { type EnumTypeDefinitionNode, Kind } from 'graphql';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { kernVan, type Onderdeel } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** A word that ends with one of these is about a person's number; the long ones also written in pieces. */
const NUMMER = ['bsn', 'burgerservicenummer', 'sofinummer', 'persoonsnummer'];
/** The same for who somebody is. */
const PERSOON = ['naam', 'voornamen', 'achternamen', 'geboortedatum', 'geboortedag', 'geboorteplaats', 'name', 'birthdate'];

const UITWEG = 'Verwijs met een betekenisloos kenmerk van de eigen registratie, of laat het weg; wie de persoon is, zegt het bewijs.';

/**
 * Identifiers are logged and passed on, arguments stand in questions that are kept, and values stand in everybody's schema.
 * So no number or name of a person is an identifier, an argument or a value. A partner never gets a
 * burgerservicenummer from the chain and gives none: no field has it.
 */
export const persoonsgegevenInSleutel: Regel = maakRegel('persoonsgegeven-in-sleutel', function* ({ onderdelen, eigen }: Kandidaat): Generator<Vondst> {
  for (const onderdeel of onderdelen) {
    const melding = meldingBij(onderdeel);
    if (melding) yield { plaats: onderdeel.coordinaat, melding, uitweg: UITWEG };
  }
  for (const { name } of eigen.filter(isOpsomming)) {
    if (noemt(name.value, PERSOON)) yield { plaats: name.value, melding: 'Een opsomming van namen zet personen in het schema.', uitweg: 'Maak er een veld van het type String van.' };
  }
});

function meldingBij({ wat, naam, type, teksten }: Onderdeel): string | undefined {
  // The rule `persoonsnummer` sees what is written; this is what it says.
  if (teksten.some(noemtPersoonsnummer)) return 'In de tekst staat een getal dat een burgerservicenummer kan zijn.';
  const soort = type ? kernVan(type) : '';
  if (soort === 'BSN') return 'Een veld of argument van het type BSN kan niet bij een ketenpartner.';
  if (noemt(naam, NUMMER)) return 'De naam zegt dat hier een persoonsnummer staat.';
  if (!noemt(naam, PERSOON)) return undefined;
  if (wat === 'argument' || wat === 'invoerveld') return 'Een argument met een naam of geboortedatum komt in vragen die worden bewaard.';
  return wat === 'veld' && soort === 'ID' ? 'Een kenmerk (ID) is hier een naam of geboortedatum.' : undefined;
}

/** Words in camel case and in capitals with low lines, and all of them written as one; `namen` by itself, for `opnamen` are no names. */
function noemt(naam: string, woorden: readonly string[]): boolean {
  const delen = naam
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .map((deel) => deel.replace(/(?<=.)(?:s|\d+)$/, ''));
  if (woorden === PERSOON && delen.includes('namen')) return true;
  return woorden.some((woord) => delen.some((deel) => deel.endsWith(woord)) || (woord.length > 4 && delen.join('').endsWith(woord)));
}

const isOpsomming = (type: { readonly kind: Kind }): type is EnumTypeDefinitionNode => type.kind === Kind.ENUM_TYPE_DEFINITION;
