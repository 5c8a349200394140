import type { RelatiesBladerenQuery, RelatiesBladerenQueryVariables } from '../../../../schema/client/index.js';

type Relatie = NonNullable<RelatiesBladerenQuery['zoekPersonen'][number]['relaties']>['edges'][number]['node'];

/** Alle bladzijden van een lijst, één voor één. */
export async function alleRelaties(vraag: (variables: RelatiesBladerenQueryVariables) => Promise<RelatiesBladerenQuery>, bsn: string): Promise<readonly Relatie[]> {
  const gevonden: Relatie[] = [];
  let after: string | null | undefined;
  do {
    const lijst = (await vraag({ bsn, first: 50, after })).zoekPersonen[0]?.relaties;
    gevonden.push(...(lijst?.edges ?? []).map(({ node }) => node));
    after = lijst?.pageInfo.hasNextPage ? lijst.pageInfo.endCursor : undefined;
  } while (after);
  return gevonden;
}
