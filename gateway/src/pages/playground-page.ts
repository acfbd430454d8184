import type { StoredOperation } from '../operations.ts';
import type { AssetFolder } from './assets.ts';
import { html, type Html } from './html.ts';
import { bilingualLabel } from './layout.ts';

export interface PlaygroundPage {
  readonly operations: readonly StoredOperation[];
  readonly graphqlPath: string;
  /** Address of the documents and variables of the questions, as JSON. */
  readonly examplesUrl: string;
  readonly graphiql: AssetFolder;
  /** The provider with which readers sign in; null where nobody can. */
  readonly signIn: SignIn | null;
}

/** An OpenID provider and the public client that these pages are to it. */
export interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
}

/** Who asks: filled by the script, which knows whether the provider offers roles to try. */
const identity = (signIn: SignIn | null): Html =>
  signIn
    ? html`<div class="identity" id="identity" data-issuer="${signIn.issuer}" data-client="${signIn.clientId}">
        <label for="role">${bilingualLabel('身份', 'Ask as')}</label>
        <select id="role" hidden>
          <option value="">公众 Public</option>
        </select>
        <button type="button" id="sign-in" hidden>${bilingualLabel('登录', 'Sign in')}</button>
        <button type="button" id="sign-out" hidden>${bilingualLabel('退出', 'Sign out')}</button>
      </div>`
    : html``;

const example = (operation: StoredOperation): Html =>
  html`<li>
    <button type="button" class="example" data-example="${operation.id}" tabindex="-1">
      <span class="code">${operation.id}</span>
      <span class="zh">${operation.titleZh}</span>
      <span class="en" lang="en">${operation.titleEn}</span>
    </button>
  </li>`;

/** The playground: example questions on the left, GraphiQL on the right, a bar between them for what concerns both. */
export const playgroundPage = ({ operations, graphqlPath, examplesUrl, graphiql, signIn }: PlaygroundPage): Html =>
  html`<h1 class="visually-hidden">${bilingualLabel('查询台', 'Playground')}</h1>
    <div class="playground">
      <aside class="examples" aria-labelledby="examples-title">
        <details open id="examples">
          <summary><h2 id="examples-title">${bilingualLabel('示例问题', 'Example questions')}</h2></summary>
          <label class="filter">
            <span class="visually-hidden">${bilingualLabel('筛选问题', 'Filter the questions')}</span>
            <input type="search" id="filter" placeholder="筛选：词语或编号 Filter" autocomplete="off" spellcheck="false" />
          </label>
          <ol id="example-list">
            ${operations.map(example)}
          </ol>
          <p class="empty" id="no-example" hidden>${bilingualLabel('没有相符的问题。', 'No question matches.')}</p>
        </details>
      </aside>
      <div class="workbench">
        <div class="bar">
          <p class="chosen" id="chosen" role="status" aria-live="polite">
            <span class="zh">选一个示例问题，或自己写查询。</span>
            <span class="en" lang="en">Choose an example, or write a query of your own.</span>
          </p>
          ${identity(signIn)}
          <p class="keys">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> ${bilingualLabel('运行', 'run')}
            <kbd>Esc</kbd> ${bilingualLabel('离开编辑器', 'leave the editor')}
          </p>
        </div>
        <details class="withheld" id="withheld" hidden>
          <summary></summary>
          <ul></ul>
        </details>
        <div
          id="graphiql"
          class="graphiql-host"
          data-endpoint="${graphqlPath}"
          data-examples="${examplesUrl}"
          data-script="${graphiql.urlOf('graphiql.js')}"
          data-editor-worker="${graphiql.urlOf('editor.worker.js')}"
          data-graphql-worker="${graphiql.urlOf('graphql.worker.js')}"
          data-json-worker="${graphiql.urlOf('json.worker.js')}"
        >
          <p class="loading">${bilingualLabel('正在载入编辑器…', 'Loading the editor…')}</p>
          <noscript>
            <p class="loading">
              ${bilingualLabel('查询台需要 JavaScript。不用浏览器脚本也可以直接请求：', 'The playground needs JavaScript. Without it, ask directly:')}
              <code>POST ${graphqlPath}</code>
            </p>
          </noscript>
        </div>
      </div>
    </div>`;
