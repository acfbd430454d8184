import { html, type Html } from './html.ts';

/** A further page of the same origin, shown in the navigation of every page. */
export interface PageLink {
  readonly href: string;
  readonly zh: string;
  readonly en: string;
}

export interface Frame {
  readonly titleZh: string;
  readonly titleEn: string;
  /** Path of this page, to mark it in the navigation. */
  readonly path: string;
  readonly links: readonly PageLink[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Files fetched early because a script will import them. */
  readonly preload?: readonly string[];
  readonly icon: string;
  readonly description: string;
  /** `page` scrolls and has a footer; `tool` fills the window. */
  readonly shape: 'page' | 'tool';
}

/** Two words for one thing: Chinese first, English beside it. */
export const bilingualLabel = (zh: string, en: string): Html => html`<span class="zh">${zh}</span> <span class="en" lang="en">${en}</span>`;

const OWN_PAGES: readonly PageLink[] = [
  { href: '/playground', zh: '查询台', en: 'Playground' },
  { href: '/explorer', zh: '数据模型', en: 'Schema' },
];

const MARK = html`<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
  <path d="M7 2c0 5 10 5 10 10S7 17 7 22" class="strand front" />
  <path d="M17 2c0 5-10 5-10 10s10 5 10 10" class="strand" />
  <path d="M8.6 5h6.8M8 12h8M8.6 19h6.8" class="rung" />
</svg>`;

const navigationLink = (link: PageLink, path: string): Html =>
  html`<li><a href="${link.href}" ${link.href === path ? html`aria-current="page"` : null}>${bilingualLabel(link.zh, link.en)}</a></li>`;

/** A whole page: head, header with navigation, main, footer. Everything it loads lies on our own origin. */
export function page(frame: Frame, main: Html): string {
  const document = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${frame.description}" />
        <title>${frame.titleZh} ${frame.titleEn} · Helix Graph</title>
        <link rel="icon" href="${frame.icon}" type="image/svg+xml" />
        ${frame.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${(frame.preload ?? []).map((href) => html`<link rel="modulepreload" href="${href}" />`)}
        ${frame.scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body class="${frame.shape}">
        <a class="skip" href="#main">${bilingualLabel('跳到正文', 'Skip to content')}</a>
        <header class="site">
          <a class="brand" href="/">${MARK}<span class="wordmark" lang="en">Helix Graph</span></a>
          <nav aria-label="主导航 Main">
            <ul>
              ${[...OWN_PAGES, ...frame.links].map((link) => navigationLink(link, frame.path))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        ${
          frame.shape === 'page' &&
          html`<footer class="site">
            <p>
              ${bilingualLabel('本站不加载任何外部资源，可在内网离线使用。', 'This site loads nothing from elsewhere; it works on an intranet without internet.')}
            </p>
          </footer>`
        }
      </body>
    </html> `;
  return document.markup;
}
