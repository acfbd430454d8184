// Elements from data. Children that are strings become text nodes, so nothing in a schema can become markup.

/** An element with attributes and children; null and false children are left out, lists are flattened. */
export function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Chinese first, English beside it; an empty half leaves no gap. */
export const label = (zh, en) =>
  h('span', {}, zh ? h('span', { class: 'zh' }, zh) : null, zh && en ? ' ' : null, en ? h('span', { class: 'en', lang: 'en' }, en) : null);

export const description = ({ zh, en }) =>
  zh || en
    ? h(
        'p',
        { class: 'description' },
        zh ? h('span', { class: 'zh' }, zh) : null,
        zh && en ? ' ' : null,
        en ? h('span', { class: 'en', lang: 'en' }, en) : null,
      )
    : null;
