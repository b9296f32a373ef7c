import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { libraryFeed } from "../../src/pages/files/library-feed.ts";
import { openFolder } from "./open-folder.ts";

const library = `@book{early, title = {Early}, verification = {reported}, verifiedon = {2024-03-01}}
@book{never, title = {Never}}
@book{late, title = {Late}, verification = {reported}, verifiedon = {2025-01-31}}
@book{middle, title = {Middle}, verification = {reported}, verifiedon = {2024-11-02}}
@book{vague, title = {Vague}, verification = {reported}, verifiedon = {2025}}`;

const feed = libraryFeed(openFolder({ "references.bib": library }));
const { document } = new JSDOM(feed, { contentType: "application/xml" }).window;

test("the most recently checked record comes first", () => {
  const links = [...document.querySelectorAll("entry > link")].map((one) =>
    one.getAttribute("href"),
  );
  expect(links).toEqual(["works/late", "works/middle", "works/early"]);
});

test("the feed has the date of its first entry", () => {
  expect(document.querySelector("feed > updated")?.textContent).toBe("2025-01-31T00:00:00Z");
});

test("each entry has its own id, which is the same on any site", () => {
  const ids = [...document.querySelectorAll("entry > id")].map((one) => one.textContent);
  expect(new Set(ids).size).toBe(3);
  const elsewhere = openFolder({
    "references.bib": library,
    "package.json": '{ "apparatus": { "title": "Another", "url": "https://example.org/" } }',
  });
  for (const id of ids) expect(libraryFeed(elsewhere)).toContain(id);
});
