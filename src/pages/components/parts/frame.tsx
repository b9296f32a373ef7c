import type { Result } from "hastscript";
import type { Settings } from "../../../notebook/settings.ts";
import { contactLink } from "./contact-link.tsx";
import { documentsLink, hasNotes } from "./has-page.ts";
import type { PageContext } from "./page.ts";
import {
  documentsAddress,
  figuresAddress,
  homeAddress,
  licenceId,
  methodAddress,
  notFoundAddress,
  notesAddress,
  sourceAddress,
  worksAddress,
} from "../../addresses.ts";

const sections = [
  { name: "documents", link: documentsAddress, pages: sourceAddress("") },
  { name: "works", link: worksAddress, pages: worksAddress },
  { name: "figures", link: figuresAddress, pages: figuresAddress },
  { name: "notes", link: notesAddress, pages: notesAddress },
  { name: "method", link: methodAddress, pages: methodAddress },
] as const;

/**
 * The top of every page: the notebook’s name, and the navigation.
 *
 * @param mainId
 *   The id of the element that holds the page’s content.
 */
export function siteHeader(
  { notebook, path, link, words: { frame } }: PageContext,
  mainId: string,
): Result {
  const shown = sections
    .filter(({ name }) => name !== "notes" || hasNotes(notebook))
    .map((section) =>
      section.name === "documents" ? { ...section, link: documentsLink(notebook) } : section,
    );
  return (
    <>
      {path === notFoundAddress ? null : (
        <a class="skip" href={`#${mainId}`}>
          {frame.skip}
        </a>
      )}
      <a
        class="site-name"
        href={link(homeAddress)}
        aria-current={path === "/index" ? "page" : null}
      >
        {notebook.settings.title}
      </a>
      <nav aria-label={frame.navigation}>
        <ul>
          {shown.map((section) => (
            <li>
              <a
                href={link(section.link)}
                aria-current={path.startsWith(section.pages) ? "true" : null}
              >
                {frame[section.name]}
              </a>
            </li>
          ))}
          {(notebook.settings.look?.navigation ?? []).map(({ name, to }) => (
            <li>{ownLink(name, to, link)}</li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The bottom of every page. */
export function siteFooter({ notebook, link, words: { frame, parts } }: PageContext): Result {
  const { title, contact, licence, look } = notebook.settings;
  const corrected = notebook.corrections[0]?.date;
  return (
    <p id={licenceId}>
      {frame.footer(title)} {licence ? frame.licensed(licenceLink(licence)) : frame.noLicence}{" "}
      {contact ? null : `${frame.noContact} `}
      <a href={link(methodAddress)}>{frame.howItIsDone}</a>
      {corrected ? (
        <>
          {" · "}
          <a href={link(`${methodAddress}#corrections`)}>
            {frame.lastCorrected(parts.date(corrected))}
          </a>
        </>
      ) : null}
      {contact ? (
        <>
          {" · "}
          {frame.reportMistake(contactLink(contact))}
        </>
      ) : null}
      {look?.footer ? ` · ${look.footer}` : null}
    </p>
  );
}

/** A link added by the settings: to a page of the notebook, or to another site. */
function ownLink(name: string, to: string, link: PageContext["link"]): Result {
  if (to.startsWith("/")) return <a href={link(to)}>{name}</a>;
  return (
    <a href={to} rel="external">
      {name}
    </a>
  );
}

function licenceLink({ name, address }: NonNullable<Settings["licence"]>): Result {
  if (address === undefined) return <>{name}</>;
  return (
    <a href={address} rel="external license">
      {name}
    </a>
  );
}
