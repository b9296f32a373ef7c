import { fields } from "./fields.ts";

/** Fields from which other fields are assembled, or which say what other fields are. */
const subordinate = `
  subtitle titleaddon mainsubtitle maintitleaddon booksubtitle booktitleaddon journalsubtitle journaltitleaddon
  issuesubtitle issuetitleaddon eventtitleaddon month year day eprint eprinttype eprintclass archiveprefix primaryclass
  editortype editoratype editorbtype editorctype authortype entrysubtype language options
`;

/** Further fields of BibLaTeX or written by programs, which no other format has. */
const others = `
  afterword annotator bookpagination commentator editorb editorc entryset execute file foreword gender holder ids indextitle
  indexsorttitle introduction isan ismn isrn iswc key label langidopts namea nameb namec nameaddon nameatype namebtype
  namectype origlanguage pagination presort related relatedoptions relatedstring relatedtype reprinttitle shortauthor
  shorteditor shorthand shorthandintro shortseries sortkey sortname sortshorthand sorttitle sortyear xdata xref crossref
  lista listb listc listd liste listf usera userb userc userd usere userf verba verbb verbc pdf urlraw collaboration
  acknowledgement bibdate bookpages fjournal mrclass mrnumber mrreviewer zblnumber
`;

/** Every known field, by BibLaTeX’s name and all other names that are read. */
export const fieldNames: ReadonlySet<string> = new Set([
  ...fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...`${subordinate} ${others}`.split(/\s+/).filter((name) => name !== ""),
]);
