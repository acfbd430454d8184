// Search over names and descriptions in both languages. A few thousand texts: a plain scan answers between two key strokes.
import { h } from './explorer-elements.js';

/** Every element that can be found, in the case in which it is compared. Built once for a model. */
function textsOf(model) {
  const texts = [];
  const add = (target, name, { zh, en }, bureaus) => {
    const text = [zh, en].filter(Boolean).join(' ');
    texts.push({ target, text, bureaus, sought: { name: name.toLowerCase(), target: target.toLowerCase(), text: text.toLowerCase() } });
  };
  for (const type of model.types) {
    const bureaus = type.shares.map((share) => share.bureau);
    add(type.name, type.name, type, bureaus);
    for (const field of type.fields) {
      add(`${type.name}.${field.name}`, field.name, field, field.bureaus);
      for (const arg of field.args) if (arg.zh || arg.en) add(`${type.name}.${field.name}`, arg.name, arg, field.bureaus);
    }
    for (const input of type.inputs) add(`${type.name}.${input.name}`, input.name, input, bureaus);
    for (const value of type.values) add(`${type.name}.${value.name}`, value.name, value, value.bureaus);
  }
  for (const directive of model.directives) add(`@${directive.name}`, directive.name, directive, []);
  return texts;
}

const known = new WeakMap();

/** How well an element matches, 0 the best; -1 when it does not. */
function rank({ name, target, text }, wanted) {
  if (name === wanted || target === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (target.includes(wanted)) return 2;
  if (text.startsWith(wanted)) return 3;
  return text.includes(wanted) ? 4 : -1;
}

/** What matches, best first: names before descriptions, types before their members. One line for each element. */
export function searchIn(model, query, bureau) {
  if (!known.has(model)) known.set(model, textsOf(model));
  const wanted = query.toLowerCase();
  const best = new Map();
  for (const entry of known.get(model)) {
    if (bureau && !entry.bureaus.includes(bureau)) continue;
    const score = rank(entry.sought, wanted);
    if (score < 0) continue;
    const before = best.get(entry.target);
    if (!before || score < before.score) best.set(entry.target, { ...entry, score });
  }
  return [...best.values()].sort((a, b) => a.score - b.score || a.target.includes('.') - b.target.includes('.'));
}

/** A text with the sought part marked, begun shortly before it. */
export function gist(text, query) {
  const at = text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return [text];
  const from = at > 24 ? at - 12 : 0;
  return [from ? '…' : '', text.slice(from, at), h('mark', {}, text.slice(at, at + query.length)), text.slice(at + query.length)];
}
