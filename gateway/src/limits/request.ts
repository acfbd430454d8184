import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQlRequest } from './admission.ts';
import { badRequest } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any of these makes a browser ask first whether it may send a request to another site. */
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight', 'graphql-require-preflight'];

/**
 * Judges a request by its head alone, before a byte of the body is read.
 *
 * @throws Refusal 400 for what a foreign page could make a browser send and for bodies that are not JSON, 415 for encodings
 */
export function checkHead(method: 'GET' | 'POST', headers: IncomingHttpHeaders): void {
  const [essence = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (method === 'GET') {
    if (essence && essence !== 'application/json')
      throw badRequest('GET 请求不带此类内容', 'A GET request has no content of this type', 415);
    if (!essence && !preflightHeaders.some((name) => headers[name])) {
      throw badRequest(
        '为防跨站请求伪造，GET 请求须带请求头 graphql-require-preflight',
        'Against cross-site request forgery a GET request must have the header graphql-require-preflight',
      );
    }
    return;
  }
  const coding = headers['content-encoding'];
  if (coding && coding.trim().toLowerCase() !== 'identity') {
    throw badRequest('请求体不得压缩', 'A request body must not be compressed', 415, { 'accept-encoding': 'identity' });
  }
  if (essence !== 'application/json') throw badRequest('Content-Type 须为 application/json', 'Content-Type must be application/json');
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw badRequest('字符集须为 UTF-8', 'The character set must be UTF-8', 415);
  }
}

/** @throws Refusal 400 for anything but one GraphQL request in JSON and UTF-8 */
export function readBody(body: Buffer | undefined): GraphQlRequest {
  if (!body?.length) throw badRequest('请求体为空', 'The body is empty');
  if (!isUtf8(body)) throw badRequest('请求体不是有效的 UTF-8', 'The body is not valid UTF-8');
  const fields = readJson(body.toString('utf8'), '请求体', 'The body');
  if (Array.isArray(fields)) throw badRequest('不接受批量请求', 'Batches are not accepted');
  if (!isObject(fields)) throw badRequest('请求体须为 JSON 对象', 'The body must be a JSON object');
  return requestOf(fields);
}

/** @throws Refusal 400, see `readBody` */
export function readQueryString(url: string): GraphQlRequest {
  const start = url.indexOf('?');
  const text = start < 0 ? '' : url.slice(start + 1);
  try {
    decodeURIComponent(text);
  } catch {
    throw badRequest('网址不是有效的 UTF-8', 'The address is not valid UTF-8');
  }
  const parameters = new URLSearchParams(text);
  for (const name of new Set(parameters.keys())) {
    if (parameters.getAll(name).length > 1) throw badRequest('网址中的参数重复', 'A parameter of the address is repeated');
  }
  const json = (name: string): unknown =>
    parameters.has(name) ? readJson(parameters.get(name)!, `网址参数 ${name}`, `The parameter ${name}`) : undefined;
  const words = Object.fromEntries(['query', 'operationName', 'documentId'].map((name) => [name, parameters.get(name) ?? undefined]));
  return requestOf({ ...words, variables: json('variables'), extensions: json('extensions') });
}

function readJson(text: string, zh: string, en: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${zh}不是有效的 JSON`, `${en} is not valid JSON`);
  }
}

function requestOf(fields: Fields): GraphQlRequest {
  const text = (name: string): string | undefined => {
    const value = fields[name] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw badRequest(`${name} 须为字符串`, `${name} must be a string`);
  };
  const object = (name: string): Fields => {
    const value = fields[name] ?? {};
    if (isObject(value)) return value;
    throw badRequest(`${name} 须为 JSON 对象`, `${name} must be a JSON object`);
  };
  const query = text('query');
  const documentId = text('documentId') ?? persistedId(object('extensions'));
  if (!query && !documentId) throw badRequest('缺少 query 或 documentId', 'query or documentId is missing');
  return { query: query || undefined, documentId, operationName: text('operationName') || undefined, variables: object('variables') };
}

/** The id of a stored operation as clients with persisted queries send it. */
function persistedId({ persistedQuery }: Fields): string | undefined {
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const hash = isObject(persistedQuery) ? persistedQuery['sha256Hash'] : undefined;
  if (typeof hash !== 'string') throw badRequest('persistedQuery 须含 sha256Hash', 'persistedQuery must hold sha256Hash');
  return `sha256:${hash}`;
}
