/** How far every translation of the project is. The checks know, and hand it to whatever is built after them. */
declare module 'virtual:translations' {
  const states: readonly import('./state.ts').DocumentState[];
  export default states;
}
