import { html, type Html } from './html.ts';
import { bilingualLabel } from './layout.ts';

export interface ExplorerPage {
  /** Address of the schema model, as JSON. */
  readonly modelUrl: string;
  readonly sdlUrl: string;
}

/** The schema explorer: a search and a list on the left, one type on the right. The script fills both from the model. */
export const explorerPage = ({ modelUrl, sdlUrl }: ExplorerPage): Html =>
  html`<div class="explorer" id="explorer" data-model="${modelUrl}">
    <aside class="finder" aria-label="查找 Find">
      <search class="search">
        <label for="search" class="visually-hidden"
          >${bilingualLabel('查找类型、字段、枚举值或说明', 'Find a type, field, value or description')}</label
        >
        <input type="search" id="search" placeholder="查找 Search" autocomplete="off" spellcheck="false" aria-controls="results" />
        <label for="bureau" class="visually-hidden">${bilingualLabel('只看一个部门', 'One bureau only')}</label>
        <select id="bureau">
          <option value="">全部部门 All bureaus</option>
        </select>
      </search>
      <p class="found" id="found" role="status" aria-live="polite"></p>
      <nav id="results" class="results" aria-label="类型 Types"></nav>
    </aside>
    <article class="detail" id="detail" tabindex="-1" aria-live="off">
      <p class="loading">${bilingualLabel('正在载入数据模型…', 'Loading the schema…')}</p>
      <noscript>
        <p class="loading">
          ${bilingualLabel('浏览数据模型需要 JavaScript；模式全文在这里：', 'The explorer needs JavaScript; the schema in full is here:')}
          <a href="${sdlUrl}">${sdlUrl}</a>
        </p>
      </noscript>
    </article>
  </div>`;
