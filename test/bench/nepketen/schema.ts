import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import type { Soort } from '../../../schema/register.js';
import { SOORTEN } from './organisaties.ts';

const ROOT = new URL('../../../', import.meta.url);
const leesBestand = (pad: string): string => readFileSync(new URL(pad, ROOT), 'utf8');

const FEDERATIE = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@inaccessible", "@composeDirective"]) @link(url: "https://handbereik.nl/spec/gegeven/v1.0", import: ["@gegeven"]) @composeDirective(name: "@gegeven")\n';

/** The operation of the bench. */
export const VRAAG = leesBestand('test/bench/vraag.graphql');
export const VRAAGNAAM = 'Benchronde';

/** The coordinator as the product publishes it, over the kinds of this bench. */
export function coordinatorsdl(): string {
  const document = parse(leesBestand('subgraphs/functies/bekendheid/schema.graphql'), { noLocation: true });
  const eigen: DocumentNode = { ...document, definitions: document.definitions.filter((deel) => !(deel.kind === Kind.OBJECT_TYPE_DEFINITION && deel.interfaces?.some(({ name }) => name.value === 'Bijdrage'))) };
  const stompen = SOORTEN.map(({ type }) => `type ${type} implements Bijdrage @key(fields: "oin bewijs", resolvable: false) { oin: OIN! @inaccessible bewijs: ID! @inaccessible }`);
  return [print(eigen), ...stompen].join('\n');
}

/** One kind: the contract of the product, with a group of fields of its own. */
export function soortsdl(soort: Soort): string {
  const contract = ['kern', 'bijdrage', 'directives'].map((naam) => leesBestand(`schema/${naam}.graphql`)).join('\n');
  const gedeeld = parse(contract, { noLocation: true }).definitions.find((deel) => deel.kind === Kind.INTERFACE_TYPE_DEFINITION && deel.name.value === 'Bijdrage');
  if (gedeeld?.kind !== Kind.INTERFACE_TYPE_DEFINITION) throw new Error('schema/bijdrage.graphql mist de interface Bijdrage.');
  const velden = (gedeeld.fields ?? []).map((veld) => print({ ...veld, description: undefined })).join('\n');
  const woord = soort.type.replace(/Bijdrage$/, '');
  const eigen = `${woord.charAt(0).toLowerCase()}${woord.slice(1)}Regels: [${woord}Regel!]`;
  return `${FEDERATIE}${contract}
    type ${soort.type} implements Bijdrage @key(fields: "oin bewijs") { ${velden}\n ${eigen} }
    type ${woord}Regel { soort: String! datum: OnvolledigeDatum }`;
}
