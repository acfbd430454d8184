// GraphiQL speaks English only. Its few lasting labels get their Chinese word in front; what is not listed stays as it is.
const WORDS = [
  ['Show Documentation Explorer', '显示模式文档'],
  ['Hide Documentation Explorer', '收起模式文档'],
  ['Show GraphiQL Explorer', '显示查询构造器'],
  ['Hide GraphiQL Explorer', '收起查询构造器'],
  ['Re-fetch GraphQL schema', '重新读取模式'],
  ['Open short keys dialog', '快捷键'],
  ['Open settings dialog', '设置'],
  ['Select active operation', '选择查询'],
  ['New tab', '新标签页'],
  ['Close Tab', '关闭标签页'],
  ['Operation Editor', '查询编辑区'],
  ['Editor Commands', '编辑命令'],
  ['Execute query', '运行查询'],
  ['Stop query', '停止查询'],
  ['Prettify query', '整理格式'],
  ['Merge fragments into query', '合并片段'],
  ['Copy query', '复制查询'],
  ['Variables', '变量'],
  ['Headers', '请求头'],
  ['Hide editor tools', '收起变量与请求头'],
  ['Show editor tools', '展开变量与请求头'],
  ['Result Window', '结果'],
  ['Docs', '模式文档'],
  ['Explorer', '查询构造器'],
  ['Root Types', '入口类型'],
  ['All Schema Types', '全部类型'],
  ['Fields', '字段'],
  ['Arguments', '参数'],
  ['Enum Values', '取值'],
  ['Type', '类型'],
  ['Settings', '设置'],
  ['Short Keys', '快捷键'],
];

/** `Copy query (Shift-Ctrl-C)` becomes `复制查询 Copy query (Shift-Ctrl-C)`; a text already translated, or unknown, gives null. */
function translated(text) {
  const word = WORDS.find(([english]) => text === english || text.startsWith(`${english} (`));
  return word ? `${word[1]} ${text}` : null;
}

function translate(element) {
  const label = translated(element.getAttribute('aria-label') ?? '');
  if (label) element.setAttribute('aria-label', label);
  for (const child of element.childNodes) {
    const text = child.nodeType === Node.TEXT_NODE ? translated(child.nodeValue) : null;
    if (text) child.nodeValue = text;
  }
}

/** Translates GraphiQL's labels under `root`, now and as they appear. The code editors inside it are left alone. */
export function translateLabels(root) {
  const isOurs = (element) => element.nodeType === Node.ELEMENT_NODE && !element.closest('.monaco-editor, .examples, .bar, header.site');
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!isOurs(target)) continue;
      translate(target);
      for (const added of addedNodes) {
        if (!isOurs(added)) continue;
        translate(added);
        added.querySelectorAll('[aria-label], button, div').forEach((element) => isOurs(element) && translate(element));
      }
    }
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
}
