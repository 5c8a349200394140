import { type ConstArgumentNode, type ConstDirectiveNode, type FieldDefinitionNode, Kind, print, type SchemaExtensionNode } from 'graphql';
import { kopregels } from '../kop.js';
import { canoniek } from '../canoniek.js';
import { contractdelen, contractvelden, sleutelVan } from '../contractdelen.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** What the best-known refused directives would do. */
const REDENEN: Readonly<Record<string, string>> = {
  override: 'zou een veld van een ander overnemen',
  key: 'zou een type maken dat ook anderen aanvullen; een soort heeft er één, haar bijdrage, met sleutel "oin bewijs"',
  external: 'rekent op een veld van een ander',
  requires: 'vraagt een veld van een ander op',
  provides: 'antwoordt voor een ander',
  interfaceObject: 'zou een gedeelde interface vervangen',
  shareable: 'mag alleen op typen van het contract staan',
  inaccessible: 'mag alleen op oin en bewijs staan',
  authenticated: 'laadt niet; wie mag vragen, besluit de keten',
  requiresScopes: 'laadt niet; wie mag vragen, besluit de keten',
  policy: 'laadt niet; wie mag vragen, besluit de keten',
};

/** Directives that own parts may have; what they may say is in the rules `gegeven` and `uitfasering`. */
const EIGEN: Readonly<Record<string, readonly string[]>> = { type: [], veld: ['gegeven', 'deprecated'], argument: ['deprecated'], invoerveld: ['deprecated'], waarde: ['deprecated'] };

/**
 * No way to take or to bend what is another's: of federation only what the contract uses, in the place where the contract
 * uses it, under its own name, and no directives of one's own.
 */
export const geenOverride: Regel = maakRegel('geen-override', function* (kandidaat: Kandidaat): Generator<Vondst> {
  const { document, onderdelen, bijdrage, bijdragetype, contract } = kandidaat;
  for (const definitie of document.definitions) {
    if (definitie.kind === Kind.DIRECTIVE_DEFINITION && !contractdelen(contract).has(sleutelVan(definitie))) {
      yield { plaats: `@${definitie.name.value}`, melding: `De directive @${definitie.name.value} is niet van het contract.`, uitweg: 'Haal de definitie weg; een eigen directive kan niet.' };
    }
    if (definitie.kind === Kind.SCHEMA_EXTENSION) yield* inKop(definitie);
  }
  for (const { coordinaat, wat, directives } of onderdelen) {
    const toegestaan = EIGEN[wat] ?? [];
    for (const directive of directives) {
      if (coordinaat === bijdragetype && isSleutel(directive)) continue;
      if (!toegestaan.includes(directive.name.value)) yield geweigerd(coordinaat, directive.name.value);
    }
  }
  if (bijdrage && (bijdrage.directives ?? []).filter(isSleutel).length !== 1) {
    yield { plaats: bijdragetype, melding: 'Het bijdragetype heeft niet precies één keer de sleutel van het contract.', uitweg: 'Zet er @key(fields: "oin bewijs") bij, één keer en zonder meer.' };
  }
  for (const veld of bijdrage?.fields ?? []) yield* opContractveld(veld, kandidaat);
});

/** The fields of the contract have in a contribution the directives that they have in the contract. */
function* opContractveld(veld: FieldDefinitionNode, { bijdragetype, contract }: Kandidaat): Generator<Vondst> {
  const norm = contractvelden(contract).find(({ name }) => name.value === veld.name.value);
  if (!norm) return;
  const moet = new Set((norm.directives ?? []).map(tekst));
  for (const directive of veld.directives ?? []) if (!moet.has(tekst(directive))) yield geweigerd(`${bijdragetype}.${veld.name.value}`, directive.name.value);
}

/** Links and composed directives: the lines of the contract, without another name for anything. */
function* inKop({ directives = [] }: SchemaExtensionNode): Generator<Vondst> {
  for (const directive of directives) {
    const zonderImport: ConstDirectiveNode = { ...directive, arguments: (directive.arguments ?? []).filter((argument) => !isImport(argument)) };
    const regel = kopregels.get(tekst(zonderImport));
    const vreemd = (directive.arguments ?? []).filter(isImport).flatMap((argument) => importen(argument).filter((naam) => !regel?.includes(naam)));
    if (regel && vreemd.length === 0) continue;
    yield {
      plaats: `@${directive.name.value}`,
      melding: regel ? `De import ${vreemd.join(', ').slice(0, 100)} hoort niet bij het contract.` : `Deze @${directive.name.value} hoort niet bij het contract.`,
      uitweg: 'Begin het schema met de regels extend schema van het contract, zonder andere namen en zonder eigen directives.',
    };
  }
}

const isImport = ({ name }: ConstArgumentNode): boolean => name.value === 'import';

/** What an import names; something under another name is written out, and is thereby not in any list. */
const importen = ({ value }: ConstArgumentNode): readonly string[] => (value.kind === Kind.LIST ? value.values : [value]).map((naam) => (naam.kind === Kind.STRING ? naam.value : print(naam)));

const tekst = (directive: ConstDirectiveNode): string => print(canoniek(directive));

/** In either order and with any spaces it is the same key. */
function isSleutel({ name, arguments: argumenten = [] }: ConstDirectiveNode): boolean {
  const [eerste, tweede] = argumenten;
  return name.value === 'key' && tweede === undefined && eerste?.name.value === 'fields' && eerste.value.kind === Kind.STRING && eerste.value.value.trim().split(/\s+/).sort().join(' ') === 'bewijs oin';
}

const geweigerd = (plaats: string, directive: string): Vondst => ({
  plaats,
  melding: `De directive @${directive} is hier niet toegestaan${REDENEN[directive] ? `: zij ${REDENEN[directive]}` : ''}.`,
  uitweg: `Haal @${directive} hier weg.`,
});
