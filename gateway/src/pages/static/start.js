import { identitiesOf } from './sign-in.js';

// Keeps the state of the bureaus current without a reload, and copies the curl line. The page is complete without it.
const EVERY_MS = 10_000;

const tally = document.getElementById('tally');
const checked = document.getElementById('checked');

const label = (zh, en) => {
  const chinese = Object.assign(document.createElement('span'), { className: 'zh', textContent: zh });
  const english = Object.assign(document.createElement('span'), { className: 'en', lang: 'en', textContent: en });
  return [chinese, ' ', english];
};

function showTime(text) {
  checked.textContent = text;
}

const clock = (instant) => new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false }).format(new Date(instant));

function show({ bureaus, checkedAt }) {
  for (const bureau of bureaus) {
    for (const place of document.querySelectorAll(`[data-bureau="${CSS.escape(bureau.name)}"]`)) {
      place.dataset.healthy = String(bureau.healthy);
      place
        .querySelector('.state-text')
        ?.replaceChildren(...(bureau.healthy ? label('应答正常', 'answering') : label('无应答', 'not answering')));
      const latency = place.querySelector('.latency');
      if (latency) latency.textContent = bureau.latencyMs === null ? '' : `${Math.round(bureau.latencyMs)} ms`;
    }
  }
  const answering = bureaus.filter((bureau) => bureau.healthy).length;
  const count = tally.querySelector('strong');
  // Only a change is written, so that a screen reader is not told the same number every ten seconds.
  if (count.textContent !== String(answering)) count.textContent = String(answering);
  showTime(clock(checkedAt));
}

async function refresh() {
  if (document.hidden) return;
  try {
    const response = await fetch('/api/bureaus', { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(8_000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    show(await response.json());
  } catch {
    showTime('状态未能更新 not refreshed');
  }
}

if (tally && checked) {
  showTime(clock(checked.dataset.checkedAt));
  setInterval(refresh, EVERY_MS);
  document.addEventListener('visibilitychange', refresh);
}

const curl = document.getElementById('curl');
const copy = document.getElementById('copy');
if (curl && copy) {
  // Behind a proxy the server may not know the address that the reader typed; the browser does.
  curl.textContent = curl.textContent.replace(/https?:\/\/[^/\s]+/, location.origin);
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(curl.textContent);
      copy.replaceChildren(...label('已复制', 'Copied'));
    } catch {
      // On a plain-HTTP intranet address browsers offer no clipboard: select the text, so that Ctrl+C copies it.
      getSelection().selectAllChildren(curl);
      copy.replaceChildren(...label('已选中，请按 Ctrl+C', 'Selected'));
    }
    setTimeout(() => copy.replaceChildren(...label('复制', 'Copy')), 2_500);
  });
}

const roles = document.getElementById('role-section');
const identities = roles && (await identitiesOf(roles.dataset));
if (identities) {
  roles.querySelector('ul').replaceChildren(
    ...identities.map(({ id, labelZh, labelEn }) => {
      const link = Object.assign(document.createElement('a'), { href: `/playground?as=${encodeURIComponent(id)}` });
      link.append(...label(labelZh, labelEn));
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  roles.hidden = false;
}
