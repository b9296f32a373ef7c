import type { Meta } from "./describe-work.ts";

/**
 * A disputed or missing work, as programs are told: as something that
 * is claimed, without an author or a title of its own, and with everybody who speaks of it.
 */
export interface DoubtfulWork {
  key: string;
  /** What it is called, its state behind it: `The Revival of Our Soul [existence disputed]`. */
  name: string;
  /** By how many it is asserted and denied, in a sentence. */
  description: string;
  asserted: readonly Statement[];
  /** Denials, and what says something else. */
  opposed: readonly Statement[];
}

/** Somebody’s word about a work. */
export interface Statement {
  /** Who says it. */
  by: string;
  /** `YYYY-MM-DD`, or less of it. */
  date?: string;
  addresses: readonly string[];
}

/** As `meta` elements. None is `citation_*`: those say that a work is there to be cited. */
export function metaOfClaim({ name, description }: DoubtfulWork): Meta[] {
  return [
    ["DC.title", name],
    ["DC.type", "claim"],
    ["DC.description", description],
    ["z:itemType", "document"],
  ];
}

/** As JSON-LD in the words of schema.org, with nothing that rates it. */
export function jsonLdOfClaim(claim: DoubtfulWork): Record<string, unknown> {
  const { key, name, description, asserted, opposed } = claim;
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    identifier: key,
    name,
    description,
    ...(asserted.length > 0 && { appearance: asserted.map(statement) }),
    ...(opposed.length > 0 && { subjectOf: opposed.map(statement) }),
  };
}

/** As COinS: a document without an author. */
export function coinsOfClaim({ name, description }: DoubtfulWork): string {
  return new URLSearchParams([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "document"],
    ["rft.title", name],
    ["rft.description", description],
  ]).toString();
}

function statement({ by, date, addresses }: Statement): object {
  const [address, ...others] = addresses;
  return {
    "@type": "CreativeWork",
    author: { "@type": "Thing", name: by },
    ...(date !== undefined && { datePublished: date }),
    ...(address !== undefined && { url: address }),
    ...(others.length > 0 && { sameAs: others }),
  };
}
