/** Whether what JSON holds is entries, and no list or word. */
export const isRecord = <Value>(value: Value): value is Value & Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
