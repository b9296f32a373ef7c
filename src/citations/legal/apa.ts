import { bluebook } from "./bluebook.ts";
import type { LegalStyle } from "./legal-style.ts";

/** The rules of the seventh edition of APA’s manual for legal works; it refers to the Bluebook for their forms. */
export const apa: LegalStyle = {
  ...bluebook,
  name: "APA 7",
  date: "month-first",
  datesInTitles: false,
  pins: {
    page: ["p.", "pp."],
    paragraph: ["para.", "paras."],
    section: ["§", "§§"],
  },
  forms: {
    treaty: {
      rule: "11.9",
      source: "https://library.cscc.edu/apa7/legal",
      first: "$title{, $adopted-year}{, $pin}",
      unnamed: "$adopted-year{, $pin}",
      list: "$title{, $adopted}{, $series}{, $url}",
    },
    case: {
      rule: "11.4",
      source: "https://bradley.libguides.com/apa7th/legal",
      first: "*$name*{, $year}{, $pin}",
      unnamed: "$year{, $pin}",
      list: "{$name{, $phase}{, $neutral|, $report|, $volume-report{ ($court-unless-reported $year)}|, $year I.C.J. $icj-page{ ($date)}|{, $docket}{, ECLI:$ecli}{ ($court $date)}}.}{ $url}",
    },
    statute: {
      rule: "11.5",
      source: "https://bradley.libguides.com/apa7th/legal",
      first: "$title{, $year}{, $pin}",
      unnamed: "$year{, $pin}",
      list: "{$title{, $law-number}{, $source{ § $code-section}}{ ($body $year)}.}{ $url}",
    },
    bill: {
      rule: "11.6",
      source: "https://libguides.cmich.edu/c.php?g=1401678&p=10372276",
      first: "$title{, $year}{, $pin}",
      unnamed: "$year{, $pin}",
      list: "{$title{, $number}{, $bill-session}{ ($year)}.}{ $url}",
    },
  },
};
