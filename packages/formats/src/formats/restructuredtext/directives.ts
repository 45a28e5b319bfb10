/** What of a directive is prose: its argument, its content, both, or nothing. */
export interface DirectiveReading {
  /** `text`: the start of its content; `title`: a caption of its own. */
  readonly argument: 'text' | 'title' | 'none';
  readonly content: boolean;
}

const NOTES =
  'attention caution danger error hint important note tip warning seealso todo compound container only class rst-class glossary hlist footer header tabs tab-set grid';
const TITLED =
  'admonition topic sidebar tab tab-item group-tab dropdown card grid-item-card details list-table table collapse';
const VERSIONS = /^(?:versionadded|versionchanged|deprecated|versionremoved)$/;

const notes = new Set(NOTES.split(' '));
const titled = new Set(TITLED.split(' '));
/** Those of the `notes` whose argument is a name. */
const NAMED = /^(?:container|only|class|rst-class|hlist|tabs|tab-set|grid|glossary)$/;

/** How a directive of this name is read; what is not known may be code, and is not. */
export function readingOf(name: string): DirectiveReading {
  if (titled.has(name)) return { argument: 'title', content: true };
  if (notes.has(name)) return { argument: NAMED.test(name) ? 'none' : 'text', content: true };
  if (VERSIONS.test(name)) return { argument: 'text', content: true };
  if (name === 'rubric' || name === 'centered' || name === 'csv-table')
    return { argument: 'title', content: false };
  return { argument: 'none', content: name === 'figure' };
}
