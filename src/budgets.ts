/**
 * Limits on text written by other people. No real file comes near them; one that exceeds a limit gets a message of
 * the rule `too-large`, or of its reader. They are checked before a parser runs, because `yaml` and the XML reader
 * need a stack as deep as the text is nested, and would end the process.
 */
export const budgets = {
  /** Uses of YAML aliases in one value: with more, a value could grow without end. */
  aliases: 100,
  /** Nested lists in YAML and JSON, and nested elements in XML. */
  nesting: 200,
  /** Nested elements of a page that is taken in: browsers read no more either. */
  elementNesting: 512,
  /** The last column in Markdown at which a list or block quote may start inside others. */
  listColumn: 100,
  /** Emphasis marks in one paragraph of Markdown: each is compared with those before it. */
  emphasis: 1000,
  /** Closing brackets in one paragraph of Markdown, for the same reason. */
  brackets: 2000,
  /** How far back, in tokens, its closing brackets together look for one that opens. */
  bracketSearch: 4_000_000,
  /** Bytes of a file; a library’s text and works take several times as much memory. */
  fileSize: 400_000_000,
  /** Bytes of a file of a format that can only be read as a whole, which takes twenty times as much memory. */
  wholeSize: 40_000_000,
  /** Bytes of one record of a file that is read in pieces. */
  recordSize: 16_000_000,
  /** Bytes that the parts of a document are unpacked to: a kilobyte may become a megabyte. */
  unpackedSize: 200_000_000,
  /** Bytes of memory and seconds of processor time in which a received document is read. */
  readingMemory: 1_000_000_000,
  readingTime: 120,
  /** Bytes of a style; the largest public one has 0.3 million. */
  styleSize: 2_000_000,
  /** Nested braces in TeX: deeper ones only group, which no real value needs. */
  braces: 60,
  /** Entries that inherit from one another in a chain; each costs a copy of all fields. */
  inheritance: 32,
  /** Commands of a `@preamble` that are defined by one another in a chain: deeper ones are not read. */
  definitions: 32,
  /** Characters in one value of an entry; longer values are cut. */
  valueLength: 1_000_000,
} as const;
