import type { Result } from "hastscript";
import { outside } from "./work-name.tsx";

/** Where a mistake is reported, as a link where it is an address of mail or of a page. */
export function contactLink(contact: string): Result {
  if (!mailAddress.test(contact)) return outside(contact);
  return (
    <a href={`mailto:${contact}`} rel="external">
      {contact}
    </a>
  );
}

const mailAddress = /^[\w.+-]+@[a-z\d.-]+\.[a-z]{2,}$/i;
