import { type DirectiveNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** What `@gegeven` says of a field: its category, if any, and the level from which it is given; undefined when the field is not protected. */
export function gegevenVan({ directives }: FieldDefinitionNode): { readonly categorie?: string; readonly niveau: string } | undefined {
  const eis = directives?.find((directive) => directive.name.value === 'gegeven');
  return eis && { categorie: argument(eis, 'categorie'), niveau: argument(eis, 'niveau') ?? 'MINIMAAL' };
}

/** Which category and level every protected field of a supergraph has, as a page: one row per field, by type. */
export function gegevenstabel(supergraphSdl: string): string {
  const types = parse(supergraphSdl).definitions.filter((definitie): definitie is ObjectTypeDefinitionNode => definitie.kind === Kind.OBJECT_TYPE_DEFINITION);
  const rijen = types
    .flatMap(({ name, fields = [] }) =>
      fields.flatMap((veld) => {
        const eis = gegevenVan(veld);
        if (!eis) return [];
        const uitleg = veld.description?.value.replace(/\s+/g, ' ') ?? '';
        return [`| ${name.value} | \`${veld.name.value}\` | ${eis.categorie ?? 'geen: bekendheid volstaat'} | ${eis.niveau} | ${uitleg} |`];
      }),
    )
    .sort((een, ander) => een.localeCompare(ander));
  return [
    '# Welk veld hoort bij welke gegevenscategorie',
    '',
    'Gemaakt uit de supergraph met `npm run schema`. Een partner geeft een veld alleen als het bewijs de categorie en het niveau dekt; anders is het null.',
    '',
    '| type | veld | categorie | vanaf niveau | wat |',
    '| --- | --- | --- | --- | --- |',
    ...rijen,
    '',
  ].join('\n');
}

function argument(directive: DirectiveNode, naam: string): string | undefined {
  const waarde = directive.arguments?.find((kandidaat) => kandidaat.name.value === naam)?.value;
  return waarde?.kind === Kind.ENUM ? waarde.value : undefined;
}
