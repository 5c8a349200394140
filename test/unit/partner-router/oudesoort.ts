import { execute, parse, validate } from 'graphql';
import { contracttekst } from '../../../schema/contract.js';
import type { Soortschema } from '../../../schema/register.js';
import { eerderSchema } from '../../../supergraph/partner-router/eerder-schema.js';
import { startPartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { SOORT, TYPE } from './testsoort.js';

/** The additions of the kind as they are, in the contract as it was before `contract` came. */
export const OUD_CONTRACT: Soortschema = { soort: 'toets', contract: '1.0', soortversie: 2, sdl: sdl(contracttekst('1.0'), SOORT.replace('    contract: String\n', '')) };

/** The first additions of the kind: fewer fields, types, arguments and values. */
export const OUDE_SOORT: Soortschema = {
  soort: 'toets', contract: '1.1', soortversie: 1, sdl: sdl(contracttekst('1.1'), `
    type ToetsBijdrage implements Bijdrage @key(fields: "oin bewijs") {
      oin: OIN! bewijs: ID! uitkomst: Uitkomst! peilmoment: DateTime niveau: Informatieniveau contract: String contact: Contactpunt
      personen: [PersoonBijPartner!] relaties: [Relatie!] betrokkenheden: [Betrokkenheid!] acties: [Actie!] nietGedeeld: [NietGedeeld!]
      toetsen: [Toets!]
      aantal: [Int!]
      kenmerk: Contactpunt
      bronnen: [ToetsBron!]
      zoek: String
      gezocht(volgorde: ToetsVolgorde, filter: ToetsFilter): [Toets!]
      examens: [ToetsExamen!]
    }
    enum ToetsVolgorde { NAAM }
    input ToetsFilter { naam: String }
    type Toets { naam: String! }
    type ToetsExamen { vak: String! zwaarste: ToetsExamen }
    interface ToetsBron { naam: String! }
    type ToetsRegister implements ToetsBron { naam: String! }`),
};

/** A kind's whole text, as it is published: with what federation needs. */
function sdl(contract: string, eigen: string): string {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])\n${contract}\n${eigen}`;
}

/** A partner that answers in an earlier version, and refuses what is not in it as any GraphQL server does. */
export function startEerderePartner({ sdl: tekst }: Soortschema, velden: object): Promise<Testpartner> {
  const schema = eerderSchema(tekst, TYPE);
  return startPartner(async ({ lichaam: { query, variables } }, antwoord) => {
    const document = parse(query);
    const errors = validate(schema, document);
    const rootValue = { _entities: ({ representations }: { readonly representations: readonly object[] }) => representations.map((representatie) => ({ ...representatie, ...velden })) };
    const resultaat = errors.length > 0 ? { errors } : await execute({ schema, document, rootValue, variableValues: variables });
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(resultaat));
  });
}
