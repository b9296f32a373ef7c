import { createHash } from "node:crypto";

/** Names that a file or page may not have: a folder’s own page, and the names Windows reserves for devices. */
const reserved = /^(?:404|index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a work’s page, files, `id` and fragment. A key of `[a-z0-9-]` that is not reserved is its own slug;
 * any other becomes its letters in lower case, a hyphen, and eight digits of its SHA-256. Distinct keys have
 * distinct slugs: a key that looks like such a slug also gets a hash, as does one too long for a file name.
 */
export function slug(key: string): string {
  const plain = /^[a-z0-9-]{1,100}$/.test(key);
  if (plain && !reserved.test(key) && !looksMade(key)) return key;

  const letters = key
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `${letters || "x"}-${shortHash(key)}`;
}

/** The hash in a generated slug contains a letter, so that a key ending in a date does not look like one. */
function looksMade(key: string): boolean {
  return /-[0-9a-f]{8}$/.test(key) && /[a-f]/.test(key.slice(-8));
}

function shortHash(key: string): string {
  const digest = createHash("sha256").update(key).digest("hex");
  const letter = Math.max(0, digest.search(/[a-f]/) - 7);
  return digest.slice(letter, letter + 8);
}
