import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import { readTex } from "../../tex/read-tex.ts";
import { splitParts } from "../split-list.ts";

/** Something that somebody looked at to confirm a record. */
export interface Evidence {
  /** Its name, as text to print: `UN Treaty Collection`. */
  title?: string;
  /** As recorded, `https://…` or without the scheme: `un.org/…`. */
  address?: string;
  /** Its words that confirm the record, each passage verbatim. */
  words: readonly string[];
  /** The day it was seen: `YYYY-MM-DD`. */
  seen?: string;
  /** A copy in a web archive, and the day of the copy if recorded. */
  archived?: { address: string; date?: string };
  /** Whether it is the publisher’s or depositary’s own, or a copy; missing if nobody has said. */
  isPrimary?: boolean;
  /** Why a copy is enough to call the record verified. */
  whyCopy?: string;
  /** Parts that are not known: `sene=2026-11-22`. */
  unknown: readonly string[];
}

/** The names of the parts of an item, as listed in the guide for authors. */
export const evidenceParts: readonly string[] = ["primary", "copy", "seen", "words", "archived"];

/**
 * Read the items of `evidence`. An item is an address or words, or several parts separated by semicolons: `{UN
 * Treaty Collection; https://…; primary; seen=2026-11-22; words={…}; archived=https://… 2026-11-22}`. `copy` may
 * give a reason: `copy=A scan of the printed volume`. Missing parts are not filled in.
 */
export function evidenceOf({ evidence }: Pick<Work, "evidence">): readonly Evidence[] {
  let read = known.get(evidence);
  if (!read) {
    read = evidence.map((item) => splitParts(item).reduce(addPart, { words: [], unknown: [] }));
    known.set(evidence, read);
  }
  return read;
}

const known = new WeakMap<Work["evidence"], readonly Evidence[]>();

/** Whether the record is confirmed by something that the publisher or the depositary itself published. */
export function hasPrimary(work: Pick<Work, "evidence">): boolean {
  return evidenceOf(work).some(({ isPrimary }) => isPrimary === true);
}

/** Whether a copy of the work was seen. */
export function hasCopy(work: Pick<Work, "evidence">): boolean {
  return evidenceOf(work).some(({ isPrimary }) => isPrimary === false);
}

function addPart(evidence: Evidence, part: string): Evidence {
  const [, name = "", value] = /^([a-z]+)(?:\s*=\s*([^]*))?$/.exec(part) ?? [];
  if (part === "primary") return { ...evidence, isPrimary: true };
  if (name === "copy") {
    return { ...evidence, isPrimary: false, ...(value && { whyCopy: text(value) }) };
  }
  if (value !== undefined) {
    if (name === "seen") return { ...evidence, seen: value };
    if (name === "words") return { ...evidence, words: [...evidence.words, text(value)] };
    if (name === "archived") {
      const [address = "", date] = value.split(/\s+/);
      return { ...evidence, archived: { address, ...(date && { date }) } };
    }
    return { ...evidence, unknown: [...evidence.unknown, part] };
  }
  if (evidence.address === undefined && isAddress(part)) return { ...evidence, address: part };
  if (evidence.title === undefined) return { ...evidence, title: text(part) };
  return { ...evidence, unknown: [...evidence.unknown, part] };
}

/** Whether a part has a scheme, or is a host with an optional path and no spaces. */
function isAddress(part: string): boolean {
  return /^(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.test(part);
}

function text(written: string): string {
  return plainText(readTex(written)) ?? "";
}
