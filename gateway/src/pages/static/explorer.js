// The schema explorer: reads the model once, then answers from memory. Text enters the page as text, never as markup.
import { detailOf, overviewOf } from './explorer-detail.js';
import { h, label } from './explorer-elements.js';
import { searchIn, gist } from './explorer-search.js';

const explorer = document.getElementById('explorer');
const search = document.getElementById('search');
const bureauChoice = document.getElementById('bureau');
const results = document.getElementById('results');
const found = document.getElementById('found');
const detail = document.getElementById('detail');

const KINDS = [
  ['root', '入口', 'Entry points'],
  ['entity', '实体', 'Entities'],
  ['object', '类型', 'Types'],
  ['interface', '接口', 'Interfaces'],
  ['union', '联合', 'Unions'],
  ['enum', '枚举', 'Enums'],
  ['input', '输入', 'Inputs'],
  ['scalar', '标量', 'Scalars'],
  ['paging', '分页与计数', 'Paging and counts'],
];
/** The types that every list brings with it: many, alike, and seldom what somebody looks for. */
const PAGING = /(Connection|Edge|Facets?|PageInfo)$/;
const groupOf = (type) => (type.kind === 'object' && PAGING.test(type.name) ? 'paging' : type.kind);
const MOST_SHOWN = 200;

const read = async (url) => {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
};

/** The bureaus by subgraph, in the order in which they are shown elsewhere; without an answer a subgraph goes by its own name. */
async function bureauNames(subgraphs) {
  const known = await read('/api/bureaus').then(
    (report) => report.bureaus.filter((bureau) => subgraphs.includes(bureau.name)),
    () => [],
  );
  const unknown = subgraphs.filter((name) => !known.some((bureau) => bureau.name === name));
  const nameless = unknown.map((name) => ({ name, bureauZh: name, bureauEn: '', nameZh: name, nameEn: '' }));
  return new Map([...known, ...nameless].map((bureau) => [bureau.name, bureau]));
}

/** `#Type`, `#Type.member` or `#@directive` as its two parts. */
function addressed() {
  const [type = '', member = ''] = decodeURIComponent(location.hash.slice(1)).split('.');
  return { type, member };
}

function entry(target, title, text, current) {
  const link = h('a', { href: `#${target}` }, h('span', { class: 'path' }, title), text ? h('span', { class: 'gist' }, text) : null);
  if (current) link.setAttribute('aria-current', 'true');
  return h('li', {}, link);
}

const section = (zh, en, count, items) =>
  h('section', {}, h('h2', {}, label(zh, en), h('span', { class: 'count' }, String(count))), h('ul', {}, ...items));

function start(model, bureaus) {
  const chosenBureau = () => bureauChoice.value;
  const current = () => addressed().type;

  const concerns = (type, bureau) => !bureau || type.shares.some((share) => share.bureau === bureau && !share.referenceOnly);

  function listAll(bureau) {
    const types = model.types.filter((type) => concerns(type, bureau));
    found.replaceChildren(`${types.length} `, label('个类型', types.length === 1 ? 'type' : 'types'));
    const sections = KINDS.map(([kind, zh, en]) => [types.filter((type) => groupOf(type) === kind), zh, en])
      .filter(([ofKind]) => ofKind.length)
      .map(([ofKind, zh, en]) =>
        section(
          zh,
          en,
          ofKind.length,
          ofKind.map((type) => entry(type.name, type.name, type.zh || type.en, type.name === current())),
        ),
      );
    const directives = bureau ? [] : model.directives;
    if (directives.length) {
      const items = directives.map((directive) =>
        entry(`@${directive.name}`, `@${directive.name}`, directive.zh || directive.en, `@${directive.name}` === current()),
      );
      sections.push(section('指令', 'Directives', directives.length, items));
    }
    results.replaceChildren(...sections);
  }

  function listFound(wanted, bureau) {
    const hits = searchIn(model, wanted, bureau);
    found.replaceChildren(`${hits.length} `, label('处相符', hits.length === 1 ? 'match' : 'matches'));
    if (hits.length > MOST_SHOWN) found.append(label(`，显示前 ${MOST_SHOWN} 处`, `, first ${MOST_SHOWN} shown`));
    results.replaceChildren(
      h('ul', {}, ...hits.slice(0, MOST_SHOWN).map((hit) => entry(hit.target, gist(hit.target, wanted), gist(hit.text, wanted), false))),
    );
  }

  function list() {
    const wanted = search.value.trim();
    if (wanted) listFound(wanted, chosenBureau());
    else listAll(chosenBureau());
  }

  function show() {
    const { type: name, member } = addressed();
    const page = name ? detailOf(model, bureaus, name, member) : null;
    explorer.dataset.showing = page ? 'detail' : 'list';
    detail.replaceChildren(page ?? overviewOf(model, bureaus, name));
    document.title = page ? `${name}${member ? `.${member}` : ''} · Helix Graph` : '数据模型 Schema · Helix Graph';
    const target = detail.querySelector('.target');
    if (target) target.scrollIntoView({ block: 'center' });
    else detail.scrollTop = 0;
    for (const link of results.querySelectorAll('a')) {
      if (link.hash === `#${name}` && !search.value.trim()) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  bureauChoice.append(
    ...[...bureaus.values()].map(({ name, bureauZh, bureauEn }) =>
      h('option', { value: name }, [bureauZh, bureauEn].filter(Boolean).join(' ')),
    ),
  );
  bureauChoice.value = new URLSearchParams(location.search).get('bureau') ?? '';
  // An address may name a bureau that is no longer there.
  if (bureauChoice.selectedIndex < 0) bureauChoice.value = '';

  search.addEventListener('input', list);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') results.querySelector('a')?.click();
    if (event.key === 'ArrowDown') results.querySelector('a')?.focus();
  });
  results.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const links = [...results.querySelectorAll('a')];
    (links[links.indexOf(document.activeElement) + step] ?? search).focus();
  });
  bureauChoice.addEventListener('change', () => {
    const address = new URL(location.href);
    if (chosenBureau()) address.searchParams.set('bureau', chosenBureau());
    else address.searchParams.delete('bureau');
    history.replaceState(null, '', address);
    list();
    if (!addressed().type) show();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.closest('input, select')) return;
    event.preventDefault();
    search.focus();
  });
  self.addEventListener('hashchange', () => {
    show();
    detail.focus({ preventScroll: true });
  });
  list();
  show();
}

try {
  const model = await read(explorer.dataset.model);
  start(model, await bureauNames(model.bureaus));
} catch (error) {
  detail.replaceChildren(
    h(
      'p',
      { class: 'loading' },
      label('数据模型未能载入，请重新打开本页。', 'The schema could not be loaded; please open this page again.'),
      ` ${error.message}`,
    ),
  );
}
