/** What a title becomes in an entry that is part of the titled one. */
export interface RenamedTitle {
  parents: readonly string[];
  children: readonly string[];
  prefix: "main" | "book" | "journal";
  /** Whether the parent’s author is the child’s `bookauthor` too. */
  bookAuthor?: boolean;
}

/** BibLaTeX’s default rules: its manual, appendix “Default Inheritance Setup”. */
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

/** Fields that belong to one entry alone. */
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
