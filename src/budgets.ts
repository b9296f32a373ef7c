/**
 * Limits on text that other people wrote. No real file comes near them; one that does gets a message of
 * the rule `too-large`, or of its reader. They are checked before a parser runs, because `yaml` and the
 * reader of XML need a stack as deep as the text, and would end the process.
 */
export const budgets = {
  /** How often YAML may stand for something written elsewhere, in one value: more grows without end. */
  aliases: 100,
  /** Lists in lists of YAML and JSON, and elements in elements of XML. */
  nesting: 200,
  /** The last column of Markdown where a list or a quotation may start, in others. */
  listColumn: 100,
  /** Marks of emphasis in one paragraph of Markdown: each is compared with those before it. */
  emphasis: 1000,
  /** Closing brackets in one paragraph of Markdown, for the same reason. */
  brackets: 2000,
  /** Bytes of a file, of which a library’s text and works take several times as much memory. */
  fileSize: 400_000_000,
  /** Bytes of a style; the largest in public has 0.3 million. */
  styleSize: 2_000_000,
  /** Braces in braces of TeX: deeper ones only group, which no value in earnest needs. */
  braces: 60,
  /** Entries that one inherits from, each from the next; each costs a copy of all fields. */
  inheritance: 32,
  /** Commands of a `@preamble` that stand for each other, each for the next: a deeper one is not read. */
  definitions: 32,
  /** Characters of one value of an entry; what is longer is cut. */
  valueLength: 1_000_000,
} as const;
