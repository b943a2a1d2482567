/** markdown-it itself, in a file of its own so that the page can load it when it is needed. */
export { default } from "markdown-it";
