/** The query for the page in another language: it keeps what is compared, and who goes over to that swaps the two. */
export const afterChange = (search: string, from: string, to: string) =>
  // Whole values alone: the tag of a language can begin that of another.
  `${search}&`.replace(`compare=${to}&`, `compare=${from}&`).slice(0, -1);
