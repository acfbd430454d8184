import { createHash } from 'node:crypto';
import { identities, type Identity } from './identities.ts';

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem;margin:0}p{margin:.4rem 0 1rem}ul{list-style:none;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr))}
button{width:100%;text-align:left;font:inherit;padding:.6rem .8rem;border:1px solid #8886;border-radius:.5rem;background:none;color:inherit;cursor:pointer}
button:hover,button:focus-visible{border-color:currentColor}small{display:block;opacity:.7}code{font-size:.85em}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>${style}</style></head><body>${body}</body></html>
`;

/**
 * The headers of every page of the issuer: nothing is loaded, and forms lead nowhere but to the issuer and, by redirect, back to the pages
 * that asked for the sign-in.
 */
export const pageHeaders = (returnOrigins: readonly string[]): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    `default-src 'none'`,
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `form-action 'self' ${returnOrigins.join(' ')}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

const choice = ({ id, labelZh, labelEn, role }: Identity): string =>
  `<li><button name="identity" value="${id}">${labelZh} ${labelEn}<small><code>${role}</code> · <code>${id}</code></small></button></li>`;

/** 选择演示身份 Lists the demo identities; choosing one signs in. */
export const signInPage = (): string =>
  page(
    '登录 Sign in · Helix Graph',
    `<h1>以演示身份登录 Sign in with a demo identity</h1>
<p>仅供开发和演示，无需密码。 For development and demonstration: there is no password.</p>
<form method="post"><ul>${(identities as readonly Identity[]).map(choice).join('')}</ul></form>`,
  );

/** What is shown when a sign-in cannot go on. */
export const faultPage = (code: string, reason: string): string =>
  page(
    '登录失败 Sign-in failed · Helix Graph',
    `<h1>登录未能完成 The sign-in cannot go on</h1><p>请从原页面重新登录。 Begin again from the page that you came from.</p>
<p><code>${escaped(code)}</code> ${escaped(reason)}</p>`,
  );
