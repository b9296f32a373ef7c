import { expect, test } from "vitest";
import { isSafeAddress } from "../../../src/remark/resolve/safe-addresses.ts";

const hidden = ["\u0000", "\u0001", "\t", "\n", "\r", "\u001F", " ", "\u007F", "\u00A0", "\u200B"];

test.each(["javascript:https://example.org/", "data:text/html,mailto:a", "x:tel:1"])(
  "%s is not a link just because a safe scheme comes later",
  (address) => expect(isSafeAddress(address)).toBe(false),
);

test.each([...hidden, "\u200E", "\u2028", "\u202E", "\uFEFF"])(
  "a scheme hidden by %o is found, wherever it is",
  (character) => {
    expect(isSafeAddress(`${character}javascript:alert(1)`)).toBe(false);
    expect(isSafeAddress(`java${character}script:alert(1)`)).toBe(false);
    expect(isSafeAddress(`javascript${character}:alert(1)`)).toBe(false);
    expect(isSafeAddress(`htt${character}ps://example.org/`)).toBe(true);
  },
);
