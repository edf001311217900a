/** No question is longer, in characters; what follows is left out. */
export const LONGEST_QUERY = 200;
