/** What readers can take from a figure or chart. */
export const sharingInEnglish = {
  share: "Share",
  embed: "Embed",
  alone: "See it alone",
  putInPage: ", or put it in a page of yours with this code.",
  withoutAddress: "Add your site’s address before each “/…” in it.",
  embedCode: "Embed code",
  pasteAddress: "Paste this address: {address}",
  pasteHtml: "Put the code in an HTML block.",
  insertPicture: "Insert <link>the picture</link>: it names its source and carries its caution.",
  themes:
    "The embed is light. End the address with {dark} for dark, or with {system} to follow the reader’s system.",
  oembed: " For programs that use oEmbed: <link>its description</link>.",

  download: "Download",
  files: {
    svg: "picture, with its attribution inside",
    png: "picture at 300 dpi, in light colours",
    csv: "table, each number with its words and their place",
    "csv-metadata.json": "description of that table’s columns, for programs",
    json: "the same numbers",
    js: "the same as a module to import",
    jsonld: "each number tied to its words, for annotation programs",
  },
  compared: "Other published figures: {files}",
  dataPackage: "<link>Data package</link>, all figures of this notebook",

  cite: "Cite",
  citeFirst: "Cite the document: the numbers are its own.",

  describe: "Describe",
  statedBy: "Stated by",
  theDocument: "The document",
  in: ", in {document}",
  comparedWith: "Compared with",
  caution: "Caution",
  checksum: "SHA-256 of the transcript",
  labelled: "{label} ({facts}). ",
  characters: ", characters {start} to {end} of the transcript",
};
