// One type of the schema as a page: whose it is, what it holds, and who uses it.
import { description, h, label } from './explorer-elements.js';

const KIND_NAMES = {
  root: ['入口', 'Entry point'],
  entity: ['实体', 'Entity'],
  object: ['类型', 'Type'],
  interface: ['接口', 'Interface'],
  union: ['联合', 'Union'],
  enum: ['枚举', 'Enum'],
  input: ['输入', 'Input'],
  scalar: ['标量', 'Scalar'],
};

/** Long values of a deprecation follow the same rule as descriptions: Chinese, then English. */
const deprecation = (reason) =>
  reason === null ? null : h('p', { class: 'deprecated-note' }, label('已弃用', 'Deprecated'), '： ', reason);

/** `[Institution!]!` with the name as a link, where the schema has such a type. */
function typeLink(model, type) {
  const name = /\w+/.exec(type)[0];
  const at = type.indexOf(name);
  const target = model.types.some((each) => each.name === name) ? h('a', { href: `#${name}` }, name) : name;
  return [type.slice(0, at), target, type.slice(at + name.length)];
}

const useLink = ({ type, field, arg }) => {
  const target = field ? `${type}.${field}` : type;
  return h('li', {}, h('a', { href: `#${target}` }, arg ? `${target}(${arg})` : target));
};

const bureauName = (bureaus, name) => {
  const bureau = bureaus.get(name);
  return [
    h('span', { class: 'bureau-name' }, bureau?.bureauZh ?? name),
    ' ',
    h('span', { class: 'en', lang: 'en' }, bureau?.bureauEn ?? ''),
  ];
};

const directiveTags = (directives) =>
  directives.map((directive) => h('a', { class: 'tag directive', href: `#${/^@\w+/.exec(directive)?.[0] ?? ''}` }, directive));

/** `name: Type = default`, the form in which arguments and input fields are declared. */
const inputSignature = (model, input) =>
  h(
    'p',
    { class: 'signature' },
    h('span', { class: 'name' }, input.name),
    h('span', { class: 'punctuation' }, ': '),
    typeLink(model, input.type),
    input.defaultValue === null ? null : h('span', { class: 'default' }, ` = ${input.defaultValue}`),
  );

const argumentItem = (model, arg) =>
  h(
    'li',
    { class: arg.deprecated === null ? null : 'is-deprecated' },
    inputSignature(model, arg),
    description(arg),
    deprecation(arg.deprecated),
    arg.directives.length ? h('div', { class: 'tags' }, directiveTags(arg.directives)) : null,
  );

function member(owner, name, isTarget, deprecated, ...children) {
  const classes = ['member', isTarget ? 'target' : '', deprecated === null ? '' : 'is-deprecated'].filter(Boolean).join(' ');
  return h('li', { class: classes, id: `${owner}.${name}` }, ...children);
}

const nameLink = (owner, name) => h('a', { class: 'name', href: `#${owner}.${name}` }, name);

const answeredBy = (bureaus, field) =>
  h(
    'p',
    { class: 'answered-by' },
    h('span', { class: 'visually-hidden' }, label('由谁提供', 'Answered by'), ' '),
    field.bureaus.map((name) => bureaus.get(name)?.bureauZh ?? name).join('、'),
  );

function fieldItem(model, bureaus, type, field, target) {
  const tags = [
    ...field.requires.map(({ fields }) => h('span', { class: 'tag' }, label('须先取得', 'requires'), ' ', h('code', {}, fields))),
    field.movedFrom
      ? h('span', { class: 'tag' }, label('移交自', 'moved from'), ' ', bureaus.get(field.movedFrom)?.bureauZh ?? field.movedFrom)
      : null,
    ...directiveTags(field.directives),
  ].filter(Boolean);
  return member(
    type.name,
    field.name,
    field.name === target,
    field.deprecated,
    answeredBy(bureaus, field),
    h('p', { class: 'signature' }, nameLink(type.name, field.name), h('span', { class: 'punctuation' }, ': '), typeLink(model, field.type)),
    description(field),
    deprecation(field.deprecated),
    field.args.length
      ? h('ul', { class: 'args', 'aria-label': '参数 Arguments' }, ...field.args.map((arg) => argumentItem(model, arg)))
      : null,
    tags.length ? h('div', { class: 'tags' }, ...tags) : null,
  );
}

const group = (heading, count, list) =>
  h('section', { class: 'group' }, h('h2', {}, heading, h('span', { class: 'count' }, String(count))), list);

/** Fields by the bureau that answers them: those in common first, then the owner's, then what others add. */
function fieldGroups(model, bureaus, type, target) {
  const items = (fields) => h('ul', {}, ...fields.map((field) => fieldItem(model, bureaus, type, field, target)));
  const contributing = type.shares.filter((share) => share.ownFields > 0).map((share) => share.bureau);
  if (contributing.length < 2) return [group(label('字段', 'Fields'), type.fields.length, items(type.fields))];
  const ordered = [...bureaus.keys()].filter((name) => contributing.includes(name)).sort((a, b) => (b === type.owner) - (a === type.owner));
  const common = type.fields.filter((field) => field.bureaus.length !== 1);
  const groups = ordered.map((bureau) => {
    const own = type.fields.filter((field) => field.bureaus.length === 1 && field.bureaus[0] === bureau);
    return group(bureauName(bureaus, bureau), own.length, items(own));
  });
  return common.length ? [group(label('共有字段', 'Fields in common'), common.length, items(common)), ...groups] : groups;
}

const fact = (zh, en, ...content) => h('div', {}, h('dt', {}, label(zh, en)), h('dd', {}, ...content));

function shareItem(bureaus, type, share) {
  const part = share.referenceOnly
    ? label('只引用', 'refers only')
    : type.shares.length > 1 && share.ownFields
      ? label(`独立提供 ${share.ownFields} 个字段`, `alone answers ${share.ownFields} ${share.ownFields === 1 ? 'field' : 'fields'}`)
      : null;
  return h('li', {}, ...bureauName(bureaus, share.bureau), part ? h('span', { class: 'part' }, ' · ', part) : null);
}

function facts(model, bureaus, type) {
  const keys = [...new Set(type.shares.flatMap((share) => share.keys))];
  const others = type.shares.filter((share) => share.bureau !== type.owner);
  const typeLinks = (names) => h('ul', { class: 'plain-list' }, ...names.map((name) => h('li', {}, typeLink(model, name))));
  return h(
    'dl',
    { class: 'facts' },
    type.owner
      ? fact(
          '主责部门',
          'Owning bureau',
          h(
            'ul',
            {},
            shareItem(
              bureaus,
              type,
              type.shares.find((share) => share.bureau === type.owner),
            ),
          ),
        )
      : null,
    others.length
      ? fact(
          type.owner ? '参与部门' : '共同部门',
          type.owner ? 'Also contributing' : 'Bureaus',
          h('ul', {}, ...others.map((share) => shareItem(bureaus, type, share))),
        )
      : null,
    keys.length ? fact('键', keys.length === 1 ? 'Key' : 'Keys', h('ul', {}, ...keys.map((key) => h('li', {}, h('code', {}, key))))) : null,
    type.interfaces.length ? fact('实现接口', 'Implements', typeLinks(type.interfaces)) : null,
    type.specifiedBy ? fact('规范', 'Specified by', h('code', {}, type.specifiedBy)) : null,
    type.directives.length ? fact('指令', 'Directives', h('div', { class: 'tags' }, directiveTags(type.directives))) : null,
  );
}

const uses = (usedBy) => {
  const list = h('ul', { class: 'uses' }, ...usedBy.map(useLink));
  return usedBy.length ? group(label('被引用', 'Used by'), usedBy.length, list) : null;
};

const back = () => h('a', { class: 'back', href: '#' }, '← ', label('全部类型', 'All types'));

const inputItem = (model, type, input, target) =>
  member(
    type.name,
    input.name,
    input.name === target,
    input.deprecated,
    inputSignature(model, input),
    description(input),
    deprecation(input.deprecated),
    input.directives.length ? h('div', { class: 'tags' }, directiveTags(input.directives)) : null,
  );

const valueItem = (type, value, target) =>
  member(
    type.name,
    value.name,
    value.name === target,
    value.deprecated,
    h('p', { class: 'signature' }, nameLink(type.name, value.name)),
    description(value),
    deprecation(value.deprecated),
    value.directives.length ? h('div', { class: 'tags' }, directiveTags(value.directives)) : null,
  );

function typeDetail(model, bureaus, type, target) {
  const memberLinks = type.members.map((name) => h('li', { class: 'member' }, h('p', { class: 'signature' }, typeLink(model, name))));
  const [zh, en] = KIND_NAMES[type.kind];
  return h(
    'div',
    {},
    back(),
    h('p', { class: 'kind' }, label(zh, en)),
    h('h1', {}, type.name),
    description(type),
    facts(model, bureaus, type),
    type.fields.length ? fieldGroups(model, bureaus, type, target) : null,
    type.inputs.length
      ? group(
          label('输入字段', 'Input fields'),
          type.inputs.length,
          h('ul', {}, ...type.inputs.map((input) => inputItem(model, type, input, target))),
        )
      : null,
    type.values.length
      ? group(label('取值', 'Values'), type.values.length, h('ul', {}, ...type.values.map((value) => valueItem(type, value, target))))
      : null,
    memberLinks.length
      ? group(
          type.kind === 'union' ? label('成员', 'Members') : label('实现者', 'Implemented by'),
          memberLinks.length,
          h('ul', {}, ...memberLinks),
        )
      : null,
    uses(type.usedBy),
  );
}

const directiveDetail = (model, directive) =>
  h(
    'div',
    {},
    back(),
    h('p', { class: 'kind' }, label('指令', 'Directive')),
    h('h1', {}, `@${directive.name}`),
    description(directive),
    h('dl', { class: 'facts' }, fact('可用于', 'On', h('code', {}, directive.locations.join(' ')))),
    directive.args.length
      ? group(
          label('参数', 'Arguments'),
          directive.args.length,
          h('ul', { class: 'args' }, ...directive.args.map((arg) => argumentItem(model, arg))),
        )
      : null,
    uses(directive.usedBy),
  );

/** The page of a type, a member's type or a directive; null when the schema has none of that name. */
export function detailOf(model, bureaus, name, target) {
  if (name.startsWith('@')) {
    const directive = model.directives.find((each) => `@${each.name}` === name);
    return directive ? directiveDetail(model, directive) : null;
  }
  const type = model.types.find((each) => each.name === name);
  return type ? typeDetail(model, bureaus, type, target) : null;
}

/** What is shown before a type is chosen: how much each bureau brings. */
export function overviewOf(model, bureaus, missing) {
  const row = (name) => {
    const bureau = bureaus.get(name);
    const owned = model.types.filter((type) => type.owner === name && type.kind === 'entity').length;
    const contributed = model.types.filter(
      (type) => type.owner !== name && type.kind === 'entity' && type.shares.some((share) => share.bureau === name && share.ownFields > 0),
    ).length;
    const fields = model.types.flatMap((type) => type.fields).filter((field) => field.bureaus.includes(name)).length;
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, bureau.bureauZh, h('span', { class: 'en', lang: 'en' }, bureau.bureauEn)),
      h('td', {}, label(bureau.nameZh, bureau.nameEn)),
      ...[owned, contributed, fields].map((count) => h('td', { class: 'number' }, String(count))),
    );
  };
  const column = (zh, en, number = true) => h('th', { scope: 'col', class: number ? 'number' : null }, label(zh, en));
  return h(
    'div',
    { class: 'overview' },
    missing
      ? h('p', { class: 'deprecated-note', role: 'status' }, label(`没有名为 ${missing} 的类型。`, `There is no type ${missing}.`))
      : null,
    h('h1', {}, label('数据模型', 'The schema')),
    h(
      'p',
      { class: 'lead' },
      label(
        '按名称或说明查找类型、字段与枚举值；每一项都写明由哪个部门负责。',
        'Find a type, field or value by its name or description; each says which bureau answers for it.',
      ),
    ),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          column('部门', 'Bureau', false),
          column('掌管', 'Holds', false),
          column('实体', 'Entities'),
          column('参与的实体', 'Adds to'),
          column('字段', 'Fields'),
        ),
      ),
      h('tbody', {}, ...[...bureaus.keys()].map(row)),
    ),
  );
}
