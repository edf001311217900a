// Another tab played a rehearsal or forgot the practice company, or Back led to this page as it was left: the rehearsals
// that stand here follow.
import { onChangeElsewhere, read } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';
import { forgetRuns } from './account.ts';
import { announcePractice } from './practice-event.ts';

const isKept = () => read(STORAGE.practice) !== undefined;
let wasKept = isKept();

document.addEventListener('practice', () => {
  wasKept = isKept();
});
// Before the next. A company that another tab forgets was there, if only as long as it takes to tell that all is deleted.
addEventListener('storage', ({ key }) => {
  wasKept ||= key === STORAGE.practice;
});
onChangeElsewhere(STORAGE.practice, () => {
  // What was under way on a company that is forgotten would bring it back. What was begun elsewhere since then stays.
  if (wasKept && !isKept()) forgetRuns();
  else announcePractice(false);
});
