// What every page does beyond plain HTML. Each part works alone; none is needed to read.
import './theme.ts';
import './menus.ts';
import './language.ts';
import './sections.ts';
import '../my-roles/badges.ts';
import '../rehearsal/element.ts';
import '../search/open.ts';
