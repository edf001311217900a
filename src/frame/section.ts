/** A heading of a page, as the contents list it. */
export interface Section {
  slug: string;
  text: string;
  depth: number;
  /** The rehearsal that stands in the section. */
  flow?: string;
}
