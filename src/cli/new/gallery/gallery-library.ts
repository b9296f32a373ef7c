/** What a library says about itself at its top. */
export const libraryHead = `% The library: one entry for each work that the notebook cites. Fields of the notebook's own:
%   verification  of the record: verified, reported, disputed, not-located; none means unverified
%   evidence      what confirms the record, divided by " and ": {title; address; primary; words={...}},
%                 primary for the publisher's own, copy for a copy elsewhere; verifiedon: on which day
%   unconfirmed   the names of fields whose value is kept but not confirmed
`;

/** The works that the gallery cites: a treaty, two books, and two that do not exist elsewhere. */
export const galleryLibrary = `${libraryHead}
@legal{crc,
  entrysubtype = {piltreaty},
  title = {Convention on the Rights of the Child},
  shorttitle = {CRC},
  location = {New York},
  date = {1989-11-20},
  execution = {adopted=1989-11-20 and opened=1990-01-26 and inforce=1990-09-02},
  journaltitle = {UNTS},
  volume = {1577},
  pages = {3},
  pagination = {article},
  articles = {54},
  langid = {english},
  url = {https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11&chapter=4&clang=_en},
  verification = {verified},
  evidence = {{un.org/documents/ga/res/44/a44r025.htm; primary} and {legal.un.org/avl/ha/crc/crc.html; primary}},
  verifiedon = {2026-11-22},
}

@book{carroll-1865,
  author = {Carroll, Lewis},
  title = {Alice's Adventures in Wonderland},
  location = {London},
  publisher = {Macmillan},
  date = {1865},
  langid = {english},
}

@book{melville-1851,
  author = {Melville, Herman},
  title = {Moby-Dick},
  subtitle = {or, The Whale},
  location = {New York},
  publisher = {Harper \\& Brothers},
  date = {1851},
  langid = {english},
}

@article{herald,
  entrysubtype = {newspaper},
  title = {A full house (an example)},
  journaltitle = {The Herald of Little Example},
  date = {2025-01-10},
  langid = {english},
}

@misc{catalogue-1799,
  verification = {not-located},
}
`;
