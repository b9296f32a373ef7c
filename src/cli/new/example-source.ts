/** A source of a new notebook, in words of the notebook's own: a transcript, and the same words annotated. */
const transcript = `This document is an example. It shows how a notebook works, and is to be replaced by a document of your own.

A notebook keeps the words of a document as they were received, beside a record of each work that the document cites. The words “the Genocide Convention” are such a citation: they lead to the record of that treaty.

This document has three paragraphs. That number is a reported figure: it keeps the words that state it, and their place in the transcript.
`;

const frontMatter = `---
title: How a notebook works
lang: en
received:
  how: Written as an example, together with the notebook.
figures:
  paragraphs:
    label: Paragraphs of this document
    unit: paragraphs
---

`;

const annotated = transcript
  .replace("the Genocide Convention", "[the Genocide Convention](@genocide)")
  .replace("three", ":figure[three]{#paragraphs}");

export const exampleSource = {
  "sources/example.txt": transcript,
  "sources/example.md": frontMatter + annotated,
} as const;

/** The library of a new notebook: the example, and the work that it cites. */
export const exampleLibrary = `% The library: one entry for each work that the notebook cites. Fields of the notebook's own:
%   verification  of the record: verified, reported, disputed, not-located; none means unverified
%   evidence      what confirms the record, divided by " and ": {title; address; primary; words={...}},
%                 primary for the publisher's own, copy for a copy elsewhere; verifiedon: on which day
%   unconfirmed   the names of fields whose value is kept but not confirmed

@misc{example,
  entrysubtype = {source},
  title = {How a notebook works},
  langid = {english},
}

@legal{genocide,
  entrysubtype = {piltreaty},
  title = {Convention on the Prevention and Punishment of the Crime of Genocide},
  shorttitle = {Genocide Convention},
  location = {Paris},
  date = {1948-12-09},
  execution = {adopted=1948-12-09 and opened=1948-12-09 and inforce=1951-01-12},
  journaltitle = {UNTS},
  volume = {78},
  pages = {277},
  number = {1021},
  pagination = {article},
  articles = {19},
  langid = {english},
  url = {https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-1&chapter=4&clang=_en},
  verification = {verified},
  evidence = {{http://treaties.un.org/pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=2&mtdsg_no=IV-1&chapter=4&lang=en; primary}},
  verifiedon = {2026-11-22},
}
`;
