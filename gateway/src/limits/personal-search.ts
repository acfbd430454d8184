import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { seeksPersonalNumber } from '@helix/service-kit/personal-data';
import { badInput, type Refusal } from './refusal.ts';

/*
 * Nobody finds a person by an identity or mobile number, in full or masked (hostile case H9): a text that holds one is refused before any subgraph
 * is asked, so it reaches no statement and no log either. Only GraphQL's own String is looked at. Scalars of ours have forms that no such number
 * has, or, as credit codes, amounts and cursors, forms that may look like one by chance; an ID finds one record of which it is the whole key, and
 * the keys of this graph are made by us. What somebody enters by a mutation is the owner's to refuse, as PERSONAL_DATA_REFUSED with its field.
 */

const refusal = (argument: string): Refusal =>
  badInput('不得以身份证号码或手机号码检索，部分遮盖的也不行', 'Identity and mobile numbers, masked ones too, are not to be searched by', {
    argument,
    reasonZh: '含身份证号码或手机号码',
    reasonEn: 'holds an identity or mobile number',
  });

// Every such number has three digits in a row, in half or full width.
const mayHoldNumber = (text: string): boolean => /[0-9\uff10-\uff19]{3}/.test(text);

/** What the texts of a valid document's queries search by; null where they search by no personal number. */
export function personalSearchIn(document: DocumentNode, text: string, schema: GraphQLSchema): Refusal | null {
  if (!mayHoldNumber(text) && !text.includes('\\')) return null;
  const types = new TypeInfo(schema);
  let argument: string | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node.operation === 'query' ? undefined : false),
      StringValue(node) {
        const type = types.getInputType();
        if (type && getNamedType(type).name === 'String' && seeksPersonalNumber(node.value)) argument ??= types.getArgument()?.name ?? '';
      },
    }),
  );
  return argument === null ? null : refusal(argument);
}

/** @throws Refusal BAD_USER_INPUT naming the variable, where one of the variables of a query searches by a personal number */
export function refusePersonalSearch(
  { operation, variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): void {
  if (operation !== 'query') return;
  for (const { variable, type: node } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    if (type && Object.hasOwn(variables, name)) refuseIn(variables[name], type, name);
  }
}

function refuseIn(value: unknown, type: GraphQLInputType, path: string): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return refuseIn(value, type.ofType, path);
  if (isListType(type)) {
    // One item may stand for a list of one.
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) refuseIn(item, type.ofType, path);
  } else if (isInputObjectType(type)) {
    const fields = type.getFields();
    for (const [name, inner] of Object.entries(value)) if (fields[name]) refuseIn(inner, fields[name].type, `${path}.${name}`);
  } else if (type.name === 'String' && typeof value === 'string' && mayHoldNumber(value) && seeksPersonalNumber(value)) {
    throw refusal(path);
  }
}
