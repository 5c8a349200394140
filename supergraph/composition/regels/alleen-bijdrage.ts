import { type FieldDefinitionNode, isTypeDefinitionNode, isTypeExtensionNode, Kind, print } from 'graphql';
import { CONTRACTVERSIES } from '../../../schema/contract.js';
import { canoniek, zonderBeschrijving } from '../canoniek.js';
import { BIJDRAGE, contractvelden } from '../contractdelen.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const WORTELS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * A kind does one thing in the supergraph: it contributes. It has no entrance of its own (`Query`, `Mutation`,
 * `Subscription`), and one contribution type, with every field of the contract as it is there.
 */
export const alleenBijdrage: Regel = maakRegel('alleen-bijdrage', function* (kandidaat: Kandidaat): Generator<Vondst> {
  const { document, eigen, bijdrage, bijdragetype, contract } = kandidaat;
  for (const definitie of document.definitions) {
    if ((isTypeDefinitionNode(definitie) || isTypeExtensionNode(definitie)) && WORTELS.has(definitie.name.value)) {
      yield { plaats: definitie.name.value, melding: `Het schema heeft een type ${definitie.name.value}; een soort heeft geen eigen ingang.`, uitweg: `Haal ${definitie.name.value} weg; vragen komen binnen via het bijdragetype. Publiceer het schema zonder wat de federatiebibliotheek er zelf bij zet.` };
    }
    if (definitie.kind === Kind.SCHEMA_DEFINITION || (definitie.kind === Kind.SCHEMA_EXTENSION && definitie.operationTypes?.length)) {
      yield { plaats: 'schema', melding: 'Het schema wijst een eigen ingang aan.', uitweg: 'Gebruik alleen extend schema met de regels van het contract.' };
    }
    if (definitie.kind === Kind.OPERATION_DEFINITION || definitie.kind === Kind.FRAGMENT_DEFINITION) {
      yield { plaats: 'schema', melding: 'In het schema staat een vraag.', uitweg: 'Publiceer alleen typen.' };
    }
  }
  for (const type of eigen) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    if (type === bijdrage || !(type.interfaces ?? []).some(({ name }) => name.value === BIJDRAGE)) continue;
    yield { plaats: type.name.value, melding: `Het type ${type.name.value} voert ${BIJDRAGE} uit; alleen ${bijdragetype} doet dat.`, uitweg: `Zet de velden op ${bijdragetype}.` };
  }
  if (!bijdrage) {
    yield { plaats: bijdragetype, melding: `Het bijdragetype ${bijdragetype} ontbreekt.`, uitweg: `Voeg toe: type ${bijdragetype} implements ${BIJDRAGE} @key(fields: "oin bewijs") met de velden van het contract.` };
    return;
  }
  if ((bijdrage.interfaces ?? []).map(({ name }) => name.value).join() !== BIJDRAGE) {
    yield { plaats: bijdragetype, melding: `Het type ${bijdragetype} voert niet precies ${BIJDRAGE} uit.`, uitweg: `Schrijf: type ${bijdragetype} implements ${BIJDRAGE}.` };
  }
  for (const norm of contractvelden(contract)) yield* contractveld(norm, bijdrage.fields ?? [], kandidaat);
  yield* laterVanContract(kandidaat);
});

/** Type and arguments as in the contract; which directives it has is in `geen-override` and, where one is missing, here. */
function* contractveld(norm: FieldDefinitionNode, velden: readonly FieldDefinitionNode[], { bijdragetype, contract }: Kandidaat): Generator<Vondst> {
  const plaats = `${bijdragetype}.${norm.name.value}`;
  const veld = velden.find(({ name }) => name.value === norm.name.value);
  const moet = vorm(norm);
  const uitweg = `Schrijf het zoals contract ${contract} het heeft: ${moet}`;
  if (!veld) yield { plaats, melding: `Het veld ${norm.name.value} van het contract ontbreekt.`, uitweg };
  else if (vorm(veld) !== moet) yield { plaats, melding: `Het veld ${norm.name.value} wijkt af van contract ${contract}.`, uitweg };
}

/** On an earlier version of the contract, a name that a later one uses is taken: what is composed is the latest. */
function* laterVanContract({ eigenVelden, bijdragetype }: Kandidaat): Generator<Vondst> {
  for (const { name } of eigenVelden) {
    const versie = CONTRACTVERSIES.find((kandidaat) => contractvelden(kandidaat).some((veld) => veld.name.value === name.value));
    if (versie) yield { plaats: `${bijdragetype}.${name.value}`, melding: `De naam ${name.value} is van contract ${versie}.`, uitweg: `Kies een andere naam, of publiceer volgens contract ${versie}.` };
  }
}

const vorm = (veld: FieldDefinitionNode): string => print(canoniek(zonderBeschrijving(veld)));
