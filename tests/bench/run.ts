/**
 * `npm run bench`: what the site costs its readers and whoever builds it. Without a word, everything; with `visits`,
 * `speed` or `build`, that part. Visits and speed look at dist/, so build first.
 */
import { scale } from './scale.ts';
import { speed } from './speed.ts';
import { weigh } from './weigh.ts';

const [part, ...sizes] = process.argv.slice(2);
const wanted = (name: string) => part === undefined || part === name;

console.table({
  ...(wanted('visits') && (await weigh())),
  ...(wanted('speed') && (await speed())),
  ...(wanted('build') && scale(sizes.length > 0 ? sizes.map(Number) : [0, 30, 300, 900])),
});
