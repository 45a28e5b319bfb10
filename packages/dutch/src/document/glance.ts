import type { BlockView } from '@geestdrift/engine';

/** Letters that a word's normal form writes in another way, and markers and invisible characters inside a word. */
const ODD =
  /[\u0100-\u036f\u1e00-\u1eff\u212a]|[*_~\xad\u200b-\u200f\u2060\ufeff](?<=[\p{L}\d].)(?=[*_~\xad\u200b-\u200f\u2060\ufeff]*[\p{L}\d])/u;

/** Tells of most blocks that they hold none of these, without reading them; expressions of words in lower case. */
export function createGlance(sources: Iterable<string>): (block: BlockView) => boolean {
  const some = new RegExp([...sources].join('|'), 'i');
  return ({ scan }) => some.test(scan) || ODD.test(scan);
}
