// GraphiQL with the stored questions beside it. The editor is the publisher's build, served as files of this origin.
import { translateLabels } from './graphiql-labels.js';

const host = document.getElementById('graphiql');
const { endpoint, examples: examplesUrl, script, editorWorker, graphqlWorker, jsonWorker } = host.dataset;

const WORKERS = { graphql: graphqlWorker, json: jsonWorker };
// `globalAPI` gives us the editor itself, so that choosing a question is one step which Ctrl+Z takes back.
self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_module, label) => WORKERS[label] ?? editorWorker };

const GREETING = `# 从示例问题里选一个，或在这里写查询；按 Ctrl+Enter 运行。
# Choose an example question, or write a query here;
# Ctrl+Enter runs it, Ctrl+Space completes it.

{
  __typename
}
`;
const EDITORS = [
  ['operation.graphql', '查询', 'Query'],
  ['variables.json', '变量', 'Variables'],
  ['request-headers.json', '请求头', 'Headers'],
  ['response.json', '结果', 'Result'],
];
const narrow = matchMedia('(max-width: 60rem)');

/** GraphiQL reads the operation's name some moments after the text has changed: who runs a question at once would send the name of the last. */
function withoutStaleName({ operationName, ...rest }) {
  const named = [...rest.query.matchAll(/\b(?:query|mutation|subscription)\s+([_A-Za-z]\w*)/g)].map(([, name]) => name);
  return named.includes(operationName) ? { ...rest, operationName } : rest;
}

async function ask(parameters, { headers = {} } = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json;q=0.9', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(withoutStaleName(parameters)),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `网关没有给出 GraphQL 回答（HTTP ${response.status}）。 The gateway gave no GraphQL answer.` }] };
  }
}

const editorOf = (file) => self.monaco.editor.getEditors().find((editor) => editor.getModel()?.uri.path.endsWith(file));

/** Resolves once GraphiQL has made its editors, which it does some frames after it is mounted. */
async function editorsReady() {
  while (!EDITORS.every(([file]) => editorOf(file))) await new Promise((resolve) => requestAnimationFrame(resolve));
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--mono');
  for (const [file, zh, en] of EDITORS) {
    const editor = editorOf(file);
    editor.updateOptions({ ariaLabel: `${zh} ${en}`, fontFamily, fontSize: 14, fontLigatures: false });
    // GraphiQL lets Tab pass over an editor and Enter go into it, and tells nobody.
    const frame = editor.getContainerDomNode();
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', `${zh}，按 Enter 进入 ${en}, Enter to go in`);
  }
}

function write(file, text) {
  const editor = editorOf(file);
  editor.pushUndoStop();
  editor.executeEdits('example', [{ range: editor.getModel().getFullModelRange(), text }]);
  editor.pushUndoStop();
  editor.setPosition({ lineNumber: 1, column: 1 });
  editor.revealLine(1);
}

const element = (name, attributes, ...children) => {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
};

const list = document.getElementById('example-list');
const buttons = [...list.querySelectorAll('button')];
const panel = document.getElementById('examples');

function choose(example) {
  write('operation.graphql', example.document);
  write('variables.json', Object.keys(example.variables).length ? JSON.stringify(example.variables, null, 2) : '');
  for (const button of buttons) {
    if (button.dataset.example === example.id) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  document
    .getElementById('chosen')
    .replaceChildren(
      element('span', { className: 'code', textContent: example.id }),
      ' ',
      element('span', { className: 'zh', textContent: example.descriptionZh || example.titleZh }),
      ' ',
      element('span', { className: 'en', lang: 'en', textContent: example.descriptionEn || example.titleEn }),
    );
  history.replaceState(null, '', `#${example.id}`);
  if (narrow.matches) panel.open = false;
}

/** One stop for Tab, arrows within: fifty questions must not lie between the keyboard and the editor. */
function moveFocus(event) {
  const shown = buttons.filter((button) => !button.parentElement.hidden);
  const at = shown.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
  if (to === undefined || !shown[to]) return;
  event.preventDefault();
  shown[to].focus();
}

function makeReachable(reachable) {
  for (const button of buttons) button.tabIndex = button === reachable ? 0 : -1;
}

const filter = document.getElementById('filter');

function applyFilter() {
  const wanted = filter.value.trim().toLowerCase();
  for (const button of buttons) button.parentElement.hidden = !button.textContent.toLowerCase().includes(wanted);
  const first = buttons.find((button) => !button.parentElement.hidden);
  document.getElementById('no-example').hidden = first !== undefined;
  makeReachable(first);
}

function foldWhereNarrow() {
  panel.open = !narrow.matches;
  panel.firstElementChild.tabIndex = narrow.matches ? 0 : -1;
}

foldWhereNarrow();
narrow.addEventListener('change', foldWhereNarrow);
panel.firstElementChild.addEventListener('click', (event) => !narrow.matches && event.preventDefault());
applyFilter();
filter.addEventListener('input', applyFilter);
filter.addEventListener('keydown', (event) => event.key === 'ArrowDown' && moveFocus(event));
list.addEventListener('keydown', moveFocus);
list.addEventListener('focusin', (event) => makeReachable(event.target));

const [examples] = await Promise.all([fetch(examplesUrl).then((response) => response.json()), import(script)]);
const root = element('div', { className: 'graphiql-root' });
host.replaceChildren(root);
translateLabels(document.body);
self.YogaGraphiQL.renderYogaGraphiQL(root, {
  fetcher: ask,
  defaultQuery: GREETING,
  shouldPersistHeaders: false,
  showPersistHeadersSettings: false,
  // What a reader typed stays in this tab: on a shared computer the next person finds neither queries nor variables.
  storage: self.sessionStorage,
  // Without this the publisher's wrapper writes every query into the address, and so into logs and histories.
  onEditQuery: () => {},
});
await editorsReady();

const exampleCalled = (id) => examples.find((example) => example.id === id);
const exampleOfAddress = () => exampleCalled(decodeURIComponent(location.hash.slice(1)));

list.addEventListener('click', (event) => {
  const example = exampleCalled(event.target.closest('button')?.dataset.example);
  if (example) choose(example);
});
self.addEventListener('hashchange', () => exampleOfAddress() && choose(exampleOfAddress()));
function runFromAnywhere(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) document.querySelector('.graphiql-execute-button')?.click();
}

/** In a code editor Tab indents, so Escape is the way out, unless it is needed to close something inside. */
function leaveEditor(event) {
  const inside = '.suggest-widget.visible, .find-widget.visible, .parameter-hints-widget.visible, .context-view:not([aria-hidden])';
  if (event.key === 'Escape' && !document.querySelector(inside)) event.target.closest('.graphiql-editor, .result-window')?.focus();
}

// Before the editor sees the key: afterwards what it closed would no longer be open.
document.addEventListener('keydown', (event) => (event.target.closest?.('.monaco-editor') ? leaveEditor(event) : runFromAnywhere(event)), {
  capture: true,
});
// A reload brings back what was being written, not the example it began with.
const isReload = performance.getEntriesByType('navigation')[0]?.type === 'reload';
if (exampleOfAddress() && !isReload) choose(exampleOfAddress());
host.dataset.ready = 'true';
