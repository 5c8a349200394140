/** A name of GraphQL: never a value, so it may be repeated. */
const N = '([_A-Za-z][_0-9A-Za-z]*)';
/** A type as GraphQL writes it. */
const T = '([_A-Za-z][_0-9A-Za-z]*[\\]!]*|\\[+[_A-Za-z][_0-9A-Za-z]*[\\]!]*)';

type Zin = (...namen: string[]) => string;

/**
 * The sentences of the standard validation rules (graphql-js) that a developer meets, in Dutch. Each begins at the
 * start of the message and takes names only, from a place where the rule itself puts a name of the schema or of the
 * operation: a value can never be taken along.
 */
const ZINNEN: readonly (readonly [RegExp, Zin])[] = [
  [regel(`Cannot query field "${N}" on type "${N}"`), (veld, type) => `Het veld ${veld} bestaat niet op het type ${type}.`],
  [regel(`Unknown argument "${N}" on field "${N}.${N}"`), (argument, type, veld) => `Het veld ${type}.${veld} kent geen argument ${argument}.`],
  [regel(`Unknown argument "${N}" on directive "@${N}"`), (argument, directive) => `De directive @${directive} kent geen argument ${argument}.`],
  [regel(`Unknown directive "@${N}"`), (directive) => `De directive @${directive} bestaat niet.`],
  [regel(`Directive "@${N}" may not be used on`), (directive) => `De directive @${directive} mag hier niet staan.`],
  [regel(`Unknown type "${N}"`), (type) => `Het type ${type} bestaat niet.`],
  [regel(`Unknown fragment "${N}"`), (fragment) => `Het fragment ${fragment} staat niet in de vraag.`],
  [regel(`Fragment "${N}" is never used`), (fragment) => `Het fragment ${fragment} wordt niet gebruikt.`],
  [regel(`Cannot spread fragment "${N}" within itself`), (fragment) => `Het fragment ${fragment} leidt naar zichzelf terug.`],
  [regel(`Fragment (?:"${N}" )?cannot be spread here as objects of type "${T}" can never be of type "${T}"`), (_fragment, ouder, type) => `Een ${ouder} is nooit een ${type}; dit fragment levert hier niets op.`],
  [regel(`Field "${N}" must not have a selection since type "${T}" has no subfields`), (veld, type) => `Het veld ${veld} is een ${type} en heeft geen velden om uit te kiezen.`],
  [regel(`Field "${N}" of type "${T}" must have a selection of subfields`), (veld, type) => `Kies velden van ${veld}: het is een ${type}.`],
  [regel(`Field "${N}" argument "${N}" of type "${T}" is required`), (veld, argument, type) => `Het veld ${veld} vraagt het argument ${argument} van het type ${type}.`],
  [regel(`Directive "@${N}" argument "${N}" of type "${T}" is required`), (directive, argument, type) => `De directive @${directive} vraagt het argument ${argument} van het type ${type}.`],
  [regel(`Field "${N}.${N}" of required type "${T}" was not provided`), (type, veld, veldtype) => `In een ${type} ontbreekt het veld ${veld} van het type ${veldtype}.`],
  [regel(`Field "${N}" is not defined by type "${N}"`), (veld, type) => `Een ${type} kent geen veld ${veld}.`],
  [regel(`Variable "\\$${N}" is not defined`), (variabele) => `De variabele $${variabele} is niet gedeclareerd.`],
  [regel(`Variable "\\$${N}" is never used`), (variabele) => `De variabele $${variabele} wordt niet gebruikt.`],
  [regel(`Variable "\\$${N}" of type "${T}" used in position expecting type "${T}"`), (variabele, type, verwacht) => `De variabele $${variabele} is een ${type}, maar hier wordt ${verwacht} verwacht.`],
  [regel(`Variable "\\$${N}" cannot be non-input type "${T}"`), (variabele, type) => `De variabele $${variabele} kan geen ${type} zijn: dat is geen invoertype.`],
  [regel(`There can be only one (argument|variable|fragment|operation|input field|directive) named "[@$]?${N}"`), (soort, naam) => `De naam ${naam} komt twee keer voor (${soort}).`],
  [regel(`Fields "${N}" conflict because`), (sleutel) => `Het veld ${sleutel} wordt op één plaats met verschillende betekenis gekozen; geef een van beide een alias.`],
  [regel('This anonymous operation must be the only defined operation'), () => 'Een vraag zonder naam moet de enige in het document zijn.'],
  [regel('Maximum introspection depth exceeded'), () => 'De vraag naar het schema zelf is te diep genest.'],
  [regel(`Expected value of type "${T}"`), (type) => `Een waarde in de vraag klopt niet; verwacht wordt ${type}.`],
  [regel(`Value .* does not exist in "${N}" enum`), (type) => `Een waarde in de vraag hoort niet bij ${type}.`],
  [regel('(Int|Float|String|Boolean|ID) cannot represent'), (type) => `Een waarde in de vraag klopt niet; verwacht wordt ${type}.`],
  [regel(`Enum "${N}" cannot represent`), (type) => `Een waarde in de vraag hoort niet bij ${type}.`],
];

/** What the parser expected, from its own fixed words. */
const VERWACHT = /^Syntax Error: Expected (Name|Int|Float|String|"[!$&()[\]{|}:=@.]{1,3}")(?:,|\b|$)/;

/** A validation message in Dutch, without any value of the question. Field names that resemble a wrong one are kept: they come from the schema. */
export function vertaalVraagfout(bericht: string): string {
  for (const [vorm, zin] of ZINNEN) {
    const delen = vorm.exec(bericht);
    if (delen) return zin(...delen.slice(1)) + bedoelde(bericht);
  }
  return 'De vraag past op de genoemde plaats niet op het schema.';
}

/** A message of the parser in Dutch. */
export function vertaalOntleedfout(bericht: string): string {
  const verwacht = VERWACHT.exec(bericht)?.[1];
  return `De vraag is op de genoemde plaats geen geldige GraphQL${verwacht === undefined ? '' : `; verwacht wordt ${verwacht}`}.`;
}

function bedoelde(bericht: string): string {
  // Only where the rule compares names; next to a value a suggestion would say what the value looked like.
  const staart = /^(?:Cannot query field|Unknown argument|Unknown type)[^?]* Did you mean ((?:to use an inline fragment on )?"[^?]*)\?$/.exec(bericht)?.[1];
  const namen = staart ? [...staart.matchAll(/"@?([_A-Za-z][_0-9A-Za-z]*)"/g)].map(([, naam]) => naam) : [];
  return namen.length > 0 ? ` Bedoelde u ${namen.join(', ')}?` : '';
}

function regel(begin: string): RegExp {
  return new RegExp(`^${begin}`, 's');
}
