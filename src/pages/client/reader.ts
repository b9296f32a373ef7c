/**
 * The reading page with a script: the list of works follows the text, a citation and its works mark each
 * other, and what a link leads to opens beside it. Without the script every link still works.
 */
import { followReading } from "./follow-reading.ts";
import { markEachOther } from "./mark-each-other.ts";
import { openCitations } from "./open-citations.ts";
import { openParagraphs } from "./open-paragraphs.ts";
import { readingPage } from "./reading-page.ts";

const page = readingPage();
if (page) {
  markEachOther(page);
  openCitations(page, followReading(page));
  openParagraphs(page);
}
