/** How a title is renamed in an entry that is part of the titled work. */
export interface RenamedTitle {
  parents: readonly string[];
  children: readonly string[];
  prefix: "main" | "book" | "journal";
  /** Whether the parent’s author also becomes the child’s `bookauthor`. */
  bookAuthor?: boolean;
}

/** BibLaTeX’s default rules: the appendix “Default Inheritance Setup” of its manual. */
export const renamedTitles: readonly RenamedTitle[] = [
  {
    parents: ["mvbook"],
    children: ["inbook", "bookinbook", "suppbook"],
    prefix: "main",
    bookAuthor: true,
  },
  { parents: ["mvbook"], children: ["book"], prefix: "main" },
  {
    parents: ["book"],
    children: ["inbook", "bookinbook", "suppbook"],
    prefix: "book",
    bookAuthor: true,
  },
  {
    parents: ["mvcollection", "mvreference"],
    children: ["collection", "reference", "incollection", "inreference", "suppcollection"],
    prefix: "main",
  },
  {
    parents: ["collection", "reference"],
    children: ["incollection", "inreference", "suppcollection"],
    prefix: "book",
  },
  { parents: ["mvproceedings"], children: ["proceedings", "inproceedings"], prefix: "main" },
  { parents: ["proceedings"], children: ["inproceedings"], prefix: "book" },
  { parents: ["periodical"], children: ["article", "suppperiodical"], prefix: "journal" },
];

export const titleFields: ReadonlySet<string> = new Set(["title", "subtitle", "titleaddon"]);

/** Fields that are never inherited. */
export const neverInherited: ReadonlySet<string> = new Set([
  "crossref",
  "entryset",
  "entrysubtype",
  "execute",
  "ids",
  "keptfor",
  "label",
  "options",
  "presort",
  "related",
  "relatedoptions",
  "relatedstring",
  "relatedtype",
  "shorthand",
  "shorthandintro",
  "sortkey",
  "xdata",
  "xref",
]);
