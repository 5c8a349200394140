import { type Change, ChangeType } from '@graphql-inspector/core';
import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** A change of the API, in the words of this house. */
export interface Wijziging {
  /** Schema coordinate. */
  readonly plaats: string;
  /** What changes, a Dutch sentence. */
  readonly zin: string;
  /** Whether who uses this coordinate notices. */
  readonly raakt: (coordinaat: string) => boolean;
}

type Meta = Readonly<Record<string, string>>;
type Vertaling = (meta: Meta, oud: GraphQLSchema) => Wijziging;

const bij = (plaats: string, zin: string, ...ook: readonly string[]): Wijziging => ({ plaats, zin, raakt: (coordinaat) => coordinaat === plaats || ook.includes(coordinaat) });
const vanType = (type: string, plaats: string, zin: string): Wijziging => ({ plaats, zin, raakt: (coordinaat) => coordinaat === type || coordinaat.startsWith(`${type}.`) });

/** How each change that can break something is told, and whom it touches. */
const VERTALINGEN: Readonly<Record<string, Vertaling>> = {
  [ChangeType.FieldRemoved]: ({ typeName, removedFieldName }) => bij(`${typeName}.${removedFieldName}`, `Het veld ${typeName}.${removedFieldName} vervalt.`),
  [ChangeType.FieldTypeChanged]: ({ typeName, fieldName, oldFieldType, newFieldType }) =>
    bij(`${typeName}.${fieldName}`, `Het veld ${typeName}.${fieldName} was ${oldFieldType} en wordt ${newFieldType}.`),
  [ChangeType.FieldArgumentRemoved]: ({ typeName, fieldName, removedFieldArgumentName }) =>
    bij(`${typeName}.${fieldName}(${removedFieldArgumentName}:)`, `Het argument ${removedFieldArgumentName} van ${typeName}.${fieldName} vervalt.`),
  [ChangeType.FieldArgumentAdded]: ({ typeName, fieldName, addedArgumentName }) =>
    bij(`${typeName}.${fieldName}(${addedArgumentName}:)`, `Het veld ${typeName}.${fieldName} krijgt het argument ${addedArgumentName}.`, `${typeName}.${fieldName}`),
  [ChangeType.FieldArgumentTypeChanged]: ({ typeName, fieldName, argumentName, oldArgumentType, newArgumentType }) =>
    bij(`${typeName}.${fieldName}(${argumentName}:)`, `Het argument ${argumentName} van ${typeName}.${fieldName} was ${oldArgumentType} en wordt ${newArgumentType}.`),
  [ChangeType.FieldArgumentDefaultChanged]: ({ typeName, fieldName, argumentName }) =>
    bij(`${typeName}.${fieldName}(${argumentName}:)`, `Het argument ${argumentName} van ${typeName}.${fieldName} krijgt een andere standaardwaarde.`, `${typeName}.${fieldName}`),
  [ChangeType.TypeRemoved]: ({ removedTypeName: type = '' }, oud) => metUitkomst(type, oud, vanType(type, type, `Het type ${type} vervalt.`)),
  [ChangeType.TypeKindChanged]: ({ typeName: type = '' }, oud) => metUitkomst(type, oud, vanType(type, type, `Het type ${type} wordt een ander soort type.`)),
  [ChangeType.EnumValueRemoved]: ({ enumName = '', removedEnumValueName }, oud) =>
    metUitkomst(enumName, oud, bij(`${enumName}.${removedEnumValueName}`, `De waarde ${removedEnumValueName} van ${enumName} vervalt.`)),
  [ChangeType.EnumValueAdded]: ({ enumName = '', addedEnumValueName }, oud) =>
    metUitkomst(enumName, oud, bij(`${enumName}.${addedEnumValueName}`, `${enumName} krijgt de waarde ${addedEnumValueName}; wie elke waarde apart behandelt, kent haar niet.`)),
  [ChangeType.InputFieldRemoved]: ({ inputName, removedFieldName }) => bij(`${inputName}.${removedFieldName}`, `Het invoerveld ${inputName}.${removedFieldName} vervalt.`),
  [ChangeType.InputFieldAdded]: ({ inputName = '', addedInputFieldName }) => vanType(inputName, `${inputName}.${addedInputFieldName}`, `Het invoertype ${inputName} krijgt het veld ${addedInputFieldName}.`),
  [ChangeType.InputFieldTypeChanged]: ({ inputName, inputFieldName, oldInputFieldType, newInputFieldType }) =>
    bij(`${inputName}.${inputFieldName}`, `Het invoerveld ${inputName}.${inputFieldName} was ${oldInputFieldType} en wordt ${newInputFieldType}.`),
  [ChangeType.InputFieldDefaultValueChanged]: ({ inputName = '', inputFieldName }) =>
    vanType(inputName, `${inputName}.${inputFieldName}`, `Het invoerveld ${inputName}.${inputFieldName} krijgt een andere standaardwaarde.`),
  [ChangeType.ObjectTypeInterfaceRemoved]: ({ objectTypeName: type = '', removedInterfaceName }) => vanType(type, type, `Het type ${type} voert ${removedInterfaceName} niet meer uit.`),
  [ChangeType.ObjectTypeInterfaceAdded]: ({ objectTypeName: type = '', addedInterfaceName }) => vanType(type, type, `Het type ${type} voert voortaan ${addedInterfaceName} uit.`),
  [ChangeType.UnionMemberRemoved]: ({ unionName = '', removedUnionMemberTypeName = '' }, oud) =>
    metUitkomst(unionName, oud, vanType(removedUnionMemberTypeName, unionName, `${removedUnionMemberTypeName} hoort niet meer bij ${unionName}.`)),
  [ChangeType.UnionMemberAdded]: ({ unionName = '', addedUnionMemberTypeName }, oud) => metUitkomst(unionName, oud, bij(unionName, `${addedUnionMemberTypeName} hoort voortaan bij ${unionName}.`)),
};

/** Tells a change. One without words of its own is told by its name, and touches everybody: better too many than too few. */
export function vertaal({ type, meta, path = 'schema' }: Change, oud: GraphQLSchema): Wijziging {
  return VERTALINGEN[String(type)]?.(meta as Meta, oud) ?? { plaats: path, zin: `Bij ${path} verandert iets wat vragen kan breken (${String(type)}).`, raakt: () => true };
}

/** Also whoever asks for a field that gives this type: its values come back in the answer. */
function metUitkomst(type: string, oud: GraphQLSchema, wijziging: Wijziging): Wijziging {
  const velden = new Set(
    Object.values(oud.getTypeMap())
      .filter((ouder) => isObjectType(ouder) || isInterfaceType(ouder))
      .flatMap((ouder) => Object.values(ouder.getFields()).flatMap((veld) => (getNamedType(veld.type).name === type ? [`${ouder.name}.${veld.name}`] : []))),
  );
  return { ...wijziging, raakt: (coordinaat) => wijziging.raakt(coordinaat) || velden.has(coordinaat) };
}
