import { type DocumentNode, Kind, visit } from 'graphql';

/** Whether an operation asks for the schema itself; the name of a type (`__typename`) is no part of that. */
export function vraagtIntrospectie(document: DocumentNode): boolean {
  let gevraagd = false;
  visit(document, {
    [Kind.FIELD]: ({ name: { value } }) => {
      gevraagd ||= value === '__schema' || value === '__type';
    },
  });
  return gevraagd;
}
