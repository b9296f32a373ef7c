import { bluebook } from "./bluebook.ts";
import type { LegalStyle } from "./legal-style.ts";

const first =
  "$name{, $phase}{, $neutral{, $report}{, $pin}|, $report{, $pin}{ ($court)}|, $volume-report{, $pin}{ ({$court-unless-reported }$year)}|, $year I.C.J. $icj-page{, $pin}{ ($date)}|, $docket{, $pin}{ ({$court }$date)}|{, $pin}{ ({$court }$date)}}";

const act = "$title{, $law-number}{, $source{ § $code-section}}{, $pin}{ ({$body, }$date)}";
const bill = "$title{, $number}{, $bill-session}{, $pin}{ ($year)}";

/** What the Chicago Manual of Style says of legal works, in notes: it refers to the Bluebook for their forms. */
export const chicago: LegalStyle = {
  ...bluebook,
  name: "Chicago 17 and 18, notes",
  date: "month-first",
  datesInTitles: false,
  pins: { paragraph: ["¶", "¶¶"], section: ["§", "§§"] },
  forms: {
    treaty: {
      rule: "14.290",
      source:
        "https://docslib.org/doc/7954104/chicago-style-citation-quick-guide-for-government-documents",
      first: "$title{, $pin}{, $adopted}{, $series}",
      later: "$short{, $pin}",
      list: "$title{, $adopted}{, $series}",
    },
    case: {
      rule: "14.276",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first,
      later: "*$short-name*{, $pin}",
      list: `{${first}.}`,
    },
    statute: {
      rule: "14.282",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first: act,
      later: "$short{, $pin}",
      list: `{${act}.}`,
    },
    bill: {
      rule: "14.283",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first: bill,
      later: "$short{, $number}{, $pin}",
      list: `{${bill}.}`,
    },
  },
};
