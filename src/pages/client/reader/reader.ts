/**
 * The script of the reading page: the list of works follows the text, citations and works mark each other, targets
 * of links open next to them, and readers can order the list and step through a work’s places. Without the script,
 * every link still works.
 */
import { closeInOtherLayout } from "./close-opened.ts";
import { followReading } from "./follow-reading.ts";
import { leaveEntries } from "./leave-entries.ts";
import { markEachOther } from "./mark-each-other.ts";
import { openCitations } from "./open-citations.ts";
import { openEntry } from "./open-entry.ts";
import { openParagraphs } from "./open-paragraphs.ts";
import { orderWorks } from "./order-works.ts";
import { markPlaces } from "./places.ts";
import { readingPage } from "./reading-page.ts";
import { stepPlaces } from "./step-places.ts";

const page = readingPage();
if (page) {
  markEachOther(page);
  const follower = followReading(page);
  const places = markPlaces(page);
  openCitations(page, follower, places);
  openEntry(page);
  leaveEntries(page);
  stepPlaces(page, follower, places);
  orderWorks(page, follower.reordered);
  openParagraphs(page);
  closeInOtherLayout(page);
}
