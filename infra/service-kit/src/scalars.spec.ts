import { readFileSync } from 'node:fs';
import { graphql, GraphQLEnumType, isScalarType, parse, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskError } from './errors.ts';
import { refusalOfText, scalarResolvers } from './scalars.ts';

const commonSdl = readFileSync(new URL('../../../schema/common.graphql', import.meta.url), 'utf8');
const names = Object.keys(scalarResolvers) as (keyof typeof scalarResolvers)[];
const schema: GraphQLSchema = buildSubgraphSchema([
  {
    typeDefs: parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@shareable"])
      ${commonSdl}
      type Query { ${names.map((name) => `read${name}(value: ${name}): String`).join(' ')} ${names.map((name) => `write${name}: ${name}`).join(' ')} }`),
    resolvers: {
      ...scalarResolvers,
      // What the resolver gets, told as text.
      Query: Object.fromEntries(
        names.map((name) => [
          `read${name}`,
          (_: unknown, { value }: { value: unknown }) => `${typeof value} ${value instanceof Date ? value.toISOString() : String(value)}`,
        ]),
      ),
    },
  },
]);

const silent = { error: () => undefined };
const outcome = (result: Awaited<ReturnType<typeof graphql>>): unknown => {
  const [error] = result.errors ?? [];
  if (!error) return Object.values(result.data ?? {})[0];
  return maskError({ message: error.message, extensions: error.extensions }, error, silent);
};
const asVariable = async (name: string, value: unknown) =>
  outcome(await graphql({ schema, source: `query ($value: ${name}) { read${name}(value: $value) }`, variableValues: { value } }));
const asLiteral = async (name: string, literal: string) => outcome(await graphql({ schema, source: `{ read${name}(value: ${literal}) }` }));
const written = async (name: string, value: unknown) =>
  outcome(await graphql({ schema, source: `{ write${name} }`, rootValue: { [`write${name}`]: value } }));

const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown }) as unknown;
const internal = expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }) as unknown }) as unknown;

describe('every scalar of common.graphql', () => {
  it('has a resolver, and every resolver a scalar with a description', () => {
    const inSdl = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && type.astNode && !type.name.includes('_'));
    expect(
      inSdl
        .map(({ name }) => name)
        .filter((name) => commonSdl.includes(`scalar ${name}`))
        .sort(),
    ).toEqual([...names].sort());
    for (const name of names) expect((schema.getType(name) as GraphQLScalarType).description).toMatch(/。 .*\.$/);
  });

  const valid: [string, unknown, string][] = [
    ['BigInt', '9007199254740993', 'bigint 9007199254740993'],
    ['BigInt', '-9223372036854775807', 'bigint -9223372036854775807'],
    ['BigInt', 12, 'bigint 12'],
    ['Decimal', '12.50', 'string 12.50'],
    ['Decimal', 12, 'string 12'],
    ['Date', '2026-01-31', 'string 2026-01-31'],
    ['DateTime', '2026-01-01T00:30:00+08:00', 'object 2025-12-31T16:30:00.000Z'],
    ['DateTime', '2026-01-01T00:30:00.123456Z', 'object 2026-01-01T00:30:00.123Z'],
    ['Year', 2026, 'number 2026'],
    ['Quarter', '2026-Q1', 'string 2026-Q1'],
    ['RegionCode', '430300', 'string 430300'],
    ['UnifiedSocialCreditCode', '91350100M000100Y43', 'string 91350100M000100Y43'],
    ['RorId', 'https://ror.org/05dxps055', 'string 05dxps055'],
    ['Orcid', 'https://orcid.org/0000-0002-1825-0097', 'string 0000-0002-1825-0097'],
    ['Doi', 'https://doi.org/10.1000/ABC', 'string 10.1000/abc'],
    ['Cursor', 'eyJpZCI6MX0.c2ln', 'string eyJpZCI6MX0.c2ln'],
  ];
  it.each(valid)('%s takes %j as variable and as literal alike', async (name, value, expected) => {
    expect(await asVariable(name, value)).toBe(expected);
    expect(await asLiteral(name, JSON.stringify(value))).toBe(expected);
  });

  const invalid: [string, unknown][] = [
    ['BigInt', '1.0'],
    ['BigInt', 1.5],
    ['BigInt', '9223372036854775808'],
    ['BigInt', '1e3'],
    ['BigInt', '０'],
    ['BigInt', ''],
    ['BigInt', true],
    ['Decimal', 0.1],
    ['Decimal', 'NaN'],
    ['Decimal', '1e20'],
    ['Decimal', '1,000'],
    ['Decimal', '1; drop'],
    ['Decimal', '9'.repeat(5000)],
    ['Date', '2026-02-30'],
    ['Date', '2026-01-01T00:00:00Z'],
    ['Date', 46023],
    ['DateTime', '2026-01-01T00:00:00'],
    ['DateTime', '2026-01-01 00:00:00+08'],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['DateTime', '2026-01-01T24:00:00Z'],
    ['DateTime', '2026-01-01T23:59:60Z'],
    ['DateTime', '2026-01-01T00:00:00+25:00'],
    ['DateTime', 1767225600000],
    ['Year', 1899],
    ['Year', 2201],
    ['Year', '2026'],
    ['Year', 2026.5],
    ['Quarter', '2026-Q5'],
    ['RegionCode', '43'],
    ['RegionCode', 430300],
    ['UnifiedSocialCreditCode', '91310115MA1H8R7C6D'],
    ['RorId', '05dxps056'],
    ['Orcid', '0000-0002-1825-0098'],
    ['Doi', 'doi'],
    ['Cursor', ''],
    ['Cursor', 'a b'],
    ['Cursor', 'x'.repeat(2049)],
    ['Cursor', '游标'],
  ];
  it.each(invalid)('%s refuses %j as variable and as literal alike', async (name, value) => {
    expect(await asVariable(name, value)).toEqual(refused);
    expect(await asLiteral(name, JSON.stringify(value))).toEqual(refused);
  });

  it.each(names)('C3: %s refuses an operator object and a list', async (name) => {
    expect(await asVariable(name, { $ne: null })).toEqual(refused);
    expect(await asVariable(name, [])).toEqual(refused);
    expect(await asLiteral(name, '{ ne: null }')).toEqual(refused);
    expect(await asLiteral(name, 'WORD')).toEqual(refused);
  });

  it.each(names)('A13, A14: %s refuses NUL and a lone surrogate, and says so', async (name) => {
    expect(await asVariable(name, 'a\0b')).toMatchObject({
      message: expect.stringContaining('NUL') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await asVariable(name, 'a\ud800b')).toMatchObject({ message: expect.stringContaining('surrogate') as string });
    expect(await asLiteral(name, String.raw`"a\u0000b"`)).toMatchObject({ message: expect.stringContaining('NUL') as string });
  });

  it('says what is wrong, once, in both languages, with the place and without the value', async () => {
    const source = 'query ($value: UnifiedSocialCreditCode) { readUnifiedSocialCreditCode(value: $value) }';
    const { errors } = await graphql({ schema, source, variableValues: { value: '91310115MA1H8R7C6D' } });
    expect(errors?.[0]?.message).toContain('got invalid value "91310115MA1H8R7C6D"');
    expect(maskError({ message: errors![0]!.message }, errors![0], silent)).toEqual({
      message: 'UnifiedSocialCreditCode：校验码为 D，应为 7。 UnifiedSocialCreditCode: the check character is D but should be 7.',
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: 'value',
        reasonZh: '校验码为 D，应为 7',
        reasonEn: 'the check character is D but should be 7',
      },
    });
  });
});

describe('writing', () => {
  const good: [string, unknown, unknown][] = [
    ['BigInt', 12n, '12'],
    ['BigInt', '90071992547409930000', '90071992547409930000'],
    ['Decimal', '12.500', '12.5'],
    ['Decimal', '100', '100'],
    ['Decimal', '-0.00', '0'],
    ['Decimal', 12n, '12'],
    ['Date', '2026-01-31', '2026-01-31'],
    ['DateTime', new Date('2026-01-01T00:00:00+08:00'), '2025-12-31T16:00:00.000Z'],
    ['DateTime', '2026-01-01 00:00:00+00', '2026-01-01T00:00:00.000Z'],
    ['DateTime', '2026-01-01 08:00:00.123456+08', '2026-01-01T00:00:00.123Z'],
    ['DateTime', '2026-01-01 05:30:00+05:30', '2026-01-01T00:00:00.000Z'],
    ['DateTime', '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00.000Z'],
    ['Year', 2026, 2026],
    ['Year', '2026', 2026],
    ['Orcid', '0000-0002-1825-0097', '0000-0002-1825-0097'],
  ];
  it.each(good)('%s writes %s as %s', async (name, value, wire) => expect(await written(name, value)).toBe(wire));

  const bad: [string, unknown][] = [
    ['BigInt', 1.5],
    ['BigInt', 2 ** 53],
    ['Decimal', 0.1],
    ['Decimal', 'NaN'],
    ['Decimal', 'Infinity'],
    ['Date', new Date()],
    ['Date', '2026-02-30'],
    ['DateTime', '2026-01-01 00:00:00'],
    ['DateTime', 'infinity'],
    ['DateTime', new Date('nonsense')],
    ['DateTime', 1767225600000],
    ['Year', 99],
    ['UnifiedSocialCreditCode', '91310115MA1H8R7C6D'],
  ];
  it.each(bad)('%s does not write %s: it is a fault of ours, told to nobody', async (name, value) =>
    expect(await written(name, value)).toEqual(internal),
  );

  it('reads back every decimal it writes, and the same number', async () => {
    const digits = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.stringMatching(/^\d{1,6}$/));
    await fc.assert(
      fc.asyncProperty(digits, async ([whole, fraction]) => {
        const wire = String(await written('Decimal', `${whole}.${fraction}`));
        expect(await asVariable('Decimal', wire)).toBe(`string ${wire}`);
        const [wireWhole = '', wireFraction = ''] = wire.split('.');
        expect([BigInt(wireWhole), wireFraction.padEnd(6, '0')]).toEqual([whole, fraction.padEnd(6, '0')]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('text', () => {
  it.each(['', '汉字', '😀', 'a\nb'])('%j can be kept', (text) => expect(refusalOfText(text)).toBeNull());
  it.each(['\0', 'a\ud83d', '\ude00b'])('%j cannot', (text) => expect(refusalOfText(text)?.ok).toBe(false));
});

describe('common.graphql', () => {
  const own = Object.values(schema.getTypeMap()).filter((type) =>
    new RegExp(`^(?:scalar|type|input|enum) ${type.name}\\b`, 'm').test(commonSdl),
  );

  it('describes every type, field and enum value in Chinese, then English', () => {
    const described = own.flatMap((type) => [
      [type.name, type.description] as const,
      ...(type instanceof GraphQLEnumType
        ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)
        : []),
      ...('getFields' in type
        ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const)
        : []),
    ]);
    expect(described.length).toBeGreaterThan(100);
    expect(described.filter(([, text]) => !/^\p{Script=Han}[^\n]*。 [^\n]*\.$/u.test(text?.replace(/^[\w ]+/, '汉') ?? ''))).toEqual([]);
  });
});
