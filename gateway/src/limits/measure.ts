import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusalOfText } from '@helix/service-kit/scalars';
import { topLevelError } from '@helix/service-kit/errors';
import type { OperationLimits } from './policy.ts';
import { atMost, badInput, Refusal } from './refusal.ts';

/** @throws Refusal BAD_USER_INPUT for text that PostgreSQL cannot keep or that is no Unicode */
export function refuseText(text: string, argument?: string): void {
  const refusal = refusalOfText(text);
  if (!refusal) return;
  const { reasonZh, reasonEn } = refusal;
  throw badInput(`文本${reasonZh}`, `The text ${reasonEn}`, { reasonZh, reasonEn, ...(argument !== undefined && { argument }) });
}

/** As a key it would replace the prototype of whatever plain object it is assigned to. */
export function refuseName(name: string): void {
  if (name === '__proto__') throw badInput('不能使用名称 __proto__', 'The name __proto__ cannot be used');
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Reads a document token by token, without recursion, so that what would overflow the parser never reaches it (hostile case B2).
 *
 * @throws Refusal when it is too large or holds text that cannot be taken
 * @throws GraphQLError for what is no token
 */
export function scan(text: string, limits: OperationLimits): void {
  atMost(limits.characters, text.length, '字符数', 'characters');
  refuseText(text);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let directives = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    atMost(limits.tokens, (tokens += 1), '词法单元数', 'tokens');
    if (OPENING.has(token.kind)) atMost(limits.nesting, (open += 1), '括号嵌套层数', 'brackets within brackets');
    else if (CLOSING.has(token.kind)) open -= 1;
    else if (token.kind === TokenKind.AT) atMost(limits.directives, (directives += 1), '指令数', 'directives');
    else if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) refuseText(token.value);
    else if (token.kind === TokenKind.NAME) refuseName(token.value);
  }
}

interface Size {
  depth: number;
  selections: number;
  aliases: number;
  topFields: number;
}

export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));

export const operationsOf = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

/**
 * Measures every operation and fragment of a document that `scan` let pass. Each fragment is measured once and counted wherever it is
 * spread, so that doubling fragments cost what they say and not what they mean (B6, B7).
 *
 * @throws Refusal for what is above a limit, and for fragments that contain themselves
 */
export function measure(document: DocumentNode, limits: OperationLimits): void {
  const fragments = fragmentsOf(document);
  atMost(limits.fragments, fragments.size, '片段数', 'fragments');
  const known = new Map<string, Size | 'being measured'>();
  let duplicates = 0;

  const sizeOfFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    // Validation tells about it.
    if (!fragment) return { depth: 0, selections: 0, aliases: 0, topFields: 0 };
    const measured = known.get(name);
    if (measured === 'being measured') {
      throw new Refusal(400, [topLevelError('GRAPHQL_VALIDATION_FAILED', [`片段 ${name} 包含自身`, `Fragment ${name} contains itself`])], {
        ofOperation: true,
      });
    }
    if (measured) return measured;
    known.set(name, 'being measured');
    const size = sizeOf(fragment.selectionSet);
    known.set(name, size);
    return size;
  };

  // Inline fragments share the keys of the set around them, as they do where validation compares fields.
  const sizeOf = (set: SelectionSetNode, keys = new Set<string>()): Size => {
    const size = { depth: 0, selections: 0, aliases: 0, topFields: 0 };
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD;
      if (isField) {
        const key = (selection.alias ?? selection.name).value;
        if (keys.has(key)) atMost(limits.duplicates, (duplicates += 1), '重复字段数', 'repeated fields');
        else keys.add(key);
        if (selection.alias) size.aliases += 1;
      }
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet && sizeOf(selection.selectionSet, isField ? undefined : keys);
      size.selections += 1 + (inner?.selections ?? 0);
      size.aliases += inner?.aliases ?? 0;
      size.topFields += isField ? 1 : (inner?.topFields ?? 0);
      size.depth = Math.max(size.depth, (isField ? 1 : 0) + (inner?.depth ?? 0));
    }
    return size;
  };

  const check = ({ depth, selections, aliases }: Size): void => {
    atMost(limits.depth, depth, '嵌套深度', 'fields within fields');
    atMost(limits.aliases, aliases, '别名数', 'aliases');
    atMost(limits.selections, selections, '展开片段后的字段数', 'fields once fragments are spread');
  };
  for (const name of fragments.keys()) check(sizeOfFragment(name));
  for (const operation of operationsOf(document)) {
    const size = sizeOf(operation.selectionSet);
    check(size);
    atMost(limits.rootFields, size.topFields, '根字段数', 'root fields');
  }
}

/**
 * Looks through the variables without recursion.
 *
 * @throws Refusal for text that cannot be taken, naming the variable, and for too many or too deep values
 */
export function scanVariables(variables: Readonly<Record<string, unknown>>, limits: OperationLimits): void {
  let values = 0;
  for (const argument of Object.keys(variables)) {
    refuseName(argument);
    const waiting: [value: unknown, depth: number][] = [[variables[argument], 1]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [value, depth] = next;
      atMost(limits.variableValues, (values += 1), '变量中的值数', 'values in the variables');
      if (typeof value === 'string') refuseText(value, argument);
      if (typeof value !== 'object' || value === null) continue;
      atMost(limits.variableDepth, depth, '变量嵌套层数', 'lists and objects within each other in the variables');
      for (const key of Object.keys(value)) {
        if (!Array.isArray(value)) refuseName(key);
        waiting.push([(value as Record<string, unknown>)[key], depth + 1]);
      }
    }
  }
}
