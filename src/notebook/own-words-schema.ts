/** Words of a notebook’s own: keys of the table of words to texts, or to forms for numbers. */
export interface OwnWords {
  [key: string]: string | OwnWords;
}
