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

test("the record that was looked up last comes first", () => {
  const links = [...document.querySelectorAll("entry > link")].map((one) =>
    one.getAttribute("href"),
  );
  expect(links).toEqual(["works/late", "works/middle", "works/early"]);
});

test("the feed is of the day of its first entry", () => {
  expect(document.querySelector("feed > updated")?.textContent).toBe("2025-01-31T00:00:00Z");
});

test("each entry has an id of its own, which is the same elsewhere", () => {
  const ids = [...document.querySelectorAll("entry > id")].map((one) => one.textContent);
  expect(new Set(ids).size).toBe(3);
  const elsewhere = openFolder({
    "references.bib": library,
    "package.json": '{ "apparatus": { "title": "Another", "url": "https://example.org/" } }',
  });
  for (const id of ids) expect(libraryFeed(elsewhere)).toContain(id);
});
