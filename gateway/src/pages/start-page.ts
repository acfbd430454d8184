import type { StoredOperation } from '../operations.ts';
import type { BureauHealth, BureauReport } from './bureaus.ts';
import { helixFigure } from './helix-figure.ts';
import { html, type Html } from './html.ts';
import { bilingualLabel } from './layout.ts';

export interface StartPage {
  /** Null when the state of the bureaus could not be had. */
  readonly report: BureauReport | null;
  readonly operations: readonly StoredOperation[];
  /** Origin under which the reader reached us, for the curl line. */
  readonly origin: string;
  readonly graphqlPath: string;
  readonly livePath: string;
  readonly readyPath: string;
  /** The OpenID provider with which readers sign in; null where nobody can. */
  readonly issuer: string | null;
}

/** How many questions the start page shows before it points to the playground. */
const QUESTIONS_SHOWN = 6;

const latency = (bureau: BureauHealth): string => (bureau.latencyMs === null ? '' : `${Math.round(bureau.latencyMs)} ms`);

const stateOf = (bureau: BureauHealth): Html =>
  bureau.healthy ? bilingualLabel('应答正常', 'answering') : bilingualLabel('无应答', 'not answering');

const bureauCard = (bureau: BureauHealth): Html =>
  html`<li class="bureau" data-bureau="${bureau.name}" data-healthy="${String(bureau.healthy)}">
    <p class="state">
      <span class="lamp" aria-hidden="true"></span><span class="state-text">${stateOf(bureau)}</span
      ><span class="latency">${latency(bureau)}</span>
    </p>
    <h3>${bureau.bureauZh}</h3>
    <p class="bureau-en" lang="en">${bureau.bureauEn}</p>
    <p class="holds">
      <a href="/explorer?bureau=${encodeURIComponent(bureau.name)}">${bilingualLabel(bureau.nameZh, bureau.nameEn)}</a>
    </p>
  </li>`;

function bureauSection(report: BureauReport | null): Html {
  if (!report) {
    return html`<p class="notice" role="status">
      ${bilingualLabel('暂时无法取得各部门的状态，请稍后再看。', 'The state of the bureaus cannot be had just now; please look again shortly.')}
    </p>`;
  }
  const answering = report.bureaus.filter((bureau) => bureau.healthy).length;
  return html`<p class="tally" role="status" id="tally">
      <strong>${answering}</strong> / ${report.bureaus.length} ${bilingualLabel('个部门应答正常', 'bureaus answering')}
      <span class="checked" id="checked" data-checked-at="${report.checkedAt}"></span>
    </p>
    <ul class="bureaus" id="bureaus">
      ${report.bureaus.map(bureauCard)}
    </ul>`;
}

const questionItem = (operation: StoredOperation): Html =>
  html`<li>
    <a href="/playground#${operation.id}">
      <span class="code">${operation.id}</span>
      <span class="question"><span class="zh">${operation.titleZh}</span><span class="en" lang="en">${operation.titleEn}</span></span>
    </a>
  </li>`;

const questionSection = (operations: readonly StoredOperation[]): Html =>
  html`<section aria-labelledby="ask">
    <header class="section-head">
      <h2 id="ask">${bilingualLabel('可以这样问', 'Questions to begin with')}</h2>
      ${
        operations.length > QUESTIONS_SHOWN &&
        html`<a class="more" href="/playground"
          >${bilingualLabel(`全部 ${operations.length} 个问题`, `All ${operations.length} questions`)}</a
        >`
      }
    </header>
    <ol class="questions">
      ${operations.slice(0, QUESTIONS_SHOWN).map(questionItem)}
    </ol>
  </section>`;

/** Filled by the script from what the provider offers; absent where it offers nothing, as in production. */
const roleSection = (issuer: string | null): Html =>
  issuer === null
    ? html``
    : html`<section aria-labelledby="roles" id="role-section" data-issuer="${issuer}" hidden>
        <header class="section-head">
          <h2 id="roles">${bilingualLabel('换个身份来问', 'Ask as somebody else')}</h2>
          <p class="aside">${bilingualLabel('同一个问题，各看各的', 'the same question, to each what is theirs')}</p>
        </header>
        <ul class="roles"></ul>
      </section>`;

const curlLine = (origin: string, path: string): string =>
  `curl -sS ${origin}${path} \\\n  -H 'content-type: application/json' \\\n  -d '{"query":"{ __schema { queryType { fields { name description } } } }"}'`;

const interfaceRow = (zh: string, en: string, method: string, path: string): Html =>
  html`<div>
    <dt>${bilingualLabel(zh, en)}</dt>
    <dd>
      <span class="method">${method}</span>
      ${method === 'GET' ? html`<a href="${path}"><code>${path}</code></a>` : html`<code>${path}</code>`}
    </dd>
  </div>`;

const interfaceSection = (start: StartPage): Html =>
  html`<section aria-labelledby="interfaces">
    <header class="section-head"><h2 id="interfaces">${bilingualLabel('接口', 'Interfaces')}</h2></header>
    <div class="interfaces">
      <dl>
        ${interfaceRow('GraphQL 端点', 'GraphQL endpoint', 'POST', start.graphqlPath)}
        ${interfaceRow('模式全文（SDL）', 'Schema in full, SDL', 'GET', '/explorer/schema.graphql')}
        ${interfaceRow('数据导出：任一列表，.csv、.jsonl 或 .xlsx', 'Any list as a file: .csv, .jsonl or .xlsx', 'GET', '/export/policyInstruments.xlsx')}
        ${interfaceRow('指标图', 'Chart of an indicator', 'GET', '/chart/indicator/IN-45.svg?region=430300')}
        ${interfaceRow('各部门状态', 'State of the bureaus', 'GET', '/api/bureaus')}
        ${interfaceRow('进程存活', 'Liveness', 'GET', start.livePath)} ${interfaceRow('可以接单', 'Readiness', 'GET', start.readyPath)}
      </dl>
      <figure class="curl">
        <figcaption>
          <span>${bilingualLabel('在终端试一试', 'Try it in a terminal')}</span>
          <button type="button" id="copy" hidden>${bilingualLabel('复制', 'Copy')}</button>
        </figcaption>
        <pre
          tabindex="0"
          role="region"
          aria-label="curl 示例 curl example"
        ><code id="curl" data-path="${start.graphqlPath}">${curlLine(start.origin, start.graphqlPath)}</code></pre>
      </figure>
    </div>
  </section>`;

const DOCUMENTS: readonly (readonly [path: string, zh: string, en: string])[] = [
  ['README.md', '从克隆到第一个回答', 'From clone to first answer'],
  ['schema/glossary.md', '术语表：一个概念一个词', 'Glossary: one word for one concept'],
  ['docs/adr/', '每项决定及其理由', 'Every decision and its reason'],
  ['docs/CONTRIBUTING.md', '如何增加一个字段', 'How to add a field'],
];

const documentSection = html`<section aria-labelledby="documents">
  <header class="section-head">
    <h2 id="documents">${bilingualLabel('文档', 'Documents')}</h2>
    <p class="aside">${bilingualLabel('随代码库一起提供', 'in the repository')}</p>
  </header>
  <ul class="documents">
    ${DOCUMENTS.map(([path, zh, en]) => html`<li><code>${path}</code><span>${bilingualLabel(zh, en)}</span></li>`)}
  </ul>
</section>`;

function hero(bureaus: readonly BureauHealth[]): Html {
  const holdingsZh = bureaus.map((bureau) => bureau.nameZh).join('、');
  const holdingsEn = bureaus.map((bureau) => bureau.nameEn.toLowerCase()).join(', ');
  return html`<section class="hero" aria-labelledby="title">
    <div>
      <p class="eyebrow">${bilingualLabel('政产学研协同', 'Government · Industry · University · Research')}</p>
      <h1 id="title">一次提问，<br />各部门一起作答。<span class="en" lang="en">Ask once. Every bureau answers.</span></h1>
      <p class="lead">
        Helix Graph
        把各部门分别掌管的${holdingsZh}数据连成一张图。数据仍由各部门自己保管、自己授权；一条查询可以跨部门取数，一个部门暂无应答，其余部门照常作答。
      </p>
      <p class="lead en" lang="en">
        Helix Graph joins what each bureau keeps${holdingsEn && ` (${holdingsEn})`} into one graph. Every bureau keeps and guards its own
        data; one query reaches across all of them, and when one is away the others still answer.
      </p>
      <p class="actions">
        <a class="button primary" href="/playground">${bilingualLabel('打开查询台', 'Open the playground')}</a>
        <a class="button" href="/explorer">${bilingualLabel('浏览数据模型', 'Explore the schema')}</a>
      </p>
    </div>
    ${helixFigure(bureaus)}
  </section>`;
}

/** The start page: what this is, whether each bureau answers, and where to go from here. Complete without scripts. */
export const startPage = (start: StartPage): Html =>
  html`${hero(start.report?.bureaus ?? [])}
    <section aria-labelledby="state" id="state-section">
      <header class="section-head"><h2 id="state">${bilingualLabel('各部门此刻', 'The bureaus, now')}</h2></header>
      ${bureauSection(start.report)}
    </section>
    ${start.operations.length > 0 && questionSection(start.operations)} ${roleSection(start.issuer)} ${interfaceSection(start)}
    ${documentSection}`;
