import { capital } from "../../../capital.ts";
import { kinds } from "../../../works/kinds.ts";
import type { Library } from "../../../library/library.ts";
import type { Work, WorkKind } from "../../../works/work.ts";
import type { Words } from "../../words/words.ts";
import type { Notebook } from "../../../notebook/notebook.ts";

/** Works of one kind that are listed together. */
export interface KindGroup {
  kind: WorkKind;
  name: string;
  works: readonly Work[];
}

/** How many works a page lists: no more than a reader looks through. */
export const worksAPage = 14;

const inOrder = new WeakMap<Library, readonly Work[]>();

/** All works by kind, then in library order. */
export function worksByKind({ library }: Notebook): readonly Work[] {
  const known = inOrder.get(library);
  if (known) return known;
  const order = new Map(kinds.map(({ kind }, index) => [kind, index]));
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  works.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  inOrder.set(library, works);
  return works;
}

/** A kind, the position of its first work in the full list, and how many there are. */
export interface ListedKind {
  kind: WorkKind;
  first: number;
  count: number;
}

const kindsOf = new WeakMap<Library, readonly ListedKind[]>();

export function kindsInOrder(notebook: Notebook): readonly ListedKind[] {
  const known = kindsOf.get(notebook.library);
  if (known) return known;
  const found = new Map<WorkKind, ListedKind>();
  worksByKind(notebook).forEach(({ kind }, at) => {
    const { first, count } = found.get(kind) ?? { first: at, count: 0 };
    found.set(kind, { kind, first, count: count + 1 });
  });
  const made = [...found.values()];
  kindsOf.set(notebook.library, made);
  return made;
}

export function groupsOf(works: readonly Work[], { parts }: Words): KindGroup[] {
  return kinds.flatMap(({ kind }) => {
    const found = works.filter((work) => work.kind === kind);
    return found.length > 0 ? [{ kind, name: capital(parts.kinds[kind].more), works: found }] : [];
  });
}
