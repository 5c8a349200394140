/*
 * Draws the types of one subgraph with GraphQL Voyager (`graphql-voyager`). All that is known of it stands in this file: its global, and
 * the properties of `renderVoyager` that are named here. Only one subgraph at a time: the whole supergraph takes a minute.
 */
declare const GraphQLVoyager: { renderVoyager(waarin: HTMLElement, eigenschappen: Readonly<Record<string, unknown>>): void };

/** Draws the schema that the element names. */
export async function teken(waarin: HTMLElement): Promise<void> {
  const antwoord = await fetch(waarin.dataset.introspectie ?? '');
  if (!antwoord.ok) {
    waarin.textContent = 'De tekening is er nu niet; de lijst hieronder wel.';
    return;
  }
  GraphQLVoyager.renderVoyager(waarin, {
    introspection: (await antwoord.json()) as unknown,
    displayOptions: { rootType: waarin.dataset.begin, skipRelay: true, sortByAlphabet: false },
    // What these show stands in the list below, where a keyboard and a screen reader can get at it.
    hideDocs: true,
    hideSettings: true,
  });
}

await teken(document.getElementById('schema-tekening')!);
