import type { SiteFacts } from "../../notebook/site-facts.ts";
import { sourceOfAddress } from "../addresses.ts";
import { textsSpoken } from "../words/chosen-language.ts";
import { wordsSchema } from "../words/words-schema.ts";
import { siteAddresses } from "./site-addresses.ts";

/** What checks need to know about a notebook’s site. */
export const siteFacts: SiteFacts = {
  addresses: siteAddresses,
  sourceOf: sourceOfAddress,
  textsSpoken,
  words: wordsSchema,
};
