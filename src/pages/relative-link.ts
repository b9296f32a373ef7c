import { servedAddress, type Links } from "../served-address.ts";

/**
 * A relative link from one address of the site to another, so that the site works under any path.
 *
 * @param from
 *   The path of a page, with its file name: `/index`, `/works/genocide`.
 * @param to
 *   An address from the root, with or without a fragment: `/works/`, `/library.bib`, `/method#figures`.
 */
export function relativeLink(from: string, to: string, links: Links): string {
  const hashAt = to.indexOf("#");
  const hash = hashAt < 0 ? "" : to.slice(hashAt);
  const path = hashAt < 0 ? to : to.slice(0, hashAt);
  if (hash !== "" && path === from.replace(/\/index$/, "/")) return hash;
  const served = servedAddress(path, links);
  // The not-found page may appear at any depth, so it has a base element.
  if (from === "/404") return (served === "/" ? "." : served.slice(1)) + hash;
  const here = from.split("/").slice(1, -1);
  const there = served.split("/").slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared++;
  const up = "../".repeat(here.length - shared);
  const down = there.slice(shared).join("/");
  return (up + down || "./") + hash;
}
