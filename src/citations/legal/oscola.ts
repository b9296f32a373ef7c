import type { LegalStyle } from "./legal-style.ts";

const uwl = "https://uwl.libguides.com/oscola/int";
const soas = "https://soas.libguides.com/c.php?g=704983&p=5286748";
const courts = "https://libguides.graduateinstitute.ch/legal_citation/oscola/cases";

const later = '{$family|"$short"}{ (n $note)}{ $pin}';
const laterItalic = "{$family|*$short*}{ (n $note)}{ $pin}";

/** OSCOLA, fourth edition; its section “Citing International Law Sources” dates from 2006. */
export const oscola: LegalStyle = {
  name: "OSCOLA 4",
  date: "day-first",
  stops: false,
  titleCase: true,
  courts: "short",
  organs: "oscola",
  authors: { and: "and", most: 3, others: "and others", listed: "initials" },
  dockets: {
    application: ["App no", "App nos"],
    communication: ["Communication No", "Communications Nos"],
    list: ["General List No", "General List Nos"],
    case: ["Case No", "Case Nos"],
    plain: ["No", "Nos"],
  },
  symbol: { before: "UN Doc", dash: "–" },
  pins: {},
  ibid: "$ibid{ $pin}",
  forms: {
    treaty: {
      rule: "2006, Part IV A1",
      source: uwl,
      first:
        "$title{ ({adopted $adopted}, {entered into force $in-force})}{ $series}{ ($short-title)}{ $pin}",
      later: "$short{ $pin}",
    },
    case: {
      rule: "2.1, 2.8",
      source: "https://libanswers.coventry.ac.uk/lib/faq/276361",
      first:
        "*$name*{ $neutral{, $report}{ $para|, $pin}| $report{ $para|, $pin}{ ($court)}| $volume-report{, $pin}{ ($court-unless-reported $year)}| $docket{ ($court, $date)}{ $para|, $pin}|{ ($court, $date)}{ $para|, $pin}}",
      later: "*$short-name*{ (n $note)}{ $para| $pin}",
      ibid: "$ibid{ $para| $pin}",
      list: "$name{ $neutral{, $report}| $report{ ($court)}| $volume-report{ ($court-unless-reported $year)}| $docket{ ($court, $date)}| ($court, $date)}",
    },
    "case-echr": {
      rule: "2.6.3",
      source: "https://libguides.swansea.ac.uk/Oscola/ECHR",
      first: "*$name*{ $report| $docket{ ($court, $date)}| ($court, $date)}{, $pin}",
      later: "*$short-name*{ (n $note)}{ $pin}",
      list: "$name{ $report| $docket{ ($court, $date)}| ($court, $date)}",
    },
    "case-eu": {
      rule: "2.6.2",
      source: "https://pdfprof.com/PDFV2/Documents3/40168/28/1",
      first: "{Case $docket-number }*$name*{ $ecli| $report| ($court, $date)}{, $pin}",
      later: "*$short-name*{ (n $note)}{ $pin}",
      list: "{Case $docket-number }$name{ $ecli| $report| ($court, $date)}",
    },
    "case-icj": {
      rule: "2006, Part IV B1",
      source: courts,
      first:
        "*$name*{ ($phase)}{ [$year] ICJ Rep $icj-page{, $pin}| $court{, $docket}{, $date}{, $pin}{ {<$url>}{ accessed $seen}}}",
      later: "*$short-name*{ (n $note)}{ $pin}",
      list: "$name{ ($phase)}{ [$year] ICJ Rep $icj-page| $court{, $docket}{, $date}{ {<$url>}{ accessed $seen}}}",
    },
    "case-tribunal": {
      rule: "2006, Part IV B2",
      source: "https://soas.libguides.com/c.php?g=704983&p=5286746",
      first:
        "*$name*{ ($phase)}{ $report| $docket-number{ ($court, $date)}| ($court, $date)}{, $pin}",
      later: "*$short-name*{ (n $note)}{ $pin}",
      list: "$name{ ($phase)}{ $report| $docket-number{ ($court, $date)}| ($court, $date)}",
    },
    "case-committee": {
      rule: "2006, Part IV C1",
      first: "*$name*{ $docket}{ ($court, $date)}{ $symbol}{, $pin}",
      later: "*$short-name*{ (n $note)}{ $pin}",
      list: "$name{ $docket}{ ($court, $date)}{ $symbol}",
    },
    statute: {
      rule: "2.4",
      source: "https://hollows.info/how-do-you-cite-a-bill-in-apa-in-text/",
      first: "$title{ $own-year}{, $law-number}{, $source}{, $pin}",
      later: "$short{ $own-year}{, $pin}",
    },
    "statute-body": {
      rule: "2.8",
      first: "$title{ ($body, $date)}{, $law-number}{, $source}{, $pin}",
      later: "$short{, $pin}",
    },
    "statute-code": {
      rule: "2.8",
      first: "$title{, $law-number}{, $source{ § $code-section}}{ ($year)}{, $pin}",
      later: "$short{, $pin}",
    },
    "statute-eu": {
      rule: "2.6.1",
      source: "https://libguides.southwales.ac.uk/OSCOLA/EULegislation",
      first: "$title{ [$year] OJ $journal{/$journal-page}| $own-year}{, $pin}",
      later: "$short{, $pin}",
    },
    bill: {
      rule: "2.4.5, whose page has sections where we print clauses",
      source: "https://library.port.ac.uk/ref/page385.html",
      first: "$title{ ($bill-session)| ($year)}{ $number}{, $clause|, $pin}",
      later: "$short{, $clause|, $pin}",
      ibid: "$ibid{ $clause| $pin}",
    },
    resolution: {
      rule: "2006, Part IV C1",
      source: uwl,
      first: "{$title, }$resolution{ ($date)}{ $symbol}{ $pin}",
      later: "$resolution{ (n $note)}{ $pin}",
    },
    "un-document": {
      rule: "2006, Part IV C1",
      source: "https://libguides.graduateinstitute.ch/legal_citation/oscola/UN",
      first: '{$author, |$organ, }"$title"{ ($date)}{ $symbol}{ $pin}',
      later: '{$family|$organ|"$short"}{ (n $note)}{ $pin}',
    },
    paper: {
      rule: "3.4.1; 2006, Part IV C2",
      source: soas,
      first:
        '{$author, }"$title"{ ($meeting, $venue, $body, $date)}{ $number}{ $pin}{ {<$url>}{ accessed $seen}}',
      later,
    },
    statement: {
      rule: "3.4.1",
      source: soas,
      first: '{$author, }"$title"{ ($genre, $body, $date)}{ $pin}{ {<$url>}{ accessed $seen}}',
      later,
    },
    report: {
      rule: "3.4.1",
      source: soas,
      first:
        '{$author, }"$title"{ ({$report-number, }$body{ $year})| ($report-number, $year)}{ $pin}{ {<$url>}{ accessed $seen}}',
      later,
    },
    "report-book": {
      rule: "3.1.1, 3.4.1",
      source: soas,
      first:
        "{$author, }*$title*{ ({$report-number, }$body{ $year})| ($report-number, $year)}{ $pin}",
      later: laterItalic,
    },
    "letter-untitled": {
      rule: "3.4.12",
      source: "https://libguides.swansea.ac.uk/oscola/personal",
      first: "Letter from $sender{ to $recipient}{ ($date)}{ $pin}{ {<$url>}{ accessed $seen}}",
      later: "$family{ (n $note)}{ $pin}",
    },
    letter: {
      rule: "3.4.1",
      source: soas,
      first: '{$author, }"$title"{ ($body, $date)}{ $number}{ $pin}{ {<$url>}{ accessed $seen}}',
      later,
    },
    "web-page": {
      rule: "3.4.8, 3.1.4",
      source: soas,
      first:
        '{$author, }"$title"{ (*$container*, $body, $date)}{ $pin}{ {<$url>}{ accessed $seen}}',
      later,
    },
  },
};
