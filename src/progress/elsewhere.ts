// Another tab played a rehearsal, or Back led to this page as it was left: the rehearsals that stand here follow.
import { onChangeElsewhere } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';
import { announcePractice } from './practice-event.ts';

onChangeElsewhere(STORAGE.practice, () => announcePractice(false));
