import type { Directive, Document } from '@geestdrift/engine';
import { findLineComments } from '../../directives/find-line-comments.js';
import { selectMessages } from '../../translations/tree.js';
import { ValueList } from '../../translations/value-list.js';
import { findScalars } from './find-scalars.js';
import { decodeScalar, ENCODE, takesEdits, type YamlScalar } from './yaml-scalar.js';

/** Reads the Dutch strings of a YAML file of translations: those under the root `nl` where its roots are languages. */
export function extractYaml(source: string): Document {
  const values = new ValueList(source);
  const { found: scalars, mistake } = findScalars(source);
  for (const scalar of selectMessages(scalars)) {
    const { start, end, path, style } = scalar;
    values.add({
      decoded: decodeScalar(source, scalar),
      start,
      end,
      place: path.join('.'),
      encode: ENCODE[style],
      allows: (edits) => takesEdits(source, scalar, edits),
    });
  }
  values.addDirectives(outside(scalars, findLineComments(source, '#')));
  return values.finish(mistake);
}

/** What a scalar holds is no comment; both in order. */
function outside(scalars: readonly YamlScalar[], directives: readonly Directive[]): Directive[] {
  let next = 0;
  return directives.filter(({ start }) => {
    while (next < scalars.length && (scalars[next] as YamlScalar).end <= start) next++;
    return (scalars[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}
