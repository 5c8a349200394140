import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  type TypeNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Which parts of the schema this document uses, as schema coordinates: what breaks it when it goes.
 * Fields and types that are chosen from, arguments, and what literals name. A variable may hold anything of its type:
 * of an input type every field counts, and of an enum every value. What the schema does not have is left out.
 * (GraphQL RFC Schema Coordinates)
 */
export function coordinatenVan(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const gevonden = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const [type, veld] = [info.getParentType(), info.getFieldDef()];
        if (type && veld) gevonden.add(`${type.name}.${veld.name}`);
      },
      Argument() {
        const [type, veld, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        if (type && veld && argument && !info.getDirective()) gevonden.add(`${type.name}.${veld.name}(${argument.name}:)`);
      },
      ObjectField(node) {
        const type = getNamedType(info.getParentInputType());
        if (isInputObjectType(type) && type.getFields()[node.name.value]) gevonden.add(`${type.name}.${node.name.value}`);
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type) && type.getValue(node.value)) gevonden.add(`${type.name}.${node.value}`);
      },
      FragmentDefinition({ typeCondition }) {
        noemType(typeCondition.name.value);
      },
      InlineFragment({ typeCondition }) {
        if (typeCondition) noemType(typeCondition.name.value);
      },
      VariableDefinition({ type }) {
        voegInvoerToe(invoertype(type, schema), gevonden);
      },
    }),
  );
  return gevonden;

  function noemType(naam: string): void {
    if (schema.getType(naam)) gevonden.add(naam);
  }
}

function invoertype(node: TypeNode, schema: GraphQLSchema): GraphQLNamedType | undefined {
  const type = typeFromAST(schema, node);
  return isInputType(type) ? getNamedType(type) : undefined;
}

/** The type, and everything that a value of it may name. */
function voegInvoerToe(type: GraphQLNamedType | undefined, gevonden: Set<string>): void {
  if (isEnumType(type)) {
    gevonden.add(type.name);
    for (const { name } of type.getValues()) gevonden.add(`${type.name}.${name}`);
    return;
  }
  if (!isInputObjectType(type) || gevonden.has(type.name)) return;
  gevonden.add(type.name);
  for (const veld of Object.values(type.getFields())) {
    gevonden.add(`${type.name}.${veld.name}`);
    voegInvoerToe(getNamedType(veld.type), gevonden);
  }
}
