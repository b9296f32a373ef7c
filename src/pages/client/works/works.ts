/** The script of the pages of works: searching and exporting the list, and copying citations. */
import { offerCiting } from "./offer-citing.ts";
import { offerCopies } from "./works-copies.ts";
import { offerStyles } from "../styles/offer-styles.ts";
import { startWorks } from "./works-table.ts";

const list = document.querySelector<HTMLElement>(".works-layout");
if (list) startWorks(list);
offerCopies(document);
const styles = document.querySelector<HTMLElement>(".styles[data-styled]");
const offers = document.querySelector<HTMLElement>(".cite-offers");
if (styles && offers) {
  offerCiting(styles, offers);
  offerStyles(styles, offers);
}
