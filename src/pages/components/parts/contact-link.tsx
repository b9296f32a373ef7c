import type { Result } from "hastscript";
import { outside } from "./work-name.tsx";

/** Where to report a mistake, as a link if it is an email or web address. */
export function contactLink(contact: string): Result {
  if (!mailAddress.test(contact)) return outside(contact);
  return (
    <a href={`mailto:${contact}`} rel="external">
      {contact}
    </a>
  );
}

const mailAddress = /^[\w.+-]+@[a-z\d.-]+\.[a-z]{2,}$/i;
