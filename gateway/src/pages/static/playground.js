// GraphiQL with the stored questions beside it. The editor is the publisher's build, served as files of this origin.
import { translateLabels } from './graphiql-labels.js';
import { identitiesOf, ready, signedIn, signIn, signOut } from './sign-in.js';

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
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...signedIn()?.headers, ...headers },
    body: JSON.stringify(withoutStaleName(parameters)),
  });
  const text = await response.text();
  if (response.status === 401) becomePublic();
  try {
    const answer = JSON.parse(text);
    tellWithheld(answer.extensions?.withheld ?? []);
    return answer;
  } catch {
    return { errors: [{ message: `网关没有给出 GraphQL 回答（HTTP ${response.status}）。 The gateway gave no GraphQL answer.` }] };
  }
}

/** What the answer withholds, once for each field and reason, with the bureau to ask. */
function tellWithheld(entries) {
  const place = document.getElementById('withheld');
  const groups = Map.groupBy(entries, ({ coordinate, code }) => `${coordinate} ${code}`);
  place.hidden = groups.size === 0;
  place.firstElementChild.replaceChildren(
    element('span', { className: 'zh', textContent: `${entries.length} 处无权查看` }),
    ' ',
    element('span', { className: 'en', lang: 'en', textContent: `${entries.length} withheld` }),
  );
  place.lastElementChild.replaceChildren(
    ...[...groups.values()].map(([entry, ...others]) =>
      element(
        'li',
        {},
        element('code', { textContent: `${entry.coordinate}${others.length ? ` ×${others.length + 1}` : ''}` }),
        ' ',
        element('span', { className: 'zh', textContent: `${entry.reasonZh}。请询${entry.askZh}。` }),
        ' ',
        element('span', { className: 'en', lang: 'en', textContent: `${entry.reasonEn}. Ask the ${entry.askEn}.` }),
      ),
    ),
  );
}

const identity = document.getElementById('identity');
const provider = identity && { issuer: identity.dataset.issuer, clientId: identity.dataset.client };
const role = document.getElementById('role');

function becomePublic() {
  signOut();
  if (role) role.value = '';
  for (const id of ['sign-out', 'sign-in']) {
    const button = document.getElementById(id);
    if (button) button.hidden = id === 'sign-out' || !role.hidden;
  }
}

/** Roles to choose from where the provider offers them, else a button that leads to its own page. */
async function offerIdentities() {
  if (!provider) return;
  await ready(provider);
  const identities = await identitiesOf(provider);
  const who = signedIn();
  // The start page leads here as one of the roles.
  const wanted = new URLSearchParams(location.search).get('as');
  if (wanted !== null) history.replaceState(null, '', location.pathname + location.hash);
  if (wanted !== who?.subject && identities?.some(({ id }) => id === wanted)) await signIn(provider, wanted);
  if (identities) {
    role.append(...identities.map(({ id, labelZh, labelEn }) => element('option', { value: id, textContent: `${labelZh} ${labelEn}` })));
    role.value = who?.subject ?? '';
    role.hidden = false;
    role.addEventListener('change', () => (role.value ? signIn(provider, role.value) : becomePublic()));
  } else {
    const enter = document.getElementById('sign-in');
    const leave = document.getElementById('sign-out');
    enter.hidden = who !== null;
    leave.hidden = who === null;
    enter.addEventListener('click', () => signIn(provider));
    leave.addEventListener('click', becomePublic);
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

// First, for it may lead away from this page.
await offerIdentities();
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
