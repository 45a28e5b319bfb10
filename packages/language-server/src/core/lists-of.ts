import { folderOf, Mistakes, parseConfigText } from '@geestdrift/config';
import { resolvePath } from '@geestdrift/config/paths';

/** What a list is named by that is no package: a path. */
const PATH = /^\.{0,2}\/|^[A-Za-z]:|\.(?:ya?ml|json|[ct]sv)$/i;

/** The paths of the lists that a configuration names itself, packages aside, in its order; none where it cannot be read. */
export function listsOf(text: string, path: string): readonly string[] {
  const root = parseConfigText(text, new Mistakes(path));
  const top = path.endsWith('/package.json') ? valueAt(root, 'geestdrift') : root;
  const lists = valueAt(top, 'lists');
  const items = lists?.kind === 'list' ? lists.items : lists === undefined ? [] : [lists];
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && PATH.test(item.value)
      ? [resolvePath(folderOf(path), item.value)]
      : [],
  );
}

type Node = NonNullable<ReturnType<typeof parseConfigText>>;

function valueAt(node: Node | null | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === key)?.value;
}
