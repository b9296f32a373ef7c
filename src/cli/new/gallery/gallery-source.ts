/** The document of the gallery: it is invented, and says so. */
const transcript = `READING ROOM OF LITTLE EXAMPLE

Report for 2024

1. This report is an example. The library in it is imaginary, and so is every number.

2. In 2024 the readng room had 120 visitors on its busiest day, including 45 children and 30 students. The Herald counted more.

3. Of the loans of the year, 40% were novels and 25% were atlases. The oldest guide to the collection, the Catalogue of 1799, is not among them.

4. A reader stayed for 14 [12 to 16] minutes in the morning, and for 9 [7 to 11] minutes in the evening.

5. Late returns were 35 per 1,000 loans in spring, and 42 per 1,000 loans in autumn.

6. The room had 310 atlases in 2022, 355 atlases in 2023 and 420 atlases in 2024.

7. Two museums and three schools wrote to us.

8. On Saturdays we read aloud to children, from Alice’s Adventures in Wonderland and from a novel about the hunt for a whale. Children have a right to play and to the arts under the Convention on the Rights of the Child.
`;

const frontMatter = `---
# Everything in this document is invented: replace it with one of your own.
# The keys are explained in node_modules/apparatus/docs/sources.md.
title: "Reading room of Little Example: report for 2024"
author: The reading room of Little Example, an imaginary library
date: "2025"
lang: en
form: plain
received:
  how: Written as an example, together with the notebook.
citing: The report names its sources in the text, and gives no pages.
layout:
  headings: [READING ROOM OF LITTLE EXAMPLE]
  subheadings: [Report for 2024]
# The paragraphs have numbers of their own: [@example, para. 3] leads to that one.
numbering:
  paragraph: {}
# The page reads "reading"; the transcript keeps what was received.
emendations:
  - find: readng
    read: reading
    why: A slip of the pen.
remarks:
  - find: The Herald
    say: An imaginary newspaper; its number stands beside this one.
figures:
  visitors: { label: Visitors on the busiest day, unit: people }
  children: { label: Children among them, unit: people, part-of: visitors }
  students: { label: Students among them, unit: people, part-of: visitors }
  novels: { label: Novels, unit: "%", of: loans }
  atlas-loans: { label: Atlases, unit: "%", of: loans }
  morning: { label: Morning, unit: minutes }
  evening: { label: Evening, unit: minutes }
  late-spring: { label: Late returns in spring, unit: "late returns per 1,000 loans" }
  late-autumn: { label: Late returns in autumn, unit: "late returns per 1,000 loans" }
  atlases-2022: { label: Atlases, unit: atlases }
  atlases-2023: { label: Atlases, unit: atlases }
  atlases-2024: { label: Atlases, unit: atlases }
  museums: { label: Museums that wrote, unit: museums }
  schools: { label: Schools that wrote, unit: schools }
# A chart of each form.
charts:
  visitors-by-group:
    title: Visitors on the busiest day, by group named
    form: part-of
    whole: visitors
    labels: { children: Children, students: Students }
    caution: The report does not say that the groups exclude one another.
  visitors-compared:
    title: Published counts of the visitors
    form: dots
    figures: [visitors]
  visitors-beside:
    title: Visitors here, and in the Herald
    form: beside
    figures: [visitors]
    work: herald
  visitors-by-source:
    title: Visitors and children, by source
    form: by-source
    figures: [visitors, children]
    labels: { visitors: All visitors, children: Children }
  letters:
    title: Who wrote
    form: count
    figures: [museums, schools]
  students-each:
    title: Students on the busiest day
    form: units
    figures: [students]
  loans:
    title: What was lent
    form: shares
    figures: [novels, atlas-loans]
  stays:
    title: How long readers stayed
    form: intervals
    figures: [morning, evening]
  late:
    title: Late returns
    form: rates
    figures: [late-spring, late-autumn]
    labels: { late-spring: Spring, late-autumn: Autumn }
  atlases:
    title: Atlases in the room
    form: over-time
    figures: [atlases-2022, atlases-2023, atlases-2024]
    dates: { atlases-2022: "2022", atlases-2023: "2023", atlases-2024: "2024" }
  atlases-change:
    title: Atlases, first and last year
    form: before-after
    figures: [atlases-2022, atlases-2024]
    dates: { atlases-2022: "2022", atlases-2024: "2024" }
---

`;

/** Words of the transcript and their annotations; each occurs once. */
const annotations: readonly (readonly [words: string, annotated: string])[] = [
  ["120", ":figure[120]{#visitors}"],
  ["45 children", ":figure[45]{#children} children"],
  ["30", ":figure[30]{#students}"],
  ["The Herald", "[The Herald](@herald)"],
  ["40%", ":figure[40%]{#novels}"],
  ["25%", ":figure[25%]{#atlas-loans}"],
  ["the Catalogue of 1799", "[the Catalogue of 1799](@catalogue-1799)"],
  ["14 [12 to 16]", ":figure[14 [12 to 16]]{#morning}"],
  ["9 [7 to 11]", ":figure[9 [7 to 11]]{#evening}"],
  ["35 per 1,000", ":figure[35 per 1,000]{#late-spring}"],
  ["42 per 1,000", ":figure[42 per 1,000]{#late-autumn}"],
  ["310", ":figure[310]{#atlases-2022}"],
  ["355", ":figure[355]{#atlases-2023}"],
  ["420", ":figure[420]{#atlases-2024}"],
  ["Two", ":figure[Two]{#museums}"],
  ["three", ":figure[three]{#schools}"],
  ["Alice’s Adventures in Wonderland", "[Alice’s Adventures in Wonderland](@carroll-1865)"],
  [
    "a novel about the hunt for a whale",
    '[a novel about the hunt for a whale](@melville-1851 "inferred: no title is given; Moby-Dick is such a novel.")',
  ],
  [
    "the Convention on the Rights of the Child",
    "[the Convention on the Rights of the Child](<@crc, art. 31>)",
  ],
];

const comparisons = `figure,work,printed,low,high,approximate,counts,locator,date,status
visitors,herald,about 150,150,150,true,visitors at noon on the busiest day,,2025-01-10,verified
children,herald,about 60,60,60,true,children at noon on the busiest day,,2025-01-10,verified
`;

const provisions = `right,words,work,article
play,a right to play and to the arts,crc,31
`;

const annotated = annotations.reduce(
  (text, [words, marked]) => text.replace(words, () => marked),
  transcript,
);

export const gallerySource = {
  "sources/example.txt": transcript,
  "sources/example.md": frontMatter + annotated,
  "sources/example.comparisons.csv": comparisons,
  "sources/example.provisions.csv": provisions,
} as const;
