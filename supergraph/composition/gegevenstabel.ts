import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** Which category and level every protected field of a supergraph has, as a page: one row per field, by type. */
export function gegevenstabel(supergraphSdl: string): string {
  const types = parse(supergraphSdl).definitions.filter((definitie): definitie is ObjectTypeDefinitionNode => definitie.kind === Kind.OBJECT_TYPE_DEFINITION);
  const rijen = types
    .flatMap(({ name, fields = [] }) =>
      fields.flatMap((veld) => {
        const eis = veld.directives?.find((directive) => directive.name.value === 'gegeven');
        if (!eis) return [];
        const uitleg = veld.description?.value.replace(/\s+/g, ' ') ?? '';
        return [`| ${name.value} | \`${veld.name.value}\` | ${argument(eis, 'categorie') ?? 'geen: bekendheid volstaat'} | ${argument(eis, 'niveau') ?? 'MINIMAAL'} | ${uitleg} |`];
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
