import type { Result } from "hastscript";
import type { Source } from "../../../../notebook/source/source.ts";
import type { Exhibit } from "../exhibit.ts";
import type { Words } from "../../../words/words.ts";
import type { PageContext } from "../../parts/page.ts";
import { citeSection } from "./cite-section.tsx";
import { describeSection } from "./describe-section.tsx";
import { downloadSection } from "./download-section.tsx";
import { embedSection } from "./embed-section.tsx";

/**
 * What readers can take from a figure or chart, in four sections of its page. With a script they are also the tabs
 * of a dialog, opened by the link before them.
 */
export function share(source: Source, exhibit: Exhibit, context: PageContext): Result {
  return (
    <div class="share">
      {embedSection(source, exhibit, context)}
      {downloadSection(source, exhibit, context)}
      {citeSection(source, exhibit, context)}
      {describeSection(source, exhibit, context)}
    </div>
  );
}

/** A link to the first section; the script turns it into the dialog’s button. */
export function shareLink({ sharing }: Words): Result {
  return (
    <p>
      <a class="button share-open" href="#embed">
        {sharing.share}
      </a>
    </p>
  );
}
